"""The demonstration's invented people."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from radslag.domain.accounts.models import User
from tests.factories.accounts import GrantFactory, UserFactory
from tests.factories.cast import Cast
from tests.integration.faces.web.visiting import visitor


@pytest.fixture
def persona(cast: Cast) -> User:
    made = UserFactory.create(name="Tove Ängslid", is_persona=True)
    GrantFactory.create(user=made, role="secretary", network=cast.network)
    return made


@pytest.fixture
def demo(settings: Any) -> None:
    settings.DEMO = True


def _step_in(user: User) -> str:
    return reverse("personas:step_in", args=(user.pk,))


def test_where_there_is_no_demonstration_there_is_nothing(persona: User, settings: Any) -> None:
    settings.DEMO = False
    client = Client()
    assert client.get(reverse("personas:list")).status_code == 404
    assert client.post(_step_in(persona)).status_code == 404
    assert client.post(reverse("personas:leave")).status_code == 404
    assert "_auth_user_id" not in client.session
    page = visitor(persona).get(reverse("account:me")).content.decode()
    assert "Demonstration" not in page


@pytest.mark.usefixtures("demo")
def test_it_tells_each_persons_role_in_words(persona: User, client: Client) -> None:
    page = client.get(reverse("personas:list")).content.decode()
    assert "Tove Ängslid" in page
    assert "Sekreterare i Samverkan i Skogs län" in page
    assert "planera, flytta och ställa in möten" in page


@pytest.mark.usefixtures("demo")
def test_real_users_are_not_shown(persona: User, cast: Cast, client: Client) -> None:
    page = client.get(reverse("personas:list")).content.decode()
    assert cast.administrator.name not in page


@pytest.mark.usefixtures("demo")
def test_anyone_steps_in_and_is_told_who_they_are(persona: User, client: Client) -> None:
    answer = client.post(_step_in(persona))
    assert answer.headers["Location"] == "/skog/"
    page = client.get(reverse("people:list", args=("skog",))).content.decode()
    assert "Du är Tove Ängslid, sekreterare i Samverkan i Skogs län." in page
    assert reverse("personas:list") in page


@pytest.mark.usefixtures("demo")
def test_nobody_steps_into_a_real_user(cast: Cast, client: Client) -> None:
    assert client.post(_step_in(cast.administrator)).status_code == 404
    closed = UserFactory.create(is_persona=True, is_active=False)
    assert client.post(_step_in(closed)).status_code == 404
    assert "_auth_user_id" not in client.session


@pytest.mark.usefixtures("demo")
def test_a_link_alone_steps_into_nobody(persona: User, client: Client) -> None:
    assert client.get(_step_in(persona)).status_code == 405
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(_step_in(persona)).status_code == 403


@pytest.mark.usefixtures("demo")
def test_each_step_has_a_session_of_its_own(persona: User, client: Client) -> None:
    """trust 98."""
    other = UserFactory.create(is_persona=True)
    client.post(_step_in(persona))
    before = client.session.session_key
    client.post(_step_in(other))
    assert client.session.session_key != before
    assert client.session["_auth_user_id"] == str(other.pk)
    assert client.session["persona"] == ""


@pytest.mark.usefixtures("demo")
def test_one_may_be_a_visitor_again(persona: User, client: Client) -> None:
    client.post(_step_in(persona))
    client.post(reverse("personas:leave"))
    assert "_auth_user_id" not in client.session
    page = client.get(reverse("personas:list")).content.decode()
    assert "Du är en besökare utan konto" in page


@pytest.mark.usefixtures("demo")
def test_without_invented_people_it_says_how_to_get_them(db: None, client: Client) -> None:
    assert "make demo" in client.get(reverse("personas:list")).content.decode()


def test_an_invented_person_does_not_sign_in_with_a_password(persona: User) -> None:
    client = Client()
    client.post(reverse("account_login"), {"login": persona.email, "password": "!"})
    assert "_auth_user_id" not in client.session
