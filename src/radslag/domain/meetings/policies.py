"""What the state of a meeting or an item allows, whoever asks. Each as a pair: check and can.

Nothing that was finalised in Rådslag is ever edited. What has been read from papers is another
thing: there the papers are the record, and what the ledger says of them can be mended.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from radslag.domain.meetings import rules
from radslag.domain.meetings.models import Item, Meeting
from radslag.domain.meetings.states import (
    ITEM_TRANSITIONS,
    MEETING_TRANSITIONS,
    ItemState,
    MeetingState,
)
from radslag.kernel.errors import StateError

__all__ = [
    "can_advance",
    "can_cancel",
    "can_edit",
    "can_move",
    "can_plan",
    "can_record",
    "can_remove_item",
    "can_reorder",
    "check_can_advance",
    "check_can_cancel",
    "check_can_edit",
    "check_can_move",
    "check_can_plan",
    "check_can_record",
    "check_can_remove_item",
    "check_can_reorder",
    "check_can_set_item_state",
]

_T = TypeVar("_T")

_AHEAD = frozenset({MeetingState.PLANNED, MeetingState.CALLED})
_HELD = frozenset(
    {
        MeetingState.IN_SESSION,
        MeetingState.WRITTEN,
        MeetingState.FINALISED,
        MeetingState.PUBLISHED,
    }
)


def _answers(check: Callable[[_T], None]) -> Callable[[_T], bool]:
    def can(thing: _T) -> bool:
        try:
            check(thing)
        except StateError:
            return False
        return True

    return can


def check_can_plan(meeting: Meeting) -> None:
    """Whether it still lies ahead, so that its frame and agenda are being planned."""
    if meeting.state not in _AHEAD:
        raise StateError(
            f"Mötet är {meeting.get_state_display()}. Bara möten som ligger framför planeras om.",
            "The meeting does not lie ahead any more, so it cannot be planned anew.",
        )


def check_can_move(meeting: Meeting) -> None:
    if meeting.state not in _AHEAD:
        raise StateError(
            f"Mötet är {meeting.get_state_display()} och kan inte flyttas. Planera ett nytt möte.",
            "The meeting does not lie ahead any more. Plan a new one.",
        )


def check_can_cancel(meeting: Meeting) -> None:
    if meeting.state == MeetingState.CANCELLED:
        raise StateError("Mötet är redan inställt.", "The meeting is cancelled already.")
    if MeetingState.CANCELLED not in MEETING_TRANSITIONS[MeetingState(meeting.state)]:
        raise StateError(
            "Mötet har börjat eller hållits och kan inte ställas in.",
            "The meeting has begun or been held, and cannot be cancelled.",
        )


def check_can_edit(meeting: Meeting) -> None:
    """Its frame, agenda and papers. Of what is cancelled, the record stays as it was."""
    if meeting.state == MeetingState.CANCELLED:
        raise StateError(
            "Mötet är inställt och ändras inte längre. Planera ett nytt möte.",
            "The meeting is cancelled and stays as it is. Plan a new one.",
        )


def check_can_record(meeting: Meeting) -> None:
    """What was said and decided, and who was there."""
    if meeting.state not in _HELD:
        raise StateError(
            f"Mötet är {meeting.get_state_display()}. Beslut och närvaro skrivs först när mötet "
            "har börjat.",
            "The meeting has not begun, so nothing can have been decided.",
        )


def check_can_advance(meeting: Meeting, state: MeetingState) -> None:
    """Whether the table of states leads there, over one state or several."""
    if rules.path(MEETING_TRANSITIONS, MeetingState(meeting.state), state) is None:
        raise StateError(
            f"Mötet är {meeting.get_state_display()} och kan inte bli {state.label}.",
            f"No way leads from {meeting.state} to {state}.",
        )


def can_advance(meeting: Meeting, state: MeetingState) -> bool:
    try:
        check_can_advance(meeting, state)
    except StateError:
        return False
    return True


def check_can_reorder(meeting: Meeting) -> None:
    if meeting.state != MeetingState.PLANNED:
        raise StateError(
            "Kallelsen har gått ut, så punkterna ligger fast. Lägg till en punkt sist i stället.",
            "The call has been sent, so the order stays. Add an item at the end instead.",
        )


def check_can_remove_item(item: Item) -> None:
    if item.meeting.state != MeetingState.PLANNED:
        raise StateError(
            "Kallelsen har gått ut, så punkten står kvar. Den kan utgå i stället.",
            "The call has been sent, so the item stays. Withdraw it instead.",
        )


def check_can_set_item_state(item: Item, state: ItemState) -> None:
    if state not in ITEM_TRANSITIONS[ItemState(item.state)]:
        raise StateError(
            f"Punkten är {item.get_state_display()} och kan inte bli {state.label}.",
            f"No way leads from {item.state} to {state}.",
        )


can_plan = _answers(check_can_plan)
can_move = _answers(check_can_move)
can_cancel = _answers(check_can_cancel)
can_edit = _answers(check_can_edit)
can_record = _answers(check_can_record)
can_reorder = _answers(check_can_reorder)
can_remove_item = _answers(check_can_remove_item)
