"""A row before it is stored, and who may find it.

The gates say of rows what `meetings.visibility` says of the things; tests hold the two together.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, NamedTuple

from radslag.domain.meetings.models import Item, Meeting, Paper
from radslag.domain.meetings.states import PUBLIC_MEETINGS, MeetingState, PaperKind
from radslag.domain.parties.models import Body
from radslag.flows.search.states import Audience, Kind

__all__ = [
    "Gate",
    "Layer",
    "Row",
    "gate_of_item",
    "gate_of_meeting",
    "gate_of_paper",
    "gate_of_text",
    "is_secret",
    "may_tell",
    "names_of",
]


_RECORDS = (PaperKind.MINUTES, PaperKind.PROTOCOL, PaperKind.EXTRACT)


class Gate(NamedTuple):
    """Who may find a row."""

    audience: Audience
    is_secret: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What becomes a Document, its Content and its words. See models.

    context: what it is found by though it does not stand in it, such as the name of its body.
    """

    network: int
    unit: tuple[str, int]
    thing: tuple[str, int]
    number: int = 0
    kind: Kind
    gate: Gate
    body: int | None = None
    principal: int | None = None
    meeting: int | None = None
    matter: int | None = None
    action: str = ""
    date: dt.date | None = None
    title: str
    text: str = ""
    context: str = ""
    shows_title: bool = True
    places: Sequence[dict[str, Any]] = field(default_factory=list)


class Layer(Enum):
    """What of a meeting: that it is, its agenda and papers, or what was said and decided."""

    MEETING = "meeting"
    AGENDA = "agenda"
    OUTCOME = "outcome"


def gate_of_meeting(meeting: Meeting, layer: Layer) -> Gate:
    return Gate(Audience.OPEN if _is_open(meeting, layer) else Audience.DRAFT, False)


def _is_open(meeting: Meeting, layer: Layer) -> bool:
    if layer is Layer.OUTCOME:
        return meeting.state == MeetingState.PUBLISHED
    called = meeting.state != MeetingState.CANCELLED or meeting.is_called
    return meeting.state in PUBLIC_MEETINGS and (layer is Layer.MEETING or called)


def gate_of_item(item: Item, layer: Layer = Layer.AGENDA) -> Gate:
    return Gate(gate_of_meeting(item.meeting, layer).audience, is_secret(item))


def gate_of_text(item: Item, paper: Paper | None) -> Gate:
    """Of what a paper says under an item: as open as the less open of the two."""
    called = paper is not None and paper.kind == PaperKind.CALL
    own = gate_of_item(item, Layer.AGENDA if called else Layer.OUTCOME)
    return Gate(own.audience, own.is_secret or (paper is not None and is_secret(paper)))


def gate_of_paper(paper: Paper) -> Gate:
    """A paper of no meeting is a draft; minutes wait until their meeting is published."""
    if paper.meeting is None:
        return Gate(Audience.DRAFT, is_secret(paper))
    layer = Layer.OUTCOME if paper.kind in _RECORDS else Layer.AGENDA
    return Gate(gate_of_meeting(paper.meeting, layer).audience, is_secret(paper))


def is_secret(thing: Item | Paper) -> bool:
    """Itself, or what it belongs to."""
    above = thing.item if isinstance(thing, Paper) else thing.parent
    return bool(thing.secrecy) or (above is not None and is_secret(above))


def may_tell(row: Gate, paper: Gate) -> bool:
    """Whether all who may find the row may also be led to the paper."""
    return (row.is_secret or not paper.is_secret) and (
        row.audience == Audience.DRAFT or paper.audience == Audience.OPEN
    )


def names_of(body: Body) -> str:
    """Every name and short name a body has had, spellings seen in papers too."""
    names = [body.name, body.short_name]
    names += [name for one in body.names.all() for name in (one.name, one.short_name)]
    return " · ".join(dict.fromkeys(name for name in names if name))
