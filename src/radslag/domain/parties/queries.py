"""Reads of networks, bodies, people and seats."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from django.db.models import Prefetch, Q, QuerySet

from radslag.domain.parties import matching, rules
from radslag.domain.parties.models import (
    Body,
    BodyName,
    ChairRotation,
    Network,
    Person,
    Principal,
    Seat,
    Side,
)
from radslag.kernel import access
from radslag.kernel.access import Actor

__all__ = [
    "BodyFound",
    "PersonFound",
    "bodies_of",
    "chair_side_on",
    "find_bodies",
    "find_people",
    "holders_over_time",
    "main_person",
    "pairs_that_may_be_same",
    "people_seen_by",
    "principals_of",
    "seats_of",
    "spellings_of",
    "who_may_be_same",
]

_RANK: dict[matching.How, int] = {"exact": 0, "letters": 1, "similar": 2}


class BodyFound(NamedTuple):
    """score: 1.0 for the same name, below for a similar one."""

    body: Body
    how: matching.How
    score: float


class PersonFound(NamedTuple):
    person: Person
    how: matching.How
    score: float


def bodies_of(network: Network) -> QuerySet[Body]:
    """All bodies, with their names over time, in Swedish order. They are public."""
    names = Prefetch("names", BodyName.objects.order_by("-from_date", "pk"))
    return network.bodies.select_related("network", "parent", "owner").prefetch_related(names)


def principals_of(network: Network) -> QuerySet[Principal]:
    """All principals, with side and populations, in Swedish order. They are public."""
    return network.principals.select_related("side").prefetch_related("populations")


def find_bodies(network: Network, name: str, day: dt.date | None = None) -> list[BodyFound]:
    """The bodies that a paper may mean by a name, the likeliest first, each once.

    day: that of the paper. Where several have borne the same name, those that bore it that day
    stand alone.
    """
    found: dict[int, BodyFound] = {}
    bearers: set[int] = set()
    for body in bodies_of(network):
        for called, that_day in _names_of(body, day):
            match = _body_match(body, called, name)
            if match is None:
                continue
            if that_day and match.how == "exact":
                bearers.add(body.pk)
            if body.pk not in found or _order(match) < _order(found[body.pk]):
                found[body.pk] = match
    kept = (
        one for one in found.values() if not bearers or one.how != "exact" or one.body.pk in bearers
    )
    return sorted(kept, key=_order)


def _names_of(body: Body, day: dt.date | None) -> Iterable[tuple[str, bool]]:
    """Every name and short name, and whether it was borne on the day."""
    yield body.name, False
    if body.short_name:
        yield body.short_name, False
    for one in body.names.all():
        that_day = day is not None and one.holds_on(day)
        yield one.name, that_day
        if one.short_name:
            yield one.short_name, that_day


def _body_match(body: Body, called: str, name: str) -> BodyFound | None:
    same = matching.how_alike(called, name)
    if same is not None:
        return BodyFound(body, same, 1.0)
    likeness = matching.body_likeness(called, name)
    return None if likeness is None else BodyFound(body, "similar", likeness)


def _order(one: BodyFound | PersonFound) -> tuple[int, float]:
    return _RANK[one.how], -one.score


def people_seen_by(by: Actor, network: Network) -> QuerySet[Person]:
    """The register of people, as far as this person may see it; protected ones never."""
    where = access.scope(by, "parties.see_people")
    people = network.people.filter(is_protected=False).select_related("network", "principal")
    if where.everywhere or network.pk in where.networks:
        return people
    near = Q(principal__in=where.principals) | Q(
        pk__in=Seat.objects.filter(body__in=where.bodies).values("person")
    )
    return people.filter(near)


def find_people(
    network: Network, name: str, principal: Principal | None = None
) -> list[PersonFound]:
    """The people whom a paper may mean by a name, the likeliest first; protected ones never.

    principal: where the paper says they come from. Somebody of the same name who comes from
    elsewhere is only similar: people move, and names are shared.
    """
    people = network.people.filter(is_protected=False).select_related("principal", "same_as")
    found = (_person_match(person, name, principal) for person in people)
    return sorted((one for one in found if one is not None), key=_order)


def who_may_be_same(by: Actor, person: Person) -> list[PersonFound]:
    """Others of the register who may be this person by another spelling, the likeliest first."""
    others = people_seen_by(by, person.network).filter(same_as=None).exclude(pk=person.pk)
    found = (_person_match(one, person.name, person.principal) for one in others)
    return sorted((one for one in found if one is not None), key=_order)


def pairs_that_may_be_same(
    by: Actor, network: Network, *, most: int
) -> list[tuple[Person, Person]]:
    """Pairs of the whole register that may be one person, the likeliest first, `most` of them."""
    near: dict[str, list[Person]] = {}
    found: dict[tuple[int, int], tuple[PersonFound, Person]] = {}
    for person in people_seen_by(by, network).filter(same_as=None):
        for key in matching.neighbourhoods(person.name):
            for other in near.setdefault(key, []):
                match = _person_match(person, other.name, other.principal)
                if match is not None:
                    found[other.pk, person.pk] = (match, other)
            near[key].append(person)
    ranked = sorted(found.values(), key=lambda pair: _order(pair[0]))
    return [(match.person, other) for match, other in ranked[:most]]


def _person_match(person: Person, name: str, principal: Principal | None) -> PersonFound | None:
    same = matching.how_alike(person.name, name)
    if same is None:
        likeness = matching.person_likeness(person.name, name)
        return None if likeness is None else PersonFound(person, "similar", likeness)
    elsewhere = None not in {principal, person.principal} and principal != person.principal
    return PersonFound(person, "similar" if elsewhere else same, 0.9 if elsewhere else 1.0)


def main_person(person: Person) -> Person:
    """Whom a spelling is a spelling of; a person of their own: themselves."""
    while person.same_as is not None:
        person = person.same_as
    return person


def spellings_of(person: Person) -> set[int]:
    """The keys of the person and of all that are spellings of them."""
    found, newest = {person.pk}, {person.pk}
    while newest:
        keys = Person.objects.filter(same_as__in=newest).values_list("pk", flat=True)
        newest = set(keys) - found
        found |= newest
    return found


def seats_of(body: Body, day: dt.date) -> QuerySet[Seat]:
    """Who holds which seat that day; nobody who is protected."""
    return holders_over_time(body).filter(
        Q(from_date=None) | Q(from_date__lte=day), Q(to_date=None) | Q(to_date__gte=day)
    )


def holders_over_time(body: Body) -> QuerySet[Seat]:
    """Every seat that was or is held, role by role, the newest first; nobody protected."""
    seats = body.seats.filter(person__is_protected=False)
    people = seats.select_related("body", "person__network", "principal")
    return people.order_by("role", "-from_date", "person__sort_key")


def chair_side_on(body: Body, day: dt.date) -> Side | None:
    """Whose turn it is to chair; None where no rotation is said, or it has not begun."""
    rotation = ChairRotation.objects.filter(body=body).first()
    if rotation is None:
        return None
    sides = list(body.network.sides.all())
    whose = rules.turn(
        day.year,
        first=[side.pk for side in sides].index(rotation.first_side_id),
        first_year=rotation.first_year,
        years=rotation.years,
        sides=len(sides),
    )
    return None if whose is None else sides[whose]
