"""Matters: opened, edited, linked to items. Their state follows from the items."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import groupby
from typing import TypedDict, Unpack

from django.db import transaction

from radslag.domain.history import actions as history
from radslag.domain.meetings import rules
from radslag.domain.meetings.actions.common import checked, cleaned, differing, hold, plain, told
from radslag.domain.meetings.models import Item, Matter, Meeting, Source
from radslag.domain.meetings.states import PUBLIC_MEETINGS, Action, ItemState, MeetingState
from radslag.domain.parties.models import Body, Network
from radslag.kernel import access
from radslag.kernel.access import Actor
from radslag.kernel.errors import InvalidError, StateError
from radslag.kernel.identifiers import new_key
from radslag.kernel.text import clean, fold, sort_key

__all__ = [
    "MatterChanges",
    "edit_matter",
    "follow",
    "follow_meeting",
    "link_item",
    "open_matter",
    "remove_matter",
    "settle_together",
]


class MatterChanges(TypedDict, total=False):
    title: str
    registry_number: str


@transaction.atomic
def open_matter(
    *,
    network: Network,
    title: str,
    registry_number: str = "",
    body: Body | None = None,
    by: Actor,
    at: dt.datetime,
) -> Matter:
    """body: in which it is opened, for somebody who may edit matters there and no wider."""
    access.require(by, "matters.edit", on=body or network)
    if body is not None and body.network_id != network.pk:
        raise InvalidError("Organet hör till ett annat nätverk.", "The body is elsewhere.")
    matter = Matter(network=network, key=new_key(), registry_number=clean(registry_number))
    _name(matter, clean(title))
    matter.save(force_insert=True)
    history.record(verb="meetings.open_matter", by=by, on=matter, at=at, new=True)
    return matter


@transaction.atomic
def edit_matter(
    *, matter: Matter, by: Actor, at: dt.datetime, **changes: Unpack[MatterChanges]
) -> Matter:
    """Its title and registry number. Where nothing changes there is no deed."""
    hold(matter)
    access.require(by, "matters.edit", on=matter)
    new = differing(matter, cleaned(changes, MatterChanges.__annotations__, clean))
    if not new:
        return matter
    data = told(matter, new)
    matter.registry_number = new.get("registry_number", matter.registry_number)
    _name(matter, new.get("title", matter.title))
    matter.save()
    history.record(verb="meetings.edit_matter", by=by, on=matter, at=at, data=data)
    return matter


@transaction.atomic
def link_item(*, item: Item, matter: Matter | None, by: Actor, at: dt.datetime) -> Item:
    """Say which matter an item belongs to, or that it belongs to none."""
    hold(item)
    access.require(by, "matters.edit", on=item)
    check_same_network(item, matter)
    before = item.matter_id
    if before == (matter.pk if matter else None):
        return item
    item.matter = matter
    item.save(update_fields=["matter"])
    follow([before, item.matter_id])
    data = {"from": before, "to": item.matter_id}
    history.record(verb="meetings.link_item", by=by, on=item, at=at, data=data)
    return item


@transaction.atomic
def remove_matter(*, matter: Matter, by: Actor, at: dt.datetime) -> None:
    """Take away a matter that no item belongs to any more."""
    hold(matter)
    access.require(by, "matters.edit", on=matter)
    if matter.items.exists():
        raise StateError(
            "Ärendet har punkter. Flytta dem till ett annat ärende först.",
            "The matter has items. Link them elsewhere first.",
        )
    history.record(verb="meetings.remove_matter", by=by, on=matter, at=at, removed=True)
    Source.objects.filter(label="meetings.Matter", object_id=matter.pk).delete()
    matter.delete()


def check_same_network(item: Item, matter: Matter | None) -> None:
    if matter is not None and matter.network_id != item.meeting.body.network_id:
        raise InvalidError(
            "Ärendet finns inte i det här nätverket. Välj ett annat.",
            "The matter is of another network.",
            field="matter",
        )


def follow_meeting(meeting: Meeting) -> None:
    """After the day or state of a meeting changed."""
    follow(meeting.items.exclude(matter=None).values_list("matter_id", flat=True))


def follow(keys: Iterable[int | None]) -> None:
    """Set the state of these matters as the rule says; within `settle_together` at its end.

    Only what anyone may know of counts, so that no draft or confidential item shows through
    the state. It is no deed: it follows from one, and is not sealed in history.
    """
    asked = {key for key in keys if key is not None}
    waiting = _WAITING.get()
    if waiting is None:
        _settle(asked)
    else:
        waiting |= asked


@contextmanager
def settle_together() -> Iterator[None]:
    """Several deeds in a transaction, after which each matter's state is settled once."""
    waiting: set[int] = set()
    token = _WAITING.set(waiting)
    try:
        yield
    finally:
        _WAITING.reset(token)
    _settle(waiting)


_WAITING: ContextVar[set[int] | None] = ContextVar(
    "matters that wait for their state", default=None
)


def _settle(keys: Iterable[int]) -> None:
    matters = Matter.objects.in_bulk(list(keys))
    went = _treatments(matters) if matters else {}
    for key, matter in matters.items():
        state = rules.matter_state(went.get(key, []))
        if state != matter.state:
            Matter.objects.filter(pk=key).update(state=plain(state))


def _treatments(keys: Iterable[int]) -> dict[int, list[rules.Treatment]]:
    """How the items of each matter went, oldest first."""
    known = PUBLIC_MEETINGS - {MeetingState.CANCELLED}
    rows = (
        Item.objects.filter(matter__in=list(keys), meeting__state__in=known, secrecy="")
        .order_by("meeting__date", "meeting__number", "position", "pk")
        .values_list("pk", "matter_id", "state", "postponed_to_date", "decisions__clauses__action")
    )
    found: dict[int, list[rules.Treatment]] = {}
    for _, group in groupby(rows, key=lambda row: row[0]):
        item = list(group)
        _, matter, state, until, _ = item[0]
        actions = frozenset(Action(row[4]) for row in item if row[4] is not None)
        found.setdefault(matter, []).append(rules.Treatment(ItemState(state), until, actions))
    return found


def _name(matter: Matter, title: str) -> None:
    matter.title = title
    matter.folded = fold(title)[:300]
    matter.sort_key = sort_key(title)
    if not title:
        raise InvalidError(
            "Ärendet måste ha en rubrik. Skriv vad det handlar om.",
            "A matter needs a title.",
            field="title",
        )
    checked(matter)
