"""From a filled-in form to deeds: what one page does is one transaction."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db import transaction

from radslag.domain.meetings import actions, queries
from radslag.domain.meetings.actions import PresenterRow
from radslag.domain.meetings.models import Item, Matter, Meeting
from radslag.domain.meetings.states import ItemKind, MeetingState
from radslag.domain.parties import queries as parties
from radslag.domain.parties.models import Network, Person
from radslag.faces.web.planning.forms import NEW_MATTER
from radslag.kernel.access import Actor
from radslag.kernel.text import clean, fold

__all__ = ["add_from_form", "edit_from_form"]


@transaction.atomic
def add_from_form(meeting: Meeting, filled: dict[str, Any], *, by: Actor, at: dt.datetime) -> Item:
    """Adds the item, and opens its matter where a new one was asked for.

    Added to a meeting that has been called, it is marked as late and gets the next number.
    """
    is_called = meeting.state != MeetingState.PLANNED
    whole, position = _place(meeting, filled["place"])
    return actions.add_item(
        meeting=meeting,
        title=filled["title"],
        number=queries.next_number(meeting) if is_called and not whole else "",
        parent=whole,
        position=position,
        kind=ItemKind(filled["kind"]),
        matter=_matter(meeting, filled, by, at),
        secrecy=filled["secrecy"],
        is_late=is_called,
        presenters=_presenters(by, meeting.body.network, filled["presenters"]),
        by=by,
        at=at,
    )


@transaction.atomic
def edit_from_form(item: Item, filled: dict[str, Any], *, by: Actor, at: dt.datetime) -> Item:
    """Edits the item and says which matter it belongs to: as many deeds as there are changes."""
    matter = _matter(item.meeting, filled, by, at)
    actions.edit_item(
        item=item,
        title=filled["title"],
        kind=ItemKind(filled["kind"]),
        secrecy=filled["secrecy"],
        presenters=_presenters(by, item.meeting.body.network, filled["presenters"]),
        by=by,
        at=at,
    )
    return actions.link_item(item=item, matter=matter, by=by, at=at)


def _place(meeting: Meeting, chosen: str) -> tuple[Item | None, int | None]:
    """The item it is a part of, and its place among its siblings; None is last."""
    where, _, key = chosen.partition(":")
    item = meeting.items.get(pk=key) if key else None
    if item is None or where == "under":
        return item, None
    siblings = meeting.items.filter(parent=item.parent, position__lte=item.position)
    return item.parent, siblings.count()


def _matter(meeting: Meeting, filled: dict[str, Any], by: Actor, at: dt.datetime) -> Matter | None:
    chosen = filled["matter"]
    network = meeting.body.network
    if chosen != NEW_MATTER:
        return Matter.objects.get(network=network, key=chosen) if chosen else None
    title = filled["title"][:300]
    return actions.open_matter(network=network, title=title, body=meeting.body, by=by, at=at)


def _presenters(by: Actor, network: Network, text: str) -> list[PresenterRow]:
    return [_presenter(by, network, line) for line in text.splitlines() if clean(line)]


def _presenter(by: Actor, network: Network, line: str) -> PresenterRow:
    name, role, organisation = (clean(part) for part in (*line.split(",", 2), "", "")[:3])
    return PresenterRow(
        name=name, person=_person(by, network, name), role=role, organisation=organisation
    )


def _person(by: Actor, network: Network, name: str) -> Person | None:
    """The one known person of that name; where there are several, nobody is chosen."""
    found = list(parties.people_seen_by(by, network).filter(folded=fold(name))[:2])
    return found[0] if len(found) == 1 else None
