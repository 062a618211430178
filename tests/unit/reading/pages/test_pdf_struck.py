"""Struck-out words in PDF. The near misses come first: rules and underlines are everywhere."""

from __future__ import annotations

import pytest

from radslag.reading.pages import open_paper
from tests.unit.reading.pages.making import marked, plain_pdf, set_pdf

# "Anna Berg" in 12 points from (100, 700) is 54.7 points wide; its loose box goes from
# 697.5 to 708.6 or so. The second line stands twenty points below.
WORDS = "BT /F1 12 Tf 100 700 Td (Anna Berg) Tj 0 -20 Td (Per Ås, Storvik) Tj ET "


def struck(drawing: str, **more: object) -> list[str]:
    return marked(open_paper(plain_pdf(WORDS + drawing, **more)).pages[0], "struck")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "drawing",
    [
        pytest.param("1 w 100 698.3 m 155 698.3 l S", id="underline, stroked"),
        pytest.param("100 697.8 55 0.7 re f", id="underline, filled"),
        pytest.param("1 w 100 698 m 155 698 l S 1 w 100 696 m 155 696 l S", id="double underline"),
        pytest.param("1 w 60 704 m 500 704 l S", id="a rule that runs on beyond the words"),
        pytest.param("1 w 160 704 m 260 704 l S", id="a line after the words"),
        pytest.param("1 w 60 710.5 m 500 710.5 l S", id="a rule above the line"),
        pytest.param("1 w 60 691 m 500 691 l S", id="a rule between the lines"),
        pytest.param("1 w 95 690 m 300 690 l 300 712 l 95 712 l h S", id="a cell round the words"),
        pytest.param("0.9 g 100 697 55 12 re f", id="a background"),
        pytest.param("1 w 120 690 m 120 715 l S", id="an upright line"),
        pytest.param("100 703.5 1 0.7 re f", id="a dot"),
    ],
)
def test_what_is_no_strike(drawing: str) -> None:
    assert struck(drawing) == []


@pytest.mark.parametrize(
    "drawing",
    [
        pytest.param("1 w 100 703.5 m 155 703.5 l S", id="a stroked line"),
        pytest.param("100 703.2 54.7 0.7 re f", id="a filled rectangle, as Word draws it"),
        pytest.param("q 0.5 0 0 0.5 100 703.5 cm 2 w 0 0 m 109 0 l S Q", id="a scaled line"),
        pytest.param("1 w 98 703 m 158 703 l S", id="a line a little too long"),
        pytest.param("1 w 100 702.5 m 155 702.5 l 100 704.5 m 155 704.5 l S", id="a double line"),
        pytest.param("0.6 w 100 703 m 126 703 l S 0.6 w 129 703 m 155 703 l S", id="word by word"),
    ],
)
def test_what_is_a_strike(drawing: str) -> None:
    assert struck(drawing) == ["Anna Berg"]


def test_a_strike_may_take_part_of_a_line() -> None:
    assert struck("0.6 w 100 683.5 m 136 683.5 l S") == ["Per Ås"]


def test_a_line_in_a_form_is_seen_where_the_form_stands() -> None:
    head = b"<</Type/XObject/Subtype/Form/BBox[0 -5 600 600]/Length 18>>"
    form = head + b"stream\n1 w 0 0 m 55 0 l S\nendstream"
    resources = b"/XObject<</X1 7 0 R>>"
    placed = "q 1 0 0 1 100 703.5 cm /X1 Do Q"
    assert struck(placed, more=[form], resources=resources) == ["Anna Berg"]


def test_typst_strikes_are_seen_and_its_underlines_are_not() -> None:
    page = open_paper(
        set_pdf(
            "#strike[Anna Berg], #underline[Per Ås], #overline[Eva Al], *Bo Lind*, #strike[Kim]"
        )
    ).pages[0]
    assert marked(page, "struck") == ["Anna Berg", "Kim"]


def test_a_strike_over_two_lines_is_a_mark_on_each() -> None:
    page = open_paper(set_pdf("#block(width: 3cm)[#strike[Anna Berg, socialchef i Faluby]]")).pages[
        0
    ]
    assert " ".join(marked(page, "struck")) == "Anna Berg, socialchef i Faluby"


def test_marks_stand_right_after_hyphens_and_pages_of_text() -> None:
    page = open_paper(
        set_pdf(
            "#set par(justify: true)\n#set text(hyphenate: true)\n"
            "#block(width: 5cm)[#lorem(60)]\n\n#strike[Per Ås]\n\n#lorem(20)"
        )
    ).pages[0]
    assert marked(page, "struck") == ["Per Ås"]
