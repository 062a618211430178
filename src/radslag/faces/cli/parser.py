"""argparse in two languages: its own words are English, and so are what it complains with."""

from __future__ import annotations

import argparse
import re
import sys
from typing import Any, NoReturn

from radslag.faces.cli.language import Both, Language

__all__ = ["Parser"]

_USAGE = "användning: "
_ARGUMENTS = Both("argument", "arguments")
_OPTIONS = Both("val", "options")
_HELP = Both("visa den här hjälpen", "show this help")
_TRY = Both("Skriv {prog} --help för hjälp.", "Type {prog} --help for help.")

# What argparse may say, and the same in Swedish. What is not here is said as it stands.
_COMPLAINTS = (
    (r"the following arguments are required: (.+)", r"Det saknas något: {}."),
    (r"unrecognized arguments: (.+)", r"Det här går inte att förstå: {}."),
    (r"argument (.+?): expected (?:one|at least one) argument", r"Efter {} ska något mer stå."),
    (r"argument (.+?): not allowed with argument (.+)", r"{} går inte ihop med {}."),
    (r"argument (.+?): invalid choice: (.+?) \((?:choose|maybe).*", r"{}: {} finns inte."),
    (r"ambiguous option: (.+?) could match (.+)", r"{} kan betyda flera saker: {}."),
)


class Parser(argparse.ArgumentParser):
    """A parser that speaks one language."""

    def __init__(self, *, language: Language, **settings: Any) -> None:
        form = _InSwedish if language == "sv" else argparse.RawDescriptionHelpFormatter
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=form, **settings)
        self.language = language
        self._positionals.title = _ARGUMENTS.into(language)
        self._optionals.title = _OPTIONS.into(language)
        self.add_argument("-h", "--help", action="help", help=_HELP.into(language))

    def error(self, message: str) -> NoReturn:
        said = message if self.language == "en" else _in_swedish(message)
        hint = _TRY.into(self.language, prog=self.prog)
        print(f"radslag: {said}\n{hint}", file=sys.stderr)  # noqa: T201 (there is no console yet)
        sys.exit(2)


class _InSwedish(argparse.RawDescriptionHelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, _USAGE if prefix is None else prefix)


def _in_swedish(message: str) -> str:
    for english, swedish in _COMPLAINTS:
        if found := re.fullmatch(english, message):
            return swedish.format(*map(_bare, found.groups()))
    return message


def _bare(words: str) -> str:
    return words.strip("'")
