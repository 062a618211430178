"""A planned meeting is edited, moved and cancelled; each by who may, and in words."""

from __future__ import annotations

import datetime as dt

import pytest
from django.urls import reverse

from radslag.domain.history.models import Entry
from radslag.domain.meetings.models import Meeting
from radslag.domain.meetings.states import MeetingState
from tests.factories.cast import Cast
from tests.factories.meetings import ItemFactory, MatterFactory
from tests.factories.parties import SideFactory
from tests.integration.faces.web.planning.pages import DAY, address, planned
from tests.integration.faces.web.visiting import visitor

pytestmark = pytest.mark.django_db

PAGES = ("edit", "move", "cancel", "pre_meetings", "agenda", "add_item")
LATER = DAY + dt.timedelta(days=7)


def _anew(meeting: Meeting) -> Meeting:
    return Meeting.objects.get(pk=meeting.pk)


def test_its_time_and_place_are_changed(cast: Cast) -> None:
    meeting = planned(cast)
    client = visitor(cast.secretary)
    assert 'value="9.30"' in client.get(address("edit", meeting)).content.decode()
    filled = {"starts_at": "10", "ends_at": "15.15", "place_text": "Teams", "registry_number": ""}
    answer = client.post(address("edit", meeting), filled)
    assert answer.headers["Location"] == meeting.get_absolute_url()
    changed = _anew(meeting)
    assert (changed.starts_at, changed.ends_at) == (dt.time(10), dt.time(15, 15))
    assert changed.place_text == "Teams"


def test_saving_what_was_not_changed_writes_no_line(cast: Cast) -> None:
    meeting = planned(cast)
    filled = {"starts_at": "9.30", "ends_at": "12", "place_text": "Stora salen"}
    visitor(cast.secretary).post(address("edit", meeting), filled)
    assert not Entry.objects.exists()


def test_it_is_moved_and_tells_from_which_day(cast: Cast) -> None:
    meeting = planned(cast)
    filled = {"date": "15 maj 2026", "starts_at": "9.30", "ends_at": "12.00"}
    answer = visitor(cast.secretary).post(address("move", meeting), filled)
    moved = _anew(meeting)
    assert answer.headers["Location"] == moved.get_absolute_url()
    assert (moved.date, moved.moved_from_date) == (LATER, DAY)


def test_it_is_not_moved_to_a_day_that_is_taken_or_to_its_own(cast: Cast) -> None:
    meeting = planned(cast)
    planned(cast, date=LATER)
    client = visitor(cast.secretary)
    for day, sentence in (("15 maj 2026", "redan ett möte"), ("8 maj 2026", "redan den dagen")):
        answer = client.post(address("move", meeting), {"date": day})
        assert answer.status_code == 400
        assert sentence in answer.content.decode()
    assert _anew(meeting).date == DAY


def test_before_it_is_cancelled_the_exact_outcome_is_shown_and_nothing_done(cast: Cast) -> None:
    meeting = planned(cast)
    matter = MatterFactory.create(network=cast.network, title="Bron över ån")
    ItemFactory.create(meeting=meeting, matter=matter)
    meeting.pre_meetings.create(side=cast.region, date=DAY)
    client = visitor(cast.secretary)
    answer = client.post(address("cancel", meeting), {"reason": "Snöstorm <b>i</b> länet."})
    page = answer.content.decode()
    assert "Snöstorm &lt;b&gt;i&lt;/b&gt; länet." in page
    assert "1\N{NO-BREAK SPACE}punkt" in page
    assert "Bron över ån" in page
    assert "Förmötet för regionen" in page
    assert "visas bara för nätverkets egna" in page
    assert _anew(meeting).state == MeetingState.PLANNED
    back = client.post(address("cancel", meeting), {"reason": "Snöstorm.", "change": "1"})
    assert 'value="Snöstorm."' in back.content.decode()
    assert not Entry.objects.exists()


def test_once_confirmed_it_is_cancelled_with_its_reason(cast: Cast) -> None:
    meeting = planned(cast)
    client = visitor(cast.secretary)
    filled = {"reason": "Snöstorm.", "confirmed": "1"}
    client.post(address("cancel", meeting), filled)
    cancelled = _anew(meeting)
    assert (cancelled.state, cancelled.cancelled_reason) == (MeetingState.CANCELLED, "Snöstorm.")
    again = client.post(address("cancel", meeting), filled)
    assert again.status_code == 409
    assert "redan inställt" in again.content.decode()
    assert Entry.objects.count() == 1


@pytest.mark.parametrize("page", ["edit", "move", "cancel", "pre_meetings", "add_item"])
def test_what_is_cancelled_is_planned_no_more(cast: Cast, page: str) -> None:
    meeting = planned(cast, state=MeetingState.CANCELLED)
    answer = visitor(cast.secretary).get(address(page, meeting))
    assert answer.status_code == 409
    assert "inställt" in answer.content.decode()


def _methods(page: str) -> tuple[str, ...]:
    """The agenda is only shown: its buttons send to the addresses of its items."""
    return ("get",) if page == "agenda" else ("get", "post")


@pytest.mark.parametrize("page", PAGES)
def test_a_planned_meeting_is_not_there_for_those_who_may_not_see_it(cast: Cast, page: str) -> None:
    """trust 37: the same answer as for a meeting that is not there."""
    meeting = planned(cast)
    hidden = address(page, meeting)
    absent = reverse(f"planning:{page}", args=("skog", "lansradet", "2026-06-09"))
    for by in (cast.stranger, cast.other_member, cast.registrar, cast.former):
        client = visitor(by)
        for method in _methods(page):
            one, other = getattr(client, method)(hidden), getattr(client, method)(absent)
            assert one.status_code == other.status_code == 404
            assert len(one.content) == len(other.content)
    nobody = visitor(cast.anyone)
    assert nobody.get(hidden).status_code == nobody.get(absent).status_code == 302


@pytest.mark.parametrize("page", PAGES)
def test_who_may_see_it_and_not_plan_is_told_so(cast: Cast, page: str) -> None:
    """trust 35, 36: secretary and chair see the same meeting; one of them may."""
    meeting = planned(cast)
    for by in (cast.chair, cast.member, cast.preparer, cast.auditor):
        for method in _methods(page):
            answer = getattr(visitor(by), method)(address(page, meeting), {"reason": "x"})
            assert answer.status_code == 403
            assert "Du har inte behörighet" in answer.content.decode()
    assert visitor(cast.secretary).get(address(page, meeting)).status_code == 200
    assert not Entry.objects.exists()


def test_another_networks_slug_before_its_address_leads_nowhere(cast: Cast) -> None:
    """trust 38."""
    meeting = planned(cast)
    path = address("edit", meeting).replace("/skog/", "/hav/")
    assert visitor(cast.stranger).get(path).status_code == 404
    assert visitor(cast.secretary).get(path).status_code == 404


def test_a_side_gets_a_pre_meeting_and_loses_it_again(cast: Cast) -> None:
    meeting = planned(cast)
    client = visitor(cast.secretary)
    url = address("pre_meetings", meeting)
    filled = {
        "side": str(cast.region.pk),
        "date": "7 maj 2026",
        "starts_at": "13",
        "place_text": "",
    }
    late = client.post(url, {**filled, "date": "9 maj 2026", "place_text": "Lilla salen"})
    assert late.status_code == 400
    assert "ligger efter mötet" in late.content.decode()
    assert 'value="Lilla salen"' in late.content.decode()
    assert client.post(url, filled).headers["Location"] == url
    before = meeting.pre_meetings.get()
    assert (before.side, before.date) == (cast.region, dt.date(2026, 5, 7))
    again = client.post(url, filled)
    assert "Välj en av sidorna" in again.content.decode()
    other = planned(cast, date=LATER)
    assert client.post(address("remove_pre_meeting", other, before.pk)).status_code == 404
    client.post(address("remove_pre_meeting", meeting, before.pk))
    assert not meeting.pre_meetings.exists()


def test_a_side_of_another_network_is_no_choice(cast: Cast) -> None:
    """trust 38."""
    foreign = SideFactory.create(network=cast.foreign, name="Främmande sidan")
    meeting = planned(cast)
    client = visitor(cast.secretary)
    url = address("pre_meetings", meeting)
    assert "Främmande sidan" not in client.get(url).content.decode()
    assert client.post(url, {"side": str(foreign.pk), "date": "260507"}).status_code == 400
    assert not meeting.pre_meetings.exists()
