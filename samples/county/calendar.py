"""Meetings that are planned, counted from the day the county is built, so that it stays fresh."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from radslag.domain.meetings import actions as meetings
from radslag.domain.meetings.states import ItemKind
from radslag.domain.parties.models import Network
from radslag.kernel.access import Actor
from samples.county.data import county, nth_weekday

__all__ = ["days_ahead", "enter"]

_AHEAD = dt.timedelta(days=365)


def enter(network: Network, *, today: dt.date, by: Actor, at: dt.datetime) -> None:
    """A year of meetings; the first that is not called yet gets the agenda of its frame."""
    bodies = {body.slug: body for body in network.bodies.all()}
    for row in county()["calendar"]:
        there = set(bodies[row["body"]].meetings.values_list("date", flat=True))
        ahead = (day for day in days_ahead(row, today) if day not in there)
        for n, day in enumerate(ahead):
            meeting = meetings.plan_meeting(
                body=bodies[row["body"]],
                date=day,
                starts_at=dt.time.fromisoformat(row["starts"]),
                ends_at=dt.time.fromisoformat(row["ends"]),
                place_text=row["place"],
                by=by,
                at=at,
            )
            if n:
                continue
            for number, (kind, title, *_) in enumerate(row.get("agenda", ()), 1):
                meetings.add_item(
                    meeting=meeting,
                    title=title,
                    number=str(number),
                    kind=ItemKind(kind),
                    by=by,
                    at=at,
                )


def days_ahead(row: dict[str, Any], today: dt.date) -> Iterator[dt.date]:
    """The days of a body's meetings, from the day after today and for a year."""
    for year in (today.year, today.year + 1):
        for month in row["months"]:
            day = nth_weekday(year, month, row["weekday"], row["nth"])
            if today < day <= today + _AHEAD:
                yield day
