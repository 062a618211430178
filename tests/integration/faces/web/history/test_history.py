"""History in words: of one thing and of a network."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from django.urls import reverse

from radslag.domain.meetings.models import Item
from radslag.domain.parties import actions
from radslag.domain.parties.models import Person
from radslag.kernel import clock
from radslag.kernel.access import System
from tests.factories.accounts import GrantFactory, UserFactory
from tests.factories.cast import Cast
from tests.factories.meetings import ItemFactory
from tests.factories.parties import PersonFactory, SeatFactory
from tests.integration.faces.web.visiting import text_of, visitor

EVENING = dt.datetime(2020, 5, 8, 22, 30, tzinfo=dt.UTC)  # the 9th, half past midnight in Sweden


def _log(cast: Cast, query: str = "", who: Any = None, form: str = "") -> str:
    address = reverse(f"history:network{form}", args=("skog",))
    return text_of(visitor(who or cast.auditor).get(f"{address}{query}"))


def _thing(cast: Cast, label: str, pk: object, who: Any = None) -> tuple[int, str]:
    address = reverse("history:object", args=("skog", label, pk))
    answer = visitor(who or cast.auditor).get(address)
    return answer.status_code, answer.content.decode()


def _added(cast: Cast, name: str = "Ylva Kvarnmyr", at: dt.datetime | None = None) -> Person:
    return actions.add_person(
        network=cast.network, name=name, by=cast.secretary, at=at or clock.now()
    )


def test_it_tells_who_did_what_and_when_newest_first(cast: Cast) -> None:
    person = _added(cast, at=EVENING)
    actions.edit_person(person=person, title="chef", by=cast.secretary, at=clock.now())
    status, page = _thing(cast, "parties.Person", person.pk)
    assert status == 200
    assert page.index("ändrade personen: titel") < page.index("lade till personen")
    assert f"<strong>{cast.secretary.name}</strong>" in page
    assert "Som sekreterare" in page
    assert "9\N{NO-BREAK SPACE}maj 2020 kl. 0.30" in page


def test_the_log_tells_of_all_things_by_name_with_the_way_there(cast: Cast) -> None:
    person = _added(cast)
    actions.create_network(slug="annat", name="Annat", by=System("init"), at=clock.now())
    page = _log(cast)
    assert f'<a href="{person.get_absolute_url()}">Ylva Kvarnmyr</a>' in page
    assert "lade upp nätverket" not in page  # another network's


def test_it_is_narrowed_by_kind_person_and_swedish_day(cast: Cast) -> None:
    _added(cast, "Ylva Kvarnmyr", EVENING)
    actions.add_side(network=cast.network, name="tredje", by=cast.ruler, at=clock.now())
    assert "Ylva Kvarnmyr" in _log(cast, "?fran=200509&till=200509")
    assert "Ylva Kvarnmyr" not in _log(cast, "?fran=200508&till=200508")
    only = _log(cast, f"?vem={cast.ruler.actor_key}")
    assert "lade till sidan" in only
    assert "Ylva Kvarnmyr" not in only
    assert "Inget passar in" in _log(cast, "?slag=konton")
    assert "Ylva Kvarnmyr" in _log(cast, "?slag=organ&vem=&fran=aldrig")


def test_it_is_had_for_programs_too(cast: Cast) -> None:
    _added(cast, at=EVENING)
    (row,) = json.loads(_log(cast, form="_json"))["rows"]
    assert row == {
        "at": "2020-05-09T00:30:00+02:00",
        "who": cast.secretary.name,
        "role": "sekreterare",
        "what": "lade till personen",
        "name": "Ylva Kvarnmyr",
    }
    assert "Ylva Kvarnmyr" in _log(cast, form="_csv")


def test_a_protected_person_is_not_named(cast: Cast) -> None:
    """trust 144: never in lists or logs, nor for who keeps the register."""
    person = _added(cast, "Hemlig Älv")
    actions.give_seat(body=cast.body, person=person, by=cast.secretary, at=clock.now())
    actions.edit_person(person=person, is_protected=True, by=cast.secretary, at=clock.now())
    for who in (cast.auditor, cast.secretary, cast.ruler):
        for form in ("", "_csv", "_json"):
            told = _log(cast, who=who, form=form)
            assert "Hemlig" not in told
            assert "en person med skyddade uppgifter" in told
    assert _thing(cast, "parties.Person", person.pk)[0] == 404
    status, page = _thing(cast, "parties.Person", person.pk, cast.secretary)
    assert status == 200
    assert "Hemlig" not in page


def test_what_is_secret_is_not_named_but_opened_by_who_may_know(cast: Cast) -> None:
    """trust 23, 45: an administrator sees that something was done, not with what.

    Nor does the log name it to others: to read it is to follow the link, which leaves a line.
    """
    from radslag.domain.history.actions import record

    item = ItemFactory.create(
        meeting__body=cast.body, title="Kanariefågel", secrecy="OSL 25 kap. 1 §"
    )
    from django.db import transaction

    with transaction.atomic():
        record(verb="meetings.edit_item", by=cast.secretary, on=item, at=clock.now())
    for who, opens in ((cast.secretary, True), (cast.administrator, False)):
        page = _log(cast, who=who)
        assert "Kanariefågel" not in page
        assert "(punkt med sekretess)" in page
        assert (item.get_absolute_url() in page) is opens
    assert _thing(cast, "meetings.Item", item.pk)[0] == 200
    assert _thing(cast, "meetings.Item", item.pk, cast.administrator)[0] == 404
    assert Item.objects.filter(pk=item.pk).exists()


def test_a_thing_that_is_no_more_keeps_its_history(cast: Cast) -> None:
    person = _added(cast)
    pk = person.pk
    actions.remove_person(person=person, by=cast.secretary, at=clock.now())
    status, page = _thing(cast, "parties.Person", pk)
    assert status == 200
    assert "tog bort personen" in page
    assert "finns inte kvar" in page


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("parties.Person", "999999"),
        ("parties.Person", "x"),
        ("parties.Person", "9" * 30),
        ("parties.Ingenting", "1"),
        ("sessions.Session", "1"),
        ("history.Entry", "1"),
        ("PARTIES.person", "1"),
        ("utan-punkt", "1"),
    ],
)
def test_what_never_was_is_not_there(cast: Cast, label: str, key: str) -> None:
    assert _thing(cast, label, key)[0] == 404


def test_things_of_other_networks_are_not_there(cast: Cast) -> None:
    """trust 35, 37: an auditor of both sees each in its own alone."""
    person = PersonFactory.create(network=cast.foreign)
    GrantFactory.create(user=cast.auditor, role="auditor", network=cast.foreign)
    assert _thing(cast, "parties.Person", person.pk)[0] == 404
    assert _thing(cast, "accounts.User", cast.stranger.pk, cast.administrator)[0] == 404


def test_a_removed_thing_of_another_network_is_not_there(cast: Cast) -> None:
    person = actions.add_person(network=cast.foreign, name="Bo", by=cast.stranger, at=clock.now())
    pk = person.pk
    actions.remove_person(person=person, by=cast.stranger, at=clock.now())
    assert _thing(cast, "parties.Person", pk)[0] == 404


def test_who_sees_the_history_of_one_body_sees_that(cast: Cast) -> None:
    """trust 35: the chair of a body sees that body's, not the network's."""
    seat = SeatFactory.create(body=cast.body)
    assert _thing(cast, "parties.Seat", seat.pk, cast.chair)[0] == 200
    assert _thing(cast, "parties.Network", cast.network.pk, cast.chair)[0] == 403


def test_an_empty_log_says_what_will_be_here(cast: Cast) -> None:
    assert "Inget har hänt än" in _log(cast)
    assert "Inget har hänt än" in _thing(cast, "parties.Body", cast.body.pk)[1]


def test_the_history_of_an_account_is_for_those_who_keep_accounts(cast: Cast) -> None:
    assert _thing(cast, "accounts.User", cast.member.pk, cast.administrator)[0] == 200
    assert _thing(cast, "accounts.User", cast.member.pk, cast.auditor)[0] == 404


def test_it_asks_as_much_of_the_database_for_one_as_for_forty(cast: Cast) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def count() -> int:
        with CaptureQueriesContext(connection) as asked:
            _log(cast)
        return len(asked)

    _added(cast, "Första Ek")
    before = count()
    for n in range(39):
        _added(cast, f"Person {n} Ek")
    assert count() == before


def test_somebody_without_a_name_is_told_so(cast: Cast) -> None:
    gone = UserFactory.create(name="Försvunnen")
    GrantFactory.create(user=gone, role="secretary", network=cast.network)
    actions.add_person(network=cast.network, name="Bo", by=gone, at=clock.now())
    gone.delete()
    assert "någon som tagits bort" in _log(cast)


def test_who_only_reads_has_a_line_to_the_history_in_the_menu(cast: Cast) -> None:
    log = reverse("history:network", args=("skog",))

    def has_line(who: Any) -> bool:
        return f'<li><a href="{log}"' in text_of(visitor(who).get("/skog/"))

    assert has_line(cast.auditor)
    assert not has_line(cast.secretary)  # among the settings
    assert not has_line(cast.chair)  # of one body: the log of all is not theirs


def test_the_history_of_a_thing_leads_to_the_whole_log_only_for_who_may_see_it(cast: Cast) -> None:
    item = ItemFactory.create(meeting__body=cast.body)
    log = f'href="{reverse("history:network", args=("skog",))}">Historik</a></li>'
    assert log in _thing(cast, "meetings.Meeting", item.meeting.pk)[1]
    status, page = _thing(cast, "meetings.Meeting", item.meeting.pk, cast.chair)
    assert status == 200
    assert log not in page
