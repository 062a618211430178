"""The blocks of an HTML page, by lxml: what an HTML adapter finds."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from lxml import etree, html

from radslag.reading.errors import DamagedPaperError, TooLargeError
from radslag.reading.pages.adapter import Contents
from radslag.reading.pages.counting import written
from radslag.reading.pages.decode import decode
from radslag.reading.pages.grid import Grid
from radslag.reading.pages.limits import Limits
from radslag.reading.pages.sheet import Line, Run, Sheet

__all__ = ["read_html"]

_CHARSET = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
# Only these: Python knows codecs that are no encodings of text at all.
_CHARSETS = re.compile(r"(?:iso-?8859-|windows-|cp)\d+|latin-?1|macintosh", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f]+")

_BLOCKS = frozenset(
    (
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "ol", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    )
)  # fmt: skip
# What belongs to the site and not to the paper, or is not shown at all.
_LEFT_OUT = frozenset(
    (
        "aside", "audio", "button", "canvas", "dialog", "footer", "head", "iframe", "input",
        "map", "nav", "noscript", "object", "option", "script", "select", "style", "svg",
        "template", "textarea", "title", "video",
    )
)  # fmt: skip
_SITE_ROLES = frozenset(("navigation", "banner", "contentinfo", "search", "complementary"))
_BOLD, _ITALIC = frozenset(("b", "strong")), frozenset(("i", "em"))
_STRUCK = frozenset(("s", "strike", "del"))
_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


def read_html(data: bytes, limits: Limits) -> Contents:
    """One page: the main part of the document, or its body."""
    text, remarks = decode(data, limits, _declared(data[:4_096]))
    if text.count("<") > limits.xml_elements:
        raise TooLargeError(
            "Webbsidan är orimligt stor. Spara den som PDF och försök igen.",
            "The web page is unreasonably large. Save it as PDF and try again.",
        )
    writer = _Writer()
    root = _root(text)
    if root is not None:
        writer.walk(root)
    page = writer.sheet.page(1)
    if not page.text.strip():
        raise DamagedPaperError(
            "Webbsidan innehåller ingen text. Spara den som PDF i webbläsaren och försök igen.",
            "The web page holds no text. Save it as PDF in the browser and try again.",
        )
    return Contents((page,), remarks)


def _declared(head: bytes) -> str | None:
    found = _CHARSET.search(head)
    name = found[1].decode("ascii", "replace") if found else ""
    if not _CHARSETS.fullmatch(name):
        return None
    try:
        known = codecs.lookup(name).name
    except LookupError:
        return None
    return "cp1252" if known == "iso8859-1" else known  # as browsers do


def _root(text: str) -> etree._Element | None:
    """The one main element, or the body. The parser stops at a depth of 256 by itself."""
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        return None
    for path in (".//main", ".//*[@role='main']", ".//article"):
        found = root.findall(path)
        if len(found) == 1:
            return found[0]
    body = root.find("body")
    return root if body is None else body


class _Writer:
    """Walks the tree without recursion and writes its blocks on a sheet."""

    def __init__(self) -> None:
        self.sheet = Sheet()
        self._line: Line = []
        self._looks: list[tuple[bool, bool, bool]] = [(False, False, False)]
        self._heading = 0
        self._lists: list[tuple[int, str | None]] = []
        self._grid: Grid | None = None
        self._frame: etree._Element | None = None  # the table that the grid is of
        self._kept = 0  # how many pre elements are open: spaces in them count
        self._captions = 0  # how many captions of tables are open

    def walk(self, root: etree._Element) -> None:
        walker = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        left_out: etree._Element | None = None
        for event, element in walker:
            if event == "start":
                if element is not root and _is_left_out(element):
                    left_out = element
                    walker.skip_subtree()
                    continue
                self._open(element)
                self._text(element.text)
                continue
            if event == "end" and element is not left_out:
                self._close(element)
            if element is not root:
                self._text(element.tail)
        self._flush()

    def _open(self, element: etree._Element) -> None:
        tag = str(element.tag)
        if tag in _BLOCKS:
            self._flush()
        bold, italic, struck = self._looks[-1]
        style = (element.get("style") or "").replace(" ", "").lower()
        self._looks.append(
            (
                bold or tag in _BOLD or "font-weight:bold" in style or "font-weight:7" in style,
                italic or tag in _ITALIC,
                struck or tag in _STRUCK or "line-through" in style,
            )
        )
        self._open_block(element, tag)

    def _open_block(self, element: etree._Element, tag: str) -> None:
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self._heading = int(tag[1])
        elif tag == "pre":
            self._kept += 1
        elif tag == "caption":
            self._captions += 1
        elif tag == "br":
            self._flush()
        elif tag in ("ol", "ul", "menu"):
            form = _FORMS.get(element.get("type") or "", "decimal") if tag == "ol" else None
            self._lists.append((_whole(element.get("start"), 1), form))
        elif tag == "li":
            self._item(element)
        elif tag == "table" and self._grid is None and _is_of_data(element):
            self._grid, self._frame = Grid(), element
        elif tag == "tr" and self._grid is not None:
            self._grid.row()
        elif tag in ("td", "th") and self._grid is not None:
            across, down = _whole(element.get("colspan"), 1), _whole(element.get("rowspan"), 1)
            self._grid.cell(across, down)

    def _item(self, element: etree._Element) -> None:
        """The number or the bullet that a browser puts before a point of a list."""
        number, form = self._lists[-1] if self._lists else (1, None)
        number = _whole(element.get("value"), number)
        if self._lists:
            self._lists[-1] = (number + 1, form)
        self._line.append(Run("• " if form is None else f"{written(number, form)}. "))

    def _close(self, element: etree._Element) -> None:
        tag = str(element.tag)
        if tag in _BLOCKS:
            self._flush()
        self._looks.pop()
        if tag in ("ol", "ul", "menu") and self._lists:
            self._lists.pop()
        elif tag == "pre":
            self._kept -= 1
        elif tag == "caption":
            self._captions -= 1
        elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self._heading = 0
        elif element is self._frame and self._grid is not None:
            self.sheet.table(self._grid.rows)
            self._grid = self._frame = None

    def _text(self, text: str | None) -> None:
        if not text:
            return
        if self._kept:
            first, *rest = text.split("\n")
            self._add(first)
            for line in rest:
                self._flush()
                self._add(line)
            return
        text = _SPACE.sub(" ", text)
        if not self._line or self._line[-1].text.endswith(" "):
            text = text.lstrip(" ")
        self._add(text)

    def _add(self, text: str) -> None:
        if text:
            bold, italic, struck = self._looks[-1]
            self._line.append(Run(text, bold, italic, struck))

    def _flush(self) -> None:
        """Ends the line, if there is one; a number without words waits for them."""
        line = self._line
        if not any(run.text.strip() for run in line):
            self._line = []
            return
        if len(line) == 1 and line[0].text.endswith((". ", "• ")):
            return
        self._line = []
        line[-1] = line[-1]._replace(text=line[-1].text.rstrip())
        if self._grid is not None and not self._captions:
            self._grid.line(line)
        else:  # a caption comes before its table, which is written when it ends
            self.sheet.line(line, self._heading)


def _is_left_out(element: etree._Element) -> bool:
    tag = str(element.tag)
    if tag in _LEFT_OUT or element.get("hidden") is not None:
        return True
    if (element.get("role") or "") in _SITE_ROLES or element.get("aria-hidden") == "true":
        return True
    if tag == "header":  # of the site, unless it holds the paper's own title
        return next(element.iter("h1"), None) is None
    style = (element.get("style") or "").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style


def _is_of_data(table: etree._Element) -> bool:
    """Whether it is a table of facts, and not one that sets out the page."""
    tables = table.iter("table")
    next(tables)
    return next(tables, None) is None and next(_headings(table), None) is None


def _headings(element: etree._Element) -> Iterator[etree._Element]:
    return element.iter("h1", "h2", "h3")


def _whole(value: str | None, otherwise: int) -> int:
    value = (value or "").strip()
    return int(value) if value.isdecimal() and len(value) < 6 else otherwise
