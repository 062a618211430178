"""The running text of each item, for a page that reads like the record: paragraphs, lists.

What the record holds as facts is left out: titles, presenters, attachment lines, and the blocks
of decisions and proposals. Asked for by importing alone; `read` does not make it unless told to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from radslag.reading.record import ProseBlock, ProseKind, Source
from radslag.reading.segments.clauses import opening_of
from radslag.reading.segments.outline import Outline
from radslag.reading.segments.parts import Part
from radslag.reading.spans import Text

__all__ = ["prose_of"]

_LONGEST_HEADING = 80  # signs
_LISTING = ("documents", "sent")  # labels below which every line is a thing of its own
_FULL = 0.75  # a line that fills less of the width was ended on purpose
_Marks = frozenset[tuple[int, int]]


def prose_of(outline: Outline) -> tuple[tuple[ProseBlock, ...], ...]:
    """For each section in order, its blocks; letters are restored, places are raw."""
    marked, width = _set_apart(outline), outline.cleaned.width
    return tuple(
        tuple(_in_lists(_blocks(section.parts, marked, width))) for section in outline.sections
    )


def _blocks(parts: Iterable[Part], marked: _Marks, width: int) -> Iterator[ProseBlock]:
    for part in parts:
        if not _is_prose(part):
            continue
        rows = _rows(part, width)
        if len(rows) > 1:
            yield from (_made("list", row) for row in rows)
        else:
            yield _block(part, marked)


def _is_prose(part: Part) -> bool:
    return part.kind in ("prose", "label") and bool(part.text.string.strip())


def _set_apart(outline: Outline) -> _Marks:
    """Where the lines begin that are set as headings or in bold."""
    return frozenset(
        _start(line.text)
        for line, kind, _ in outline.seen
        if kind == "prose" and (line.bold or line.level)
    )


def _start(text: Text) -> tuple[int, int]:
    return (text.pieces[0].page.number, text.pieces[0].start) if text.pieces else (0, 0)


def _rows(part: Part, width: int) -> list[Text]:
    """The lines that were joined, where each stood for itself: receivers, documents, numbers."""
    listed = part.label in _LISTING
    lines = _lines_of(part.text)
    numbered = _is_listed(part.text)
    rows: list[Text] = []
    for number, line in enumerate(lines):
        short = number > 0 and len(lines[number - 1]) < width * _FULL
        if not rows or (listed and short) or (numbered and _is_listed(line)):
            rows.append(line)
        else:
            rows[-1] = Text.join([rows[-1], line])
    return rows


def _is_listed(text: Text) -> bool:
    opening = opening_of(text.lower)
    return opening is not None and opening.listed


def _lines_of(text: Text) -> list[Text]:
    """Parted where lines were joined: there the text holds a space that is not printed."""
    joints = [one.offset for one in text.pieces if one.start == one.end and not one.copied]
    joints = [at for at in joints if text.string[at : at + 1] == " "]
    bounds = zip([0, *(at + 1 for at in joints)], [*joints, len(text)], strict=True)
    return [text.cut(start, end) for start, end in bounds]


def _block(part: Part, marked: _Marks) -> ProseBlock:
    if part.kind == "label":
        return _made("heading", part.text.strip(" :."))
    if "\t" in part.text.string:
        return _made("list", part.text)
    opening = opening_of(part.text.lower)
    if opening is not None and opening.listed:
        return _made("list", part.text.cut(opening.start if opening.number is None else 0))
    if _start(part.text) in marked and _like_heading(part.text.string):
        return _made("heading", part.text.strip(" :"))
    return _made("paragraph", part.text)


def _like_heading(string: str) -> bool:
    return len(string) <= _LONGEST_HEADING and not string.rstrip().endswith((".", ",", ";"))


def _made(kind: ProseKind, text: Text) -> ProseBlock:
    words = " – ".join(" ".join(cell.split()) for cell in text.string.split("\t") if cell.strip())
    first, *more = [Source(*place, "prose", "stated") for place in text.places] or [_NOWHERE]
    return ProseBlock(kind, (words,), first._replace(continues=tuple(more)))


_NOWHERE = Source(1, 1, 0, 0, "", "prose", "inferred")


def _in_lists(blocks: Iterator[ProseBlock]) -> Iterator[ProseBlock]:
    """Rows of a list that follow each other become one list."""
    held: ProseBlock | None = None
    for block in blocks:
        if held is not None and held.kind == block.kind == "list":
            held = _with_row(held, block)
            continue
        if held is not None:
            yield held
        held = block
    if held is not None:
        yield held


def _with_row(held: ProseBlock, row: ProseBlock) -> ProseBlock:
    at = held.source
    further = (*at.continues, row.source._replace(continues=()), *row.source.continues)
    return ProseBlock("list", (*held.rows, *row.rows), at._replace(continues=further))
