"""From the record's words to what the deeds of meetings are given."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import Any

from radslag.domain.meetings.actions import Block, ClauseRow, StanceRow
from radslag.domain.meetings.models import Clause, Decision, Proposal
from radslag.domain.meetings.states import Action, ItemState, Presence, StanceKind
from radslag.domain.parties.models import Body, Side
from radslag.flows.importing.facts import Facts
from radslag.kernel.text import fold

__all__ = [
    "BlocksRead",
    "answered_by",
    "as_blocks",
    "blocks_of",
    "clock_of",
    "presence_of",
    "stance_of",
    "state_of",
]

_ANSWERS = 0.6  # how alike a decided clause is to the proposed one that it answers
_STATES = {
    "decided": ItemState.TREATED,
    "noted": ItemState.TREATED,
    "tabled": ItemState.POSTPONED,
    "referred": ItemState.REFERRED,
    "withdrawn": ItemState.WITHDRAWN,
    "none": ItemState.TREATED,
}
_SENT = {Action.REFER, Action.ASSIGN, Action.POSTPONE}
_NOT_AGAINST = re.compile(r"mot(?:satte|sätter) sig inte", re.I)
_PARTIES = {"region": "Regionen", "kommun": "Kommunerna"}


BlocksRead = list[tuple[Block, list[str]]]
"""Blocks as a paper says them, each with the pointers of its clauses."""


def clock_of(said: Any) -> dt.time | None:
    """*09:30*"""
    try:
        return dt.time.fromisoformat(str(said)) if said else None
    except ValueError:
        return None


def presence_of(present: bool | None) -> Presence:
    if present is None:
        return Presence.UNKNOWN
    return Presence.PRESENT if present else Presence.AWAY


def state_of(item: Mapping[str, Any], day: dt.date) -> tuple[ItemState, dt.date | None]:
    """How the item went, and to which meeting it was put off."""
    state = _STATES.get(str(item.get("outcome")), ItemState.TREATED)
    later = _later_than(day, item.get("meetings_cited") or ())
    return state, later if state == ItemState.POSTPONED else None


def blocks_of(
    facts: Facts, item: Mapping[str, Any], n: int, name: str, bodies: Sequence[Body], own: Body
) -> BlocksRead:
    """The blocks of an item's decisions or proposals, each with the pointers of its clauses."""
    rows = [(f"/items/{n}/{name}/{m}", one) for m, one in enumerate(item.get(name) or ()) if one]
    found: BlocksRead = []
    for by, group in groupby(rows, key=lambda row: facts.shown(row[1], "by", row[0])):
        clauses = list(group)
        made = [_clause(facts, pointer, one, item, bodies) for pointer, one in clauses]
        body = _named(by, bodies) or (own if _is_own(by, own) else None)
        found.append((Block(by=by[:200], body=body, clauses=made), [row[0] for row in clauses]))
    return found


def _clause(
    facts: Facts,
    pointer: str,
    one: Mapping[str, Any],
    item: Mapping[str, Any],
    bodies: Sequence[Body],
) -> ClauseRow:
    text = facts.shown(one, "text", pointer)
    action = Action(one.get("action") or Action.OTHER)
    sent = action in _SENT
    day = facts.day
    cited = item.get("meetings_cited") or ()
    return ClauseRow(
        text=text,
        number=str(one.get("number") or "")[:20],
        action=action,
        target=_mentioned(text, bodies) if sent else None,
        target_date=_later_than(day, cited) if action == Action.POSTPONE and day else None,
        is_prose=bool(one.get("prose")),
    )


def as_blocks(owners: Iterable[Proposal | Decision]) -> list[Block]:
    """What stands in the ledger, to be recorded again as it is."""
    kept = ("text", "number", "scope", "target", "target_date", "is_prose", "answers")
    return [
        Block(
            by=one.by,
            body=one.body,
            clauses=[
                ClauseRow(**{n: getattr(c, n) for n in kept}, action=Action(c.action))
                for c in one.clauses.all()
            ],
        )
        for one in owners
    ]


def answered_by(text: str, proposed: Sequence[Clause | ClauseRow]) -> Clause | ClauseRow | None:
    """The proposed clause that a decided one is nearest to."""
    asked = fold(text)
    near = [(SequenceMatcher(None, asked, fold(one.text)).ratio(), one) for one in proposed]
    best = max(near, key=lambda one: one[0], default=None)
    return best[1] if best is not None and best[0] >= _ANSWERS else None


def stance_of(party: str, quote: str, sides: Sequence[Side]) -> StanceRow:
    """A side of the network where the party is one, otherwise by its name (trust 117)."""
    kind = StanceKind.NOT_OPPOSED if _NOT_AGAINST.search(quote) else StanceKind.NO_PART
    stem = fold(party)[:6]
    side = next((one for one in sides if fold(one.name).startswith(stem)), None)
    if side is not None:
        return StanceRow(kind=kind, side=side)
    return StanceRow(kind=kind, party=_PARTIES.get(party, party)[:160])


def _later_than(day: dt.date | None, cited: Iterable[str]) -> dt.date | None:
    days = (dt.date.fromisoformat(one) for one in cited)
    return min((one for one in days if day is not None and one > day), default=None)


def _names(body: Body) -> list[str]:
    names = [body.name, body.short_name, *(one.name for one in body.names.all())]
    return [fold(name) for name in names if len(name) >= 3]


def _named(by: str, bodies: Sequence[Body]) -> Body | None:
    asked = fold(by)
    return next((body for body in bodies if asked and asked in _names(body)), None)


def _is_own(by: str, own: Body) -> bool:
    return not by or fold(by) in {"motet", "natverket", "styrelsen", "namnden", *_names(own)}


def _mentioned(text: str, bodies: Sequence[Body]) -> Body | None:
    """The body whose name stands in the words, the longest name first."""
    words = fold(text)
    named = [(name, body) for body in bodies for name in _names(body) if name in words]
    return max(named, key=lambda one: len(one[0]))[1] if named else None
