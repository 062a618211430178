"""Laws of the lines stage: whatever a page holds, no letter is lost and every line leads back."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from radslag.reading.lines import Cleaned, Line, clean, join_lines
from radslag.reading.pages import Paper
from radslag.reading.spans import Mark, Page
from tests.factories.reading import text

# Any letters; and the lines that furniture, markup and tables are made of.
LETTERS = st.characters(codec="utf-8") | st.sampled_from("aåäöÅÄÖ 1§–-\n\t\v\u00ad\u200b\ufeffİß😀")
SIGNS = st.sampled_from(
    [
        "**", "****", "*", "~~", "__", "_", "#", "## ", "|", "| --- |", "---", "> ", "\n", "\n\n",
        " ", "   ", "\t", "\v", "Sida 1 (2)", "Justerandes signatur", "Telefon: 010-123", "Anna",
    ]
)  # fmt: skip
RAW = st.text(LETTERS, max_size=200) | st.lists(SIGNS, max_size=30).map("".join)
FORMATS = st.sampled_from(["text", "markdown", "pdf", "docx", "html"])


@st.composite
def marks_of(draw: st.DrawFn, string: str) -> tuple[Mark, ...]:
    """Marks as an adapter gives them: not empty, sorted."""
    bounds = sorted(draw(st.sets(st.integers(0, len(string)), max_size=6)))
    kinds = st.sampled_from(["bold", "italic", "struck", "heading", "table"])
    return tuple(Mark(draw(kinds), start, end, 1) for start, end in pairwise(bounds))


@st.composite
def papers(draw: st.DrawFn) -> Paper:
    pages = []
    for number, string in enumerate(draw(st.lists(RAW, min_size=1, max_size=3)), 1):
        pages.append(Page(number, string, draw(marks_of(string))))
    return Paper(tuple(pages), draw(FORMATS), "")


# Words of running text, none of which would keep its hyphen at the end of a line.
WORDS = st.text(st.sampled_from("abcdefåäö"), min_size=4, max_size=9)


@given(papers())
def test_cleaning_loses_no_letter(paper: Paper) -> None:
    made = clean(paper)
    kept = Counter(letter for line in every_line(made) for letter in line.text.plain)
    raw = Counter(letter for page in paper.pages for letter in page.text)
    assert {letter: n for letter, n in kept.items() if letter.isalnum()} == {
        letter: n for letter, n in raw.items() if letter.isalnum()
    }


@given(papers())
def test_a_line_leads_back_to_its_page_and_number(paper: Paper) -> None:
    pages = {page.number: page for page in paper.pages}
    for line in every_line(clean(paper)):
        for piece in line.text.pieces:
            assert piece.page is pages[line.page]
            assert 0 <= piece.start <= piece.end <= len(piece.page.text)
        for place in line.text.places:
            assert (place.page, place.line) == (line.page, line.number)


@given(papers())
def test_lines_come_in_the_order_of_the_paper(paper: Paper) -> None:
    made = clean(paper)
    for lines in (made.lines, made.furniture):
        places = [(line.page, line.number) for line in lines]
        assert places == sorted(places)


@given(papers())
def test_a_line_is_one_line_without_spaces_around(paper: Paper) -> None:
    for line in every_line(clean(paper)):
        assert line.text
        assert "\n" not in line.text.string
        assert line.text.string == line.text.string.strip(" ")


@given(papers())
def test_furniture_is_what_has_a_rule(paper: Paper) -> None:
    made = clean(paper)
    assert all(line.furniture == "" for line in made.lines)
    assert all(line.furniture.startswith("furniture.") for line in made.furniture)


@given(papers())
def test_struck_spans_lie_inside_their_line(paper: Paper) -> None:
    for line in every_line(clean(paper)):
        for start, end in line.struck:
            assert 0 <= start < end <= len(line.text)


@given(papers())
def test_the_cells_of_a_row_hold_its_letters(paper: Paper) -> None:
    for line in every_line(clean(paper)):
        if line.cells:
            assert letters("".join(map(str, line.cells))) == letters(line.text.string)


@given(st.text(st.sampled_from("abcåäö .,1"), max_size=80))
def test_a_text_without_signs_keeps_its_words_as_they_are(string: str) -> None:
    made = clean(Paper((Page(1, string),), "text", ""))
    words = [word for line in every_line(made) for word in str(line.text).split()]
    assert words == string.split()


@given(st.data(), st.lists(WORDS, min_size=1, max_size=20))
def test_lines_broken_between_words_are_joined_to_the_same_sentence(
    data: st.DataObject, words: list[str]
) -> None:
    breaks = data.draw(st.sets(st.integers(1, len(words))))
    bounds = [0, *sorted(breaks | {len(words)})]
    parts = [" ".join(words[start:end]) for start, end in pairwise(bounds)]
    assert str(join_lines([text(part) for part in parts])) == " ".join(words)


@given(st.data(), st.lists(WORDS, min_size=1, max_size=6))
def test_a_word_broken_by_a_hyphen_is_made_whole(data: st.DataObject, words: list[str]) -> None:
    number = data.draw(st.integers(0, len(words) - 1))
    at = data.draw(st.integers(2, len(words[number]) - 2))
    before = " ".join([*words[:number], words[number][:at] + "-"])
    after = " ".join([words[number][at:], *words[number + 1 :]])
    assume(not after.startswith("som"))
    assert str(join_lines([text(before), text(after)])) == " ".join(words)


@given(st.lists(st.text(LETTERS, min_size=1, max_size=20), min_size=1, max_size=5))
def test_joining_keeps_every_letter_in_its_order(strings: list[str]) -> None:
    joined = join_lines([text(string) for string in strings])
    assert letters(joined.string) == letters("".join(strings))


def every_line(made: Cleaned) -> list[Line]:
    return [*made.lines, *made.furniture]


def letters(string: str) -> list[str]:
    return [letter for letter in string if letter.isalnum()]
