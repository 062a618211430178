"""What a length of time means for an agreement, by the word that governs it.

A length is no term of its own where a day close to it tells the same end; the term of
that day then has the length too.
"""

from __future__ import annotations

from collections.abc import Callable

from radslag.reading.facts.days import Day
from radslag.reading.facts.days.lengths import Length
from radslag.reading.facts.terms_sentences import (
    Found,
    Sentence,
    Trigger,
    preposition,
    subject_at,
)
from radslag.reading.lexicon import terms as words
from radslag.reading.lexicon.patterns import FROM_ON, TOM, any_of, late
from radslag.reading.record import TermEvent

__all__ = ["length_at", "length_beside"]

_NEAR = 70
_CONDITION = late(words.CONDITION)
_AGAIN = late(r"\s(?:i taget|i sänder|åt gången)")
_NOT_LENGTH = late(r"\s?(?:före|innan|efter|sedan|gam|och äldre|i ålder)")
_UNTIL_EVENTS: tuple[TermEvent, ...] = ("in_force_until", "extended_until", "assignment_until")
# What may stand between a length and the day that tells the same end; \x01 is a first day.
_BETWEEN = late(
    r"(?:[\s,(–-]|\x01|"
    + any_of(
        "vilket",
        r"dvs\.?", r"d\.v\.s\.?", "det vill säga", "alltså", "från(?: och med)?",
        "till(?: och med)?", FROM_ON, TOM, "den", "intill", "utgången av",
        "för tiden", "under", "perioden", "tiden",
        r"förlängning(?: av [\w-]+)?", "räknat", "motsvarande", "motsvarar", "om", "i", "med",
        "gäller", "löper",
    )
    + r"(?!\w))*"
)  # fmt: skip


def length_at(sentence: Sentence, length: Length, trigger: Trigger) -> list[Found]:
    """What is bound where this trigger governs this length; often nothing."""
    kind = _LENGTHS.get(trigger.kind)
    return kind(sentence, length, trigger) if kind else []


def length_beside(sentence: Sentence, day: Day, event: TermEvent) -> Length | None:
    """ "två år, till och med den 31 december", "… till den 30 juni 2027 (fyra år)"."""
    if event not in _UNTIL_EVENTS:
        return None
    for one in sentence.anchors:
        if isinstance(one, Length) and _tells_the_same(sentence, one, day):
            return one
    return None


def _tells_the_same(sentence: Sentence, length: Length, day: Day) -> bool:
    if _NOT_LENGTH.match(sentence.lower, length.end):
        return False
    start, end = min(length.end, day.end), max(length.start, day.start)
    if end - start > _NEAR:
        return False
    between = sentence.lower[start:end]
    for one in sentence.anchors:  # a first day may stand between
        if isinstance(one, Day) and start <= one.start and one.end <= end:
            between = f"{between[: one.start - start]}\x01{between[one.end - start :]}"
            if one.start > day.start:
                return False
    return _BETWEEN.fullmatch(between) is not None


def _length_of_notice(sentence: Sentence, length: Length, trigger: Trigger) -> list[Found]:
    near = len(sentence.between(trigger, length)) <= 45
    return [("other", None, length.amount)] if near else []


def _length_of_renewal(sentence: Sentence, length: Length, trigger: Trigger) -> list[Found]:
    return [("renews", None, length.amount)] if len(sentence.between(trigger, length)) <= 60 else []


def _length_of_extension(sentence: Sentence, length: Length, trigger: Trigger) -> list[Found]:
    """How long it is extended; where a day says it too, the day counts."""
    subject = subject_at(sentence, trigger)
    if len(sentence.between(trigger, length)) > 60 or subject == "other":
        return []
    if _CONDITION.search(sentence.lower, sentence.start, sentence.end):
        return [("renews", None, length.amount)]
    if _has_until(sentence, length):
        return []
    return [("assignment_until" if subject == "mandate" else "extended_until", None, length.amount)]


def _length_in_force(sentence: Sentence, length: Length, trigger: Trigger) -> list[Found]:
    before = trigger.end <= length.start
    near = len(sentence.between(trigger, length)) <= (50 if before else 12)
    if not near or subject_at(sentence, trigger) != "agreement":
        return []
    if _AGAIN.match(sentence.lower, length.end):
        return [("renews", None, length.amount)]
    if _has_until(sentence, length) or (before and _NOT_LENGTH.match(sentence.lower, length.end)):
        return []
    return [("in_force_until", None, length.amount)]


def _has_until(sentence: Sentence, length: Length) -> bool:
    """Whether a day close after (or before) the length says the same end."""
    return any(
        isinstance(one, Day)
        and abs(one.start - length.end) < _NEAR
        and (preposition(sentence, one) == "until" or one.grain == "range")
        for one in sentence.anchors
    )


_LENGTHS: dict[str, Callable[[Sentence, Length, Trigger], list[Found]]] = {
    "notice": _length_of_notice,
    "renew": _length_of_renewal,
    "extend": _length_of_extension,
    "force": _length_in_force,
    "deed": _length_in_force,
}
