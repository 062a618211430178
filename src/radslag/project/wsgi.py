"""For a WSGI server: `granian --interface wsgi radslag.project.wsgi:application`.

It does not start with settings that no server may have (project/checks.py). While developing,
with RADSLAG_DEBUG, `runserver` loads it too and is let through.
"""

from __future__ import annotations

import os

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application

__all__ = ["application"]

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "radslag.project.settings")
application = get_wsgi_application()

if settings.CHECKED_AT_START:
    from radslag.project.checks import refusals

    if found := refusals():
        raise ImproperlyConfigured("\n".join(f"{one.id} {one.swedish}" for one in found))
