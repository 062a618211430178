"""Laws of a text that knows where it stands: whatever is cut, joined or replaced."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from radslag.reading.spans import Page, Piece, Text

# Swedish, what breaks lines and cells, and letters that change length in another case.
LETTERS = st.characters(codec="utf-8") | st.sampled_from("aåäöÅÄÖ §–-\n\t\v\u00ad\u0301İẞßﬁΣς😀")
STRINGS = st.text(LETTERS, max_size=30)
SOME = st.text(LETTERS, min_size=1, max_size=6)


@st.composite
def raw_texts(draw: st.DrawFn) -> Text:
    """A stretch of a page as it stands."""
    page = Page(draw(st.integers(1, 5)), draw(STRINGS))
    start = draw(st.integers(0, len(page.text)))
    return Text.of(page, start, draw(st.integers(start, len(page.text))))


@st.composite
def joined_texts(draw: st.DrawFn) -> Text:
    """Stretches of some pages, in their order, as lines are joined."""
    parts: list[Text] = []
    for number, string in enumerate(draw(st.lists(STRINGS, min_size=1, max_size=3)), 1):
        page = Page(number, string)
        bounds = draw(st.lists(st.integers(0, len(string)), max_size=6).map(sorted))
        parts += [Text.of(page, *pair) for pair in list(pairwise(bounds))[::2]]
    return Text.join(parts, draw(st.sampled_from(["", " ", ", "])))


class Edit(NamedTuple):
    start: int
    end: int
    new: str


@st.composite
def edits_of(draw: st.DrawFn, string: str) -> list[Edit]:
    """Sorted and apart, none of them empty."""
    bounds = sorted(draw(st.sets(st.integers(0, len(string)), max_size=8)))
    return [Edit(start, end, draw(SOME)) for start, end in list(pairwise(bounds))[::2]]


@st.composite
def edited_texts(draw: st.DrawFn) -> Text:
    text = draw(joined_texts())
    return text.replace(draw(edits_of(text.string)))


ANY_TEXTS = st.one_of(raw_texts(), joined_texts(), edited_texts())
OFFSETS = st.integers(0, 40)


def runs(text: Text) -> list[tuple[Piece, int]]:
    """Each piece with the offset where it ends in the string."""
    starts = [piece.offset for piece in text.pieces]
    return list(zip(text.pieces, [*starts[1:], len(text)], strict=False))


def origins(text: Text) -> list[tuple[int, int, int] | None]:
    """For each character the page and the raw span it stands for; None where it was added."""
    found: list[tuple[int, int, int] | None] = []
    for piece, end in runs(text):
        for n in range(end - piece.offset):
            if piece.copied:
                found.append((piece.page.number, piece.start + n, piece.start + n + 1))
            elif piece.start == piece.end:
                found.append(None)
            else:
                found.append((piece.page.number, piece.start, piece.end))
    return found


def replaced(string: str, edits: list[Edit]) -> str:
    for edit in reversed(edits):
        string = string[: edit.start] + edit.new + string[edit.end :]
    return string


@given(ANY_TEXTS)
def test_every_character_stands_for_something(text: Text) -> None:
    assert len(origins(text)) == len(text.string)


@given(ANY_TEXTS)
def test_what_is_copied_equals_the_raw_page(text: Text) -> None:
    for piece, end in runs(text):
        if piece.copied:
            assert text.string[piece.offset : end] == piece.page.text[piece.start : piece.end]


@given(ANY_TEXTS, OFFSETS, OFFSETS | st.none())
def test_cutting_is_slicing(text: Text, start: int, end: int | None) -> None:
    cut = text.cut(start, end)
    assert cut.string == text.string[start:end]
    assert origins(cut) == origins(text)[start:end]


@given(ANY_TEXTS, OFFSETS, OFFSETS, OFFSETS, OFFSETS)
def test_cutting_twice_is_cutting_once(
    text: Text, start: int, end: int, then_start: int, then_end: int
) -> None:
    twice = text.cut(start, end).cut(then_start, then_end)
    assert twice.string == text.string[start:end][then_start:then_end]
    assert origins(twice) == origins(text)[start:end][then_start:then_end]


@given(ANY_TEXTS, OFFSETS)
def test_what_was_cut_in_two_can_be_joined_again(text: Text, at: int) -> None:
    again = Text.join([text.cut(0, at), text.cut(at)], "")
    assert again.string == text.string
    assert origins(again) == origins(text)


@given(st.lists(ANY_TEXTS, max_size=4), st.sampled_from(["", " ", ", "]))
def test_joining_adds_nothing_but_what_stands_between(parts: list[Text], by: str) -> None:
    joined = Text.join(parts, by)
    told = [part for part in parts if part]
    assert joined.string == by.join(part.string for part in told)
    assert len(joined) == sum(map(len, told)) + len(by) * max(len(told) - 1, 0)
    kept = [origin for origin in origins(joined) if origin is not None]
    assert kept == [one for part in told for one in origins(part) if one is not None]


@given(ANY_TEXTS, st.none() | st.text(LETTERS, max_size=4))
def test_stripping_is_that_of_strings(text: Text, letters: str | None) -> None:
    stripped = text.strip(letters)
    assert stripped.string == text.string.strip(letters)
    start = len(text) - len(text.string.lstrip(letters))
    assert origins(stripped) == origins(text)[start : start + len(stripped)]


@given(st.data(), ANY_TEXTS)
def test_replacing_gives_the_new_letters(data: st.DataObject, text: Text) -> None:
    edits = data.draw(edits_of(text.string))
    assert text.replace(edits).string == replaced(text.string, edits)


@given(st.data(), raw_texts())
def test_after_replacing_the_raw_letters_can_be_had_back(data: st.DataObject, text: Text) -> None:
    new = text.replace(data.draw(edits_of(text.string)))
    assert new.plain == text.string
    assert new.places == (text.places if text else ())


@given(st.data(), joined_texts())
def test_replacing_moves_no_place(data: st.DataObject, text: Text) -> None:
    edits = data.draw(edits_of(text.string))
    pages = [{one[0] for one in origins(text)[edit.start : edit.end] if one} for edit in edits]
    # A fact that runs over pages is led back to the first of them.
    within = [edit for edit, on in zip(edits, pages, strict=True) if len(on) == 1]
    assert text.replace(within).places == text.places


@given(joined_texts())
def test_the_plain_letters_of_an_unedited_text_are_its_own(text: Text) -> None:
    assert text.plain == text.string


@given(ANY_TEXTS)
def test_places_lie_inside_their_pages(text: Text) -> None:
    pages = {piece.page.number: piece.page for piece in text.pieces}
    for place in text.places:
        raw = pages[place.page].text
        assert 0 <= place.start < place.end <= len(raw)
        assert place.quote == raw[place.start : place.end]
        assert place.line == raw.count("\n", 0, place.start) + 1


@given(joined_texts() | edited_texts())
def test_places_come_in_the_order_of_the_pages_one_for_each(text: Text) -> None:
    numbers = [place.page for place in text.places]
    assert numbers == sorted(set(numbers))


@given(ANY_TEXTS)
def test_no_character_stands_outside_the_places(text: Text) -> None:
    spans = {place.page: (place.start, place.end) for place in text.places}
    for origin in origins(text):
        if origin is not None:
            page, start, end = origin
            assert spans[page][0] <= start < end <= spans[page][1]


@given(ANY_TEXTS)
def test_lower_case_keeps_every_character_in_its_place(text: Text) -> None:
    assert len(text.lower) == len(text.string)
    for letter, lower in zip(text.string, text.lower, strict=True):
        assert lower in (letter, letter.lower(), "ς")  # a sigma is another at the end of a word
