"""The network, its principals, bodies, people and seats."""

from __future__ import annotations

import datetime as dt
from typing import Any

from radslag.domain.accounts import actions as accounts
from radslag.domain.parties import actions as parties
from radslag.domain.parties.models import Body, Network, Person, Principal, Side
from radslag.domain.parties.states import BodyKind, PrincipalKind, Regime, SeatRole
from radslag.kernel.access import Actor
from samples.county.data import county, people

__all__ = ["County", "enter"]


class County:
    """What has been entered, by the names that the files use."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self.sides: dict[str, Side] = {}
        self.principals: dict[str, Principal] = {}
        self.bodies: dict[str, Body] = {}
        self.people: dict[str, Person] = {}


def enter(*, by: Actor, at: dt.datetime) -> County:
    """Everything but meetings."""
    told = dict(county()["network"])
    found = County(parties.create_network(**told, by=by, at=at))
    _principals(found, by, at)
    _bodies(found, by, at)
    _seats(found, by, at)
    _personas(found, by, at)
    return found


def _principals(found: County, by: Actor, at: dt.datetime) -> None:
    told = county()
    for side in told["sides"]:
        found.sides[side["name"]] = parties.add_side(
            network=found.network, name=side["name"], by=by, at=at
        )
    rows = list(told["principals"])
    for code, (name, genitive, population) in told["municipalities"].items():
        rows.append(
            {
                "kind": PrincipalKind.MUNICIPALITY,
                "code": code,
                "side": "kommunerna",
                "name": name,
                "full_name": f"{genitive} kommun",
                "genitive": f"{genitive} kommuns",
                "population": population,
            }
        )
    for row in rows:
        fields = {**row, "side": found.sides[row["side"]]}
        population = fields.pop("population")
        one = parties.add_principal(network=found.network, **fields, by=by, at=at)
        found.principals[one.name] = one
        parties.record_population(
            principal=one,
            counted_date=told["population"]["counted"],
            count=population,
            source=told["population"]["source"],
            by=by,
            at=at,
        )


def _bodies(found: County, by: Actor, at: dt.datetime) -> None:
    for row in county()["bodies"]:
        first, *later = row["names"]
        body = parties.add_body(
            network=found.network,
            name=first["name"],
            short_name=first["short"],
            slug=row["slug"],
            kind=BodyKind(row["kind"]),
            regime=Regime(row["regime"]),
            parent=found.bodies.get(row.get("parent", "")),
            owner=found.principals.get(row.get("owner", "")),
            from_date=first.get("from"),
            by=by,
            at=at,
        )
        for name in later:
            body = parties.rename_body(
                body=body,
                name=name["name"],
                short_name=name["short"],
                from_date=name["from"],
                by=by,
                at=at,
            )
        if about := row.get("about"):
            body = parties.edit_body(body=body, about=about, by=by, at=at)
        for spelling in row.get("spellings", ()):
            parties.add_spelling(body=body, name=spelling, by=by, at=at)
        found.bodies[row["slug"]] = body
        _composition(found, body, row, by, at)


def _composition(
    found: County, body: Body, row: dict[str, Any], by: Actor, at: dt.datetime
) -> None:
    if rules := row.get("composition"):
        rows = [
            parties.CompositionRow(seats=seats, side=found.sides[name])
            for name, seats in rules.items()
        ]
        parties.set_composition(body=body, rules=rows, by=by, at=at)
    if rotation := row.get("rotation"):
        fields = {**rotation, "first_side": found.sides[rotation["first_side"]]}
        parties.set_rotation(body=body, **fields, by=by, at=at)


def _person(
    found: County, name: str, principal: str | None, title: str, by: Actor, at: dt.datetime
) -> Person:
    if name not in found.people:
        found.people[name] = parties.add_person(
            network=found.network,
            name=name,
            principal=found.principals[principal] if principal else None,
            title=title,
            by=by,
            at=at,
        )
    return found.people[name]


def _seats(found: County, by: Actor, at: dt.datetime) -> None:
    for group in people()["seats"]:
        for name, principal, title in group["members"]:
            _seat(found, group, _person(found, name, principal, title, by, at), by, at)
    for row in people()["others"]:
        _person(found, row["person"], row["principal"], row["title"], by, at)
    for row in people()["chairs"]:
        _seat(found, row, found.people[row["person"]], by, at)


def _seat(found: County, row: dict[str, Any], person: Person, by: Actor, at: dt.datetime) -> None:
    parties.give_seat(
        body=found.bodies[row["body"]],
        person=person,
        role=SeatRole(row.get("role", "member")),
        principal=person.principal,
        from_date=row.get("from"),
        to_date=row.get("to"),
        by=by,
        at=at,
    )


def _personas(found: County, by: Actor, at: dt.datetime) -> None:
    since = dt.date(2019, 1, 1)
    for row in people()["personas"]:
        person = _person(found, row["person"], row.get("principal"), row.get("title", ""), by, at)
        user = accounts.add_user(
            email=row["email"], name=row["person"], person=person, is_persona=True, by=by, at=at
        )
        accounts.grant(
            user=user,
            role=row["role"],
            network=found.network,
            body=found.bodies.get(row.get("body", "")),
            principal=found.principals.get(row.get("at", "")),
            from_date=since,
            by=by,
            at=at,
        )
