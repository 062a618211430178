"""Weeks, quarters, half-years, whole years and their turns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from radslag.reading.facts.days.day import Written, fixed, last_day_of, months_of, turn_of, weeks_of
from radslag.reading.lexicon.patterns import FROM_ON, TOM, any_of, late, places_of

__all__ = ["named_periods", "week", "whole_year"]

_TAIL = r"(?:,?\s{1,2}(?:år\s)?((?:19|20)[0-9]{2})(?![0-9]|[/:][0-9]))?"
_YEAR_NEXT = late(r"(?:\s{1,2}|/|,\s)(?:år\s)?((?:19|20)[0-9]{2})(?![0-9]|[/:-][0-9])")
_WEEK = late(r"(?:(?<!\w)v\.?\s?|\bveck(?:a|an|or|orna)\s(?:nr\s)?)$")
_WEEKS = late(r"([0-9]{1,2})(?:[-–]([0-9]{1,2}))?")
_NO_WEEK = late(r"\s?(?:%|kr|år|kap|st|personer|§)|[a-zåäö]")

_NTHS = ("första", "1:a", "andra", "2:a", "tredje", "3:e", "fjärde", "4:e", "sista")
_NTH = rf"(?P<nth>{'|'.join(_NTHS)})"
_QUARTER = late(
    rf"(?:{_NTH}\skvartal(?:et)?|kvartal(?:et)?\s(?P<n>[1-4])\b|\bq\s?(?P<q>[1-4])\b){_TAIL}"
)
_QUARTER_SHORT = late(r"q\s?[1-4]")
_HALF = late(rf"{_NTH}\shalvår(?:et)?{_TAIL}")
_THIRD = late(rf"(?:{_NTH}\stertial(?:et)?|tertial\s(?P<n>[1-3])\b){_TAIL}")
_HALF_TURN = late(rf"halvårsskiftet{_TAIL}")
_YEAR_TURN = late(
    r"årsskiftet(?:\s{1,2}((?:19|20)[0-9]{2})(?:\s?[-–/]\s?((?:19|20)?[0-9]{2}))?)?(?![0-9])"
)
_YEAR_END = late(
    r"\bårets (?:slut|utgång|sista dag)\b|\b(?:utgången|slutet) av (?:innevarande|detta) år\b"
)
_NUMBERS = {
    "första": 1, "1:a": 1, "andra": 2, "2:a": 2, "tredje": 3, "3:e": 3, "fjärde": 4, "4:e": 4,
}  # fmt: skip

_END_OF_YEAR = late(r"\b(?:utgången|slutet) av(?: år)?\s$")
_LEADS = any_of(
    "under", "åren?", "kalenderåret", "verksamhetsåret", "budgetåret", "med", TOM, FROM_ON, "tom",
    "from", "senast", "före", "innan", "hela", "sedan", "till", "ut",
)  # fmt: skip
_WHOLE_YEAR = late(rf"\b{_LEADS}(?: år)?\s$")


def week(text: str, run: re.Match[str]) -> list[Written]:
    """ "v 41", "vecka 41 2020", "v. 6-8": ISO weeks."""
    left = text[max(0, run.start() - 10) : run.start()]
    weeks = _WEEKS.fullmatch(run[0]) if "v" in left and _WEEK.search(left) else None
    if not weeks or _NO_WEEK.match(text, run.end()):
        return []
    year = _YEAR_NEXT.match(text, run.end())
    end = year.end() if year else run.end()
    span_of = weeks_of(int(weeks[1]), int(weeks[2] or weeks[1]))
    return [Written(run.start(), end, span_of, "week", int(year[1]) if year else None)]


def whole_year(text: str, run: re.Match[str]) -> list[Written]:
    """ "under 2021", "utgången av 2020"; a year alone names no time that binds."""
    if run[0][:2] not in ("19", "20"):
        return []
    year, left = int(run[0]), text[max(0, run.start() - 20) : run.start()]
    if _END_OF_YEAR.search(left):
        return [Written(*run.span(), last_day_of(12), "day", year)]
    if _WHOLE_YEAR.search(left):
        return [Written(*run.span(), fixed(date(year, 1, 1), date(year, 12, 31)), "year", year)]
    return []


def named_periods(text: str) -> Iterator[Written]:
    """Periods that have a word of their own."""
    if "kvartal" in text or _QUARTER_SHORT.search(text):
        yield from _parts(text, _QUARTER, ("kvartal", "q"), 3)
    if "halvår" in text:
        yield from _parts(text, _HALF, ("halvår",), 6)
        for match in _HALF_TURN.finditer(text):
            yield Written(*match.span(), turn_of(6), "turn", int(match[1]) if match[1] else None)
    if "tertial" in text:
        yield from _parts(text, _THIRD, ("tertial",), 4)
    if "årsskifte" in text:
        yield from _year_turns(text)
    if "årets" in text or "detta år" in text or "innevarande år" in text:
        for match in _YEAR_END.finditer(text):
            yield Written(*match.span(), last_day_of(12), "day")


def _parts(
    text: str, pattern: re.Pattern[str], words: tuple[str, ...], months: int
) -> Iterator[Written]:
    """The n-th part of a year, each of so many months; words: what names it.

    It is tried only at its word and at the "andra" before it: to search for a choice of
    common words is slow.
    """
    end = 0
    for start in sorted(_starts(text, words)):
        match = pattern.match(text, start) if start >= end else None
        if not match:
            continue
        end = match.end()
        groups = match.groupdict()
        figure = groups.get("n") or groups.get("q")
        number = int(figure) if figure else _NUMBERS.get(groups["nth"] or "", 12 // months)
        if number > 12 // months:
            continue
        last = number * months
        year = match[match.re.groups]
        grain = {3: "quarter", 6: "half"}.get(months, "range")
        yield Written(
            *match.span(),
            months_of(last - months + 1, last),
            grain,  # type: ignore[arg-type]
            int(year) if year else None,
        )


def _starts(text: str, words: tuple[str, ...]) -> Iterator[int]:
    for at in places_of(text, words):
        yield at
        yield from (at - 1 - len(nth) for nth in _NTHS if text.endswith(nth, 0, max(at - 1, 0)))


def _year_turns(text: str) -> Iterator[Written]:
    """ "årsskiftet 2020/2021" is the end of 2020; "årsskiftet 2021" alone may be either end."""
    for match in _YEAR_TURN.finditer(text):
        year = int(match[1]) if match[1] else None
        yield Written(*match.span(), turn_of(12), "turn", year, certain=not year or bool(match[2]))
