"""What was read in a paper, a row a fact, in the order a person reads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from radslag.domain.meetings.states import Action, ItemKind
from radslag.faces.look import swedish
from radslag.faces.web.imports.fields import CHOICES, FIELDS, LISTS, Field, Kind
from radslag.flows.importing.facts import Facts, facts_of
from radslag.flows.importing.models import Draft

__all__ = ["Fact", "Place", "facts_on"]

Paper = Mapping[str, Any]
"""A record as the paper has it, before anybody put anything right."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where it stands: the page, and the signs of its raw text."""

    page: int
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Fact:
    """number: from 1, as the page counts. what: *Föredragande, 6*. pointer: into the record.

    shape, word: its state. mended: the pointers a person put right. is_gone: they took it away.
    """

    number: int
    pointer: str
    what: str
    value: str
    shape: str
    word: str
    rule: str = ""
    places: tuple[Place, ...] = ()
    fields: tuple[Field, ...] = ()
    mended: tuple[str, ...] = ()
    is_gone: bool = False
    is_entry: bool = False

    @property
    def wants_you(self) -> bool:
        return self.shape != "done" and not self.is_gone


@dataclass(slots=True)
class _Row:
    pointer: str
    what: str
    value: str
    names: tuple[str, ...]
    is_entry: bool = True
    told: Mapping[str, Any] = field(default_factory=dict)


_WORDS = {
    "stated": ("done", "Säker"),
    "inferred": ("soon", "Tolkad"),
    "conflicting": ("late", "Stämmer inte"),
}
_PRESENT: Mapping[object, tuple[str, str]] = {
    True: ("yes", "Närvarande"),
    False: ("no", "Frånvarande"),
}
_HEAD = (
    ("body", "Organ"),
    ("date", "Mötesdag"),
    ("start", "Börjar"),
    ("end", "Slutar"),
    ("place", "Plats"),
    ("registry_number", "Diarienummer"),
    ("document_date", "Papperets dag"),
)


def facts_on(draft: Draft) -> list[Fact]:
    """Every fact of a draft, with what a person has put right."""
    facts = facts_of(draft)
    paper = draft.record
    rows = [
        *_head(facts),
        *_attendees(facts, paper),
        *_items(facts, paper),
        *_others(facts, paper),
    ]
    return [_fact(n, row, draft, facts) for n, row in enumerate(rows, 1)]


def _head(facts: Facts) -> Iterator[_Row]:
    for name, word in _HEAD:
        value = facts.shown(facts.record, name)
        if value or name in {"body", "date"}:
            shown = swedish.day_of_iso(value) if name.endswith("date") else value
            yield _Row(f"/{name}", word, shown or "saknas", (name,), is_entry=False)


def _attendees(facts: Facts, paper: Paper) -> Iterator[_Row]:
    for n, one in enumerate(facts.record.get("attendees") or ()):
        told = one if one is not None else _was(paper, f"/attendees/{n}")
        word = _PRESENT.get(told.get("present"), ("", "Nämnd"))[1]
        value = _joined(facts.shown(told, "name", f"/attendees/{n}"), told, "organisation", "role")
        yield _Row(f"/attendees/{n}", word, value, LISTS["attendees"], told=told)


def _items(facts: Facts, paper: Paper) -> Iterator[_Row]:
    for n, one in enumerate(facts.record.get("items") or ()):
        pointer = f"/items/{n}"
        told = one if one is not None else _was(paper, pointer)
        number = told.get("number") or str(n + 1)
        title = facts.shown(told, "title", pointer)
        kind = _label(ItemKind, told.get("kind"))
        yield _Row(pointer, f"Punkt {number}, {kind}", title, LISTS["items"], told=told)
        if one is not None:
            yield from _within(facts, paper, told, pointer, number)


def _within(
    facts: Facts, paper: Paper, item: Mapping[str, Any], pointer: str, number: str
) -> Iterator[_Row]:
    for n, one in enumerate(item.get("presenters") or ()):
        at = f"{pointer}/presenters/{n}"
        told = one if one is not None else _was(paper, at)
        value = _joined(facts.shown(told, "name", at), told, "role", "organisation")
        yield _Row(at, f"Föredragande, {number}", value, LISTS["presenters"], told=told)
    for name, word in (("proposals", "Förslag"), ("decisions", "Beslut")):
        for n, one in enumerate(item.get(name) or ()):
            at = f"{pointer}/{name}/{n}"
            told = one if one is not None else _was(paper, at)
            act = f", {_label(Action, told.get('action'))}" if name == "decisions" else ""
            what = f"{word}, {number} att-sats {n + 1}{act}"
            yield _Row(at, what, facts.shown(told, "text", at), LISTS[name], told=told)


def _others(facts: Facts, paper: Paper) -> Iterator[_Row]:
    for kind in (Kind.TERMS, Kind.ASSIGNMENTS, Kind.APPOINTMENTS, Kind.ABSTENTIONS, Kind.MONEY):
        for n, one in enumerate(facts.record.get(kind) or ()):
            at = f"/{kind}/{n}"
            told = one if one is not None else _was(paper, at)
            item = f", {told['item']}" if told.get("item") else ""
            yield _Row(at, f"{kind.label}{item}", kind.told(told), LISTS[kind], told=told)


def _fact(number: int, row: _Row, draft: Draft, facts: Facts) -> Fact:
    own = [one for one in draft.mends if one == row.pointer or _is_value_of(one, row.pointer)]
    gone = row.pointer in draft.mends and draft.mends[row.pointer] is None
    source = facts.sources.get(row.pointer) or {}
    shape, word = _state(row, facts, source)
    if gone:
        shape, word = "no", "Finns inte"
    elif own:
        shape, word = "done", "Ändrad av dig"
    return Fact(
        number=number,
        pointer=row.pointer,
        what=row.what,
        value=row.value,
        shape=shape,
        word=word,
        rule=str(source.get("rule", "")),
        places=_places(source),
        fields=tuple(_fields(row, facts)),
        mended=tuple(own),
        is_gone=gone,
        is_entry=row.is_entry,
    )


def _is_value_of(pointer: str, entry: str) -> bool:
    """Whether it is a value of the entry itself, and not of something within it."""
    return pointer.startswith(f"{entry}/") and "/" not in pointer[len(entry) + 1 :]


def _state(row: _Row, facts: Facts, source: Mapping[str, Any]) -> tuple[str, str]:
    """That of the fact, or of the least certain of its own values."""
    if not source:
        return ("late", "Saknas") if row.value == "saknas" else ("soon", "Ur filnamnet")
    found = [str(source.get("status", "stated"))]
    if row.is_entry:
        values = (
            facts.sources.get(f"{row.pointer}/{name}")
            for name in _SURE_OF.get(row.pointer.rpartition("/")[0].rpartition("/")[2], ())
        )
        found += [str(value["status"]) for value in values if value]
    worst = max(found, key=list(_WORDS).index)
    return _WORDS[worst]


# Of these values it is told whether they are certain; others (a kind of item, a kind of act) are
# always concluded, and saying so of each would hide what is truly in doubt.
_SURE_OF: Mapping[str, tuple[str, ...]] = {
    "attendees": ("name", "present"),
    "items": ("number", "title"),
    "presenters": ("name",),
    "proposals": ("text",),
    "decisions": ("text",),
    "terms": ("date",),
}


def _places(source: Mapping[str, Any]) -> tuple[Place, ...]:
    if not source:
        return ()
    every = [source, *source.get("continues", ())]
    return tuple(Place(one["page"], one["line"], one["start"], one["end"]) for one in every)


def _fields(row: _Row, facts: Facts) -> Iterator[Field]:
    for name in row.names:
        label, kind = FIELDS[name]
        pointer = f"{row.pointer}/{name}" if row.is_entry else row.pointer
        thing = row.told if row.is_entry else facts.record
        value = thing.get(name)
        shown = facts.shown(thing, name, row.pointer if row.is_entry else "")
        shown = _PRESENT.get(value, ("", ""))[0] if kind == "presence" else shown
        yield Field(pointer, label, shown, kind, CHOICES.get(name, ()))


def _was(paper: Paper, pointer: str) -> Mapping[str, Any]:
    """An entry that was taken away, as the paper has it: it is still shown, struck out."""
    at: Any = paper
    for step in pointer.strip("/").split("/"):
        at = at[int(step)] if isinstance(at, list) else at[step]
    return dict(at)


def _joined(first: str, told: Mapping[str, Any], *names: str) -> str:
    return ", ".join([first, *(str(told[name]) for name in names if told.get(name))])


def _label(choices: Any, value: object) -> str:
    return str(dict(choices.choices).get(value, value or ""))
