"""radslag explain: how a paper was read."""

from __future__ import annotations

import argparse

from radslag.faces.cli.console import Console
from radslag.faces.cli.language import Both, Language

__all__ = ["ABOUT", "NAME", "add_arguments", "run"]

NAME = "explain"
ABOUT = Both(
    """Visa hur ett papper lästes, rad för rad.

    Varje rad visas med vad den togs för, regeln som avgjorde det och de uppgifter som
    hittades där; sist vilka rader som kunde öppna ett ärende, med poäng och skäl.""",
    """Show how a paper was read, line by line.

    Each line is shown with what it was taken for, the rule that said so and the facts that
    were found there; last, which lines might have opened an item, with scores and reasons.""",
)

_FILE = Both("fil att läsa; - är standard in", "file to read; - is standard input")


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    file = "FIL" if language == "sv" else "FILE"
    parser.add_argument("file", metavar=file, help=_FILE.into(language))


def run(arguments: argparse.Namespace, console: Console) -> int:
    from radslag.faces.cli.fetching import CannotReadError
    from radslag.faces.cli.papers import Papers
    from radslag.faces.cli.views.explanation import show_explanation

    with Papers(explained=True) as papers:
        try:
            found = papers.read(arguments.file)
        except CannotReadError as error:
            console.complain(error.sentence, arguments.file)
            return 2
        show_explanation(found, arguments.file, console)
    return 0
