"""Days in running text: what is a day, which day, and of which year.

The paper's own day is 12 September 2024. Two days with two points between are the first
and the last of a period. First what looks like a day and is none.
"""

from __future__ import annotations

from datetime import date

import pytest

from radslag.reading.facts.days import find_days
from tests.spec.table import table

NEAR = date(2024, 9, 12)

NO_DAYS = [
    ("a registry number with a slash", "Dnr RD24/01035 och HSN 2024/1905"),
    ("a registry number that has a hyphen", "Dnr 2024/1234-5, KS 2024/114"),
    ("a registry number that looks like a day", "Dnr 2024-09-12-33"),
    ("a registry number that looks like a month", "Diarienummer 2024-09"),
    ("a sum of six figures", "Kostnaden är 240912 kr"),
    ("a sum with a space", "Kostnaden är 363 280 kr"),
    ("a range of paragraphs", "Protokollet omfattar §§ 71–82"),
    ("an organisation number", "Org.nr 222222-0180"),
    ("an organisation number that begins as a day", "240912-5566"),
    ("an identity number", "Sökanden, 240912-1234"),
    ("an identity number in full", "19240912-1234"),
    ("an identity number of an old person", "240912+1234"),
    ("a telephone number", "070-123 45 67 och 0250-240912"),
    ("a telephone number after its word", "tfn 240912"),
    ("a law", "lagen (2017:612) och SFS 2001:453"),
    ("the number of an inquiry", "utredningen S2019:04"),
    ("a version", "version 1.2.2020"),
    ("a time", "kl. 8.30–9.30"),
    ("a balance of seats", "modellen 3+3"),
    ("a day that no month has", "den 31 februari, 240931 och 2024-13-01"),
    ("a fraction", "3/4 av tjänsten, 1/2 tjänst"),
    ("a part of a post", "tjänsten på mottagningen är 1/2"),
    ("open all hours", "jouren har öppet 24/7"),
    ("a page of pages", "sida 5/9"),
    ("an annex range", "Bilaga 6-9"),
    ("a season", "en inventering hösten 2023"),
    ("a year alone", "medlen för 2024"),
    ("a month alone", "maj var kall"),
    ("a name that is a month in short", "Jan 12 år, Maj-Britt och mars"),
    ("a Christmas", "före jul 5 gäster"),
    ("no such week", "vecka 60"),
    ("a party", "Anna Torp (V) 12 röster"),
    ("a road", "v 4:12"),
    ("a half year as a length", "ett halvår och 2 kvartal"),
]

ONE_FORM_EACH = [
    ("six figures are year, month, day", "240306", "2024-03-06"),
    ("six figures are never day, month, year", "060324", "2006-03-24"),
    ("eight figures", "20240306", "2024-03-06"),
    ("with hyphens", "2024-03-06", "2024-03-06"),
    ("with points", "2024.03.06", "2024-03-06"),
    ("with a dash for a hyphen", "2024–03–06", "2024-03-06"),
    ("day and month", "den 6/6", "2024-06-06"),
    ("day, month and year", "6/3 2024", "2024-03-06"),
    ("day, month and year in short", "18/5-24", "2024-05-18"),
    ("day, month and year with slashes", "6/3/2024", "2024-03-06"),
    ("day, month and year with points", "6.3.2024", "2024-03-06"),
    ("in words", "6 mars 2024", "2024-03-06"),
    ("in words, without a year", "den 6 juni", "2024-06-06"),
    ("with its weekday", "fredagen den 6 september", "2024-09-06"),
    ("with an ordinal", "6:e mars 2024", "2024-03-06"),
    ("with an ordinal and no point", "1:a maj", "2024-05-01"),
    ("with a short month", "6 sept. 2024 och 12 okt", "2024-09-06 2024-10-12"),
    ("with a comma before the year", "den 6 mars, 2024", "2024-03-06"),
    ("with the year in short", "6 mars -24", "2024-03-06"),
    ("with an ordinal in words", "den första april 2025", "2025-04-01"),
    ("the last of a month", "den sista februari 2024", "2024-02-29"),
    ("in capitals", "DEN 6 MARS 2024", "2024-03-06"),
    ("a week", "v 41", "2024-10-07..2024-10-13"),
    ("a week in full", "vecka 10 2025", "2025-03-03..2025-03-09"),
    ("some weeks", "v. 30-32", "2024-07-22..2024-08-11"),
    ("the first week begins in December", "v. 1 2025", "2024-12-30..2025-01-05"),
    ("week 53", "vecka 53 2026", "2026-12-28..2027-01-03"),
    ("a quarter", "första kvartalet 2025", "2025-01-01..2025-03-31"),
    ("a quarter in short", "Q1 2025", "2025-01-01..2025-03-31"),
    ("a quarter by number", "kvartal 4", "2024-10-01..2024-12-31"),
    ("the last quarter", "sista kvartalet 2024", "2024-10-01..2024-12-31"),
    ("a third of a year", "andra tertialet 2024", "2024-05-01..2024-08-31"),
    ("half a year", "andra halvåret 2025", "2025-07-01..2025-12-31"),
    ("a month", "februari 2025", "2025-02-01..2025-02-28"),
    ("a month of a leap year", "t.o.m. februari 2028", "2028-02-01..2028-02-29"),
    ("a month after a preposition", "under oktober", "2024-10-01..2024-10-31"),
    ("a month named as one", "oktober månad", "2024-10-01..2024-10-31"),
    ("a month in figures", "från 2024-12", "2024-12-01..2024-12-31"),
    ("months", "april-december 2024", "2024-04-01..2024-12-31"),
    ("months over the new year", "november–februari 2025", "2024-11-01..2025-02-28"),
    ("a year after a word for time", "under 2025", "2025-01-01..2025-12-31"),
    ("the end of a year", "intill utgången av 2025", "2025-12-31"),
    ("the end of this year", "till årets slut", "2024-12-31"),
    ("the end of a month", "vid utgången av mars 2025", "2025-03-31"),
    ("the turn of the year", "årsskiftet 2024/2025", "2024-12-31..2025-01-01"),
    ("the turn of the half-year", "halvårsskiftet 2025", "2025-06-30..2025-07-01"),
    ("years", "handlingsplan 2022–2025", "2022-01-01..2025-12-31"),
    ("scanned points", "t.0.m. februari 2025", "2025-02-01..2025-02-28"),
]

LISTS_AND_RUNS = [
    (
        "the year at the end holds for all",
        "den 4 april, 9 maj och 13 juni 2025",
        "2025-04-04 2025-05-09 2025-06-13",
    ),
    ("a list over the new year", "12 december och 15 januari 2025", "2024-12-12 2025-01-15"),
    ("bare numbers before a day", "den 4, 5 och 6 mars 2024", "2024-03-04 2024-03-05 2024-03-06"),
    ("two numbers before a month", "den 4 och 5 juni", "2024-06-04 2024-06-05"),
    ("slashes told", "sammanträdesdagar är 6/9 och 4/10", "2024-09-06 2024-10-04"),
    ("slashes", "mötena 6/9, 4/10 och 1/11", "2024-09-06 2024-10-04 2024-11-01"),
    ("a list goes forward in time", "3/10, 14/11 och 6/2", "2024-10-03 2024-11-14 2025-02-06"),
    ("days with a dash", "den 4-5 mars 2024", "2024-03-04..2024-03-05"),
    ("days with a longer dash", "8–9 maj", "2024-05-08..2024-05-09"),
    ("days of one month with a slash", "4-5/6", "2024-06-04..2024-06-05"),
    ("two times six figures", "240305-240306", "2024-03-05..2024-03-06"),
    ("six figures and a day", "240305-06", "2024-03-05..2024-03-06"),
    ("days of two months", "30 april-2 maj", "2024-04-30..2024-05-02"),
    ("days of two years", "15 december–15 januari", "2024-12-15..2025-01-15"),
    ("days that each have a year", "1 juli 2024 – 30 juni 2026", "2024-07-01..2026-06-30"),
    ("without spaces", "1 juli 2024–30 juni 2026", "2024-07-01..2026-06-30"),
    ("in figures", "2024-07-01–2026-06-30", "2024-07-01..2026-06-30"),
    ("two days apart are two", "240306, 240403", "2024-03-06 2024-04-03"),
]

WHICH_YEAR = [
    ("the nearest, back", "den 6 juli", "2024-07-06"),
    ("the nearest, forward", "den 6 januari", "2025-01-06"),
    ("the next meeting is to come", "nästa möte den 6 mars", "2025-03-06"),
    ("the last meeting has been", "på förra mötet den 6 februari", "2024-02-06"),
    ("what was decided is past", "den 6 februari beslutades att vänta", "2024-02-06"),
    ("what is to be shown is to come", "redovisas den 6 mars", "2025-03-06"),
    ("until is to come", "gäller t.o.m. mars", "2025-03-01..2025-03-31"),
    ("a last day just before is past", "svara senast den 1 september", "2024-09-01"),
    ("a last day long before is next year's", "svara senast den 1 mars", "2025-03-01"),
    ("the weekday tells", "torsdagen den 6 mars", "2025-03-06"),
    ("29 February is of a leap year", "den 29 februari", "2024-02-29"),
]


def _read(text: str, near: date | None = NEAR) -> str:
    days = find_days(text, near)
    ends = [(day.first.isoformat(), day.last.isoformat()) for day in days]
    return " ".join(first if first == last else f"{first}..{last}" for first, last in ends)


@table("text", NO_DAYS)
def test_no_day(text: str) -> None:
    assert _read(text) == ""


@table("text, days", ONE_FORM_EACH)
def test_a_form(text: str, days: str) -> None:
    assert _read(text) == days


@table("text, days", LISTS_AND_RUNS)
def test_a_list_or_run(text: str, days: str) -> None:
    assert _read(text) == days


@table("text, days", WHICH_YEAR)
def test_a_year_that_is_not_written(text: str, days: str) -> None:
    assert _read(text) == days


@pytest.mark.parametrize(
    "text", ["den 6 mars", "v 41", "första kvartalet", "under oktober", "6/3 och 4/4", "årsskiftet"]
)
def test_a_year_that_is_not_written_is_concluded(text: str) -> None:
    assert [day.year_stated for day in find_days(f"till {text}", NEAR)].count(True) == 0


@pytest.mark.parametrize(
    "text", ["240306", "2024-03-06", "6 mars 2024", "4 april och 9 maj 2024", "v 41 2024"]
)
def test_a_year_that_is_written_is_stated(text: str) -> None:
    assert all(day.stated for day in find_days(text, NEAR))
