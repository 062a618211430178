"""A secretary plans a meeting by a plain form."""

from __future__ import annotations

import datetime as dt

import pytest
from django.urls import reverse

from radslag.domain.accounts.roles import RoleName
from radslag.domain.meetings.models import Meeting
from radslag.domain.meetings.states import MeetingState
from tests.factories.accounts import GrantFactory
from tests.factories.cast import Cast
from tests.factories.meetings import MeetingFactory
from tests.factories.parties import BodyFactory
from tests.integration.faces.web.planning.pages import DAY, address, planned
from tests.integration.faces.web.visiting import visitor

pytestmark = pytest.mark.django_db


def _url(cast: Cast) -> str:
    return reverse("planning:new_meeting", args=(cast.network.slug,))


def _filled(**changed: str) -> dict[str, str]:
    return {
        "body": "lansradet",
        "date": "8 maj 2026",
        "starts_at": "9.30",
        "ends_at": "12",
        "place_text": "Stora salen",
        **changed,
    }


def test_what_is_written_as_people_write_it_becomes_a_planned_meeting(cast: Cast) -> None:
    answer = visitor(cast.secretary).post(_url(cast), _filled())
    meeting = Meeting.objects.get()
    assert answer.headers["Location"] == address("agenda", meeting)
    assert (meeting.body, meeting.date, meeting.state) == (cast.body, DAY, MeetingState.PLANNED)
    assert (meeting.starts_at, meeting.ends_at) == (dt.time(9, 30), dt.time(12))


@pytest.mark.parametrize("day", ["260508", "2026-05-08", "8/5 2026"])
def test_a_day_is_understood_in_each_form(cast: Cast, day: str) -> None:
    visitor(cast.secretary).post(_url(cast), _filled(date=day))
    assert Meeting.objects.get().date == DAY


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"date": "30 februari 2026"}, "Den dagen finns inte"),
        ({"date": "snart"}, "Dagen går inte att läsa"),
        ({"starts_at": "halv tio"}, "Klockslaget går inte att läsa"),
        ({"ends_at": "9"}, "slutar innan det börjar"),
        ({"starts_at": ""}, "ingen starttid"),
        ({"body": "hittepa"}, "Välj ett av organen"),
    ],
)
def test_what_is_wrong_is_told_in_words_and_nothing_typed_disappears(
    cast: Cast, wrong: dict[str, str], sentence: str
) -> None:
    answer = visitor(cast.secretary).post(_url(cast), _filled(**wrong))
    page = answer.content.decode()
    assert answer.status_code == 400
    assert sentence in page
    assert 'value="Stora salen"' in page
    assert not Meeting.objects.exists()


def test_a_form_that_is_sent_twice_makes_one_meeting(cast: Cast) -> None:
    client = visitor(cast.secretary)
    client.post(_url(cast), _filled())
    answer = client.post(_url(cast), _filled())
    assert "redan ett möte den dagen" in answer.content.decode()
    assert Meeting.objects.count() == 1
    client.post(_url(cast), _filled(is_second="on"))
    assert [one.day_key for one in Meeting.objects.all()] == ["2026-05-08-2", "2026-05-08"]


def test_time_and_place_are_proposed_from_the_last_meeting_of_the_body(cast: Cast) -> None:
    other = BodyFactory.create(network=cast.network, name="Styrgruppen", slug="styrgruppen")
    MeetingFactory.create(body=other, date=DAY, place_text="Lilla salen", starts_at=dt.time(13, 5))
    planned(cast, date=DAY + dt.timedelta(days=1))
    page = visitor(cast.secretary).get(f"{_url(cast)}?organ=styrgruppen").content.decode()
    assert 'value="Lilla salen"' in page
    assert 'value="13.05"' in page
    assert '<option value="styrgruppen" selected>' in page


def test_where_no_body_is_the_page_says_what_to_do_first(cast: Cast) -> None:
    cast.body.delete()
    assert "Inget organ än" in visitor(cast.secretary).get(_url(cast)).content.decode()


def test_fields_that_the_form_has_not_are_passed_over(cast: Cast) -> None:
    """trust 41."""
    extra = {"state": "published", "is_called": "1", "body_name": "X", "network": "hav"}
    visitor(cast.secretary).post(_url(cast), {**_filled(), **extra})
    meeting = Meeting.objects.get()
    assert (meeting.state, meeting.is_called, meeting.body_name) == ("planned", False, "")


def test_a_secretary_of_one_body_plans_in_that_body_only(cast: Cast) -> None:
    """trust 38: the key of another body in the form is no way round."""
    other = BodyFactory.create(network=cast.network, name="Styrgruppen", slug="styrgruppen")
    grant = GrantFactory.create(role=RoleName.SECRETARY, network=cast.network, body=other)
    client = visitor(grant.user)
    assert "Länsrådet" not in client.get(_url(cast)).content.decode().split("<main")[1]
    assert client.post(_url(cast), _filled()).status_code == 400
    assert client.post(_url(cast), _filled(body="styrgruppen")).status_code == 302
    assert Meeting.objects.get().body == other


def test_nobody_else_may_and_those_unknown_are_asked_to_sign_in(cast: Cast) -> None:
    """trust 34, 36."""
    for who, by in cast.everybody().items():
        for method in ("get", "post"):
            answer = getattr(visitor(by), method)(_url(cast), _filled())
            if who == "anyone":
                assert answer.headers["Location"].startswith("/konto/logga-in/?next=")
            elif who != "secretary":
                assert answer.status_code == 403, who
        if who != "secretary":
            assert not Meeting.objects.exists()
        Meeting.objects.all().delete()
