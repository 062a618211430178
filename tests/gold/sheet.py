"""The counting itself: two lists of entries in, hits and errors of a field out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from tests.gold.errors import Error, Score, Sign
from tests.gold.matching import Entry, likeness, normal, pairs_by_text, spellings

Scores = dict[str, Score]


class Fact(NamedTuple):
    """A fact that is told by a few exact values. what: how an error names it."""

    key: tuple[str, ...]
    what: str
    where: str
    pointer: str
    optional: bool = False


class Lists(NamedTuple):
    """The same list of both records. at: pointer to the read one.

    where: the item that they are of; "" where each entry says its own.
    """

    gold: Sequence[Entry]
    read: Sequence[Entry]
    at: str
    where: str = ""


class Pair(NamedTuple):
    """Two entries that mean the same. at: pointer to the read one; what: its words."""

    gold: Entry
    read: Entry
    at: str
    where: str
    what: str


class Sheet:
    """The scores of one paper while they are counted. sources: those of the read record."""

    def __init__(self, paper: str, sources: Mapping[str, Any]) -> None:
        self.paper = paper
        self.sources = sources
        self.scores: Scores = {}

    def count(self, name: str, hit: int, gold: int, read: int) -> None:
        self.scores.setdefault(name, Score()).add(Score(hit, gold, read))

    def error(self, name: str, sign: Sign, where: str, what: str, at: str | None = None) -> None:
        status = self.sources.get(at or "", {}).get("status")
        self.scores[name].errors.append(Error(sign, self.paper, where, what, at, status))

    def similar(self, name: str, key: str, lists: Lists) -> list[Pair]:
        """Entries that are told by a text. Gives those that mean the same, optional or not."""
        places = pairs_by_text(lists.gold, lists.read, key)
        optional = {i for i, entry in enumerate(lists.gold) if entry.get("optional")}
        hits = sum(i not in optional for i, _ in places)
        missing = set(range(len(lists.gold))) - {i for i, _ in places} - optional
        surplus = set(range(len(lists.read))) - {j for _, j in places}
        self.count(name, hits, hits + len(missing), hits + len(surplus))
        for i in sorted(missing):
            self.error(name, "−", lists.where or where_of(lists.gold[i]), lists.gold[i][key])
        for j in sorted(surplus):
            at = f"{lists.at}/{j}"
            self.error(name, "+", lists.where or where_of(lists.read[j]), lists.read[j][key], at)
        return [_pair(lists, i, j, key) for i, j in places]

    def equal(self, name: str, gold: Sequence[Fact], read: Sequence[Fact]) -> None:
        """Facts that are told by exact values. The same one twice counts once."""
        optional = {fact.key for fact in gold if fact.optional}
        wanted = {fact.key: fact for fact in gold if fact.key not in optional}
        found = {fact.key: fact for fact in read if fact.key not in optional}
        self.count(name, len(wanted.keys() & found.keys()), len(wanted), len(found))
        for key, fact in wanted.items():
            if key not in found:
                self.error(name, "−", fact.where, fact.what)
        for key, fact in found.items():
            if key not in wanted:
                self.error(name, "+", fact.where, fact.what, fact.pointer)

    def alike(self, name: str, key: str, pairs: Sequence[Pair], *, in_words: bool = False) -> None:
        """One value of entries that mean the same. in_words: similar will do."""
        wrong = [pair for pair in pairs if not same(pair.gold, pair.read, key, in_words=in_words)]
        self.count(name, len(pairs) - len(wrong), len(pairs), len(pairs))
        for pair in wrong:
            what = f"{said(pair.gold, key)}, read {said(pair.read, key)}: {pair.what}"
            self.error(name, "≠", pair.where, what, f"{pair.at}/{key}")


def _pair(lists: Lists, i: int, j: int, key: str) -> Pair:
    gold = lists.gold[i]
    return Pair(gold, lists.read[j], f"{lists.at}/{j}", lists.where or where_of(gold), gold[key])


def same(gold: Entry, read: Entry, key: str, *, in_words: bool) -> bool:
    if normal(gold.get(key)) == normal(read.get(key)):
        return True
    return in_words and likeness(spellings(gold, key), spellings(read, key)) > 0


def said(entry: Entry, key: str) -> str:
    value = entry.get(key)
    return "nothing" if value is None else str(value)


def where_of(entry: Entry) -> str:
    """The item that an entry belongs to or is; one without a number goes by its title."""
    if number := entry.get("item") or entry.get("number"):
        return f"item {number}"
    return f"item “{entry['title'][:30]}”" if "title" in entry else ""
