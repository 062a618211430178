"""Users and their roles: added, invited, given, ended, closed."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from radslag.domain.accounts import actions
from radslag.domain.accounts.models import Grant, User
from radslag.domain.history.models import Entry
from radslag.faces.web.grants.admitting import admit
from radslag.kernel import clock
from tests.factories.accounts import GrantFactory, UserFactory
from tests.factories.cast import Cast, make_cast
from tests.factories.parties import BodyFactory, PersonFactory
from tests.integration.faces.web.visiting import visitor

NEW = {
    "name": "Rut Ny",
    "email": "Rut@samverkan.example",
    "role": "member",
    "from_date": "200508",
}


def _post(cast: Cast, page: str, /, *key: Any, **said: Any) -> Any:
    address = reverse(f"settings:{page}", args=("skog", *key))
    return visitor(cast.administrator).post(address, said)


def _page(cast: Cast, page: str, /, *key: Any, who: User | None = None) -> str:
    address = reverse(f"settings:{page}", args=("skog", *key))
    return visitor(who or cast.administrator).get(address).content.decode()


def test_a_user_is_added_with_a_first_role(cast: Cast) -> None:
    answer = _post(cast, "add_user", **NEW, body=cast.body.pk, principal=cast.principal.pk)
    made = User.objects.get(email="rut@samverkan.example")
    assert answer.headers["Location"] == reverse("settings:user", args=("skog", made.pk))
    held = made.grants.get()
    assert (held.role, held.network, held.body) == ("member", cast.network, cast.body)
    assert (held.principal, held.from_date) == (cast.principal, dt.date(2020, 5, 8))
    assert not made.has_usable_password()
    assert [one.verb for one in Entry.objects.all()] == ["accounts.add_user", "accounts.grant"]


def test_fields_that_the_form_does_not_have_are_not_taken(cast: Cast) -> None:
    """trust 41."""
    more = {"network": cast.foreign.pk, "is_persona": "1", "is_active": "", "password": "x"}
    _post(cast, "add_user", **NEW, **more)
    made = User.objects.get(email="rut@samverkan.example")
    assert (made.is_persona, made.is_active) == (False, True)
    assert made.grants.get().network == cast.network


def test_a_body_or_a_person_of_another_network_cannot_be_chosen(cast: Cast) -> None:
    """trust 38."""
    body = BodyFactory.create(network=cast.foreign)
    person = PersonFactory.create(network=cast.foreign)
    for wrong in ({"body": body.pk}, {"person": person.pk}):
        assert _post(cast, "add_user", **NEW, **wrong).status_code == 200
    assert not User.objects.filter(email="rut@samverkan.example").exists()


def test_what_is_wrong_is_told_and_what_was_typed_stays(cast: Cast) -> None:
    said = {**NEW, "role": "", "to_date": "190101"}
    page = _post(cast, "add_user", **said).content.decode()
    assert "Något behöver rättas" in page
    assert 'value="Rut Ny"' in page
    assert "Sista dagen är före den första" in page


def test_who_has_an_account_already_is_given_the_role_and_keeps_their_name(cast: Cast) -> None:
    _post(cast, "add_user", **{**NEW, "email": cast.stranger.email.upper()})
    assert User.objects.filter(email__iexact=cast.stranger.email).count() == 1
    assert cast.stranger.grants.filter(network=cast.network, role="member").exists()
    assert User.objects.get(pk=cast.stranger.pk).name == cast.stranger.name


def test_half_of_letting_somebody_in_cannot_happen(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """trust 11."""

    def broken(**_: Any) -> None:
        raise OSError

    monkeypatch.setattr(actions, "grant", broken)
    with pytest.raises(OSError):
        admit(
            email="rut@samverkan.example",
            name="Rut",
            person=None,
            role="member",
            network=cast.network,
            body=None,
            principal=None,
            from_date=dt.date(2020, 5, 8),
            to_date=None,
            by=cast.administrator,
            at=clock.now(),
        )
    assert not User.objects.filter(email="rut@samverkan.example").exists()
    assert not Entry.objects.exists()


def test_a_link_is_made_shown_once_and_lets_them_in(cast: Cast) -> None:
    _post(cast, "add_user", **NEW)
    made = User.objects.get(email="rut@samverkan.example")
    page = _post(cast, "user_link", made.pk).content.decode()
    assert "visas bara nu" in page
    link = page.split('readonly value="')[1].split('"')[0]
    assert link.startswith("http://testserver/konto/valkommen/")
    assert "/konto/valkommen/" not in _page(cast, "user", made.pk)
    line = Entry.objects.get(verb="accounts.invite")
    assert line.actor == cast.administrator.actor_key
    assert "valkommen" not in str(line.data)
    assert Client().get(link.removeprefix("http://testserver")).status_code == 200


def test_no_link_is_made_by_a_link(cast: Cast) -> None:
    address = reverse("settings:user_link", args=("skog", cast.member.pk))
    assert visitor(cast.administrator).get(address).status_code == 405


def test_nobody_takes_over_who_may_more_than_they(cast: Cast) -> None:
    """A link is a way to become somebody; so is closing and opening a way over them."""
    GrantFactory.create(user=cast.member, network=cast.foreign, role="administrator")
    for page in ("user_link", "close_user", "open_user"):
        assert _post(cast, page, cast.member.pk).status_code == 403
    assert "Gör en länk" not in _page(cast, "user", cast.member.pk)
    assert User.objects.get(pk=cast.member.pk).is_active


def test_a_network_gives_no_role_over_the_installation(cast: Cast) -> None:
    _post(cast, "give_grant", cast.member.pk, role="administrator", from_date="200508", network="")
    given = Grant.objects.get(user=cast.member, role="administrator")
    assert given.network == cast.network


def test_a_role_is_given_and_told_in_words(cast: Cast) -> None:
    said = {"role": "auditor", "from_date": "1 januari 2020", "to_date": "2050-12-31"}
    _post(cast, "give_grant", cast.member.pk, **said)
    page = _page(cast, "user", cast.member.pk)
    assert "Granskare" in page
    assert "2020-01-01 – 2050-12-31" in page
    assert "se historiken" in page


def test_a_role_that_is_held_already_is_refused_in_words(cast: Cast) -> None:
    said = {"role": "member", "body": cast.body.pk, "principal": cast.principal.pk}
    answer = _post(cast, "give_grant", cast.member.pk, **said, from_date="200508")
    assert "har redan den rollen" in answer.content.decode()


def test_ending_a_role_has_a_check_page_and_ends_access_at_the_next_request(cast: Cast) -> None:
    """trust 39."""
    grant = Grant.objects.get(user=cast.auditor)
    client = visitor(cast.auditor)
    log = reverse("history:network", args=("skog",))
    assert client.get(log).status_code == 200
    assert "Det här händer" in _page(cast, "end_grant", grant.pk)
    yesterday = clock.today() - dt.timedelta(days=1)
    _post(cast, "end_grant", grant.pk, to_date=yesterday.isoformat())
    assert client.get(log).status_code == 403
    assert Grant.objects.get(pk=grant.pk).to_date == yesterday


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("moment", "status"),
    [
        (dt.datetime(2020, 12, 31, 22, 59, 59, tzinfo=dt.UTC), 200),
        (dt.datetime(2020, 12, 31, 23, 0, 1, tzinfo=dt.UTC), 403),
        (dt.datetime(2021, 1, 1, 0, 0, 1, tzinfo=dt.UTC), 403),
    ],
)
def test_a_role_ends_at_midnight_in_stockholm(moment: dt.datetime, status: int) -> None:
    """trust 53: not in Greenwich."""
    cast = make_cast(dt.date(2020, 12, 1))
    Grant.objects.filter(user=cast.auditor).update(to_date=dt.date(2020, 12, 31))
    with time_machine.travel(moment, tick=False):
        client = visitor(cast.auditor)
        assert client.get(reverse("history:network", args=("skog",))).status_code == status


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("moment", "status"),
    [
        (dt.datetime(2020, 12, 31, 22, 59, 59, tzinfo=dt.UTC), 403),
        (dt.datetime(2020, 12, 31, 23, 0, 1, tzinfo=dt.UTC), 200),
    ],
)
def test_a_role_begins_at_midnight_in_stockholm(moment: dt.datetime, status: int) -> None:
    """trust 53."""
    cast = make_cast(dt.date(2020, 12, 1))
    Grant.objects.filter(user=cast.auditor).update(from_date=dt.date(2021, 1, 1))
    with time_machine.travel(moment, tick=False):
        client = visitor(cast.auditor)
        assert client.get(reverse("history:network", args=("skog",))).status_code == status


def test_who_has_no_role_any_longer_is_shown_when_asked_for(cast: Cast) -> None:
    assert cast.former.name not in _page(cast, "grants")
    address = reverse("settings:grants", args=("skog",))
    everyone = visitor(cast.administrator).get(f"{address}?visa=alla").content.decode()
    assert cast.former.name in everyone
    assert "har slutat" in everyone


def test_users_and_grants_of_other_networks_are_not_there(cast: Cast) -> None:
    """trust 35."""
    assert cast.stranger.name not in _page(cast, "grants")
    elsewhere = Grant.objects.get(user=cast.stranger)
    for page, key in (("user", cast.stranger.pk), ("end_grant", elsewhere.pk)):
        address = reverse(f"settings:{page}", args=("skog", key))
        assert visitor(cast.administrator).get(address).status_code == 404
    assert _post(cast, "end_grant", elsewhere.pk, to_date="200101").status_code == 404


def test_closing_an_account_is_checked_first_and_opened_again(cast: Cast) -> None:
    assert "loggas ut vid nästa klick" in _page(cast, "close_user", cast.member.pk)
    _post(cast, "close_user", cast.member.pk)
    assert not User.objects.get(pk=cast.member.pk).is_active
    assert "Öppna kontot igen" in _page(cast, "user", cast.member.pk)
    _post(cast, "open_user", cast.member.pk)
    assert User.objects.get(pk=cast.member.pk).is_active


def test_the_last_who_may_let_people_in_cannot_be_closed(cast: Cast) -> None:
    address = reverse("settings:close_user", args=("skog", cast.ruler.pk))
    answer = visitor(cast.ruler).post(address)
    assert answer.status_code == 409
    assert User.objects.get(pk=cast.ruler.pk).is_active


def test_every_role_is_told_in_words(cast: Cast) -> None:
    page = _page(cast, "grants")
    for words in ("Samordnar nätverket", "Läser allt, även historiken", "Får läsa det som är"):
        assert words in page


def test_it_asks_as_much_of_the_database_for_one_as_for_forty(cast: Cast) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def count() -> int:
        with CaptureQueriesContext(connection) as asked:
            _page(cast, "grants")
        return len(asked)

    before = count()
    for _ in range(40):
        GrantFactory.create(user=UserFactory.create(), network=cast.network, body=cast.body)
    assert count() == before
