#!/usr/bin/env python3
"""Build the network sample papers (natverk-*) from the sources beside this script.

    python build_network.py [STEM …]

The papers are kept as built, so nobody needs to run this to use them. It needs
the Python packages typst, python-docx, pypdfium2 and Pillow, the fonts
Liberation and Carlito, and for the OCR paper Tesseract with its English model.
"""

from __future__ import annotations

import datetime
import io
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time
import zipfile

import docx
import pypdfium2
import typst
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.section import Section
from docx.shared import Mm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from PIL import Image, ImageFilter

HERE = pathlib.Path(__file__).resolve().parent
SOURCES, PAPERS = HERE / "sources", HERE / "papers"


def typeset(stem: str) -> None:
    """A born-digital PDF; the source sets no date, so the bytes stay the same."""
    (PAPERS / f"{stem}.pdf").write_bytes(compiled(stem))


def compiled(stem: str) -> bytes:
    return typst.compile(str(SOURCES / f"{stem}.typ"))


def picture(page: pypdfium2.PdfPage, dpi: int) -> Image.Image:
    return page.render(scale=dpi / 72).to_pil().convert("L")


def read_without_dots(images: list[Image.Image], dpi: int) -> str:
    """What Tesseract's English model makes of Swedish pages: å, ä and ö are lost."""
    with tempfile.NamedTemporaryFile(suffix=".tif") as file:
        images[0].save(file.name, save_all=True, append_images=images[1:], dpi=(dpi, dpi))
        command = ["tesseract", file.name, "-", "-l", "eng"]
        environment = os.environ | {"OMP_THREAD_LIMIT": "1"}
        done = subprocess.run(command, capture_output=True, check=True, env=environment)
    return done.stdout.decode("utf-8")


def ocr(stem: str) -> None:
    """OCR text as it comes, form feed between pages, and the clean text beside the source."""
    source = stem.removesuffix("-ocr")
    pages = list(pypdfium2.PdfDocument(compiled(source)))
    noisy = read_without_dots([picture(page, 250) for page in pages], 250)
    (PAPERS / f"{stem}.txt").write_text(noisy, "utf-8")
    clean = "\f".join(page.get_textpage().get_text_range() for page in pages) + "\n"
    (SOURCES / f"{source}-clean.txt").write_text(clean.replace("\r\n", "\n"), "utf-8")


# --- Scan ------------------------------------------------------------------

SCAN_DPI = 200
SKEWS = (0.5, -0.35)  # degrees, one a page


def as_scanned(image: Image.Image, number: int) -> Image.Image:
    """The page as an office scanner gives it: askew, soft, greyish and speckled."""
    turned = image.rotate(SKEWS[number % 2], Image.Resampling.BICUBIC, fillcolor=255)
    soft = turned.filter(ImageFilter.GaussianBlur(0.6))
    specks = random.Random(number).randbytes(image.width * image.height)  # noqa: S311 - no secret
    noise = Image.frombytes("L", image.size, specks)
    return Image.blend(soft, noise, 0.07).filter(ImageFilter.GaussianBlur(0.4))


def scan(stem: str) -> None:
    pages = pypdfium2.PdfDocument(compiled(stem.removesuffix("-skannad")))
    first, *rest = (as_scanned(picture(page, SCAN_DPI), i) for i, page in enumerate(pages))
    days = {"creationDate": time.gmtime(0), "modDate": time.gmtime(0)}  # else the day of building
    looks = {"resolution": SCAN_DPI, "quality": 55, **days}
    first.save(PAPERS / f"{stem}.pdf", save_all=True, append_images=rest, **looks)


# --- Word ------------------------------------------------------------------
#
# The first line of a source is the page head ("landscape " before it turns the
# page). The other lines have a mark: "=" title, "#" item and "##" sub-item
# (numbered by Word, so the number is in no run), "!" decision head, ">" clause,
# "@" presenters or note, "1." list numbered by Word, "|" table row.

LEVEL = (
    '<w:lvl w:ilvl="{0}"><w:start w:val="1"/><w:numFmt w:val="{1}"/>'
    '<w:lvlText w:val="{2}"/><w:pPr><w:ind w:left="{3}" w:hanging="{3}"/></w:pPr></w:lvl>'
)
ITEMS, POINTS = 90, 91
LEVELS = {
    ITEMS: (("decimal", "%1.", 500), ("lowerLetter", "%2)", 500)),
    POINTS: (("decimal", "%1.", 360),),
}


def define_numbering(paper: Document) -> None:
    numbering = paper.part.numbering_part.element
    for number, levels in LEVELS.items():
        body = "".join(LEVEL.format(i, *level) for i, level in enumerate(levels))
        xml = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">{body}</w:abstractNum>'
        numbering.insert(0, parse_xml(xml))  # abstract definitions must stand before the lists


def new_list(paper: Document, kind: int) -> int:
    """A list that starts again from one."""
    numbering = paper.part.numbering_part.element
    num = numbering.add_num(kind)
    num.add_lvlOverride(0).add_startOverride(1)
    return num.numId


def numbered(paragraph: Paragraph, num: int, level: int = 0) -> None:
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = level
    properties.get_or_add_numId().val = num


def add_runs(paragraph: Paragraph, text: str, *, bold: bool = False) -> None:
    """Text with ~~struck~~ and **bold** parts."""
    for part in re.split(r"(~~.+?~~|\*\*.+?\*\*)", text):
        if part:
            run = paragraph.add_run(part.strip("~*"))
            run.bold = bold or part.startswith("**") or None
            run.font.strike = part.startswith("~~") or None


def fill(cell: _Cell, text: str, *, bold: bool = False) -> None:
    """One paragraph for each part between <br>."""
    for i, part in enumerate(text.split("<br>")):
        paragraph = cell.add_paragraph() if i else cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(2)
        add_runs(paragraph, part, bold=bold)


def widths(cells: list[list[str]], whole: int) -> list[int]:
    """Column widths after the longest text of each column, within bounds."""
    weights = []
    for column in zip(*cells, strict=True):
        longest = max(len(part) for text in column for part in text.split("<br>"))
        weights.append(min(longest + 14, 120))
    return [whole * weight // sum(weights) for weight in weights]


def cells_of(row: str) -> list[str]:
    """A row that begins with || has cells over several columns."""
    mark = "||" if row.startswith("||") else "|"
    return [text.strip() for text in row.strip("|").split(mark)]


def add_table(paper: Document, rows: list[str]) -> None:
    plain = [cells_of(row) for row in rows if not row.startswith("||")]
    section = paper.sections[0]
    columns = widths(plain, section.page_width - section.left_margin - section.right_margin)
    table = paper.add_table(len(rows), len(columns), style="Table Grid")
    for column, width in zip(table.columns, columns, strict=True):
        column.width = width  # LibreOffice goes by the columns, Word by the cells
    for r, row in enumerate(rows):
        texts = cells_of(row)
        span = len(columns) // len(texts)
        for i, text in enumerate(texts):
            first, last = i * span, (i + 1) * span - 1
            cell = table.cell(r, first).merge(table.cell(r, last))
            cell.width = sum(columns[first : last + 1])
            fill(cell, text, bold=r <= len(rows) - len(plain))


class WordPaper:
    """One Word paper written line by line."""

    def __init__(self, head: str, *, landscape: bool) -> None:
        self.paper = docx.Document()
        set_page(self.paper.sections[0], landscape=landscape)
        define_numbering(self.paper)
        self.items = new_list(self.paper, ITEMS)
        self.points = 0
        normal = self.paper.styles["Normal"]
        normal.font.name, normal.font.size = "Calibri", Pt(11)
        normal.paragraph_format.space_after = Pt(6)
        self.paper.sections[0].header.paragraphs[0].text = head
        add_page_number(self.paper.sections[0].footer.paragraphs[0])

    def write(self, lines: list[str]) -> None:
        rows: list[str] = []
        for line in [*lines, ""]:
            if line.startswith("|"):
                rows.append(line)
                continue
            if rows:
                add_table(self.paper, rows)
                rows = []
            if line:
                self.write_line(line)

    def write_line(self, line: str) -> None:
        mark, _, text = line.partition(" ")
        paragraph = self.paper.add_paragraph()
        if mark != "1.":
            self.points = 0
        match mark:
            case "=":
                add_runs(paragraph, text, bold=True)
                paragraph.runs[0].font.size = Pt(15)
            case "#" | "##":
                numbered(paragraph, self.items, len(mark) - 1)
                paragraph.paragraph_format.space_before = Pt(12 if mark == "#" else 4)
                paragraph.paragraph_format.keep_with_next = True
                add_runs(paragraph, text, bold=mark == "#")
            case "1.":
                self.points = self.points or new_list(self.paper, POINTS)
                numbered(paragraph, self.points)
                add_runs(paragraph, text)
            case "!" | ">":
                paragraph.paragraph_format.space_after = Pt(2)
                add_runs(paragraph, text, bold=mark == "!")
            case "@":
                paragraph.add_run(text).italic = True
            case _:
                add_runs(paragraph, line)

    def save(self, path: pathlib.Path) -> None:
        properties = self.paper.core_properties
        properties.author = properties.comments = ""
        properties.created = properties.modified = datetime.datetime(2020, 1, 1)
        stream = io.BytesIO()
        self.paper.save(stream)
        path.write_bytes(without_times(stream.getvalue()))


def set_page(section: Section, *, landscape: bool) -> None:
    sides = (Mm(297), Mm(210)) if landscape else (Mm(210), Mm(297))
    section.page_width, section.page_height = sides
    section.left_margin = section.right_margin = Mm(22)


def add_page_number(paragraph: Paragraph) -> None:
    for text, field in (("Sida ", "PAGE"), (" (", "NUMPAGES")):
        paragraph.add_run(text)
        run = "<w:r><w:t>1</w:t></w:r>"
        xml = f'<w:fldSimple {nsdecls("w")} w:instr="{field}">{run}</w:fldSimple>'
        paragraph._p.append(parse_xml(xml))
    paragraph.add_run(")")


def without_times(package: bytes) -> bytes:
    """The same Word package with one fixed day on every part."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            new.writestr(part, old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def word(stem: str) -> None:
    head, *lines = (SOURCES / f"{stem}.md").read_text("utf-8").splitlines()
    paper = WordPaper(head.removeprefix("landscape "), landscape=head.startswith("landscape "))
    paper.write(lines)
    paper.save(PAPERS / f"{stem}.docx")


BUILDERS = {
    "natverk-2019-12-06-minnesanteckningar": typeset,
    "natverk-2020-03-06-minnesanteckningar-ocr": ocr,
    "natverk-2020-05-08-kallelse": typeset,
    "natverk-2020-05-08-minnesanteckningar": word,
    "natverk-2020-09-18-minnesanteckningar-skannad": scan,
    "natverk-2023-02-10-kallelse": word,
    "natverk-2024-06-12-minnesanteckningar": typeset,
    "natverk-2025-10-10-minnesanteckningar": typeset,
}


def main(stems: list[str]) -> None:
    for stem in stems or BUILDERS:
        BUILDERS[stem](stem)
        print(stem)


if __name__ == "__main__":
    main(sys.argv[1:])
