"""Days, times, numbers and lists as Swedish writes them (trust, writing conventions)."""

from __future__ import annotations

import datetime as dt

import pytest

from radslag.faces.look import swedish


def test_a_day_is_written_out_with_its_full_year() -> None:
    assert swedish.day(dt.date(2020, 5, 8)) == "8\N{NO-BREAK SPACE}maj 2020"


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        (dt.time(9, 30), dt.time(12), "kl.\N{NO-BREAK SPACE}9.30\N{EN DASH}12.00"),
        (dt.time(13), None, "kl.\N{NO-BREAK SPACE}13.00"),
        (None, dt.time(12), ""),
        (None, None, ""),
    ],
)
def test_times_have_a_full_stop_and_a_dash(
    start: dt.time | None, end: dt.time | None, told: str
) -> None:
    assert swedish.time_span(start, end) == told


@pytest.mark.parametrize(
    ("value", "told"),
    [(0, "0"), (999, "999"), (363_280, "363 280"), (1_000_000, "1 000 000"), (-1234, "−1 234")],
)
def test_figures_stand_in_threes(value: int, told: str) -> None:
    assert swedish.number(value).replace("\N{NO-BREAK SPACE}", " ") == told


@pytest.mark.parametrize(
    ("words", "told"),
    [([], ""), (["a"], "a"), (["a", "b"], "a och b"), (["a", "b", "c"], "a, b och c")],
)
def test_a_list_ends_with_och(words: list[str], told: str) -> None:
    assert swedish.listed(words) == told


def test_one_is_one_and_the_rest_are_many() -> None:
    told = [swedish.count(n, "möte", "möten").replace("\N{NO-BREAK SPACE}", " ") for n in (0, 1, 2)]
    assert told == ["0 möten", "1 möte", "2 möten"]


def test_a_period_tells_which_end_is_known() -> None:
    first, last = dt.date(2018, 1, 1), dt.date(2019, 12, 31)
    told = [swedish.period(*pair) for pair in ((first, last), (first, None), (None, last))]
    assert [one.replace("\N{NO-BREAK SPACE}", " ") for one in told] == [
        "2018-01-01 \N{EN DASH} 2019-12-31",
        "från 2018-01-01",
        "t.o.m. 2019-12-31",
    ]
    assert swedish.period(None, None) == ""
