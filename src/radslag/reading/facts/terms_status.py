"""Whether a term held before the meeting, is proposed, or was carried by it.

What stands in a clause follows its block. In running text the words of the sentence
decide, and what follows a proposal ("Om inte …, upphör …") belongs to it. A proposal is
decided where a decision of the same item approves it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from radslag.reading.facts.rules import Context
from radslag.reading.facts.terms_sentences import Anchor, Trigger
from radslag.reading.lexicon import terms as words
from radslag.reading.record import TermEvent, TermStatus
from radslag.reading.segments.parts import Block, Clause, Part, Section

__all__ = ["Mention", "statuses"]

_PROPOSES = re.compile(words.PROPOSES)
_NEGATED = re.compile(words.NEGATED)
_EXISTS = re.compile(r"\b(?:som|nuvarande|gällande|befintlig\w*|dagens|idag|i dag|tidigare)\b")
_PAST = re.compile(r"(?:ades|ade|des|te|ts|gällde|löpte)$")
_DECIDES = re.compile(r"\bbeslutar\b|möte\w* beslutade\b")
_TOLD = re.compile(r"\b(?:\w*möte\w* beslutade|beslutar) (?:att )?[^.\n]{5,300}")
_APPROVES = re.compile(
    r"godkän|tillstyrk|bifall|\banta(?:s|r|gs)?\b|fastställ|ställa sig bakom|förläng|prolonger|teckna|ingå avtal"
    r"|i enlighet med|enligt (?:[\w-]+ ){0,4}förslag|enligt förslag|föreslag(?:et|na)"
)
_APPROVES_OTHER = re.compile(
    r"dagordning|föredragningslist|minnesanteckning|protokoll|information"
    r"|god(?:känna|känner|ta) (?:\w+ )?(?:redovisning|rapport)"
)
_PUT_OFF = re.compile(r"bordlägg|hänskjut|avvakta|återremitter|skjuta upp|återuppta|avstyrk")
_POINTS = re.compile(r"\bp(?:unkt(?:en|erna|er)?|kt)?\.?\s?((?:[0-9]+(?:\s?(?:[-–,&]|och|samt)\s?)?)+)")
_RANGE = re.compile(r"([0-9]+)(?:\s?[-–]\s?([0-9]+))?")
_CLAUSE_END = re.compile(r",|\b(?:och|men|samt)\b")
# Parts of formal minutes that tell what single members wanted.
_CLAIMS = ("claims", "procedure", "reservation")

_AHEAD = ("in_force_from", "evaluation_due", "reporting_due")
# What goes with the proposal told in the sentence before, where it does not say otherwise.
_FOLLOWS = (
    "ceases_unless_renewed_by",
    "evaluation_due",
    "renews",
    "other",
    "reporting_due",
    "sign_by",
)
_BY_EVENT: dict[TermEvent, TermStatus] = {"extended_until": "proposed", "sign_by": "proposed"}


@dataclass(frozen=True, slots=True)
class Mention:
    """One thing that the text binds in time, in the sentence at [start, end)."""

    event: TermEvent
    date: date | None
    amount: str | None
    anchor: Anchor
    trigger: Trigger
    start: int
    end: int

    @property
    def key(self) -> tuple[TermEvent, date | None, str | None]:
        return self.event, self.date, self.amount


def statuses(section: Section, context: Context, mentions: Sequence[Mention]) -> Iterator[TermStatus]:
    """The status of each mention, in order."""
    lower = section.text.lower
    carried = _Carried.by(section) if context.kind == "minutes" else None
    before: tuple[Mention, TermStatus, Part] | None = None
    for number, mention in enumerate(mentions):
        part = section.part_at(mention.anchor.start)
        after = mentions[number + 1] if number + 1 < len(mentions) else None
        status = _in_clause(lower, mention, part, context) or _in_prose(
            lower, mention, part, before, after, context
        )
        before = mention, status, part
        if carried and carried.has(part) and (status == "proposed" or _is_ahead(mention, before, context)):
            status = "decided"
        yield status


def _in_clause(lower: str, mention: Mention, part: Part, context: Context) -> TermStatus | None:
    """What a clause of a block says; None in running text."""
    if part.kind != "clause" or part.block is None:
        return None
    if _exists(lower, mention):
        return "in_force"
    block = part.block
    held_back = _NEGATED.search(part.text.lower) or _PUT_OFF.search(part.text.lower)
    if block.kind == "decision" and not held_back:
        return "decided"  # in a call, what another body has decided
    return "proposed"


def _in_prose(
    lower: str,
    mention: Mention,
    part: Part,
    before: tuple[Mention, TermStatus, Part] | None,
    after: Mention | None,
    context: Context,
) -> TermStatus:
    same = before if before and before[0].start == mention.start else None
    opening = max(mention.start, same[0].anchor.end if same else 0)
    opening = max(opening, _bracket(lower, opening, mention.anchor.start))
    until = after.anchor.start if after and after.start == mention.start else mention.end
    if _exists(lower, mention, opening):
        return "in_force"
    after_it = _CLAUSE_END.split(lower[mention.anchor.end : min(until, mention.anchor.end + 25)])[0]
    if _PROPOSES.search(lower, opening, mention.anchor.start) or _PROPOSES.search(after_it):
        return "proposed"
    if context.kind == "minutes" and _DECIDES.search(lower, opening, mention.anchor.start):
        return "decided"
    if same:
        return same[1]
    if before and before[2] is part and mention.event in _FOLLOWS:
        return before[1]
    return _by_event(mention, part, context)


def _bracket(lower: str, start: int, end: int) -> int:
    """Where a bracket that is open at the end was opened: what it says stands alone."""
    opened = lower.rfind("(", start, end)
    return opened if opened > lower.rfind(")", start, end) else start


def _exists(lower: str, mention: Mention, opening: int | None = None) -> bool:
    """Whether it is told of what holds already: "som löper t.o.m. …", "gällde till …"."""
    past = _PAST.search(lower[mention.trigger.start : mention.trigger.end])
    if past and mention.trigger.kind in ("extend", "force", "start", "end"):
        return True
    if mention.trigger.kind not in ("force", "end", "notice") or opening is None and mention.trigger.kind != "end":
        start = mention.trigger.start
        return lower[max(0, start - 5) : start].endswith(" som ")
    start = opening if opening is not None else mention.start
    return bool(_EXISTS.search(lower, start, mention.trigger.start))


def _by_event(mention: Mention, part: Part, context: Context) -> TermStatus:
    lower = part.text.lower
    opening = lower[max(0, mention.trigger.start - part.start - 6) : mention.trigger.start - part.start]
    if mention.trigger.kind == "force" and opening.endswith(("ska ", "skall ")):
        return "proposed"
    if part.kind == "title" and mention.trigger.kind not in ("force", "end"):
        return "proposed"
    if mention.event == "in_force_from" and mention.date and context.day and mention.date > context.day:
        return "proposed"
    return _BY_EVENT.get(mention.event, "in_force")


def _is_ahead(mention: Mention, told: tuple[Mention, TermStatus, Part], context: Context) -> bool:
    """A duty still to come that nothing ties to an agreement in force."""
    if mention.event not in _AHEAD or told[1] != "in_force" or _CAME_WITH:
        return False
    return bool(mention.date and context.day and mention.date > context.day)


@dataclass(frozen=True, slots=True)
class _Carried:
    """What the item's own decisions approve: all that is proposed, or numbered clauses."""

    everything: bool
    numbers: frozenset[int]

    @classmethod
    def by(cls, section: Section) -> _Carried:
        clauses = [
            clause.text.lower
            for block in section.blocks
            if block.kind == "decision" and not block.quoted
            for clause in block.clauses
        ]
        clauses += [told[0] for part in section.parts if part.kind == "prose" for told in _TOLD.finditer(part.text.lower)]
        for_it = [c for c in clauses if _APPROVES.search(c) and not _NEGATED.search(c) and not _PUT_OFF.search(c)]
        for_it = [c for c in for_it if not _APPROVES_OTHER.search(c) or "förslag" in c]
        numbers = {number for clause in for_it for number in _numbers(clause)}
        against = {number for c in clauses if _NEGATED.search(c) for number in _numbers(c)}
        everything = any(not _numbers(c) for c in for_it) or (bool(numbers) and not against)
        return cls(everything, frozenset(numbers - against))

    def has(self, part: Part) -> bool:
        if part.label in _CLAIMS:
            return False
        if part.block is not None and part.block.kind == "proposal" and self.numbers:
            return _number_of(part.block, part) in self.numbers
        return self.everything


def _numbers(clause: str) -> set[int]:
    """The numbers that a clause points at: "p. 1-3 och 5"."""
    found: set[int] = set()
    for points in _POINTS.finditer(clause):
        for first, last in _RANGE.findall(points[1]):
            found.update(range(int(first), min(int(last or first), int(first) + 50) + 1))
    return found


def _number_of(block: Block, part: Part) -> int | None:
    for place, clause in enumerate(block.clauses, start=1):
        if clause.text.string in part.text.string:
            return _printed(clause) or place
    return None


def _printed(clause: Clause) -> int | None:
    figures = re.search(r"[0-9]+", clause.number.string) if clause.number else None
    return int(figures[0]) if figures else None
