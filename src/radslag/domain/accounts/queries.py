"""What a user may do, from the grants that hold today."""

from __future__ import annotations

import datetime as dt

from django.db.models import Q, QuerySet

from radslag.domain.accounts.models import Grant, User
from radslag.domain.accounts.permissions import Permission
from radslag.domain.accounts.roles import ROLES, RoleName
from radslag.kernel import clock
from radslag.kernel.access import NOWHERE, Actor, Scope

__all__ = ["grants_on", "scope", "scope_on"]


def scope(by: Actor, permission: str) -> Scope:
    """The authoriser: where this actor has the permission now. It asks the clock, as edges do."""
    return scope_on(by, permission, clock.today())


def scope_on(by: Actor, permission: str, day: dt.date) -> Scope:
    """Where this actor has the permission on a day. Raises ValueError for an unknown permission."""
    wanted = Permission(permission)
    if not isinstance(by, User) or not by.is_active:
        return NOWHERE
    held = [one for one in _held(by, day) if wanted in ROLES[RoleName(one.role)].permissions]
    return Scope(
        everywhere=any(one.network_id is None for one in held),
        networks=frozenset(
            one.network_id
            for one in held
            if one.network_id is not None and one.body_id is None and one.principal_id is None
        ),
        bodies=frozenset(one.body_id for one in held if one.body_id is not None),
        principals=frozenset(
            one.principal_id for one in held if one.principal_id is not None and one.body_id is None
        ),
    )


def grants_on(user: User, day: dt.date) -> QuerySet[Grant]:
    """The grants that hold on a day."""
    return user.grants.filter(Q(to_date=None) | Q(to_date__gte=day), from_date__lte=day)


def _held(user: User, day: dt.date) -> list[Grant]:
    """Asked once for each user object, and so once for each request."""
    known: dict[dt.date, list[Grant]] = user.__dict__.setdefault("_grants_by_day", {})
    if day not in known:
        known[day] = list(grants_on(user, day))
    return known[day]
