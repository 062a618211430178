"""Signing in."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.test import Client
from django.urls import reverse

from radslag.domain.accounts.models import User
from tests.factories.accounts import GrantFactory, UserFactory
from tests.factories.cast import Cast

WORD = "tre hästar i hagen"


@pytest.fixture
def user(db: None) -> User:
    made = UserFactory.create(email="rut@samverkan.example", name="Rut")
    made.set_password(WORD)
    made.save()
    return made


def _sign_in(client: Client, email: str, word: str = WORD, **more: str) -> Any:
    return client.post(
        reverse("account_login"), {"login": email, "password": word, **more}, REMOTE_ADDR="10.0.0.1"
    )


def test_it_signs_in_with_address_and_password(client: Client, user: User) -> None:
    answer = _sign_in(client, "RUT@samverkan.example")
    assert answer.status_code == 302
    assert client.session["_auth_user_id"] == str(user.pk)


def test_it_has_swedish_words_and_our_look(client: Client, db: None) -> None:
    page = client.get(reverse("account_login")).content.decode()
    assert "E-postadress" in page
    assert "Glömt lösenordet?" in page
    assert "look/radslag.css" in page


@pytest.mark.parametrize("word", ["fel lösenord", ""])
def test_known_and_unknown_addresses_are_answered_alike(
    client: Client, user: User, word: str
) -> None:
    """trust 99: the same text and status; what was typed stays, but not the password."""
    known = _sign_in(client, "rut@samverkan.example", word)
    unknown = _sign_in(client, "nej@samverkan.example", word)
    assert known.status_code == unknown.status_code == 200
    same = known.content.decode().replace("rut@", "nej@")
    assert _without_tokens(same) == _without_tokens(unknown.content.decode())
    assert 'value="rut@samverkan.example"' in known.content.decode()


def test_an_unknown_address_costs_as_much_work_as_a_known_one(
    client: Client, user: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    """trust 99: the same timing class."""
    work: list[str] = []
    encode = MD5PasswordHasher.encode

    def counted(self: MD5PasswordHasher, password: str, salt: str) -> str:
        work.append(password)
        return encode(self, password, salt)

    monkeypatch.setattr(MD5PasswordHasher, "encode", counted)
    _sign_in(client, "rut@samverkan.example", "fel lösenord")
    known = len(work)
    _sign_in(client, "nej@samverkan.example", "fel lösenord")
    assert len(work) - known == known == 1


def test_a_closed_account_is_not_let_in(client: Client, user: User) -> None:
    user.is_active = False
    user.save()
    _sign_in(client, user.email)
    assert "_auth_user_id" not in client.session


def test_an_account_closed_while_signed_in_is_out_at_the_next_request(
    client: Client, user: User
) -> None:
    """trust 39."""
    _sign_in(client, user.email)
    assert client.get(reverse("account:me")).status_code == 200
    User.objects.filter(pk=user.pk).update(is_active=False)
    assert client.get(reverse("account:me")).status_code == 302


def test_without_a_token_nothing_is_taken(user: User) -> None:
    """trust 98: also the sign-in itself, so that nobody is signed in as somebody else."""
    strict = Client(enforce_csrf_checks=True)
    assert _sign_in(strict, user.email).status_code == 403
    assert "_auth_user_id" not in strict.session


def test_a_token_of_another_visitor_is_not_taken(user: User) -> None:
    """trust 98."""
    strict, other = Client(enforce_csrf_checks=True), Client()
    other.get(reverse("account_login"))
    foreign = other.cookies["csrftoken"].value
    assert _sign_in(strict, user.email, csrfmiddlewaretoken=foreign).status_code == 403


def test_it_cannot_be_framed(client: Client, db: None) -> None:
    """trust 98."""
    answer = client.get(reverse("account_login"))
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]


def test_the_session_before_is_not_the_session_after(client: Client, user: User) -> None:
    """trust 98: an id that somebody planted is worth nothing."""
    session = client.session
    session["planted"] = "yes"
    session.save()
    before = str(session.session_key)
    client.cookies["sessionid"] = before
    _sign_in(client, user.email)
    assert client.session.session_key != before


@pytest.mark.parametrize(
    "away",
    [
        "//evil.example/", "/\\evil.example", "https:evil.example", "https://evil.example/",
        "javascript:alert(1)", "\\\\evil.example", "http:///evil.example", "///evil.example",
        "//testserver@evil.example/", "https://testserver.evil.example/", "%2F%2Fevil.example",
        "\t//evil.example",
    ],
)  # fmt: skip
def test_it_never_leads_off_the_site(client: Client, user: User, away: str) -> None:
    """trust 97."""
    answer = _sign_in(client, user.email, next=away)
    assert answer.status_code == 302
    target = answer.headers["Location"]
    assert target.startswith("/")
    assert not target.startswith(("//", "/\\"))
    assert "evil" not in target or target.startswith("/konto/")


def test_it_leads_back_to_the_page_that_asked(client: Client, user: User, cast: Cast) -> None:
    page = reverse("people:list", args=("skog",))
    asked = client.get(page)
    assert asked.status_code == 302
    assert asked.headers["Location"] == f"{reverse('account_login')}?next={page}"
    shown = client.get(asked.headers["Location"]).content.decode()
    assert f'name="next" value="{page}"' in shown
    assert _sign_in(client, user.email, next=page).headers["Location"] == page


def test_it_leads_to_the_network_where_they_have_a_role(
    client: Client, user: User, cast: Cast
) -> None:
    assert _sign_in(client, user.email).headers["Location"] == "/"
    GrantFactory.create(user=user, role="member", network=cast.foreign)
    assert _sign_in(Client(), user.email).headers["Location"] == "/hav/"


def test_guessing_is_slowed_and_says_so(client: Client, user: User) -> None:
    for _ in range(10):
        _sign_in(client, user.email, "fel lösenord")
    answer = _sign_in(client, user.email)
    assert "_auth_user_id" not in client.session
    assert "Vänta några minuter" in answer.content.decode()


def test_who_guesses_does_not_lock_out_the_one_they_guess_at(client: Client, user: User) -> None:
    """trust 99: lock-out does not enable denial of service."""
    for _ in range(20):
        _sign_in(Client(), user.email, "fel lösenord")
    said = {"login": user.email, "password": WORD}
    client.post(reverse("account_login"), said, REMOTE_ADDR="10.9.9.9")
    assert client.session["_auth_user_id"] == str(user.pk)


def test_nobody_keeps_a_copy(client: Client, user: User) -> None:
    """trust 102."""
    _sign_in(client, user.email)
    assert client.get(reverse("account:me")).headers["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_signs_up(client: Client, db: None, method: str) -> None:
    new = {"email": "ny@samverkan.example", "password1": WORD, "password2": WORD}
    answer = getattr(client, method)(reverse("account_signup"), new)
    assert "Konton läggs upp av nätverket" in answer.content.decode()
    assert not User.objects.filter(email="ny@samverkan.example").exists()


def _without_tokens(page: str) -> str:
    return "\n".join(line for line in page.splitlines() if "csrfmiddlewaretoken" not in line)
