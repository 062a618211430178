"""radslag import: papers into the ledger."""

from __future__ import annotations

import argparse
import os

from radslag.faces.cli.console import Console
from radslag.faces.cli.language import Both, Language

__all__ = ["ABOUT", "NAME", "add_arguments", "run"]

NAME = "import"
ABOUT = Both(
    """Läs in papper i samlingen: möten, punkter, beslut, ärenden.

    Mappar och zip-arkiv gås igenom. Det som är säkert kan bekräftas med detsamma (--yes);
    resten väntar på dig på sidan Arkiv. Avbryts inläsningen fortsätter den när samma kommando
    ges igen. Databasen görs om ingen finns.""",
    """Import papers into the ledger: meetings, items, decisions, matters.

    Folders and zip archives are gone through. What is certain can be confirmed at once (--yes);
    the rest waits for you on the page Arkiv. An interrupted import goes on when the same command
    is given again. The database is made where there is none.""",
)

_PATH = Both("fil, mapp eller zip-arkiv att läsa in", "file, folder or zip archive to import")
_NETWORK = Both("vilket nätverk papperen hör till", "which network the papers are of")
_WORKERS = Both(
    "hur många som läser samtidigt (annars efter datorn)",
    "how many read at the same time (else by the machine)",
)
_YES = Both("bekräfta det som är säkert", "confirm what is certain")
_JSON = Both("visa utfallet som JSON", "print the outcome as JSON")


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    path = "SÖKVÄG" if language == "sv" else "PATH"
    parser.add_argument("paths", nargs="+", metavar=path, help=_PATH.into(language))
    parser.add_argument("--network", metavar="SLUG", help=_NETWORK.into(language))
    most = min(os.cpu_count() or 1, 4)
    parser.add_argument(
        "--workers", type=int, default=most, metavar="N", help=_WORKERS.into(language)
    )
    parser.add_argument("--yes", action="store_true", help=_YES.into(language))
    parser.add_argument("--json", action="store_true", help=_JSON.into(language))


def run(arguments: argparse.Namespace, console: Console) -> int:
    from radslag.faces.cli import ledger, networks

    networks.enter()
    ledger.make_ready()
    from radslag.faces.cli.importing import import_papers

    try:
        network = networks.network_of(arguments.network)
    except networks.NetworkError as error:
        console.complain(error.sentence)
        return 2
    return import_papers(arguments, network, console)
