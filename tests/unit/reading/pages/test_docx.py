"""Word documents: what a reader sees, in the order of the document."""

from __future__ import annotations

import docx
import pytest
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from radslag.reading.pages import Paper, open_paper
from radslag.reading.spans import Page
from tests.unit.reading.pages.making import document_bytes, marked, with_parts

W = nsdecls("w")


def paper_of(document: Document) -> Paper:
    return open_paper(document_bytes(document))


def page_of(document: Document) -> Page:
    return paper_of(document).pages[0]


def with_body(xml: str) -> Document:
    """A document with the given paragraphs and tables as its body."""
    document = docx.Document()
    body = document.element.body
    for child in parse_xml(f"<w:body {W}>{xml}</w:body>"):
        body.insert(len(body) - 1, child)
    return document


def test_runs_carry_their_marks() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Närvarande: ")
    paragraph.add_run("Anna Berg").font.strike = True
    paragraph.add_run(" och ")
    paragraph.add_run("Per Ås").font.double_strike = True
    paragraph.add_run(" samt ").italic = True
    paragraph.add_run("Eva Al").bold = True
    page = page_of(document)
    assert page.text == "Närvarande: Anna Berg och Per Ås samt Eva Al"
    assert marked(page, "struck") == ["Anna Berg", "Per Ås"]
    assert marked(page, "bold") == ["Eva Al"]


def test_neighbouring_runs_are_one_mark() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph()
    for part in ("Anna", " ", "Berg"):
        paragraph.add_run(part).font.strike = True
    assert marked(page_of(document), "struck") == ["Anna Berg"]


def test_a_style_gives_its_look_and_a_run_may_take_it_back() -> None:
    document = docx.Document()
    base = document.styles.add_style("Frånvarande", WD_STYLE_TYPE.PARAGRAPH)
    base.font.strike = True
    child = document.styles.add_style("Frånvarande 2", WD_STYLE_TYPE.PARAGRAPH)
    child.base_style = base
    paragraph = document.add_paragraph("Anna Berg, ", style=child)
    paragraph.add_run("Per Ås").font.strike = False
    assert marked(page_of(document), "struck") == ["Anna Berg,"]


def test_headings_are_known_by_style_and_outline() -> None:
    document = docx.Document()
    document.add_heading("Minnesanteckningar", 0)
    document.add_heading("Öppnande", 1)
    document.add_heading("Val", 3)
    document.add_paragraph("Text")
    outline = with_body(
        '<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>Beslut</w:t></w:r></w:p>'
    )
    page = page_of(document)
    assert marked(page, "heading") == ["Minnesanteckningar", "Öppnande", "Val"]
    assert [mark.level for mark in page.marks if mark.kind == "heading"] == [1, 1, 3]
    assert [mark for mark in page_of(outline).marks if mark.kind == "heading"][0].level == 2


def test_headers_and_footers_come_first_and_once() -> None:
    document = docx.Document()
    document.add_paragraph("Brödtext")
    section = document.sections[0]
    section.header.paragraphs[0].text = "Länsnätverket\tDnr RD24/77"
    section.footer.paragraphs[0].text = "Sida 1 (2)"
    second = document.add_section()
    second.header.is_linked_to_previous = False
    second.header.paragraphs[0].text = "Länsnätverket\tDnr RD24/77"
    assert page_of(document).text == "Länsnätverket\tDnr RD24/77\nSida 1 (2)\nBrödtext"


def test_a_table_is_rows_of_cells_and_a_merged_cell_stands_once() -> None:
    document = docx.Document()
    document.add_paragraph("Före")
    table = document.add_table(3, 3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Kommunerna"
    table.cell(0, 2).text = "Regionen"
    table.cell(1, 0).merge(table.cell(2, 0)).text = "Faluby"
    table.cell(1, 1).text = "Anna Berg"
    table.cell(1, 1).add_paragraph("Per Ås")
    table.cell(1, 2).text = "Lena Ek"
    table.cell(2, 1).text = "Eva Al"
    document.add_paragraph("Efter")
    page = page_of(document)
    assert marked(page, "table") == [
        "Kommunerna\t\tRegionen\nFaluby\tAnna Berg\vPer Ås\tLena Ek\n\tEva Al"
    ]
    assert page.text.startswith("Före\nKommunerna")
    assert page.text.endswith("Eva Al\nEfter")


def test_tabs_in_a_cell_are_columns_with_a_part_for_each_line() -> None:
    document = docx.Document()
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "Anna Berg\tFaluby"
    table.cell(0, 0).add_paragraph("Per Ås (tf)")
    table.cell(0, 0).add_paragraph("Eva Al\tStorvik")
    table.cell(0, 1).text = "Lena Ek"
    table.cell(1, 0).text = "Bo Lind"
    [words] = marked(page_of(document), "table")
    assert words == "Anna Berg\vPer Ås (tf)\vEva Al\tFaluby\v\vStorvik\tLena Ek\nBo Lind"


def test_struck_names_in_a_table_keep_their_marks() -> None:
    document = docx.Document()
    table = document.add_table(1, 2)
    table.cell(0, 1).paragraphs[0].add_run("Per Ås").font.strike = True
    table.cell(0, 0).text = "Anna"
    assert marked(page_of(document), "struck") == ["Per Ås"]


def test_a_table_of_one_column_is_a_frame_round_lines() -> None:
    document = docx.Document()
    table = document.add_table(2, 1)
    table.cell(0, 0).text = "Beslut"
    table.cell(1, 0).text = "att godkänna"
    page = page_of(document)
    assert page.text == "Beslut\natt godkänna"
    assert marked(page, "table") == []


def test_a_line_break_in_a_paragraph_is_a_new_line() -> None:
    document = docx.Document()
    document.add_paragraph("Tid: 9.00\nPlats: Faluby")
    assert page_of(document).text == "Tid: 9.00\nPlats: Faluby"


def test_deleted_and_moved_text_is_left_out_and_told() -> None:
    """trust.md 59: tracked changes."""
    document = with_body(
        '<w:p><w:r><w:t xml:space="preserve">att </w:t></w:r>'
        '<w:del w:id="1" w:author="x"><w:r><w:delText>avslå</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="x"><w:r><w:t>godkänna</w:t></w:r></w:ins></w:p>'
        '<w:p><w:moveFrom w:id="3"><w:r><w:t>flyttat bort</w:t></w:r></w:moveFrom></w:p>'
    )
    paper = paper_of(document)
    assert paper.pages[0].text == "att godkänna"
    assert [remark.code for remark in paper.remarks] == ["tracked_changes"]


def test_hidden_text_is_left_out() -> None:
    """trust.md 59 and 62: hidden text."""
    document = docx.Document()
    document.add_paragraph("synlig").add_run(" dold").font.hidden = True
    assert page_of(document).text == "synlig"


def test_text_in_content_controls_links_and_fields_is_read() -> None:
    document = with_body(
        "<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>Omslag</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        "<w:p><w:sdt><w:sdtContent><w:r><w:t>2024-03-06</w:t></w:r></w:sdtContent></w:sdt></w:p>"
        "<w:p><w:hyperlink><w:r><w:t>länk</w:t></w:r></w:hyperlink><w:r><w:tab/></w:r>"
        '<w:fldSimple w:instr="PAGE"><w:r><w:t>7</w:t></w:r></w:fldSimple>'
        "<w:r><w:instrText>NUMPAGES</w:instrText></w:r></w:p>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
        "<w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt>"
        "</w:tr></w:tbl>"
    )
    assert page_of(document).text == "Omslag\n2024-03-06\nlänk\t7\na\tb"


def test_a_text_box_is_read_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>I rutan</w:t></w:r></w:p></w:txbxContent>"
    document = with_body(
        '<w:p xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        "<w:r><w:t>Stycke</w:t></w:r><w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    assert page_of(document).text == "Stycke\nI rutan"


def test_footnotes_are_left_out() -> None:
    document = with_body(
        '<w:p><w:r><w:t>Beslut</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    )
    assert page_of(document).text == "Beslut"


@pytest.mark.parametrize(
    "kind",
    [
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ],
)
def test_documents_with_macros_and_templates_are_read(kind: bytes) -> None:
    document = docx.Document()
    document.add_paragraph("Protokoll")
    data = document_bytes(document)
    import io
    import zipfile

    types = zipfile.ZipFile(io.BytesIO(data)).read("[Content_Types].xml")
    ordinary = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    changed = with_parts({"[Content_Types].xml": types.replace(ordinary, kind)}, of=data)
    assert open_paper(changed).pages[0].text == "Protokoll"


def test_relations_to_what_is_not_there_do_not_stop_the_reading() -> None:
    import io
    import zipfile

    document = docx.Document()
    document.add_paragraph("Protokoll")
    data = document_bytes(document)
    name = "word/_rels/document.xml.rels"
    relations = zipfile.ZipFile(io.BytesIO(data)).read(name)
    extra = (
        b'<Relationship Id="rId99" Target="../NULL" Type="http://schemas.openxmlformats.org/'
        b'officeDocument/2006/relationships/image"/></Relationships>'
    )
    changed = with_parts({name: relations.replace(b"</Relationships>", extra)}, of=data)
    assert open_paper(changed).pages[0].text == "Protokoll"


def test_all_marks_are_there_at_once() -> None:
    document = docx.Document()
    document.add_heading("Beslut", 1)
    paper = paper_of(document)
    assert paper.styled() is paper
