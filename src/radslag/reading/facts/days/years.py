"""Which year a day without one belongs to: the year nearest the paper's own day.

Words beside it may lean one way: "nästa möte den …" is not before the paper, "på
förra mötet den …" not after it. A weekday that fits one of the years outweighs all.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from radslag.reading.facts.days.day import Day, Span, Written
from radslag.reading.lexicon.calendar import WEEKDAYS
from radslag.reading.lexicon.patterns import TOM, any_of, late

__all__ = ["settle"]

Lean = Literal["before", "after", "soon", "none"]

_BEFORE_WINDOW, _AFTER_WINDOW = 60, 30
_TO_COME = any_of(
    "mötestider", "sammanträdestider", "mötesdatum", "nästa", "nästkommande", "kommande", "kommer",
    "planeras", "framöver", "återkommer", "framtida", "till och med", TOM, "längst", "flyttas",
    "skjuts", "bestäms", "kallas", "redovisas?", "presenteras", "behandlas", "tas", "diskuteras",
    "beslutas", "redogöra", "återkomma", "rapportera", "återrapportera", "ses", "i höst",
    r"att (?:senast|till)", "hålls", "lämnas?", "äger", "löper", "upphör", "går ut", "förlängs",
    "träder",
)  # fmt: skip
_GONE = any_of(
    "tidigare", "föregående", "förra", "senaste", "sist", "sedan", "hölls", "hållits", "hade",
    "tog", "fick", "gav", "kom", "gick", "sade", "blev", "fanns", "höll", "lade", "drog", "skrev",
    "bad", "bjöd", "daterad", "utsänt", "beslutat", "sände", "utsände", "fattats", "varit", "ägde",
    "inkom", r"\w{3,}(?:ade|ades|des|tes)", r"per(?=\s(?:den\s)?$)",
)  # fmt: skip
_PUT_OFF = r"(?:bordlades|sköts (?:upp|fram)|hänsköts) till"  # a day that may be yet to come
_SOON = any_of("senast", "före", "innan", "inför", "ska", "skall", "inte senare än")
_LEANS = late(
    rf"\b(?:(?P<none>{_PUT_OFF})|(?P<after>{_TO_COME})|(?P<soon>{_SOON}|till(?=\s(?:den\s)?$))|(?P<before>{_GONE}))(?!\w)"
)
_NOT_PAST = late(r"(?:ande|ende|råde|träde|ärende)$")
_PAST_AFTER = late(
    r"\s*(?:kl\S*\s[\d.:–-]+\s*)?,?\s*(?:\w+\s)?(?:(?:hölls|hade|var|fick|sände|utsände|lades"
    r"|gavs|kom|gick|uppgav|stod|fann)\b|\w{3,}(?:ade|ades|des|tes)\b)"
)
_BOUND = late(r"\n|[.!?]\s+(?=\w{3})")
_WEEKDAY = late(r"\b(mån|tis|ons|tor|fre|lör|sön)\w*\.?\s+(?:den\s+)?$")
# In a call, replies are due a few weeks before the meeting: "senast den 1 maj" is then near.
_SOON_DAYS = 45
_LIST_DAYS = 200


def settle(written: Written, text: str, near: date | None, before: Day | None) -> Day | None:
    """The day in its year, or None where no year can be given.

    before: the day that it is listed after, if any.
    """
    if written.year is not None:
        span = written.span_of(written.year)
        return written.settled(span, stated=True) if span else None
    if near is None:
        return None
    spans = _spans(written, near)
    if not spans:
        return None
    span = (
        _by_weekday(spans, written, text)
        or _by_list(spans, before)
        or _by_lean(spans, _lean(written, text), near)
    )
    return written.settled(span, stated=False)


def _spans(written: Written, near: date) -> list[Span]:
    """What it would be in the years about the paper's day; 29 February is years apart."""
    spans: list[Span] = []
    for reach in (1, 8):
        years = range(max(near.year - reach, 2), min(near.year + reach, 9998) + 1)
        spans = [span for span in map(written.span_of, years) if span]
        if len(spans) == len(years):
            break
    return spans


def _by_weekday(spans: list[Span], written: Written, text: str) -> Span | None:
    if written.grain != "day":
        return None
    match = _WEEKDAY.search(text, max(0, written.start - 16), written.start)
    if not match:
        return None
    fitting = [span for span in spans if span[0].weekday() == WEEKDAYS[match[1]]]
    return fitting[0] if len(fitting) == 1 else None


def _by_list(spans: list[Span], before: Day | None) -> Span | None:
    """Lists go forward in time."""
    if before is None:
        return None
    later = [span for span in spans if 0 < (span[0] - before.first).days < _LIST_DAYS]
    return min(later, default=None)


def _by_lean(spans: list[Span], lean: Lean, near: date) -> Span:
    nearest = min(spans, key=lambda span: (_distance(span, near), span))
    if lean == "before":
        return max((s for s in spans if s[0] <= near), default=nearest)
    if lean == "after" or (lean == "soon" and (near - nearest[1]).days > _SOON_DAYS):
        return min((s for s in spans if s[1] >= near), default=nearest)
    return nearest


def _distance(span: Span, near: date) -> int:
    if span[0] <= near <= span[1]:
        return 0
    return min(abs((span[0] - near).days), abs((span[1] - near).days))


def _lean(written: Written, text: str) -> Lean:
    """Which way the words beside it point; the nearest before it counts, then those after."""
    left = text[max(0, written.start - _BEFORE_WINDOW) : written.start]
    for bound in _BOUND.finditer(left):
        left = " " * bound.end() + left[bound.end() :]
    lean: Lean = "none"
    for match in _LEANS.finditer(left):
        if match.lastgroup == "before" and _NOT_PAST.search(match[0]):
            continue
        lean = match.lastgroup  # type: ignore[assignment]
    if lean == "none" and _PAST_AFTER.match(text, written.end, written.end + _AFTER_WINDOW):
        return "before"
    return lean
