"""What a person typed in the field, as terms that all must be met. Pure; refuses politely.

    hemsjukvård avtal       both words, in any form and as parts of compounds
    "god och nära vård"     these words in this order, as written
    hemsj*                  words that begin so
    HSN 2024/1905           a registry number
    våren 2020              days (see `days`)
    beslut maj 2020         a kind of thing, where days or quotes are all that is left

Everything else, operators and wildcards of any database among it, is only parted into words.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from radslag.flows.search.days import Days, days_in
from radslag.flows.search.lexicon import STOP
from radslag.flows.search.registry import numbers_in
from radslag.flows.search.states import Kind
from radslag.flows.search.words import words_of
from radslag.kernel.errors import InvalidError

__all__ = [
    "LONGEST",
    "MOST_TERMS",
    "Phrase",
    "Prefix",
    "Question",
    "RegistryNumber",
    "Term",
    "Word",
    "read_question",
]

LONGEST = 500
MOST_TERMS = 20
_MOST_PREFIXES = 3
_SHORTEST_PREFIX = 3


@dataclass(frozen=True, slots=True)
class Word:
    """In any of its forms, or as a part of a compound."""

    key: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """These words in this order, as written."""

    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prefix:
    """A word that begins so."""

    key: str


@dataclass(frozen=True, slots=True)
class RegistryNumber:
    """A registry number, however it is spaced."""

    key: str


Term = Word | Phrase | Prefix | RegistryNumber


@dataclass(frozen=True, slots=True)
class Question:
    """text: as typed, tidied. days: with the place in `text` where they are asked for.

    kind: a kind of thing that was asked for by its word. is_bare: å, ä and ö count as a and o.
    """

    text: str = ""
    terms: tuple[Term, ...] = ()
    days: Days | None = None
    kind: Kind | None = None
    is_bare: bool = False

    def __bool__(self) -> bool:
        return bool(self.terms or self.days or self.kind)

    @property
    def day_words(self) -> str:
        return self.text[self.days.start : self.days.end] if self.days else ""

    def without_days(self) -> str:
        """The text with the day words as words in quotes: for those who meant them so."""
        if self.days is None:
            return self.text
        before, after = self.text[: self.days.start], self.text[self.days.end :]
        return f'{before}"{self.day_words}"{after}'


_QUOTED = re.compile(r'["“”„]([^"“”„]*)["“”„]|(?<!\w)[\'’]([^\'’]{3,})[\'’](?!\w)|»([^»]*)»')
_STARRED = re.compile(r"([^\W_]+)\*(?!\w)")

_KINDS = {
    "beslut": Kind.DECISION, "besluten": Kind.DECISION, "förslag": Kind.PROPOSAL,
    "punkter": Kind.ITEM, "dagordningspunkter": Kind.ITEM, "möten": Kind.MEETING,
    "möte": Kind.MEETING, "sammanträden": Kind.MEETING, "ärenden": Kind.MATTER,
    "ärende": Kind.MATTER, "handlingar": Kind.PAPER, "handling": Kind.PAPER,
    "bilagor": Kind.PAPER, "organ": Kind.BODY, "personer": Kind.PERSON,
}  # fmt: skip


def read_question(typed: str, *, today: dt.date, is_bare: bool = False) -> Question:
    """Read what was typed. Raises InvalidError where it is longer than anyone needs."""
    text = " ".join(unicodedata.normalize("NFC", typed.replace("\0", " ")).split())
    if len(text) > LONGEST:
        raise InvalidError(
            f"Sökningen är för lång. Skriv högst {LONGEST} tecken: några ord räcker.",
            f"The search is too long. Write at most {LONGEST} characters: a few words will do.",
            field="q",
        )
    question = _with_kind(_parted(text, today), text, is_bare)
    if len(question.terms) > MOST_TERMS:
        raise InvalidError(
            f"Sökningen har för många ord. Skriv högst {MOST_TERMS}: alla måste finnas i en träff.",
            f"The search has too many words. Write at most {MOST_TERMS}: a hit must have them all.",
            field="q",
        )
    return question


@dataclass(slots=True)
class _Rest:
    """The text with what has been read blanked out, so that places stay the same."""

    text: str
    terms: list[tuple[int, Term]] = field(default_factory=list)

    def take(self, start: int, end: int, *terms: Term) -> None:
        self.terms.extend((start, term) for term in terms)
        self.text = self.text[:start] + " " * (end - start) + self.text[end:]


def _parted(text: str, today: dt.date) -> Question:
    rest = _Rest(text)
    for quoted in list(_QUOTED.finditer(rest.text)):
        rest.take(quoted.start(), quoted.end(), *_phrase(next(filter(None, quoted.groups()), "")))
    for number in list(numbers_in(rest.text)):
        rest.take(number.start, number.end, RegistryNumber(number.keys[0]))
    days = days_in(rest.text, today)
    if days is not None:
        rest.take(days.start, days.end)
    for starred in list(_STARRED.finditer(rest.text))[:_MOST_PREFIXES]:
        rest.take(starred.start(), starred.end(), *_prefix(starred[1]))
    terms = [*rest.terms, *_words(rest.text, alone=not rest.terms and days is None)]
    ordered = [term for _, term in sorted(terms, key=lambda one: one[0])]
    return Question(text, tuple(dict.fromkeys(ordered)), days)


def _phrase(text: str) -> Iterator[Term]:
    keys = tuple(word.key for word in words_of(text) if word.key)
    if keys:
        yield Phrase(keys)


def _prefix(text: str) -> Iterator[Term]:
    for word in words_of(text):
        yield Prefix(word.key) if len(word.key) >= _SHORTEST_PREFIX else Word(word.key)


def _words(text: str, *, alone: bool) -> list[tuple[int, Term]]:
    """The words that tell something apart; where there are none such, all of them."""
    found = [(word.start, word.key) for word in words_of(text) if word.key]
    telling = [(at, key) for at, key in found if key not in STOP]
    return [(at, Word(key)) for at, key in (telling or (found if alone else []))]


def _with_kind(question: Question, text: str, is_bare: bool) -> Question:
    """*beslut maj 2020* are the decisions of that month, not texts with the word in them."""
    kind = None
    if question.days is not None and len(question.terms) == 1:
        (only,) = question.terms
        kind = _KINDS.get(only.key) if isinstance(only, Word) else None
    terms = () if kind else question.terms
    return replace(question, text=text, terms=terms, kind=kind, is_bare=is_bare)
