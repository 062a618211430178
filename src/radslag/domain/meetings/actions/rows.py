"""What the deeds of meetings are given, where one value is not enough."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import models

from radslag.domain.meetings.models import Clause, Paper
from radslag.domain.meetings.states import Action, Presence, SourceStatus, StanceKind
from radslag.domain.parties.models import Body, Person, Principal, Side

__all__ = ["AttendanceRow", "Block", "ClauseRow", "PresenterRow", "SourceRow", "StanceRow"]


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
    """answers: the clause of a proposal under the same item that this decided one answers."""

    text: str
    number: str = ""
    action: Action = Action.OTHER
    scope: str = ""
    target: Body | None = None
    target_date: dt.date | None = None
    is_prose: bool = False
    answers: Clause | None = None


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
