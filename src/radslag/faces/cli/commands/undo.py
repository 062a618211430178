"""radslag undo: takes a batch back."""

from __future__ import annotations

import argparse

from radslag.faces.cli.console import Console
from radslag.faces.cli.language import Both, Language

__all__ = ["ABOUT", "NAME", "add_arguments", "run"]

NAME = "undo"
ABOUT = Both(
    """Ångra en hel inläsning.

    Allt som omgången gjorde tas bort, och inget annat; historiken har kvar sina rader. Det som
    annat har kommit att bygga på får stå kvar och räknas upp; då blir slutstatus 2.""",
    """Take a whole import back.

    All that the batch made is removed, and nothing else; history keeps its lines. What other
    things have come to build on stays and is listed; the exit status is 2 then.""",
)

_BATCH = Both("omgången, som radslag import visade den", "the batch, as radslag import showed it")
_UNKNOWN = Both(
    "Det finns ingen omgång {batch}. Se efter vad radslag import visade.",
    "There is no batch {batch}. See what radslag import showed.",
)
_DONE = Both("Omgång {batch} är ångrad. Borttaget: {n}.", "Batch {batch} is undone. Removed: {n}.")
_LEFT = Both("Står kvar: {name}. {why}", "Stays: {name}. {why}")


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    batch = "OMGÅNG" if language == "sv" else "BATCH"
    parser.add_argument("batch", metavar=batch, help=_BATCH.into(language))


def run(arguments: argparse.Namespace, console: Console) -> int:
    from radslag.faces.cli import ledger, networks

    networks.enter()
    from radslag.flows.importing import actions
    from radslag.flows.importing.models import Batch
    from radslag.kernel import clock
    from radslag.kernel.access import System
    from radslag.kernel.errors import RadslagError

    batch = Batch.objects.filter(key=arguments.batch).first() if ledger.is_ready() else None
    if batch is None:
        console.complain(_UNKNOWN, batch=arguments.batch)
        return 2
    try:
        undone = actions.undo_batch(batch=batch, by=System("undo"), at=clock.now())
    except RadslagError as error:
        console.complain(Both(str(error), error.english))
        return 2
    for one in undone.left:
        why = one.english if console.language == "en" else one.swedish
        console.say(_LEFT, name=one.name, why=why)
    console.say(_DONE, batch=batch.key, n=undone.removed)
    return 2 if undone.left else 0
