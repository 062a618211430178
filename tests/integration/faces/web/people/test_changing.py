"""People added, changed, joined and parted, and given seats."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.urls import reverse

from radslag.domain.history.models import Entry
from radslag.domain.parties.models import Person, Seat
from tests.factories.cast import Cast
from tests.factories.parties import PersonFactory, PrincipalFactory, SeatFactory
from tests.integration.faces.web.visiting import visitor


def _post(cast: Cast, page: str, /, *key: str, **said: Any) -> Any:
    return visitor(cast.secretary).post(reverse(f"people:{page}", args=("skog", *key)), said)


def test_a_person_is_added(cast: Cast) -> None:
    answer = _post(cast, "add", name=" Ylva  Kvarnmyr ", principal=cast.principal.pk)
    person = Person.objects.get()
    assert answer.headers["Location"] == person.get_absolute_url()
    assert (person.name, person.principal) == ("Ylva Kvarnmyr", cast.principal)
    assert Entry.objects.get().verb == "parties.add_person"


def test_somebody_alike_is_asked_about_first(cast: Cast) -> None:
    """trust 110: never merged silently, and never doubled silently."""
    PersonFactory.create(network=cast.network, name="Ylva Kvarnmyr")
    page = _post(cast, "add", name="Ylva Kvarnmyhr", title="chef").content.decode()
    assert "Finns personen redan?" in page
    assert 'value="Ylva Kvarnmyhr"' in page
    assert 'value="chef"' in page
    assert Person.objects.count() == 1
    _post(cast, "add", name="Ylva Kvarnmyhr", sure="1")
    assert Person.objects.count() == 2


def test_what_is_wrong_is_told_and_what_was_typed_stays(cast: Cast) -> None:
    page = _post(cast, "add", name="", title="chef", email="ingen adress").content.decode()
    assert "Något behöver rättas" in page
    assert 'value="chef"' in page
    assert 'value="ingen adress"' in page
    assert not Person.objects.exists()


def test_a_principal_of_another_network_cannot_be_chosen(cast: Cast) -> None:
    """trust 38."""
    foreign = PrincipalFactory.create(network=cast.foreign)
    assert _post(cast, "add", name="Ylva", principal=foreign.pk).status_code == 200
    assert not Person.objects.exists()


def test_a_person_is_changed(cast: Cast) -> None:
    person = PersonFactory.create(network=cast.network, name="Ylva Kvarn", title="chef")
    _post(cast, "edit", person.key, name="Ylva Kvarn", title="direktör", is_protected="on")
    person.refresh_from_db()
    assert (person.title, person.is_protected) == ("direktör", True)
    assert set(Entry.objects.get().data["fields"]) == {"title", "is_protected"}


def test_fields_that_the_form_does_not_have_are_not_taken_and_the_log_says_so(
    cast: Cast, caplog: pytest.LogCaptureFixture
) -> None:
    """trust 41."""
    person = PersonFactory.create(network=cast.network, name="Ylva")
    other = PersonFactory.create(network=cast.network, name="Bo")
    more = {"network": cast.foreign.pk, "key": "minnyckel", "same_as": other.pk, "folded": "x"}
    _post(cast, "edit", person.key, name="Ylva", title="chef", **more)
    changed = Person.objects.get(pk=person.pk)
    assert (changed.network, changed.key, changed.same_as) == (cast.network, person.key, None)
    assert changed.title == "chef"
    assert "PersonForm does not have: ['folded', 'key', 'network', 'same_as']" in caplog.text
    assert "minnyckel" not in caplog.text


def test_joining_is_chosen_looked_at_and_then_done(cast: Cast) -> None:
    person = PersonFactory.create(network=cast.network, name="Ylva Kvarnmyr")
    spelling = PersonFactory.create(network=cast.network, name="Ylva Qvarn")
    looked = _post(cast, "join", spelling.key, same_as=person.key)
    assert "Ja, samma person" in looked.content.decode()
    assert Person.objects.get(pk=spelling.pk).same_as is None
    done = _post(cast, "join", spelling.key, same_as=person.key, sure="1")
    assert done.headers["Location"] == person.get_absolute_url()
    assert Person.objects.get(pk=spelling.pk).same_as == person


def test_a_link_alone_joins_nobody(cast: Cast) -> None:
    person = PersonFactory.create(network=cast.network)
    spelling = PersonFactory.create(network=cast.network)
    address = reverse("people:join", args=("skog", spelling.key))
    visitor(cast.secretary).get(f"{address}?som={person.key}&sure=1")
    assert Person.objects.get(pk=spelling.pk).same_as is None


def test_two_that_are_each_other_are_refused_in_words(cast: Cast) -> None:
    person = PersonFactory.create(network=cast.network, name="Ylva")
    spelling = PersonFactory.create(network=cast.network, name="Yllva", same_as=person)
    seen = PersonFactory.create(network=cast.network)
    page = _post(cast, "join", person.key, same_as=spelling.key, sure="1").content.decode()
    assert "Något behöver rättas" in page
    assert Person.objects.get(pk=person.pk).same_as is None
    assert seen.same_as is None


def test_a_person_of_another_network_cannot_be_joined(cast: Cast) -> None:
    """trust 38."""
    person = PersonFactory.create(network=cast.network)
    foreign = PersonFactory.create(network=cast.foreign)
    _post(cast, "join", person.key, same_as=foreign.key, sure="1")
    assert Person.objects.get(pk=person.pk).same_as is None


def test_parting_has_a_check_page(cast: Cast) -> None:
    person = PersonFactory.create(network=cast.network, name="Ylva")
    spelling = PersonFactory.create(network=cast.network, name="Yllva", same_as=person)
    address = reverse("people:part", args=("skog", spelling.key))
    assert "Ja, ta isär" in visitor(cast.secretary).get(address).content.decode()
    assert Person.objects.get(pk=spelling.pk).same_as == person
    _post(cast, "part", spelling.key)
    assert Person.objects.get(pk=spelling.pk).same_as is None


def test_there_is_nothing_to_part_in_a_person(cast: Cast) -> None:
    person = PersonFactory.create(network=cast.network)
    assert _post(cast, "part", person.key).headers["Location"] == person.get_absolute_url()


def test_a_seat_is_given_from_the_persons_page(cast: Cast) -> None:
    person = PersonFactory.create(network=cast.network, principal=cast.principal)
    _post(cast, "give_seat", person.key, body=cast.body.pk, role="chair", from_date="200508")
    seat = Seat.objects.get()
    assert (seat.person, seat.body, seat.role) == (person, cast.body, "chair")
    assert (seat.principal, seat.from_date) == (cast.principal, dt.date(2020, 5, 8))


def test_a_seat_that_is_held_already_is_refused_in_words(cast: Cast) -> None:
    person = PersonFactory.create(network=cast.network)
    said = {"body": cast.body.pk, "role": "chair", "from_date": "8 maj 2020"}
    _post(cast, "give_seat", person.key, **said)
    page = _post(cast, "give_seat", person.key, **said).content.decode()
    assert "är redan ordförande i organet" in page
    assert 'value="8 maj 2020"' in page
    assert Seat.objects.count() == 1


def test_pairs_that_may_be_one_are_listed(cast: Cast) -> None:
    address = reverse("people:alike", args=("skog",))
    page = visitor(cast.secretary).get(address).content.decode()
    assert "Inga namn liknar varandra" in page
    PersonFactory.create(network=cast.network, name="Ylva Kvarnmyr")
    PersonFactory.create(network=cast.network, name="Ylva Kvarnmyhr")
    page = visitor(cast.secretary).get(address).content.decode()
    assert "Ylva Kvarnmyhr" in page


def test_somebody_who_was_a_mistake_is_removed_after_a_check(cast: Cast) -> None:
    person = PersonFactory.create(network=cast.network, name="Felskriven")
    address = reverse("people:remove", args=("skog", person.key))
    assert "Ta bort Felskriven?" in visitor(cast.secretary).get(address).content.decode()
    assert Person.objects.filter(pk=person.pk).exists()
    _post(cast, "remove", person.key)
    assert not Person.objects.exists()
    assert Entry.objects.get().verb == "parties.remove_person"


def test_somebody_who_is_referred_to_is_not_removed_and_it_says_why(cast: Cast) -> None:
    person = SeatFactory.create(body=cast.body).person
    answer = _post(cast, "remove", person.key)
    assert answer.status_code == 409
    assert "används av annat" in answer.content.decode()
    assert Person.objects.filter(pk=person.pk).exists()
