"""The last stage: facts and segments into one record, every value with its source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from radslag.reading.facts import header
from radslag.reading.facts.actions import kind_of, outcome_of
from radslag.reading.facts.attendance import attendees
from radslag.reading.facts.header.found import Found
from radslag.reading.facts.rules import Context, Fact, finders
from radslag.reading.lexicon.patterns import has_any
from radslag.reading.pages.paper import Paper
from radslag.reading.record import (
    Abstention,
    Appointment,
    Assignment,
    Attendee,
    Decision,
    Item,
    ItemKind,
    Money,
    Presenter,
    Proposal,
    Record,
    Remark,
    Source,
    Status,
    Term,
)
from radslag.reading.segments.outline import Outline
from radslag.reading.segments.parts import Section
from radslag.reading.spans import Place, Text

__all__ = ["assemble"]

_OF_ITEM: Mapping[str, Any] = {
    "presenters": Presenter,
    "proposals": Proposal,
    "decisions": Decision,
}
_OF_PAPER: Mapping[str, Any] = {
    "terms": Term,
    "assignments": Assignment,
    "appointments": Appointment,
    "abstentions": Abstention,
    "money": Money,
}


class _Parent(NamedTuple):
    """What a sub-item may take over from its parent."""

    kind: ItemKind
    title: Text


class _Builder:
    """Collects values, their sources and their restored twins under JSON pointers."""

    def __init__(self) -> None:
        self.sources: dict[str, Source] = {}
        self.restored: dict[str, str] = {}
        # a Text is kept beside its places, so that no other can take over its id
        self._places: dict[int, tuple[Text, tuple[Place, ...]]] = {}

    def value(self, pointer: str, value: Any, at: Text | None, rule: str, status: Status) -> Any:
        """A single value with its source; a Text becomes its words as the paper has them."""
        if value is None:
            return None
        if isinstance(value, Text):
            at = at if at is not None else value
            value = self.words(pointer, value)
        if at is not None:
            self.source(pointer, at, rule, status)
        return value

    def words(self, pointer: str, text: Text) -> str:
        plain = text.plain
        if plain is text.string:
            return " ".join(plain.split())
        plain, shadow = " ".join(plain.split()), " ".join(text.string.split())
        if shadow != plain:
            self.restored[pointer] = shadow
        return plain

    def source(self, pointer: str, at: Text, rule: str, status: Status) -> None:
        """A source where anything of the Text is printed."""
        places = self._places_of(at)
        if len(places) == 1:  # nearly always
            self.sources[pointer] = Source(*places[0], rule, status)
        elif places:
            first, *more = (Source(*place, rule, status) for place in places)
            self.sources[pointer] = first._replace(continues=tuple(more))

    def _places_of(self, at: Text) -> tuple[Place, ...]:
        """The places of a Text, found once: several values stand where one does."""
        known = self._places.get(id(at))
        if known is None:
            known = self._places[id(at)] = (at, at.places)
        return known[1]

    def fact(self, pointer: str, fact: Fact, cls: Any) -> Any:
        """A list entry: the object, a source for it and one for each of its values."""
        rule, places = fact.rule, fact.places
        self.source(pointer, fact.at, rule, fact.status)
        values = dict(fact.values)
        for key, value in fact.values.items():
            if value is None or (value is False and key == "prose"):
                continue
            at = places.get(key) or fact.at
            if isinstance(value, Text):
                if key not in places and self._places_of(value):
                    at = value
                values[key] = self.words(f"{pointer}/{key}", value)
            self.source(f"{pointer}/{key}", at, rule, fact.status_of(key))
        return cls(**values)


def assemble(paper: Paper, outline: Outline) -> Record:
    """The record of a paper."""
    build = _Builder()
    head = _head(build, outline)
    context = _context(outline, head)
    people = tuple(_listed(build, "/attendees", attendees(outline.cover, context.kind), Attendee))
    items: list[Item] = []
    parents: dict[str, _Parent] = {}
    loose: dict[str, list[Fact]] = {kind: [] for kind in _OF_PAPER}
    found = _facts(outline.sections, context)
    for number, (section, facts) in enumerate(zip(outline.sections, found, strict=True)):
        for kind in _OF_PAPER:
            loose[kind] += facts.get(kind, ())
        items.append(_item(build, f"/items/{number}", section, facts, context, parents))
    lists: dict[str, Any] = {
        kind: tuple(_listed(build, f"/{kind}", loose[kind], cls)) for kind, cls in _OF_PAPER.items()
    }
    return Record(
        **{key: value for key, value in head.items() if not key.startswith("_")},
        attendees=people,
        items=tuple(items),
        **lists,
        remarks=(*_remarks(paper, outline), *_conflicts(build, people)),
        sources=build.sources,
        restored=build.restored,
        pages=tuple(page.text for page in paper.pages),
        format=paper.format,
        sha256=paper.sha256,
    )


def _head(build: _Builder, outline: Outline) -> dict[str, Any]:
    kind = header.kind_of_paper(outline)
    body = header.body_of(outline)
    day = header.meeting_day(outline)
    start, end = header.times_of(outline)
    found: dict[str, Found | None] = {
        "kind": kind,
        "body": body,
        "date": day,
        "start": start,
        "end": end,
        "place": header.place_of(outline),
        "registry_number": header.registry_number(outline),
        "document_date": header.document_day(outline, str(day.value) if day else None),
    }
    out: dict[str, Any] = {}
    for key, one in found.items():
        out[key] = build.value(f"/{key}", one.value, one.at, one.rule, one.status) if one else None
    out["_own"] = header.own_names(outline, body)
    return out


def _context(outline: Outline, head: Mapping[str, Any]) -> Context:
    bodies = {b.by.lower for s in outline.sections for b in s.blocks if b.by is not None}
    return Context(
        kind=head["kind"],
        day=date.fromisoformat(head["date"]) if head["date"] else None,
        body=head["body"],
        bodies=frozenset(bodies),
        formal=outline.formal or header.is_protocol(outline),
        own=head["_own"],
    )


def _facts(sections: Sequence[Section], context: Context) -> list[dict[str, list[Fact]]]:
    """All facts of each item, by kind; a finder is called only where one of its words occurs.

    One finder goes through all items before the next begins: so its patterns stay at hand.
    """
    out: list[dict[str, list[Fact]]] = [{} for _ in sections]
    for kind, (words, finder) in finders().items():
        for section, facts in zip(sections, out, strict=True):
            if not words or has_any(section.text.lower, words):
                facts[kind] = list(finder(section, context))
    return out


def _listed(build: _Builder, pointer: str, facts: Iterable[Fact], cls: Any) -> Iterable[Any]:
    for number, fact in enumerate(facts):
        yield build.fact(f"{pointer}/{number}", fact, cls)


def _item(
    build: _Builder,
    at: str,
    section: Section,
    facts: Mapping[str, list[Fact]],
    context: Context,
    parents: dict[str, _Parent],
) -> Item:
    title = section.title or section.text
    build.source(at, section.text, section.rule, "stated")
    number = build.value(
        f"{at}/number", section.number, section.number_text, section.rule, "stated"
    )
    parent = build.value(
        f"{at}/parent", section.parent, section.number_text, section.rule, "inferred"
    )
    lists = {
        kind: tuple(_listed(build, f"{at}/{kind}", facts.get(kind, ()), cls))
        for kind, cls in _OF_ITEM.items()
    }
    plain = {
        kind: tuple(_values(build, f"{at}/{kind}", facts.get(kind, ()), key))
        for kind, key in (("attachments", "number"), ("meetings_cited", "date"))
    }
    actions = [one.action for one in lists["decisions"]]
    above = parents.get(section.parent or "")
    kind, kind_rule = kind_of(
        title,
        section,
        context,
        above.kind if above else None,
        parent_title=above.title if above else None,
        actions=actions,
    )
    if section.number:
        parents[section.number] = _Parent(kind, title)
    outcome, outcome_rule = outcome_of(actions, section, context)
    return Item(
        number=number,
        parent=parent,
        title=build.value(f"{at}/title", title, title, "item.title", "stated"),
        kind=build.value(f"{at}/kind", kind, title, kind_rule, "inferred"),
        outcome=build.value(f"{at}/outcome", outcome, section.text, outcome_rule, "inferred"),
        registry_number=build.value(
            f"{at}/registry_number", section.registry_number, None, "registry-number.item", "stated"
        ),
        **lists,
        **plain,
    )


def _values(build: _Builder, pointer: str, facts: Iterable[Fact], key: str) -> Iterable[Any]:
    for number, fact in enumerate(facts):
        yield build.value(f"{pointer}/{number}", fact.values[key], fact.at, fact.rule, fact.status)


def _remarks(paper: Paper, outline: Outline) -> tuple[Remark, ...]:
    out = list(paper.remarks)
    if outline.cleaned.letters_lost:
        out.append(
            Remark(
                "letters_lost",
                "Texten har förlorat å, ä och ö i skanningen; rättade ord står bredvid de lästa.",
            )
        )
    if not outline.sections and any(page.text.strip() for page in paper.pages):
        out.append(
            Remark("no_items", "Inga ärenden hittades. Är det en kallelse eller ett protokoll?")
        )
    return tuple(out)


def _conflicts(build: _Builder, people: Sequence[Attendee]) -> Iterator[Remark]:
    """One remark for each thing about which the paper contradicts itself."""
    for pointer, source in build.sources.items():
        if source.status == "conflicting":
            about = "mötets dag"
            if pointer.startswith("/attendees/"):
                about = f"huruvida {people[int(pointer.split('/')[2])].name} var med"
            yield Remark(
                "conflict",
                f"Papperet säger emot sig självt om {about}. Se efter vad som stämmer.",
                source.page,
            )
