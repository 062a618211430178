"""Names come in Swedish order from the database itself (trust 153)."""

from __future__ import annotations

import random

import pytest

from radslag.domain.parties.models import Person
from radslag.kernel.identifiers import new_key
from radslag.kernel.text import fold, sort_key
from tests.factories.names import two_thousand_names
from tests.factories.parties import NetworkFactory


@pytest.mark.django_db
def test_two_thousand_names_come_from_the_database_as_from_python() -> None:
    """On SQLite and on PostgreSQL, whatever its collation."""
    network = NetworkFactory.create()
    names = two_thousand_names()
    random.Random(1).shuffle(names)  # noqa: S311  no secret
    Person.objects.bulk_create(
        Person(
            network=network, key=new_key(), name=name, folded=fold(name), sort_key=sort_key(name)
        )
        for name in names
    )
    found = network.people.order_by("sort_key", "name").values_list("sort_key", flat=True)
    assert list(found) == sorted(map(sort_key, names))
    ordered = list(network.people.order_by("sort_key").values_list("name", flat=True))
    firsts = [fold(name[0]) if name[0] in "éÉ" else name[0].lower() for name in ordered]
    assert firsts == sorted(firsts, key="abcdefghijklmnopqrstuvwxyzåäö".index)
