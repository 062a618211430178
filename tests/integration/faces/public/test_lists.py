"""Lists: what narrows them, their pages, and the same list as CSV and JSON."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json

import pytest
from django.test import Client

from radslag.domain.meetings.states import Action, MatterState, MeetingState
from tests.factories import meetings as make
from tests.factories.parties import BodyFactory
from tests.factories.scene import Scene

pytestmark = pytest.mark.django_db

_LISTS = ("moten", "beslut", "arenden", "organ", "handlingar")


def _whole(client: Client, address: str) -> bytes:
    response = client.get(address)
    assert response.status_code == 200
    return response.getvalue()


def _rows(client: Client, address: str) -> list[dict[str, str]]:
    text = _whole(client, address).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


@pytest.mark.parametrize("name", _LISTS)
def test_every_list_is_also_csv_and_json(client: Client, scene: Scene, name: str) -> None:
    page = client.get(f"/lan/{name}/").content.decode()
    assert f'href="/lan/{name}.csv"' in page
    assert f'href="/lan/{name}.json"' in page
    content = _whole(client, f"/lan/{name}.csv")
    assert content.startswith(b"\xef\xbb\xbf")
    told = json.loads(_whole(client, f"/lan/{name}.json"))["rows"]
    assert len(told) == len(_rows(client, f"/lan/{name}.csv")) > 0
    assert client.get(told[0]["address"]).status_code == 200


@pytest.mark.parametrize("name", _LISTS)
def test_json_is_said_to_be_json_and_nothing_guesses(
    client: Client, scene: Scene, name: str
) -> None:
    """trust 71: and no callback is taken."""
    response = client.get(f"/lan/{name}.json?callback=alert&jsonp=alert")
    assert response.headers["Content-Type"] == "application/json"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert b"alert" not in response.getvalue()


def test_a_file_runs_nothing_in_a_spreadsheet(client: Client) -> None:
    """trust 92."""
    hostile = '=HYPERLINK("http://evil.example";"Klicka")'
    matter = make.MatterFactory.create(title=hostile)
    make.ItemFactory.create(matter=matter, meeting__body__network=matter.network)
    (row,) = _rows(client, f"/{matter.network.slug}/arenden.csv")
    assert row["Ärende"] == f"'{hostile}"


def test_a_list_narrowed_is_narrowed_in_every_form(client: Client, scene: Scene) -> None:
    other = BodyFactory.create(network=scene.network, name="Andra rådet")
    for year in (2018, 2019):
        make.MeetingFactory.create(body=other, date=dt.date(year, 3, 1))
    assert len(_rows(client, "/lan/moten.csv")) == 3
    assert len(_rows(client, "/lan/moten.csv?organ=andra-radet")) == 2
    assert len(_rows(client, "/lan/moten.csv?organ=andra-radet&ar=2018")) == 1
    page = client.get("/lan/moten/?organ=andra-radet&ar=2018").content.decode()
    assert "/lan/moten.csv?organ=andra-radet&amp;ar=2018" in page
    assert "2018-03-01" in page
    assert "2019-03-01" not in page


def test_what_is_no_choice_is_passed_over(client: Client, scene: Scene) -> None:
    """trust 46: nothing orders or filters by a field that is not offered."""
    query = "?ar=1066&organ=%00x&slag=secrecy&ordering=secrecy&sida=-7"
    for name in _LISTS:
        assert client.get(f"/lan/{name}/{query}").status_code == 200


def test_decisions_are_narrowed_by_what_they_do(client: Client, scene: Scene) -> None:
    make.ClauseFactory.create(decision__item__meeting=scene.meeting, action=Action.EXTEND)
    assert len(_rows(client, "/lan/beslut.csv")) == 2
    (row,) = _rows(client, "/lan/beslut.csv?slag=extend")
    assert row["Slag"] == "förlänga"


def test_matters_are_narrowed_by_state_and_in_swedish_order(client: Client, scene: Scene) -> None:
    """trust 153."""
    for title in ("Ödet", "Zebran", "Åsen", "Älgen"):
        matter = make.MatterFactory.create(
            network=scene.network, title=title, state=MatterState.CLOSED
        )
        make.ItemFactory.create(meeting=scene.meeting, matter=matter)
    rows = _rows(client, "/lan/arenden.csv?lage=closed")
    assert [row["Ärende"] for row in rows] == ["Zebran", "Åsen", "Älgen", "Ödet"]


def test_a_long_list_has_pages_and_the_files_have_all(client: Client, scene: Scene) -> None:
    for n in range(60):
        make.MeetingFactory.create(body=scene.body, date=dt.date(2010, 1, 1) + dt.timedelta(n))
    first = client.get("/lan/moten/").content.decode()
    assert 'rel="next" href="?sida=2"' in first
    assert "2010-01-01" not in first
    assert "2010-01-01" in client.get("/lan/moten/?sida=2").content.decode()
    assert len(_rows(client, "/lan/moten.csv?sida=2")) == 61


def test_files_hold_what_the_page_shows_and_no_more(client: Client, scene: Scene) -> None:
    """trust 49."""
    make.MeetingFactory.create(body=scene.body, state=MeetingState.PLANNED, place_text="Kanarie")
    make.ItemFactory.create(meeting=scene.meeting, secrecy="OSL", title="Kanarie")
    for name in _LISTS:
        for ending in ("csv", "json"):
            assert b"Kanarie" not in _whole(client, f"/lan/{name}.{ending}")
