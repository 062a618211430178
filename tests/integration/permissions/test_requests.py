"""What every address refuses, whoever asks: a foreign host, a form of another site, a frame."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse

from tests.integration.faces.web.visiting import text_of
from tests.integration.permissions.table import ROWS, Row
from tests.integration.permissions.world import World, deeds

pytestmark = [pytest.mark.slow, pytest.mark.django_db]

every_address = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
_NOT_TAKEN = "togs det du skickade inte emot"
FORGED: tuple[dict[str, Any], ...] = (
    {"HTTP_X_FORWARDED_HOST": "evil.example"},
    {"HTTP_X_FORWARDED_SERVER": "evil.example", "HTTP_X_HOST": "evil.example"},
    {"HTTP_FORWARDED": "host=evil.example", "HTTP_X_ORIGINAL_URL": "//evil.example/"},
)


def _addresses(row: Row, world: World) -> list[str]:
    """Of each thing of the world's that the name can be of, in all its cases."""
    return [reverse(row.name, kwargs=one) for one in world.things[row.kind].values()]


def _strict(client: Client) -> Client:
    """The same visitor, from whom a form must come from one of our pages."""
    strict = Client(enforce_csrf_checks=True, raise_request_exception=False)
    strict.cookies = copy.deepcopy(client.cookies)
    return strict


@every_address
def test_a_foreign_host_is_refused(row: Row, world: World, clients: dict[str, Client]) -> None:
    """Trust 96."""
    for address in _addresses(row, world):
        answer = clients["secretary"].get(address, HTTP_HOST="evil.example")
        assert answer.status_code == 400
        assert "evil.example" not in text_of(answer)


@every_address
def test_what_the_request_says_of_its_host_is_in_no_link(
    row: Row, world: World, clients: dict[str, Client]
) -> None:
    """Trust 96: `X_Forwarded_Host` reaches us under the same name as `X-Forwarded-Host`."""
    address = _addresses(row, world)[0]
    for forged in FORGED:
        answer: Any = clients["secretary"].get(address, **forged)
        assert "evil.example" not in text_of(answer) + str(answer.headers)


@every_address
def test_a_form_that_is_not_from_our_page_is_refused(
    row: Row, world: World, clients: dict[str, Client]
) -> None:
    """Trust 98: without a token, and with that of another visitor."""
    other = Client()
    other.get(reverse("account_login"))
    foreign = other.cookies["csrftoken"].value
    address = _addresses(row, world)[0]
    for name in ("secretary", "administrator", "anyone"):
        for sent in ({}, {"csrfmiddlewaretoken": foreign}):
            with transaction.atomic():
                answer = _strict(clients[name]).post(address, {**row.sent, **sent})
                assert answer.status_code == 403
                assert not deeds().exists()


@every_address
def test_a_page_of_another_site_cannot_send_a_form_with_a_stolen_token(
    row: Row, world: World, clients: dict[str, Client]
) -> None:
    """Trust 98: the browser says where the form stood."""
    client = _strict(clients["secretary"])
    client.get(reverse("account_logout"))  # a page with a form
    token = client.cookies["csrftoken"].value
    answer = client.post(
        _addresses(row, world)[0],
        {**row.sent, "csrfmiddlewaretoken": token},
        HTTP_ORIGIN="https://evil.example",
    )
    assert answer.status_code == 403
    assert _NOT_TAKEN in text_of(answer)
    assert not deeds().exists()


def test_a_form_of_our_own_page_is_taken(world: World, clients: dict[str, Client]) -> None:
    """What is refused above differs from this in one thing alone."""
    client = _strict(clients["secretary"])
    client.get(reverse("account_logout"))
    sent = {"csrfmiddlewaretoken": client.cookies["csrftoken"].value, "name": ""}
    address = reverse("people:add", kwargs=world.things["network"]["own"])
    answer = client.post(address, sent, HTTP_ORIGIN="http://testserver")
    assert answer.status_code == 200
    assert _NOT_TAKEN not in text_of(answer)


@every_address
def test_nothing_can_be_framed_sniffed_or_kept(
    row: Row, world: World, clients: dict[str, Client]
) -> None:
    """Trust 98, 102: refusals too."""
    for name in ("secretary", "anyone"):
        for address in _addresses(row, world):
            answer = clients[name].get(address)
            text_of(answer)
            assert answer.headers["X-Frame-Options"] == "DENY"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            policy = answer.headers["Content-Security-Policy"]
            assert "frame-ancestors 'none'" in policy or "sandbox" in policy
            assert "no-store" in answer.headers["Cache-Control"]
