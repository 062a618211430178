"""Suggestions of spellings that are one person (trust 110)."""

from __future__ import annotations

import pytest

from radslag.domain.parties import queries
from radslag.domain.parties.models import Person
from tests.factories.cast import Cast, make_cast
from tests.factories.parties import PersonFactory

pytestmark = pytest.mark.django_db


def _people(cast: Cast, *names: str) -> list[Person]:
    return [PersonFactory.create(network=cast.network, name=name) for name in names]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ylva Kvarnmyr", "Ylva Kvarnmyhr"),
        ("Ylva Kvarnmyr", "Ylva Kvammyr"),
        ("Ulla-Britt Nääsfors", "Ulla Britt Naasfors"),
        ("Ylva Kvarnmyr", "Ylva Maria Kvarnmyr"),
        ("Ylva Kvarnmyr", "Kvarnmyr, Ylva"),
        ("Eskil Idh", "EskiI Idh"),
    ],
)
def test_spellings_of_one_name_are_suggested(one: str, other: str) -> None:
    cast = make_cast()
    first, second = _people(cast, one, other)
    assert [found.person for found in queries.who_may_be_same(cast.secretary, first)] == [second]
    assert queries.pairs_that_may_be_same(cast.secretary, cast.network, most=9) == [
        (second, first)
    ] or queries.pairs_that_may_be_same(cast.secretary, cast.network, most=9) == [(first, second)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ylva Kvarnmyr", "Ylva Tallåsen"),
        ("Ylva Kvarnmyr", "Gunnar Kvarnmyr"),
        ("Anna Berg", "Anna Borg-Sten"),
    ],
)
def test_others_are_not(one: str, other: str) -> None:
    cast = make_cast()
    first, _ = _people(cast, one, other)
    assert queries.who_may_be_same(cast.secretary, first) == []
    assert queries.pairs_that_may_be_same(cast.secretary, cast.network, most=9) == []


def test_a_joined_spelling_is_suggested_no_more() -> None:
    cast = make_cast()
    first, second = _people(cast, "Ylva Kvarnmyr", "Ylva Kvarnmyhr")
    second.same_as = first
    second.save()
    assert queries.who_may_be_same(cast.secretary, first) == []
    assert queries.pairs_that_may_be_same(cast.secretary, cast.network, most=9) == []


def test_a_protected_person_is_suggested_to_nobody() -> None:
    """trust 144."""
    cast = make_cast()
    first, second = _people(cast, "Ylva Kvarnmyr", "Ylva Kvarnmyhr")
    Person.objects.filter(pk=second.pk).update(is_protected=True)
    assert queries.who_may_be_same(cast.secretary, first) == []
    assert queries.pairs_that_may_be_same(cast.ruler, cast.network, most=9) == []


def test_people_of_another_network_are_not_suggested() -> None:
    cast = make_cast()
    first, _ = _people(cast, "Ylva Kvarnmyr", "Rut Älv")
    PersonFactory.create(network=cast.foreign, name="Ylva Kvarnmyr")
    assert queries.who_may_be_same(cast.secretary, first) == []


def test_the_likeliest_come_first_and_only_so_many() -> None:
    cast = make_cast()
    same, _, near = _people(cast, "Ylva Kvarnmyr", "Ylva Kvarnmyr", "Ylva Kvarnmyhr")
    found = queries.who_may_be_same(cast.secretary, near)
    assert len(found) == 2
    best = queries.pairs_that_may_be_same(cast.secretary, cast.network, most=1)
    assert len(best) == 1
    assert near not in best[0]
    assert same in best[0]
