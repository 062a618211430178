"""What a day means for an agreement, by the word that governs it.

One function a kind of trigger, all with the same arguments; none of them sees more than
one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from radslag.reading.facts.days import Day
from radslag.reading.facts.days.lengths import Length
from radslag.reading.facts.terms_lengths import length_at
from radslag.reading.facts.terms_sentences import (
    Anchor,
    Found,
    Sentence,
    Trigger,
    preposition,
    subject_at,
)
from radslag.reading.lexicon import terms as words
from radslag.reading.lexicon.patterns import has_any, late
from radslag.reading.record import TermEvent

__all__ = ["events_at"]

_DUE = late(words.DUE)
_ENDS = late(words.ENDS)
_ACTED = late(r"\b(?!område|sammanträde)\w{3,}(?:ade|ades)\b|\bhar (?:\w+ )?\w+(?:ats|its|tts)\b")
_PLANNED = late(r"\bkommer att\s*(?:\w+\s)?$")
_RECURRING = late(words.RECURRING)
_EACH_YEAR = late(r"\s?(?:varje år|årligen|respektive år|året (?:före|innan|efter)|per år)")
_FIRST_TIME = late(r"första gången\s(?:\w+\s){0,2}(?:den\s)?$")
_NOT_EXTENDED = late(r"\b(?:inte|ej)\s(?:\w+\s)?förläng|förläng\w*\s(?:inte|ej)\b")
_SUMS = late(rf"\b{words.SUMS}\b")
_PERIOD = late(r"\b(?:tiden|perioden|åren|gäll\w+|avtalstid\w*)\b")
_AT_LATEST = late(r"\b(?:senast|före|innan)\s(?:(?:den|i|under|vid|utgången av|år)\s)*$")
_FIRST_DAY = late(r"[\s:,(]*(?:(?:är|under|för|perioden|tiden|den|på)\s)*")
_AT_MEETING = late(r"(?:möte|sammanträde)\w*\s(?:den\s)?$")
_MEETING_IN = late(r"(?:möte|sammanträde)\w*\si\s$")
_MADE = late(
    r"\b(?:antogs|godkändes|beslutades|tecknades|slöts|ingicks|fastställdes|undertecknades)\b"
)
_UNTIL_NEXT = late(words.UNTIL_NEXT)
_SINCE = late(r"sedan\s(?:år\s)?$")
_T_O_M = late(r"(?:till och med|t\.?\s?[o0]{1,2}\.?\s?m\.?)\s(?:den\s)?$")
_ELECTS = late(
    r"\b(?:utse|utses|välja|väljs|nominera|till (?:ledamot|ersättare|ombud|kontaktperson))\b"
)
_PARTICIPLE = late(r"(?:at|ad|it|na|de)$")
_UNTIL_KINDS: dict[str | None, TermEvent] = {
    "agreement": "in_force_until",
    "mandate": "assignment_until",
    "funds": "funding_period_end",
}


def events_at(sentence: Sentence, anchor: Anchor, trigger: Trigger) -> list[Found]:
    """What is bound where this trigger governs this day or length; often nothing."""
    if isinstance(anchor, Length):
        return length_at(sentence, anchor, trigger)
    if _comes_again(sentence, anchor, trigger):
        return []
    return _DAYS[trigger.kind](sentence, anchor, trigger)


def _comes_again(sentence: Sentence, day: Day, trigger: Trigger) -> bool:
    """Whether it is a day of every year, which binds in none."""
    if _EACH_YEAR.match(sentence.lower, day.end):
        return True
    if _ends_with(sentence, day, _FIRST_TIME):
        return False
    first = trigger.start - 10 if trigger.end <= day.start else day.start - 30
    span = max(sentence.start, first), max(trigger.end, day.end)
    if not has_any(sentence.lower[slice(*span)], words.RECURRING_WORDS):
        return False
    return _RECURRING.search(sentence.lower, *span) is not None


def _cease(sentence: Sentence, day: Day, trigger: Trigger) -> list[Found]:
    """ "Om inte ett nytt avtal sluts före X upphör …"."""
    ends = _ENDS.search(sentence.lower, sentence.start, sentence.end)
    if not ends or preposition(sentence, day) == "from":
        return []
    return [("ceases_unless_renewed_by", day.through, None)]


def _evaluate(sentence: Sentence, day: Day, trigger: Trigger) -> list[Found]:
    """To be evaluated by a day or within a period; not what was evaluated."""
    told = preposition(sentence, day)
    if (
        told == "from"
        or (told == "none" and day.grain == "day")
        or _ends_with(sentence, day, _T_O_M)
    ):
        return []
    if _ACTED.search(sentence.between(trigger, day)) or _PARTICIPLE.search(sentence.words(trigger)):
        return []
    due = (
        sentence.words(trigger).endswith("as")
        or _DUE.search(sentence.clause(day))
        or _DUE.search(sentence.lower, day.end, min(day.end + 20, sentence.end))
    )
    return [("evaluation_due", day.through, None)] if due else []


def _report(sentence: Sentence, day: Day, trigger: Trigger) -> list[Found]:
    """To be reported by a day or at a meeting; not what is planned to be shown anyway."""
    word = sentence.words(trigger)
    before = sentence.lower[max(sentence.start, trigger.start - 24) : trigger.start]
    told = preposition(sentence, day)
    back = word.startswith(("åter", "avrapport"))  # at a meeting told by its day too
    at_meeting = told == "none" and (back or before.rstrip().endswith((" ska", " skall")))
    if day.grain == "month" and _ends_with(sentence, day, _MEETING_IN):
        return []  # "redovisa budgeten vid styrelsens möte i mars": a task, no report
    if _PLANNED.search(before) or not (told in ("by", "until") or at_meeting):
        return []
    between = sentence.between(trigger, day)
    if (
        _ACTED.search(between)
        or _PARTICIPLE.search(word)
        or (word.endswith("en") and "," in between)
    ):
        return []
    binds = (
        back
        or "lämna" in word
        or _ends_with(sentence, day, _AT_LATEST)
        or _DUE.search(sentence.clause(day))
    )
    return [("reporting_due", day.through, None)] if binds else []


def _sign(sentence: Sentence, day: Day, trigger: Trigger) -> list[Found]:
    told = preposition(sentence, day)
    clause = sentence.clause(day) + sentence.between(trigger, day)
    if told == "from" or (told == "none" and not re.search(r"\b(?:ska|skall|bör)\b", clause)):
        return []
    if _PARTICIPLE.search(sentence.words(trigger)) and not _DUE.search(clause):
        return []
    return [("sign_by", day.through, None)]


def _extend(sentence: Sentence, day: Day, trigger: Trigger) -> list[Found]:
    told = preposition(sentence, day)
    subject = subject_at(sentence, trigger)
    project = "projekt" in sentence.clause(day)
    before = max(sentence.start, trigger.start - 20)
    if _NOT_EXTENDED.search(sentence.lower, before, trigger.end + 6):
        return []
    if (
        (subject == "other" and not project)
        or told == "from"
        or (told != "until" and day.grain == "day")
    ):
        return []
    if told == "by" and sentence.lower[: day.start].endswith("innan "):
        return []
    return [("assignment_until" if subject == "mandate" else "extended_until", day.through, None)]


def _go_on(sentence: Sentence, day: Day, trigger: Trigger) -> list[Found]:
    """ "Gruppen får fortsätta till och med …", where the talk is of its task."""
    until = preposition(sentence, day) == "until"
    mandate = until and subject_at(sentence, trigger) == "mandate"
    return [("assignment_until", day.through, None)] if mandate else []


def _notice(sentence: Sentence, day: Day, trigger: Trigger) -> list[Found]:
    told = preposition(sentence, day)
    if told == "until" and subject_at(sentence, trigger) == "agreement":
        return [("in_force_until", day.through, None)]
    return [("other", day.through, None)] if told == "by" else []


def _end(sentence: Sentence, day: Day, trigger: Trigger) -> list[Found]:
    event = _UNTIL_KINDS.get(subject_at(sentence, trigger))
    between = sentence.between(trigger, day)
    if not event or preposition(sentence, day) == "from" or len(between) > 40 or "," in between:
        return []
    if not day.year_stated and any(one.kind == "cease" for one in sentence.triggers):
        return []  # "om inte …, upphör den vid årets slut": what follows, no day of its own
    return [(event, day.through, None)]


def _start(sentence: Sentence, day: Day, trigger: Trigger) -> list[Found]:
    if subject_at(sentence, trigger) != "agreement" or preposition(sentence, day) == "until":
        return []
    return [("in_force_from", day.since, None)]


def _use(sentence: Sentence, day: Day, trigger: Trigger) -> list[Found]:
    told = preposition(sentence, day)
    word = sentence.words(trigger)
    if word.startswith("finansiera"):
        return [("funding_period_end", day.through, None)] if told == "until" else []
    if _ends_with(sentence, day, _AT_MEETING):
        return []
    funds = subject_at(sentence, trigger) == "funds" or _SUMS.search(sentence.clause(day))
    due = told in ("until", "by") or (told == "none" and _DUE.search(sentence.clause(day)))
    return [("funding_period_end", day.through, None)] if funds and due else []


def _force(sentence: Sentence, day: Day, trigger: Trigger) -> list[Found]:
    """In force from, until, or over a whole period."""
    subject = subject_at(sentence, trigger)
    if subject == "mandate" and trigger.kind == "deed":
        return []
    event = _UNTIL_KINDS.get(subject)
    told = preposition(sentence, day)
    if trigger.kind == "deed" and told == "by":
        return _made_by(sentence, day, trigger)
    if not event:
        return []
    if told == "none" and _opens_period(sentence, day, trigger):
        told = "from"
    if told == "until":
        return [(event, day.through, None)]
    if told == "from":
        vague = day.grain == "year" and _ends_with(sentence, day, _SINCE)
        return (
            [("in_force_from", day.since, None)] if event == "in_force_until" and not vague else []
        )
    if day.grain not in ("range", "year"):
        return []
    if trigger.kind == "deed" and not _PERIOD.search(sentence.between(trigger, day)):
        return []  # "anta handlingsplan 2021–2024": the years are part of its name
    told_of = sentence.between(trigger, day) if trigger.end <= day.start else sentence.clause(day)
    if _MADE.search(told_of):
        return []  # "gällande avtal antogs under 2018"
    whole: list[Found] = [("in_force_from", day.first, None)] if event == "in_force_until" else []
    return [*whole, (event, day.last, None)]


def _opens_period(sentence: Sentence, day: Day, trigger: Trigger) -> bool:
    """ "avtalstid 2021-01-01 t.o.m. 2022-12-31": a first day without a word for it."""
    close = _FIRST_DAY.fullmatch(sentence.between(trigger, day))
    until = _UNTIL_NEXT.match(sentence.lower, day.end)
    return day.grain == "day" and close is not None and until is not None


def _made_by(sentence: Sentence, day: Day, trigger: Trigger) -> list[Found]:
    """An agreement to be made by a day."""
    makes = sentence.words(trigger).startswith(("teckna", "ingå"))
    at_latest = makes and _ends_with(sentence, day, _AT_LATEST)
    return [("sign_by", day.through, None)] if at_latest else []


def _ends_with(sentence: Sentence, day: Day, pattern: re.Pattern[str]) -> bool:
    """Whether the words before a day end so."""
    return (
        pattern.search(sentence.lower, max(sentence.start, day.start - 24), day.start) is not None
    )


def _mandate(sentence: Sentence, day: Day, trigger: Trigger) -> list[Found]:
    if _ELECTS.search(sentence.lower, sentence.start, day.start):
        return []  # an appointment, which carries its own last day
    near = len(sentence.between(trigger, day)) <= 60 and trigger.end <= day.start
    return (
        [("assignment_until", day.through, None)]
        if near and preposition(sentence, day) == "until"
        else []
    )


_DAYS: dict[str, Callable[[Sentence, Day, Trigger], list[Found]]] = {
    "cease": _cease,
    "renew": _extend,
    "extend": _extend,
    "go-on": _go_on,
    "evaluate": _evaluate,
    "report": _report,
    "sign": _sign,
    "notice": _notice,
    "end": _end,
    "start": _start,
    "use": _use,
    "force": _force,
    "deed": _force,
    "mandate": _mandate,
}
