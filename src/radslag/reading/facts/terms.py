"""What binds agreements in time: in force until, extended, to be evaluated, renewed, signed …"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from itertools import groupby

from radslag.reading.facts.days import Day, days_in_lower
from radslag.reading.facts.days.lengths import Length, find_lengths
from radslag.reading.facts.rules import Context, Fact, Value, finds
from radslag.reading.facts.sentences import Span, sentence_at, sentences
from radslag.reading.facts.terms_events import events_at
from radslag.reading.facts.terms_lengths import length_beside
from radslag.reading.facts.terms_names import Names
from radslag.reading.facts.terms_sentences import Anchor, Sentence, candidates, subject_of
from radslag.reading.facts.terms_status import Mention, statuses
from radslag.reading.lexicon.patterns import late
from radslag.reading.record import TermEvent, TermStatus
from radslag.reading.segments.parts import Section
from radslag.reading.spans import Text

__all__ = ["find_terms"]

_RANK: dict[TermStatus, int] = {"in_force": 0, "proposed": 1, "decided": 2}
_ELECTION = late(r"\bval\s(?:av|till)\b|\bfyllnadsval\b|\bnominering|\butse\b")
_HELLRE = late(r"\bhade (?:\w+ )?hellre\b|\bhellre sett\b")
_HISTORY = 400  # days; what ended longer ago binds nobody

Ranked = tuple[Mention, TermStatus]


@finds("terms")
def find_terms(section: Section, context: Context) -> Iterator[Fact]:
    """The terms of an item, each once, in the order of first mention."""
    text = section.text
    anchors = _anchors(text.lower, context) if section.kind == "item" else []
    if not anchors:
        return
    found = [one for one in _mentions(section, anchors) if _binds(one, section, context)]
    if not found:
        return
    names = Names(section)
    for mention, status in _merged(
        list(zip(found, statuses(section, context, found), strict=True))
    ):
        yield _fact(section, mention, status, names.at(mention.start, mention.end, mention.event))


def _anchors(lower: str, context: Context) -> list[Anchor]:
    """Days and lengths in the order of the text."""
    days: list[Anchor] = [*days_in_lower(lower, context.day)]
    found = find_lengths(lower)
    if not found:
        return days
    taken = [(day.start, day.end) for day in days]
    lengths = [one for one in found if not any(s <= one.start < e for s, e in taken)]
    return sorted([*days, *lengths], key=lambda one: one.start)


def _mentions(section: Section, anchors: Sequence[Anchor]) -> Iterator[Mention]:
    """What each sentence with a day or a length binds."""
    lower = section.text.lower
    spans = sentences(section.text.string)
    by_sentence = groupby(anchors, key=lambda one: sentence_at(spans, one.start))
    for number, group in by_sentence:
        inside = list(group)
        sentence = Sentence(lower, *spans[number], inside, partial(_told, section, spans, number))
        for anchor in inside if sentence.triggers and not _is_history(sentence) else ():
            yield from _bound(sentence, anchor)


def _is_history(sentence: Sentence) -> bool:
    """ "man hade hellre sett …": what was not to be."""
    said = "hellre" in sentence.lower[sentence.start : sentence.end]
    return said and _HELLRE.search(sentence.lower, sentence.start, sentence.end) is not None


def _bound(sentence: Sentence, anchor: Anchor) -> Iterator[Mention]:
    for trigger in candidates(sentence, anchor):
        found = events_at(sentence, anchor, trigger)
        for event, day, amount in found:
            beside = length_beside(sentence, anchor, event) if isinstance(anchor, Day) else None
            amount = beside.amount if beside else amount
            at = sentence.start, sentence.end
            yield Mention(event, day, amount, anchor, trigger, *at, length=beside)
        if found:
            return


def _told(section: Section, spans: Sequence[Span], number: int) -> str | None:
    """What the sentence before, in the same paragraph, speaks of; else the title."""
    lower = section.text.lower
    part = section.part_at(spans[number][0])
    if number and section.part_at(spans[number - 1][0]) is part:
        subject = subject_of(lower, *spans[number - 1])
        if subject:
            return subject
    return subject_of(lower, *spans[0]) if number else None


def _binds(mention: Mention, section: Section, context: Context) -> bool:
    """Not what ended long ago, nor what an election carries itself."""
    title = section.title.lower if section.title else ""
    if mention.event == "assignment_until" and _ELECTION.search(title):
        return False
    if mention.date is None or context.day is None or mention.event == "in_force_from":
        return True
    return (context.day - mention.date).days <= _HISTORY


def _merged(found: list[Ranked]) -> list[Ranked]:
    """The same term told twice is one; it has the status that goes furthest."""
    best: dict[object, Ranked] = {}
    for mention, status in _with_lengths(found):
        known = best.get(mention.key)
        if known is None or _RANK[status] > _RANK[known[1]]:
            best[mention.key] = (mention, status)
    by_day: dict[date | None, list[Ranked]] = {}
    for one in best.values():
        by_day.setdefault(one[0].date, []).append(one)
    dated = {mention.event for mention, _ in best.values() if mention.date}
    return [one for one in best.values() if not _is_told_better(one, by_day[one[0].date], dated)]


def _with_lengths(found: list[Ranked]) -> list[Ranked]:
    """Where a day is told once with its length and once without, both have the length."""
    told = {(one.event, one.date): one.length for one, _ in reversed(found) if one.length}
    return [(_with_length(one, told.get((one.event, one.date))), status) for one, status in found]


def _with_length(mention: Mention, told: Length | None) -> Mention:
    if told is None or mention.amount:
        return mention
    return mention._replace(amount=told.amount, length=told)


def _is_told_better(one: Ranked, same_day: list[Ranked], dated: set[TermEvent]) -> bool:
    """Whether another term tells the same end in a fuller way."""
    mention, status = one
    extends = mention.event in ("extended_until", "assignment_until")
    if mention.date is None:  # a length, where the day is told too
        return extends and mention.event in dated
    others = {other.event: _RANK[rank] for other, rank in same_day}
    if mention.event == "in_force_until":
        return "extended_until" in others
    if mention.event == "assignment_until":
        return others.get("extended_until", -1) >= _RANK[status]
    return extends and others.get("assignment_until", -1) > _RANK[status]


def _fact(section: Section, mention: Mention, status: TermStatus, agreement: Text) -> Fact:
    text, anchor = section.text, mention.anchor
    at = text.cut(min(mention.trigger.start, anchor.start), max(mention.trigger.end, anchor.end))
    stated = isinstance(anchor, Day) and anchor.stated or not isinstance(anchor, Day)
    values: dict[str, Value] = {
        "agreement": agreement,
        "event": mention.event,
        "date": mention.date.isoformat() if mention.date else None,
        "amount": mention.amount,
        "item": section.number,
        "status": status,
    }
    places = {"date" if mention.date else "amount": text.cut(anchor.start, anchor.end)}
    if mention.length:
        places["amount"] = text.cut(mention.length.start, mention.length.end)
    return Fact(
        "terms",
        values,
        at=at,
        rule=f"terms.{mention.trigger.kind}",
        status="stated" if stated else "inferred",
        places=places,
        inferred=frozenset({"event", "status", "item"} | (set() if stated else {"date"})),
    )
