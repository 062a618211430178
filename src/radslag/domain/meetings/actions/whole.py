"""An item with all that one paper says of it, in one deed: what importing records (ADR 19)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django.db import transaction

from radslag.domain.history import actions as history
from radslag.domain.meetings import policies
from radslag.domain.meetings.actions import decisions, items
from radslag.domain.meetings.actions.common import differing, hold, plain
from radslag.domain.meetings.actions.matters import check_same_network, follow
from radslag.domain.meetings.actions.rows import Block, ClauseRow, ItemRow, Recorded
from radslag.domain.meetings.models import Clause, Decision, Item, Meeting, Proposal
from radslag.kernel import access
from radslag.kernel.access import Actor
from radslag.kernel.text import clean

__all__ = ["amend_item", "record_item"]


@transaction.atomic
def record_item(
    *,
    meeting: Meeting,
    row: ItemRow,
    parent: Item | None = None,
    position: int | None = None,
    by: Actor,
    at: dt.datetime,
) -> Recorded:
    """A new item, with its text, proposals, decisions and how it went. One line in history.

    What `add_item` and the deeds on its parts would do one by one; for somebody at a page those
    are the right ones. Raises what they raise, and then nothing is recorded.
    """
    hold(meeting)
    access.require(by, "meetings.edit", on=meeting)
    _check_may(meeting, row)
    item = items.made(meeting, row, parent, position)
    return _put(item, row, "meetings.record_item", new=True, by=by, at=at)


@transaction.atomic
def amend_item(*, item: Item, row: ItemRow, by: Actor, at: dt.datetime) -> Recorded:
    """What another paper says of an item that is there; None in the row stays as it was.

    Proposals and decisions stand instead of those that stood there, as in `record_proposals`.
    Where nothing changes there is no deed.
    """
    hold(item)
    access.require(by, "meetings.edit", on=item)
    _check_may(item.meeting, row)
    if row.matter is not None and row.matter.pk != item.matter_id:
        access.require(by, "matters.edit", on=item)
    return _put(item, row, "meetings.amend_item", new=False, by=by, at=at)


def _check_may(meeting: Meeting, row: ItemRow) -> None:
    policies.check_can_edit(meeting)
    if row.decisions or row.stances:
        policies.check_can_record(meeting)


def _put(item: Item, row: ItemRow, verb: str, *, new: bool, by: Actor, at: dt.datetime) -> Recorded:
    before = item.matter_id
    made = Recorded(item)
    fields = _put_fields(item, row, new=new)
    parts = _put_parts(item, row, made, new=new)
    if not new and not fields and not parts:
        return made
    follow([before, item.matter_id])
    data: dict[str, Any] = {"fields": sorted([*fields, *parts]), "state": plain(item.state)}
    if new:
        data = {"meeting": item.meeting_id, "position": item.position, **data}
    history.record(verb=verb, by=by, on=item, at=at, data=data, new=new)
    return made


def _put_fields(item: Item, row: ItemRow, *, new: bool) -> list[str]:
    """The fields that the row tells of and that are not so yet; those of a new one are saved."""
    told = {
        "title": None if row.title is None else clean(row.title),
        "number": None if row.number is None else clean(row.number),
        "cited_dates": None if row.cited_dates is None else list(row.cited_dates),
        "matter": row.matter,
    }
    changes = differing(item, {name: value for name, value in told.items() if value is not None})
    if row.state is not None and not new:
        items.check_state(item, row.state, row.postponed_to_date)
        state = {"state": row.state, "postponed_to_date": row.postponed_to_date}
        changes |= differing(item, state)
    if new or not changes:
        return []
    for name, value in changes.items():
        setattr(item, name, value)
    check_same_network(item, row.matter)
    items.check(item)
    item.save(update_fields=list(changes))
    return list(changes)


def _put_parts(item: Item, row: ItemRow, made: Recorded, *, new: bool) -> list[str]:
    """What stands under the item; the names of the parts that were changed."""
    changed: list[str] = []
    if row.presenters and items.put_presenters(item, row.presenters, made, new=new):
        changed.append("presenters")
    if row.blocks and decisions.put_text(item, row.paper, row.blocks, new=new)[1]:
        changed.append("text")
    proposed: dict[int, Clause] = {}
    if row.proposals is not None:
        made.proposals, is_new = decisions.put_blocks(item, Proposal, row.proposals, new=new)
        rows = [one for block in row.proposals for one in block.clauses]
        proposed = {id(one): clause for one, clause in zip(rows, made.proposals, strict=True)}
        changed += ["proposals"] if is_new else []
    if row.decisions is not None:
        answering = [_answering(block, proposed) for block in row.decisions]
        made.decisions, is_new = decisions.put_blocks(item, Decision, answering, new=new)
        changed += ["decisions"] if is_new else []
    if row.stances:
        made.stances, is_new = decisions.put_stances(item, row.stances, new=new)
        changed += ["stances"] if is_new else []
    return changed


def _answering(block: Block, proposed: dict[int, Clause]) -> Block:
    """With the clauses that came of the proposed rows that its own answer."""
    clauses: Sequence[ClauseRow] = [
        replace(one, answers=proposed[id(one.answers)])
        if isinstance(one.answers, ClauseRow)
        else one
        for one in block.clauses
    ]
    return replace(block, clauses=clauses)
