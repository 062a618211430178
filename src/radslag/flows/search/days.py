"""Day words in a search into days: *våren 2020*, *maj 2020*, *förra året*, *200508*, *v 25*.

Pure rules, asked in order; the day it is today is given. Both days of a range are included;
None is without end. tests/spec/search/test_day_words.py is the table.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable
from typing import NamedTuple

__all__ = ["FIRST_YEAR", "Days", "days_in"]

FIRST_YEAR, LAST_YEAR = 1950, 2099
_SOON = dt.timedelta(days=60)
Range = tuple[dt.date | None, dt.date | None]
Rule = Callable[["re.Match[str]", dt.date], Range | None]

_MONTHS = {
    **dict.fromkeys(("januari", "jan"), 1), **dict.fromkeys(("februari", "feb", "febr"), 2),
    **dict.fromkeys(("mars", "mar"), 3), **dict.fromkeys(("april", "apr"), 4), "maj": 5,
    **dict.fromkeys(("juni", "jun"), 6), **dict.fromkeys(("juli", "jul"), 7),
    **dict.fromkeys(("augusti", "aug"), 8), **dict.fromkeys(("september", "sept", "sep"), 9),
    **dict.fromkeys(("oktober", "okt"), 10), **dict.fromkeys(("november", "nov"), 11),
    **dict.fromkeys(("december", "dec"), 12),
}  # fmt: skip
_ORDINALS = {"första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "1:a": 1, "2:a": 2, "3:e": 3}
_SEASONS = {"vår": (1, 6), "sommar": (6, 8), "höst": (8, 12)}


class Days(NamedTuple):
    """The days meant, and where in the text they are asked for."""

    first: dt.date | None
    last: dt.date | None
    start: int
    end: int


def days_in(text: str, today: dt.date) -> Days | None:
    """The first day words in the text, None where there are none."""
    lowered = text.casefold() if len(text.casefold()) == len(text) else text.lower()
    for pattern, rule in _RULES:
        for found in pattern.finditer(lowered):
            meant = rule(found, today)
            if meant is not None:
                return _with_side(lowered, found, meant)
    return None


def _with_side(text: str, found: re.Match[str], meant: Range) -> Days:
    """*sedan 2020* has no last day, *före maj 2020* no first."""
    said = _SIDE.search(text, 0, found.start())
    if said is None or "b" in found.re.groupindex:  # från 2019 till 2021
        start = found.start() if said is None else said.start(1)
        return Days(*meant, start, found.end())
    first, last = meant
    day = dt.timedelta(days=1)
    ranges: dict[str, Range] = {
        "since": (first, None),
        "after": (last + day if last else None, None),
        "before": (None, first - day if first else None),
        "until": (None, last),
    }
    return Days(*ranges[_SIDES[" ".join(said[1].split())]], said.start(1), found.end())


_SIDES = {
    "sedan": "since", "från": "since", "fr.o.m.": "since", "från och med": "since",
    "efter": "after",
    "före": "before", "innan": "before", "t.o.m.": "until", "till och med": "until",
    "senast": "until", "fram till": "until",
}  # fmt: skip
_SIDE = re.compile(
    r"(?<!\S)("
    + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(_SIDES, key=len)[::-1])
    + r")\s+(?:den\s+)?$"
)


def _date(year: int, month: int, day: int) -> dt.date | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _one(day: dt.date | None) -> Range | None:
    return None if day is None else (day, day)


def _months(year: int, first: int, last: int) -> Range | None:
    if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= first <= last <= 12:
        return None
    return dt.date(year, first, 1), dt.date(year, last, calendar.monthrange(year, last)[1])


def _latest(today: dt.date, make: Callable[[int], Range | None]) -> Range | None:
    """In the latest year in which it has begun, or soon will: *8 maj* in November is last May."""
    offers = (make(today.year + step) for step in (1, 0, -1))
    begun = (one for one in offers if one is not None and one[0] is not None)
    return next((one for one in begun if one[0] and one[0] <= today + _SOON), None)


def _iso_day(found: re.Match[str], today: dt.date) -> Range | None:
    return _one(_date(int(found["y"]), int(found["m"]), int(found["d"])))


def _six_figures(found: re.Match[str], today: dt.date) -> Range | None:
    """*200508*: as the users write it. A year more than ten years ahead is of last century."""
    year = 2000 + int(found["y"])
    year -= 100 if year > today.year + 10 else 0
    return _one(_date(year, int(found["m"]), int(found["d"])))


def _day_of_month(found: re.Match[str], today: dt.date) -> Range | None:
    month, day = _month(found["m"]), int(found["d"])
    if found["y"]:
        return _one(_date(int(found["y"]), month, day))
    return _latest(today, lambda year: _one(_date(year, month, day)))


def _month(text: str) -> int:
    return int(text) if text.isdigit() else _MONTHS[text]


def _month_range(found: re.Match[str], today: dt.date) -> Range | None:
    return _months(int(found["y"]), _MONTHS[found["a"]], _MONTHS[found["b"]])


def _month_of_year(found: re.Match[str], today: dt.date) -> Range | None:
    month = _month(found["m"])
    return _months(int(found["y"]), month, month)


def _in_month(found: re.Match[str], today: dt.date) -> Range | None:
    """*i maj*: the latest that has begun."""
    month = _MONTHS[found["m"]]
    return _months(today.year - (month > today.month), month, month)


def _season(found: re.Match[str], today: dt.date) -> Range | None:
    first, last = _SEASONS[found["s"]]
    if found["y"]:
        return _months(int(found["y"]), first, last)
    return _months(today.year - (first > today.month), first, last)


def _winter(found: re.Match[str], today: dt.date) -> Range | None:
    year = int(found["y"])
    if found["z"]:
        year += 1
    if not FIRST_YEAR < year <= LAST_YEAR:
        return None
    return dt.date(year - 1, 12, 1), dt.date(year, 2, calendar.monthrange(year, 2)[1])


def _quarter(found: re.Match[str], today: dt.date) -> Range | None:
    number = _ORDINALS.get(found["n"]) or int(found["n"])
    return _months(int(found["y"]), 3 * number - 2, 3 * number)


def _half(found: re.Match[str], today: dt.date) -> Range | None:
    number = _ORDINALS.get(found["n"]) or int(found["n"])
    return _months(int(found["y"]), 6 * number - 5, 6 * number)


def _week(found: re.Match[str], today: dt.date) -> Range | None:
    number = int(found["w"])

    def of(year: int) -> Range | None:
        try:
            return dt.date.fromisocalendar(year, number, 1), dt.date.fromisocalendar(
                year, number, 7
            )
        except ValueError:
            return None

    return of(int(found["y"])) if found["y"] else _latest(today, of)


def _years(found: re.Match[str], today: dt.date) -> Range | None:
    first, last = int(found["a"]), int(found["b"])
    if not FIRST_YEAR <= first < last <= LAST_YEAR:
        return None
    return dt.date(first, 1, 1), dt.date(last, 12, 31)


def _year(found: re.Match[str], today: dt.date) -> Range | None:
    return _months(int(found["y"]), 1, 12)


def _relative_year(found: re.Match[str], today: dt.date) -> Range | None:
    step = {"i år": 0, "det här året": 0, "i fjol": -1, "förra året": -1, "nästa år": 1}
    return _months(today.year + step[" ".join(found[0].split())], 1, 12)


def _relative_month(found: re.Match[str], today: dt.date) -> Range | None:
    at = today.year * 12 + today.month - 1 + _step(found["s"])
    return _months(at // 12, at % 12 + 1, at % 12 + 1)


def _relative_week(found: re.Match[str], today: dt.date) -> Range | None:
    monday = today - dt.timedelta(days=today.weekday()) + dt.timedelta(weeks=_step(found["s"]))
    return monday, monday + dt.timedelta(days=6)


def _step(said: str) -> int:
    return -1 if said == "förra" else 1 if said == "nästa" else 0


def _relative_day(found: re.Match[str], today: dt.date) -> Range | None:
    step = {"idag": 0, "igår": -1, "imorgon": 1, "imorrn": 1}["".join(found[0].split())]
    return _one(today + dt.timedelta(days=step))


_Y = r"(?P<y>(?:19|20)\d\d)"
_NAMES = "|".join(sorted(_MONTHS, key=len, reverse=True))
_OF = "|".join(map(re.escape, _ORDINALS))
_DASH = r"\s*(?:-|–|—|till|och)\s*"


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/.:-]){pattern}(?![\w/:-])")


_RULES: tuple[tuple[re.Pattern[str], Rule], ...] = (
    (_words(rf"{_Y}-(?P<m>\d\d)-(?P<d>\d\d)"), _iso_day),
    (_words(rf"{_Y}(?P<m>\d\d)(?P<d>\d\d)"), _iso_day),
    (_words(r"(?P<y>\d\d)(?P<m>\d\d)(?P<d>\d\d)"), _six_figures),
    (_words(rf"(?:den\s+)?(?P<d>\d\d?)(?::?e)?\s+(?P<m>{_NAMES})(?:\s+{_Y})?"), _day_of_month),
    (_words(rf"(?P<d>\d\d?)/(?P<m>\d\d?)\s+{_Y}"), _day_of_month),
    (_words(rf"(?P<a>{_NAMES}){_DASH}(?P<b>{_NAMES})\s+{_Y}"), _month_range),
    (_words(rf"(?P<m>{_NAMES})\s+{_Y}"), _month_of_year),
    (_words(rf"{_Y}-(?P<m>0[1-9]|1[0-2])"), _month_of_year),
    (_words(rf"vintern\s+{_Y}(?:\s*[/–-]\s*(?P<z>(?:20)?\d\d))?"), _winter),
    (_words(rf"(?P<s>vår|sommar|höst)(?:en|terminen)?\s+{_Y}"), _season),
    (_words(rf"(?P<n>{_OF})\s+kvartalet\s+{_Y}"), _quarter),
    (_words(rf"(?:q|kv|kvartal)\.?\s*(?P<n>[1-4])[\s,]*{_Y}"), _quarter),
    (_words(rf"(?P<n>första|andra)\s+halvåret\s+{_Y}"), _half),
    (_words(rf"(?:v|v\.|vecka)\s*(?P<w>\d\d?)(?:[\s,]+{_Y})?"), _week),
    (_words(rf"(?P<a>(?:19|20)\d\d){_DASH}(?P<b>(?:19|20)\d\d)"), _years),
    (_words(r"(?:i\s+år|det\s+här\s+året|i\s+fjol|förra\s+året|nästa\s+år)"), _relative_year),
    (_words(r"(?P<s>den\s+här|denna|förra|nästa)\s+månad(?:en)?"), _relative_month),
    (_words(r"(?P<s>den\s+här|denna|förra|nästa)\s+vecka(?:n)?"), _relative_week),
    (_words(r"(?:i\s?dag|i\s?går|i\s?morgon|i\s?morrn)"), _relative_day),
    (_words(rf"i\s+(?P<m>{_NAMES})"), _in_month),
    (_words(r"(?:i\s+|denna\s+)(?P<s>vår|sommar|höst)(?:as|ras)?(?P<y>)"), _season),
    (_words(_Y), _year),
)
