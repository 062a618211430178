"""Deeds on how the seats of a body and its chair are shared."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction

from radslag.domain.history.actions import record
from radslag.domain.parties import policies
from radslag.domain.parties.models import Body, ChairRotation, CompositionRule, Principal, Side
from radslag.kernel import access, rows
from radslag.kernel.access import Actor
from radslag.kernel.text import clean

__all__ = ["CompositionRow", "set_composition", "set_rotation"]


@dataclass(frozen=True, slots=True)
class CompositionRow:
    """*Tre från kommunerna*: seats of a side, or of a principal; one of the two."""

    seats: int
    side: Side | None = None
    principal: Principal | None = None
    note: str = ""


@transaction.atomic
def set_composition(
    *, body: Body, rules: Sequence[CompositionRow], by: Actor, at: dt.datetime
) -> list[CompositionRule]:
    """In place of what was said before; no rows: nothing is said."""
    access.require(by, "parties.edit_bodies", on=body)
    rows.lock(body)
    body.composition.all().delete()
    made = [_rule_of(body, row) for row in rules]
    for rule in made:
        rule.save()
    record(verb="parties.set_composition", by=by, on=body, at=at, data={"rules": len(made)})
    return made


@transaction.atomic
def set_rotation(
    *,
    body: Body,
    first_side: Side | None,
    first_year: int = 0,
    years: int = 1,
    by: Actor,
    at: dt.datetime,
) -> ChairRotation | None:
    """The chair goes between the sides in their order; first_side None: no longer."""
    access.require(by, "parties.edit_bodies", on=body)
    rows.lock(body)
    ChairRotation.objects.filter(body=body).delete()
    rotation = None
    if first_side is not None:
        policies.check_same_network(body, first_side, "first_side")
        rotation = ChairRotation(
            body=body, first_side=first_side, first_year=first_year, years=years
        )
        rows.check(rotation)
        rotation.save()
    data = {"first_side": first_side and first_side.pk, "first_year": first_year, "years": years}
    record(verb="parties.set_rotation", by=by, on=body, at=at, data=data)
    return rotation


def _rule_of(body: Body, row: CompositionRow) -> CompositionRule:
    policies.check_same_network(body, row.side or row.principal, "rules")
    rule = CompositionRule(
        body=body, side=row.side, principal=row.principal, seats=row.seats, note=clean(row.note)
    )
    rows.check(rule)
    return rule
