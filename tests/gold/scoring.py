"""How much of a record made by hand was read, and what was read too much.

`score` compares the JSON forms of two records, field by field. A field counts facts:
how many the hand-made record has, how many were read, how many are the same. Texts are
the same when they are similar (`matching.SIMILAR`) in the paper's spelling or the
restored one; days, numbers and kinds when they are equal. Entries marked optional in
the hand-made record count neither way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from tests.gold.matching import Entry, item_key, item_pairs, likeness, normal, pairs_by_text, spellings

SCALARS = ("kind", "body", "date", "start", "end", "place", "registry_number", "document_date")
_SAID_IN_WORDS = {"body", "place"}

Sign = Literal["−", "+", "≠"]


class Error(NamedTuple):
    """A fact that is missing (−), too much (+) or other than it should be (≠).

    where: the item it belongs to. pointer: to the read value in question (+ and ≠).
    """

    sign: Sign
    paper: str
    where: str
    what: str
    pointer: str | None = None

    def __str__(self) -> str:
        return " ".join(part for part in (self.sign, self.where, self.what) if part)


@dataclass
class Score:
    """One field: hit are the facts that are the same in both records."""

    hit: int = 0
    gold: int = 0
    read: int = 0
    errors: list[Error] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.hit / self.read if self.read else 0.0

    @property
    def recall(self) -> float:
        return self.hit / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.hit / (self.gold + self.read) if self.gold + self.read else 1.0

    @property
    def mistakes(self) -> int:
        """How many times the reader erred.

        What is missing and what is too much in the same item is one error, for as many
        as there are of both: a fact read wrong. Everything else is an error of its own.
        """
        signs = Counter((error.paper, error.where, error.sign) for error in self.errors)
        places = {(error.paper, error.where) for error in self.errors}
        return sum(max(signs[*at, "−"], signs[*at, "+"]) + signs[*at, "≠"] for at in places)

    def add(self, other: Score) -> None:
        self.hit += other.hit
        self.gold += other.gold
        self.read += other.read
        self.errors += other.errors


Scores = dict[str, Score]


def score(paper: str, gold: Entry, read: Entry) -> Scores:
    """The scores of one paper by field. paper: its name, for the errors."""
    sheet = _Sheet(paper)
    for name in SCALARS:
        _scalar(sheet, name, gold, read)
    _attendance(sheet, gold, read)
    _items(sheet, gold.get("items", []), read.get("items", []))
    sheet.equal("terms", _keys(gold, "terms", "event", "date", "amount"), _keys(read, "terms", "event", "date", "amount"))
    sheet.equal("abstentions", _keys(gold, "abstentions", "item", "party"), _keys(read, "abstentions", "item", "party"))
    sheet.equal("money", _keys(gold, "money", "item", "amount"), _keys(read, "money", "item", "amount"))
    _assignments(sheet, gold, read)
    sheet.similar("appointments", "person", gold.get("appointments", []), read.get("appointments", []), "/appointments")
    return sheet.scores


def total(scores: Iterable[Scores]) -> Scores:
    """The scores of several papers taken together."""
    out: Scores = {}
    for one in scores:
        for name, found in one.items():
            out.setdefault(name, Score()).add(found)
    return out
