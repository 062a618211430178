"""Names for addresses."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radslag.kernel.identifiers import free_slug, new_key, slug_of


def test_a_key_spells_no_word_and_is_not_misread() -> None:
    keys = {new_key() for _ in range(500)}
    assert len(keys) == 500
    assert all(re.fullmatch(r"[2-9b-df-hjkmnp-tv-xz]{10}", key) for key in keys)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Välfärdsrådet", "valfardsradet"),
        ("Länschefsnätverket hälsa, vård", "lanschefsnatverket-halsa-vard"),
        ("  Råd – och beredning!  ", "rad-och-beredning"),
        ("A\u030asa", "asa"),
        ("2020", "2020"),
        ("§ 4 / 5", "4-5"),
        ("–", ""),
        ("", ""),
        ("理事会", ""),
    ],
)
def test_a_name_becomes_an_address(text: str, slug: str) -> None:
    assert slug_of(text) == slug


def test_a_long_name_is_cut_between_words() -> None:
    assert slug_of("samverkan om trygg förlossning", longest=20) == "samverkan-om-trygg"
    assert slug_of("x" * 90) == "x" * 60


@given(st.text(max_size=120), st.integers(1, 80))
def test_whatever_the_text_the_slug_can_stand_in_an_address(text: str, longest: int) -> None:
    slug = slug_of(text, longest=longest)
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", slug)
    assert len(slug) <= longest


def test_a_slug_that_is_taken_gets_a_number() -> None:
    taken = {"rad", "rad-2"}
    assert free_slug("Råd", taken.__contains__) == "rad-3"
    assert free_slug("Rådet", taken.__contains__) == "radet"


def test_a_name_that_cannot_be_spelled_is_told_otherwise() -> None:
    assert free_slug("–", {"namnlost"}.__contains__) == "namnlost-2"
    assert free_slug("–", set[str]().__contains__, otherwise="organ") == "organ"
