"""Roles, grants and what they let somebody do, in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from radslag.domain.accounts.models import Grant
from radslag.domain.accounts.permissions import Permission
from radslag.domain.accounts.roles import ROLES, Role, RoleName
from radslag.domain.parties.models import Network
from radslag.faces.look import swedish

__all__ = ["Told", "ToldRole", "may", "roles", "told", "told_grants"]

_ORDER = list(Permission)


@dataclass(frozen=True, slots=True)
class ToldRole:
    name: str
    label: str
    about: str
    may: str


@dataclass(frozen=True, slots=True)
class Told:
    """A grant as a page tells it. state: "holds", "coming" or "ended", with its word."""

    pk: int
    role: str
    about: str
    may: str
    where: str
    network: Network | None
    from_date: dt.date
    to_date: dt.date | None
    state: str
    word: str


_WORDS = {"holds": "Gäller", "coming": "Kommer", "ended": "Har slutat"}


def may(role: Role) -> str:
    """*Får se historiken och planera möten.*"""
    held = [str(one.label) for one in _ORDER if one in role.permissions]
    if not held:
        return "Får läsa det som är offentligt."
    return f"Får {swedish.listed(held)}."


def roles() -> list[ToldRole]:
    """Every role, with what it means."""
    return [
        ToldRole(role.name.value, str(role.name.label), role.about, may(role))
        for role in ROLES.values()
    ]


def told(grant: Grant, today: dt.date) -> Told:
    role = ROLES[RoleName(grant.role)]
    state = _state(grant, today)
    return Told(
        pk=grant.pk,
        role=str(role.name.label),
        about=role.about,
        may=may(role),
        where=_where(grant),
        network=grant.network,
        from_date=grant.from_date,
        to_date=grant.to_date,
        state=state,
        word=_WORDS[state],
    )


def told_grants(grants: Iterable[Grant], today: dt.date) -> list[Told]:
    return [told(one, today) for one in grants]


def _state(grant: Grant, today: dt.date) -> str:
    if grant.holds_on(today):
        return "holds"
    return "coming" if grant.from_date > today else "ended"


def _where(grant: Grant) -> str:
    """*Styrgruppen*, *Falu kommun*, *Styrgruppen, för Falu kommun*, or the network's name."""
    if grant.network is None:
        return "hela installationen"
    if grant.body is not None:
        part = f", för {grant.principal}" if grant.principal is not None else ""
        return f"{grant.body}{part}"
    return str(grant.principal or grant.network)
