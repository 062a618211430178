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
from radslag.domain.meetings.actions.rows import ItemRow, PresenterRow, Recorded
from radslag.domain.meetings.models import Clause, Item, Matter, Meeting, Presenter, Source
from radslag.domain.meetings.states import ItemKind, ItemState
from radslag.kernel import access
from radslag.kernel.access import Actor
from radslag.kernel.errors import InvalidError, StateError
from radslag.kernel.text import clean

__all__ = [
    "ItemChanges",
    "add_item",
    "check",
    "check_state",
    "edit_item",
    "made",
    "move_item",
    "put_presenters",
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
    row = ItemRow(
        title=title,
        number=number,
        kind=kind,
        registry_number=registry_number,
        is_late=is_late,
        cited_dates=cited_dates,
        matter=matter,
    )
    item = made(meeting, row, parent, position, secrecy=secrecy)
    put_presenters(item, presenters, new=True)
    follow([item.matter_id])
    data = {"meeting": meeting.pk, "position": item.position, "kind": plain(item.kind)}
    history.record(verb="meetings.add_item", by=by, on=item, at=at, data=data, new=True)
    return item


def made(
    meeting: Meeting,
    row: ItemRow,
    parent: Item | None,
    position: int | None,
    *,
    secrecy: str = "",
) -> Item:
    """A new item, saved in its place."""
    item = Item(
        meeting=meeting,
        parent=parent,
        title=clean(row.title or ""),
        number=clean(row.number or ""),
        kind=row.kind,
        matter=row.matter,
        registry_number=clean(row.registry_number),
        secrecy=clean(secrecy) or (parent.secrecy if parent else ""),
        is_late=row.is_late,
        cited_dates=list(row.cited_dates or ()),
        position=_last(meeting) + 1,
    )
    check(item)
    check_same_network(item, row.matter)
    if row.state is not None:
        check_state(item, row.state, row.postponed_to_date)
        item.state, item.postponed_to_date = row.state, row.postponed_to_date
    item.save(force_insert=True)
    if parent is not None or position is not None:
        _put_in_order(meeting, rules.placed(_order(meeting), _placed(item), position))
        item.refresh_from_db(fields=["position"])
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
    presented = presenters is not None and put_presenters(item, presenters)
    if not new and not presented:
        return item
    data = told(item, new)
    for name, value in new.items():
        setattr(item, name, value)
    check(item)
    if new:
        item.save(update_fields=list(new))
    if presented:
        data["fields"].append("presenters")
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
    check_state(item, state, postponed_to_date)
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
    data = {"from": plain(item.state), "to": plain(state), "until": plain(to)}
    item.state, item.postponed_to_date = state, to
    item.save(update_fields=["state", "postponed_to_date"])
    follow([item.matter_id])
    history.record(verb=verb, by=by, on=item, at=at, data=data)
    return item


def check_state(item: Item, state: ItemState, to: dt.date | None) -> None:
    """Whether it may have gone so. to: to which meeting it was put off."""
    if item.state != state:
        policies.check_can_set_item_state(item, state)
    if to is not None and (state != ItemState.POSTPONED or to <= item.meeting.date):
        raise InvalidError(
            "Bara det som bordläggs har en ny dag, och den ligger efter mötet. Skriv en senare "
            "dag eller lämna tomt.",
            "Only what is postponed has a day, and that is after the meeting.",
            field="postponed_to_date",
        )


def check(item: Item) -> None:
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


def put_presenters(
    item: Item, rows: Sequence[PresenterRow], made: Recorded | None = None, *, new: bool = False
) -> bool:
    """Whether they were changed. new: none can stand there yet. made: is told who they are."""
    before = [] if new else list(item.presenters.order_by("position", "pk"))
    wanted = [_presenter(item, row, at) for at, row in enumerate(rows)]
    is_new = [_presenter_key(one) for one in before] != [_presenter_key(one) for one in wanted]
    if is_new:
        if before:
            item.presenters.all().delete()
        before = Presenter.objects.bulk_create(wanted)
    if made is not None:
        made.presenters = before
    return is_new


def _presenter(item: Item, row: PresenterRow, position: int) -> Presenter:
    one = Presenter(
        item=item,
        person=row.person,
        name=clean(row.name),
        role=clean(row.role),
        organisation=clean(row.organisation),
        position=position,
    )
    checked(one)
    return one


def _presenter_key(one: Presenter) -> tuple[object, ...]:
    return (one.person_id, one.name, one.role, one.organisation)


def _remove_sources(item: Item) -> None:
    clauses = [
        *Clause.objects.filter(decision__item=item).values_list("pk", flat=True),
        *Clause.objects.filter(proposal__item=item).values_list("pk", flat=True),
    ]
    Source.objects.filter(label="meetings.Item", object_id=item.pk).delete()
    Source.objects.filter(label="meetings.Clause", object_id__in=clauses).delete()
