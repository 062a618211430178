"""What the decisions of an item carry: all that is proposed in it, or numbered clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from radslag.reading.facts.actions import is_quoted
from radslag.reading.facts.rules import Context
from radslag.reading.lexicon import terms as words
from radslag.reading.lexicon.patterns import has_any, late
from radslag.reading.segments.parts import Clause, Part, Section

__all__ = ["Carried", "is_held_back"]

_NEGATED = late(words.NEGATED)
_PUT_OFF = late(r"bordlägg|hänskjut|avvakta|återremitter|skjuta upp|återuppta")
_APPROVES = late(
    r"godkän|godta|tillstyrk|bifall|\banta(?:s|r|gs)?\b|fastställ|ställa sig bakom|förläng"
    r"|prolonger|teckna|ingå avtal|i enlighet med|enligt (?:[\w-]+ ){0,4}förslag|föreslag(?:et|na)"
)
_APPROVES_OTHER = late(
    r"dagordning|föredragningslist|minnesanteckning|protokoll|information"
    r"|god(?:känna|känner|ta) (?:\w+ )?(?:redovisning|rapport)"
)
_TOLD = late(r"(?:möte\w{0,40} beslutade|beslutar(?<!\wbeslutar)) (?:att )?[^.\n]{5,300}")
_POINTS = late(
    r"\bp(?:unkt(?:en|erna|er)?|kt)?\.?\s?((?:[0-9]{1,3}(?:\s?(?:[-–,&]|och|samt)\s?)?){1,20})"
)
_DIGIT = late(r"[0-9]")
_AS_PROPOSED = late(r"\b(?:i enlighet med|enligt) (?:[\w-]+ ){0,4}förslag")
_RANGE = late(r"([0-9]+)(?:\s?[-–]\s?([0-9]+))?")
# Parts of formal minutes that tell what single members wanted.
_CLAIMS = ("claims", "procedure", "reservation")


def is_held_back(clause: str) -> bool:
    """Whether a clause says no, or puts the matter off."""
    return _is_negated(clause) or _PUT_OFF.search(clause) is not None


def _is_negated(clause: str) -> bool:
    return has_any(clause, words.NEGATED_WORDS) and _NEGATED.search(clause) is not None


@dataclass(frozen=True, slots=True)
class Carried:
    """everything: what is proposed in running text too. numbers: of the proposal's clauses."""

    everything: bool
    numbers: frozenset[int]

    @classmethod
    def by(cls, section: Section, context: Context) -> Carried:
        """What the item's own decisions approve."""
        clauses = list(_decided(section, context))
        approving = [one for one in clauses if _APPROVES.search(one) and not is_held_back(one)]
        approving = [
            one for one in approving if "förslag" in one or not _APPROVES_OTHER.search(one)
        ]
        approved = [_numbers(one) for one in approving]
        numbers = set().union(*approved)
        against = {number for one in clauses if _is_negated(one) for number in _numbers(one)}
        everything = not all(approved) or (bool(numbers) and not against)
        carried = frozenset(numbers - against)
        return cls(everything or _points_on(section, carried), carried)

    def has(self, part: Part) -> bool:
        """Whether what is proposed in this part was carried."""
        if part.label in _CLAIMS:
            return False
        if part.block is not None and part.block.kind == "proposal" and self.numbers:
            return _number_of(part) in self.numbers
        return self.everything


def _points_on(section: Section, numbers: frozenset[int]) -> bool:
    """Whether a carried clause of a proposal points at what the running text proposes."""
    for part in section.parts if numbers else ():
        proposed = part.block is not None and part.block.kind == "proposal"
        if proposed and _number_of(part) in numbers and _AS_PROPOSED.search(part.text.lower):
            return True
    return False


def _decided(section: Section, context: Context) -> Iterator[str]:
    for block in section.blocks:
        if block.kind == "decision" and not is_quoted(block, context):
            yield from (clause.text.lower for clause in block.clauses)
    for part in section.parts:
        if part.kind == "prose" and has_any(part.text.lower, ("beslutar ", " beslutade ")):
            yield from _told(part.text.lower)


def _told(lower: str) -> Iterator[str]:
    """ "Årsmötet beslutade …": from the start of the word that holds "möte"."""
    for told in _TOLD.finditer(lower):
        start = told.start()
        while start and (lower[start - 1].isalnum() or lower[start - 1] == "_"):
            start -= 1
        yield lower[start : told.end()]


def _numbers(clause: str) -> set[int]:
    """The numbers that a clause points at: "p. 1-3 och 5"."""
    found: set[int] = set()
    for points in _POINTS.finditer(clause) if _DIGIT.search(clause) else ():
        for first, last in _RANGE.findall(points[1]):
            found.update(range(int(first), min(int(last or first), int(first) + 50) + 1))
    return found


def _number_of(part: Part) -> int | None:
    """The number of a proposal's clause: as printed, or its place."""
    for place, clause in enumerate(part.block.clauses if part.block else (), start=1):
        if clause.text.string in part.text.string:
            return _printed(clause) or place
    return None


def _printed(clause: Clause) -> int | None:
    figures = re.search(r"[0-9]+", clause.number.string) if clause.number else None
    return int(figures[0]) if figures else None
