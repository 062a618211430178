"""What exactly will happen, told before it does."""

from __future__ import annotations

from dataclasses import dataclass

from radslag.domain.meetings import queries
from radslag.domain.meetings.models import Matter, Meeting, PreMeeting
from radslag.kernel.access import Actor

__all__ = ["Cancelling", "cancelling"]


@dataclass(frozen=True, slots=True)
class Cancelling:
    """items: how many stay on its agenda. matters: those that lose the meeting they wait for."""

    reason: str
    items: int
    matters: tuple[Matter, ...]
    pre_meetings: tuple[PreMeeting, ...]
    is_called: bool


def cancelling(by: Actor, meeting: Meeting, reason: str) -> Cancelling:
    """Only of what `by` may see."""
    network = meeting.body.network
    items = queries.items_seen_by(by, network).filter(meeting=meeting)
    matters = queries.matters_seen_by(by, network).filter(pk__in=items.values("matter"))
    return Cancelling(
        reason=reason,
        items=items.count(),
        matters=tuple(matters.order_by("sort_key")),
        pre_meetings=tuple(meeting.pre_meetings.select_related("side")),
        is_called=meeting.is_called,
    )
