"""Text that knows where each of its characters stands in the raw pages.

A `Page` holds the raw text of one page as its adapter got it; all places are
code-point offsets into it. A `Text` is a working copy ("shadow") of some of it:
markup taken out, lines joined, letters restored. Cutting and joining a `Text`
keeps the map, so every fact can be led back to its page, line and span.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

__all__ = ["Mark", "Page", "Place", "Text"]


class Mark(NamedTuple):
    """How a stretch of a page is set.

    kind: "bold", "italic", "struck", "heading" (with level 1-6) or "table" (a
    whole table: rows are raw lines, cells parted by TAB, paragraphs in a cell by
    vertical tab). start, end: code points in the page's raw text.
    """

    kind: str
    start: int
    end: int
    level: int = 0


class Place(NamedTuple):
    """Where something stands: page and line from 1, code points in the raw page text."""

    page: int
    line: int
    start: int
    end: int
    quote: str


@dataclass(slots=True, eq=False)
class Page:
    """One page of raw text, lines parted by a newline."""

    number: int
    text: str
    marks: tuple[Mark, ...] = ()
    _line_starts: list[int] | None = field(default=None, repr=False)

    def line_at(self, offset: int) -> int:
        """The line (from 1) that holds the raw offset."""
        if self._line_starts is None:
            starts, at = [0], self.text.find("\n")
            while at >= 0:
                starts.append(at + 1)
                at = self.text.find("\n", at + 1)
            self._line_starts = starts
        return bisect_right(self._line_starts, offset)

    def place(self, start: int, end: int) -> Place:
        """The place of the raw span [start, end)."""
        return Place(self.number, self.line_at(start), start, end, self.text[start:end])


class Piece(NamedTuple):
    """A run of a Text. `offset`: where it begins in the string; raw span on `page`.

    copied: the run equals the raw span; otherwise it stands instead of it (an
    empty raw span: the run was added, such as the space where lines were joined).
    """

    offset: int
    page: Page
    start: int
    end: int
    copied: bool


_WIDEST_GAP = 6  # code points that may be left out between two pieces of one place


class Text:
    """A string of which every character leads back to a raw page. Immutable."""

    __slots__ = ("_lower", "_offsets", "pieces", "string")

    def __init__(self, string: str, pieces: tuple[Piece, ...]) -> None:
        self.string = string
        self.pieces = pieces
        self._lower: str | None = None
        self._offsets: list[int] | None = None  # where each piece begins, and the end

    @classmethod
    def of(cls, page: Page, start: int, end: int) -> Text:
        """The raw span [start, end) of a page, as it stands."""
        return cls(page.text[start:end], (Piece(0, page, start, end, True),))

    @classmethod
    def join(cls, parts: Sequence[Text], by: str = " ") -> Text:
        """The parts in a row with `by` between them."""
        parts = [part for part in parts if part.string]
        if len(parts) == 1:
            return parts[0]
        pieces: list[Piece] = []
        at = 0
        for number, part in enumerate(parts):
            if number and by:
                last = pieces[-1]
                pieces.append(Piece(at, last.page, last.end, last.end, False))
                at += len(by)
            if at:
                pieces += [
                    Piece(p.offset + at, p.page, p.start, p.end, p.copied) for p in part.pieces
                ]
            else:
                pieces += part.pieces
            at += len(part.string)
        return cls(by.join([part.string for part in parts]), tuple(pieces))

    def __str__(self) -> str:
        return self.string

    def __repr__(self) -> str:
        return f"Text({self.string!r})"

    def __len__(self) -> int:
        return len(self.string)

    def __bool__(self) -> bool:
        return bool(self.string)

    @property
    def lower(self) -> str:
        """The string in lower case, of the same length (kept once made)."""
        if self._lower is None:
            lower = self.string.lower()
            if len(lower) != len(self.string):  # İ and the like grow in lower case
                lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in self.string)
            self._lower = lower
        return self._lower

    def cut(self, start: int, end: int | None = None) -> Text:
        """The part [start, end), as str slicing does for offsets from 0 up."""
        size = len(self.string)
        end = size if end is None or end > size else end
        start = min(start, end)
        if start == 0 and end == size:
            return self
        all_ = self.pieces
        if len(all_) == 1 and all_[0].copied:
            first = all_[0]
            raw = first.start + start
            piece = Piece(0, first.page, raw, raw + end - start, True)
            return Text(self.string[start:end], (piece,) if start < end else ())
        if self._offsets is None:
            self._offsets = [piece.offset for piece in all_]
            self._offsets.append(size)
        offsets = self._offsets
        pieces: list[Piece] = []
        for number in range(max(bisect_right(offsets, start) - 1, 0), len(all_)):
            offset, page, raw, raw_end, copied = all_[number]
            if offset >= end:
                break
            stop = offsets[number + 1]
            left = start if start > offset else offset
            right = end if end < stop else stop
            if left >= right:
                continue
            if copied:
                raw += left - offset
                raw_end = raw + right - left
            pieces.append(Piece(left - start, page, raw, raw_end, copied))
        return Text(self.string[start:end], tuple(pieces))

    def strip(self, chars: str | None = None) -> Text:
        """As str.strip."""
        string = self.string
        left = len(string) - len(string.lstrip(chars))
        return self.cut(left, max(left, len(string.rstrip(chars))))

    def replace(self, edits: Iterable[tuple[int, int, str]]) -> Text:
        """With each [start, end) replaced by a string; edits are sorted and apart.

        What stands instead leads back to the raw letters that it replaces; what is put in
        between ([at, at)) to the place before it.
        """
        parts: list[Text] = []
        at = 0
        for start, end, new in edits:
            parts.append(self.cut(at, start))
            if new:
                parts.append(self._instead(start, end, new))
            at = end
        parts.append(self.cut(at))
        return Text.join(parts, "")

    def _instead(self, start: int, end: int, new: str) -> Text:
        """A string that stands for [start, end)."""
        old = self.cut(start, end).pieces
        printed = [piece for piece in old if piece.start < piece.end] or old
        if not printed:
            before = self.cut(max(start - 1, 0), max(start, 1)).pieces
            places = tuple(Piece(0, p.page, p.end, p.end, False) for p in before[-1:])
            return Text(new, places)
        first, last = printed[0], printed[-1]
        stop = last.end if last.page is first.page else first.end
        return Text(new, (Piece(0, first.page, first.start, stop, False),))

    @property
    def plain(self) -> str:
        """The same words with the letters of the raw page (unlike `string` where restored)."""
        if all(piece.copied for piece in self.pieces):
            return self.string
        out: list[str] = []
        ends = [p.offset for p in self.pieces[1:]] + [len(self.string)]
        for piece, end in zip(self.pieces, ends, strict=True):
            kept = piece.copied or piece.start == piece.end
            out.append(
                self.string[piece.offset : end]
                if kept
                else piece.page.text[piece.start : piece.end]
            )
        return "".join(out)

    @property
    def places(self) -> tuple[Place, ...]:
        """Where it stands, from its first to its last raw character.

        Several places where it runs over a page break, or around lines that are no part of
        it (page furniture inside a sentence).
        """
        printed = [piece for piece in self.pieces if piece.start < piece.end]
        if not printed:
            return ()
        page, low, high = printed[0][1:4]
        places: list[Place] = []
        for _, other, start, end, _ in printed:
            if other is not page or (
                start - high > _WIDEST_GAP and _lines_between(page, high, start)
            ):
                places.append(page.place(low, high))
                page, low, high = other, start, end
                continue
            low = start if start < low else low
            high = end if end > high else high
        return (*places, page.place(low, high))


def _lines_between(page: Page, start: int, end: int) -> bool:
    """Whether whole lines of words stand in the raw span."""
    lines = page.text[start:end].split("\n")
    return any(any(c.isalnum() for c in line) for line in lines[1:-1])
