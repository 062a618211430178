"""Bold words and headings are looked for only when asked for."""

from __future__ import annotations

from radslag.reading.pages import open_paper
from tests.unit.reading.pages.making import marked, plain_pdf, set_pdf

BODY = """= Minnesanteckningar
Närvarande: Anna Berg och #strike[Per Ås]
== Öppnande
Ordföranden hälsade *alla välkomna* till mötet. #lorem(60)
== Beslut om lokaler
*Nätverket beslutade:* att _godkänna_ förslaget. #lorem(30)
"""


def test_at_first_only_struck_words_and_tables_are_marked() -> None:
    page = open_paper(set_pdf(BODY)).pages[0]
    assert {mark.kind for mark in page.marks} == {"struck"}


def test_styled_gives_the_same_text_with_all_marks() -> None:
    paper = open_paper(set_pdf(BODY))
    styled = paper.styled()
    assert [page.text for page in styled.pages] == [page.text for page in paper.pages]
    page = styled.pages[0]
    assert marked(page, "heading") == ["Minnesanteckningar", "Öppnande", "Beslut om lokaler"]
    assert [mark.level for mark in page.marks if mark.kind == "heading"] == [1, 2, 2]
    assert {"alla välkomna", "Nätverket beslutade:"} <= set(marked(page, "bold"))
    assert marked(page, "italic") == ["godkänna"]
    assert marked(page, "struck") == ["Per Ås"]
    assert styled.styled() is styled


def test_marks_in_tables_stand_right() -> None:
    paper = open_paper(
        set_pdf("Deltagare\n#table(columns: (4cm, 4cm), [*Namn*], [*Ort*], [Anna], [*Faluby*])")
    )
    assert marked(paper.styled().pages[0], "bold") == ["Namn", "Ort", "Faluby"]


def test_the_size_counts_as_it_is_on_the_page() -> None:
    """The font's own size comes before the text is scaled."""
    words = (
        "BT /F1 12 Tf 72 700 Td (vanlig text som är den längsta på sidan) Tj "
        "/F1 6 Tf 2 0 0 2 72 600 Tm (lika stor) Tj /F1 6 Tf 3 0 0 3 72 500 Tm (större) Tj ET"
    )
    page = open_paper(plain_pdf(words)).styled().pages[0]
    assert marked(page, "heading") == ["större"]


def test_headings_are_ranked_over_the_whole_paper() -> None:
    page = "BT /F1 {size} Tf 72 700 Td (Rubrik) Tj /F1 10 Tf 0 -40 Td (text i brödet) Tj ET"
    paper = open_paper(plain_pdf(page.format(size=20), page.format(size=14))).styled()
    levels = [mark.level for one in paper.pages for mark in one.marks]
    assert levels == [1, 2]
