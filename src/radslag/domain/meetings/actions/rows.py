"""What the deeds of meetings are given, where one value is not enough."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import models

from radslag.domain.meetings.models import Clause, Item, Matter, Paper, Presenter, Stance
from radslag.domain.meetings.states import (
    Action,
    ItemKind,
    ItemState,
    Presence,
    SourceStatus,
    StanceKind,
)
from radslag.domain.parties.models import Body, Person, Principal, Side

__all__ = [
    "AttendanceRow",
    "Block",
    "ClauseRow",
    "ItemRow",
    "PresenterRow",
    "Recorded",
    "SourceRow",
    "StanceRow",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceRow:
    """Names as printed."""

    name: str
    person: Person | None = None
    principal: Principal | None = None
    organisation: str = ""
    role: str = ""
    presence: Presence = Presence.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenterRow:
    name: str
    person: Person | None = None
    role: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseRow:
    """answers: the clause of a proposal under the same item that this decided one answers.

    Or the row of it, where `record_item` or `amend_item` is given both at once.
    """

    text: str
    number: str = ""
    action: Action = Action.OTHER
    scope: str = ""
    target: Body | None = None
    target_date: dt.date | None = None
    is_prose: bool = False
    answers: Clause | ClauseRow | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Clauses under one head. by: as printed; body: which it is, where that is known."""

    by: str = ""
    body: Body | None = None
    clauses: Sequence[ClauseRow] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StanceRow:
    """Of a side, a principal or another party by name: one of the three."""

    kind: StanceKind
    side: Side | None = None
    principal: Principal | None = None
    party: str = ""
    clause: Clause | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """An item with all that one paper says of it. None or empty: the paper does not tell.

    kind, registry_number and is_late are those of a new item only. blocks: the text of `paper`.
    """

    title: str | None = None
    number: str | None = None
    kind: ItemKind = ItemKind.OTHER
    registry_number: str = ""
    is_late: bool = False
    cited_dates: Sequence[str] | None = None
    matter: Matter | None = None
    state: ItemState | None = None
    postponed_to_date: dt.date | None = None
    presenters: Sequence[PresenterRow] = ()
    paper: Paper | None = None
    blocks: Sequence[Mapping[str, Any]] = ()
    proposals: Sequence[Block] | None = None
    decisions: Sequence[Block] | None = None
    stances: Sequence[StanceRow] = ()


@dataclass(slots=True)
class Recorded:
    """What came of an ItemRow, each in the order of its rows; empty where the row was."""

    item: Item
    presenters: list[Presenter] = field(default_factory=list)
    proposals: list[Clause] = field(default_factory=list)
    decisions: list[Clause] = field(default_factory=list)
    stances: list[Stance] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """Where a paper says a fact: see models.Source."""

    paper: Paper
    of: models.Model
    page: int
    line: int
    start: int
    end: int
    quote: str
    rule: str
    status: SourceStatus = SourceStatus.STATED
    field: str = ""
    value: str = ""
    continues: Sequence[Mapping[str, Any]] = ()
