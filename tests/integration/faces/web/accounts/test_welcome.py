"""The link by which somebody who was added chooses a password."""

from __future__ import annotations

import datetime as dt

import pytest
import time_machine
from allauth.account.forms import default_token_generator
from django.test import Client
from django.urls import reverse
from django.utils.http import int_to_base36

from radslag.domain.accounts.models import User
from radslag.domain.history.models import Entry
from radslag.faces.web.accounts.invitations import path_for
from tests.factories.accounts import UserFactory
from tests.integration.faces.web.visiting import visitor

WORD = "tre hästar i hagen"
CHOSEN = {"password": WORD, "again": WORD}


@pytest.fixture
def user(db: None) -> User:
    made = UserFactory.create(email="rut@samverkan.example", name="Rut")
    made.set_unusable_password()
    made.save()
    return made


def test_it_lets_them_choose_a_password_and_sign_in(client: Client, user: User) -> None:
    address = path_for(user)
    assert "Välkommen, Rut" in client.get(address).content.decode()
    assert client.post(address, CHOSEN).headers["Location"] == reverse("account_login")
    client.post(reverse("account_login"), {"login": user.email, "password": WORD})
    assert client.session["_auth_user_id"] == str(user.pk)
    line = Entry.objects.get()
    assert (line.verb, line.actor) == ("accounts.set_password", user.actor_key)


def test_it_works_once(client: Client, user: User) -> None:
    address = path_for(user)
    client.post(address, CHOSEN)
    again = client.post(
        address, {"password": "ett annat långt ord", "again": "ett annat långt ord"}
    )
    assert again.status_code == 410
    assert User.objects.get(pk=user.pk).check_password(WORD)


def test_looking_at_it_changes_nothing(client: Client, user: User) -> None:
    client.get(path_for(user))
    assert not Entry.objects.exists()
    assert client.get(path_for(user)).status_code == 200


def test_it_ends_after_three_days(client: Client, user: User) -> None:
    address = path_for(user)
    now = dt.datetime.now(dt.UTC)  # noqa: TID251
    with time_machine.travel(now + dt.timedelta(days=2)):
        assert client.get(address).status_code == 200
    with time_machine.travel(now + dt.timedelta(days=4)):
        assert client.get(address).status_code == 410


def test_it_is_good_for_this_alone(client: Client, user: User) -> None:
    """A link from a mail about a forgotten password is no invitation, nor the other way."""
    forgotten = default_token_generator.make_token(user)
    number = int_to_base36(user.pk)
    assert client.get(reverse("account:welcome", args=(number, forgotten))).status_code == 410
    invited = path_for(user).rstrip("/").rpartition("/")[2]
    page = client.get(reverse("account_reset_password_from_key", args=(number, invited)))
    assert "Länken gäller inte längre" in page.content.decode()


def test_it_is_good_for_one_user_alone(client: Client, user: User) -> None:
    token = path_for(user).rstrip("/").rpartition("/")[2]
    other = UserFactory.create()
    wrong = reverse("account:welcome", args=(int_to_base36(other.pk), token))
    assert client.get(wrong).status_code == 410
    assert client.post(wrong, CHOSEN).status_code == 410


@pytest.mark.parametrize("number", ["0", "zzzzzzzzzzzzz", "zzzzzzzzzzzzzzzzzzzz", "-1"])
def test_what_is_no_link_is_told_so(client: Client, db: None, number: str) -> None:
    answer = client.get(f"/konto/valkommen/{number}/abc-def/")
    assert answer.status_code == 410
    assert "gäller inte längre" in answer.content.decode()


def test_a_closed_account_is_not_opened_by_it(client: Client, user: User) -> None:
    address = path_for(user)
    user.is_active = False
    user.save()
    assert client.get(address).status_code == 410


@pytest.mark.parametrize(
    ("password", "again", "told"),
    [("kort", "kort", "minst 12 tecken"), (WORD, "annat", "inte samma"), ("", "", "")],
)
def test_a_bad_choice_is_told_in_swedish(
    client: Client, user: User, password: str, again: str, told: str
) -> None:
    answer = client.post(path_for(user), {"password": password, "again": again})
    assert answer.status_code == 200
    assert told in answer.content.decode()
    assert not User.objects.get(pk=user.pk).has_usable_password()


def test_who_is_signed_in_already_chooses_for_the_one_invited(user: User) -> None:
    admin = UserFactory.create()
    visitor(admin).post(path_for(user), CHOSEN)
    assert User.objects.get(pk=user.pk).check_password(WORD)
    assert not User.objects.get(pk=admin.pk).check_password(WORD)
