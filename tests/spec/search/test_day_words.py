"""Day words in a search. Near misses first. Today is Wednesday 25 November 2026."""

from __future__ import annotations

import datetime as dt

from radslag.flows.search.days import days_in
from tests.spec.table import table

TODAY = dt.date(2026, 11, 25)

NO_DAYS = [
    ("a registry number", "HSN 2024/1905"),
    ("another", "RD20/01035"),
    ("two years are a name", "2019/2020"),
    ("six figures that are no day", "201350"),
    ("eight figures that are no day", "20201350"),
    ("a week that is none", "v 99"),
    ("a month alone is a word", "maj"),
    ("so is another", "mars"),
    ("a season alone", "våren"),
    ("a number", "punkt 5"),
    ("a sum", "363280"),
    ("a year far away", "1812"),
    ("a word with a month in it", "majoritet 20"),
    ("a year in a word", "agenda2030"),
]

DAYS = [
    ("a day", "2020-05-08", "2020-05-08", "2020-05-08"),
    ("as users write it", "200508", "2020-05-08", "2020-05-08"),
    ("of last century", "890508", "1989-05-08", "1989-05-08"),
    ("eight figures", "20200508", "2020-05-08", "2020-05-08"),
    ("in words", "8 maj 2020", "2020-05-08", "2020-05-08"),
    ("with den", "den 15 september 2024", "2024-09-15", "2024-09-15"),
    ("short month", "8 dec 2020", "2020-12-08", "2020-12-08"),
    ("with a stroke", "8/5 2020", "2020-05-08", "2020-05-08"),
    ("without a year: the last one", "8 maj", "2026-05-08", "2026-05-08"),
    ("without a year: soon", "16 december", "2026-12-16", "2026-12-16"),
    ("a month", "maj 2020", "2020-05-01", "2020-05-31"),
    ("a month in figures", "2020-02", "2020-02-01", "2020-02-29"),
    ("in capitals", "MAJ 2020", "2020-05-01", "2020-05-31"),
    ("the last such month", "i maj", "2026-05-01", "2026-05-31"),
    ("the last such month, of last year", "i december", "2025-12-01", "2025-12-31"),
    ("months", "jan–mars 2020", "2020-01-01", "2020-03-31"),
    ("months with till", "maj till juni 2020", "2020-05-01", "2020-06-30"),
    ("spring is its term", "våren 2020", "2020-01-01", "2020-06-30"),
    ("summer", "sommaren 2020", "2020-06-01", "2020-08-31"),
    ("autumn is its term", "hösten 2019", "2019-08-01", "2019-12-31"),
    ("winter begins the year before", "vintern 2020", "2019-12-01", "2020-02-29"),
    ("winter with both years", "vintern 2019/20", "2019-12-01", "2020-02-29"),
    ("last autumn", "i höstas", "2026-08-01", "2026-12-31"),
    ("a quarter", "första kvartalet 2021", "2021-01-01", "2021-03-31"),
    ("a quarter, short", "Q3 2021", "2021-07-01", "2021-09-30"),
    ("half a year", "andra halvåret 2021", "2021-07-01", "2021-12-31"),
    ("a week", "v 25", "2026-06-15", "2026-06-21"),
    ("a week of a year", "v. 25 2020", "2020-06-15", "2020-06-21"),
    ("week 53 (trust 133)", "vecka 53 2020", "2020-12-28", "2021-01-03"),
    ("week 1 begins in December (trust 133)", "v 1 2020", "2019-12-30", "2020-01-05"),
    ("a year", "2020", "2020-01-01", "2020-12-31"),
    ("years", "2019–2021", "2019-01-01", "2021-12-31"),
    ("years in words", "från 2019 till 2021", "2019-01-01", "2021-12-31"),
    ("this year", "i år", "2026-01-01", "2026-12-31"),
    ("last year", "förra året", "2025-01-01", "2025-12-31"),
    ("last year, shorter", "i fjol", "2025-01-01", "2025-12-31"),
    ("last month", "förra månaden", "2026-10-01", "2026-10-31"),
    ("last week", "förra veckan", "2026-11-16", "2026-11-22"),
    ("yesterday", "igår", "2026-11-24", "2026-11-24"),
    ("since includes", "sedan 2020", "2020-01-01", None),
    ("after does not", "efter den 8 maj 2020", "2020-05-09", None),
    ("before does not", "före maj 2020", None, "2020-04-30"),
    ("t.o.m. includes (trust 128)", "t.o.m. 2020", None, "2020-12-31"),
    ("at the latest includes (trust 128)", "senast 8 maj 2020", None, "2020-05-08"),
]  # fmt: skip


@table("text", NO_DAYS)
def test_no_days(text: str) -> None:
    assert days_in(text, TODAY) is None


@table("text, first, last", DAYS)
def test_days(text: str, first: str | None, last: str | None) -> None:
    found = days_in(text, TODAY)
    assert found is not None
    assert (found.first, found.last) == tuple(d and dt.date.fromisoformat(d) for d in (first, last))
    assert (found.start, found.end) == (0, len(text))


def test_days_stand_anywhere() -> None:
    text = "avtal maj 2020 om hemsjukvård"
    found = days_in(text, TODAY)
    assert found is not None
    assert text[found.start : found.end] == "maj 2020"
