"""From documents to hits: titles, snippets, places and addresses, and groups of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from radslag.domain.meetings import queries
from radslag.domain.meetings.models import Item, Matter, Meeting, Paper
from radslag.domain.meetings.states import Action
from radslag.domain.parties.models import Body, Network, Person
from radslag.domain.parties.queries import people_seen_by
from radslag.flows.search.answers import Group, Hit, Place
from radslag.flows.search.models import Content, Document
from radslag.flows.search.questions import Question
from radslag.flows.search.snippets import Snippet, marked, snippet
from radslag.flows.search.states import Kind
from radslag.kernel.access import Actor

__all__ = ["grouped", "load"]


def load(by: Actor, network: Network, question: Question, keys: Sequence[int]) -> list[Hit]:
    """The hits of documents, in order, in a fixed number of queries."""
    contents = Content.objects.select_related("document").in_bulk(list(keys))
    found = [contents[key] for key in keys if key in contents]
    things = _Things(by, network, [content.document for content in found])
    hits = (_hit(content, question, things) for content in found)
    return [hit for hit in hits if hit is not None]


class _Things:
    """The things that documents are of, fetched anew through what this actor may see.

    The index has been asked that already; what it should have missed is missed here.
    """

    def __init__(self, by: Actor, network: Network, documents: Sequence[Document]) -> None:
        def wanted(*labels: str) -> set[int]:
            return {one.unit_id for one in documents if one.unit_label in labels}

        of_matter = {one.matter_id for one in documents if one.matter_id}
        bodies = Body.objects.filter(network=network).select_related("network")
        self.bodies: dict[int, Body] = _in_bulk(
            bodies, wanted("parties.Body") | _keys(one.body_id for one in documents)
        )
        self.meetings: dict[int, Meeting] = _in_bulk(
            queries.meetings_seen_by(by, network), _keys(one.meeting_id for one in documents)
        )
        self.items: dict[int, Item] = _in_bulk(
            queries.items_seen_by(by, network), wanted("meetings.Item")
        )
        self.matters: dict[int, Matter] = _in_bulk(
            _matters(by, network), wanted("meetings.Matter") | of_matter
        )
        self.papers: dict[int, Paper] = _in_bulk(
            queries.papers_seen_by(by, network), wanted("meetings.Paper")
        )
        self.people: dict[int, Person] = _in_bulk(
            people_seen_by(by, network), wanted("parties.Person")
        )

    def of(self, document: Document) -> Any:
        held: dict[str, dict[int, Any]] = {
            "meetings.Meeting": self.meetings,
            "meetings.Item": self.items,
            "meetings.Matter": self.matters,
            "meetings.Paper": self.papers,
            "parties.Body": self.bodies,
            "parties.Person": self.people,
        }
        return held[document.unit_label].get(document.unit_id)


def _in_bulk(rows: QuerySet[Any], keys: Iterable[int]) -> dict[int, Any]:
    wanted = list(keys)
    return rows.in_bulk(wanted) if wanted else {}


def _keys(keys: Iterable[int | None]) -> set[int]:
    return {key for key in keys if key is not None}


def _matters(by: Actor, network: Network) -> QuerySet[Matter]:
    """As `matters_seen_by`, without its counts."""
    seen = queries.items_seen_by(by, network).filter(matter=OuterRef("pk")).order_by()
    return Matter.objects.filter(Exists(seen), network=network).select_related("network")


def _hit(content: Content, question: Question, things: _Things) -> Hit | None:
    document = content.document
    thing = things.of(document)
    if thing is None:
        return None
    shown = snippet(content.text, question)
    body = things.bodies.get(document.body_id or 0)
    return Hit(
        kind=Kind(document.kind),
        action=Action(document.action) if document.action else None,
        title=marked(content.title, question),
        snippet=shown.pieces,
        thing=thing,
        number=thing.number if isinstance(thing, Item) else "",
        date=document.date,
        body=body.name if body else "",
        place=_place(content, shown),
        meeting=things.meetings.get(document.meeting_id or 0),
        matter=things.matters.get(document.matter_id or 0),
    )


def _place(content: Content, shown: Snippet) -> Place | None:
    """Where the first marked word stands in a paper; of a title, where the title stands."""
    if not content.places:
        return None
    if shown.first is None:
        return _whole(content.places[0])
    begin, stop = shown.first
    held = [place for place in content.places if place["at"] <= begin]
    if not held:
        return None
    place = held[-1]
    if "end" in place:
        return _whole(place)
    start = place["start"] + begin - place["at"]
    line = place["line"] + content.text.count("\n", place["at"], begin)
    return Place(place["paper"], place["page"], line, start, start + stop - begin)


def _whole(place: dict[str, Any]) -> Place:
    start = place["start"]
    return Place(place["paper"], place["page"], place["line"], start, place.get("end", start))


def grouped(hits: Sequence[Hit], *, by_matter: bool = False) -> list[Group]:
    """Hits of one meeting (or one matter) together, where the best of them stands."""
    groups: dict[object, list[Hit]] = {}
    for number, hit in enumerate(hits):
        thread = hit.matter if by_matter else hit.meeting
        groups.setdefault(thread.pk if thread else ("alone", number), []).append(hit)
    return [_group(held, by_matter) for held in groups.values()]


def _group(hits: list[Hit], by_matter: bool) -> Group:
    first = hits[0]
    if by_matter and first.matter is not None:
        return Group(first.matter.title, first.matter, None, tuple(hits))
    if not by_matter and first.meeting is not None:
        meeting = first.meeting
        return Group(meeting.title, meeting, meeting.date, tuple(hits))
    return Group("", None, None, tuple(hits))
