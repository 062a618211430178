"""A sentence that may bind something in time: its days and lengths, and the words that govern them.

Every day and length of a sentence is governed by the nearest trigger before it, or by the
one after it where none before it fits: "avtalet *löper* t.o.m. X och ska *utvärderas*
senast Y". What stands just before the day says which end it is: until, from, by.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from radslag.reading.facts.days import Day
from radslag.reading.facts.days.lengths import Length
from radslag.reading.lexicon import terms as words

__all__ = [
    "Anchor",
    "Sentence",
    "Trigger",
    "candidates",
    "preposition",
    "sentence_of",
    "subject_at",
    "subject_of",
]

Anchor = Day | Length
_FAR, _NEAR = 130, 60

_TRIGGER = re.compile(
    r"\b(?:" + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in words.TRIGGERS.items()) + ")"
)
_SUBJECT = re.compile(
    rf"\b(?:(?P<other>{words.NOT_AGREEMENT})|(?P<agreement>{words.AGREEMENT})"
    rf"|(?P<mandate>{words.MANDATE})|(?P<funds>{words.FUNDS}))\b"
)
_PREPOSITIONS = (
    ("until", re.compile(words.UNTIL)),
    ("from", re.compile(words.FROM)),
    ("by", re.compile(words.BY)),
)
_CHAIN = re.compile(
    r"\s(?:om|av|för|avseende|enligt|kring|gällande|rörande|angående|mellan|till|i|inom|med|på)\s"
    r"(?!att\b)(?:(?!och\b|som\b|att\b)[\w-]+\s){0,5}"
)
_DUTY = re.compile(r"\s(?:ska|skall|bör|skulle|måste)\b[^,]*$")
_PRONOUN = re.compile(r"\b(?:den|det|denna|detta|dessa|de|som|båda|samtliga|och)\b")


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word at [start, end) that governs a day; kind: a key of `lexicon.terms.TRIGGERS`."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence at [start, end) of a lower-case text, with what may bind in it.

    subject: what the sentence before it, or the title, speaks of.
    """

    lower: str
    start: int
    end: int
    anchors: Sequence[Anchor]
    triggers: Sequence[Trigger]
    subject: str | None

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


def sentence_of(
    lower: str, start: int, end: int, anchors: Sequence[Anchor], subject: str | None
) -> Sentence:
    """The sentence with its triggers."""
    triggers = [
        Trigger(match.lastgroup or "", match.start(), match.end())
        for match in _TRIGGER.finditer(lower, start, end)
    ]
    return Sentence(lower, start, end, anchors, triggers, subject)


def subject_of(lower: str, start: int, end: int) -> str | None:
    """What a sentence speaks of last: "agreement", "mandate", "funds", "other" or None."""
    kinds = [match.lastgroup for match in _SUBJECT.finditer(lower, start, end)]
    return kinds[-1] if kinds else None


def subject_at(sentence: Sentence, trigger: Trigger) -> str | None:
    """What a trigger speaks of: the noun nearest before it, or just after, or told before."""
    nouns = list(_SUBJECT.finditer(sentence.lower, sentence.start, sentence.end))
    before = [noun for noun in nouns if noun.end() <= trigger.end]
    if before:
        return _head(sentence.lower, before).lastgroup
    after = [noun for noun in nouns if noun.end() <= trigger.end + _NEAR]
    if after:
        return after[0].lastgroup
    opening = sentence.lower[sentence.start : trigger.start]
    told = trigger.kind in ("extend", "renew", "notice", "use") or not opening.strip() or _PRONOUN.search(opening)
    return sentence.subject if told else None


def _head(lower: str, nouns: list[re.Match[str]]) -> re.Match[str]:
    """ "överenskommelsen om hjälpmedel": the first noun of the last chain."""
    head = nouns[-1]
    for noun in reversed(nouns[:-1]):
        if not _CHAIN.fullmatch(lower, noun.end(), head.start()):
            break
        head = noun
    return head


def preposition(sentence: Sentence, anchor: Anchor) -> str:
    """ "until", "from", "by" or "none": what stands just before a day."""
    left = sentence.lower[max(sentence.start, anchor.start - 45) : anchor.start]
    return next((name for name, pattern in _PREPOSITIONS if pattern.search(left)), "none")


def _goes_on(sentence: Sentence, anchor: Anchor, later: Trigger) -> bool:
    """Whether a trigger after a day still speaks of it: "senast den 1 maj ska avtalet …"."""
    between = sentence.lower[anchor.end : later.start]
    if later.kind in ("evaluate", "report", "sign"):
        return bool(_DUTY.match(between))
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
    return " som " not in sentence.lower[extend.end : last.start]


def candidates(sentence: Sentence, anchor: Anchor) -> Iterator[Trigger]:
    """The triggers that may govern a day, likeliest first."""
    before = [one.end for one in sentence.anchors if one.end <= anchor.start]
    after = [one.start for one in sentence.anchors if one.start >= anchor.end]
    left = [t for t in sentence.triggers if t.end <= anchor.start and anchor.start - t.end <= _FAR]
    own = [t for t in left if t.start >= max(before, default=sentence.start)]
    yield from (t for t in own if t.kind == "cease")
    yield from (t for t in own if t.kind == "evaluate" and own[-1].kind in ("report", "force", "mandate"))
    yield from (t for t in own if t.kind == "report" and _reports_it(sentence, t, own[-1]))
    yield from (t for t in own if t.kind == "extend" and _is_its_force(sentence, t, own[-1]))
    yield from reversed(own or left[-1:])
    near = min([anchor.end + _NEAR, *after])
    later = [t for t in sentence.triggers if anchor.end <= t.start < near][:1]
    yield from (t for t in later if _goes_on(sentence, anchor, t))

