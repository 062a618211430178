"""Whether a paper has lost its å, ä and ö."""

from __future__ import annotations

import pytest

from bench.letters import pairs
from radslag.reading.lines.letters import lost

TRUE = sorted({true for true, _ in pairs("tune")})
NOISY = [noisy for _, noisy in pairs("tune")]
ENGLISH = "The minutes were read and the board agreed on the plan for the next year. " * 20
NORWEGIAN = "Møtet ble satt og innkallingen ble godkjent. Rådet vedtok å sende saken videre. " * 20


@pytest.mark.parametrize("text", TRUE, ids=lambda text: text[:30])
def test_a_paper_with_its_letters_has_not(text: str) -> None:
    assert not lost(text)


def test_a_paper_with_a_few_misses_has_not() -> None:
    missed = TRUE[0].replace("på", "pa").replace("för", "for").replace("Ö", "O")
    assert not lost(missed)


def test_a_paper_whose_dots_stand_apart_has_not() -> None:
    apart = TRUE[0].replace("å", "a\u030a").replace("ä", "a\u0308").replace("ö", "o\u0308")
    assert not lost(apart)


@pytest.mark.parametrize(
    "text",
    ["", "Beslut om motet", "2020-03-06 14 (9)\n" * 200, ENGLISH, NORWEGIAN],
    ids=["nothing", "too short to tell", "numbers", "English", "Norwegian"],
)
def test_other_texts_have_not(text: str) -> None:
    assert not lost(text)


@pytest.mark.parametrize("text", NOISY, ids=lambda text: text[:30])
def test_a_paper_read_with_the_english_model_has(text: str) -> None:
    assert lost(text)


def test_a_paper_stripped_of_its_dots_has() -> None:
    assert lost(TRUE[0].translate(str.maketrans("åäöÅÄÖ", "aaoAAO")))
