"""Lines of history as a page tells them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from radslag.domain.accounts.queries import names_of_actors
from radslag.domain.accounts.roles import RoleName
from radslag.domain.history import telling
from radslag.domain.history.models import Entry
from radslag.faces.look import lists, swedish
from radslag.faces.web.history.naming import Named, names_of
from radslag.kernel import clock
from radslag.kernel.access import Actor

__all__ = ["COLUMNS", "Line", "lines_of"]


@dataclass(frozen=True, slots=True)
class Line:
    at: dt.datetime
    who: str
    role: str
    what: str
    name: str
    url: str
    is_newest: bool


def lines_of(entries: Iterable[Entry], by: Actor) -> list[Line]:
    every = list(entries)
    actors = names_of_actors(one.actor for one in every)
    things = names_of(every, by)
    gone = Named("", "")
    return [
        Line(
            at=one.at.astimezone(clock.STOCKHOLM),
            who=actors[one.actor],
            role=_roles(one.role),
            what=telling.tell(one),
            name=things.get((one.object_label, one.object_id), gone).name,
            url=things.get((one.object_label, one.object_id), gone).url,
            is_newest=place == 0,
        )
        for place, one in enumerate(every)
    ]


def _roles(held: str) -> str:
    """*administrator+secretary* as *administratör och sekreterare*."""
    labels = dict(RoleName.choices)
    return swedish.listed([str(labels[one]) for one in held.split("+") if one in labels])


COLUMNS: list[lists.Column[Line]] = [
    lists.Column("at", "När", lambda one: one.at.isoformat(timespec="seconds")),
    lists.Column("who", "Vem", lambda one: one.who),
    lists.Column("role", "Som", lambda one: one.role),
    lists.Column("what", "Vad", lambda one: one.what),
    lists.Column("name", "Med vad", lambda one: one.name),
]
