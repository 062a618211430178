"""Swedish and English: what is said to people is written in both, side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

__all__ = ["LANGUAGES", "Both", "Language", "language_of"]

Language = Literal["sv", "en"]
LANGUAGES: tuple[Language, ...] = ("sv", "en")


class Both(NamedTuple):
    """The same in Swedish and in English; `{name}` is filled in by `into`."""

    sv: str
    en: str

    def into(self, language: Language, **values: object) -> str:
        text = self.en if language == "en" else self.sv
        return text.format(**values) if values else text


def language_of(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """What --lang says, or else the environment: Swedish, unless that speaks English.

    Read before all other arguments, for what is wrong with those is said in it.
    """
    for at, argument in enumerate(arguments):
        asked = argument.removeprefix("--lang=")
        if argument == "--lang":
            asked = arguments[at + 1] if at + 1 < len(arguments) else ""
        if argument.startswith("--lang") and asked in LANGUAGES:
            return "en" if asked == "en" else "sv"
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((environment[name] for name in names if environment.get(name)), "")
    return "en" if locale.lower().startswith("en") else "sv"
