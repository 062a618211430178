"""HTML: the paper's own matter, a block a line."""

from __future__ import annotations

import time

import pytest

from radslag.reading.errors import DamagedPaperError, ReadingError
from radslag.reading.pages import open_paper
from radslag.reading.spans import Page
from tests.unit.reading.pages.making import marked


def page_of(body: str) -> Page:
    return open_paper(f"<!doctype html><html><body>{body}</body></html>".encode()).pages[0]


def test_blocks_are_lines_and_headings_are_marked() -> None:
    page = page_of("<h1>Protokoll</h1><p>Mötet\n öppnas <b>nu</b>.<br>Rad två</p><div>Slut</div>")
    assert page.text == "Protokoll\nMötet öppnas nu.\nRad två\nSlut"
    assert marked(page, "heading") == ["Protokoll"]
    assert marked(page, "bold") == ["nu"]


def test_every_way_to_strike_out_is_seen() -> None:
    page = page_of(
        "<p><s>Anna</s> <strike>Per</strike> <del>Eva</del> <u>Bo</u> "
        '<span style="text-decoration: line-through">Kim</span></p>'
    )
    assert marked(page, "struck") == ["Anna", "Per", "Eva", "Kim"]


def test_a_table_is_rows_of_cells() -> None:
    page = page_of(
        "<table><tr><th colspan=2>Kommun<th>Region"
        "<tr><td rowspan=2>Anna<td>Faluby<td>Lena"
        "<tr><td>Storvik<td><p>Ulla<p>Kim</table>efter"
    )
    assert marked(page, "table") == ["Kommun\t\tRegion\nAnna\tFaluby\tLena\n\tStorvik\tUlla\vKim"]
    assert page.text.endswith("\nefter")


def test_a_caption_is_a_line_before_its_table() -> None:
    page = page_of("<table><caption>Närvaro</caption><tr><td>Anna<td>Ja<tr><td>Per<td>Nej</table>")
    assert page.text == "Närvaro\nAnna\tJa\nPer\tNej"
    assert marked(page, "table") == ["Anna\tJa\nPer\tNej"]


def test_a_table_that_sets_out_the_page_is_lines() -> None:
    page = page_of(
        "<table><tr><td>Meny</td><td><h2>Beslut</h2><table><tr><td>a<td>b</table></td></tr></table>"
    )
    assert page.text == "Meny\nBeslut\na\tb"


def test_lists_get_the_numbers_that_a_browser_shows() -> None:
    page = page_of(
        "<ol start=3><li>Öppnande<li><p>Val<ol type=a><li>ordförande</ol></ol><ul><li>övrigt</ul>"
    )
    assert page.text == "3. Öppnande\n4. Val\na. ordförande\n• övrigt"


def test_what_belongs_to_the_site_is_left_out() -> None:
    page = page_of(
        "<header><a>Hem</a></header><nav>Meny</nav><script>x()</script><style>p{}</style>"
        "<div role=navigation>Sök</div><div hidden>dold</div><div style='display: none'>dold</div>"
        "<main><header><h1>Protokoll</h1></header>Text<!-- kommentar --> slut</main>"
        "<footer>Kontakt</footer>"
    )
    assert page.text == "Protokoll\nText slut"


def test_lines_in_preformatted_text_are_kept() -> None:
    assert page_of("<pre>§ 1\n  Öppnande\n§ 2</pre>").text == "§ 1\n  Öppnande\n§ 2"


@pytest.mark.parametrize(
    "data",
    [
        '<html><meta charset="iso-8859-1"><p>ärende'.encode("latin-1"),
        '<html><meta charset="iso-8859-1"><p>ärende'.encode(),
        "<html><p>ärende".encode("utf-16"),
        '<?xml version="1.0" encoding="utf-8"?><html><body><p>ärende</p></body></html>'.encode(),
        b'<html><meta charset="zip"><p>\xe4rende',
    ],
)
def test_the_encoding_is_found(data: bytes) -> None:
    assert open_paper(data).pages[0].text == "ärende"


@pytest.mark.parametrize("tag", ["div", "table><tr><td", "b", "ol><li", "font"])
def test_deep_nesting_neither_hangs_nor_overflows(tag: str) -> None:
    """trust.md 78, for HTML."""
    began = time.monotonic()
    data = b"<html><body>ord " + f"<{tag}>".encode() * 100_000 + b"inuti"
    try:
        assert open_paper(data).pages[0].text.startswith("ord")
    except ReadingError as error:
        assert str(error)
    assert time.monotonic() - began < 20


def test_a_page_without_words_is_no_paper() -> None:
    with pytest.raises(DamagedPaperError, match="Spara den som PDF"):
        open_paper(b"<html><body><script>app()</script></body></html>")
