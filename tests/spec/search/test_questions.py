"""What was typed, as terms."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from radslag.flows.search.questions import (
    LONGEST,
    Phrase,
    Prefix,
    RegistryNumber,
    Term,
    Word,
    read_question,
)
from radslag.flows.search.snippets import snippet
from radslag.flows.search.states import Kind
from radslag.kernel.errors import InvalidError
from tests.spec.table import table

TODAY = dt.date(2026, 11, 25)

TERMS: list[tuple[str, str, list[Term]]] = [
    ("nothing", "", []),
    ("signs alone", "%_\\ ( ) * :", []),
    ("a picture", "😀", []),
    ("operators are words", "avtal OR NEAR", [Word("avtal"), Word("or"), Word("near")]),
    ("words", "hemsjukvård avtal", [Word("hemsjukvård"), Word("avtal")]),
    ("a word twice", "avtal Avtal", [Word("avtal")]),
    ("small words are passed over", "vård för barn", [Word("vård"), Word("barn")]),
    ("but not where they are all there is", "till och", [Word("till"), Word("och")]),
    ("a hyphen parts", "TN-platser", [Word("tn"), Word("platser")]),
    ("letters put together of two", "A\u030asa", [Word("åsa")]),
    ("a phrase keeps small words", '"god och nära vård"', [Phrase(("god", "och", "nära", "vård"))]),
    ("Swedish quotes", "”nära vård”", [Phrase(("nära", "vård"))]),
    ("a quote that is not closed", '"nära vård', [Word("nära"), Word("vård")]),
    ("a registry number", "HSN 2024/1905", [RegistryNumber("hsn20241905")]),
    ("with dnr", "dnr: RD20/01035", [RegistryNumber("rd2001035")]),
    ("a beginning", "hemsj*", [Prefix("hemsj")]),
    ("one too short to tell", "he*", [Word("he")]),
    ("a star within is nothing", "hem*vård", [Word("hem"), Word("vård")]),
    ("a year in quotes is a word", '"2020"', [Phrase(("2020",))]),
]  # fmt: skip


@table("typed, terms", TERMS)
def test_terms(typed: str, terms: list[Term]) -> None:
    question = read_question(typed, today=TODAY)
    assert list(question.terms) == terms
    assert question.days is None


@pytest.mark.parametrize(
    ("typed", "kind", "terms"),
    [
        ("beslut maj 2020", Kind.DECISION, 0),
        ("handlingar i fjol", Kind.PAPER, 0),
        ("beslut", None, 1),
        ("beslut sjukvård maj 2020", None, 2),
    ],
)
def test_a_kind_beside_days_is_a_kind(typed: str, kind: Any, terms: int) -> None:
    question = read_question(typed, today=TODAY)
    assert (question.kind, len(question.terms)) == (kind, terms)


@pytest.mark.parametrize("typed", ["x" * (LONGEST + 1), " ".join(f"ord{n}" for n in range(100))])
def test_what_nobody_needs_is_refused(typed: str) -> None:
    """trust 147."""
    with pytest.raises(InvalidError, match="Skriv högst"):
        read_question(typed, today=TODAY)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120), st.text(max_size=300))
def test_any_text_is_a_question_and_a_snippet_is_of_its_text(typed: str, text: str) -> None:
    """trust 145, 147: no text breaks it, and no letter is shown that the text has not."""
    try:
        question = read_question(typed, today=TODAY)
    except InvalidError:
        return
    shown = snippet(text, question).text.strip("… ")
    assert "".join(shown.split()) in "".join(text.split())
    read_question(question.without_days()[:LONGEST], today=TODAY)


def test_day_words_in_quotes_are_words() -> None:
    question = read_question("avtal maj 2020", today=TODAY)
    again = read_question(question.without_days(), today=TODAY)
    assert again.days is None
    assert again.terms == (Word("avtal"), Phrase(("maj", "2020")))
