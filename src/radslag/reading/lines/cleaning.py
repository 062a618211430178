"""The lines stage: `clean(paper)`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from radslag.reading.lines.furniture import mark_furniture
from radslag.reading.lines.letters.loss import lost
from radslag.reading.lines.line import Cleaned, Line
from radslag.reading.lines.markup import has_markup, unmark
from radslag.reading.pages.paper import Paper
from radslag.reading.spans import Mark, Page, Text

__all__ = ["clean"]

_ODD = r"\xa0\u2000-\u200b\u202f\u3000\ufeff\xad\x0c\x01-\x08\x0e-\x1f"
_ODD_SPACE = re.compile(f"[ {_ODD}]{{2,}}|[{_ODD}]")
_HAS_ODD = re.compile(f"[{_ODD}]")
_SEEN_HYPHEN = re.compile(
    "\\d\xad\\d|^\xad\\s|\\s\xad\\s|[a-zåäö]\xad[A-ZÅÄÖ]|[A-ZÅÄÖ]\xad[a-zåäö]"
)
_MANY_DOTS = 60  # a dotted letter in so many characters: nothing was lost (Swedish has one in 20)
_FEWEST_LINES = 12
_DOUBLE_SPACED = 0.6  # of the lines have one empty line above them
_LIST_MARK = re.compile("\\s*(?:[-–—•·▪●*\uf0b7\uf0a7]|\\(?(?:\\d{1,2}|[a-zåäö])[.)])\\t+[^\\t]*$")
_LONGEST_WRAPPED = 140  # a paper whose full lines are longer than this is not wrapped


def clean(paper: Paper) -> Cleaned:
    """Clean lines of a paper, in order."""
    lines: list[Line] = []
    for page in paper.pages:
        lines += _single_spaced(list(_page_lines(page)))
    mark_furniture(lines, len(paper.pages))
    kept = [line for line in lines if not line.furniture]
    _carry_blanks(lines)
    letters_lost = _restore(kept)
    aside = [line for line in lines if line.furniture]
    return Cleaned(
        kept,
        aside,
        _width(kept, paper.format),
        paper.name,
        paper.format,
        letters_lost,
        list(paper.remarks),
    )


def _restore(lines: list[Line]) -> bool:
    """Give lost letters back, in the shadow only; whether any were lost."""
    whole = "\n".join([line.text.string for line in lines])
    if sum(map(whole.count, "åäö")) * _MANY_DOTS > len(whole) or not lost(whole):
        return False
    from radslag.reading.lines.letters import Letters  # its word lists are large

    edits = Letters().edits(whole)
    at = number = 0
    for line in lines:
        end = at + len(line.text)
        own: list[tuple[int, int, str]] = []
        while number < len(edits) and edits[number][0] < end:
            start, stop, new = edits[number]
            if start >= at and stop <= end:
                own.append((start - at, stop - at, new))
            number += 1
        if own:
            line.text = line.text.replace(own)
            if line.cells:
                line.cells = _cells(line.text)
        at = end + 1
    return True


def _page_lines(page: Page) -> Iterator[Line]:
    text = page.text
    marked, odd = has_markup(text), _HAS_ODD.search(text) is not None
    marks: dict[str, list[Mark]] = {}
    for mark in page.marks:
        marks.setdefault(mark.kind, []).append(mark)
    blank, start = True, 0
    for number, raw in enumerate(text.split("\n"), start=1):
        end = start + len(raw)
        if not raw or raw.isspace():
            found = []
        elif marked:
            found = _marked(page, start, end, number)
        else:
            found = [_bare(page, start, raw, number, odd=odd)]
        for line in found:
            if line.text.string.strip():  # odd signs may be all that stood there
                line.blank_before, blank = blank, False
                if marks:
                    _set_marks(line, marks)
                yield line
        blank = blank or not found
        start = end + 1


def _single_spaced(lines: list[Line]) -> list[Line]:
    """Where every other line is empty, an empty line tells nothing: two of them part."""
    apart = [below.number - above.number for above, below in pairwise(lines)]
    if len(apart) < _FEWEST_LINES or apart.count(2) < len(apart) * _DOUBLE_SPACED:
        return lines
    for line, gap in zip(lines[1:], apart, strict=True):
        line.blank_before = gap > 2
    return lines


def _bare(page: Page, start: int, raw: str, number: int, *, odd: bool) -> Line:
    """The line of a raw line without markup. odd: the page has spaces that are not ordinary."""
    left = len(raw) - len(raw.lstrip())
    whole = text = Text.of(page, start + left, start + len(raw.rstrip()))
    if odd or "  " in raw:
        text = _even(whole)
    line = Line(text if text is whole else text.strip(), page.number, number, indent=left)
    if text is not whole and "   " in whole.string:
        line.columns = _columns(whole)
    if "\t" in raw and not _LIST_MARK.match(raw):  # an empty first or last cell keeps its place
        line.cells = _cells(_even(Text.of(page, start, start + len(raw))))
    elif "\x0b" in raw:
        line.cells = (text,)
    return line


def _marked(page: Page, start: int, end: int, number: int) -> list[Line]:
    out = []
    raw = page.text[start:end]
    indent = len(raw) - len(raw.lstrip())
    for one in unmark(page, start, end):
        text = _even(one.text)
        line = Line(
            text,
            page.number,
            number,
            bold=one.bold,
            level=one.level,
            cells=one.cells,
            struck=_struck(text, one.struck),
            indent=indent,
        )
        if line.cells is None and "   " in one.text.string:
            line.columns = _columns(one.text)
        if line.cells is None and "\t" in line.text.string:
            line.cells = _cells(line.text)
        out.append(line)
    return out


def _cells(text: Text) -> tuple[Text, ...]:
    cells, at = [], 0
    for part in text.string.split("\t"):
        cells.append(text.cut(at, at + len(part)).strip())
        at += len(part) + 1
    return tuple(cells)


_GAP = re.compile(r" {3,}")


def _columns(text: Text) -> tuple[Text, ...]:
    """What wide gaps part: label and value, or columns of a table in plain text."""
    out, at = [], 0
    for gap in _GAP.finditer(text.string):
        out.append(_even(text.cut(at, gap.start())))
        at = gap.end()
    out.append(_even(text.cut(at)))
    return tuple(out)


def _even(text: Text) -> Text:
    """Runs of spaces and odd spaces as one space; soft hyphens out, or plain where printed.

    A soft hyphen that a PDF keeps inside a line is a hyphen that one sees ("2013\xad10\xad09").
    """
    string = text.string
    if (string.isascii() and "  " not in string) or not _ODD_SPACE.search(string):
        return text
    last = len(string)
    return text.replace(
        (found.start(), found.end(), _evened(found[0], string, found.end() == last))
        for found in _ODD_SPACE.finditer(string)
    )


def _evened(odd: str, string: str, at_end: bool) -> str:
    if odd != "\xad":
        return " "
    if at_end:
        return odd  # the word goes on in the next line
    return "-" if _SEEN_HYPHEN.search(string) else ""


def _set_marks(line: Line, marks: Mapping[str, Sequence[Mark]]) -> None:
    """What the page's marks say of a line."""
    runs = line.text.runs()
    first, last = runs[0][2], runs[-1][3]
    for mark in marks.get("bold", ()):
        if mark.start <= first and mark.end >= last:
            line.bold = True
    for mark in marks.get("heading", ()):
        if mark.start <= first and mark.end >= first:
            line.level = mark.level
    tables = marks.get("table", ())
    if line.cells is None and any(mark.start <= first < mark.end for mark in tables):
        line.cells = (line.text,)
    struck = [one[1:3] for one in marks.get("struck", ()) if one.start < last and one.end > first]
    if struck:
        line.struck += _struck(line.text, struck)


def _struck(text: Text, raw: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """What of the text is struck out, from spans of the raw page."""
    return tuple(span for start, end in raw if (span := _shadow_span(text, start, end)))


def _shadow_span(text: Text, start: int, end: int) -> tuple[int, int] | None:
    """A raw span as a span of the text; None where it lies outside."""
    pieces = text.pieces
    ends = [piece.offset for piece in pieces[1:]] + [len(text)]
    spans: list[tuple[int, int]] = []
    for piece, stop in zip(pieces, ends, strict=True):
        left, right = max(start, piece.start), min(end, piece.end)
        if left < right and piece.copied:
            spans.append((piece.offset + left - piece.start, piece.offset + right - piece.start))
        elif left < right:
            spans.append((piece.offset, stop))
    return (spans[0][0], spans[-1][1]) if spans else None


def _carry_blanks(lines: list[Line]) -> None:
    """Where furniture was taken out, nothing is known of the break: it counts as blank."""
    gone = False
    for line in lines:
        if line.furniture:
            gone = True
        elif gone:
            line.blank_before = True
            gone = False


def _width(lines: list[Line], form: str) -> int:
    """How long a full line is; 0 where a line is a paragraph."""
    if form in ("docx", "html"):
        return 0
    sizes = sorted([len(line.text.string) for line in lines if line.cells is None])
    if not sizes:
        return 0
    width = sizes[min(len(sizes) - 1, int(len(sizes) * 0.95))]
    return 0 if width > _LONGEST_WRAPPED or sizes[-1] > 3 * _LONGEST_WRAPPED else width
