"""Whether a term held before the meeting, is proposed, or was carried by it.

What stands in a clause follows its block. In running text the words of the sentence
decide, and what follows a proposal ("Om inte …, upphör …") belongs to it. A proposal is
decided where a decision of the same item approves it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from radslag.reading.facts.actions import is_quoted
from radslag.reading.facts.days.lengths import Length
from radslag.reading.facts.rules import Context
from radslag.reading.facts.terms_carried import Carried, is_held_back
from radslag.reading.facts.terms_sentences import Anchor, Trigger
from radslag.reading.lexicon import terms as words
from radslag.reading.lexicon.bodies import without_genitive
from radslag.reading.lexicon.patterns import late
from radslag.reading.record import TermEvent, TermStatus
from radslag.reading.segments.parts import Part, Section

__all__ = ["Mention", "statuses"]

_PROPOSES = late(words.PROPOSES)
_EXISTS = late(r"\b(?:som|nuvarande|gällande|befintlig\w*|dagens|idag|i dag|tidigare)\b")
_PAST = late(r"(?:ades|ade|des|te|ts|gällde|löpte)$")
_DECIDES = late(r"\bbeslutar\b|möte\w* beslutade\b")
_CLAUSE_END = late(r",|\b(?:och|men|samt)\b")

# What goes with the term told before it in the same paragraph, where it does not say otherwise.
_FOLLOWS = (
    "ceases_unless_renewed_by",
    "evaluation_due",
    "renews",
    "other",
    "reporting_due",
    "sign_by",
)
_AHEAD = ("evaluation_due", "reporting_due")
_NEW = ("extended_until", "sign_by")


class Mention(NamedTuple):
    """One thing that the text binds in time, in the sentence at [start, end).

    length: the one that stands beside the day and gives the amount.
    """

    event: TermEvent
    date: date | None
    amount: str | None
    anchor: Anchor
    trigger: Trigger
    start: int
    end: int
    length: Length | None = None

    @property
    def key(self) -> tuple[object, ...]:
        return self.event, self.date, self.amount


class _Told(NamedTuple):
    mention: Mention
    status: TermStatus
    part: Part


def statuses(
    section: Section, context: Context, mentions: Sequence[Mention]
) -> Iterator[TermStatus]:
    """The status of each mention, in order."""
    judge = _Judge(section, context)
    before: _Told | None = None
    for number, mention in enumerate(mentions):
        part = section.part_at(mention.anchor.start)
        after = mentions[number + 1] if number + 1 < len(mentions) else None
        status = judge.in_clause(mention, part) or judge.in_prose(mention, part, before, after)
        before = _Told(mention, status, part)
        yield "decided" if status == "proposed" and judge.carries(part) else status


class _Judge:
    """Knows the section and what its decisions carry."""

    def __init__(self, section: Section, context: Context) -> None:
        self._lower = section.text.lower
        self._day = context.day
        self._minutes = context.kind == "minutes"
        self._context = context
        self._carried = Carried.by(section, context) if self._minutes else None

    def carries(self, part: Part) -> bool:
        if self._carried is None or self._is_sent_up(part):
            return False
        return self._carried.has(part)

    def _is_sent_up(self, part: Part) -> bool:
        """ "Kommunstyrelsens förslag till fullmäktige": its own proposal, for others to decide."""
        block = part.block
        if block is None or block.kind != "proposal" or block.by is None:
            return False
        own = self._context.own
        return self._context.formal and without_genitive(block.by.lower) in own

    def in_clause(self, mention: Mention, part: Part) -> TermStatus | None:
        """What a clause of a block says; None in running text."""
        if part.kind != "clause" or part.block is None:
            return None
        if self._was_before(mention) or self._stands_after(mention, " som "):
            return "in_force"
        decides = self._minutes or is_quoted(part.block, self._context)
        if part.block.kind == "decision" and decides and not is_held_back(part.text.lower):
            return "decided"
        return "proposed"

    def in_prose(
        self, mention: Mention, part: Part, before: _Told | None, after: Mention | None
    ) -> TermStatus:
        """What the sentence says, or the one before it."""
        same = before if before and before.mention.start == mention.start else None
        opening = self._opening(mention, same)
        if self._exists(mention, opening):
            return "in_force"
        if self._proposed(mention, opening, after):
            return "proposed"
        if self._minutes and _DECIDES.search(self._lower, opening, mention.anchor.start):
            return "decided"
        if mention.event == "in_force_from" and self._is_ahead(mention):
            return "proposed"
        if same:
            return same.status
        if before and before.part is part and mention.event in _FOLLOWS:
            return before.status
        return self._by_event(mention, part)

    def _opening(self, mention: Mention, same: _Told | None) -> int:
        """Where the words begin that speak of this mention only; a bracket stands alone."""
        opening = max(mention.start, same.mention.anchor.end if same else 0)
        opened = self._lower.rfind("(", opening, mention.anchor.start)
        closed = self._lower.rfind(")", opening, mention.anchor.start)
        return opened if opened > closed else opening

    def _proposed(self, mention: Mention, opening: int, after: Mention | None) -> bool:
        if _PROPOSES.search(self._lower, opening, mention.anchor.start):
            return True
        end = after.anchor.start if after and after.start == mention.start else mention.end
        right = self._lower[mention.anchor.end : min(end, mention.anchor.end + 25)]
        return _PROPOSES.search(_CLAUSE_END.split(right)[0]) is not None

    def _exists(self, mention: Mention, opening: int) -> bool:
        """Whether it is told of what holds already: "som löper t.o.m. …", "gällde till …"."""
        if self._was_before(mention):
            return True
        start = mention.trigger.start
        if mention.trigger.kind in ("force", "end", "notice"):
            return _EXISTS.search(self._lower, opening, start) is not None
        return self._stands_after(mention, " som ")

    def _stands_after(self, mention: Mention, *words: str) -> bool:
        start = mention.trigger.start
        return self._lower[max(0, start - 8) : start].endswith(words)

    def _was_before(self, mention: Mention) -> bool:
        word = self._lower[mention.trigger.start : mention.trigger.end]
        past = mention.trigger.kind in ("extend", "force", "start", "end")
        return past and _PAST.search(word) is not None

    def _is_ahead(self, mention: Mention) -> bool:
        return mention.date is not None and self._day is not None and mention.date > self._day

    def _by_event(self, mention: Mention, part: Part) -> TermStatus:
        """Where no word says: duties and ends are in force, what is to come is proposed."""
        trigger = mention.trigger
        ahead = self._is_ahead(mention)
        ordered = self._stands_after(mention, "ska ", "skall ")
        new = mention.event in _NEW or trigger.kind == "extend"
        if new or (trigger.kind == "force" and ordered):
            return "proposed"
        if part.kind == "title" and trigger.kind not in ("force", "end"):
            return "proposed"
        if ahead and mention.event in _AHEAD and self.carries(part):
            return "proposed"
        return "in_force"
