"""Build the formal sample papers that are binary (PDF and DOCX) from their sources.

Run from anywhere: `python samples/build_formal.py [STEM ...]`. Needs the packages typst and
python-docx and the Liberation and Carlito fonts (Debian: fonts-liberation,
fonts-crosextra-carlito); say where they lie with FONTS if it is not the usual place. The papers
are committed as built, so this is only run when a source has been changed. The same sources,
packages and fonts give the same bytes.
"""

import os
import sys
import zipfile
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import groupby
from pathlib import Path

import docx
import typst
from docx.document import Document
from docx.shared import Cm, Length, Pt, RGBColor
from docx.table import Table

HERE = Path(__file__).resolve().parent
SOURCES = HERE / "sources" / "formell"
PAPERS = HERE / "papers"
FONTS = Path(os.environ.get("FONTS", "/usr/share/fonts/truetype"))
FACES = ("LiberationSans-Regular.ttf", "LiberationSerif-Regular.ttf", "Carlito-Regular.ttf")

TYPST_PAPERS = {
    "formell-2020-03-11-valfardsradet": "valfardsradet.typ",
    "formell-2020-09-01-ks-utdrag": "utdrag.typ",
    "formell-2020-09-16-socialnamnd": "socialnamnd.typ",
    "formell-2021-02-10-forening": "forening.typ",
}
DOCX_PAPERS = {"formell-2020-09-28-kf-utdrag": "kf-utdrag.txt"}
EXTRACT_HEAD = (
    ("SMEDJEBACKENS KOMMUN\nKommunfullmäktige", 6.2),
    ("PROTOKOLLSUTDRAG", 5.4),
    ("Sammanträdesdatum\n2020-09-28", 4.2),
)
EXTRACT_MADE = datetime(2020, 10, 6, 9, 0)


def require_fonts() -> None:
    """Stop early: typst would fall back to another face and make quite another paper."""
    missing = [face for face in FACES if not any(FONTS.rglob(face))]
    if missing:
        sys.exit(f"build_formal: missing fonts under {FONTS}: {', '.join(missing)}")


def build_pdf(stem: str) -> Path:
    """Typeset one source. Its creation date is written in the source, so the clock is not read."""
    target = PAPERS / f"{stem}.pdf"
    typst.compile(
        SOURCES / TYPST_PAPERS[stem],
        output=target,
        root=SOURCES,
        font_paths=[FONTS],
        ignore_system_fonts=True,
    )
    return target


def build_docx(stem: str) -> Path:
    """Make a Word file from a source in a few Markdown marks: headings, numbers, tables."""
    document = _word_document(EXTRACT_MADE)
    lines = (SOURCES / DOCX_PAPERS[stem]).read_text("utf-8").splitlines()
    for is_row, group in groupby(filter(None, lines), key=lambda line: line.startswith("|")):
        add = _add_table if is_row else _add_paragraphs
        add(document, list(group))
    target = PAPERS / f"{stem}.docx"
    document.save(str(target))
    _fix_times(target, EXTRACT_MADE)
    return target


def _word_document(made: datetime) -> Document:
    document = docx.Document()
    _set_face(document, "Normal", "Times New Roman", 12)
    _set_face(document, "Heading 1", "Arial", 14)
    _set_face(document, "Heading 2", "Arial", 11)
    _set_page(document)
    properties = document.core_properties
    properties.author, properties.created, properties.modified = "Smedjebackens kommun", made, made
    return document


def _set_face(document: Document, style: str, face: str, size: int) -> None:
    """The theme's face and colour go: they would win over the ones set here."""
    font = document.styles[style].font
    fonts = font.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.attrib.clear()
    font.name, font.size, font.color.rgb = face, Pt(size), RGBColor(0, 0, 0)


def _set_page(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.top_margin, section.left_margin, section.right_margin = Cm(4), Cm(2.8), Cm(2.4)
    head = section.header.add_table(1, len(EXTRACT_HEAD), Cm(15.8))
    _set_widths(head, [Cm(width) for _, width in EXTRACT_HEAD])
    for cell, (text, _) in zip(head.rows[0].cells, EXTRACT_HEAD, strict=True):
        cell.text = text
    section.footer.paragraphs[0].text = "Justerandes signatur\t\tUtdragsbestyrkande"


def _add_table(document: Document, rows: list[str]) -> None:
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    table = document.add_table(rows=len(cells), cols=len(cells[0]), style="Table Grid")
    widths = (Cm(5), Cm(10.8)) if len(cells[0]) == 2 else (Cm(3.5),) * len(cells[0])
    _set_widths(table, widths)
    for row, texts in zip(table.rows, cells, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    document.add_paragraph()


def _set_widths(table: Table, widths: Sequence[Length]) -> None:
    """On cells for Word, on columns for others, who read only the table's grid."""
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width


def _add_paragraphs(document: Document, lines: list[str]) -> None:
    """Numbers become Word's own numbering, so they are not in the text of the paragraph."""
    for line in lines:
        mark, _, rest = line.partition(" ")
        if mark in ("#", "##"):
            document.add_heading(rest, level=len(mark))
        elif mark.rstrip(".").isdigit():
            document.add_paragraph(rest, style="List Number")
        else:
            document.add_paragraph().add_run(line).bold = "\t" in line


def _fix_times(path: Path, made: datetime) -> None:
    """Write the archive anew with one time on all members: equal sources give equal bytes."""
    with zipfile.ZipFile(path) as archive:
        members = [(info.filename, archive.read(info)) for info in archive.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            member = zipfile.ZipInfo(name, made.timetuple()[:6])
            archive.writestr(member, content, zipfile.ZIP_DEFLATED)


BUILDERS: dict[str, Callable[[str], Path]] = dict.fromkeys(TYPST_PAPERS, build_pdf) | dict.fromkeys(
    DOCX_PAPERS, build_docx
)


def main(stems: list[str]) -> None:
    require_fonts()
    for stem in stems or sorted(BUILDERS):
        print(BUILDERS[stem](stem).relative_to(HERE))


if __name__ == "__main__":
    main(sys.argv[1:])
