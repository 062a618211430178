"""A sentence that may bind something in time: its days and lengths, and the words that govern them.

Every day and length of a sentence is governed by the nearest trigger before it, or by the
one after it where none before it fits: "avtalet *löper* t.o.m. X och ska *utvärderas*
senast Y". What stands just before the day says which end it is: until, from, by.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from radslag.reading.facts.days import Day
from radslag.reading.facts.days.lengths import Length
from radslag.reading.facts.rules import Rule
from radslag.reading.lexicon import terms as words
from radslag.reading.lexicon.patterns import has_any, late
from radslag.reading.lexicon.words import Known
from radslag.reading.record import TermEvent

__all__ = [
    "RULES",
    "Anchor",
    "Found",
    "Sentence",
    "Trigger",
    "candidates",
    "preposition",
    "subject_at",
    "subject_of",
]

Anchor = Day | Length
# What is bound: the event, and its day or its length.
Found = tuple[TermEvent, date | None, str | None]
_FAR, _NEAR = 130, 60
_LONGEST_WORD = 40

_ABOUT = {
    "cease": "what ceases unless a new agreement is made by a day",
    "renew": "renewal by itself, or the right to it",
    "extend": "extension to a day or by a length",
    "go-on": "a task that goes on until a day",
    "evaluate": "evaluation to be made by a day",
    "report": "a report to be given by a day",
    "sign": "the last day to sign",
    "notice": "notice: its length, or its last day",
    "end": "the day on which something ceases",
    "start": "the day from which something is in force",
    "use": "the last day to use funds",
    "force": "the days or the time that something is in force",
    "deed": "the days or the time that something is made for",
    "mandate": "the last day of a mandate",
}


# Each governs a day or a length; where two lie over each other, the first counts.
RULES = tuple(
    Rule(f"terms.{kind}", stems, late(pattern), _ABOUT[kind])
    for kind, (stems, pattern) in words.TRIGGERS.items()
)
_Row = tuple[str, tuple[str, ...], re.Pattern[str]]
_TRIGGERS: list[_Row] = [(rule.name[6:], rule.words, rule.pattern) for rule in RULES]
_NOUNS: list[_Row] = [(kind, stems, late(one)) for kind, (stems, one) in words.NOUNS.items()]
_NEGATION = late(words.NEGATION)
_SPREADS = late(r" |\\s|\[\^")  # in a pattern: it may run over several words
_PREPOSITIONS = (
    ("until", late(words.UNTIL)),
    ("from", late(words.FROM)),
    ("by", late(words.BY)),
)
_CHAIN = late(
    r"\s(?:om|av|för|avseende|enligt|kring|gällande|rörande|angående|mellan|till|i|inom|med|på)\s"
    r"(?!att\b)(?:(?!och\b|som\b|att\b)[\w-]+\s){0,5}(?:[\w-]{0,40})"
)
_DUTY = late(r"\s(?:ska|skall|bör|skulle|måste)\b[^,]*$")
_TO_BE_DONE = late(
    r"\batt (?:\w+,? (?:och )?)?(?:första gången,? )?"
    r"(?:senast|före)\s(?:utgången av\s)?(?:den\s|i\s)?$"
)
_PRONOUN = late(r"\b(?:den|det|denna|detta|dessa|de|som|båda|samtliga|och)\b")


class Trigger(NamedTuple):
    """A word at [start, end); kind: a key of `lexicon.terms.TRIGGERS` or `NOUNS`."""

    kind: str
    start: int
    end: int


class Sentence:
    """A sentence at [start, end) of a lower-case text, with what may bind in it.

    told: gives what the sentence before it, or the title, speaks of.
    """

    def __init__(
        self,
        lower: str,
        start: int,
        end: int,
        anchors: Sequence[Anchor],
        told: Callable[[], str | None],
    ) -> None:
        self.lower = lower
        self.start = start
        self.end = end
        self.anchors = anchors
        self.told = told
        self.triggers = _found(_TRIGGERS, lower, start, end)
        self._nouns: list[Trigger] | None = None
        self.said: dict[int, str] = {}  # the preposition before each day, once it was asked for

    @property
    def nouns(self) -> list[Trigger]:
        """What it speaks of, in order."""
        if self._nouns is None:
            self._nouns = _found(_NOUNS, self.lower, self.start, self.end)
        return self._nouns

    def between(self, trigger: Trigger, anchor: Anchor) -> str:
        """The words between a trigger and a day, whichever comes first."""
        if trigger.end <= anchor.start:
            return self.lower[trigger.end : anchor.start]
        return self.lower[anchor.end : trigger.start]

    def words(self, trigger: Trigger) -> str:
        return self.lower[trigger.start : trigger.end]

    def clause(self, anchor: Anchor) -> str:
        """The sentence from its start, or the day before, up to this day."""
        before = [one.end for one in self.anchors if one.end <= anchor.start]
        return self.lower[max([self.start, *before]) : anchor.end]


# The rows with their stems bare, as they stand in single words, and whether a match of the
# pattern may run over several words.
_IN_WORDS = [
    (kind, tuple(stem.strip() for stem in stems), pattern, bool(_SPREADS.search(pattern.pattern)))
    for kind, stems, pattern in (*_TRIGGERS, *_NOUNS)
]


def _kinds_of(word: str) -> frozenset[str]:
    """The kinds that a word may be of, and whether it says no."""
    kinds = {
        kind
        for kind, stems, pattern, spreads in _IN_WORDS
        if has_any(word, stems) and (spreads or pattern.search(word))
    }
    return frozenset(kinds | {"negation"} if _NEGATION.search(word) else kinds)


_KINDS = Known(_kinds_of)


@lru_cache(maxsize=64)  # asked for the triggers and for the nouns of a sentence
def _kinds_in(text: str) -> frozenset[str]:
    return _KINDS.of(text)


def _found(rows: Sequence[_Row], lower: str, start: int, end: int) -> list[Trigger]:
    """The words of a table in a sentence, whole and in order; the first kind wins an overlap."""
    text = lower[start:end]
    kinds = _kinds_in(text)
    found: list[Trigger] = []
    for kind, stems, pattern in rows:
        if kind not in kinds or not has_any(text, stems):
            continue
        if kind == "cease" and "negation" not in kinds:
            continue
        for match in pattern.finditer(text):
            first, last = match.span()
            if not found or not _lies_over(found, start + first, start + last):
                found.append(Trigger(kind, start + _word_start(text, first), start + last))
    return sorted(found, key=_start_of) if len(found) > 1 else found


def _lies_over(found: list[Trigger], start: int, end: int) -> bool:
    return any(one.start < end and start < one.end for one in found)


def _start_of(trigger: Trigger) -> int:
    return trigger.start


def _word_start(text: str, at: int) -> int:
    """Where the word that goes on at `at` begins."""
    start = at
    while (
        start
        and at - start < _LONGEST_WORD
        and (text[start - 1].isalnum() or text[start - 1] == "-")
    ):
        start -= 1
    return start


def subject_of(lower: str, start: int, end: int) -> str | None:
    """What a sentence speaks of last: "agreement", "mandate", "funds", "other" or None."""
    nouns = _found(_NOUNS, lower, start, end)
    return nouns[-1].kind if nouns else None


def subject_at(sentence: Sentence, trigger: Trigger) -> str | None:
    """What a trigger speaks of: the noun nearest before it, or just after, or told before."""
    before = [noun for noun in sentence.nouns if noun.end <= trigger.end]
    if before:
        return _head(sentence.lower, before).kind
    after = [noun for noun in sentence.nouns if noun.end <= trigger.end + _NEAR]
    if after:
        return after[0].kind
    opening = sentence.lower[sentence.start : trigger.start]
    told = trigger.kind in ("extend", "go-on", "renew", "notice", "use")
    return sentence.told() if told or not opening.strip() or _PRONOUN.search(opening) else None


def _head(lower: str, nouns: list[Trigger]) -> Trigger:
    """ "överenskommelsen om hjälpmedel": the first noun of the last chain."""
    head = nouns[-1]
    for noun in reversed(nouns[:-1]):
        if not _CHAIN.fullmatch(lower, noun.end, head.start):
            break
        head = noun
    return head


def preposition(sentence: Sentence, anchor: Anchor) -> str:
    """ "until", "from", "by" or "none": what stands just before a day."""
    said = sentence.said.get(anchor.start)
    if said is None:
        left = sentence.lower[max(sentence.start, anchor.start - 45) : anchor.start]
        said = next((name for name, pattern in _PREPOSITIONS if pattern.search(left)), "none")
        sentence.said[anchor.start] = said
    return said


def candidates(sentence: Sentence, anchor: Anchor) -> Iterator[Trigger]:
    """The triggers that may govern a day, likeliest first."""
    before = max((one.end for one in sentence.anchors if one.end <= anchor.start), default=0)
    left = [t for t in sentence.triggers if t.end <= anchor.start and anchor.start - t.end <= _FAR]
    own = [t for t in left if t.start >= before]
    later = _later(sentence, anchor)
    if isinstance(anchor, Length):
        yield from (t for t in later if t.start - anchor.end == 1)
    if len(own) > 1:
        yield from _likelier(sentence, own)
    yield from reversed(own or left[-2:])
    yield from (t for t in later if _goes_on(sentence, anchor, t))


def _likelier(sentence: Sentence, own: list[Trigger]) -> Iterator[Trigger]:
    """Of several triggers before a day, those that are likelier than the last."""
    yield from (t for t in own if t.kind == "cease")
    yield from (t for t in own if t.kind == "report" and _reports_it(sentence, t, own[-1]))
    yield from (
        t for t in own if t.kind == "evaluate" and own[-1].kind in ("report", "force", "mandate")
    )
    yield from (t for t in own if t.kind == "extend" and _is_its_force(sentence, t, own[-1]))


def _later(sentence: Sentence, anchor: Anchor) -> list[Trigger]:
    """The first trigger after a day, if no other day comes before it."""
    after = [one.start for one in sentence.anchors if one.start >= anchor.end]
    near = min([anchor.end + _NEAR, *after])
    return [t for t in sentence.triggers if anchor.end <= t.start < near][:1]


def _goes_on(sentence: Sentence, anchor: Anchor, later: Trigger) -> bool:
    """Whether a trigger after a day still speaks of it: "senast den 1 maj ska avtalet …"."""
    between = sentence.lower[anchor.end : later.start]
    if later.kind in ("evaluate", "report", "sign"):
        left = sentence.lower[max(sentence.start, anchor.start - 60) : anchor.start]
        return bool(_DUTY.match(between)) or (len(between) < 40 and bool(_TO_BE_DONE.search(left)))
    return "," not in between


def _reports_it(sentence: Sentence, report: Trigger, last: Trigger) -> bool:
    """ "redovisa den nya utvärderingen", "redovisar använda medel": to report is the duty."""
    if not 0 <= last.start - report.end <= 20:
        return False
    return sentence.words(last) in ("utvärderingen", "använda")


def _is_its_force(sentence: Sentence, extend: Trigger, last: Trigger) -> bool:
    """ "förlängs att gälla till X": the day belongs to the extension."""
    if last.kind != "force" or not 0 <= last.start - extend.end <= 40:
        return False
    between = sentence.lower[extend.end : last.start]
    if " och " in between and sentence.words(extend).endswith("ts"):  # "har förlängts … och gäller"
        return False
    return " som " not in between
