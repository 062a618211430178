"""Deeds on people and their seats."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db import transaction

from radslag.domain.history.actions import record
from radslag.domain.parties import policies
from radslag.domain.parties.models import Body, Network, Person, Principal, Seat
from radslag.domain.parties.states import SeatRole
from radslag.kernel import access, rows
from radslag.kernel.access import Actor
from radslag.kernel.identifiers import new_key
from radslag.kernel.text import clean, fold, sort_key

__all__ = [
    "add_person",
    "edit_person",
    "edit_seat",
    "end_seat",
    "give_seat",
    "join_spellings",
    "part_spelling",
    "remove_person",
    "remove_seat",
]

_PERSON = ("name", "title", "email", "principal", "is_protected")
_SEAT = ("role", "principal", "from_date", "to_date", "is_acting", "decision_key")


@transaction.atomic
def add_person(
    *,
    network: Network,
    name: str,
    principal: Principal | None = None,
    title: str = "",
    email: str = "",
    is_protected: bool = False,
    by: Actor,
    at: dt.datetime,
) -> Person:
    access.require(by, "parties.edit_people", on=network)
    person = Person(network=network, key=new_key(), principal=principal, is_protected=is_protected)
    rows.change(person, _tidy({"name": name, "title": title, "email": email}), _PERSON)
    _check_person(person)
    person.save()
    record(verb="parties.add_person", by=by, on=person, at=at, new=True)
    return person


@transaction.atomic
def edit_person(*, person: Person, by: Actor, at: dt.datetime, **changes: Any) -> Person:
    """changes: name, title, email, principal, is_protected."""
    access.require(by, "parties.edit_people", on=person)
    rows.lock(person)
    changed = rows.change(person, _tidy(changes), _PERSON)
    if changed:
        _check_person(person)
        person.save()
        record(verb="parties.edit_person", by=by, on=person, at=at, data={"fields": changed})
    return person


@transaction.atomic
def join_spellings(*, person: Person, same_as: Person, by: Actor, at: dt.datetime) -> Person:
    """This one is a spelling of that one. Nothing is merged, so it can be taken back."""
    access.require(by, "parties.edit_people", on=person)
    rows.lock(person)
    if person.same_as_id == same_as.pk:
        return person
    policies.check_may_be_spelling(person, same_as)
    person.same_as = same_as
    person.save(update_fields=["same_as"])
    data = {"same_as": same_as.pk}
    record(verb="parties.join_spellings", by=by, on=person, at=at, data=data)
    return person


@transaction.atomic
def part_spelling(*, person: Person, by: Actor, at: dt.datetime) -> Person:
    """It is a person of its own after all."""
    access.require(by, "parties.edit_people", on=person)
    rows.lock(person)
    if person.same_as_id is not None:
        data = {"same_as": person.same_as_id}
        person.same_as = None
        person.save(update_fields=["same_as"])
        record(verb="parties.part_spelling", by=by, on=person, at=at, data=data)
    return person


@transaction.atomic
def remove_person(*, person: Person, by: Actor, at: dt.datetime) -> None:
    """Only one whom no paper, seat, spelling or user names."""
    access.require(by, "parties.edit_people", on=person)
    policies.check_unused(person)
    record(verb="parties.remove_person", by=by, on=person, at=at, removed=True)
    person.delete()


@transaction.atomic
def give_seat(
    *,
    body: Body,
    person: Person,
    role: str = SeatRole.MEMBER,
    principal: Principal | None = None,
    from_date: dt.date | None = None,
    to_date: dt.date | None = None,
    is_acting: bool = False,
    decision_key: str = "",
    by: Actor,
    at: dt.datetime,
) -> Seat:
    """From a day to a day, both included. principal: whom they sit for; None: their own."""
    access.require(by, "parties.edit_people", on=body)
    seat = Seat(
        body=body,
        person=person,
        role=SeatRole(role),
        principal=principal or person.principal,
        from_date=from_date,
        to_date=to_date,
        is_acting=is_acting,
        decision_key=decision_key,
    )
    _check_seat(seat)
    seat.save()
    record(verb="parties.give_seat", by=by, on=seat, at=at, data={"person": person.pk})
    return seat


@transaction.atomic
def edit_seat(*, seat: Seat, by: Actor, at: dt.datetime, **changes: Any) -> Seat:
    """changes: role, principal, from_date, to_date, is_acting, decision_key."""
    access.require(by, "parties.edit_people", on=seat)
    rows.lock(seat)
    changed = rows.change(seat, changes, _SEAT)
    if changed:
        _check_seat(seat)
        seat.save(update_fields=changed)
        record(verb="parties.edit_seat", by=by, on=seat, at=at, data={"fields": changed})
    return seat


@transaction.atomic
def end_seat(*, seat: Seat, to_date: dt.date, by: Actor, at: dt.datetime) -> Seat:
    """to_date is the last day they hold it."""
    access.require(by, "parties.edit_people", on=seat)
    rows.lock(seat)
    if seat.to_date != to_date:
        seat.to_date = to_date
        _check_seat(seat)
        seat.save(update_fields=["to_date"])
        data = {"to_date": to_date.isoformat()}
        record(verb="parties.end_seat", by=by, on=seat, at=at, data=data)
    return seat


@transaction.atomic
def remove_seat(*, seat: Seat, by: Actor, at: dt.datetime) -> None:
    """It was never held: a mistake, or an import that is taken back. Else it is ended."""
    access.require(by, "parties.edit_people", on=seat)
    policies.check_unused(seat)
    record(verb="parties.remove_seat", by=by, on=seat, at=at, removed=True)
    seat.delete()


def _check_person(person: Person) -> None:
    person.folded = fold(person.name)
    person.sort_key = sort_key(person.name)
    policies.check_same_network(person, person.principal, "principal")
    rows.check(person)


def _check_seat(seat: Seat) -> None:
    policies.check_seat(seat)
    rows.check(seat)


def _tidy(fields: dict[str, Any]) -> dict[str, Any]:
    return {
        name: clean(value) if isinstance(value, str) else value for name, value in fields.items()
    }
