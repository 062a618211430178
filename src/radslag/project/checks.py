"""What a server must not start with (trust 34, 150): each refusal says what to do instead.

Django runs these with `check --deploy`, `radslag serve` before it serves, and the WSGI
application when a server loads it.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import Error, register
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connection

from radslag.project.environment import EXAMPLE_SECRET

__all__ = ["Refusal", "refusals"]

_SHORTEST_SECRET = 32
_HERE = {"localhost", "127.0.0.1", "::1"}


class Refusal(Error):
    """The same in two languages: `msg` in English, as Django shows it, and `swedish`."""

    def __init__(self, number: int, swedish: str, english: str) -> None:
        super().__init__(english, id=f"radslag.E{number:03}")
        self.swedish = swedish


@register("radslag", deploy=True)
def refusals(app_configs: Sequence[Any] | None = None, **_: Any) -> list[Refusal]:
    """Why no server may start as things are; empty where it may."""
    found = [*_of_settings(), *_of_files()]
    return [*found, *_of_database()]


def _of_settings() -> Iterator[Refusal]:
    if settings.DEBUG:
        yield Refusal(
            1,
            "RADSLAG_DEBUG är på: felsidor skulle visa hemligheter. Ta bort variabeln.",
            "RADSLAG_DEBUG is on: pages of errors would show secrets. Unset the variable.",
        )
    if settings.SECRET_KEY == EXAMPLE_SECRET or len(settings.SECRET_KEY) < _SHORTEST_SECRET:
        yield Refusal(
            2,
            "Hemligheten som inloggningar skyddas med är ett exempel eller för kort. Kör radslag"
            " init, som gör en i datamappen, eller sätt RADSLAG_SECRET_KEY.",
            "The secret that protects sign-in is an example, or too short. Run radslag init, which"
            " makes one in the data folder, or set RADSLAG_SECRET_KEY.",
        )
    if not settings.BASE_URL and not settings.DEMO:
        yield Refusal(
            3,
            "Rådslag vet inte vilken adress det nås på. Sätt RADSLAG_BASE_URL, till exempel"
            " https://samverkan.example; för att prova på den här datorn"
            " http://127.0.0.1:8000.",
            "Rådslag does not know at which address it is reached. Set RADSLAG_BASE_URL, for"
            " example to https://samverkan.example; to try it on this machine to"
            " http://127.0.0.1:8000.",
        )
    if settings.DEMO and not _is_here(settings.BASE_URL):
        yield Refusal(
            4,
            "RADSLAG_DEMO är på: vem som helst skulle kunna kliva in som vem som helst. Ta bort"
            " variabeln, eller ta bort RADSLAG_BASE_URL och visa exemplet bara på den här"
            " datorn.",
            "RADSLAG_DEMO is on: anyone could step in as anyone. Unset the variable, or unset"
            " RADSLAG_BASE_URL and show the example on this machine only.",
        )


def _is_here(address: str) -> bool:
    return not address or urlsplit(address).hostname in _HERE


def _of_files() -> Iterator[Refusal]:
    for path, swedish, english, kept_from, mode in _kept_files():
        if path.exists() and stat.S_IMODE(path.stat().st_mode) & kept_from:
            yield Refusal(
                5,
                f"Andra på datorn kan läsa {swedish} {path}. Kör: chmod {mode} {path}",
                f"Others on this machine can read {english} {path}. Run: chmod {mode} {path}",
            )


def _kept_files() -> Iterator[tuple[Path, str, str, int, str]]:
    """Each file, what it is, which bits it must not have, and what to give it."""
    yield settings.DATA, "datamappen", "the data folder", 0o007, "700"
    yield settings.SECRET_FILE, "hemligheten", "the secret", 0o077, "600"
    file = _database_file()
    if file is not None:
        yield file, "databasen", "the database", 0o007, "600"


def _database_file() -> Path | None:
    """The file of the database, where it is one."""
    name = str(connection.settings_dict["NAME"])
    if connection.vendor != "sqlite" or ":memory:" in name or "mode=memory" in name:
        return None
    return Path(name)


def _of_database() -> Iterator[Refusal]:
    file = _database_file()
    if file is not None and not file.exists():  # asking would make an empty one
        yield _not_ready()
        return
    try:
        connection.ensure_connection()
        yield from _of_tables()
    except ImproperlyConfigured as problem:
        yield Refusal(
            6,
            f"{problem}. En ändring som bekräftats skulle kunna gå förlorad. Låt"
            " DATABASE_URL vara utan egna inställningar för SQLite.",
            f"{problem}. A change that was confirmed could be lost. Let DATABASE_URL be without"
            " settings of its own for SQLite.",
        )
    except DatabaseError as problem:
        why = str(problem).strip().partition("\n")[0]
        yield Refusal(
            7,
            f"Databasen svarar inte ({why}). Kontrollera DATABASE_URL och att den är igång.",
            f"The database does not answer ({why}). Check DATABASE_URL and that it is running.",
        )


def _of_tables() -> Iterator[Refusal]:
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        yield _not_ready()
        return
    from radslag.domain.accounts.models import User

    if not settings.DEMO and User.objects.filter(is_persona=True, is_active=True).exists():
        yield Refusal(
            8,
            "I databasen finns exempelpersoner som vem som helst kan kliva in som. Använd en egen"
            " databas (RADSLAG_DATA eller DATABASE_URL) för skarp drift.",
            "The database holds invented people whom anyone may step into. Use a database of your"
            " own (RADSLAG_DATA or DATABASE_URL) for real use.",
        )


def _not_ready() -> Refusal:
    return Refusal(
        9,
        "Databasen är inte iordninggjord för den här versionen. Kör: radslag init",
        "The database is not made ready for this version. Run: radslag init",
    )
