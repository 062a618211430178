"""How each state looks: which shape stands before its word. A state is never colour alone."""

from __future__ import annotations

from django.db.models import TextChoices

from radslag.domain.meetings.models import Item, Matter, Meeting
from radslag.domain.meetings.states import ItemState, MatterState, MeetingState
from radslag.faces.look import swedish

__all__ = ["SHAPES", "Mark", "of_item", "of_matter", "of_meeting"]

Mark = tuple[str, str]
"""The name of a shape (`data-is` in the stylesheet) and the word."""

SHAPES = (
    "done", "reserved", "underway", "waiting", "soon", "late", "void", "no", "rest", "record",
    "draft",
)  # fmt: skip

_SHAPE_OF: dict[TextChoices, str] = {
    MeetingState.PLANNED: "waiting",
    MeetingState.CALLED: "underway",
    MeetingState.IN_SESSION: "underway",
    MeetingState.WRITTEN: "draft",
    MeetingState.FINALISED: "record",
    MeetingState.PUBLISHED: "record",
    MeetingState.CANCELLED: "no",
    ItemState.ON_AGENDA: "waiting",
    ItemState.TREATED: "done",
    ItemState.WITHDRAWN: "void",
    ItemState.POSTPONED: "rest",
    ItemState.REFERRED: "underway",
    MatterState.OPEN: "underway",
    MatterState.RESTING: "rest",
    MatterState.CLOSED: "done",
}


def of_meeting(meeting: Meeting) -> Mark:
    return _mark(MeetingState(meeting.state))


def of_item(item: Item) -> Mark:
    shape, word = _mark(ItemState(item.state))
    if item.state == ItemState.POSTPONED and item.postponed_to_date:
        word = f"{word} till {swedish.day(item.postponed_to_date)}"
    return shape, word


def of_matter(matter: Matter) -> Mark:
    return _mark(MatterState(matter.state))


def _mark(state: TextChoices) -> Mark:
    return _SHAPE_OF[state], swedish.upper_first(str(state.label))
