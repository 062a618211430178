"""Bodies with all their names, and people for those who may see the register."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from django.db.models import Model

from radslag.domain.parties.models import Body, Person
from radslag.flows.search.gathering.rows import Gate, Row, names_of
from radslag.flows.search.states import Audience, Kind

__all__ = ["MODELS", "bodies", "people"]

MODELS: dict[str, tuple[type[Model], str]] = {
    "parties.Body": (Body, "network"),
    "parties.Person": (Person, "network"),
}


def bodies(keys: Sequence[int]) -> Iterator[Row]:
    for body in Body.objects.filter(pk__in=keys).prefetch_related("names"):
        unit = ("parties.Body", body.pk)
        names = names_of(body).removeprefix(body.name).strip(" ·")
        yield Row(
            network=body.network_id,
            unit=unit,
            thing=unit,
            kind=Kind.BODY,
            gate=Gate(Audience.OPEN, False),
            body=body.pk,
            principal=body.owner_id,
            title=body.name,
            text="\n".join(part for part in (names, body.about) if part),
        )


def people(keys: Sequence[int]) -> Iterator[Row]:
    """Nobody with a protected identity; a spelling of somebody leads to that person."""
    found = Person.objects.filter(pk__in=keys, is_protected=False, same_as=None)
    for person in found.select_related("principal").prefetch_related("spellings"):
        unit = ("parties.Person", person.pk)
        told = (person.title, str(person.principal or ""))
        yield Row(
            network=person.network_id,
            unit=unit,
            thing=unit,
            kind=Kind.PERSON,
            gate=Gate(Audience.REGISTER, False),
            principal=person.principal_id,
            title=person.name,
            text=", ".join(part for part in told if part),
            context=" · ".join(one.name for one in person.spellings.all() if not one.is_protected),
        )
