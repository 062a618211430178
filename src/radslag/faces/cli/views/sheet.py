"""Lines of a certain width: a label, wrapped text, and the place at the right edge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from radslag.faces.cli.console import Console, harmless

__all__ = ["Run", "Sheet"]

# A stretch of text and how it is set: "", "bold", "accent", "dim", "mark" or "alarm".
Run = tuple[str, str]
_Word = list[Run]

_CODES = {
    "bold": "1",
    "accent": "1;36",
    "dim": "2",
    "mark": "33",
    "alarm": "1;31",
}
_NARROW, _ROOM_IF_NARROW = 60, 12
_GAP = 2


class Sheet:
    """Writes to a console as it goes. place_width: how much the widest place takes."""

    def __init__(self, console: Console, place_width: int) -> None:
        self.width = console.width
        self._console = console
        # On a narrow terminal places stand after the text, not beside it.
        self._places = place_width if self.width >= _NARROW else 0
        self._line = "━" if _can_show(console, "━") else "="

    def blank(self) -> None:
        self._console.write("")

    def title(self, text: str) -> None:
        """A line right across, with the text in it."""
        shown = harmless(text)
        if len(shown) > self.width - 8:
            shown = f"…{shown[-(self.width - 9) :]}"
        rest = self._line * (self.width - len(shown) - 4)
        self._write(self._painted([(f"{self._line * 2} {shown} {rest}", "accent")]))

    def text(self, runs: Sequence[Run], indent: int = 0) -> None:
        """A paragraph over the whole width."""
        for words in _wrapped(runs, self.width - indent):
            self._write(" " * indent + self._painted(words))

    def row(
        self, label: Run, runs: Sequence[Run], place: str = "", *, indent: int = 0, room: int = 0
    ) -> None:
        """The label, the text beside it with its own left edge, and the place.

        indent: where the label begins. room: how wide labels are; one that is wider
        stands on a line of its own.
        """
        name, style = harmless(label[0]), label[1]
        room = min(room, _ROOM_IF_NARROW) if self.width < _NARROW else room
        left = indent + room
        if len(name) > max(room - _GAP, 0) and name:
            for words in _wrapped([(name, style)], self._right - indent):
                self._write(" " * indent + self._painted(words))
            name = ""
        if place and not self._places:
            runs = [*runs, (f" ({place})", "dim")]
        head = " " * indent + self._painted([(name.ljust(room), style)])
        for number, words in enumerate(_wrapped(runs, self._right - left) or [[]]):
            self._put(head if not number else " " * left, left, words, "" if number else place)

    @property
    def _right(self) -> int:
        """Where the column of places begins."""
        return self.width - self._places - (_GAP if self._places else 0)

    def _put(self, head: str, left: int, words: Sequence[Run], place: str) -> None:
        line = head + self._painted(words)
        if place and self._places:
            used = left + sum(len(text) for text, _ in words)
            gap = self.width - used - len(place)
            line += " " * max(gap, 1) + self._painted([(place, "dim")])
        self._write(line)

    def _write(self, line: str) -> None:
        # Lines are set now, so the spaces that held words together may be plain: easier to search.
        self._console.write(line.replace("\N{NO-BREAK SPACE}", " ").rstrip())

    def _painted(self, runs: Iterable[Run]) -> str:
        if not self._console.colour:
            return "".join(text for text, _ in runs)
        return "".join(
            f"\x1b[{_CODES[style]}m{text}\x1b[0m" if style and text.strip() else text
            for text, style in _merged(runs)
        )


def _merged(runs: Iterable[Run]) -> Iterator[Run]:
    """Neighbours that are set alike as one."""
    for style, alike in groupby(runs, itemgetter(1)):
        yield "".join(text for text, _ in alike), style


def _can_show(console: Console, sign: str) -> bool:
    try:
        sign.encode(getattr(console.out, "encoding", None) or "utf-8")
    except (UnicodeError, LookupError):
        return False
    return True


def _wrapped(runs: Sequence[Run], width: int) -> list[list[Run]]:
    """The runs parted into lines; a word that is longer than a line is broken."""
    lines: list[list[Run]] = []
    line: list[Run] = []
    used = 0
    for word in _fitting(_words(runs), max(width, 8)):
        size = sum(len(text) for text, _ in word)
        if line and used + 1 + size > max(width, 8):
            lines.append(line)
            line, used = [], 0
        if line:
            line.append((" ", _joint(line[-1], word[0])))
            used += 1
        line += word
        used += size
    return [*lines, line] if line else lines


def _joint(before: Run, after: Run) -> str:
    return before[1] if before[1] == after[1] else ""


def _words(runs: Iterable[Run]) -> Iterator[_Word]:
    word: _Word = []
    for text, style in runs:
        for number, piece in enumerate(harmless(text).split(" ")):
            if number and word:
                yield word
                word = []
            if piece:
                word.append((piece, style))
    if word:
        yield word


def _fitting(words: Iterable[_Word], width: int) -> Iterator[_Word]:
    for word in words:
        if sum(len(text) for text, _ in word) <= width:
            yield word
            continue
        for text, style in word:
            for at in range(0, len(text), width):
                yield [(text[at : at + width], style)]
