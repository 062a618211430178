"""The menu shows what exists and what this person may use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client, RequestFactory

from radslag.domain.accounts.roles import RoleName
from radslag.domain.parties.models import Network
from radslag.faces.look import menu
from radslag.kernel.access import ANYONE
from tests.factories.accounts import GrantFactory, UserFactory
from tests.factories.parties import BodyFactory, NetworkFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def network() -> Network:
    return NetworkFactory.create(slug="lan")


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A menu of this test's own."""
    monkeypatch.setattr(menu, "_entries", {})
    yield


def _texts(by: object, network: Network) -> list[str]:
    request = RequestFactory().get("/lan/")
    request.resolver_match = None
    return [line.text for line in menu.shown(request, by, network)]  # type: ignore[arg-type]


def test_a_page_that_does_not_exist_has_no_line(only: None, network: Network) -> None:
    menu.add(menu.Entry("Finns inte", "nowhere:list", 10), menu.Entry("Möten", "meetings:list", 20))
    assert _texts(ANYONE, network) == ["Möten"]


def test_a_line_is_for_those_who_may(only: None, network: Network) -> None:
    menu.add(
        menu.Entry("Alla", "front:network", 1),
        menu.Entry("Inloggade", "meetings:list", 2, permission="user"),
        menu.Entry("Import", "decisions:list", 3, permission="importing.import"),
        menu.Entry("Utkast", "matters:list", 4, permission="ledger.see_drafts"),
    )
    secretary = GrantFactory.create(role=RoleName.SECRETARY, network=network).user
    body = BodyFactory.create(network=network)
    member = GrantFactory.create(role=RoleName.MEMBER, network=network, body=body).user
    assert _texts(ANYONE, network) == ["Alla"]
    assert _texts(UserFactory.create(), network) == ["Alla", "Inloggade"]
    assert _texts(member, network) == ["Alla", "Inloggade", "Utkast"]
    assert _texts(secretary, network) == ["Alla", "Inloggade", "Import", "Utkast"]


def test_lines_come_in_order_with_their_number(only: None, network: Network) -> None:
    menu.add(
        menu.Entry("Sist", "matters:list", 30),
        menu.Entry("Först", "meetings:list", 10, count=lambda by, net: 3),
    )
    request = RequestFactory().get("/lan/")
    request.resolver_match = None
    lines = menu.shown(request, ANYONE, network)
    assert [(line.text, line.count) for line in lines] == [("Först", 3), ("Sist", 0)]


def test_the_line_of_this_page_says_so(client: Client, network: Network) -> None:
    page = client.get("/lan/moten/").content.decode()
    assert page.count('aria-current="page"') == 1
    assert 'href="/lan/moten/" aria-current="page">Möten' in page
