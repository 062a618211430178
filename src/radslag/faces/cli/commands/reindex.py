"""radslag reindex: make the search index anew."""

from __future__ import annotations

import argparse

from radslag.faces.cli.console import Console
from radslag.faces.cli.language import Both, Language

__all__ = ["ABOUT", "NAME", "add_arguments", "run"]

NAME = "reindex"
ABOUT = Both(
    """Gör om sökningens index.

    Behövs efter en uppgradering som säger det, eller om sökningen inte hittar det som finns.
    Indexet hålls annars i takt av sig självt. Uppgifterna själva rörs inte, och det går att
    söka under tiden: det som inte är klart än hittas inte.""",
    """Make the search index anew.

    Needed after an upgrade that says so, or where search does not find what is there. The
    index keeps itself in step otherwise. The data itself is not touched, and people may
    search meanwhile: what is not ready yet is not found.""",
)

_NETWORK = Both("bara det här nätverket", "this network only")
_NO_NETWORK = Both(
    "Det finns inget nätverk med adressen {slug}. Här finns: {known}.",
    "There is no network with the address {slug}. There are: {known}.",
)
_NONE = Both("inget än", "none yet")
_DONE = Both("{rows} rader går att söka i.", "{rows} rows can be searched.")


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    parser.add_argument("--network", metavar="SLUG", help=_NETWORK.into(language))


def run(arguments: argparse.Namespace, console: Console) -> int:
    from radslag.faces.cli import ledger, networks

    networks.enter()
    ledger.make_ready()
    from radslag.domain.parties.models import Network
    from radslag.flows.search import indexing

    key = None
    if arguments.network:
        key = Network.objects.filter(slug=arguments.network).values_list("pk", flat=True).first()
        if key is None:
            slugs = ", ".join(Network.objects.values_list("slug", flat=True))
            known = slugs or _NONE.into(console.language)
            console.complain(_NO_NETWORK, slug=arguments.network, known=known)
            return 2
    console.say(_DONE, rows=sum(indexing.rebuild(key)))
    return 0
