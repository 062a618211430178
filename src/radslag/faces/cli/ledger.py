"""The ledger for commands: Django with our settings, and what it stands on made where it is not.

Imported by commands in `run` only: it takes most of a second.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from radslag.domain.parties.models import Network

__all__ = ["ACTOR", "is_ready", "make_network", "make_ready", "open_ledger"]

ACTOR = "command-line"
_PRIVATE = 0o077


def open_ledger() -> None:
    """Make the models usable. Raises nothing where there is no database yet."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "radslag.project.settings")
    import django

    django.setup()


def is_ready() -> bool:
    """Whether the database is there and made for this version."""
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    if (file := _database_file()) is not None and not file.exists():
        return False
    executor = MigrationExecutor(connection)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


def make_ready() -> bool:
    """The data folder, the secret and the database, where they are not; whether any was made.

    Nothing of them can be read by others on the machine.
    """
    from django.conf import settings
    from django.core.management import call_command

    os.umask(_PRIVATE)
    folder: Path = settings.DATA
    made = not folder.exists()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    Path(settings.STATIC_ROOT).mkdir(exist_ok=True)
    made = _make_secret(settings.SECRET_FILE) or made
    if not is_ready():
        call_command("migrate", interactive=False, verbosity=0)
        made = True
    return made


def make_network(slug: str, name: str) -> Network:
    """A network with nothing in it yet."""
    from radslag.domain.parties.actions import create_network
    from radslag.kernel import clock
    from radslag.kernel.access import System

    return create_network(slug=slug, name=name, by=System(ACTOR), at=clock.now())


def _make_secret(file: Path) -> bool:
    if os.environ.get("RADSLAG_SECRET_KEY"):
        return False
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return False
    with os.fdopen(handle, "w", encoding="ascii") as out:
        out.write(secrets.token_urlsafe(50))
    return True


def _database_file() -> Path | None:
    """The file of the database, where it is one."""
    from django.db import connection

    if connection.vendor != "sqlite":
        return None
    return Path(connection.settings_dict["NAME"])
