"""Networks, principals, bodies, people and seats for tests."""

from __future__ import annotations

from typing import Any

import factory
from factory.django import DjangoModelFactory

from radslag.domain.parties import models
from radslag.domain.parties.states import BodyKind, PrincipalKind, SeatRole
from radslag.kernel.identifiers import new_key, slug_of
from radslag.kernel.text import fold, sort_key

__all__ = [
    "BodyFactory",
    "BodyNameFactory",
    "NetworkFactory",
    "PersonFactory",
    "PrincipalFactory",
    "SeatFactory",
    "SideFactory",
]


class NetworkFactory(DjangoModelFactory[models.Network]):
    class Meta:
        model = models.Network
        django_get_or_create = ("slug",)

    name = factory.Sequence(lambda n: f"Samverkan i län {n}")
    slug = factory.LazyAttribute(lambda one: slug_of(one.name)[:40])
    strapline = "Regionen och länets kommuner"


class SideFactory(DjangoModelFactory[models.Side]):
    class Meta:
        model = models.Side

    network = factory.SubFactory(NetworkFactory)
    name = factory.Sequence(lambda n: f"sida {n}")
    position = factory.Sequence(lambda n: n)


class PrincipalFactory(DjangoModelFactory[models.Principal]):
    class Meta:
        model = models.Principal

    network = factory.SubFactory(NetworkFactory)
    kind = PrincipalKind.MUNICIPALITY
    name = factory.Sequence(lambda n: f"Skogby {n}")
    full_name = factory.LazyAttribute(lambda one: f"{one.name} kommun")
    slug = factory.LazyAttribute(lambda one: slug_of(one.name))
    folded = factory.LazyAttribute(lambda one: fold(one.full_name))
    sort_key = factory.LazyAttribute(lambda one: sort_key(one.name))


class BodyFactory(DjangoModelFactory[models.Body]):
    class Meta:
        model = models.Body

    network = factory.SubFactory(NetworkFactory)
    name = factory.Sequence(lambda n: f"Länsgruppen {n}")
    slug = factory.LazyAttribute(lambda one: slug_of(one.name))
    sort_key = factory.LazyAttribute(lambda one: sort_key(one.name))
    kind = BodyKind.NETWORK


class BodyNameFactory(DjangoModelFactory[models.BodyName]):
    class Meta:
        model = models.BodyName

    body = factory.SubFactory(BodyFactory)
    name = factory.SelfAttribute("body.name")
    folded = factory.LazyAttribute(lambda one: fold(one.name))


class PersonFactory(DjangoModelFactory[models.Person]):
    class Meta:
        model = models.Person

    network = factory.SubFactory(NetworkFactory)
    key = factory.LazyFunction(new_key)
    name = factory.Sequence(lambda n: f"Vera Påhittad {n}")
    folded = factory.LazyAttribute(lambda one: fold(one.name))
    sort_key = factory.LazyAttribute(lambda one: sort_key(one.name))


class SeatFactory(DjangoModelFactory[models.Seat]):
    class Meta:
        model = models.Seat

    body = factory.SubFactory(BodyFactory)
    person: Any = factory.SubFactory(PersonFactory, network=factory.SelfAttribute("..body.network"))
    role = SeatRole.MEMBER
