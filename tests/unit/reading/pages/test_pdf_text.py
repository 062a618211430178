"""The plain text of PDF pages."""

from __future__ import annotations

from radslag.reading.pages import Limits, open_paper
from radslag.reading.pages.pdf import raw
from tests.unit.reading.pages.making import plain_pdf, set_pdf

LINE = "BT /F1 12 Tf 72 {y} Td ({words}) Tj ET "


def test_lines_are_parted_by_one_newline() -> None:
    page = open_paper(
        plain_pdf(LINE.format(y=700, words="Mötet") + LINE.format(y=680, words="öppnas"))
    )
    assert page.pages[0].text == "Mötet\nöppnas"


def test_a_hyphen_at_the_end_of_a_line_is_kept_with_its_line_break() -> None:
    body = (
        "#set text(hyphenate: true)\n#set par(justify: true)\n#block(width: 6.2cm)["
        "Länschefsnätverket överenskommelsekommunikationsansvar samverkansöverenskommelser]"
    )
    text = open_paper(set_pdf(body)).pages[0].text
    assert "-\n" in text
    assert "\x02" not in text and "\ufffe" not in text
    assert "Länschefsnätverket" in text.replace("-\n", "")


def test_control_characters_become_spaces_one_for_one() -> None:
    units = "a\x00b\x1fc\r\nd\x02e\ufffef\x85g".encode("utf-16-le")
    text = raw.from_units(units)
    assert text == "a b c\nd-\ne-\nf g"
    assert text[raw.offset(units, 6 + 1)] == "d"
    assert text[raw.offset(units, 11)] == "f"


def test_ligatures_and_soft_hyphens_stay_as_they_are() -> None:
    units = "ﬁnans D\xadsektionen".encode("utf-16-le")
    assert raw.from_units(units) == "ﬁnans D\xadsektionen"


def test_pages_keep_their_numbers() -> None:
    paper = open_paper(plain_pdf(*[LINE.format(y=700, words=f"Sida {n}") for n in (1, 2, 3)]))
    assert [(page.number, page.text) for page in paper.pages] == [
        (1, "Sida 1"),
        (2, "Sida 2"),
        (3, "Sida 3"),
    ]
    assert paper.format == "pdf"
    assert paper.remarks == ()


def test_pages_over_the_limit_are_cut_and_told() -> None:
    pages = [LINE.format(y=700, words=f"Sida {n}") for n in range(5)]
    paper = open_paper(plain_pdf(*pages), limits=Limits(pages=3))
    assert len(paper.pages) == 3
    assert [remark.code for remark in paper.remarks] == ["cut"]


def test_a_box_with_two_columns_above_the_attendance_is_read_line_by_line() -> None:
    body = (
        "#table(columns: (1fr, 1fr), [Region Dalby\\ Nämnden för samverkan],"
        "[PROTOKOLL\\ 2024-03-04])\nNärvarande"
    )
    text = open_paper(set_pdf(body)).pages[0].text
    assert text.startswith("Region Dalby\nNämnden för samverkan\nPROTOKOLL\n2024-03-04\n")


def test_text_that_nobody_sees_is_not_read() -> None:
    """trust.md 62: white, tiny, outside the page."""
    words = "BT {look} 72 {y} Td ({words}) Tj ET "
    data = plain_pdf(
        LINE.format(y=700, words="synligt")
        + words.format(look="1 g /F1 12 Tf", y=600, words="vitt på vitt")
        + words.format(look="0 g /F1 12 Tf", y=1500, words="utanför")
        + words.format(look="/F1 0.1 Tf", y=500, words="pyttelitet")
    )
    paper = open_paper(data)
    assert paper.pages[0].text == "synligt"
    assert [(remark.code, remark.page) for remark in paper.remarks] == [("hidden_text", 1)]


def test_text_that_only_looks_hidden_is_read() -> None:
    words = "BT {look} 72 {y} Td ({words}) Tj ET "
    data = plain_pdf(
        "0 0 1 rg 60 590 200 30 re f "
        + words.format(look="1 g /F1 12 Tf", y=600, words="vitt på blått")
        + words.format(look="0 g /F1 12 Tf", y=500, words="–")
        + words.format(look="3 Tr /F1 12 Tf", y=400, words="under en inläst bild")
    )
    paper = open_paper(data)
    assert paper.pages[0].text == "vitt på blått\n–\nunder en inläst bild"
    assert paper.remarks == ()
