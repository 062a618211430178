"""Items of an agenda: added, edited, moved, removed, and how each went."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TypedDict, Unpack

from django.db import transaction
from django.db.models import F, Max

from radslag.domain.history import actions as history
from radslag.domain.meetings import policies, rules
from radslag.domain.meetings.actions import papers
from radslag.domain.meetings.actions.common import checked, cleaned, differing, hold, plain, told
from radslag.domain.meetings.actions.matters import check_same_network, follow
from radslag.domain.meetings.actions.rows import PresenterRow
from radslag.domain.meetings.models import Clause, Item, Matter, Meeting, Presenter, Source
from radslag.domain.meetings.states import ItemKind, ItemState
from radslag.kernel import access
from radslag.kernel.access import Actor
from radslag.kernel.errors import InvalidError, StateError
from radslag.kernel.text import clean

__all__ = [
    "ItemChanges",
    "add_item",
    "edit_item",
    "move_item",
    "remove_item",
    "set_back_item",
    "set_item_state",
]

_FAR = 10_000
"""Where positions wait while they are given anew: each must be free at every moment."""


class ItemChanges(TypedDict, total=False):
    title: str
    number: str
    kind: ItemKind
    registry_number: str
    secrecy: str
    is_late: bool
    cited_dates: list[str]
    presenters: Sequence[PresenterRow]


@transaction.atomic
def add_item(
    *,
    meeting: Meeting,
    title: str,
    number: str = "",
    parent: Item | None = None,
    kind: ItemKind = ItemKind.OTHER,
    matter: Matter | None = None,
    registry_number: str = "",
    secrecy: str = "",
    is_late: bool = False,
    presenters: Sequence[PresenterRow] = (),
    cited_dates: Sequence[str] = (),
    position: int | None = None,
    by: Actor,
    at: dt.datetime,
) -> Item:
    """number: as printed; "" while the meeting is planned, when numbers follow the order.

    position: the place among its siblings, from 1; None is last. A part of a confidential item
    is confidential on the same ground.
    """
    hold(meeting)
    access.require(by, "meetings.edit", on=meeting)
    policies.check_can_edit(meeting)
    item = Item(
        meeting=meeting,
        parent=parent,
        title=clean(title),
        number=clean(number),
        kind=kind,
        matter=matter,
        registry_number=clean(registry_number),
        secrecy=clean(secrecy) or (parent.secrecy if parent else ""),
        is_late=is_late,
        cited_dates=list(cited_dates),
        position=_last(meeting) + 1,
    )
    _check(item)
    check_same_network(item, matter)
    item.save(force_insert=True)
    if parent is not None or position is not None:
        _put_in_order(meeting, rules.placed(_order(meeting), _placed(item), position))
        item.refresh_from_db(fields=["position"])
    _put_presenters(item, presenters)
    follow([item.matter_id])
    data = {"meeting": meeting.pk, "position": item.position, "kind": plain(item.kind)}
    history.record(verb="meetings.add_item", by=by, on=item, at=at, data=data)
    return item


@transaction.atomic
def edit_item(*, item: Item, by: Actor, at: dt.datetime, **changes: Unpack[ItemChanges]) -> Item:
    """Its title, number, kind, presenters, secrecy. Where nothing changes there is no deed.

    A new ground of secrecy goes on to its open parts, each in a deed of its own.
    """
    hold(item)
    access.require(by, "meetings.edit", on=item)
    policies.check_can_edit(item.meeting)
    wanted = cleaned(changes, ItemChanges.__annotations__, clean)
    presenters = wanted.pop("presenters", None)
    new = differing(item, wanted)
    if presenters is not None and _presented(item) == [_told(row) for row in presenters]:
        presenters = None
    if not new and presenters is None:
        return item
    data = told(item, new)
    for name, value in new.items():
        setattr(item, name, value)
    _check(item)
    if new:
        item.save(update_fields=list(new))
    if presenters is not None:
        data["fields"].append("presenters")
        _put_presenters(item, presenters)
    follow([item.matter_id])
    history.record(verb="meetings.edit_item", by=by, on=item, at=at, data=data)
    if new.get("secrecy"):
        for part in item.parts.filter(secrecy=""):
            edit_item(item=part, by=by, at=at, secrecy=item.secrecy)
    return item


@transaction.atomic
def move_item(*, item: Item, position: int, by: Actor, at: dt.datetime) -> Item:
    """To another place among its siblings, from 1; its parts go along."""
    hold(item.meeting)
    hold(item)
    access.require(by, "meetings.edit", on=item)
    meeting = item.meeting
    policies.check_can_reorder(meeting)
    before = _order(meeting)
    after = rules.moved(before, item.pk, position)
    if after == before:
        return item
    data = {"meeting": meeting.pk, "from": item.position}
    _put_in_order(meeting, after)
    item.refresh_from_db(fields=["position"])
    data["to"] = item.position
    history.record(verb="meetings.move_item", by=by, on=item, at=at, data=data)
    return item


@transaction.atomic
def remove_item(*, item: Item, undoing: bool = False, by: Actor, at: dt.datetime) -> None:
    """Take an item off the agenda of a planned meeting, with its parts; its papers stay.

    undoing: a batch of papers is taken back, and with it what it put in, whatever the state.
    """
    hold(item.meeting)
    hold(item)
    access.require(by, "importing.import" if undoing else "meetings.edit", on=item)
    if not undoing:
        policies.check_can_remove_item(item)
    for part in item.parts.order_by("-position"):
        remove_item(item=part, undoing=undoing, by=by, at=at)
    papers.leave_item(item, by=by, at=at)
    meeting, matter = item.meeting, item.matter_id
    data = {"meeting": meeting.pk, "position": item.position}
    history.record(verb="meetings.remove_item", by=by, on=item, at=at, data=data, removed=True)
    _remove_sources(item)
    item.delete()
    _put_in_order(meeting, _order(meeting))
    follow([matter])


@transaction.atomic
def set_item_state(
    *,
    item: Item,
    state: ItemState,
    postponed_to_date: dt.date | None = None,
    by: Actor,
    at: dt.datetime,
) -> Item:
    """How the item went. postponed_to_date: to which meeting; None is later."""
    hold(item)
    access.require(by, "meetings.edit", on=item)
    if (item.state, item.postponed_to_date) == (state, postponed_to_date):
        return item
    policies.check_can_edit(item.meeting)
    if item.state != state:
        policies.check_can_set_item_state(item, state)
    return _set_state(item, state, postponed_to_date, "meetings.set_item_state", by, at)


@transaction.atomic
def set_back_item(*, item: Item, by: Actor, at: dt.datetime) -> Item:
    """It stands on the agenda again: the papers that told how it went are taken back."""
    hold(item)
    access.require(by, "importing.import", on=item)
    if item.state == ItemState.ON_AGENDA:
        return item
    return _set_state(item, ItemState.ON_AGENDA, None, "meetings.set_back_item", by, at)


def _set_state(
    item: Item, state: ItemState, to: dt.date | None, verb: str, by: Actor, at: dt.datetime
) -> Item:
    if to is not None and (state != ItemState.POSTPONED or to <= item.meeting.date):
        raise InvalidError(
            "Bara det som bordläggs har en ny dag, och den ligger efter mötet. Skriv en senare "
            "dag eller lämna tomt.",
            "Only what is postponed has a day, and that is after the meeting.",
            field="postponed_to_date",
        )
    data = {"from": plain(item.state), "to": plain(state), "until": plain(to)}
    item.state, item.postponed_to_date = state, to
    item.save(update_fields=["state", "postponed_to_date"])
    follow([item.matter_id])
    history.record(verb=verb, by=by, on=item, at=at, data=data)
    return item


def _check(item: Item) -> None:
    if not item.title:
        raise InvalidError(
            "Punkten måste ha en rubrik. Skriv vad den handlar om.",
            "An item needs a title.",
            field="title",
        )
    if item.parent is not None and item.parent.meeting_id != item.meeting_id:
        raise InvalidError(
            "Punkten kan bara ligga under en punkt på samma möte.",
            "The whole is an item of another meeting.",
            field="parent",
        )
    checked(item)


def _last(meeting: Meeting) -> int:
    last = meeting.items.aggregate(last=Max("position"))["last"]
    if last is not None and last >= _FAR:
        raise StateError("Mötet rymmer inte fler punkter.", "The meeting holds no more items.")
    return last or 0


def _placed(item: Item) -> rules.Placed:
    return rules.Placed(item.pk, item.parent_id, item.number)


def _order(meeting: Meeting) -> list[rules.Placed]:
    return [_placed(one) for one in meeting.items.order_by("position")]


def _put_in_order(meeting: Meeting, order: Sequence[rules.Placed]) -> None:
    """Positions from 1, without gaps. Those of the others are no part of the seal of an item."""
    known = dict(meeting.items.values_list("pk", "position"))
    late = [(at, one.key) for at, one in enumerate(order, 1) if known[one.key] != at]
    if not late:
        return
    wrong = meeting.items.filter(pk__in=[key for _, key in late])
    wrong.update(position=F("position") + _FAR)
    items = [Item(pk=key, position=at) for at, key in late]
    Item.objects.bulk_update(items, ["position"], batch_size=200)


def _put_presenters(item: Item, rows: Sequence[PresenterRow]) -> None:
    item.presenters.all().delete()
    made = [
        Presenter(
            item=item,
            person=row.person,
            name=clean(row.name),
            role=clean(row.role),
            organisation=clean(row.organisation),
            position=at,
        )
        for at, row in enumerate(rows)
    ]
    for one in made:
        checked(one)
    Presenter.objects.bulk_create(made)


def _presented(item: Item) -> list[tuple[object, ...]]:
    rows = item.presenters.order_by("position", "pk")
    return [(p.person_id, p.name, p.role, p.organisation) for p in rows]


def _told(row: PresenterRow) -> tuple[object, ...]:
    person = row.person.pk if row.person else None
    return (person, clean(row.name), clean(row.role), clean(row.organisation))


def _remove_sources(item: Item) -> None:
    clauses = [
        *Clause.objects.filter(decision__item=item).values_list("pk", flat=True),
        *Clause.objects.filter(proposal__item=item).values_list("pk", flat=True),
    ]
    Source.objects.filter(label="meetings.Item", object_id=item.pk).delete()
    Source.objects.filter(label="meetings.Clause", object_id__in=clauses).delete()
