"""Whom a name in a paper means: one row for each person, however many papers name them."""

from __future__ import annotations

import pytest

from radslag.domain.parties.models import Network, Person, Principal
from radslag.flows.importing.confirming.people import People
from radslag.flows.importing.confirming.tracing import Tracing
from radslag.flows.importing.facts import facts_of
from tests.factories.cast import AT
from tests.factories.importing import BY, CALL, batch_of
from tests.factories.parties import (
    BodyFactory,
    BodyNameFactory,
    NetworkFactory,
    PersonFactory,
    PrincipalFactory,
)

pytestmark = pytest.mark.django_db

NAME = "Elin Skog"


@pytest.fixture
def network() -> Network:
    return NetworkFactory.create()


@pytest.fixture
def region(network: Network) -> Principal:
    return PrincipalFactory.create(network=network, name="Region Norr", full_name="Region Norr")


def found(network: Network, organisation: str, name: str = NAME) -> Person:
    draft = batch_of(network, {"k.txt": CALL}).drafts.get()
    people = People(network, Tracing(draft, facts_of(draft), BY, AT))
    person = people.find(name, organisation, "/x")
    assert person is not None
    return person


def test_somebody_of_another_principal_is_somebody_else(
    network: Network, region: Principal
) -> None:
    town = PrincipalFactory.create(network=network)
    known = PersonFactory.create(network=network, name=NAME, principal=town)
    assert found(network, "Region Norr") != known


def test_an_organisation_that_nothing_tells_of_is_somebody_else(
    network: Network, region: Principal
) -> None:
    known = PersonFactory.create(network=network, name=NAME, principal=region)
    assert found(network, "Försäkringskassan") != known


def test_the_department_that_stands_in_the_title_is_no_other_organisation(
    network: Network, region: Principal
) -> None:
    title = "divisionschef medicin"
    known = PersonFactory.create(network=network, name=NAME, principal=region, title=title)
    assert found(network, "medicin") == known


def test_a_word_that_only_looks_like_the_department_is_not_it(
    network: Network, region: Principal
) -> None:
    title = "divisionschef medicin"
    known = PersonFactory.create(network=network, name=NAME, principal=region, title=title)
    assert found(network, "medici") != known


@pytest.mark.parametrize("organisation", ["", ".", "styrgruppen"])
def test_what_names_no_employer_says_nothing_against(
    network: Network, region: Principal, organisation: str
) -> None:
    BodyNameFactory.create(body=BodyFactory.create(network=network, name="Styrgruppen"))
    known = PersonFactory.create(network=network, name=NAME, principal=region)
    assert found(network, organisation) == known


@pytest.mark.parametrize("organisation", ["Region Norr", "", "Försäkringskassan"])
def test_of_two_who_may_be_meant_no_third_is_made(
    network: Network, region: Principal, organisation: str
) -> None:
    PersonFactory.create(network=network, name=NAME, principal=region)
    PersonFactory.create(network=network, name=NAME, principal=None)
    first, second = (found(network, organisation) for _ in range(2))
    assert first == second
    assert Person.objects.filter(name=NAME).count() == 2


def test_without_a_told_organisation_the_one_of_the_register_is_meant(
    network: Network, region: Principal
) -> None:
    PersonFactory.create(network=network, name=NAME, principal=None)
    known = PersonFactory.create(network=network, name=NAME, principal=region)
    assert found(network, "") == known


def test_of_two_principals_neither_is_meant_by_a_bare_name_and_one_more_is_enough(
    network: Network, region: Principal
) -> None:
    town = PrincipalFactory.create(network=network)
    known = {PersonFactory.create(network=network, name=NAME, principal=p) for p in (region, town)}
    first, second = (found(network, "") for _ in range(2))
    assert first not in known
    assert first == second


def test_who_was_joined_is_known_by_either_row(network: Network, region: Principal) -> None:
    known = PersonFactory.create(network=network, name=NAME, principal=region)
    PersonFactory.create(network=network, name=NAME, principal=region, same_as=known)
    assert found(network, "Region Norr") == known
