"""What an item says, proposes and decides; who took part; who was there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from django.db import transaction

from radslag.domain.history import actions as history
from radslag.domain.meetings import policies
from radslag.domain.meetings.actions.common import checked, hold
from radslag.domain.meetings.actions.matters import follow
from radslag.domain.meetings.actions.rows import AttendanceRow, Block, ClauseRow, StanceRow
from radslag.domain.meetings.models import (
    Attendance,
    Clause,
    Decision,
    Item,
    ItemText,
    Meeting,
    Paper,
    Proposal,
    Source,
    Stance,
)
from radslag.kernel import access
from radslag.kernel.access import Actor
from radslag.kernel.errors import InvalidError
from radslag.kernel.text import clean

__all__ = [
    "record_attendance",
    "record_decisions",
    "record_proposals",
    "record_stances",
    "write_item_text",
]

_Owner = TypeVar("_Owner", Proposal, Decision)
_KINDS = frozenset({"paragraph", "list", "heading"})


@transaction.atomic
def write_item_text(
    *,
    item: Item,
    paper: Paper | None,
    blocks: Sequence[Mapping[str, Any]],
    by: Actor,
    at: dt.datetime,
) -> ItemText | None:
    """What a paper says under an item, see models.ItemText; no blocks: nothing any more.

    Where the same stands there already nothing is done.
    """
    hold(item)
    access.require(by, "meetings.edit", on=item)
    policies.check_can_edit(item.meeting)
    said = [dict(block) for block in blocks]
    _check_blocks(said)
    text = item.texts.filter(paper=paper).first()
    if (text.blocks if text else []) == said:
        return text
    if not said and text is not None:
        text.delete()
        text = None
    elif text is not None:
        text.blocks = said
        text.save(update_fields=["blocks"])
    else:
        text = ItemText.objects.create(item=item, paper=paper, blocks=said)
    data = {"paper": paper.pk if paper else None, "blocks": len(said)}
    history.record(verb="meetings.write_item_text", by=by, on=item, at=at, data=data)
    return text


@transaction.atomic
def record_proposals(
    *, item: Item, proposals: Sequence[Block], by: Actor, at: dt.datetime
) -> list[Clause]:
    """What is proposed, instead of what stood there. Gives the clauses in order.

    Where the same stands there already nothing is done. Clauses keep neither their key nor
    their sources when they are recorded anew: give the sources anew too.
    """
    hold(item)
    access.require(by, "meetings.edit", on=item)
    policies.check_can_edit(item.meeting)
    return _record(item, Proposal, proposals, "meetings.record_proposals", by, at)


@transaction.atomic
def record_decisions(
    *, item: Item, decisions: Sequence[Block], by: Actor, at: dt.datetime
) -> list[Clause]:
    """What is decided, instead of what stood there, as record_proposals. Once it has begun."""
    hold(item)
    access.require(by, "meetings.edit", on=item)
    if decisions:
        policies.check_can_record(item.meeting)
    found = _record(item, Decision, decisions, "meetings.record_decisions", by, at)
    follow([item.matter_id])
    return found


@transaction.atomic
def record_stances(
    *, item: Item, rows: Sequence[StanceRow], by: Actor, at: dt.datetime
) -> list[Stance]:
    """What sides did at the decision, instead of what stood there."""
    hold(item)
    access.require(by, "meetings.edit", on=item)
    if rows:
        policies.check_can_record(item.meeting)
    new = [_stance(item, row) for row in rows]
    before = list(item.stances.order_by("pk"))
    if [_stance_key(one) for one in before] == [_stance_key(one) for one in new]:
        return before
    item.stances.all().delete()
    made = Stance.objects.bulk_create(new)
    data = {"stances": len(made)}
    history.record(verb="meetings.record_stances", by=by, on=item, at=at, data=data)
    return made


@transaction.atomic
def record_attendance(
    *, meeting: Meeting, rows: Sequence[AttendanceRow], by: Actor, at: dt.datetime
) -> list[Attendance]:
    """Who was there, instead of what stood there. The same person twice counts once (trust 112)."""
    hold(meeting)
    access.require(by, "meetings.edit", on=meeting)
    if rows:
        policies.check_can_record(meeting)
    new = [_attendance(meeting, row, at) for at, row in enumerate(_once_each(rows))]
    before = list(meeting.attendance.order_by("position", "pk"))
    if [_attendance_key(one) for one in before] == [_attendance_key(one) for one in new]:
        return before
    meeting.attendance.all().delete()
    made = Attendance.objects.bulk_create(new)
    data = {"people": len(made)}
    history.record(verb="meetings.record_attendance", by=by, on=meeting, at=at, data=data)
    return made


def _check_blocks(blocks: Iterable[Mapping[str, Any]]) -> None:
    for block in blocks:
        words = block.get("rows") if block.get("kind") == "list" else block.get("text")
        if block.get("kind") not in _KINDS or not words:
            raise InvalidError(
                "Texten har ett stycke som är tomt eller av okänt slag.",
                "A block is empty or of an unknown kind.",
                field="blocks",
            )


def _record(
    item: Item,
    owner: type[_Owner],
    blocks: Sequence[Block],
    verb: str,
    by: Actor,
    at: dt.datetime,
) -> list[Clause]:
    before = list(owner.objects.filter(item=item).prefetch_related("clauses"))
    if [_owner_key(one) for one in before] == [_block_key(block) for block in blocks]:
        return [clause for one in before for clause in one.clauses.all()]
    gone = [clause.pk for one in before for clause in one.clauses.all()]
    Source.objects.filter(label="meetings.Clause", object_id__in=gone).delete()
    owner.objects.filter(item=item).delete()
    made = [c for at, block in enumerate(blocks) for c in _put(item, owner, block, at)]
    data = {"blocks": len(blocks), "clauses": len(made)}
    history.record(verb=verb, by=by, on=item, at=at, data=data)
    return made


def _put(item: Item, owner: type[_Owner], block: Block, position: int) -> list[Clause]:
    one = owner(item=item, by=clean(block.by), body=block.body, position=position)
    checked(one)
    one.save(force_insert=True)
    name = "decision" if owner is Decision else "proposal"
    clauses = [
        Clause(**{name: one}, position=at, **_fields(row)) for at, row in enumerate(block.clauses)
    ]
    for row, clause in zip(block.clauses, clauses, strict=True):
        checked(clause)
        _check_answers(item, owner, row)
    return Clause.objects.bulk_create(clauses)


def _fields(row: ClauseRow) -> dict[str, Any]:
    return {
        "number": clean(row.number),
        "text": clean(row.text),
        "action": row.action,
        "scope": clean(row.scope),
        "target": row.target,
        "target_date": row.target_date,
        "is_prose": row.is_prose,
        "answers": row.answers,
    }


def _check_answers(item: Item, owner: type[_Owner], row: ClauseRow) -> None:
    if row.answers is None:
        return
    proposal = row.answers.proposal
    if owner is not Decision or proposal is None or proposal.item_id != item.pk:
        raise InvalidError(
            "Ett beslut kan bara svara på ett förslag under samma punkt.",
            "A decided clause answers a proposed one of the same item.",
            field="answers",
        )


_KEPT = ("number", "text", "action", "scope", "target", "target_date", "is_prose", "answers")


def _owner_key(one: Proposal | Decision) -> tuple[Any, ...]:
    clauses = [_clause_key({n: getattr(c, n) for n in _KEPT}) for c in one.clauses.all()]
    return (one.by, one.body_id, clauses)


def _block_key(block: Block) -> tuple[Any, ...]:
    clauses = [_clause_key(_fields(row)) for row in block.clauses]
    return (clean(block.by), block.body.pk if block.body else None, clauses)


def _clause_key(fields: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(getattr(fields[name], "pk", fields[name]) for name in _KEPT)


def _stance(item: Item, row: StanceRow) -> Stance:
    if bool(row.side) + bool(row.principal) + bool(clean(row.party)) != 1:
        raise InvalidError(
            "Säg vem ställningstagandet gäller: en sida, en huvudman eller någon annan.",
            "A stance is of a side, a principal or another party: one of them.",
            field="party",
        )
    stance = Stance(
        item=item,
        clause=row.clause,
        side=row.side,
        principal=row.principal,
        party=clean(row.party),
        kind=row.kind,
    )
    if row.clause is not None and row.clause.item.pk != item.pk:
        raise InvalidError(
            "Beslutssatsen hör till en annan punkt.", "The clause is of another item."
        )
    checked(stance)
    return stance


def _stance_key(one: Stance) -> tuple[Any, ...]:
    return (one.clause_id, one.side_id, one.principal_id, one.party, one.kind)


def _once_each(rows: Iterable[AttendanceRow]) -> list[AttendanceRow]:
    found: dict[object, AttendanceRow] = {}
    for at, row in enumerate(rows):
        found.setdefault(row.person.pk if row.person else f"row {at}", row)
    return list(found.values())


def _attendance(meeting: Meeting, row: AttendanceRow, position: int) -> Attendance:
    one = Attendance(
        meeting=meeting,
        person=row.person,
        principal=row.principal,
        name=clean(row.name),
        organisation=clean(row.organisation),
        role=clean(row.role),
        presence=row.presence,
        position=position,
    )
    checked(one)
    return one


def _attendance_key(one: Attendance) -> tuple[Any, ...]:
    who = (one.person_id, one.principal_id)
    return (*who, one.name, one.organisation, one.role, one.presence)
