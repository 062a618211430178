"""A Word document as one page of lines: Word itself decides on pages only when it shows them."""

from __future__ import annotations

from collections.abc import Iterator

import docx
from docx.document import Document
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml.etree import LxmlError, _Element

from radslag.reading.errors import TooLargeError
from radslag.reading.pages.adapter import Contents
from radslag.reading.pages.docx.numbering import Numbering
from radslag.reading.pages.docx.package import checked, damaged_error
from radslag.reading.pages.docx.runs import blocks, boxes, runs
from radslag.reading.pages.docx.styles import Styles, numbering_of
from radslag.reading.pages.limits import Limits
from radslag.reading.pages.sheet import Cell, Line, Run, Sheet
from radslag.reading.record import Remark

__all__ = ["read_docx"]

_P, _PPR, _TABLE, _ROW, _CELL = qn("w:p"), qn("w:pPr"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
_VAL, _ID = qn("w:val"), qn("r:id")


def read_docx(data: bytes, limits: Limits) -> Contents:
    """Header and footer lines first, once each; then the body in document order."""
    try:
        file, damaged = checked(data, limits)
        document = docx.Document(file)
        writer = _Writer(document, limits)
        writer.furniture()
        writer.body(document.element.body)
    except (OpcError, LxmlError, KeyError, ValueError, AttributeError, TypeError) as error:
        raise damaged_error() from error
    page = writer.sheet.page(1)
    if damaged and not page.text.strip():
        raise damaged_error()
    return Contents((page,), tuple(_remarks(document, damaged)))


def _remarks(document: Document, damaged: bool) -> Iterator[Remark]:
    if damaged:
        yield Remark(
            "damaged",
            "Word-filen är skadad och kan sakna text. Hämta den på nytt och läs igen.",
        )
    changes = (qn(name) for name in ("w:ins", "w:del", "w:moveFrom", "w:moveTo"))
    if next(document.element.body.iter(*changes), None) is not None:
        yield Remark(
            "tracked_changes",
            "Dokumentet har spårade ändringar. Det är läst som om alla vore godkända: "
            "borttagen text är inte med.",
        )


class _Writer:
    """Goes through the document once and writes its lines on a sheet."""

    def __init__(self, document: Document, limits: Limits) -> None:
        self.sheet = Sheet()
        self._document = document
        self._limits = limits
        self._blocks = 0
        part = document.part
        self._styles = Styles(document.styles.element)
        self._numbering = Numbering(_numbering_root(document))
        self._related = part.related_parts

    def furniture(self) -> None:
        """Headers and footers, which tell body, day and diary number."""
        seen: set[str] = set()
        for kind in ("w:headerReference", "w:footerReference"):
            for reference in self._document.element.body.iter(qn(kind)):
                part = self._related.get(reference.get(_ID, ""))
                element = getattr(part, "element", None)
                for paragraph in _paragraphs(element) if element is not None else ():
                    line = self._runs(paragraph)
                    text = "".join(run.text for run in line).strip()
                    if text and text not in seen:
                        seen.add(text)
                        self.sheet.line(line)

    def body(self, holder: _Element) -> None:
        for block in blocks(holder):
            self._count()
            if block.tag == _P:
                self._paragraph(block)
            else:
                self._table(block)

    def _count(self) -> None:
        self._blocks += 1
        if self._blocks > self._limits.blocks or self.sheet.size > self._limits.characters:
            raise TooLargeError(
                "Dokumentet är för långt. Dela upp det och läs delarna var för sig.",
                "The document is too long. Split it and read the parts.",
            )

    def _paragraph(self, paragraph: _Element) -> None:
        properties = paragraph.find(_PPR)
        line = self._runs(paragraph)
        self.sheet.line(line, self._styles.heading(self._style(properties), properties))
        for box in boxes(paragraph):
            self.body(box)

    def _runs(self, paragraph: _Element) -> Line:
        """The paragraph's runs, its number first."""
        properties = paragraph.find(_PPR)
        style = self._style(properties)
        found = runs(paragraph, self._styles, style)
        if not any(run.text.strip() for run in found):
            return found  # Word gives an empty paragraph no number that is worth a line
        label = self._label(properties, style)
        return [Run(label), *found] if label else found

    def _label(self, properties: _Element | None, style: str | None) -> str:
        list_id, level = numbering_of(properties)
        from_style, style_level, owner = self._styles.numbering(style)
        if list_id is None:
            list_id = from_style
            if list_id is None:
                return ""
            tied = self._numbering.level_of_style(list_id, owner)
            level = level if level is not None else tied if tied is not None else style_level
        return self._numbering.label(list_id, level or 0)

    def _style(self, properties: _Element | None) -> str | None:
        named = properties.find(qn("w:pStyle")) if properties is not None else None
        return self._styles.default if named is None else named.get(_VAL)

    def _table(self, table: _Element) -> None:
        self.sheet.table([list(self._row(row)) for row in _children(table, _ROW) if _stays(row)])

    def _row(self, row: _Element) -> Iterator[Cell]:
        """One cell a column of the grid; what is merged stands in the first."""
        for _ in range(_number(row, "w:trPr", "w:gridBefore", 0)):
            yield []
        for cell in _children(row, _CELL):
            self._count()
            yield [] if _goes_on(cell) else list(self._cell(cell))
            for _ in range(min(_number(cell, "w:tcPr", "w:gridSpan", 1), 60) - 1):
                yield []

    def _cell(self, cell: _Element) -> Iterator[Line]:
        """The lines of a cell; those of a table inside it follow in their order."""
        for paragraph in _paragraphs(cell):
            self._count()
            yield self._runs(paragraph)


def _paragraphs(holder: _Element) -> Iterator[_Element]:
    """All paragraphs in order, also those in tables and text boxes."""
    for block in blocks(holder):
        if block.tag == _P:
            yield block
            for box in boxes(block):
                yield from _paragraphs(box)
        else:
            for row in _children(block, _ROW):
                for cell in _children(row, _CELL):
                    yield from _paragraphs(cell)


def _children(holder: _Element, tag: str) -> Iterator[_Element]:
    """Rows or cells, also those in content controls."""
    for child in holder:
        if child.tag == tag:
            yield child
        elif child.tag in (qn("w:sdt"), qn("w:sdtContent"), qn("w:customXml")):
            yield from _children(child, tag)


def _stays(row: _Element) -> bool:
    """Whether the row is not marked as deleted."""
    return row.find(f"{qn('w:trPr')}/{qn('w:del')}") is None


def _goes_on(cell: _Element) -> bool:
    """Whether the cell is the lower part of one that is merged downwards."""
    merged = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
    return merged is not None and merged.get(_VAL, "continue") == "continue"


def _number(element: _Element, properties: str, name: str, otherwise: int) -> int:
    found = element.find(f"{qn(properties)}/{qn(name)}")
    value = "" if found is None else found.get(_VAL, "")
    return int(value) if value.isdecimal() else otherwise


def _numbering_root(document: Document) -> _Element | None:
    """The list definitions, where the document has any; asking python-docx would make some."""
    for relation in document.part.rels.values():
        if relation.reltype.endswith("/numbering") and not relation.is_external:
            element: _Element | None = getattr(relation.target_part, "element", None)
            return element
    return None
