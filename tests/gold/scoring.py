"""How much of a record made by hand was read, and what was read too much.

`score` compares the JSON forms of two records, field by field. A field counts facts:
how many the hand-made record has, how many were read, how many are the same. Texts are
the same when they are similar (`matching.SIMILAR`) in the paper's spelling or the
restored one; days, numbers and kinds when they are equal. Entries marked optional in
the hand-made record count neither way.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from tests.gold.errors import Score
from tests.gold.matching import Entry, item_key, item_pairs
from tests.gold.sheet import Fact, Lists, Scores, Sheet, said, same, where_of

__all__ = ["SCALARS", "score", "total"]

SCALARS = ("kind", "body", "date", "start", "end", "place", "registry_number", "document_date")
# These are the same when they are similar; of the others every sign counts.
_SIMILAR_SCALARS = {"body", "place"}

# Lists of which a few values tell an entry, and a text that says which one is meant.
# The item of a term does not tell it: the same term is often told under several.
_KEYED = {
    "terms": (("event", "date", "amount"), "agreement"),
    "abstentions": (("item", "party"), "party"),
    "money": (("item", "amount"), "what"),
}


def score(paper: str, gold: Entry, read: Entry) -> Scores:
    """The scores of one paper by field. paper: its name, for the errors."""
    sheet = Sheet(paper, read.get("sources", {}))
    for name in SCALARS:
        _scalar(sheet, name, gold, read)
    _attendance(sheet, gold, read)
    _items(sheet, gold.get("items", []), read.get("items", []))
    for name in _KEYED:
        sheet.equal(name, _keyed(gold, name), _keyed(read, name))
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


def _scalar(sheet: Sheet, name: str, gold: Entry, read: Entry) -> None:
    wanted, found = gold.get(name), read.get(name)
    if gold.get(f"{name}_optional") and found in (None, wanted):
        sheet.count(name, 0, 0, 0)  # not printed: it may be left out or inferred
        return
    both = wanted is not None and found is not None
    hit = both and same(gold, read, name, in_words=name in _SIMILAR_SCALARS)
    sheet.count(name, int(hit), int(wanted is not None), int(found is not None))
    if both and not hit:
        sheet.error(name, "≠", "", f"{wanted}, read {found}", f"/{name}")
    elif found is None and wanted is not None:
        sheet.error(name, "−", "", str(wanted))
    elif wanted is None and found is not None:
        sheet.error(name, "+", "", str(found), f"/{name}")


def _attendance(sheet: Sheet, gold: Entry, read: Entry) -> None:
    pairs = sheet.similar("attendees", "name", _listed(gold, read, "attendees"))
    sheet.alike("attendee.present", "present", pairs)
    sheet.alike("attendee.organisation", "organisation", pairs)


def _assignments(sheet: Sheet, gold: Entry, read: Entry) -> None:
    pairs = sheet.similar("assignments", "task", _listed(gold, read, "assignments"))
    sheet.alike("assignment.to", "to", pairs, in_words=True)
    sheet.alike("assignment.due", "due", pairs, in_words=True)


def _items(sheet: Sheet, gold: Sequence[Entry], read: Sequence[Entry]) -> None:
    pairs = item_pairs(gold, read)
    _numbers(sheet, gold, read, pairs)
    titled = sheet.similar("item.title", "title", Lists(gold, read, "/items"))
    sheet.alike("item.kind", "kind", titled)
    sheet.alike("item.outcome", "outcome", titled)
    for i, item in enumerate(gold):
        j = pairs.get(i)
        _item(sheet, item, {} if j is None else read[j], f"/items/{j}")
    for j in _unpaired(read, pairs):
        _item(sheet, {}, read[j], f"/items/{j}")


def _numbers(
    sheet: Sheet, gold: Sequence[Entry], read: Sequence[Entry], pairs: Mapping[int, int]
) -> None:
    right = {i for i, j in pairs.items() if item_key(gold[i]) == item_key(read[j])}
    sheet.count("item.number", len(right), len(gold), len(read))
    for i, item in enumerate(gold):
        j = pairs.get(i)
        if j is None:
            sheet.error("item.number", "−", where_of(item), item["title"])
        elif i not in right:
            what = f"read {said(read[j], 'number')}: {item['title']}"
            sheet.error("item.number", "≠", where_of(item), what, f"/items/{j}/number")
    for j in _unpaired(read, pairs):
        sheet.error("item.number", "+", where_of(read[j]), read[j]["title"], f"/items/{j}/number")


def _unpaired(read: Sequence[Entry], pairs: Mapping[int, int]) -> list[int]:
    return sorted(set(range(len(read))) - set(pairs.values()))


def _item(sheet: Sheet, gold: Entry, read: Entry, at: str) -> None:
    """The facts of one item; an empty one stands for an item that is not there."""
    where = where_of(gold or read)
    for name in ("attachments", "meetings_cited"):
        sheet.equal(name, _values(gold, name, at, where), _values(read, name, at, where))
    sheet.similar("presenters", "name", _listed(gold, read, "presenters", at, where))
    sheet.similar("proposals", "text", _listed(gold, read, "proposals", at, where))
    pairs = sheet.similar("decisions", "text", _listed(gold, read, "decisions", at, where))
    sheet.alike("decision.action", "action", pairs)


def _listed(gold: Entry, read: Entry, name: str, at: str = "", where: str = "") -> Lists:
    return Lists(gold.get(name, []), read.get(name, []), f"{at}/{name}", where)


def _values(item: Entry, name: str, at: str, where: str) -> list[Fact]:
    values = [str(value) for value in item.get(name, [])]
    return [Fact((value,), value, where, f"{at}/{name}/{n}") for n, value in enumerate(values)]


def _keyed(record: Entry, name: str) -> list[Fact]:
    fields, label = _KEYED[name]
    out = []
    for n, entry in enumerate(record.get(name, [])):
        key = tuple(str(entry.get(one) or "") for one in fields)
        told = [*(key[fields.index(one)] for one in fields if one not in ("item", label))]
        what = " ".join([*filter(None, told), str(entry.get(label))])
        optional = bool(entry.get("optional"))
        out.append(Fact(key, what, where_of(entry), f"/{name}/{n}", optional))
    return out
