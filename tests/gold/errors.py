"""What a field's score is made of: facts counted, and the errors behind the counts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Sign = Literal["−", "+", "≠"]


class Error(NamedTuple):
    """A fact that is missing (−), too much (+) or other than it should be (≠).

    where: the item it belongs to. pointer: to the read value in question (+ and ≠).
    status: how sure the reader is of that value; None where its source is not told.
    """

    sign: Sign
    paper: str
    where: str
    what: str
    pointer: str | None = None
    status: str | None = None

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        status = f" ({self.status})" if self.status else ""
        return f"{self.sign} {place}{self.what}{status}"


@dataclass
class Score:
    """One field. hit: the facts that are the same in both records."""

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
        """One where there is nothing to read and nothing was read."""
        return 2 * self.hit / (self.gold + self.read) if self.gold + self.read else 1.0

    @property
    def mistakes(self) -> int:
        """How many times the reader erred.

        A fact read wrong is missing and too much at once. So a missing and a surplus
        fact of the same item are one error; all others are one each.
        """
        signs = Counter((error.paper, error.where, error.sign) for error in self.errors)
        places = {(error.paper, error.where) for error in self.errors}
        return sum(max(signs[*at, "−"], signs[*at, "+"]) + signs[*at, "≠"] for at in places)

    def add(self, other: Score) -> None:
        self.hit += other.hit
        self.gold += other.gold
        self.read += other.read
        self.errors += other.errors
