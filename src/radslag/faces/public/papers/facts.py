"""What was read on a page of a paper, as far as somebody may see the things it was read for."""

from __future__ import annotations

from dataclasses import dataclass

from radslag.domain.meetings import queries
from radslag.domain.meetings.models import Clause, Item, Paper, Source
from radslag.domain.parties.models import Network
from radslag.kernel.access import Actor

__all__ = ["Fact", "facts_on"]


@dataclass(frozen=True, slots=True)
class Fact:
    """what: the kind of fact. value: as read. address: of the thing it was read for.

    item: under which that thing stands.
    """

    source: Source
    item: Item
    what: str
    value: str
    address: str


def facts_on(by: Actor, network: Network, paper: Paper, page: int) -> list[Fact]:
    """Titles of items and decided clauses, in the order of the page. Three queries."""
    rows = list(
        Source.objects.filter(
            paper=paper,
            page=page,
            label__in=("meetings.Item", "meetings.Clause"),
            field__in=("", "title", "text"),
        )
    )
    items = queries.items_seen_by(by, network).in_bulk(_keys(rows, "meetings.Item"))
    clauses = queries.decisions_seen_by(by, network).in_bulk(_keys(rows, "meetings.Clause"))
    facts: dict[tuple[str, int], Fact] = {}
    for row in rows:
        row.paper = paper  # it is at hand, so that no row asks for it
        thing = (items if row.label == "meetings.Item" else clauses).get(row.object_id)
        if isinstance(thing, Item):
            fact = Fact(row, thing, "Punkt", str(thing), thing.get_absolute_url())
        elif isinstance(thing, Clause):
            address = f"{thing.item.meeting.get_absolute_url()}#b{thing.pk}"
            what = f"Beslut, punkt {thing.item.number}"
            fact = Fact(row, thing.item, what, thing.text, address)
        else:
            continue
        facts.setdefault((row.label, row.object_id), fact)
    return list(facts.values())


def _keys(rows: list[Source], label: str) -> list[int]:
    return [row.object_id for row in rows if row.label == label]
