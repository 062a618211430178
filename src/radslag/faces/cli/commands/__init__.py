"""The commands, in the order in which they are listed.

A new one is a copy of its neighbour: a module with these four names, listed in COMMANDS.
What it needs is imported in `run`, so that no command waits for another's imports.
"""

from __future__ import annotations

import argparse
from typing import Protocol

from radslag.faces.cli.commands import (
    explain,
    import_,
    init,
    read,
    reindex,
    serve,
    status,
    undo,
    verify,
    work,
)
from radslag.faces.cli.console import Console
from radslag.faces.cli.language import Both, Language

__all__ = ["COMMANDS", "Command"]


class Command(Protocol):
    """A module that holds one command. ABOUT: its first line stands in the list of commands."""

    NAME: str
    ABOUT: Both

    def add_arguments(self, parser: argparse.ArgumentParser, language: Language) -> None: ...

    def run(self, arguments: argparse.Namespace, console: Console) -> int:
        """Gives the exit status: 0, or 2 if something could not be done as asked."""


COMMANDS: tuple[Command, ...] = (
    read,
    explain,
    init,
    serve,
    import_,
    undo,
    status,
    verify,
    reindex,
    work,
)
