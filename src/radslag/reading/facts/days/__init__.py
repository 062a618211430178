"""Days in running text: every day, week, month, quarter and year that a text names.

`find_days` gives them in order and apart. Registry numbers, sums, paragraphs, times,
identity and telephone numbers are no days; nor are days that no calendar has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from radslag.reading.facts.days.day import Day, Grain, Written
from radslag.reading.facts.days.months import day_and_month, months_alone
from radslag.reading.facts.days.numbers import RUN, in_figures
from radslag.reading.facts.days.periods import named_periods, week, whole_year
from radslag.reading.facts.days.years import settle
from radslag.reading.lexicon.patterns import DEN, TOM, any_of

__all__ = ["Day", "Grain", "days_in_lower", "find_days"]

# What stands between two days of one list or run; the last of them may carry the year for all.
_LINK = any_of(
    r",\s?och",
    ",",
    "och",
    "samt",
    "respektive",
    r"resp\.?",
    "&",
    "/",
    "[-–—]",
    "till(?: och med)?",
    TOM,
)
_LINKED = re.compile(rf"\s?{_LINK}\s?{DEN}")
_LONGEST_KEPT = 20_000  # characters of a text; to keep what is longer would take memory
_DAYS = re.compile(r"[0-9]{1,2}[-–][0-9]{1,2}")
_DASH = re.compile(r"\s?[-–—]\s?(?:den\s)?")


def find_days(text: str, near: date | None) -> list[Day]:
    """The days that a text names, in order; none overlap.

    near: the paper's own day; a day without a year gets the year that it makes likely,
    and is left out where `near` is None. Offsets count in `text`.
    """
    lower = text.lower()
    return list(days_in_lower(lower if len(lower) == len(text) else text, near))


def days_in_lower(lower: str, near: date | None) -> tuple[Day, ...]:
    """As `find_days`, for a text that is in lower case already."""
    return _kept(lower, near) if len(lower) <= _LONGEST_KEPT else _days(lower, near)


def _days(text: str, near: date | None) -> tuple[Day, ...]:
    written = _with_shared_years(text, _apart(sorted(_written(text, near), key=_place)))
    days: list[tuple[Written, Day]] = []
    for one in written:
        last = days[-1][1] if days and one.year is None else None
        listed = last and _LINKED.fullmatch(text, last.end, one.start)
        day = settle(one, text, near, last if listed else None)
        if day:
            days.append((one, day))
    return tuple(_with_runs(text, days))


_kept = lru_cache(maxsize=128)(_days)  # one finder after the other asks for those of all items


def _written(text: str, near: date | None) -> Iterator[Written]:
    last: Written | None = None
    run = RUN.search(text)
    while run:
        at = run.end()
        for one in _at_run(text, run, near, last):
            yield one
            last, at = one, max(at, one.end)
        run = RUN.search(text, at)
    yield from months_alone(text)
    yield from named_periods(text)


def _at_run(
    text: str, run: re.Match[str], near: date | None, last: Written | None
) -> list[Written]:
    """What a run of figures names together with the words beside it."""
    figures, start = run[0], run.start()
    joined = start > 0 and text[start - 1].isalnum()
    if len(figures) <= 2 or _DAYS.fullmatch(figures):
        return week(text, run) if joined else day_and_month(text, run) or week(text, run)
    if joined:
        return []
    if len(figures) == 4 and figures.isdigit():
        return whole_year(text, run)
    return in_figures(text, run, near, last)


def _place(written: Written) -> tuple[int, int]:
    return written.start, -written.end


def _apart(written: list[Written]) -> list[Written]:
    """Without those that begin inside an earlier one."""
    kept: list[Written] = []
    for one in written:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _with_shared_years(text: str, written: list[Written]) -> list[Written]:
    """ "den 4 april, 9 maj och 13 juni 2025": the year at the end holds for all."""
    for number in range(len(written) - 2, -1, -1):
        one, after = written[number], written[number + 1]
        if one.year is not None or after.year is None:
            continue
        if not _LINKED.fullmatch(text, one.end, after.start):
            continue
        here, there = one.span_of(after.year), after.span_of(after.year)
        over_new_year = here and there and here[0] > there[0]
        written[number] = one._replace(year=after.year - 1 if over_new_year else after.year)
    return written


def _with_runs(text: str, days: list[tuple[Written, Day]]) -> Iterator[Day]:
    """Two days with a dash between them are one run of days."""
    skip = False
    for number, (_, day) in enumerate(days):
        if skip:
            skip = False
            continue
        run = _run(text, day, *days[number + 1]) if number + 1 < len(days) else None
        yield run or day
        skip = run is not None


def _run(text: str, day: Day, written: Written, after: Day) -> Day | None:
    if day.grain != after.grain or not _DASH.fullmatch(text, day.end, after.start):
        return None
    if after.last < day.first and not after.year_stated:
        later = written.span_of(day.first.year + 1)
        after = written.settled(later, stated=False) if later else after
    if after.last <= day.first:
        return None
    stated, certain = day.year_stated and after.year_stated, day.certain and after.certain
    return Day(day.start, after.end, day.first, after.last, "range", stated, certain)
