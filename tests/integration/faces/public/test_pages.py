"""What holds for every page that everyone may read."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from radslag.domain.accounts.roles import RoleName
from radslag.domain.meetings.states import MeetingState
from tests.factories.accounts import GrantFactory
from tests.factories.scene import Scene, make_scene, public_addresses

pytestmark = pytest.mark.django_db


def test_everyone_may_read_them_without_signing_in(client: Client, scene: Scene) -> None:
    for address in public_addresses(scene):
        response = client.get(address)
        assert response.status_code == 200, address
        page = response.content.decode()
        assert page.count("<h1") == 1, address
        assert '<html lang="sv">' in page


def test_no_page_asks_the_database_more_for_forty_than_for_one(client: Client) -> None:
    """Every list and every page: the number of queries does not grow with the data."""

    def asked(scene: Scene) -> list[int]:
        counts = []
        for address in public_addresses(scene):
            with CaptureQueriesContext(connection) as queries:
                assert client.get(address).status_code == 200
            counts.append(len(queries))
        return counts

    few = asked(make_scene(slug="ett"))
    many = asked(make_scene(slug="flera", items=40, meetings=40))
    named = [address.split("/", 2)[2] for address in public_addresses(make_scene(slug="namn"))]
    assert dict(zip(named, many, strict=True)) == dict(zip(named, few, strict=True))


def test_nothing_of_a_draft_is_on_any_page(client: Client) -> None:
    """trust 42, 54: the canary is in every text of a meeting whose notes are being written."""
    make_scene(slug="lan")
    draft = make_scene(
        slug="utkast", state=MeetingState.WRITTEN, say=lambda text: f"{text} Kanarie"
    )
    for address in public_addresses(draft):
        response = client.get(address)
        page = _without_the_network(response.content.decode(), draft)
        assert "Kanarie" not in page, address
    for thing in (draft.meeting, draft.matter, draft.minutes):
        assert client.get(thing.get_absolute_url()).status_code == 404


def _without_the_network(page: str, scene: Scene) -> str:
    """The names of the network, its body and its seats are public whatever the meeting is."""
    public = (
        scene.network.name, scene.network.strapline, scene.network.about, scene.body.name,
        scene.body.about, "Nils Närvarande 0 Kanarie",
    )  # fmt: skip
    for text in public:
        page = page.replace(text, "")
    return page


def test_a_member_sees_a_draft_on_the_same_pages_marked_as_such(client: Client) -> None:
    draft = make_scene(state=MeetingState.WRITTEN)
    client.force_login(GrantFactory.create(role=RoleName.MEMBER, network=draft.network).user)
    page = client.get(draft.meeting.get_absolute_url()).content.decode()
    assert 'data-is="draft">Anteckningar skrivs' in page
    assert "att bygga <em>bron</em>" in page


def test_what_is_hidden_and_what_is_not_there_answer_alike(client: Client) -> None:
    """trust 37."""
    draft = make_scene(state=MeetingState.PLANNED)
    hidden = draft.meeting.get_absolute_url()
    absent = hidden.replace("2020-05-08", "2020-05-09")
    first, second = (client.get(address) for address in (hidden, absent))
    assert first.status_code == second.status_code == 404

    def bare(text: str) -> str:
        return re.sub(r"nonce=\"[^\"]*\"|2020-05-0[89]", "", text)

    assert bare(first.content.decode()) == bare(second.content.decode())


@pytest.mark.parametrize("day", ["2020-05-08-2", "2020-05-08-1", "2020-13-01", "0000-00-00", "x"])
def test_a_day_that_cannot_be_is_not_found(client: Client, scene: Scene, day: str) -> None:
    assert client.get(f"/lan/moten/lansradet/{day}/").status_code == 404


def test_pages_are_not_kept_on_the_way(client: Client, scene: Scene) -> None:
    """trust 102."""
    assert client.get("/lan/").headers["Cache-Control"] == "private, no-store"


def test_the_policy_lets_no_foreign_script_or_style_in(client: Client, scene: Scene) -> None:
    """trust 70."""
    for address in public_addresses(scene):
        response = client.get(address)
        policy = response.headers["Content-Security-Policy"]
        assert "unsafe" not in policy
        assert "http:" not in policy
        assert "https:" not in policy
        page = response.content.decode()
        assert not re.search(r"\son\w+=|\sstyle=|javascript:", page), address
        nonces = set(re.findall(r'nonce="([^"]+)"', page))
        assert len(nonces) == 1
        assert f"'nonce-{nonces.pop()}'" in policy


def test_only_one_network_is_the_front_page(client: Client, scene: Scene) -> None:
    assert client.get("/").headers["Location"] == "/lan/"
    make_scene(slug="annat")
    page = client.get("/").content.decode()
    assert "/lan/" in page
    assert "/annat/" in page


@pytest.mark.parametrize(
    "path", ["moten", "beslut", "arenden", "organ", "handlingar", "moten?ar=1999&organ=x"]
)
def test_an_empty_list_says_what_will_be_here(client: Client, path: str) -> None:
    from tests.factories.parties import NetworkFactory

    NetworkFactory.create(slug="tomt")
    page = client.get(f"/tomt/{path}".replace("?", "/?"), follow=True).content.decode()
    assert 'class="empty' in page


def test_the_front_page_tells_what_was_decided_and_what_is_coming(client: Client) -> None:
    from tests.factories import meetings as make

    scene = make_scene()
    far = dt.date(2999, 1, 4)
    make.MeetingFactory.create(body=scene.body, date=far, state=MeetingState.CALLED)
    make.MeetingFactory.create(
        body=scene.body, date=far + dt.timedelta(1), state=MeetingState.PLANNED
    )
    page = client.get("/lan/").content.decode()
    assert "Bron över ån: att bygga bron." in page
    assert "4\N{NO-BREAK SPACE}januari 2999" in page
    assert "5\N{NO-BREAK SPACE}januari" not in page
