"""Days and months by name: 6 mars 2020, den 4-5 mars, 4, 5 och 6 maj, februari 2021, april-juni."""

from __future__ import annotations

import re
from collections.abc import Iterator

from radslag.reading.facts.days.day import (
    SpanOf,
    Written,
    day_of,
    full_year,
    last_day_of,
    months_of,
    run_of,
    turn_of,
)
from radslag.reading.lexicon.calendar import FULL_MONTHS, MONTHS, ORDINAL_WORD, ORDINALS
from radslag.reading.lexicon.patterns import FROM_ON, TOM, WEEKDAY, any_of, late

__all__ = ["day_and_month", "months_alone", "year_after"]

_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_FULL = "|".join(FULL_MONTHS)
_MONTH_NEXT = late(
    rf"(?::?(?:a|e|te|de|sta|nde))?\.?(?:\s{{1,2}}|(?=[a-z]))(?:i\s)?((?:{_FULL})\b|(?:{_NAMES})(?:\.|\b))(?!-?månad)"
)
_FIGURES = late(r"([0-9]{1,2})(?:[-–]([0-9]{1,2}))?")
_YEAR = late(
    rf"\.?,?\s{{1,2}}(?:år\s)?((?:19|20)[0-9]{{2}})(?![0-9]|[/:][0-9])|\s?[-–'’]\s?([0-9]{{2}})(?![0-9.:/]|\s?(?:{_NAMES}))"
)
_MONTH_YEAR = late(r",?\s{1,2}(?:månad\s)?(?:år\s)?((?:19|20)[0-9]{2})(?![0-9]|[/:][0-9])")

_WEEKDAY = rf"(?:{WEEKDAY}\s)?"
# "den 4, 5 och 6 mars": bare numbers before a day, opened by a word for days.
_BEFORE_LIST = late(
    rf"(?:^|[:(\n]|\b(?:den|dagarna|datum|datumen|möten|mötena|sammanträden|sammanträdena|under|på|möte|mötet|sammanträde))\s?"
    rf"(?:{_WEEKDAY}(?:den\s)?[0-9]{{1,2}}(?::?[ae])?\s?(?:,|och|samt|&|/)\s?)+{_WEEKDAY}(?:den\s)?$"
)
_NUMBER = late(r"[0-9]{1,2}")
_DIGIT = late(r"[0-9]")
_RUN_BEFORE = late(r"([0-9]{1,2})(?::?[ae])?\s?(?:[-–—]|till(?: och med)?)\s?(?:den\s)?$")

_SECOND_MONTH = late(rf"\s?(?:[-–—/]|till och med|till|{TOM}|och)\s?({_FULL})\b")
_LEADS = any_of(
    "i", "under", "senast", "till", "från", "före", "innan", "och med", TOM, FROM_ON, "tom", "from",
    "sedan", "av", "perioden", "inför",
)  # fmt: skip
_MONTH_ALONE = late(rf"\b{_LEADS}\s$")
_END_OF = late(r"\b(?:utgången|slutet) av(?: månaden)?\s$")
_THE_LAST = late(rf"\b(?:(?P<last>sista|siste)(?: dagen i)?|(?P<nth>{ORDINAL_WORD}))\s(?:i\s)?$")
_TURN = late(r"\bmånadsskiftet\s(?:i\s)?$")


def year_after(text: str, end: int) -> tuple[int | None, int]:
    """The year that follows a day, and where it ends: " 2020", ", 2020", "-20"."""
    match = _YEAR.match(text, end)
    if not match:
        return None, end
    return full_year(int(match[1] or match[2])), match.end()


def day_and_month(text: str, run: re.Match[str]) -> list[Written]:
    """The days that end in a month name after this run of figures."""
    month = _MONTH_NEXT.match(text, run.end())
    figures = _FIGURES.fullmatch(run[0]) if month else None
    if not month or not figures:
        return []
    number = MONTHS[month[1].rstrip(".")]
    year, end = year_after(text, month.end())
    first = int(figures[1])
    written = Written(run.start(), end, day_of(number, first), "day", year)
    if figures[2]:
        last = day_of(number, int(figures[2]))
        return [Written(run.start(), end, run_of(day_of(number, first), last), "range", year)]
    return [*_days_before(text, run.start(), number, year), written]


def _days_before(text: str, start: int, month: int, year: int | None) -> Iterator[Written]:
    """The "4, 5 och" of "den 4, 5 och 6 mars"."""
    at = max(0, start - 60)
    left = text[at:start]
    if not left.rstrip().endswith(("och", ",", "samt", "&", "/", "den", "dagen", "dag")):
        return
    if not _DIGIT.search(left):
        return
    listed = _BEFORE_LIST.search(left)
    for match in _NUMBER.finditer(left, listed.start()) if listed else ():
        yield Written(
            at + match.start(), at + match.end(), day_of(month, int(match[0])), "day", year
        )


def months_alone(text: str) -> Iterator[Written]:
    """Months without a day's number: "februari 2021", "i april", "april-juni 2020"."""
    for name, number in FULL_MONTHS.items():
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            if not text[end : end + 1].isalpha() and not text[max(0, at - 1) : at].isalnum():
                yield from _month(text, at, end, number)
            at = text.find(name, end)


def _month(text: str, start: int, end: int, number: int) -> Iterator[Written]:
    left = text[max(0, start - 26) : start]
    second = _SECOND_MONTH.match(text, end)
    last = FULL_MONTHS[second[1]] if second and second[1] else number
    end = second.end() if second else end
    if text.startswith(" månad", end):
        end += 6
    year_match = _MONTH_YEAR.match(text, end)
    year = int(year_match[1]) if year_match else None
    end = year_match.end() if year_match else end
    of_day = left[-2:-1].isdigit()  # "6 mars": no word leads to the month then
    named = None if of_day else _named(left, number)
    if named:
        yield Written(start - named[0], end, named[1], "day", year)
    elif second and _TURN.search(left):
        yield Written(start, end, turn_of(number), "turn", year, certain=False)
    elif second:
        yield Written(start, end, months_of(number, last), "range", year)
    elif year or (not of_day and _MONTH_ALONE.search(left)) or text.startswith("månad", end - 5):
        yield Written(start, end, months_of(number, number), "month", year)


def _named(left: str, month: int) -> tuple[int, SpanOf] | None:
    """A day told in words before the month: "den sista februari", "utgången av mars"."""
    if _END_OF.search(left):
        return 0, last_day_of(month)
    match = _THE_LAST.search(left)
    if not match:
        return None
    size = len(left) - match.start()
    return size, last_day_of(month) if match["last"] else day_of(month, ORDINALS[match["nth"]])
