"""Every deed of parties: who may, that it is done whole, that it writes one line (trust 11, 22)."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from radslag.domain.parties import actions
from radslag.domain.parties.states import PrincipalKind
from tests.factories.cast import AT, Cast, make_cast
from tests.factories.parties import (
    BodyFactory,
    BodyNameFactory,
    PersonFactory,
    PrincipalFactory,
    SeatFactory,
    SideFactory,
)
from tests.integration.domain.deeds import (
    Deed,
    check_half_is_nothing,
    check_one_line,
    check_who_may,
)

pytestmark = pytest.mark.django_db

DAY = dt.date(2020, 1, 1)
_RULER = frozenset({"ruler"})
_ADMINISTRATORS = frozenset({"ruler", "administrator"})
_OFFICE = _ADMINISTRATORS | {"secretary"}


def _body(cast: Cast) -> Any:
    body = BodyFactory(network=cast.network)
    BodyNameFactory(body=body)
    return body


def _renamed(cast: Cast) -> Any:
    body = _body(cast)
    return BodyNameFactory(body=body, name="Gruppen", from_date=DAY)


def _person(cast: Cast) -> Any:
    return PersonFactory(network=cast.network)


def _spelling(cast: Cast) -> Any:
    return PersonFactory(network=cast.network, same_as=_person(cast))


def _seat(cast: Cast) -> Any:
    return SeatFactory(body=cast.body)


DEEDS = [
    Deed(
        "parties.create_network",
        _RULER,
        lambda cast: None,
        lambda _, by: actions.create_network(slug="berg", name="Berg", by=by, at=AT),
    ),
    Deed(
        "parties.edit_network",
        _ADMINISTRATORS,
        lambda cast: cast.network,
        lambda one, by: actions.edit_network(network=one, name="Nytt", by=by, at=AT),
    ),
    Deed(
        "parties.add_side",
        _ADMINISTRATORS,
        lambda cast: cast.network,
        lambda one, by: actions.add_side(network=one, name="staten", by=by, at=AT),
    ),
    Deed(
        "parties.edit_side",
        _ADMINISTRATORS,
        lambda cast: cast.region,
        lambda one, by: actions.edit_side(side=one, name="landstinget", by=by, at=AT),
    ),
    Deed(
        "parties.remove_side",
        _ADMINISTRATORS,
        lambda cast: SideFactory(network=cast.network),
        lambda one, by: actions.remove_side(side=one, by=by, at=AT),
    ),
    Deed(
        "parties.add_principal",
        _ADMINISTRATORS,
        lambda cast: cast.network,
        lambda one, by: actions.add_principal(
            network=one,
            kind=PrincipalKind.REGION,
            name="Skog",
            full_name="Region Skog",
            by=by,
            at=AT,
        ),
    ),
    Deed(
        "parties.edit_principal",
        _ADMINISTRATORS,
        lambda cast: cast.principal,
        lambda one, by: actions.edit_principal(principal=one, genitive="Skogby", by=by, at=AT),
    ),
    Deed(
        "parties.remove_principal",
        _ADMINISTRATORS,
        lambda cast: PrincipalFactory(network=cast.network),
        lambda one, by: actions.remove_principal(principal=one, by=by, at=AT),
    ),
    Deed(
        "parties.record_population",
        _ADMINISTRATORS,
        lambda cast: cast.principal,
        lambda one, by: actions.record_population(
            principal=one, counted_date=DAY, count=9_000, source="SCB", by=by, at=AT
        ),
    ),
    Deed(
        "parties.add_body",
        _OFFICE,
        lambda cast: cast.network,
        lambda one, by: actions.add_body(network=one, name="Rådet", by=by, at=AT),
    ),
    Deed(
        "parties.edit_body",
        _OFFICE,
        _body,
        lambda one, by: actions.edit_body(body=one, about="Möts på våren.", by=by, at=AT),
    ),
    Deed(
        "parties.rename_body",
        _OFFICE,
        _body,
        lambda one, by: actions.rename_body(
            body=one, name="Länsrådet", from_date=DAY, by=by, at=AT
        ),
    ),
    Deed(
        "parties.add_earlier_name",
        _OFFICE,
        _body,
        lambda one, by: actions.add_earlier_name(body=one, name="Rådet", to_date=DAY, by=by, at=AT),
    ),
    Deed(
        "parties.add_spelling",
        _OFFICE,
        _body,
        lambda one, by: actions.add_spelling(body=one, name="Lansrádet", by=by, at=AT),
    ),
    Deed(
        "parties.remove_name",
        _OFFICE,
        _renamed,
        lambda one, by: actions.remove_name(name=one, by=by, at=AT),
    ),
    Deed(
        "parties.remove_body",
        _OFFICE,
        _body,
        lambda one, by: actions.remove_body(body=one, by=by, at=AT),
    ),
    Deed(
        "parties.set_composition",
        _OFFICE,
        lambda cast: (_body(cast), cast.region),
        lambda two, by: actions.set_composition(
            body=two[0], rules=[actions.CompositionRow(3, side=two[1])], by=by, at=AT
        ),
    ),
    Deed(
        "parties.set_rotation",
        _OFFICE,
        lambda cast: (_body(cast), cast.region),
        lambda two, by: actions.set_rotation(
            body=two[0], first_side=two[1], first_year=2020, by=by, at=AT
        ),
    ),
    Deed(
        "parties.add_person",
        _OFFICE,
        lambda cast: cast.network,
        lambda one, by: actions.add_person(network=one, name="Vera Påhittad", by=by, at=AT),
    ),
    Deed(
        "parties.edit_person",
        _OFFICE,
        _person,
        lambda one, by: actions.edit_person(person=one, title="förvaltningschef", by=by, at=AT),
    ),
    Deed(
        "parties.join_spellings",
        _OFFICE,
        lambda cast: (_person(cast), _person(cast)),
        lambda two, by: actions.join_spellings(person=two[0], same_as=two[1], by=by, at=AT),
    ),
    Deed(
        "parties.part_spelling",
        _OFFICE,
        _spelling,
        lambda one, by: actions.part_spelling(person=one, by=by, at=AT),
    ),
    Deed(
        "parties.remove_person",
        _OFFICE,
        _person,
        lambda one, by: actions.remove_person(person=one, by=by, at=AT),
    ),
    Deed(
        "parties.give_seat",
        _OFFICE,
        lambda cast: (cast.body, _person(cast)),
        lambda two, by: actions.give_seat(body=two[0], person=two[1], by=by, at=AT),
    ),
    Deed(
        "parties.edit_seat",
        _OFFICE,
        _seat,
        lambda one, by: actions.edit_seat(seat=one, is_acting=True, by=by, at=AT),
    ),
    Deed(
        "parties.end_seat",
        _OFFICE,
        _seat,
        lambda one, by: actions.end_seat(seat=one, to_date=DAY, by=by, at=AT),
    ),
    Deed(
        "parties.remove_seat",
        _OFFICE,
        _seat,
        lambda one, by: actions.remove_seat(seat=one, by=by, at=AT),
    ),
]


@pytest.mark.parametrize("deed", DEEDS, ids=str)
def test_it_is_done_by_those_who_may_and_refused_to_all_others(deed: Deed) -> None:
    check_who_may(deed, make_cast())


@pytest.mark.parametrize("deed", DEEDS, ids=str)
def test_it_writes_one_line_of_history(deed: Deed) -> None:
    check_one_line(deed, make_cast())


@pytest.mark.parametrize("deed", DEEDS, ids=str)
def test_half_of_it_cannot_happen(deed: Deed, monkeypatch: pytest.MonkeyPatch) -> None:
    check_half_is_nothing(deed, make_cast(), monkeypatch)


def test_every_deed_is_in_the_table() -> None:
    deeds = {f"parties.{name}" for name in actions.__all__ if name[0].islower()}
    assert {deed.verb for deed in DEEDS} == deeds
