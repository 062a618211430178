"""Lengths of time in years and months: "två (2) år", "18 månader", "ett halvår", "tvåårigt"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from radslag.reading.lexicon.calendar import NUMBER_WORD, NUMBERS
from radslag.reading.lexicon.patterns import late

__all__ = ["Length", "find_lengths"]

_HALVES = {"ett och ett halvt": 18, "två och ett halvt": 30, "ett halvt": 6}
# Two, for a pattern that opens with one plain word is searched far faster than a choice.
_UNITS = (late(r"år(?:ig\w*|s\w*)?\b"), late(r"månad(?:er)?s?\b"))
_NUMBER = late(
    rf"(?:\b(?P<halves>{'|'.join(_HALVES)})|\b(?P<n>[0-9]{{1,2}}(?:,5)?)|\b(?P<word>{NUMBER_WORD}))"
    rf"(?:\s?\((?:[0-9]{{1,2}}|{NUMBER_WORD})\))?[\s-]?$"
)
_FAR = 30


class Length(NamedTuple):
    """A length of time at [start, end)."""

    start: int
    end: int
    number: float
    unit: str

    @property
    def amount(self) -> str:
        """As the record has it: "2 years", "1 year", "1.5 years", "18 months"."""
        return f"{self.number:g} {self.unit}" + ("s" if self.number != 1 else "")


def find_lengths(lower: str) -> list[Length]:
    """The lengths that a lower-case text names, in order."""
    return [found for unit in _units(lower) if (found := _length(lower, unit))]


def _units(lower: str) -> Iterator[re.Match[str]]:
    found = [unit for one in _UNITS for unit in one.finditer(lower)]
    end = 0
    for unit in sorted(found, key=re.Match.start) if found else ():
        if unit.start() >= end:  # not the month of "årsmånad"
            yield unit
            end = unit.end()


def _length(lower: str, unit: re.Match[str]) -> Length | None:
    start = unit.start()
    if unit[0] == "år" and lower.endswith("halv", 0, start):
        return Length(start - 4, unit.end(), 6, "month")
    if lower[start - 1 : start].isalpha() and unit[0] == "år":  # "får", "når"
        return None
    number = _NUMBER.search(lower, max(0, start - _FAR), start)
    if not number:
        return None
    years = unit[0].startswith("år")
    months = _HALVES.get(number["halves"] or "") or int(_value(number) * (12 if years else 1))
    if years and months % 6 == 0 and months != 6:
        return Length(number.start(), unit.end(), months / 12, "year") if months else None
    return Length(number.start(), unit.end(), months, "month") if months else None


def _value(number: re.Match[str]) -> float:
    if number["word"]:
        return NUMBERS[number["word"]]
    return float((number["n"] or "0").replace(",", "."))
