"""Deeds on sides, principals and how many live there."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db import transaction

from radslag.domain.history.actions import record
from radslag.domain.parties import policies
from radslag.domain.parties.models import Network, Population, Principal, Side
from radslag.domain.parties.states import PrincipalKind
from radslag.kernel import access, rows
from radslag.kernel.access import Actor
from radslag.kernel.identifiers import free_slug
from radslag.kernel.text import clean, fold, sort_key

__all__ = [
    "add_principal",
    "add_side",
    "edit_principal",
    "edit_side",
    "record_population",
    "remove_principal",
    "remove_side",
]

_EDITABLE = ("kind", "name", "full_name", "genitive", "code", "side")


@transaction.atomic
def add_side(*, network: Network, name: str, by: Actor, at: dt.datetime) -> Side:
    access.require(by, "parties.edit_principals", on=network)
    side = Side(network=network, name=clean(name), position=network.sides.count() + 1)
    policies.check_side_name_is_free(side)
    rows.check(side)
    side.save()
    record(verb="parties.add_side", by=by, on=side, at=at)
    return side


@transaction.atomic
def edit_side(*, side: Side, by: Actor, at: dt.datetime, **changes: Any) -> Side:
    """changes: name, position. The chair goes between the sides in the order of position."""
    access.require(by, "parties.edit_principals", on=side)
    rows.lock(side)
    changed = rows.change(side, _tidy(changes), ("name", "position"))
    if changed:
        policies.check_side_name_is_free(side)
        rows.check(side)
        side.save(update_fields=changed)
        record(verb="parties.edit_side", by=by, on=side, at=at, data={"fields": changed})
    return side


@transaction.atomic
def remove_side(*, side: Side, by: Actor, at: dt.datetime) -> None:
    access.require(by, "parties.edit_principals", on=side)
    policies.check_unused(side)
    record(verb="parties.remove_side", by=by, on=side, at=at, removed=True)
    side.delete()


@transaction.atomic
def add_principal(
    *,
    network: Network,
    kind: str,
    name: str,
    full_name: str,
    genitive: str = "",
    code: str = "",
    side: Side | None = None,
    by: Actor,
    at: dt.datetime,
) -> Principal:
    """name: *Falun*; full_name: *Falu kommun*; genitive: *Falu*; code: SCB's, *2080*."""
    access.require(by, "parties.edit_principals", on=network)
    principal = Principal(network=network, kind=PrincipalKind(kind), side=side)
    named = {"name": name, "full_name": full_name, "genitive": genitive, "code": code}
    rows.change(principal, _tidy(named), _EDITABLE)
    taken = network.principals.filter
    principal.slug = free_slug(principal.name, lambda slug: taken(slug=slug).exists())
    _check(principal)
    principal.save()
    record(verb="parties.add_principal", by=by, on=principal, at=at)
    return principal


@transaction.atomic
def edit_principal(
    *, principal: Principal, by: Actor, at: dt.datetime, **changes: Any
) -> Principal:
    """changes: kind, name, full_name, genitive, code, side. The slug stays: addresses hold."""
    access.require(by, "parties.edit_principals", on=principal)
    rows.lock(principal)
    changed = rows.change(principal, _tidy(changes), _EDITABLE)
    if changed:
        _check(principal)
        principal.save()
        record(verb="parties.edit_principal", by=by, on=principal, at=at, data={"fields": changed})
    return principal


@transaction.atomic
def remove_principal(*, principal: Principal, by: Actor, at: dt.datetime) -> None:
    """Only one that no body, person, seat or paper names."""
    access.require(by, "parties.edit_principals", on=principal)
    policies.check_unused(principal, besides=("populations",))
    record(verb="parties.remove_principal", by=by, on=principal, at=at, removed=True)
    principal.delete()


@transaction.atomic
def record_population(
    *,
    principal: Principal,
    counted_date: dt.date,
    count: int,
    source: str,
    by: Actor,
    at: dt.datetime,
) -> Population:
    """How many lived there on a day, and who says so. Said again of that day: put right."""
    access.require(by, "parties.edit_principals", on=principal)
    rows.lock(principal)
    population = principal.populations.filter(counted_date=counted_date).first()
    population = population or Population(principal=principal, counted_date=counted_date)
    said = {"count": count, "source": clean(source)}
    if rows.change(population, said, said):
        rows.check(population)
        population.save()
        data = {"counted_date": counted_date.isoformat(), "count": count}
        record(verb="parties.record_population", by=by, on=principal, at=at, data=data)
    return population


def _check(principal: Principal) -> None:
    principal.folded = fold(principal.full_name)
    principal.sort_key = sort_key(principal.name)
    policies.check_same_network(principal, principal.side, "side")
    policies.check_code_is_free(principal)
    rows.check(principal)


def _tidy(fields: dict[str, Any]) -> dict[str, Any]:
    return {
        name: clean(value) if isinstance(value, str) else value for name, value in fields.items()
    }
