"""The project's settings, with what only tests want. Imported by pytest-django before all else."""

from __future__ import annotations

import os
import tempfile

# Each worker of pytest-xdist has a folder of its own: tests store and lose files there. A command
# that a test starts has been told which folder is its.
_FOLDER = os.environ.setdefault("RADSLAG_TEST_DATA", tempfile.mkdtemp(prefix="radslag-tests-"))
_MAIN = os.path.join(_FOLDER, "main")
if os.environ.get("RADSLAG_DATA", _MAIN) == _MAIN:
    os.environ["RADSLAG_DATA"] = os.path.join(
        _FOLDER, os.environ.get("PYTEST_XDIST_WORKER", "main")
    )
    os.makedirs(os.environ["RADSLAG_DATA"], mode=0o700, exist_ok=True)
os.environ.setdefault("RADSLAG_SECRET_KEY", "only-for-tests")

from radslag.project.settings import *  # noqa: E402, F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
WHITENOISE_AUTOREFRESH = True
CHECKED_AT_START = False
