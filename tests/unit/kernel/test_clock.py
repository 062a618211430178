"""The clock: instants in UTC, days in Sweden."""

from __future__ import annotations

import datetime as dt

import pytest
import time_machine

from radslag.kernel import clock


def _utc(written: str) -> dt.datetime:
    return dt.datetime.fromisoformat(f"{written}+00:00")


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        ("2020-01-31 22:59", "2020-01-31"),  # winter: one hour before Greenwich
        ("2020-01-31 23:00", "2020-02-01"),
        ("2020-06-30 21:59", "2020-06-30"),  # summer: two
        ("2020-06-30 22:00", "2020-07-01"),
        ("2020-12-31 22:59", "2020-12-31"),
        ("2020-12-31 23:00", "2021-01-01"),
        ("2020-03-28 22:59", "2020-03-28"),  # the night when the clock goes forward
        ("2020-03-28 23:00", "2020-03-29"),
        ("2020-03-29 21:59", "2020-03-29"),
        ("2020-03-29 22:00", "2020-03-30"),
        ("2020-10-24 22:00", "2020-10-25"),  # and back
        ("2020-10-25 22:59", "2020-10-25"),
        ("2020-10-25 23:00", "2020-10-26"),
        ("2020-02-28 23:00", "2020-02-29"),
    ],
)
def test_a_day_begins_at_midnight_in_stockholm(instant: str, day: str) -> None:
    assert clock.day_of(_utc(instant)).isoformat() == day


def test_the_zone_of_the_instant_makes_no_difference() -> None:
    far = dt.datetime(2020, 1, 1, 8, 30, tzinfo=dt.timezone(dt.timedelta(hours=9)))
    assert clock.day_of(far) == dt.date(2020, 1, 1)
    assert clock.day_of(far - dt.timedelta(minutes=31)) == dt.date(2019, 12, 31)


def test_now_is_an_instant_in_utc() -> None:
    with time_machine.travel(_utc("2020-05-08 21:30"), tick=False):
        assert clock.now() == _utc("2020-05-08 21:30")
        assert clock.now().tzinfo is dt.UTC


def test_today_is_the_day_in_sweden_and_not_that_of_the_machine() -> None:
    with time_machine.travel(_utc("2020-05-08 22:30"), tick=False):
        assert clock.today() == dt.date(2020, 5, 9)
