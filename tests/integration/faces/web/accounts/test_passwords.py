"""Changing a password, and choosing a new one by a link in a mail."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from radslag.domain.accounts.models import User
from radslag.domain.history.models import Entry
from tests.factories.accounts import UserFactory
from tests.integration.faces.web.visiting import visitor

WORD, NEW = "tre hästar i hagen", "fyra kor vid ån om natten"


@pytest.fixture
def user(db: None) -> User:
    made = UserFactory.create(email="rut@samverkan.example", name="Rut")
    made.set_password(WORD)
    made.save()
    return made


def _change(client: Client, old: str = WORD, new: str = NEW, again: str = NEW) -> Any:
    said = {"oldpassword": old, "password1": new, "password2": again}
    return client.post(reverse("account_change_password"), said)


def test_a_changed_password_ends_other_sessions_and_leaves_a_line(user: User) -> None:
    here, elsewhere = visitor(user), visitor(user)
    _change(here)
    assert User.objects.get(pk=user.pk).check_password(NEW)
    assert here.get(reverse("account:me")).status_code == 200
    assert elsewhere.get(reverse("account:me")).status_code == 302
    line = Entry.objects.get()
    assert (line.verb, line.actor) == ("accounts.set_password", user.actor_key)
    assert NEW not in str(line.data)


@pytest.mark.parametrize(
    ("old", "new", "again", "told"),
    [
        ("fel", NEW, NEW, "Det är inte ditt nuvarande lösenord"),
        (WORD, NEW, "annat", "samma"),
        (WORD, "kort", "kort", "minst 12 tecken"),
        (WORD, "rut@samverkan.example", "rut@samverkan.example", "alltför likt"),
    ],
)
def test_a_bad_change_is_refused_in_swedish_and_changes_nothing(
    user: User, old: str, new: str, again: str, told: str
) -> None:
    page = _change(visitor(user), old, new, again).content.decode()
    assert told in page
    assert User.objects.get(pk=user.pk).check_password(WORD)
    assert not Entry.objects.exists()


def test_anyone_is_asked_to_sign_in_first(client: Client, db: None) -> None:
    assert client.get(reverse("account_change_password")).status_code == 302


def test_who_has_no_password_is_told_what_to_do(db: None) -> None:
    answer = visitor(UserFactory.create(is_persona=True)).get(
        reverse("account_change_password"), follow=True
    )
    assert "inget lösenord" in answer.content.decode()


def _forget(email: str, **headers: Any) -> Any:
    address = reverse("account_reset_password")
    return Client().post(address, {"email": email}, follow=True, **headers)


def test_known_and_unknown_addresses_are_answered_alike(user: User) -> None:
    """trust 99: the same page; what each gets by mail is their own."""
    known, unknown = _forget(user.email), _forget("nej@samverkan.example")
    assert known.content == unknown.content
    assert known.redirect_chain == unknown.redirect_chain
    first, second = mail.outbox
    assert first.to == [user.email]
    assert "/konto/losenord/nytt/" in first.body
    assert "Det finns inget konto" in second.body
    assert "/konto/" not in second.body


def test_the_link_is_on_the_address_we_have_been_told(user: User, settings: Any) -> None:
    """trust 96: whatever the request says."""
    settings.BASE_URL = "https://samverkan.example"
    _forget(user.email, HTTP_X_FORWARDED_HOST="evil.example")
    assert "https://samverkan.example/konto/losenord/nytt/" in mail.outbox[0].body
    assert "evil" not in mail.outbox[0].body
    assert _forget(user.email, HTTP_HOST="evil.example").status_code == 400


def _link() -> str:
    found = re.search(r"https?://[^/\s]+(/\S+)", str(mail.outbox[0].body))
    assert found
    return found[1]


def test_the_link_works_once(user: User, client: Client) -> None:
    _forget(user.email)
    shown = client.get(_link(), follow=True)
    page = shown.redirect_chain[-1][0]
    done = client.post(page, {"password1": NEW, "password2": NEW}, follow=True)
    assert "Lösenordet är bytt" in done.content.decode()
    assert User.objects.get(pk=user.pk).check_password(NEW)
    assert Entry.objects.get().verb == "accounts.set_password"
    again = Client().get(_link(), follow=True).content.decode()
    assert "Länken gäller inte längre" in again


def test_a_closed_account_gets_no_link(user: User) -> None:
    user.is_active = False
    user.save()
    _forget(user.email)
    assert "/konto/losenord/nytt/" not in mail.outbox[0].body
