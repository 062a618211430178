"""Every deed on users and grants.

Keyword-only; `by` says who and `at` when. A deed is one transaction: it asks for the permission,
checks, changes, and writes one line of history. One that would change nothing writes nothing.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db import transaction

from radslag.domain.accounts import policies
from radslag.domain.accounts.models import Grant, User
from radslag.domain.accounts.permissions import Permission
from radslag.domain.accounts.roles import RoleName
from radslag.domain.history.actions import record
from radslag.domain.parties.models import Body, Network, Person, Principal
from radslag.kernel import access, clock, rows
from radslag.kernel.access import Actor
from radslag.kernel.text import clean

__all__ = [
    "add_user",
    "deactivate_user",
    "edit_user",
    "end_grant",
    "grant",
    "invite",
    "reactivate_user",
    "remove_grant",
    "set_password",
]

_EDITABLE = ("email", "name", "person")


@transaction.atomic
def add_user(
    *,
    email: str,
    name: str,
    person: Person | None = None,
    network: Network | None = None,
    is_persona: bool = False,
    by: Actor,
    at: dt.datetime,
) -> User:
    """They may sign in when they have a password, and do what they are granted.

    network: in whose name they are added; without it and without a person only somebody who
    may grant in the whole installation adds users.
    """
    access.require(by, Permission.GRANT, on=network or (person and person.network))
    user = User(person=person, is_persona=is_persona, added_at=at)
    rows.change(user, _tidy({"email": email, "name": name}), _EDITABLE)
    user.set_unusable_password()
    _check(user)
    user.save()
    record(verb="accounts.add_user", by=by, on=user, at=at)
    return user


@transaction.atomic
def invite(*, user: User, by: Actor, at: dt.datetime) -> User:
    """A link to choose a password is made: whoever has it can become the user, so it is told."""
    access.require_somewhere(by, Permission.GRANT)
    policies.check_may_manage(by, user, clock.day_of(at))
    policies.check_can_be_invited(user)
    record(verb="accounts.invite", by=by, on=user, at=at)
    return user


@transaction.atomic
def edit_user(*, user: User, by: Actor, at: dt.datetime, **changes: Any) -> User:
    """changes: email, name, person. Not by oneself: the address says who one is."""
    access.require_somewhere(by, Permission.GRANT)
    policies.check_may_manage(by, user, clock.day_of(at))
    rows.lock(user)
    changed = rows.change(user, _tidy(changes), _EDITABLE)
    if changed:
        _check(user)
        user.save(update_fields=changed)
        record(verb="accounts.edit_user", by=by, on=user, at=at, data={"fields": changed})
    return user


@transaction.atomic
def set_password(*, user: User, password: str, by: Actor, at: dt.datetime) -> User:
    """By oneself, or by whoever may grant all that the user has. Ends their other sessions."""
    policies.check_may_manage(by, user, clock.day_of(at))
    rows.lock(user)
    policies.check_password(user, password)
    user.set_password(password)
    user.save(update_fields=["password"])
    record(verb="accounts.set_password", by=by, on=user, at=at)
    return user


@transaction.atomic
def deactivate_user(*, user: User, by: Actor, at: dt.datetime) -> User:
    """They cannot sign in, and an open session is worth nothing at its next request."""
    access.require_somewhere(by, Permission.GRANT)
    policies.check_may_manage(by, user, clock.day_of(at))
    rows.lock(user)
    if user.is_active:
        policies.check_not_last_administrator(user, clock.day_of(at))
        user.is_active = False
        user.save(update_fields=["is_active"])
        record(verb="accounts.deactivate_user", by=by, on=user, at=at)
    return user


@transaction.atomic
def reactivate_user(*, user: User, by: Actor, at: dt.datetime) -> User:
    """They may sign in again, and have what grants still hold."""
    access.require_somewhere(by, Permission.GRANT)
    policies.check_may_manage(by, user, clock.day_of(at))
    rows.lock(user)
    if not user.is_active:
        user.is_active = True
        user.save(update_fields=["is_active"])
        record(verb="accounts.reactivate_user", by=by, on=user, at=at)
    return user


@transaction.atomic
def grant(
    *,
    user: User,
    role: str,
    network: Network | None = None,
    body: Body | None = None,
    principal: Principal | None = None,
    from_date: dt.date,
    to_date: dt.date | None = None,
    by: Actor,
    at: dt.datetime,
) -> Grant:
    """A role in a body, for a principal, in a network, or, with none of them, everywhere."""
    for thing in (body, principal):
        network = thing.network if network is None and thing is not None else network
    access.require(by, Permission.GRANT, on=policies.place_to_hold(network, body, principal))
    given = Grant(
        user=user,
        role=RoleName(role),
        network=network,
        body=body,
        principal=principal,
        from_date=from_date,
        to_date=to_date,
    )
    policies.check_grant(given)
    rows.check(given)
    given.save()
    record(verb="accounts.grant", by=by, on=given, at=at, data={"user": user.pk, "role": role})
    return given


@transaction.atomic
def end_grant(*, grant: Grant, to_date: dt.date, by: Actor, at: dt.datetime) -> Grant:
    """to_date is the last day it holds."""
    place = policies.place_to_hold(grant.network, grant.body, grant.principal)
    access.require(by, Permission.GRANT, on=place)
    rows.lock(grant)
    if grant.to_date != to_date:
        policies.check_not_last_administrator(grant.user, clock.day_of(at), losing=grant)
        grant.to_date = to_date
        policies.check_grant(grant)
        grant.save(update_fields=["to_date"])
        data = {"user": grant.user_id, "to_date": to_date.isoformat()}
        record(verb="accounts.end_grant", by=by, on=grant, at=at, data=data)
    return grant


@transaction.atomic
def remove_grant(*, grant: Grant, by: Actor, at: dt.datetime) -> None:
    """One that did not hold before today: given by mistake, or for later. Else it is ended."""
    place = policies.place_to_hold(grant.network, grant.body, grant.principal)
    access.require(by, Permission.GRANT, on=place)
    rows.lock(grant)
    policies.check_may_be_removed(grant, clock.day_of(at))
    policies.check_not_last_administrator(grant.user, clock.day_of(at), losing=grant)
    data = {"user": grant.user_id, "role": grant.role}
    record(verb="accounts.remove_grant", by=by, on=grant, at=at, data=data, removed=True)
    grant.delete()


def _check(user: User) -> None:
    policies.check_email_is_free(user)
    rows.check(user)


def _tidy(changes: dict[str, Any]) -> dict[str, Any]:
    tidied = {
        name: clean(value) if isinstance(value, str) else value for name, value in changes.items()
    }
    if "email" in tidied:
        tidied["email"] = tidied["email"].lower()
    return tidied
