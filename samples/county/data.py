"""What the sample county holds, from the files beside."""

from __future__ import annotations

import datetime as dt
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["HERE", "county", "nth_weekday", "people"]

HERE = Path(__file__).resolve().parent
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@cache
def county() -> dict[str, Any]:
    """county.toml: network, principals, bodies, calendar."""
    return tomllib.loads((HERE / "county.toml").read_text("utf-8"))


@cache
def people() -> dict[str, Any]:
    """people.toml: seats, and whom a visitor may step into."""
    return tomllib.loads((HERE / "people.toml").read_text("utf-8"))


def nth_weekday(year: int, month: int, weekday: str, nth: int) -> dt.date:
    """The *nth* (from 1) such weekday of a month."""
    first = dt.date(year, month, 1)
    ahead = (_WEEKDAYS.index(weekday) - first.weekday()) % 7
    return first + dt.timedelta(days=ahead + 7 * (nth - 1))
