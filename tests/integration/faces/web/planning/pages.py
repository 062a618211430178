"""The pages of planning in tests: a planned meeting, and where its pages are."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.urls import reverse

from radslag.domain.meetings.models import Meeting
from radslag.domain.meetings.states import MeetingState
from tests.factories.cast import Cast
from tests.factories.meetings import MeetingFactory

__all__ = ["DAY", "address", "planned"]

DAY = dt.date(2026, 5, 8)


def planned(cast: Cast, **fields: Any) -> Meeting:
    fields = {"date": DAY, "state": MeetingState.PLANNED, **fields}
    return MeetingFactory.create(body=cast.body, **fields)


def address(page: str, meeting: Meeting, *more: object) -> str:
    named = (meeting.body.network.slug, meeting.body.slug, meeting.day_key, *more)
    return reverse(f"planning:{page}", args=named)
