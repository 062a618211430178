"""Periods of names and the rotation of the chair, over plain values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

__all__ = ["Days", "ending_before", "overlap", "turn"]

Days = tuple[dt.date | None, dt.date | None]
"""From a day to a day, both included; None is without a beginning or an end."""


def ending_before(day: dt.date, periods: Sequence[Days]) -> list[dt.date | None]:
    """The last day of each period when those without an end stop the day before `day`."""
    last = day - dt.timedelta(days=1)
    return [last if end is None else end for _, end in periods]


def overlap(one: Days, other: Days) -> bool:
    """Whether two periods share a day."""
    return _begins_in_time(one, other) and _begins_in_time(other, one)


def _begins_in_time(one: Days, other: Days) -> bool:
    return one[0] is None or other[1] is None or one[0] <= other[1]


def turn(year: int, *, first: int, first_year: int, years: int, sides: int) -> int | None:
    """Whose turn it is, as an index among the sides; None before the first year.

    first: the index of the side that has the chair in first_year, and for `years` years.
    """
    if year < first_year or sides < 1:
        return None
    return (first + (year - first_year) // years) % sides
