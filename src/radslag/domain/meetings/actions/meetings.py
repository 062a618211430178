"""Meetings: planned, recorded from papers, edited, moved, cancelled; pre-meetings."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypedDict, Unpack

from django.db import transaction

from radslag.domain.history import actions as history
from radslag.domain.meetings import policies
from radslag.domain.meetings.actions import matters
from radslag.domain.meetings.actions.common import checked, cleaned, differing, hold, plain, told
from radslag.domain.meetings.models import Meeting, PreMeeting, Source
from radslag.domain.meetings.states import MeetingState
from radslag.domain.parties.models import Body, Side
from radslag.kernel import access
from radslag.kernel.access import Actor
from radslag.kernel.errors import InvalidError, StateError
from radslag.kernel.text import clean

__all__ = [
    "MeetingChanges",
    "add_pre_meeting",
    "advance_meeting",
    "cancel_meeting",
    "edit_meeting",
    "move_meeting",
    "plan_meeting",
    "record_meeting",
    "remove_meeting",
    "remove_pre_meeting",
    "set_back_meeting",
]

_FIRST_YEAR, _LAST_YEAR = 1900, 2199


class MeetingChanges(TypedDict, total=False):
    starts_at: dt.time | None
    ends_at: dt.time | None
    place_text: str
    body_name: str
    registry_number: str


@transaction.atomic
def plan_meeting(
    *,
    body: Body,
    date: dt.date,
    starts_at: dt.time | None = None,
    ends_at: dt.time | None = None,
    place_text: str = "",
    number: int = 1,
    by: Actor,
    at: dt.datetime,
) -> Meeting:
    """A meeting that lies ahead. number: 2 for the second of that body on that day."""
    access.require(by, "meetings.plan", on=body)
    meeting = Meeting(
        body=body,
        date=date,
        number=number,
        starts_at=starts_at,
        ends_at=ends_at,
        place_text=clean(place_text),
    )
    _check_frame(meeting)
    _check_free(meeting)
    meeting.save(force_insert=True)
    history.record(
        verb="meetings.plan_meeting", by=by, on=meeting, at=at, data={"date": plain(date)}
    )
    return meeting


@transaction.atomic
def record_meeting(
    *,
    body: Body,
    date: dt.date,
    number: int = 1,
    starts_at: dt.time | None = None,
    ends_at: dt.time | None = None,
    place_text: str = "",
    body_name: str = "",
    registry_number: str = "",
    state: MeetingState = MeetingState.PUBLISHED,
    by: Actor,
    at: dt.datetime,
) -> Meeting:
    """A meeting that has been, or has been called, as its papers tell: in whatever state."""
    access.require(by, "meetings.edit", on=body)
    meeting = Meeting(
        body=body,
        date=date,
        number=number,
        starts_at=starts_at,
        ends_at=ends_at,
        place_text=clean(place_text),
        body_name=clean(body_name),
        registry_number=clean(registry_number),
        state=state,
        is_called=state != MeetingState.PLANNED,
    )
    _check_day(meeting)
    checked(meeting)
    if policies.can_plan(meeting):
        _check_times(meeting)
    _check_free(meeting)
    meeting.save(force_insert=True)
    history.record(
        verb="meetings.record_meeting",
        by=by,
        on=meeting,
        at=at,
        data={"date": plain(date), "state": plain(state)},
        new=True,
    )
    return meeting


@transaction.atomic
def edit_meeting(
    *, meeting: Meeting, by: Actor, at: dt.datetime, **changes: Unpack[MeetingChanges]
) -> Meeting:
    """Its frame: times, place, what the body was called. The day is changed by move_meeting.

    Where nothing changes there is no deed, and no line in history.
    """
    hold(meeting)
    access.require(by, "meetings.plan", on=meeting)
    policies.check_can_edit(meeting)
    wanted = cleaned(changes, MeetingChanges.__annotations__, clean)
    new = differing(meeting, wanted)
    if not new:
        return meeting
    data = told(meeting, new)
    _set(meeting, new)
    checked(meeting)
    if policies.can_plan(meeting):
        _check_times(meeting)
    meeting.save(update_fields=list(new))
    history.record(verb="meetings.edit_meeting", by=by, on=meeting, at=at, data=data)
    return meeting


@transaction.atomic
def move_meeting(
    *,
    meeting: Meeting,
    date: dt.date,
    starts_at: dt.time | None = None,
    ends_at: dt.time | None = None,
    number: int = 1,
    reason: str = "",
    by: Actor,
    at: dt.datetime,
) -> Meeting:
    """To another day; the clock times stay where none are given.

    moved_from_date keeps the first day that was set, so that it stands however often it moves.
    reason is not kept: history holds no texts.
    """
    hold(meeting)
    access.require(by, "meetings.plan", on=meeting)
    policies.check_can_move(meeting)
    if date == meeting.date and number == meeting.number:
        raise InvalidError(
            "Mötet är redan den dagen. Skriv en annan dag, eller ändra tiden under Ändra möte.",
            "The meeting is on that day already.",
            field="date",
        )
    before = meeting.date
    meeting.moved_from_date = meeting.moved_from_date or before
    meeting.date, meeting.number = date, number
    if starts_at is not None or ends_at is not None:
        meeting.starts_at, meeting.ends_at = starts_at, ends_at
    _check_frame(meeting)
    _check_free(meeting)
    _check_pre_meetings_come_first(meeting)
    meeting.save()
    matters.follow_meeting(meeting)
    history.record(
        verb="meetings.move_meeting",
        by=by,
        on=meeting,
        at=at,
        data={"from": plain(before), "to": plain(date)},
    )
    return meeting


@transaction.atomic
def cancel_meeting(*, meeting: Meeting, reason: str = "", by: Actor, at: dt.datetime) -> Meeting:
    """It will not be held. It stays, with its agenda, and says that it was cancelled and why."""
    hold(meeting)
    access.require(by, "meetings.plan", on=meeting)
    policies.check_can_cancel(meeting)
    before = meeting.state
    meeting.state = MeetingState.CANCELLED
    meeting.cancelled_reason = clean(reason)
    checked(meeting)
    meeting.save(update_fields=["state", "cancelled_reason"])
    matters.follow_meeting(meeting)
    history.record(
        verb="meetings.cancel_meeting",
        by=by,
        on=meeting,
        at=at,
        data={"date": plain(meeting.date), "from": plain(before)},
    )
    return meeting


@transaction.atomic
def advance_meeting(
    *, meeting: Meeting, state: MeetingState, by: Actor, at: dt.datetime
) -> Meeting:
    """Its papers show that it has come further: called, held, published.

    Over several states at once, where the table of transitions leads there. Where it is there
    already nothing is done.
    """
    hold(meeting)
    access.require(by, "meetings.edit", on=meeting)
    if meeting.state == state:
        return meeting
    policies.check_can_advance(meeting, state)
    return _set_state(meeting, state, "meetings.advance_meeting", by, at)


@transaction.atomic
def set_back_meeting(
    *, meeting: Meeting, state: MeetingState, by: Actor, at: dt.datetime
) -> Meeting:
    """Take back an advance whose papers are taken back. What was recorded must be gone."""
    hold(meeting)
    access.require(by, "importing.import", on=meeting)
    if meeting.state == state:
        return meeting
    if not policies.can_advance(Meeting(state=state), MeetingState(meeting.state)):
        raise StateError(
            f"Mötet har inte varit {state.label}.", f"The meeting has never been {state}."
        )
    return _set_state(meeting, state, "meetings.set_back_meeting", by, at)


@transaction.atomic
def remove_meeting(*, meeting: Meeting, by: Actor, at: dt.datetime) -> None:
    """Take away a meeting that nothing stands under any more, when an import is undone."""
    hold(meeting)
    access.require(by, "importing.import", on=meeting)
    if meeting.items.exists() or meeting.papers.exists():
        raise StateError(
            "Mötet har punkter eller handlingar. Ta bort dem först.",
            "The meeting has items or papers. Remove those first.",
        )
    history.record(verb="meetings.remove_meeting", by=by, on=meeting, at=at, removed=True)
    Source.objects.filter(label="meetings.Meeting", object_id=meeting.pk).delete()
    meeting.delete()


@transaction.atomic
def add_pre_meeting(
    *,
    meeting: Meeting,
    side: Side,
    date: dt.date,
    starts_at: dt.time | None = None,
    place_text: str = "",
    by: Actor,
    at: dt.datetime,
) -> PreMeeting:
    """One side meets before the meeting."""
    hold(meeting)
    access.require(by, "meetings.plan", on=meeting)
    policies.check_can_plan(meeting)
    _check_pre_meeting(meeting, side, date)
    before = PreMeeting(
        meeting=meeting, side=side, date=date, starts_at=starts_at, place_text=clean(place_text)
    )
    checked(before)
    before.save(force_insert=True)
    data = {"side": side.pk, "date": plain(date)}
    history.record(verb="meetings.add_pre_meeting", by=by, on=meeting, at=at, data=data)
    return before


@transaction.atomic
def remove_pre_meeting(*, pre_meeting: PreMeeting, by: Actor, at: dt.datetime) -> None:
    meeting = pre_meeting.meeting
    hold(meeting)
    hold(pre_meeting)
    access.require(by, "meetings.plan", on=meeting)
    policies.check_can_plan(meeting)
    data = {"side": pre_meeting.side_id, "date": plain(pre_meeting.date)}
    pre_meeting.delete()
    history.record(verb="meetings.remove_pre_meeting", by=by, on=meeting, at=at, data=data)


def _set_state(
    meeting: Meeting, state: MeetingState, verb: str, by: Actor, at: dt.datetime
) -> Meeting:
    data = {"from": plain(meeting.state), "to": plain(state)}
    meeting.state = state
    meeting.is_called = state != MeetingState.PLANNED
    meeting.save(update_fields=["state", "is_called"])
    matters.follow_meeting(meeting)
    history.record(verb=verb, by=by, on=meeting, at=at, data=data)
    return meeting


def _set(meeting: Meeting, changes: dict[str, Any]) -> None:
    for name, value in changes.items():
        setattr(meeting, name, value)


def _check_frame(meeting: Meeting) -> None:
    _check_day(meeting)
    _check_times(meeting)
    checked(meeting)


def _check_day(meeting: Meeting) -> None:
    if not _FIRST_YEAR <= meeting.date.year <= _LAST_YEAR:
        raise InvalidError(
            f"Året {meeting.date.year} kan inte stämma. Skriv dagen som 2026-05-08.",
            "The year cannot be right.",
            field="date",
        )


def _check_times(meeting: Meeting) -> None:
    starts, ends = meeting.starts_at, meeting.ends_at
    if ends is not None and starts is None:
        raise InvalidError(
            "Det finns en sluttid men ingen starttid. Skriv när mötet börjar.",
            "There is a time to end but none to begin.",
            field="starts_at",
        )
    if starts is not None and ends is not None and ends <= starts:
        raise InvalidError(
            "Mötet slutar innan det börjar. Skriv en sluttid efter starttiden.",
            "The meeting ends before it begins.",
            field="ends_at",
        )


def _check_free(meeting: Meeting) -> None:
    """One meeting a body, day and number: a form sent twice makes one meeting (trust 106)."""
    same = Meeting.objects.filter(body_id=meeting.body_id, date=meeting.date, number=meeting.number)
    if same.exclude(pk=meeting.pk).exists():
        raise InvalidError(
            "Organet har redan ett möte den dagen. Välj en annan dag, eller ange att det är "
            "dagens andra möte.",
            "The body has a meeting on that day already.",
            field="date",
        )


def _check_pre_meetings_come_first(meeting: Meeting) -> None:
    if meeting.pre_meetings.filter(date__gt=meeting.date).exists():
        raise InvalidError(
            "Ett förmöte skulle komma efter mötet. Ta bort förmötet först, eller välj en senare "
            "dag.",
            "A pre-meeting would come after the meeting.",
            field="date",
        )


def _check_pre_meeting(meeting: Meeting, side: Side, date: dt.date) -> None:
    if side.network_id != meeting.body.network_id:
        raise InvalidError(
            "Välj en av nätverkets egna sidor.", "The side is of another network.", field="side"
        )
    if date > meeting.date:
        raise InvalidError(
            "Förmötet ligger efter mötet. Skriv en tidigare dag.",
            "The pre-meeting is after the meeting.",
            field="date",
        )
    if meeting.pre_meetings.filter(side=side).exists():
        raise InvalidError(
            "Sidan har redan ett förmöte. Ta bort det först.",
            "The side has a pre-meeting already.",
            field="side",
        )
