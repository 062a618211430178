"""Swedish ways of writing days, times, numbers and lists."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

__all__ = [
    "clock",
    "count",
    "day",
    "day_of_iso",
    "day_of_month",
    "listed",
    "number",
    "period",
    "short_day",
    "time_span",
    "upper_first",
    "weekday",
]

NBSP = "\N{NO-BREAK SPACE}"
_DASH = "\N{EN DASH}"
_MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
)  # fmt: skip
_SHORT = (
    "jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec",
)  # fmt: skip
_WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")


def day(date: dt.date) -> str:
    """*8 maj 2020*. The day does not part from its month at the end of a line."""
    return f"{day_of_month(date)} {date.year}"


def day_of_iso(text: str) -> str:
    """The same of *2020-05-08*; "" of what is no day."""
    try:
        return day(dt.date.fromisoformat(text))
    except ValueError:
        return ""


def day_of_month(date: dt.date) -> str:
    """*8 maj*."""
    return f"{date.day}{NBSP}{_MONTHS[date.month - 1]}"


def short_day(date: dt.date) -> str:
    """*6 nov*, where the year stands beside."""
    return f"{date.day}{NBSP}{_SHORT[date.month - 1]}"


def weekday(date: dt.date) -> str:
    return _WEEKDAYS[date.weekday()]


def clock(time: dt.time) -> str:
    """*9.30*."""
    return f"{time.hour}.{time.minute:02}"


def time_span(start: dt.time | None, end: dt.time | None) -> str:
    """*kl. 9.30–12.00*, *kl. 9.30*, or "" where no start is known."""
    if start is None:
        return ""
    told = clock(start) if end is None else f"{clock(start)}{_DASH}{clock(end)}"
    return f"kl.{NBSP}{told}"


def number(value: int) -> str:
    """*363 280*: figures in threes, parted by a space that does not break."""
    sign, figures = ("\N{MINUS SIGN}", -value) if value < 0 else ("", value)
    return sign + f"{figures:,}".replace(",", NBSP)


def count(value: int, one: str, many: str) -> str:
    """*1 möte*, *12 möten*, *inga möten* is for the template to say."""
    return f"{number(value)}{NBSP}{one if value == 1 else many}"


def listed(words: Sequence[str]) -> str:
    """*a, b och c*."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} och {words[-1]}"


def period(first: dt.date | None, last: dt.date | None) -> str:
    """Both included: *2018-01-01 – 2019-12-31*, *från 2018-01-01*, *t.o.m. 2019-12-31* or ""."""
    if first and last:
        return f"{first.isoformat()} {_DASH} {last.isoformat()}"
    if first:
        return f"från{NBSP}{first.isoformat()}"
    return f"t.o.m.{NBSP}{last.isoformat()}" if last else ""


def upper_first(text: str) -> str:
    """*Möte* of *möte*: the words of states and kinds stand in small letters in their enums."""
    return text[:1].upper() + text[1:]
