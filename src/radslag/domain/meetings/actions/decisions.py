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
    "put_blocks",
    "put_stances",
    "put_text",
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
    text, is_new = put_text(item, paper, blocks)
    if is_new:
        data = {"paper": paper.pk if paper else None, "blocks": len(blocks)}
        history.record(verb="meetings.write_item_text", by=by, on=item, at=at, data=data)
    return text


def put_text(
    item: Item, paper: Paper | None, blocks: Sequence[Mapping[str, Any]], *, new: bool = False
) -> tuple[ItemText | None, bool]:
    """The text and whether it was changed. new: nothing can stand there yet."""
    said = [dict(block) for block in blocks]
    _check_blocks(said)
    text = None if new else item.texts.filter(paper=paper).first()
    if (text.blocks if text else []) == said:
        return text, False
    if not said and text is not None:
        text.delete()
        return None, True
    if text is not None:
        text.blocks = said
        text.save(update_fields=["blocks"])
        return text, True
    return ItemText.objects.create(item=item, paper=paper, blocks=said), True


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
    made, is_new = put_stances(item, rows)
    if is_new:
        data = {"stances": len(made)}
        history.record(verb="meetings.record_stances", by=by, on=item, at=at, data=data)
    return made


def put_stances(
    item: Item, rows: Sequence[StanceRow], *, new: bool = False
) -> tuple[list[Stance], bool]:
    """The stances and whether they were changed. new: none can stand there yet."""
    wanted = [_stance(item, row) for row in rows]
    before = [] if new else list(item.stances.order_by("pk"))
    if [_stance_key(one) for one in before] == [_stance_key(one) for one in wanted]:
        return before, False
    if before:
        item.stances.all().delete()
    return Stance.objects.bulk_create(wanted), True


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
    made, is_new = put_blocks(item, owner, blocks)
    if is_new:
        data = {"blocks": len(blocks), "clauses": len(made)}
        history.record(verb=verb, by=by, on=item, at=at, data=data)
    return made


def put_blocks(
    item: Item, owner: type[_Owner], blocks: Sequence[Block], *, new: bool = False
) -> tuple[list[Clause], bool]:
    """The clauses in order and whether they were changed. new: none can stand there yet."""
    before = [] if new else list(owner.objects.filter(item=item).prefetch_related("clauses"))
    if [_owner_key(one) for one in before] == [_block_key(block) for block in blocks]:
        return [clause for one in before for clause in one.clauses.all()], False
    if before:
        gone = [clause.pk for one in before for clause in one.clauses.all()]
        Source.objects.filter(label="meetings.Clause", object_id__in=gone).delete()
        owner.objects.filter(item=item).delete()
    owners = [
        owner(item=item, by=clean(block.by), body=block.body, position=at)
        for at, block in enumerate(blocks)
    ]
    for one in owners:
        checked(one)
    owner.objects.bulk_create(owners)
    name = "decision" if owner is Decision else "proposal"
    made = [
        _clause(item, owner, Clause(**{name: one}, position=at, **_fields(row)), row)
        for one, block in zip(owners, blocks, strict=True)
        for at, row in enumerate(block.clauses)
    ]
    return Clause.objects.bulk_create(made, batch_size=100), True


def _clause(item: Item, owner: type[_Owner], clause: Clause, row: ClauseRow) -> Clause:
    checked(clause)
    _check_answers(item, owner, row)
    return clause


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
    proposal = row.answers.proposal if isinstance(row.answers, Clause) else None
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
