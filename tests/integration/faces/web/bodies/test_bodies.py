"""Bodies: names over time, spellings, composition, rotation, seats."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.urls import reverse

from radslag.domain.accounts.models import User
from radslag.domain.history.models import Entry
from radslag.domain.parties.models import Body, BodyName, ChairRotation, CompositionRule, Seat
from tests.factories.accounts import GrantFactory, UserFactory
from tests.factories.cast import Cast
from tests.factories.parties import BodyFactory, BodyNameFactory, PersonFactory, SeatFactory
from tests.integration.faces.web.visiting import visitor


def _post(cast: Cast, page: str, /, *key: Any, **said: Any) -> Any:
    address = reverse(f"settings:{page}", args=("skog", *key))
    return visitor(cast.secretary).post(address, said)


def _detail(cast: Cast) -> str:
    address = reverse("settings:body", args=("skog", cast.body.slug))
    return visitor(cast.secretary).get(address).content.decode()


@pytest.fixture
def named(cast: Cast) -> BodyName:
    return BodyNameFactory.create(body=cast.body, from_date=dt.date(2018, 1, 1))


def test_a_body_is_added_with_its_first_name(cast: Cast) -> None:
    said = {"kind": "council", "regime": "formal", "name": "Välfärdsrådet", "from_date": "180101"}
    answer = _post(cast, "add_body", **said)
    made = Body.objects.get(slug="valfardsradet")
    assert answer.headers["Location"] == reverse("settings:body", args=("skog", made.slug))
    assert made.names.get().from_date == dt.date(2018, 1, 1)
    assert Entry.objects.get().verb == "parties.add_body"


def test_a_body_is_changed_and_cannot_leave_its_network(cast: Cast, named: BodyName) -> None:
    """trust 41."""
    said = {"name": "Länsrådet", "kind": "council", "regime": "formal", "slug": "annan"}
    _post(cast, "edit_body", cast.body.slug, **said, network=cast.foreign.pk)
    changed = Body.objects.get(pk=cast.body.pk)
    assert (changed.name, changed.kind, changed.slug) == ("Länsrådet", "council", "lansradet")
    assert changed.network == cast.network


def test_a_body_is_no_part_of_itself_nor_of_another_networks(cast: Cast) -> None:
    """trust 38."""
    foreign = BodyFactory.create(network=cast.foreign)
    for other in (cast.body, foreign):
        said = {"name": "Länsrådet", "kind": "council", "regime": "formal", "parent": other.pk}
        assert _post(cast, "edit_body", cast.body.slug, **said).status_code == 200
    assert Body.objects.get(pk=cast.body.pk).parent is None


def test_a_body_has_another_name_from_a_day(cast: Cast, named: BodyName) -> None:
    said = {"name": "Välfärdsrådet", "short_name": "VR", "from_date": "1 juli 2020"}
    _post(cast, "rename_body", cast.body.slug, **said)
    body = Body.objects.get(pk=cast.body.pk)
    assert body.name == "Välfärdsrådet"
    assert body.name_on(dt.date(2020, 6, 30)) == "Länsrådet i Skog"
    assert body.name_on(dt.date(2020, 7, 1)) == "Välfärdsrådet"


def test_a_name_that_begins_too_early_is_refused_in_words(cast: Cast, named: BodyName) -> None:
    said = {"name": "Välfärdsrådet", "from_date": "170101"}
    page = _post(cast, "rename_body", cast.body.slug, **said).content.decode()
    assert "Välj en senare dag" in page
    assert 'value="Välfärdsrådet"' in page


def test_an_earlier_name_is_told(cast: Cast, named: BodyName) -> None:
    _post(cast, "add_earlier_name", cast.body.slug, name="Chefsrådet", to_date="171231")
    assert "Chefsrådet" in _detail(cast)
    assert "t.o.m." in _detail(cast)


def test_a_spelling_is_added_and_taken_back_after_a_check(cast: Cast, named: BodyName) -> None:
    _post(cast, "add_spelling", cast.body.slug, name="Läns rådet")
    spelling = BodyName.objects.get(is_variant=True)
    key = (cast.body.slug, spelling.pk)
    checked = visitor(cast.secretary).get(reverse("settings:remove_name", args=("skog", *key)))
    assert "Ta bort stavningen" in checked.content.decode()
    assert BodyName.objects.filter(pk=spelling.pk).exists()
    _post(cast, "remove_name", *key)
    assert not BodyName.objects.filter(pk=spelling.pk).exists()


def test_the_only_name_stays(cast: Cast, named: BodyName) -> None:
    answer = _post(cast, "remove_name", cast.body.slug, named.pk)
    assert answer.status_code == 409
    assert "måste ha ett namn" in answer.content.decode()


def _rows(*rows: tuple[str, str, str]) -> dict[str, str]:
    said = {"regel-TOTAL_FORMS": str(len(rows)), "regel-INITIAL_FORMS": "0"}
    for n, (of, seats, note) in enumerate(rows):
        said |= {f"regel-{n}-of": of, f"regel-{n}-seats": seats, f"regel-{n}-note": note}
    return said


def test_the_composition_is_said_in_rows(cast: Cast) -> None:
    """Worked case 11: three and three."""
    rows = _rows(
        (f"side:{cast.municipalities.pk}", "3", "inte alla från äldreomsorgen"),
        (f"principal:{cast.principal.pk}", "1", ""),
        ("", "", ""),
    )
    _post(cast, "composition", cast.body.slug, **rows)
    told = list(CompositionRule.objects.values_list("side", "principal", "seats"))
    assert told == [(cast.municipalities.pk, None, 3), (None, cast.principal.pk, 1)]
    page = _detail(cast)
    assert "från kommunerna" in page
    assert "inte alla från äldreomsorgen" in page


def test_a_half_row_is_told_and_kept(cast: Cast) -> None:
    rows = _rows((f"side:{cast.region.pk}", "", "villkor"), ("", "2", ""))
    page = _post(cast, "composition", cast.body.slug, **rows).content.decode()
    assert "Skriv hur många platser" in page
    assert "Välj vilka platserna gäller" in page
    assert 'value="villkor"' in page
    assert not CompositionRule.objects.exists()


def test_a_composition_without_its_form_changes_nothing(cast: Cast) -> None:
    assert _post(cast, "composition", cast.body.slug, nonsense="1").status_code == 200
    assert not Entry.objects.exists()


def test_the_chair_goes_around_and_stops(cast: Cast) -> None:
    """trust 53: whose turn each year."""
    from radslag.kernel import clock

    year = clock.today().year
    said = {"first_side": cast.region.pk, "first_year": year, "years": 1}
    _post(cast, "rotation", cast.body.slug, **said)
    page = _detail(cast)
    assert page.index(f"<dt>{year}</dt><dd>Regionen") < page.index(f"<dt>{year + 1}</dt><dd>Komm")
    _post(cast, "rotation", cast.body.slug, stop="1")
    assert not ChairRotation.objects.exists()
    assert "går inte runt" in _detail(cast)


def test_a_seat_is_given_and_ended_after_a_check(cast: Cast) -> None:
    person = PersonFactory.create(network=cast.network, name="Ylva Kvarnmyr")
    said = {"person": person.pk, "role": "member", "from_date": "200101"}
    _post(cast, "give_seat", cast.body.slug, **said)
    seat = Seat.objects.get()
    address = reverse("settings:end_seat", args=("skog", cast.body.slug, seat.pk))
    assert "Ylva Kvarnmyr är ledamot" in visitor(cast.secretary).get(address).content.decode()
    _post(cast, "end_seat", cast.body.slug, seat.pk, to_date="31 december 2020")
    assert Seat.objects.get().to_date == dt.date(2020, 12, 31)


def test_a_seat_that_would_end_before_it_began_is_refused_in_words(cast: Cast) -> None:
    seat = SeatFactory.create(body=cast.body, from_date=dt.date(2020, 1, 1))
    page = _post(cast, "end_seat", cast.body.slug, seat.pk, to_date="191231").content.decode()
    assert "slutar innan det börjar" in page
    assert Seat.objects.get().to_date is None


def test_a_seat_that_was_a_mistake_is_taken_away(cast: Cast) -> None:
    seat = SeatFactory.create(body=cast.body)
    _post(cast, "end_seat", cast.body.slug, seat.pk, remove="1")
    assert not Seat.objects.exists()
    assert Entry.objects.get().verb == "parties.remove_seat"


def test_seats_of_other_bodies_are_not_ended_here(cast: Cast) -> None:
    """trust 38."""
    elsewhere = SeatFactory.create(body=BodyFactory.create(network=cast.network))
    assert (
        _post(cast, "end_seat", cast.body.slug, elsewhere.pk, to_date="200101").status_code == 404
    )


def test_a_protected_person_is_not_named(cast: Cast) -> None:
    """trust 144."""
    person = PersonFactory.create(network=cast.network, name="Hemlig Älv", is_protected=True)
    seat = SeatFactory.create(body=cast.body, person=person)
    assert "Person med skyddade uppgifter" in _detail(cast)
    assert "Hemlig" not in _detail(cast)
    address = reverse("settings:end_seat", args=("skog", cast.body.slug, seat.pk))
    assert "Hemlig" not in visitor(cast.secretary).get(address).content.decode()
    offered = visitor(cast.secretary).get(reverse("settings:give_seat", args=("skog", "lansradet")))
    assert "Hemlig" not in offered.content.decode()


def test_who_keeps_one_body_keeps_no_other(cast: Cast) -> None:
    """trust 35."""
    keeper: User = UserFactory.create()
    GrantFactory.create(user=keeper, role="secretary", network=cast.network, body=cast.body)
    other = BodyFactory.create(network=cast.network, name="Styrgruppen")
    client = visitor(keeper)
    listed = client.get(reverse("settings:bodies", args=("skog",))).content.decode()
    assert cast.body.name in listed
    assert "Styrgruppen" not in listed
    assert client.get(reverse("settings:body", args=("skog", cast.body.slug))).status_code == 200
    assert client.get(reverse("settings:body", args=("skog", other.slug))).status_code == 403
    assert client.get(reverse("settings:add_body", args=("skog",))).status_code == 403


def test_no_bodies_yet_says_what_will_be_here(cast: Cast) -> None:
    Body.objects.all().delete()
    page = visitor(cast.administrator).get(reverse("settings:bodies", args=("skog",)))
    assert "Inga organ än" in page.content.decode()


def test_a_body_that_was_a_mistake_is_removed_after_a_check(cast: Cast) -> None:
    made = BodyFactory.create(network=cast.network, name="Fel", slug="fel")
    address = reverse("settings:remove_body", args=("skog", "fel"))
    assert "Ta bort Fel?" in visitor(cast.secretary).get(address).content.decode()
    assert Body.objects.filter(pk=made.pk).exists()
    _post(cast, "remove_body", "fel")
    assert not Body.objects.filter(pk=made.pk).exists()


def test_a_body_that_has_seats_is_not_removed_and_it_says_why(cast: Cast) -> None:
    SeatFactory.create(body=cast.body)
    answer = _post(cast, "remove_body", cast.body.slug)
    assert answer.status_code == 409
    assert Body.objects.filter(pk=cast.body.pk).exists()
