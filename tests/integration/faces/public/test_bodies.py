"""The page of a body."""

from __future__ import annotations

import datetime as dt

import pytest
from django.test import Client

from radslag.domain.meetings.states import MeetingState
from radslag.domain.parties.models import CompositionRule
from radslag.kernel import clock
from tests.factories.meetings import MeetingFactory
from tests.factories.parties import BodyFactory, BodyNameFactory, SideFactory

pytestmark = pytest.mark.django_db


def test_how_the_seats_are_shared_is_said_once(client: Client) -> None:
    body = BodyFactory.create()
    BodyNameFactory.create(body=body)
    side = SideFactory.create(network=body.network, name="kommunerna")
    CompositionRule.objects.create(body=body, side=side, seats=15)
    page = client.get(body.get_absolute_url()).content.decode()
    assert "<dd>15 från kommunerna</dd>" in page


def test_meetings_far_ahead_do_not_hide_the_latest(client: Client) -> None:
    body = BodyFactory.create()
    BodyNameFactory.create(body=body)
    today = clock.today()
    for days in (-1, *range(10, 90, 10)):
        MeetingFactory.create(
            body=body, date=today + dt.timedelta(days=days), state=MeetingState.CALLED
        )
    page = client.get(body.get_absolute_url()).content.decode()
    shown = {days for days in (-1, *range(10, 90, 10))
             if (today + dt.timedelta(days=days)).isoformat() in page}  # fmt: skip
    assert shown == {-1, 10, 20, 30}
