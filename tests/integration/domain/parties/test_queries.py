"""Bodies and people are found by what papers call them, and seen by those who may."""

from __future__ import annotations

import datetime as dt

import pytest

from radslag.domain.parties import queries
from radslag.domain.parties.models import Body, ChairRotation
from tests.factories.cast import Cast, make_cast
from tests.factories.parties import (
    BodyFactory,
    BodyNameFactory,
    PersonFactory,
    PrincipalFactory,
    SeatFactory,
)

pytestmark = pytest.mark.django_db

DAY = dt.date(2020, 5, 8)


@pytest.fixture
def cast(db: None) -> Cast:
    return make_cast()


def _found(cast: Cast, name: str, day: dt.date | None = None) -> list[tuple[Body, str]]:
    return [(one.body, one.how) for one in queries.find_bodies(cast.network, name, day)]


@pytest.mark.parametrize("name", ["Länsrådet i Skog", "LÄNSRÅDET I SKOG", "Länsrådet  i skog"])
def test_a_body_is_found_by_its_name_however_it_is_typed(cast: Cast, name: str) -> None:
    assert _found(cast, name) == [(cast.body, "exact")]


def test_a_body_of_another_network_is_not_found(cast: Cast) -> None:
    BodyFactory.create(network=cast.foreign, name="Havsrådet")
    assert _found(cast, "Havsrådet") == []


def test_a_name_that_is_nothing_like_it_finds_nothing(cast: Cast) -> None:
    assert _found(cast, "Räddningsnämnden") == []


def test_an_earlier_name_and_a_spelling_find_the_body(cast: Cast) -> None:
    BodyNameFactory.create(body=cast.body, name="Skogsberedningen", to_date=dt.date(2010, 1, 1))
    BodyNameFactory.create(body=cast.body, name="Länsrodet", is_variant=True)
    assert _found(cast, "Skogsberedningen")[0] == (cast.body, "exact")
    assert _found(cast, "Länsrodet")[0] == (cast.body, "exact")


def test_of_two_that_bore_a_name_the_day_tells_which(cast: Cast) -> None:
    early, late = (BodyFactory.create(network=cast.network) for _ in range(2))
    BodyNameFactory.create(body=early, name="Beredningen", to_date=dt.date(2015, 12, 31))
    BodyNameFactory.create(body=late, name="Beredningen", from_date=dt.date(2016, 1, 1))
    assert _found(cast, "Beredningen", dt.date(2015, 12, 31)) == [(early, "exact")]
    assert _found(cast, "Beredningen", dt.date(2016, 1, 1)) == [(late, "exact")]
    assert {body for body, _ in _found(cast, "Beredningen")} == {early, late}


def _people(cast: Cast, name: str, **more: object) -> list[tuple[object, str]]:
    found = queries.find_people(cast.network, name, **more)  # type: ignore[arg-type]
    return [(one.person, one.how) for one in found]


def test_a_person_is_found_by_name_and_a_protected_one_never(cast: Cast) -> None:
    """trust 144."""
    person = PersonFactory.create(network=cast.network, name="Ylva Kvarnmyr")
    PersonFactory.create(network=cast.network, name="Hemlig Älv", is_protected=True)
    PersonFactory.create(network=cast.foreign, name="Ylva Kvarnmyr")
    assert _people(cast, "ylva kvarnmyr") == [(person, "exact")]
    assert _people(cast, "Hemlig Älv") == []


def test_the_same_name_from_elsewhere_is_asked_about_and_not_certain(cast: Cast) -> None:
    """trust 109: two may share a name."""
    person = PersonFactory.create(
        network=cast.network, name="Ylva Kvarnmyr", principal=cast.principal
    )
    same = _people(cast, "Ylva Kvarnmyr", principal=cast.principal)
    other = _people(cast, "Ylva Kvarnmyr", principal=cast.other_principal)
    assert (same, other) == ([(person, "exact")], [(person, "similar")])


@pytest.mark.parametrize(
    ("who", "sees"),
    [
        ("secretary", {"here", "far"}),
        ("ruler", {"here", "far"}),
        ("chair", {"here"}),
        ("registrar", {"here"}),
        ("other_member", set()),
        ("stranger", set()),
        ("former", set()),
        ("anyone", set()),
    ],
)
def test_people_are_seen_where_one_has_a_role(cast: Cast, who: str, sees: set[str]) -> None:
    """trust 34, 144: nobody sees who is protected."""
    here = PersonFactory.create(network=cast.network, name="here", principal=cast.principal)
    SeatFactory.create(body=cast.body, person=here)
    far = PrincipalFactory.create(network=cast.network)
    PersonFactory.create(network=cast.network, name="far", principal=far)
    PersonFactory.create(network=cast.network, name="hidden", is_protected=True)
    seen = queries.people_seen_by(cast.everybody()[who], cast.network)
    assert set(seen.values_list("name", flat=True)) == sees


def test_spellings_of_spellings_are_one_person(cast: Cast) -> None:
    person = PersonFactory.create(network=cast.network)
    first = PersonFactory.create(network=cast.network, same_as=person)
    second = PersonFactory.create(network=cast.network, same_as=first)
    assert queries.main_person(second) == person
    assert queries.main_person(person) == person
    assert queries.spellings_of(person) == {person.pk, first.pk, second.pk}
    assert queries.spellings_of(second) == {second.pk}


@pytest.mark.parametrize(
    ("first", "last", "holds"),
    [
        (None, None, True),
        (DAY, DAY, True),
        (None, dt.date(2020, 5, 7), False),
        (dt.date(2020, 5, 9), None, False),
        (dt.date(2019, 1, 1), dt.date(2021, 1, 1), True),
    ],
)
def test_a_seat_is_held_from_its_first_day_to_its_last(
    cast: Cast, first: dt.date | None, last: dt.date | None, holds: bool
) -> None:
    seat = SeatFactory.create(body=cast.body, from_date=first, to_date=last)
    assert list(queries.seats_of(cast.body, DAY)) == ([seat] if holds else [])
    assert list(queries.holders_over_time(cast.body)) == [seat]


def test_who_is_protected_holds_no_seat_that_is_shown(cast: Cast) -> None:
    """trust 144."""
    hidden = PersonFactory.create(network=cast.network, is_protected=True)
    SeatFactory.create(body=cast.body, person=hidden)
    assert not queries.seats_of(cast.body, DAY).exists()


def test_the_chair_goes_around_from_the_year_it_began(cast: Cast) -> None:
    """trust 53."""
    assert queries.chair_side_on(cast.body, DAY) is None
    ChairRotation.objects.create(
        body=cast.body, first_side=cast.municipalities, first_year=2019, years=2
    )
    whose = {
        year: queries.chair_side_on(cast.body, dt.date(year, 1, 1)) for year in range(2018, 2024)
    }
    assert whose == {
        2018: None,
        2019: cast.municipalities,
        2020: cast.municipalities,
        2021: cast.region,
        2022: cast.region,
        2023: cast.municipalities,
    }


def test_bodies_and_principals_come_with_what_is_told_of_them(
    cast: Cast, django_assert_num_queries: object
) -> None:
    for _ in range(3):
        BodyNameFactory.create(body=BodyFactory.create(network=cast.network))
    with django_assert_num_queries(2):  # type: ignore[operator]
        assert all(
            [*map(str, body.names.all()), body.network.name]
            for body in queries.bodies_of(cast.network)
        )
    with django_assert_num_queries(2):  # type: ignore[operator]
        assert [
            one.side and list(one.populations.all()) for one in queries.principals_of(cast.network)
        ]
