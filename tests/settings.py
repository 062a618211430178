"""The project's settings, with what only tests want. Imported by pytest-django before all else."""

from __future__ import annotations

import os
import tempfile

os.environ.setdefault("RADSLAG_DATA", tempfile.mkdtemp(prefix="radslag-tests-"))
os.environ.setdefault("RADSLAG_SECRET_KEY", "only-for-tests")

from radslag.project.settings import *  # noqa: F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
WHITENOISE_AUTOREFRESH = True
CHECKED_AT_START = False
