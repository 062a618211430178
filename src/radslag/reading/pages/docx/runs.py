"""The text of a paragraph, run by run, as it stands once changes are accepted."""

from __future__ import annotations

from collections.abc import Iterator

from docx.oxml.ns import qn
from lxml.etree import _Element

from radslag.reading.pages.docx.styles import Look, Styles, look_of
from radslag.reading.pages.sheet import Run

__all__ = ["blocks", "boxes", "runs"]

_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_CHOICE, _FALLBACK = f"{_COMPATIBILITY}Choice", f"{_COMPATIBILITY}Fallback"
_ALTERNATE = f"{_COMPATIBILITY}AlternateContent"
_P, _R, _TABLE, _BOX = qn("w:p"), qn("w:r"), qn("w:tbl"), qn("w:txbxContent")
# Deleted or moved away; instructions of fields; notes, which are no part of the text.
_LEFT_OUT = {
    qn(name)
    for name in (
        "w:del", "w:moveFrom", "w:delText", "w:instrText", "w:delInstrText", "w:pPr", "w:rPr",
        "w:footnoteReference", "w:endnoteReference", "w:commentReference", "w:sectPr",
        "w:sdtPr", "w:sdtEndPr", "w:tcPr", "w:trPr", "w:tblPr", "w:tblGrid", "w:rt",
    )
} | {_BOX}  # fmt: skip
_SIGNS = {
    qn("w:tab"): "\t",
    qn("w:ptab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
}
_T, _SYMBOL = qn("w:t"), qn("w:sym")


def runs(paragraph: _Element, styles: Styles, style: str | None) -> list[Run]:
    """What stands in the paragraph, without hidden text, deletions and text boxes."""
    base = styles.look(style)
    found: list[Run] = []
    for run in _inside(paragraph, _R):
        properties = run.find(qn("w:rPr"))
        own = properties.find(qn("w:rStyle")) if properties is not None else None
        named = Look() if own is None else styles.look(own.get(qn("w:val")))
        look = look_of(properties).over(named).over(base)
        text = "".join(_signs(run))
        if text and not look.hidden:
            found.append(Run(text, bool(look.bold), bool(look.italic), bool(look.struck)))
    return found


def blocks(holder: _Element) -> Iterator[_Element]:
    """Paragraphs and tables in their order, also those in content controls.

    python-docx's iter_inner_content passes over content controls, and with them the
    cover page and the fields of most templates.
    """
    for child in holder:
        if child.tag in (_P, _TABLE):
            yield child
        elif child.tag == _ALTERNATE:
            yield from blocks(_one_way(child))
        elif isinstance(child.tag, str) and child.tag not in _LEFT_OUT:
            yield from blocks(child)


def boxes(holder: _Element) -> Iterator[_Element]:
    """The text boxes that hang on a paragraph.

    Word writes a box twice, for new and for old programs; the first way is taken.
    """
    for child in holder:
        if child.tag == _BOX:
            yield child
        elif child.tag == _ALTERNATE:
            yield from boxes(_one_way(child))
        elif isinstance(child.tag, str) and child.tag not in _LEFT_OUT:
            yield from boxes(child)


def _one_way(alternate: _Element) -> _Element:
    """The way that new programs take, where there are two."""
    for way in (_CHOICE, _FALLBACK):
        if (found := alternate.find(way)) is not None:
            return found
    return alternate


def _inside(holder: _Element, tag: str) -> Iterator[_Element]:
    """Elements of that kind, also in links, insertions and content controls."""
    for child in holder:
        if child.tag == tag:
            yield child
        elif child.tag == _ALTERNATE:
            yield from _inside(_one_way(child), tag)
        elif isinstance(child.tag, str) and child.tag not in _LEFT_OUT and child.tag != _P:
            yield from _inside(child, tag)


def _signs(run: _Element) -> Iterator[str]:
    for child in run:
        if child.tag == _T:
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[str(child.tag)]
        elif child.tag == _SYMBOL:
            yield _symbol(child.get(qn("w:char"), ""))


def _symbol(code: str) -> str:
    """A sign of a symbol font: only its place in the font is known."""
    return {"F0B7": "•", "F0A7": "•", "F02D": "-", "F0FC": "✓"}.get(code.upper(), "•")
