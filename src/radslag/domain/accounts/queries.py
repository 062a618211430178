"""What a user may do, from the grants that hold today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from django.db.models import Q, QuerySet

from radslag.domain.accounts.models import Grant, User
from radslag.domain.accounts.permissions import Permission
from radslag.domain.accounts.roles import ROLES, RoleName
from radslag.domain.parties.models import Network
from radslag.kernel import access, clock
from radslag.kernel.access import NOWHERE, Actor, Scope

__all__ = [
    "active_administrators",
    "first_network_of",
    "grants_on",
    "grants_seen_by",
    "names_of_actors",
    "scope",
    "scope_on",
    "user_by_email",
    "users_seen_by",
]


def scope(by: Actor, permission: str) -> Scope:
    """The authoriser: where this actor has the permission now. It asks the clock, as edges do."""
    return scope_on(by, permission, clock.today())


def scope_on(by: Actor, permission: str, day: dt.date) -> Scope:
    """Where this actor has the permission on a day. Raises ValueError for an unknown permission."""
    wanted = Permission(permission)
    if not isinstance(by, User) or not by.is_active:
        return NOWHERE
    held = [one for one in by.grants_held(day) if wanted in ROLES[RoleName(one.role)].permissions]
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


def first_network_of(user: User, day: dt.date) -> Network | None:
    """Where somebody who signs in is taken: the network of a grant, else the first there is."""
    held = [one.network_id for one in user.grants_held(day) if one.network_id is not None]
    mine = Network.objects.filter(pk__in=held).first()
    if mine is None and user.grants_held(day):
        return Network.objects.first()
    return mine


def users_seen_by(by: Actor, network: Network) -> QuerySet[User]:
    """Who may sign in and has, had or will have a role in the network; for who may grant there."""
    users = User.objects.filter(grants__in=grants_seen_by(by, network))
    return users.select_related("person").distinct()


def grants_seen_by(by: Actor, network: Network) -> QuerySet[Grant]:
    """The grants of a network, past, present and to come, that this person may give and end.

    Whoever may grant everywhere sees those that hold everywhere too.
    """
    where = access.scope(by, Permission.GRANT)
    grants = Grant.objects.select_related("user", "network", "body", "principal")
    if where.everywhere:
        return grants.filter(Q(network=network) | Q(network=None))
    if network.pk in where.networks:
        return grants.filter(network=network)
    near = Q(body__in=where.bodies) | Q(body=None, principal__in=where.principals)
    return grants.filter(near, network=network)


def user_by_email(email: str) -> User | None:
    return User.objects.filter(email__iexact=email.strip()).first()


def active_administrators() -> QuerySet[User]:
    """Who may do everything that an administrator of the whole installation may."""
    return User.objects.filter(
        grants__network=None, grants__role=RoleName.ADMINISTRATOR, is_active=True
    ).distinct()


def names_of_actors(keys: Iterable[str]) -> dict[str, str]:
    """Whom history means: *user:7* by name. Who is no longer there is *någon som tagits bort*."""
    wanted = set(keys)
    ids = [key.removeprefix("user:") for key in wanted if key.startswith("user:")]
    users = {user.actor_key: user.name for user in User.objects.filter(pk__in=ids)}
    return {key: users.get(key) or _named(key) for key in wanted}


def _named(key: str) -> str:
    if key.startswith("system:"):
        return "Rådslag"
    return "allmänheten" if key == "anyone" else "någon som tagits bort"
