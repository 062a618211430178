"""Cells of a table as paragraphs, and tables that only set labels in the margin as lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from radslag.reading.lexicon.attendance import attendance_label
from radslag.reading.lexicon.labels import label_of
from radslag.reading.lines.line import Line
from radslag.reading.segments.clauses import opening_of
from radslag.reading.segments.heads import head_of
from radslag.reading.spans import Text

__all__ = ["paragraphs_of", "with_margin_labels", "without_bullet"]

_BREAK = re.compile(r"[\x0b\n]")


def paragraphs_of(text: Text) -> list[Text]:
    """The paragraphs of a cell (parted by vertical tabs), none of them empty."""
    out, at = [], 0
    for part in _BREAK.split(text.string):
        piece = text.cut(at, at + len(part)).strip()
        if piece:
            out.append(piece)
        at += len(part) + 1
    return out or [text]


_NUMBER = re.compile(r"(?:[a-zåäö]{1,6}\s*)?§\s*\d{1,3}(?:\s*/\s*\d{2,4})?$")
_LONGEST_LABEL = 45


def with_margin_labels(lines: Sequence[Line]) -> list[Line]:
    """Rows that set a § or a label in the margin, as the lines that they would be without it.

    "§ 31 | Val av justerare ⏎ Att justera utses …" and "Beslut | att …" are two columns
    for the eye only.
    """
    out: list[Line] = []
    margins: set[str] = set()
    for line in lines:
        columns = line.cells or line.columns
        cells = [cell for cell in columns if cell] if columns else []
        if len(cells) == 2 and columns[0] and _is_margin(cells[0]):
            out += _as_lines(line, *cells)
            margins.add(" ".join(cells[0].lower.split()))
        else:
            out.append(line)
    labels = tuple(sorted(margin for margin in margins if label_of(margin)))
    return [part for line in out for part in _parted(line, labels)] if labels else out


def _parted(line: Line, labels: tuple[str, ...]) -> list[Line]:
    """A line that begins with a label of the margin: "Ärendet Länschefsgruppen föreslår …"."""
    for label in labels:
        after = line.text.string[len(label) :]
        if line.text.lower.startswith(label + " ") and after[1:2].isupper() and not line.cells:
            return [
                replace(line, text=line.text.cut(0, len(label)), columns=(), struck=()),
                replace(line, text=line.text.cut(len(label) + 1), columns=(), struck=()),
            ]
    return [line]


def _is_margin(cell: Text) -> bool:
    lower = " ".join(cell.lower.split())
    if len(lower) > _LONGEST_LABEL:
        return False
    if _NUMBER.match(lower) or label_of(lower):
        return True
    label = attendance_label(lower)
    if label is not None and label[0] != "stop" and label[1] >= len(lower):
        return True
    return head_of(Text.join(paragraphs_of(cell), " ")) is not None


def _as_lines(line: Line, margin: Text, content: Text) -> list[Line]:
    label = Text.join(paragraphs_of(margin), " ")
    paragraphs = paragraphs_of(content)
    if _NUMBER.match(label.lower):
        first = [Text.join([label, paragraphs[0]], " "), *paragraphs[1:]]
    else:
        first = [label, *paragraphs]
    shift = 0 if line.struck else -1
    made = [Line(text, line.page, line.number, indent=shift) for text in first]
    made[0].blank_before = True
    for one in made:
        one.struck = _struck(line, one.text)
    return made


def _struck(line: Line, part: Text) -> tuple[tuple[int, int], ...]:
    """The line's struck spans, counted in a part of it."""
    at = line.text.string.find(part.string)
    if at < 0 or not line.struck:
        return ()
    size = len(part)
    spans = ((max(a - at, 0), min(b - at, size)) for a, b in line.struck)
    return tuple((a, b) for a, b in spans if a < b)


def without_bullet(line: Line) -> Line | None:
    """ "• Beslut: …": the line without its mark, where a head or label follows it."""
    if ":" not in line.text.string:
        return None
    opening = opening_of(line.text.lower)
    if opening is None or not opening.listed or opening.number:
        return None
    bare = line.text.cut(opening.start)
    if head_of(bare) is None and label_of(bare.lower) is None:
        return None
    return replace(line, text=bare, columns=(), struck=())
