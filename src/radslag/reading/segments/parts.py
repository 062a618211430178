"""What the segments stage gives: the paper in headed parts.

A `Section` is an item of the agenda (or the cover or closing). Its `text` holds all
of it, title first, one paragraph a line; every `Part` knows where it begins there,
so that a rule that runs over the whole section can tell what it stands in.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Literal

from radslag.reading.spans import Text

__all__ = ["Block", "Clause", "Part", "PartKind", "Section"]

PartKind = Literal["title", "prose", "head", "clause", "presenters", "attachments", "label"]


@dataclass(slots=True, eq=False)
class Clause:
    """One clause of a block: "att godkänna dagordningen." and its number where printed."""

    text: Text
    number: Text | None = None
    rule: str = ""


@dataclass(slots=True, eq=False)
class Block:
    """A headed block of clauses. by: who decides or proposes, as printed.

    prose: the clauses were found in running text. quoted: another body's decision.
    past: the head tells what was decided ("beslutade"). form_line: the head followed an
    empty "Förslag till beslut", as the form line of a call does.
    """

    kind: Literal["decision", "proposal"]
    head: Text | None = None
    by: Text | None = None
    clauses: list[Clause] = field(default_factory=list)
    prose: bool = False
    quoted: bool = False
    past: bool = False
    form_line: bool = False


@dataclass(slots=True, eq=False)
class Part:
    """A paragraph of a section. start: its offset in `Section.text`. label: for a part
    under a printed label in formal minutes ("Beslutsgång"), that label in lower case."""

    kind: PartKind
    text: Text
    start: int = 0
    block: Block | None = None
    label: str = ""


@dataclass(slots=True, eq=False)
class Section:
    """One item (or the cover, or the closing part).

    number: as in the record ("4", "4a", "10.1") or None; number_text: where it is
    printed. parent: the number above. parts: in order, the title first.
    registry_number: the item's own, as printed. clock: a time printed after the title.
    """

    kind: Literal["cover", "item", "closing"]
    number: str | None = None
    parent: str | None = None
    number_text: Text | None = None
    title: Text | None = None
    parts: list[Part] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    registry_number: Text | None = None
    clock: Text | None = None
    rule: str = ""
    _text: Text | None = None
    _starts: list[int] = field(default_factory=list)

    @property
    def text(self) -> Text:
        """All parts, one a line. Also sets `start` of every part."""
        if self._text is None:
            at = 0
            for part in self.parts:
                part.start = at
                self._starts.append(at)
                at += len(part.text.string) + 1
            self._text = Text.join([part.text for part in self.parts], "\n")
        return self._text

    def part_at(self, offset: int) -> Part:
        """The part that holds the offset in `text`."""
        _ = self.text
        return self.parts[max(bisect_right(self._starts, offset) - 1, 0)]
