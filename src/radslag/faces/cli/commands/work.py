"""radslag work: background jobs."""

from __future__ import annotations

import argparse
import os

from radslag.faces.cli.console import Console
from radslag.faces.cli.language import Both, Language

__all__ = ["ABOUT", "NAME", "add_arguments", "run"]

NAME = "work"
ABOUT = Both(
    """Kör bakgrundsjobb tills det avbryts.

    radslag serve har ett sådant bredvid sig, och radslag import startar egna. Starta fler där
    mycket ska läsas in; de delar på jobben. Det som en avbruten arbetare lämnar tas upp igen.""",
    """Run background jobs until it is stopped.

    radslag serve has one beside it, and radslag import starts its own. Start more where there
    is much to read; they share the jobs. What a stopped worker leaves is taken up again.""",
)

_AS = Both("vad arbetaren heter", "what the worker is called")
_PARENT = Both(
    "sluta när processen med det numret är borta", "end when the process of that number is gone"
)


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    name = "NAMN" if language == "sv" else "NAME"
    parser.add_argument("--name", metavar=name, help=_AS.into(language))
    parser.add_argument("--parent", type=int, metavar="PID", help=_PARENT.into(language))


def run(arguments: argparse.Namespace, console: Console) -> int:
    from radslag.faces.cli import networks

    networks.enter()
    from radslag.flows.importing.working import new_worker_id, work

    parent = arguments.parent
    work(
        arguments.name or new_worker_id(),
        goes_on=lambda: parent is None or os.getppid() == parent,
    )
    return 0
