"""Lengths of time: years and months, in figures and words."""

from __future__ import annotations

from radslag.reading.facts.days.lengths import find_lengths
from tests.spec.table import table

NO_LENGTH = [
    ("a year", "år 2024"),
    ("this year", "i år och varje år"),
    ("words that end like a year", "hon får och når"),
    ("weeks", "fyra veckor"),
    ("a month by name", "i mars månad"),
]

LENGTHS = [
    ("words and figures", "en tid av två (2) år", "2 years"),
    ("one", "ytterligare ett år", "1 year"),
    ("figures", "3 år", "3 years"),
    ("months stay months", "24 månader", "24 months"),
    ("one month", "en månad", "1 month"),
    ("a half", "ett och ett halvt år", "1.5 years"),
    ("a half in figures", "1,5 år", "1.5 years"),
    ("half a year", "ett halvår", "6 months"),
    ("an adjective", "ett tvåårigt avtal", "2 years"),
    ("a joined word", "en treårsperiod", "3 years"),
    ("a genitive", "sex månaders uppsägning", "6 months"),
    ("twelve months", "tolv (12) månader", "12 months"),
    ("two of them", "två år och sedan ett år", "2 years, 1 year"),
]


def _read(text: str) -> str:
    return ", ".join(length.amount for length in find_lengths(text))


@table("text", NO_LENGTH)
def test_no_length(text: str) -> None:
    assert _read(text) == ""


@table("text, amounts", LENGTHS)
def test_a_length(text: str, amounts: str) -> None:
    assert _read(text) == amounts
