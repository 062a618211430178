"""The day up to which somebody who is chosen serves: "till och med …", "för 2025"."""

from __future__ import annotations

from datetime import date

from radslag.reading.facts.days import Day, find_days
from radslag.reading.lexicon.patterns import late
from radslag.reading.lexicon.words import undotted_pattern

__all__ = ["until_in"]

_UNTIL = undotted_pattern(
    r"\b(?:intill|till\s+och\s+med|t\.?o\.?m\.?|till|fram\s+till|t\.\s?o\.\s?m\.|under"
    r"|för(?:\s+(?:tiden|perioden|åren?|mandatperioden))?|mandatperioden|–|-)"
    r"\s*(?:utgången\s+av\s+|slutet\s+av\s+|årsskiftet\s+)?(?:den\s+)?(?:år(?:et)?\s+)?$"
)
_WHOLE_YEAR = late(r"\bfor\s+(?:ar(?:et)?\s+)?((?:19|20)\d\d)(?!\s*[-–\d])")


def until_in(string: str, lower: str, start: int, end: int, near: date | None) -> Day | None:
    """The last day that is named in [start, end).

    lower: the string in undotted lower case.
    """
    last: Day | None = None
    for day in find_days(string[start:end], near):
        if _UNTIL.search(lower, start, start + day.start) or day.grain == "range":
            last = day._replace(start=start + day.start, end=start + day.end)
    return last or _whole_year(lower, start, end)


def _whole_year(lower: str, start: int, end: int) -> Day | None:
    """ "för 2025": a year that is otherwise too bare to be a day."""
    year = _WHOLE_YEAR.search(lower, start, end)
    if not year:
        return None
    first, last = date(int(year[1]), 1, 1), date(int(year[1]), 12, 31)
    return Day(*year.span(1), first, last, "year", year_stated=True, certain=True)
