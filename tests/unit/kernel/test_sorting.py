"""Swedish order (trust 153): ö last, v and w apart, é as e, whatever the case."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radslag.kernel.text import clean, clean_lines, fold, sort_key

_LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"
words = st.text(alphabet=_LETTERS + " ", min_size=1, max_size=12).map(clean).filter(bool)


def test_the_letters_come_in_swedish_order() -> None:
    assert sorted(_LETTERS, key=sort_key) == list(_LETTERS)


@pytest.mark.parametrize(
    ("first", "second"),
    [("Zorn", "Åberg"), ("Åberg", "Ärlig"), ("Ärlig", "Öst"), ("Vik", "Wik"), ("Ed", "Éda")],
)
def test_one_name_comes_before_the_other(first: str, second: str) -> None:
    assert sort_key(first) < sort_key(second)


def test_an_accent_and_case_make_no_difference() -> None:
    assert sort_key("LINDÉN") == sort_key("linden")
    assert sort_key("A\u030aSA") == sort_key("åsa")


def test_two_thousand_names_come_as_by_their_letters() -> None:
    """Trust 153, against an order told in another way: by the place of each letter."""
    chance = random.Random(153)  # noqa: S311  no secret
    names = ["".join(chance.choices(_LETTERS, k=chance.randint(2, 9))) for _ in range(2000)]
    by_place = sorted(names, key=lambda name: [_LETTERS.index(sign) for sign in name])
    assert sorted(names, key=sort_key) == by_place


@given(words, words)
def test_the_key_is_of_figures_and_keeps_order_under_any_collation(one: str, other: str) -> None:
    assert sort_key(one).isdecimal()
    assert (sort_key(one) == sort_key(other)) == (one == other)


@given(st.text(st.characters(max_codepoint=0x24F), max_size=40))  # Latin, as in our papers
def test_folding_and_cleaning_again_change_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert fold(fold(text)) == fold(text)
    assert clean_lines(clean_lines(text)) == clean_lines(text)
