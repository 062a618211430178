"""Lengths of time in years and months: "två (2) år", "18 månader", "ett halvår", "tvåårigt"."""

from __future__ import annotations

import re
from typing import NamedTuple

from radslag.reading.lexicon.calendar import NUMBER_WORD, NUMBERS

__all__ = ["Length", "find_lengths"]

_HALVES = {"ett och ett halvt": 18, "två och ett halvt": 30, "ett halvt": 6}
_LENGTH = re.compile(
    rf"\b(?:(?P<halves>{'|'.join(_HALVES)})|(?P<n>[0-9]{{1,2}}(?:,5)?)|(?P<word>{NUMBER_WORD}))"
    rf"(?:\s?\((?:[0-9]{{1,2}}|{NUMBER_WORD})\))?"
    r"(?:[\s-]?(?P<years>åri?g?(?:t|a|en)?|års(?:period|avtal)?(?:en|et)?)|\s?-?(?P<months>månad(?:er)?s?))\b"
    r"|\b(?:ett\s)?(?P<half>halvår)\b"
)


class Length(NamedTuple):
    """A length of time at [start, end)."""

    start: int
    end: int
    number: int
    unit: str

    @property
    def amount(self) -> str:
        """As the record has it: "2 years", "1 year", "18 months"."""
        return f"{self.number} {self.unit}" + ("s" if self.number != 1 else "")


def find_lengths(lower: str) -> list[Length]:
    """The lengths that a lower-case text names, in order."""
    if "år" not in lower and "månad" not in lower:
        return []
    return [found for match in _LENGTH.finditer(lower) if (found := _length(match))]


def _length(match: re.Match[str]) -> Length | None:
    if match["half"]:
        return Length(*match.span(), 6, "month")
    months = _HALVES.get(match["halves"] or "") or int(_number(match) * (12 if match["years"] else 1))
    if match["years"] and months % 12 == 0:
        return Length(*match.span(), months // 12, "year") if months else None
    return Length(*match.span(), months, "month") if months else None


def _number(match: re.Match[str]) -> float:
    if match["word"]:
        return NUMBERS[match["word"]]
    return float((match["n"] or "0").replace(",", "."))
