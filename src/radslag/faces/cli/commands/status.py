"""radslag status: what the ledger holds."""

from __future__ import annotations

import argparse
import json

from radslag import __version__
from radslag.faces.cli.console import Console
from radslag.faces.cli.language import Both, Language

__all__ = ["ABOUT", "NAME", "add_arguments", "run"]

NAME = "status"
ABOUT = Both(
    """Visa version, databas och vad samlingen innehåller.

    Inget görs eller ändras: finns ingen databas är allt noll.""",
    """Show the version, the database and what the ledger holds.

    Nothing is made or changed: where there is no database all is zero.""",
)

_JSON = Both("visa som JSON", "print as JSON")
_HEAD = Both("Rådslag {version}, {database}", "Rådslag {version}, {database}")
_WORDS = {
    "papers": Both("papper", "papers"),
    "meetings": Both("möten", "meetings"),
    "items": Both("punkter", "items"),
    "decisions": Both("beslut", "decisions"),
    "matters": Both("ärenden", "matters"),
    "bodies": Both("organ", "bodies"),
    "people": Both("personer", "people"),
}
_WAITING = Both("jobb som väntar", "jobs waiting")


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    parser.add_argument("--json", action="store_true", help=_JSON.into(language))


def run(arguments: argparse.Namespace, console: Console) -> int:
    from radslag.faces.cli import ledger, networks

    networks.enter()
    from django.db import connection

    from radslag.flows.importing import queries

    built = ledger.is_ready()
    counts = queries.counts() if built else dict.fromkeys(_WORDS, 0)
    waiting = queries.jobs_waiting() if built else 0
    told = {
        "version": __version__,
        "database": connection.vendor,
        "counts": counts,
        "jobs_waiting": waiting,
    }
    if arguments.json:
        console.write(json.dumps(told, ensure_ascii=False, indent=1))
        return 0
    console.say(_HEAD, version=__version__, database=connection.vendor)
    for name, count in counts.items():
        console.write(f"{count:>8} {_WORDS[name].into(console.language)}")
    console.write(f"{waiting:>8} {_WAITING.into(console.language)}")
    return 0
