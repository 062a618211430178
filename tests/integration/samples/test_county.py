"""The sample county is entered whole by its users' deeds, and its own papers need nobody."""

from __future__ import annotations

import datetime as dt

import pytest

from radslag.domain.accounts.models import Grant, User
from radslag.domain.history import verifying
from radslag.domain.meetings.models import Item, Matter, Meeting
from radslag.domain.meetings.states import MeetingState
from radslag.domain.parties.models import Body, Network, Population, Principal, Seat
from radslag.flows.importing.states import DraftState
from samples.county import calendar, parties
from samples.county.calls import calls
from samples.county.data import HERE, nth_weekday
from tests.factories.importing import BY, batch_of

TODAY = dt.date(2026, 11, 25)
NOW = dt.datetime(2026, 11, 25, 8, 0, tzinfo=dt.UTC)
pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def network() -> Network:
    return parties.enter(by=BY, at=NOW).network


def test_it_has_the_county_s_sixteen_principals_with_population(network: Network) -> None:
    assert Principal.objects.filter(network=network).count() == 16
    counted = Population.objects.filter(principal__kind="municipality")
    region = Population.objects.get(principal__kind="region")
    assert sum(one.count for one in counted) == region.count == 286_546


def test_its_bodies_have_names_seats_and_whose_turn_it_is_to_chair(network: Network) -> None:
    body = Body.objects.get(slug="lanschefsnatverket")
    assert body.name == "Länschefsnätverket"
    assert body.name_on(dt.date(2020, 5, 8)) == "Länsnätverket för förvaltningschefer"
    assert Seat.objects.filter(body=body).count() > 30
    assert body.rotation.first_year == 2025


def test_a_visitor_may_step_into_each_role(network: Network) -> None:
    roles = set(Grant.objects.filter(user__is_persona=True).values_list("role", flat=True))
    assert roles == {"secretary", "chair", "member", "registrar", "auditor", "administrator"}
    assert User.objects.filter(is_persona=True).count() == 6


def test_its_own_papers_and_calls_are_put_in_without_a_question(network: Network) -> None:
    papers = {file.name: file.read_bytes() for file in sorted((HERE / "papers").iterdir())}
    papers |= {name: text.encode() for name, text in calls(TODAY)}
    batch = batch_of(network, papers, confirms=True)
    left = batch.drafts.exclude(state=DraftState.CONFIRMED).values_list("file_name", "state")
    assert list(left) == []
    calendar.enter(network, today=TODAY, by=BY, at=NOW)
    called = Meeting.objects.get(date=dt.date(2026, 12, 4))
    assert called.state == MeetingState.CALLED
    assert Meeting.objects.filter(state=MeetingState.PLANNED).count() > 15
    matter = Matter.objects.get(title__startswith="Tillnyktringsenhet, vad händer")
    assert Item.objects.filter(matter=matter).count() >= 3
    assert verifying.verify(None) == []


@pytest.mark.parametrize(
    ("month", "weekday", "nth", "day"),
    [(12, "friday", 1, 4), (12, "wednesday", 3, 16), (5, "friday", 5, 29), (8, "saturday", 1, 1)],
)
def test_the_nth_weekday_of_a_month(month: int, weekday: str, nth: int, day: int) -> None:
    assert nth_weekday(2026, month, weekday, nth) == dt.date(2026, month, day)
