"""The only place that reads the clock. Everything else is given `at` and `today`."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

__all__ = ["STOCKHOLM", "day_of", "now", "today"]

STOCKHOLM = ZoneInfo("Europe/Stockholm")


def now() -> dt.datetime:
    """The instant, in UTC."""
    return dt.datetime.now(dt.UTC)  # noqa: TID251  this is the edge


def today() -> dt.date:
    """The day it is in Sweden."""
    return day_of(now())


def day_of(instant: dt.datetime) -> dt.date:
    """The Swedish day of an aware instant: grants begin and end at midnight in Stockholm."""
    return instant.astimezone(STOCKHOLM).date()
