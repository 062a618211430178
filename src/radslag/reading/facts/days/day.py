"""A day or period that a text names, settled (`Day`) or with its year still open (`Written`)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Literal, NamedTuple

__all__ = [
    "Day",
    "Grain",
    "Span",
    "SpanOf",
    "Written",
    "day_of",
    "fixed",
    "full_year",
    "last_day_of",
    "months_of",
    "run_of",
    "turn_of",
    "weeks_of",
]

Grain = Literal["day", "week", "month", "quarter", "half", "year", "range", "turn"]
Span = tuple[date, date]
SpanOf = Callable[[int], Span | None]


class Day(NamedTuple):
    """What the text at [start, end) names: the days first to last, both included.

    grain: "turn" is the turn of a year or half-year, its last day and the next one.
    year_stated: the year is written out, there or at the end of the same list.
    certain: the form cannot well mean something else.
    """

    start: int
    end: int
    first: date
    last: date
    grain: Grain
    year_stated: bool
    certain: bool

    @property
    def through(self) -> date:
        """The last day of what holds until this."""
        return self.first if self.grain == "turn" else self.last

    @property
    def since(self) -> date:
        """The first day of what holds from this."""
        return self.last if self.grain == "turn" else self.first

    @property
    def stated(self) -> bool:
        """Whether it can be taken as printed, nothing concluded."""
        return self.year_stated and self.certain


class Written(NamedTuple):
    """A day as it is written: `span_of` gives it for a year, None where there is none."""

    start: int
    end: int
    span_of: SpanOf
    grain: Grain
    year: int | None = None
    certain: bool = True

    def settled(self, span: Span, stated: bool) -> Day:
        return Day(self.start, self.end, *span, self.grain, stated, self.certain)


def full_year(year: int) -> int:
    """A year of two figures in full: 20 is 2020, 98 is 1998."""
    if year > 99:
        return year
    return year + (1900 if year >= 70 else 2000)


def day_of(month: int, day: int) -> SpanOf:
    """One day; no span in a year that lacks it (29 February)."""

    def span_of(year: int) -> Span | None:
        try:
            one = date(year, month, day)
        except ValueError:
            return None
        return one, one

    return span_of


def run_of(first: SpanOf, last: SpanOf) -> SpanOf:
    """From the first to the last, over the new year where the months go down."""

    def span_of(year: int) -> Span | None:
        start, end = first(year), last(year)
        if start and end and start[0] > end[1]:
            start = first(year - 1)
        return (start[0], end[1]) if start and end and start[0] <= end[1] else None

    return span_of


def months_of(first: int, last: int) -> SpanOf:
    """Whole months, over the new year where they go down."""

    def span_of(year: int) -> Span | None:
        start = date(year - (first > last), first, 1) if year > MINYEAR else None
        end = date(year, last, monthrange(year, last)[1])
        return (start, end) if start else None

    return span_of


def last_day_of(month: int) -> SpanOf:
    """The last day of a month ("utgången av mars")."""

    def span_of(year: int) -> Span | None:
        end = date(year, month, monthrange(year, month)[1])
        return end, end

    return span_of


def weeks_of(first: int, last: int) -> SpanOf:
    """ISO weeks, Monday to Sunday."""

    def span_of(year: int) -> Span | None:
        try:
            return date.fromisocalendar(year, first, 1), date.fromisocalendar(year, last, 7)
        except ValueError:  # no week 53 that year
            return None

    return span_of


def turn_of(month: int) -> SpanOf:
    """The turn after a month: its last day and the day after."""

    def span_of(year: int) -> Span | None:
        end = date(year, month, monthrange(year, month)[1])
        return (end, end + timedelta(days=1)) if year < MAXYEAR else None

    return span_of


def fixed(first: date, last: date) -> SpanOf:
    """Days that are wholly written out."""
    return lambda year: (first, last)
