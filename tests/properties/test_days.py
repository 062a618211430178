"""Laws of days in a text: whatever the text is, and for every day of the calendar."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from radslag.reading.facts.days import Day, find_days
from radslag.reading.lexicon.calendar import FULL_MONTHS

MONTHS = tuple(FULL_MONTHS)
# Papers are some years old; in six figures a year reaches some years ahead as well.
DAYS = st.dates(date(1995, 1, 1), date(2035, 12, 31))
NEAR = date(2020, 6, 15)

PIECES = st.sampled_from([
    "6", "31", "2024", "200306", "2020-03-06", "6/3", "18/5-20", "363 280 kr", "§§ 71–82",
    "kl. 8.30", "mars", "maj", "februari", "sept.", "kvartalet", "årsskiftet", "vecka", "v.", "den",
    "första", "t.o.m.", "till", "senast", "utgången av", "och", ",", "-", "–", "/", " ", "\n",
    "årets slut",
])  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=4), max_size=25).map(" ".join) | st.text(max_size=60)

FORMS = {
    "hyphens": lambda day: day.isoformat(),
    "eight figures": lambda day: day.strftime("%Y%m%d"),
    "six figures": lambda day: day.strftime("%y%m%d"),
    "words": lambda day: f"den {day.day} {MONTHS[day.month - 1]} {day.year}",
    "slash": lambda day: f"den {day.day}/{day.month} {day.year}",
    "slash and short year": lambda day: f"den {day.day}/{day.month}-{day.year % 100:02}",
    "points": lambda day: f"{day.day}.{day.month}.{day.year}",
}


@given(TEXTS, st.none() | st.dates())
def test_days_lie_in_the_text_in_order_and_apart(text: str, near: date | None) -> None:
    days = find_days(text, near)
    assert all(0 <= day.start < day.end <= len(text) for day in days)
    assert all(before.end <= after.start for before, after in pairwise(days))


@given(TEXTS, st.none() | st.dates())
def test_a_day_is_a_true_span_of_days(text: str, near: date | None) -> None:
    for day in find_days(text, near):
        assert day.first <= day.last
        assert day.first <= day.through <= day.last
        assert day.first <= day.since <= day.last
        assert (day.first == day.last) or day.grain != "day"


@given(TEXTS)
def test_without_the_papers_day_every_year_is_written(text: str) -> None:
    assert all(day.year_stated for day in find_days(text, None))


@given(TEXTS, st.dates())
def test_the_same_text_gives_the_same_days(text: str, near: date) -> None:
    assert find_days(text, near) == find_days(text, near)


@given(DAYS, st.sampled_from(sorted(FORMS)))
def test_every_day_is_read_from_every_form(day: date, form: str) -> None:
    text = f"På mötet {FORMS[form](day)} beslutades"
    assert _read(text) == [(day, day)]


@given(DAYS, st.integers(1, 300))
def test_every_run_of_days_is_read(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    assert _read(f"tiden {first}–{last} gäller") == [(first, last)]
    words = [f"{day.day} {MONTHS[day.month - 1]} {day.year}" for day in (first, last)]
    assert _read(f"tiden {' – '.join(words)} gäller") == [(first, last)]


@given(st.dates(date(2000, 1, 1), date(2050, 12, 31)), st.integers(-150, 150))
def test_a_day_without_a_year_near_the_paper_gets_its_own_year(near: date, apart: int) -> None:
    day = near + timedelta(days=apart)
    (found,) = find_days(f"{day.day} {MONTHS[day.month - 1]}", near)
    assert (found.first, found.year_stated) == (day, False)


@given(st.dates(date(2000, 1, 1), date(2050, 12, 31)), st.dates(date(2000, 1, 1)))
def test_the_next_meeting_is_not_before_the_paper(near: date, day: date) -> None:
    (found,) = find_days(f"nästa möte den {day.day} {MONTHS[day.month - 1]}", near)
    assert found.first >= near


@given(st.integers(2000, 2050), st.integers(1, 52))
def test_a_week_is_seven_days_of_its_year(year: int, number: int) -> None:
    (week,) = find_days(f"vecka {number} {year}", None)
    assert (week.last - week.first).days == 6
    assert week.first.isocalendar()[:2] == (year, number)


@given(st.integers(2000, 2050), st.integers(1, 4))
def test_quarters_follow_each_other(year: int, number: int) -> None:
    (quarter,) = find_days(f"kvartal {number} {year}", None)
    after = quarter.last + timedelta(days=1)
    assert (after.month - 1) // 3 == number % 4
    assert quarter.first.day == after.day == 1


def _read(text: str) -> list[tuple[date, date]]:
    days: list[Day] = find_days(text, NEAR)
    return [(day.first, day.last) for day in days]
