"""How a kind of fact is found: rules with the words that must be there, and a register.

A module in this folder holds one kind of fact. Its finder takes a section and what
is known of the paper and yields facts; `@finds` registers it. Rules are table rows
(`Rule`), each tried only where one of its words occurs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Literal, NamedTuple

from radslag.reading.lexicon.patterns import has_any
from radslag.reading.record import Status
from radslag.reading.segments.parts import Block, Section
from radslag.reading.spans import Text

__all__ = ["Context", "Fact", "Rule", "finders", "finds", "matches"]

Value = Text | str | int | bool | None


class Rule(NamedTuple):
    """A row of a rule table.

    name: "money.amount". words: lower case; one of them must occur in the text or the
    rule is not tried (empty: always tried). about: one line for the reference.
    """

    name: str
    words: tuple[str, ...]
    pattern: re.Pattern[str]
    about: str


class Fact(NamedTuple):
    """One found fact. kind: the list of the record it belongs in ("money").

    values: the fields of the record's class; a Text stands for its words. at: where the
    whole fact stands. places: where single values stand, if elsewhere than `at`.
    inferred: names of values that are concluded rather than printed; conflicting: of values
    that the paper contradicts elsewhere.
    """

    kind: str
    values: Mapping[str, Value]
    at: Text
    rule: str
    status: Status = "stated"
    places: Mapping[str, Text] = MappingProxyType({})
    inferred: frozenset[str] = frozenset()
    conflicting: frozenset[str] = frozenset()

    def status_of(self, key: str) -> Status:
        """The status of one value."""
        if key in self.conflicting:
            return "conflicting"
        return "inferred" if key in self.inferred else self.status


@dataclass(frozen=True, slots=True, eq=False)
class Context:
    """What is known of the paper when an item is read.

    day: the meeting's own day. bodies: names of bodies seen in the paper, lower case.
    body: the meeting body as printed; own: names that mean it, lower case.
    settled: what `decisions.settled_blocks` has worked out, for several finders ask for it.
    """

    kind: Literal["call", "minutes"]
    day: date | None = None
    body: str | None = None
    bodies: frozenset[str] = frozenset()
    formal: bool = False
    own: frozenset[str] = frozenset()
    settled: dict[Section, tuple[tuple[str, Block], ...]] = field(default_factory=dict)


Finder = Callable[[Section, Context], Iterable[Fact]]
_finders: dict[str, tuple[tuple[str, ...], Finder]] = {}


def finds(kind: str, words: tuple[str, ...] = ()) -> Callable[[Finder], Finder]:
    """Register the finder of a kind of fact; it is called only where a word occurs."""

    def register(finder: Finder) -> Finder:
        _finders[kind] = (words, finder)
        return finder

    return register


def finders() -> Mapping[str, tuple[tuple[str, ...], Finder]]:
    """Every registered finder by kind, with the words it waits for."""
    return _finders


def matches(rules: Iterable[Rule], text: Text) -> Iterator[tuple[Rule, re.Match[str]]]:
    """Every match of every rule whose words occur; patterns run on the lower-case text."""
    lower = text.lower
    for rule in rules:
        if not rule.words or has_any(lower, rule.words):
            for match in rule.pattern.finditer(lower):
                yield rule, match
