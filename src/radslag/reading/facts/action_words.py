"""Which rules of acts a clause asks for: those of which a word occurs in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from radslag.reading.facts import action_rules
from radslag.reading.facts.rules import Rule
from radslag.reading.lexicon.patterns import has_any
from radslag.reading.lexicon.words import Known

__all__ = ["Asked", "asked_by"]


class Asked(NamedTuple):
    """The rules that a clause asks for, by the tables of `action_rules`."""

    first: list[Rule]
    rules: list[Rule]
    last: list[Rule]


def asked_by(lower: str) -> Asked:
    """The rules of which a word occurs in an undotted lower-case clause."""
    said = _SAID.of(lower)
    tables = (action_rules.FIRST, action_rules.RULES, action_rules.LAST)
    return Asked(*(_asked(table, lower, said) for table in tables))


def _asked(table: Iterable[Rule], lower: str, said: frozenset[str]) -> list[Rule]:
    return [rule for rule in table if rule.name in said and has_any(lower, rule.words)]


# Of words such as "lägga till handlingarna" the first is looked for in single words.
_STEMS = [
    (rule.name, tuple(word.split()[0] for word in rule.words))
    for rule in (*action_rules.FIRST, *action_rules.RULES, *action_rules.LAST)
]


def _rules_of(word: str) -> frozenset[str]:
    """The rules of which one word, or the first part of it, stands within this word."""
    return frozenset(name for name, stems in _STEMS if has_any(word, stems))


_SAID = Known(_rules_of)
