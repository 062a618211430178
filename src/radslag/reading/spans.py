"""Text that knows where each of its characters stands in the raw pages.

A `Page` holds the raw text of one page as its adapter got it; all places are
code-point offsets into it. A `Text` is a working copy ("shadow") of some of it:
markup taken out, lines joined, letters restored. Cutting and joining a `Text`
keeps the map, so every fact can be led back to its page, line and span.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple, Protocol

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


_Run = tuple[int, "Page", int, int, bool]  # a Piece, made faster; its offset is in the source


class _Source(Protocol):
    """What a Text is cut from: a page, other texts in a row, or letters put in."""

    @property
    def as_printed(self) -> bool:
        """Whether no letters in it stand for others on the page."""

    def runs(self, start: int, end: int) -> list[_Run]:
        """What the span [start, end) of it, which is not empty, is made of."""


@dataclass(slots=True, eq=False)
class Page:
    """One page of raw text, lines parted by a newline."""

    number: int
    text: str
    marks: tuple[Mark, ...] = ()
    _lower: str | None = field(default=None, repr=False)
    _line_starts: list[int] | None = field(default=None, repr=False)
    as_printed: ClassVar[bool] = True  # see `_Source`

    @property
    def lower(self) -> str:
        """The text in lower case, of the same length (kept once made)."""
        if self._lower is None:
            self._lower = _lower(self.text)
        return self._lower

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

    def runs(self, start: int, end: int) -> list[_Run]:
        """See `_Source`."""
        return [(start, self, start, end, True)]


class _Put:
    """Letters that, all or some of them, stand for one raw span."""

    __slots__ = ("_end", "_page", "_start", "as_printed")

    def __init__(self, page: Page, start: int, end: int) -> None:
        self.as_printed = start == end
        self._page = page
        self._start = start
        self._end = end

    def runs(self, start: int, end: int) -> list[_Run]:
        """See `_Source`."""
        return [(start, self._page, self._start, self._end, False)]


class _Joined:
    """Texts in a row, parted by so many letters. Most rows are never asked for their runs."""

    __slots__ = ("_offsets", "_parted_by", "_parts", "_runs", "as_printed")

    def __init__(self, parts: Sequence[Text], parted_by: int) -> None:
        self.as_printed = False not in [part.as_printed for part in parts]
        self._parts = parts
        self._parted_by = parted_by
        self._runs: list[_Run] = []
        self._offsets: list[int] = []

    def runs(self, start: int, end: int) -> list[_Run]:
        """See `_Source`."""
        if not self._runs:
            self._fill()
        first = bisect_right(self._offsets, start) - 1
        runs = self._runs[first : bisect_left(self._offsets, end, first)]
        offset, page, raw, raw_end, copied = runs[-1]
        if copied and raw_end - raw > end - offset:
            runs[-1] = offset, page, raw, raw + end - offset, True
        offset, page, raw, raw_end, copied = runs[0]
        if offset < start:
            runs[0] = start, page, raw + start - offset if copied else raw, raw_end, copied
        return runs

    def _fill(self) -> None:
        """Put the runs of the parts in a row; what parts them leads to the end of the former."""
        runs = self._runs
        at = 0
        for part in self._parts:
            if at and self._parted_by:
                _, page, _, raw_end, _ = runs[-1]
                runs.append((at - self._parted_by, page, raw_end, raw_end, False))
            runs += part.runs(at)
            at += len(part.string) + self._parted_by
        self._offsets = [run[0] for run in runs]


_WIDEST_GAP = 6  # code points that may be left out between two pieces of one place
_NOWHERE = Page(0, "")  # what is put into an empty text stands here


class Text:
    """A string of which every character leads back to a raw page. Immutable.

    lower: the string in lower case, of the same length. It is cut and joined along with the
    string, which is far cheaper than to ask for it anew; the way back is only gone when asked.
    """

    __slots__ = ("_at", "_source", "lower", "string")

    def __init__(self, string: str, lower: str, source: _Source, at: int) -> None:
        """at: where in its source the string begins. Use `of` and `join`."""
        self.string = string
        self.lower = lower
        self._source = source
        self._at = at

    @classmethod
    def of(cls, page: Page, start: int, end: int) -> Text:
        """The raw span [start, end) of a page, as it stands."""
        return cls(page.text[start:end], page.lower[start:end], page, start)

    @classmethod
    def join(cls, parts: Sequence[Text], by: str = " ") -> Text:
        """The parts in a row with `by` between them."""
        parts = [part for part in parts if part.string]
        if len(parts) == 1:
            return parts[0]
        string = by.join([part.string for part in parts])
        return cls(string, by.join([part.lower for part in parts]), _Joined(parts, len(by)), 0)

    def __str__(self) -> str:
        return self.string

    def __repr__(self) -> str:
        return f"Text({self.string!r})"

    def __len__(self) -> int:
        return len(self.string)

    def __bool__(self) -> bool:
        return bool(self.string)

    @property
    def as_printed(self) -> bool:
        """Whether no letters were restored in what it was cut from."""
        return self._source.as_printed

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """What it is made of, in order."""
        return tuple([Piece(*run) for run in self.runs()])

    def runs(self, at: int = 0) -> list[_Run]:
        """The same as plain tuples, where the string begins at the offset `at`."""
        shift = at - self._at
        if isinstance(self._source, Page) and self.string:  # nearly always
            return [(at, self._source, self._at, self._at + len(self.string), True)]
        return [
            (offset + shift, page, start, end, copied)
            for offset, page, start, end, copied in self._own_runs()
        ]

    def _own_runs(self) -> list[_Run]:
        """The runs with their offsets in the source."""
        end = self._at + len(self.string)
        return self._source.runs(self._at, end) if self._at < end else []

    def cut(self, start: int, end: int | None = None) -> Text:
        """The part [start, end), as str slicing does for offsets from 0 up."""
        string = self.string
        size = len(string)
        if end is None or end > size:
            end = size
        if start > end:
            start = end
        elif start == 0 and end == size:
            return self
        return Text(string[start:end], self.lower[start:end], self._source, self._at + start)

    def strip(self, chars: str | None = None) -> Text:
        """As str.strip."""
        string = self.string
        if len(string.strip(chars)) == len(string):
            return self
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
        if printed:
            first, last = printed[0], printed[-1]
            stop = last.end if last.page is first.page else first.end
            return Text(new, _lower(new), _Put(first.page, first.start, stop), 0)
        before = self.cut(max(start - 1, 0), max(start, 1)).pieces
        page, raw = (before[-1].page, before[-1].end) if before else (_NOWHERE, 0)
        return Text(new, _lower(new), _Put(page, raw, raw), 0)

    @property
    def plain(self) -> str:
        """The same words with the letters of the raw page (unlike `string` where restored)."""
        if self.as_printed or not self.string:
            return self.string
        out: list[str] = []
        pieces = self.pieces
        ends = [p.offset for p in pieces[1:]] + [len(self.string)]
        for piece, end in zip(pieces, ends, strict=True):
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
        if isinstance(self._source, Page):  # nearly always
            end = self._at + len(self.string)
            return (self._source.place(self._at, end),) if self._at < end else ()
        printed = [run for run in self._own_runs() if run[2] < run[3]]
        if not printed:
            return ()
        _, page, low, high, _ = printed[0]
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


def _lower(string: str) -> str:
    """In lower case, of the same length."""
    lower = string.lower()
    if len(lower) == len(string):
        return lower
    # İ and the like grow in lower case
    return "".join([c.lower() if len(c.lower()) == 1 else c for c in string])
