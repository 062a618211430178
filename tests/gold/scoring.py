"""How much of a record made by hand was read, and what was read too much.

`score` compares the JSON forms of two records, field by field. A field counts facts:
how many the hand-made record has, how many were read, how many are the same. Texts are
the same when they are similar (`matching.SIMILAR`) in the paper's spelling or the
restored one; days, numbers and kinds when they are equal. Entries marked optional in
the hand-made record count neither way.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from tests.gold.errors import Error, Score, Sign
from tests.gold.matching import (
    Entry,
    item_key,
    item_pairs,
    likeness,
    normal,
    pairs_by_text,
    spellings,
)

__all__ = ["SCALARS", "Scores", "score", "total"]

SCALARS = ("kind", "body", "date", "start", "end", "place", "registry_number", "document_date")
# These are the same when they are similar; of the others every sign counts.
_SIMILAR_SCALARS = {"body", "place"}

Scores = dict[str, Score]


def score(paper: str, gold: Entry, read: Entry) -> Scores:
    """The scores of one paper by field. paper: its name, for the errors."""
    sheet = _Sheet(paper)
    for name in SCALARS:
        _scalar(sheet, name, gold, read)
    _attendance(sheet, gold, read)
    _items(sheet, gold.get("items", []), read.get("items", []))
    for name, fields in _KEYED.items():
        sheet.equal(name, _keyed(gold, name, fields), _keyed(read, name, fields))
    _assignments(sheet, gold, read)
    sheet.similar("appointments", "person", _listed(gold, read, "appointments"))
    return sheet.scores


def total(scores: Iterable[Scores]) -> Scores:
    """The scores of several papers taken together."""
    out: Scores = {}
    for one in scores:
        for name, found in one.items():
            out.setdefault(name, Score()).add(found)
    return out


class _Fact(NamedTuple):
    """A fact that is told by a few exact values."""

    key: tuple[str, ...]
    where: str
    pointer: str
    optional: bool = False


class _Lists(NamedTuple):
    """The same list of both records. at: pointer to the read one; where: "" or an item."""

    gold: Sequence[Entry]
    read: Sequence[Entry]
    at: str
    where: str = ""


class _Pair(NamedTuple):
    """Two entries that mean the same. at: pointer to the read one; what: its words."""

    gold: Entry
    read: Entry
    at: str
    where: str
    what: str


class _Sheet:
    """The scores of one paper while they are counted."""

    def __init__(self, paper: str) -> None:
        self.paper = paper
        self.scores: Scores = {}

    def count(self, name: str, hit: int, gold: int, read: int) -> None:
        self.scores.setdefault(name, Score()).add(Score(hit, gold, read))

    def error(self, name: str, sign: Sign, where: str, what: str, at: str | None = None) -> None:
        self.scores[name].errors.append(Error(sign, self.paper, where, what, at))

    def similar(self, name: str, key: str, lists: _Lists) -> list[_Pair]:
        """Entries told by a text. Gives the pairs, optional ones too."""
        places = pairs_by_text(lists.gold, lists.read, key)
        optional = {i for i, entry in enumerate(lists.gold) if entry.get("optional")}
        hits = sum(i not in optional for i, _ in places)
        surplus = set(range(len(lists.read))) - {j for _, j in places}
        missing = set(range(len(lists.gold))) - {i for i, _ in places} - optional
        self.count(name, hits, hits + len(missing), hits + len(surplus))
        for i in sorted(missing):
            entry = lists.gold[i]
            self.error(name, "−", lists.where or _where(entry), str(entry[key]))
        for j in sorted(surplus):
            entry = lists.read[j]
            self.error(
                name, "+", lists.where or _where(entry), str(entry[key]), f"{lists.at}/{j}/{key}"
            )
        return [
            _Pair(
                lists.gold[i],
                lists.read[j],
                f"{lists.at}/{j}",
                lists.where or _where(lists.gold[i]),
                str(lists.gold[i][key]),
            )
            for i, j in places
        ]

    def equal(self, name: str, gold: Iterable[_Fact], read: Iterable[_Fact]) -> None:
        """Facts told by exact values. The same fact twice is one."""
        optional = {fact.key for fact in gold if fact.optional}
        wanted = {fact.key: fact for fact in reversed(list(gold)) if fact.key not in optional}
        found = {fact.key: fact for fact in reversed(list(read)) if fact.key not in optional}
        self.count(name, len(wanted.keys() & found.keys()), len(wanted), len(found))
        for key in wanted.keys() - found.keys():
            self.error(name, "−", wanted[key].where, _words(key))
        for key in found.keys() - wanted.keys():
            self.error(name, "+", found[key].where, _words(key), found[key].pointer)

    def alike(self, name: str, key: str, pairs: Sequence[_Pair], *, in_words: bool = False) -> None:
        """A value of entries that were found to be the same."""
        wrong = [pair for pair in pairs if not _same(pair.gold, pair.read, key, in_words)]
        self.count(name, len(pairs) - len(wrong), len(pairs), len(pairs))
        for pair in wrong:
            what = f"{_said(pair.gold, key)}, read {_said(pair.read, key)}: {pair.what}"
            self.error(name, "≠", pair.where, what, f"{pair.at}/{key}")


def _same(gold: Entry, read: Entry, key: str, in_words: bool) -> bool:
    if normal(gold.get(key)) == normal(read.get(key)):
        return True
    return in_words and likeness(spellings(gold, key), spellings(read, key)) > 0


def _said(entry: Entry, key: str) -> str:
    value = entry.get(key)
    return "nothing" if value is None else str(value)


def _words(key: tuple[str, ...]) -> str:
    return " ".join(part for part in key if part)


def _where(entry: Entry) -> str:
    """The item that an entry belongs to or is; an item without a number by its title."""
    number = entry.get("item") or entry.get("number")
    if number:
        return f"item {number}"
    return f"item “{entry['title'][:30]}”" if "title" in entry else ""


def _scalar(sheet: _Sheet, name: str, gold: Entry, read: Entry) -> None:
    wanted, found = gold.get(name), read.get(name)
    if gold.get(f"{name}_optional") and found in (None, wanted):
        return  # not printed in the paper: it may be left out or inferred
    both = wanted is not None and found is not None
    hit = both and _same(gold, read, name, name in _SIMILAR_SCALARS)
    sheet.count(name, int(hit), int(wanted is not None), int(found is not None))
    if both and not hit:
        sheet.error(name, "≠", "", f"{wanted}, read {found}", f"/{name}")
    elif found is None and wanted is not None:
        sheet.error(name, "−", "", str(wanted))
    elif wanted is None and found is not None:
        sheet.error(name, "+", "", str(found), f"/{name}")


def _listed(gold: Entry, read: Entry, name: str, at: str = "", where: str = "") -> _Lists:
    return _Lists(gold.get(name, []), read.get(name, []), f"{at}/{name}", where)


def _attendance(sheet: _Sheet, gold: Entry, read: Entry) -> None:
    pairs = sheet.similar("attendees", "name", _listed(gold, read, "attendees"))
    sheet.alike("attendee.present", "present", pairs)
    sheet.alike("attendee.organisation", "organisation", pairs)


def _assignments(sheet: _Sheet, gold: Entry, read: Entry) -> None:
    pairs = sheet.similar("assignments", "task", _listed(gold, read, "assignments"))
    sheet.alike("assignment.to", "to", pairs, in_words=True)
    sheet.alike("assignment.due", "due", pairs, in_words=True)


def _items(sheet: _Sheet, gold: Sequence[Entry], read: Sequence[Entry]) -> None:
    same = item_pairs(gold, read)
    _numbers(sheet, gold, read, same)
    titled = sheet.similar("item.title", "title", _Lists(gold, read, "/items"))
    sheet.alike("item.kind", "kind", titled)
    sheet.alike("item.outcome", "outcome", titled)
    for i, item in enumerate(gold):
        j = same.get(i)
        _item(sheet, item, read[j] if j is not None else {}, f"/items/{j}")
    for j in sorted(set(range(len(read))) - set(same.values())):
        _item(sheet, {}, read[j], f"/items/{j}")


def _numbers(
    sheet: _Sheet, gold: Sequence[Entry], read: Sequence[Entry], same: Mapping[int, int]
) -> None:
    right = {i for i, j in same.items() if item_key(gold[i]) == item_key(read[j])}
    sheet.count("item.number", len(right), len(gold), len(read))
    for i, item in enumerate(gold):
        j = same.get(i)
        if j is None:
            sheet.error("item.number", "−", _where(item), item["title"])
        elif i not in right:
            what = f"read {_said(read[j], 'number')}: {item['title']}"
            sheet.error("item.number", "≠", _where(item), what, f"/items/{j}/number")
    for j in sorted(set(range(len(read))) - set(same.values())):
        at = f"/items/{j}/number"
        sheet.error("item.number", "+", _where(read[j]), read[j]["title"], at)


def _item(sheet: _Sheet, gold: Entry, read: Entry, at: str) -> None:
    """The facts of one item; an empty one stands for an item that is not there."""
    where = _where(gold or read)
    for name in ("attachments", "meetings_cited"):
        sheet.equal(name, _values(gold, name, at, where), _values(read, name, at, where))
    sheet.similar("presenters", "name", _listed(gold, read, "presenters", at, where))
    sheet.similar("proposals", "text", _listed(gold, read, "proposals", at, where))
    pairs = sheet.similar("decisions", "text", _listed(gold, read, "decisions", at, where))
    sheet.alike("decision.action", "action", pairs)


def _values(item: Entry, name: str, at: str, where: str) -> list[_Fact]:
    return [
        _Fact((str(value),), where, f"{at}/{name}/{n}") for n, value in enumerate(item.get(name, []))
    ]


# Lists of which a few values tell an entry. The item of a term does not: the same term is
# often told under several.
_KEYED = {
    "terms": ("event", "date", "amount"),
    "abstentions": ("item", "party"),
    "money": ("item", "amount"),
}


def _keyed(record: Entry, name: str, fields: Sequence[str]) -> list[_Fact]:
    return [
        _Fact(
            tuple(_plain(entry.get(key)) for key in fields),
            _where(entry),
            f"/{name}/{n}",
            bool(entry.get("optional")),
        )
        for n, entry in enumerate(record.get(name, []))
    ]


def _plain(value: Any) -> str:
    return "" if value is None else str(value)
