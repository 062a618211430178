"""Takes back what a batch made or changed, last first. What others refer to is left, and said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.db import models, transaction

from radslag.domain.meetings import actions as meetings
from radslag.domain.meetings.models import Item, Matter, Meeting, Paper, Source
from radslag.domain.meetings.states import MeetingState
from radslag.domain.parties import actions as parties
from radslag.flows.importing.confirming import standing
from radslag.flows.importing.confirming.rows import clock_of
from radslag.flows.importing.models import Batch, Draft, Trace
from radslag.flows.importing.states import BatchStage, TraceKind
from radslag.kernel.access import Actor
from radslag.kernel.errors import RadslagError, StateError

__all__ = ["Left", "Undone", "take_back"]


@dataclass(frozen=True, slots=True)
class Left:
    """A thing that stays, and why."""

    label: str
    object_id: str
    name: str
    swedish: str
    english: str


@dataclass(slots=True)
class Undone:
    removed: int = 0
    left: list[Left] = field(default_factory=list)


def take_back(batch: Batch, *, by: Actor, at: dt.datetime) -> Undone:
    """In a transaction. Each thing is taken back by the deed of its context, or left."""
    Draft.objects.filter(batch=batch).update(meeting=None)  # no reference of ours holds them
    undone = Undone()
    waiting = list(batch.traces.order_by("-pk"))
    while waiting:
        left: list[tuple[Trace, Left]] = []
        again: list[Trace] = []
        for trace in waiting:
            problem = _try(trace, by, at)
            if problem is None:
                undone.removed += trace.kind == TraceKind.MADE
            else:
                left.append((trace, problem))
                again.append(trace)
        if len(again) in (0, len(waiting)):  # nothing more gives way
            undone.left = [one for _, one in left]
            return undone
        waiting = again
    return undone


def _try(trace: Trace, by: Actor, at: dt.datetime) -> Left | None:
    thing = _thing(trace)
    if thing is None:
        return None
    try:
        with transaction.atomic():
            if trace.kind == TraceKind.MADE:
                _check_nobody_else(trace)
                _REMOVE[trace.label](thing, {"by": by, "at": at})
            else:
                _BACK[trace.field](thing, trace, {"by": by, "at": at})
    except RadslagError as error:
        return Left(trace.label, trace.object_id, str(thing)[:120], str(error), error.english)
    return None


def _thing(trace: Trace) -> models.Model | None:
    model = apps.get_model(trace.label)
    return model._base_manager.filter(pk=trace.object_id).first()


def _check_nobody_else(trace: Trace) -> None:
    others = Trace.objects.filter(label=trace.label, object_id=trace.object_id)
    others = others.exclude(batch=trace.batch).exclude(batch__stage=BatchStage.UNDONE)
    other = others.select_related("batch").first()
    if other is not None:
        raise StateError(
            f"Omgången {other.batch.key} bygger på det. Ångra den först.",
            f"Batch {other.batch.key} builds on it. Undo that first.",
        )


Deed = dict[str, Any]


def _remove_paper(thing: Any, deed: Deed) -> None:
    Draft.objects.filter(paper=thing).update(paper=None)
    meetings.remove_paper(paper=thing, **deed)


_REMOVE: dict[str, Callable[[Any, Deed], None]] = {
    "meetings.Paper": _remove_paper,
    "meetings.Item": lambda thing, deed: meetings.remove_item(item=thing, undoing=True, **deed),
    "meetings.Meeting": lambda thing, deed: meetings.remove_meeting(meeting=thing, **deed),
    "meetings.Matter": lambda thing, deed: meetings.remove_matter(matter=thing, **deed),
    "parties.Person": lambda thing, deed: parties.remove_person(person=thing, **deed),
    "parties.BodyName": lambda thing, deed: parties.remove_name(name=thing, **deed),
    "parties.Body": lambda thing, deed: parties.remove_body(body=thing, **deed),
}


def _back_state(thing: Any, trace: Trace, deed: Deed) -> None:
    if isinstance(thing, Item):
        meetings.set_back_item(item=thing, **deed)
    elif isinstance(thing, Meeting):
        meetings.set_back_meeting(meeting=thing, state=MeetingState(str(trace.before)), **deed)


def _back_status(thing: Any, trace: Trace, deed: Deed) -> None:
    Source.objects.filter(pk=thing.pk).update(status=trace.before)


def _back_frame(thing: Any, trace: Trace, deed: Deed) -> None:
    times = {"starts_at", "ends_at"}
    before: Deed = {
        key: clock_of(value) if key in times else value or ""
        for key, value in (trace.before or {}).items()
    }
    meetings.edit_meeting(meeting=thing, **before, **deed)


def _back_text(thing: Any, trace: Trace, deed: Deed) -> None:
    paper = Paper.objects.filter(pk=trace.after or 0).first()
    if paper is not None:
        meetings.write_item_text(item=thing, paper=paper, blocks=[], **deed)


def _back_matter(thing: Any, trace: Trace, deed: Deed) -> None:
    if thing.matter_id == trace.after:
        matter = Matter.objects.filter(pk=trace.before).first() if trace.before else None
        meetings.link_item(item=thing, matter=matter, **deed)


def _back_attendance(thing: Any, trace: Trace, deed: Deed) -> None:
    keys = thing.attendance.values_list("pk", flat=True)
    Source.objects.filter(label="meetings.Attendance", object_id__in=list(keys)).delete()
    meetings.record_attendance(meeting=thing, rows=[], **deed)


def _blocks(trace: Trace) -> Sequence[meetings.Block]:
    return standing.blocks_from(trace.before or [])


_BACK: dict[str, Callable[[Any, Trace, Deed], object]] = {
    "state": _back_state,
    "status": _back_status,
    "frame": _back_frame,
    "text": _back_text,
    "matter": _back_matter,
    "attendance": _back_attendance,
    "item": lambda thing, trace, deed: standing.put_back(thing, trace.before or {}, deed),
    "stances": lambda thing, trace, deed: meetings.record_stances(item=thing, rows=[], **deed),
    "proposal": lambda thing, trace, deed: meetings.record_proposals(
        item=thing, proposals=_blocks(trace), **deed
    ),
    "decision": lambda thing, trace, deed: meetings.record_decisions(
        item=thing, decisions=_blocks(trace), **deed
    ),
}
