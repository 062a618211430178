"""What the deeds of parties do beyond one row, and what they refuse."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from radslag.domain.history.models import Entry
from radslag.domain.parties import actions
from radslag.domain.parties.actions import CompositionRow
from radslag.domain.parties.models import Body, Network, Person
from radslag.domain.parties.policies import RESERVED_SLUGS
from radslag.kernel.access import System
from radslag.kernel.errors import InvalidError, NotFoundError, StateError
from tests.factories.accounts import UserFactory
from tests.factories.cast import AT
from tests.factories.meetings import AttendanceFactory, MeetingFactory
from tests.factories.parties import (
    BodyFactory,
    NetworkFactory,
    PersonFactory,
    PrincipalFactory,
    SeatFactory,
    SideFactory,
)

pytestmark = pytest.mark.django_db

BY = System("test")


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def _body(name: str = "Chefsnätverket") -> Body:
    return actions.add_body(network=NetworkFactory.create(), name=name, by=BY, at=AT)


# networks


@pytest.mark.parametrize("slug", sorted(RESERVED_SLUGS))
def test_a_network_cannot_take_an_address_of_ours(slug: str) -> None:
    with pytest.raises(InvalidError, match="används av Rådslag"):
        actions.create_network(slug=slug, name="Skog", by=BY, at=AT)


def test_a_network_cannot_take_the_address_of_another() -> None:
    actions.create_network(slug="skog", name="Skog", by=BY, at=AT)
    with pytest.raises(InvalidError, match="redan ett nätverk") as refused:
        actions.create_network(slug="Skog ", name="Skogen", by=BY, at=AT)
    assert refused.value.field == "slug"


@pytest.mark.parametrize(
    ("field", "wrong"),
    [("brand", "röd"), ("brand", "#12345"), ("contact_email", "x"), ("name", " "), ("slug", "å")],
)
def test_a_field_that_is_wrong_is_named(field: str, wrong: str) -> None:
    said = {"slug": "skog", "name": "Skog", field: wrong}
    with pytest.raises(InvalidError) as refused:
        actions.create_network(**said, by=BY, at=AT)
    assert refused.value.field == field
    assert not Network.objects.exists()


def test_names_are_put_in_order_and_texts_keep_their_lines() -> None:
    network = actions.create_network(
        slug="skog",
        name="  Skogs  la\u0308n ",
        about="En rad.\r\n\r\nTvå  rader.\n",
        by=BY,
        at=AT,
    )
    assert network.name == "Skogs län"
    assert network.about == "En rad.\n\nTvå rader."


def test_fields_that_a_form_sends_beside_its_own_are_no_way_in() -> None:
    """Trust 41."""
    network = NetworkFactory.create()
    with pytest.raises(TypeError):
        actions.edit_network(network=network, slug="annat", by=BY, at=AT)


def test_what_changes_nothing_writes_nothing() -> None:
    network = actions.create_network(slug="skog", name="Skog", by=BY, at=AT)
    actions.edit_network(network=network, name=" Skog ", by=BY, at=AT)
    assert Entry.objects.count() == 1


def test_a_change_is_told_by_the_names_of_its_fields_and_never_by_their_values() -> None:
    """Trust 31: the log breaks no secrecy."""
    network = actions.create_network(slug="skog", name="Skog", by=BY, at=AT)
    actions.edit_network(network=network, name="Hemliga skogen", brand="#112233", by=BY, at=AT)
    entry = Entry.objects.get(verb="parties.edit_network")
    assert entry.data == {"fields": ["brand", "name"]}
    assert "Hemliga" not in str(vars(entry))


def test_a_change_made_meanwhile_is_not_overwritten_by_a_deed_on_another_field() -> None:
    network = actions.create_network(slug="skog", name="Skog", by=BY, at=AT)
    old = Network.objects.get()
    actions.edit_network(network=network, name="Nya skogen", by=BY, at=AT)
    actions.edit_network(network=old, brand="#112233", by=BY, at=AT)
    now = Network.objects.get()
    assert (now.name, now.brand) == ("Nya skogen", "#112233")


# principals


def test_the_name_of_a_side_is_taken_once_in_a_network() -> None:
    side = SideFactory.create(name="regionen")
    with pytest.raises(InvalidError, match="finns redan"):
        actions.add_side(network=side.network, name=" regionen", by=BY, at=AT)
    actions.add_side(network=NetworkFactory.create(), name="regionen", by=BY, at=AT)


def test_a_code_belongs_to_one_principal_of_a_network() -> None:
    first = PrincipalFactory.create(code="2080")
    for network, wrong in ((first.network, True), (NetworkFactory.create(), False)):
        named: Any = {"kind": "municipality", "name": "Falun", "full_name": "Falu kommun"}
        if wrong:
            with pytest.raises(InvalidError, match="har .* redan"):
                actions.add_principal(network=network, code="2080", **named, by=BY, at=AT)
        else:
            actions.add_principal(network=network, code="2080", **named, by=BY, at=AT)


def test_a_principal_is_not_of_a_side_of_another_network() -> None:
    principal = PrincipalFactory.create()
    with pytest.raises(InvalidError, match="annat nätverk"):
        actions.edit_principal(principal=principal, side=SideFactory.create(), by=BY, at=AT)


def test_a_population_of_the_same_day_is_put_right() -> None:
    principal = PrincipalFactory.create()
    for count in (9_000, 9_001, 9_001):
        actions.record_population(
            principal=principal,
            counted_date=day("2024-12-31"),
            count=count,
            source="SCB",
            by=BY,
            at=AT,
        )
    assert principal.populations.get().count == 9_001
    assert Entry.objects.count() == 2


# bodies

LATER = dt.datetime(2023, 6, 1, 8, 0, tzinfo=dt.UTC)


def test_a_name_whose_day_has_not_come_is_refused_and_today_s_stands() -> None:
    body = _body()
    with pytest.raises(InvalidError, match="har inte kommit") as refused:
        actions.rename_body(
            body=body, name="Nytt namn", from_date=day("2023-06-02"), by=BY, at=LATER
        )
    assert refused.value.field == "from_date"
    assert Body.objects.get().name == "Chefsnätverket"


def test_a_body_that_somebody_else_removed_is_not_there_any_more() -> None:
    body = _body()
    Body.objects.all().delete()
    with pytest.raises(NotFoundError):
        actions.add_spelling(body=body, name="Chefsnatverket", by=BY, at=AT)


def test_a_body_that_gets_another_name_keeps_the_old_for_its_days() -> None:
    """Trust 111: Chefsnätverket, then Länschefsnätverket, is one body."""
    body = _body()
    actions.rename_body(
        body=body,
        name="Länschefsnätverket",
        short_name="LCHNV",
        from_date=day("2022-01-01"),
        by=BY,
        at=LATER,
    )
    body = Body.objects.get()
    assert (body.name, body.short_name, body.slug) == (
        "Länschefsnätverket",
        "LCHNV",
        "chefsnatverket",
    )
    assert body.name_on(day("2021-12-31")) == "Chefsnätverket"
    assert body.name_on(day("2022-01-01")) == "Länschefsnätverket"


@pytest.mark.parametrize(
    ("name", "from_date", "field"),
    [("Länschefsnätverket", "2023-01-01", "name"), ("Nytt", "2022-01-01", "from_date")],
)
def test_a_name_it_has_or_a_day_before_the_last_name_began_is_refused(
    name: str, from_date: str, field: str
) -> None:
    body = _body()
    told: Any = {"by": BY, "at": LATER}
    actions.rename_body(body=body, name="Länschefsnätverket", from_date=day("2022-01-01"), **told)
    with pytest.raises(InvalidError) as refused:
        actions.rename_body(body=body, name=name, from_date=day(from_date), **told)
    assert refused.value.field == field


def test_a_name_that_was_written_wrongly_is_put_right_without_a_new_period() -> None:
    body = _body("Chefsnätvreket")
    actions.edit_body(body=body, name="Chefsnätverket", by=BY, at=AT)
    assert [one.name for one in body.names.all()] == ["Chefsnätverket"]


def test_an_earlier_name_ends_where_todays_begins() -> None:
    body = _body("Länschefsnätverket")
    actions.add_earlier_name(
        body=body, name="Chefsnätverket", to_date=day("2021-12-31"), by=BY, at=AT
    )
    body = Body.objects.get()
    assert body.name_on(day("2020-05-08")) == "Chefsnätverket"
    assert body.name_on(day("2022-01-01")) == "Länschefsnätverket"
    with pytest.raises(InvalidError, match="Då hette organet"):
        actions.add_earlier_name(
            body=body, name="Nätverket", to_date=day("2010-12-31"), by=BY, at=AT
        )


def test_a_spelling_is_kept_once_and_is_never_its_name() -> None:
    body = _body("Välfärdsrådet")
    first = actions.add_spelling(body=body, name="Valfördrådet", by=BY, at=AT)
    assert actions.add_spelling(body=body, name=" Valfördrådet", by=BY, at=AT) == first
    assert body.name_on(day("2020-05-08")) == "Välfärdsrådet"
    assert Entry.objects.filter(verb="parties.add_spelling").count() == 1


def test_todays_name_taken_back_gives_the_one_before_again() -> None:
    body = _body()
    actions.rename_body(body=body, name="Nytt namn", from_date=day("2022-01-01"), by=BY, at=LATER)
    actions.remove_name(name=body.names.get(name="Nytt namn"), by=BY, at=AT)
    body = Body.objects.get()
    assert body.name == "Chefsnätverket"
    assert body.name_on(day("2030-01-01")) == "Chefsnätverket"


def test_the_only_name_cannot_be_taken_back() -> None:
    body = _body()
    with pytest.raises(StateError, match="måste ha ett namn"):
        actions.remove_name(name=body.names.get(), by=BY, at=AT)


def test_bodies_of_one_name_have_addresses_of_their_own() -> None:
    network = NetworkFactory.create()
    slugs = [actions.add_body(network=network, name="Rådet", by=BY, at=AT).slug for _ in range(3)]
    assert slugs == ["radet", "radet-2", "radet-3"]


def test_a_body_does_not_stand_below_itself() -> None:
    top = _body("Överst")
    middle = actions.add_body(network=top.network, name="Mitten", parent=top, by=BY, at=AT)
    for below in (top, middle):
        with pytest.raises(InvalidError, match="under sig självt"):
            actions.edit_body(body=top, parent=below, by=BY, at=AT)


def test_a_body_is_not_of_another_network() -> None:
    body = _body()
    for field, other in (("parent", BodyFactory.create()), ("owner", PrincipalFactory.create())):
        with pytest.raises(InvalidError, match="annat nätverk") as refused:
            actions.edit_body(body=body, **{field: other}, by=BY, at=AT)
        assert refused.value.field == field


def test_a_body_that_something_refers_to_is_not_removed() -> None:
    for refers in (
        lambda body: MeetingFactory(body=body),
        lambda body: SeatFactory(body=body),
        lambda body: BodyFactory(network=body.network, parent=body),
    ):
        body = _body()
        refers(body)
        with pytest.raises(StateError, match="används av annat"):
            actions.remove_body(body=body, by=BY, at=AT)


def test_composition_is_set_anew_as_a_whole() -> None:
    body = _body()
    side = SideFactory.create(network=body.network)
    for seats in (3, 4):
        actions.set_composition(body=body, rules=[CompositionRow(seats, side=side)], by=BY, at=AT)
    assert [rule.seats for rule in body.composition.all()] == [4]


def test_a_side_of_another_network_has_no_seats_and_no_chair() -> None:
    body, side = _body(), SideFactory.create()
    with pytest.raises(InvalidError):
        actions.set_composition(body=body, rules=[CompositionRow(3, side=side)], by=BY, at=AT)
    with pytest.raises(InvalidError):
        actions.set_rotation(body=body, first_side=side, first_year=2020, by=BY, at=AT)


def test_a_rotation_can_be_taken_away() -> None:
    body = _body()
    side = SideFactory.create(network=body.network)
    actions.set_rotation(body=body, first_side=side, first_year=2020, by=BY, at=AT)
    actions.set_rotation(body=body, first_side=None, by=BY, at=AT)
    assert not hasattr(Body.objects.get(), "rotation")


# people


def test_spellings_are_joined_and_parted_and_nothing_is_lost() -> None:
    """Trust 110: suggested, confirmed by a human, reversible."""
    right, wrong = (
        PersonFactory.create(network=NetworkFactory.create(slug="skog"), name=name)
        for name in ("Vera Påhittad", "Vera Pahitad")
    )
    actions.join_spellings(person=wrong, same_as=right, by=BY, at=AT)
    assert Person.objects.get(pk=wrong.pk).same_as == right
    actions.part_spelling(person=wrong, by=BY, at=AT)
    assert Person.objects.get(pk=wrong.pk).same_as is None
    assert Person.objects.count() == 2


def test_two_people_are_not_spellings_of_each_other_nor_anyone_of_themselves() -> None:
    one = PersonFactory.create()
    other = PersonFactory.create(network=one.network, same_as=one)
    for same_as in (one, other):
        with pytest.raises(InvalidError, match="Skilj dem åt"):
            actions.join_spellings(person=one, same_as=same_as, by=BY, at=AT)


def test_a_person_is_no_spelling_of_somebody_in_another_network() -> None:
    with pytest.raises(InvalidError, match="annat nätverk"):
        actions.join_spellings(
            person=PersonFactory.create(), same_as=PersonFactory.create(), by=BY, at=AT
        )


def test_a_person_whom_something_names_is_not_removed() -> None:
    for refers in (
        lambda person: SeatFactory(body__network=person.network, person=person),
        lambda person: PersonFactory(network=person.network, same_as=person),
        lambda person: AttendanceFactory(person=person),
        lambda person: UserFactory(person=person),
    ):
        person = PersonFactory.create()
        refers(person)
        with pytest.raises(StateError, match="används av annat"):
            actions.remove_person(person=person, by=BY, at=AT)


def test_a_seat_is_for_the_principal_of_who_holds_it_unless_said() -> None:
    person = PersonFactory.create(principal=PrincipalFactory.create())
    body = BodyFactory.create(network=person.network)
    with pytest.raises(InvalidError, match="annat nätverk"):
        actions.give_seat(body=body, person=person, by=BY, at=AT)
    person = PersonFactory.create(
        network=body.network, principal=PrincipalFactory.create(network=body.network)
    )
    seat = actions.give_seat(body=body, person=person, by=BY, at=AT)
    assert seat.principal == person.principal


def test_one_role_is_not_held_twice_on_the_same_days() -> None:
    first = SeatFactory.create(from_date=day("2020-01-01"), to_date=day("2020-12-31"))
    told = {"body": first.body, "person": first.person, "by": BY, "at": AT}
    with pytest.raises(InvalidError, match="Avsluta det uppdraget först"):
        actions.give_seat(from_date=day("2020-12-31"), **told)
    actions.give_seat(from_date=day("2021-01-01"), **told)
    actions.give_seat(role="chair", from_date=day("2020-06-01"), **told)


def test_a_seat_does_not_end_before_it_begins() -> None:
    seat = SeatFactory.create(from_date=day("2020-01-01"))
    with pytest.raises(InvalidError, match="slutar innan det börjar") as refused:
        actions.end_seat(seat=seat, to_date=day("2019-12-31"), by=BY, at=AT)
    assert refused.value.field == "to_date"
