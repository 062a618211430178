"""The entry point of `radslag`: language, arguments, the command, the exit status."""

from __future__ import annotations

import argparse
import inspect
import os
import sys
from collections.abc import Sequence

from radslag import __version__
from radslag.faces.cli.commands import COMMANDS
from radslag.faces.cli.console import Console, console_of
from radslag.faces.cli.language import LANGUAGES, Both, Language, language_of
from radslag.faces.cli.parser import Parser

__all__ = ["build_parser", "main"]

_ABOUT = Both(
    "Rådslag läser svenska mötespapper: vilket möte, vilka ärenden, vad som beslutades.",
    "Rådslag reads Swedish meeting papers: which meeting, which items, what was decided.",
)
_COMMANDS, _COMMAND = Both("kommandon", "commands"), Both("KOMMANDO", "COMMAND")
_LANG = Both(
    "språk: sv eller en (annars efter LC_ALL eller LANG: svenska om de inte säger en)",
    "language: sv or en (else by LC_ALL or LANG: Swedish unless they say en)",
)
_VERSION = Both("visa versionen", "show the version")
_MORE = Both(
    "Skriv {prog} KOMMANDO --help för mer om ett kommando.",
    "Type {prog} COMMAND --help for more about a command.",
)
_OUR_FAULT = Both(
    "Rådslag gjorde fel ({why}). Anmäl gärna felet; med RADSLAG_TRACE=1 visas var det skedde.",
    "Rådslag made a mistake ({why}). Please report it; RADSLAG_TRACE=1 shows where it happened.",
)
_INTERRUPTED, _FAILED = 130, 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; gives the exit status. No trace ever reaches the user."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    language = language_of(given, os.environ)
    console = console_of(language)
    parser = build_parser(language)
    asked = parser.parse_args(given)
    if not hasattr(asked, "run"):
        parser.print_help(sys.stderr)
        return 2
    try:
        status = _run(asked, console)
        console.out.flush()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Who reads has read enough ("| head"); nothing more can be said there, nor at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _FAILED
    return status


def build_parser(language: Language = "en") -> Parser:
    """The parser; in English for the reference, which is for programmers."""
    parser = Parser(
        prog="radslag",
        language=language,
        description=_ABOUT.into(language),
        epilog=_MORE.into(language, prog="radslag"),
    )
    about_version = _VERSION.into(language)
    version = f"radslag {__version__}"
    parser.add_argument("--version", action="version", version=version, help=about_version)
    _add_language(parser, language)
    _add_commands(parser, language)
    return parser


def _add_commands(parser: Parser, language: Language) -> None:
    name = _COMMAND.into(language)
    commands = parser.add_subparsers(title=_COMMANDS.into(language), metavar=name)
    for command in COMMANDS:
        about = inspect.cleandoc(command.ABOUT.into(language))
        own = commands.add_parser(
            command.NAME,
            language=language,
            help=about.partition("\n")[0].rstrip("."),
            description=about,
        )
        command.add_arguments(own, language)
        _add_language(own, language)
        own.set_defaults(run=command.run)


def _add_language(parser: Parser, language: Language) -> None:
    # It has been obeyed already; here it is only made known.
    parser.add_argument(
        "--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help=_LANG.into(language)
    )


def _run(asked: argparse.Namespace, console: Console) -> int:
    try:
        return int(asked.run(asked, console))
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except Exception as error:
        if os.environ.get("RADSLAG_TRACE"):
            raise
        console.complain(_OUR_FAULT, why=type(error).__name__)
        return _FAILED
