"""Meetings with who was there, and matters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from django.db.models import Model

from radslag.domain.meetings.models import Item, Matter, Meeting
from radslag.flows.search.gathering.rows import (
    Gate,
    Layer,
    Row,
    gate_of_item,
    gate_of_meeting,
    names_of,
)
from radslag.flows.search.states import Audience, Kind

__all__ = ["MODELS", "matters", "meetings"]

MODELS: dict[str, tuple[type[Model], str]] = {
    "meetings.Meeting": (Meeting, "body__network"),
    "meetings.Matter": (Matter, "network"),
}


def meetings(keys: Sequence[int]) -> Iterator[Row]:
    """A row for the meeting and one for those who were there, who are not told of before."""
    found = Meeting.objects.filter(pk__in=keys).select_related("body")
    for meeting in found.prefetch_related("body__names", "attendance__person"):
        said = (meeting.place_text, meeting.registry_number, meeting.cancelled_reason)
        yield _meeting(meeting, 0, "\n".join(part for part in said if part), Layer.MEETING)
        there = "\n".join(_attendance(meeting))
        if there:
            yield _meeting(meeting, 1, there, Layer.OUTCOME)


def _meeting(meeting: Meeting, number: int, text: str, layer: Layer) -> Row:
    unit = ("meetings.Meeting", meeting.pk)
    return Row(
        network=meeting.body.network_id,
        unit=unit,
        thing=unit,
        number=number,
        kind=Kind.MEETING,
        gate=gate_of_meeting(meeting, layer),
        body=meeting.body_id,
        principal=meeting.body.owner_id,
        meeting=meeting.pk,
        date=meeting.date,
        title=meeting.title,
        text=text,
        context=names_of(meeting.body),
    )


def _attendance(meeting: Meeting) -> Iterator[str]:
    for row in meeting.attendance.all():
        if row.person is None or not row.person.is_protected:
            yield ", ".join(part for part in (row.name, row.role, row.organisation) if part)


def matters(keys: Sequence[int]) -> Iterator[Row]:
    """A matter is as open as the most open of its items, and each body's own where none is.

    One without items is seen by nobody, as its page.
    """
    of = ("items__meeting__body", "items__parent__parent__parent")
    for matter in Matter.objects.filter(pk__in=keys).prefetch_related(*of):
        gated = [(gate_of_item(item), item) for item in matter.items.all()]
        open_ = [item for gate, item in gated if gate == (Audience.OPEN, False)]
        if open_:
            yield _matter(matter, 0, Gate(Audience.OPEN, False), _newest(open_))
            continue
        by_place: dict[tuple[Any, ...], list[Item]] = {}
        for gate, item in gated:
            by_place.setdefault((gate, item.meeting.body_id), []).append(item)
        for number, ((gate, _), items) in enumerate(by_place.items()):
            yield _matter(matter, number, gate, _newest(items))


def _newest(items: list[Item]) -> Item | None:
    return max(items, key=lambda item: item.meeting.date, default=None)


def _matter(matter: Matter, number: int, gate: Gate, newest: Item | None) -> Row:
    unit = ("meetings.Matter", matter.pk)
    body = newest.meeting.body if newest else None
    return Row(
        network=matter.network_id,
        unit=unit,
        thing=unit,
        number=number,
        kind=Kind.MATTER,
        gate=gate,
        body=body.pk if body else None,
        principal=body.owner_id if body else None,
        matter=matter.pk,
        date=newest.meeting.date if newest else None,
        title=matter.title,
        text=matter.registry_number,
    )
