"""An empty database to measure on: that of DATABASE_URL, else SQLite in a folder thrown away."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile

__all__ = ["fresh"]


def fresh() -> str:
    """Make it, or empty it where a benchmark before has filled it; gives the vendor."""
    if "DJANGO_SETTINGS_MODULE" not in os.environ:
        _surroundings()
    import django
    from django.core.management import call_command
    from django.db import connection

    django.setup()
    from radslag.domain.history import triggers

    call_command("migrate", verbosity=0)
    triggers.drop(connection)  # history refuses to be emptied
    call_command("flush", verbosity=0, interactive=False)
    triggers.put(connection)
    return connection.vendor


def _surroundings() -> None:
    folder = tempfile.mkdtemp(prefix="radslag-bench-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ["RADSLAG_DATA"] = folder
    os.environ["RADSLAG_SECRET_KEY"] = "only-for-measuring"  # noqa: S105
    os.environ["DJANGO_SETTINGS_MODULE"] = "radslag.project.settings"
