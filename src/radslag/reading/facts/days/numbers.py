"""Days in figures: 200306, 20200306, 2020-03-06, 6/3, 18/5-20, 6.3.2020, and their ranges.

The text is cut once into runs of figures with what joins them ("2020-03-06",
"200305-200306", "232100-0180"); a run is a day only if the whole of it has the form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from radslag.reading.facts.days.day import (
    Grain,
    Span,
    SpanOf,
    Written,
    day_of,
    fixed,
    full_year,
    months_of,
    run_of,
)
from radslag.reading.lexicon.patterns import FROM_ON, TOM, WEEKDAY, any_of, late

__all__ = ["RUN", "in_figures"]

# "[0-9][0-9]*", not "[0-9]+": a search skips to what a pattern opens with only if it opens once.
RUN = late(r"[0-9][0-9]*(?:(?:--|[-–‑./:+])[0-9]+)*")

_Y, _M, _D = r"(?:19|20)[0-9]{2}", r"[0-9]{1,2}", r"[0-9]{1,2}"
_ISO = rf"{_Y}[-–‑.]{_M}[-–‑.]{_D}"
_FORM = late(
    rf"(?P<iso>{_ISO}(?:[-–]{_ISO}|(?:--|–){_D})?)"
    r"|(?P<compact>(?:(?:19|20)[0-9]{6}|[0-9]{6})(?:[-–](?:(?:19|20)[0-9]{6}|[0-9]{6}|[0-9]{2}))?)"
    rf"|(?P<slash>(?:{_D}[-–])?{_D}/{_M}(?:[-–/](?:{_Y}|[0-9]{{2}}))?|{_D}/{_M}[-–]{_D}/{_M})"
    rf"|(?P<dotted>{_D}\.{_M}\.{_Y})"
    rf"|(?P<month>{_Y}[-–](?:0[1-9]|1[0-2]))"
    rf"|(?P<years>{_Y}[-–](?:{_Y}|[0-9]{{2}}))"
)

# What a number is when it stands after these words: never a day.
_NUMBERED = any_of(
    "dnr", "diarienr", "diarienummer", "ärendenr", "ärendenummer", "nr", "nummer", "tel", "tfn",
    "telefon", "mobil", "växel", "fax", r"org\.?\s?nr", "orgnr", "organisationsnummer", "personnr",
    "personnummer", "pnr", "bg", "pg", "plusgiro", "bankgiro", "konto", "faktura", "version", "ver",
    "beteckning", "postnr", "box",
)  # fmt: skip
_NOT_AFTER = late(rf"(?:\b{_NUMBERED}|[§#])[\s.:]{{0,3}}$|[a-zåäö]/$")
_NOT_BEFORE = late(r"[\s ]?(?:kr\b|kronor|tkr|mkr|mnkr|sek\b|st\b|personer|invånare|%|:-|x\b)")
_PERSONAL = late(r"\s?[-+]?\s?[0-9]{4}\b")  # the last four of an identity number
_YEAR_AFTER = late(r"\s{1,2}((?:19|20)[0-9]{2})(?![0-9]|[-/:][0-9])|\s?[-–]\s?([0-9]{2})\b(?![.:])")

# "1/2 tjänst" and "24/7" look like days; a slash is one only among words for days.
_BESIDE = any_of(
    "den", "de", "dagarna", "datum", "till", "från", TOM, FROM_ON, "from", "tom", "med", "senast",
    "före", "innan", "efter", "inför", "per", "nästa", "sedan", "därefter", "kl", "protokoll",
    r"\w*anteckningar", r"\w*möte\w*", r"\w*sammanträden?a?", r"\w*träff\w*",
    r"\w*sammanträdes(?:dag|tid)\w*", r"\w*(?:möte|sammanträde|träff)\w*\s(?:är|blir|hålls)",
    r"\w*nätverket",
    r"\w*rådet", r"\w*gruppen", "möts", "sammanträder", "samlas", WEEKDAY,
)  # fmt: skip
_SLASH_AFTER = late(rf"(?:\b{_BESIDE}[.:,]?\s|\(|:\s)$")
_FIRST_DAY = late(r"[0-9]+[-–]")
_SLASH_RANGE = late(r"[0-9]+[-–]|[0-9]+/[0-9]+[-–][0-9]+/")
_SLASH_BEFORE = late(r"\s?(?:kl\b|kl\.)")
_FRACTION = late(r"(?:\s?(?:av|dels?|delar|tjänst\w*|%|kr|år|heltid|timm\w*|månad\w*)\b|-?del)")
_LINK = late(r"\s*(?:,|och|samt|&|,\s*och)\s*(?:den\s)?$")
_PERIOD = any_of(
    "till", "från", "med", TOM, FROM_ON, "from", "tom", "under", "senast", "per", "i", "innan",
    "före", "perioden", "period", "efter", "sedan", "[-–]",
)  # fmt: skip
_PERIOD_AFTER = late(rf"\b{_PERIOD}\s$|\($")


def in_figures(
    text: str, run: re.Match[str], near: date | None, last: Written | None
) -> list[Written]:
    """What a run of figures names; `last` is the day found before it, for lists of "6/3, 12/4"."""
    form = _FORM.fullmatch(run[0])
    if not form:
        return []
    start, end = run.span()
    left = text[max(0, start - 24) : start]
    if _NOT_AFTER.search(left) or _NOT_BEFORE.match(text, end):
        return []
    match form.lastgroup:
        case "iso":
            return list(_iso(run[0], start))
        case "compact":
            return [] if _PERSONAL.match(text, end) else list(_compact(run[0], start, near))
        case "dotted":
            day, month, year = map(int, run[0].split("."))
            return [Written(start, end, day_of(month, day), "day", year)]
        case "slash":
            return list(_slash(text, run, left, last))
        case "month":
            return list(_month(run[0], start, left))
        case _:
            return list(_years(run[0], start))


def _iso(string: str, start: int) -> Iterator[Written]:
    numbers = [int(number) for number in re.findall(r"[0-9]+", string)]
    first = _date(*numbers[:3])
    if len(numbers) == 3 or not first:
        if first:
            yield _one(start, len(string), first)
        return
    last = _date(*numbers[3:]) if len(numbers) == 6 else _date(numbers[0], numbers[1], numbers[3])
    if last and first < last:
        yield _range(start, len(string), first, last)


def _compact(string: str, start: int, near: date | None) -> Iterator[Written]:
    """200306 is year, month, day and never anything else."""
    parts = re.split(r"[-–]", string)
    first = _six(parts[0], near)
    if not first:
        return
    if len(parts) == 1:
        yield _one(start, len(string), first)
        return
    last = (
        _six(parts[1], near) if len(parts[1]) > 2 else _date(first.year, first.month, int(parts[1]))
    )
    if last and first < last:
        yield _range(start, len(string), first, last)


def _six(figures: str, near: date | None) -> date | None:
    day = _date(int(figures[:-4]), int(figures[-4:-2]), int(figures[-2:]))
    if not day or len(figures) == 8:
        return day
    about = near.year if near else 2020
    years = (century + day.year % 100 for century in (1900, 2000))
    year = min(years, key=lambda year: abs(year - about))
    if not -40 <= year - about <= 20:  # a number, or the birthday of someone
        return None
    return _date(year, day.month, day.day)


def _slash(text: str, run: re.Match[str], left: str, last: Written | None) -> Iterator[Written]:
    start, end = run.span()
    if _FRACTION.match(text, end):
        return
    span_of, year = _slashed(run[0])
    after = None if year else _YEAR_AFTER.match(text, end)
    if after:
        year, end = full_year(int(after[1] or after[2])), after.end()
    listed = last is not None and last.end <= start and _LINK.fullmatch(text, last.end, start)
    known = (
        year is not None or listed or _SLASH_AFTER.search(left) or _SLASH_BEFORE.match(text, end)
    )
    if known or start == 0 or text[start - 1] == "\n":
        grain: Grain = "range" if _SLASH_RANGE.match(run[0]) else "day"
        yield Written(start, end, span_of, grain, year, certain=bool(known))


def _slashed(string: str) -> tuple[SpanOf, int | None]:
    """The span and the year of "6/3", "6/3-20", "6/3/2020", "4-5/3" or "30/4-2/5"."""
    numbers = [int(number) for number in re.findall(r"[0-9]+", string)]
    if _FIRST_DAY.match(string):
        first, last, month, *rest = numbers
        return run_of(day_of(month, first), day_of(month, last)), full_year(
            rest[0]
        ) if rest else None
    if len(numbers) == 4:
        return run_of(day_of(numbers[1], numbers[0]), day_of(numbers[3], numbers[2])), None
    return day_of(numbers[1], numbers[0]), full_year(numbers[2]) if len(numbers) == 3 else None


def _month(string: str, start: int, left: str) -> Iterator[Written]:
    """2020-12, only among words for time: registry numbers look the same."""
    if _PERIOD_AFTER.search(left):
        year, month = (int(number) for number in re.findall(r"[0-9]+", string))
        yield Written(start, start + len(string), months_of(month, month), "month", year)


def _years(string: str, start: int) -> Iterator[Written]:
    first, last = (int(number) for number in re.findall(r"[0-9]+", string))
    last = last if last > 99 else first // 100 * 100 + last
    if first < last <= first + 25:
        yield _range(start, len(string), date(first, 1, 1), date(last, 12, 31))


def _date(year: int, month: int, day: int) -> date | None:
    span: Span | None = day_of(month, day)(full_year(year))
    return span[0] if span else None


def _one(start: int, size: int, day: date) -> Written:
    return Written(start, start + size, fixed(day, day), "day", day.year)


def _range(start: int, size: int, first: date, last: date) -> Written:
    return Written(start, start + size, fixed(first, last), "range", first.year)
