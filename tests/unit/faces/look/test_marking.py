"""A place lit up in a text: the text is always escaped, and no letter is lost."""

from __future__ import annotations

import html
import re

from hypothesis import given
from hypothesis import strategies as st

from radslag.faces.look.marking import lit, lit_quote


def test_a_span_is_marked_and_the_first_is_the_place() -> None:
    assert lit("ett två tre", [(4, 7), (8, 11)], anchor="plats") == (
        'ett <mark id="plats">två</mark> <mark>tre</mark>'
    )


def test_nothing_is_marked_outside_the_text_or_twice() -> None:
    assert lit("abc", [(5, 9), (2, 1), (1, 1)]) == "abc"
    assert lit("abcdef", [(0, 3), (2, 5)]) == "<mark>abc</mark>def"
    assert lit("abc", [(1, 99)]) == "a<mark>bc</mark>"


def test_a_quote_that_does_not_stand_there_marks_nothing() -> None:
    assert lit_quote("abc", "x") == "abc"
    assert lit_quote("abc", "") == "abc"
    assert lit_quote("a<b", "<") == "a<mark>&lt;</mark>b"


@given(
    st.text(max_size=60),
    st.lists(st.tuples(st.integers(-5, 70), st.integers(-5, 70)), max_size=5),
)
def test_no_letter_is_lost_and_none_becomes_markup(text: str, spans: list[tuple[int, int]]) -> None:
    shown = lit(text, spans, anchor="plats")
    bare = re.sub(r'</?mark(?: id="plats")?>', "", shown)
    assert "<" not in bare
    assert html.unescape(bare) == html.unescape(html.escape(text))
