"""Letting somebody in with a first role: two deeds, both or neither."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from radslag.domain.accounts import actions, queries
from radslag.domain.accounts.models import User
from radslag.domain.parties.models import Body, Network, Person, Principal
from radslag.kernel.access import Actor

__all__ = ["admit"]


@transaction.atomic
def admit(
    *,
    email: str,
    name: str,
    person: Person | None,
    role: str,
    network: Network,
    body: Body | None,
    principal: Principal | None,
    from_date: dt.date,
    to_date: dt.date | None,
    by: Actor,
    at: dt.datetime,
) -> User:
    """Whoever has the address already keeps their name and account, and is given the role."""
    user = queries.user_by_email(email) or actions.add_user(
        email=email, name=name, person=person, network=network, by=by, at=at
    )
    actions.grant(
        user=user,
        role=role,
        network=network,
        body=body,
        principal=principal,
        from_date=from_date,
        to_date=to_date,
        by=by,
        at=at,
    )
    return user
