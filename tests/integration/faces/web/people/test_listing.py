"""The register of people."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from radslag.kernel import clock
from tests.factories.cast import Cast
from tests.factories.parties import PersonFactory, SeatFactory
from tests.integration.faces.web.visiting import text_of, visitor

LIST = "people:list"


def _page(cast: Cast, query: str = "", form: str = "", who: Any = None) -> str:
    address = reverse(f"{LIST}{form}", args=("skog",))
    return text_of(visitor(who or cast.secretary).get(f"{address}{query}"))


def _in_order(page: str, *names: str) -> bool:
    places = [page.index(f">{name}<") for name in names]
    return places == sorted(places)


def test_they_stand_in_swedish_order(cast: Cast) -> None:
    """trust 153."""
    for name in ("Östen Ek", "Zeb Ek", "Åke Ek", "Ärla Ek", "Eva Ek", "Wilma Ek", "Vera Ek"):
        PersonFactory.create(network=cast.network, name=name)
    assert _in_order(
        _page(cast), "Eva Ek", "Vera Ek", "Wilma Ek", "Zeb Ek", "Åke Ek", "Ärla Ek", "Östen Ek"
    )


def test_a_person_has_one_row_whatever_the_spellings_and_is_found_by_each(cast: Cast) -> None:
    person = PersonFactory.create(network=cast.network, name="Ylva Kvarnmyr")
    PersonFactory.create(network=cast.network, name="Ylva Qvarnmyr", same_as=person)
    assert "Qvarnmyr" not in _page(cast)
    assert _page(cast, "?q=qvarn").count(">Ylva Kvarnmyr<") == 1


def test_a_protected_person_is_in_no_form_of_the_list(cast: Cast) -> None:
    """trust 144: not even for who keeps the register, nor found by name."""
    hidden = PersonFactory.create(network=cast.network, name="Hemlig Älv", is_protected=True)
    SeatFactory.create(body=cast.body, person=hidden)
    for form in ("", "_csv", "_json"):
        for who in (cast.secretary, cast.administrator, cast.ruler):
            assert "Hemlig" not in _page(cast, "", form, who)
    assert "Ingen passar in" in _page(cast, "?q=hemlig")


def test_it_is_narrowed_by_name_principal_and_body(cast: Cast) -> None:
    near = PersonFactory.create(network=cast.network, name="Åsa Nära", principal=cast.principal)
    PersonFactory.create(network=cast.network, name="Bo Borta", principal=cast.other_principal)
    SeatFactory.create(body=cast.body, person=near)
    for query in ("?q=ASA", "?q=åsa", f"?huvudman={cast.principal.slug}", "?organ=lansradet"):
        page = _page(cast, query)
        assert "Åsa Nära" in page
        assert "Bo Borta" not in page


def test_what_cannot_be_understood_does_not_narrow(cast: Cast) -> None:
    """trust 46: nor is there a way to order by something hidden."""
    PersonFactory.create(network=cast.network, name="Bo Borta", email="bo@hemlig.example")
    page = _page(cast, "?huvudman=ingen&organ=9&ordering=email&sida=x")
    assert "Bo Borta" in page
    assert "bo@hemlig" not in page


def test_a_member_of_a_body_sees_those_who_sit_there(cast: Cast) -> None:
    """trust 44."""
    here = PersonFactory.create(network=cast.network, name="Åsa Nära")
    SeatFactory.create(body=cast.body, person=here)
    PersonFactory.create(network=cast.network, name="Bo Borta")
    page = _page(cast, who=cast.chair)
    assert "Åsa Nära" in page
    assert "Bo Borta" not in page


def test_it_tells_the_seats_of_today(cast: Cast) -> None:
    person = PersonFactory.create(network=cast.network)
    yesterday = clock.today() - dt.timedelta(days=1)
    SeatFactory.create(body=cast.body, person=person, role="secretary", to_date=yesterday)
    SeatFactory.create(body=cast.body, person=person, role="chair", from_date=clock.today())
    page = _page(cast)
    assert "ordförande i Länsrådet" in page
    assert "sekreterare i Länsrådet" not in page


def test_the_lists_for_programs_hold_the_same_and_no_addresses(cast: Cast) -> None:
    PersonFactory.create(network=cast.network, name="=Åsa", title="chef", email="asa@skog.example")
    assert json.loads(_page(cast, "", "_json"))["rows"] == [
        {"name": "=Åsa", "title": "chef", "principal": "", "seats": ""}
    ]
    told = _page(cast, "", "_csv")
    assert told.startswith("\N{ZERO WIDTH NO-BREAK SPACE}Namn;Titel;Huvudman;Uppdrag")
    assert "'=Åsa;chef" in told
    assert "asa@skog" not in told


def test_an_empty_register_says_what_will_be_here(cast: Cast) -> None:
    page = _page(cast)
    assert "Inga personer än" in page
    assert reverse("people:add", args=("skog",)) in page


@pytest.mark.parametrize("form", ["", "_json"])
def test_it_asks_as_much_of_the_database_for_one_as_for_forty(cast: Cast, form: str) -> None:
    def count() -> int:
        with CaptureQueriesContext(connection) as asked:
            _page(cast, "", form)
        return len(asked)

    SeatFactory.create(body=cast.body, person__network=cast.network)
    _page(cast)
    for_one = count()
    for _ in range(39):
        SeatFactory.create(
            body=cast.body,
            person=PersonFactory.create(network=cast.network, principal=cast.principal),
            principal=cast.principal,
        )
    assert count() <= for_one + 1  # the principals, of whom there was none
