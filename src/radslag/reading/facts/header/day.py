"""The meeting's own day and the day of the paper: by label, place, weekday and file name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from radslag.reading.facts.days import Day, days_in_lower, find_days
from radslag.reading.facts.header.found import Found
from radslag.reading.lexicon.calendar import WEEKDAYS
from radslag.reading.lexicon.day_labels import (
    DOCUMENT,
    MEETING,
    NOT_DOCUMENT,
    OTHER,
    STRONG,
)
from radslag.reading.lexicon.paper_kinds import CALL, MINUTES
from radslag.reading.lines.line import Line
from radslag.reading.record import Status
from radslag.reading.segments.outline import Outline

__all__ = ["document_day", "meeting_day"]

_IN_NAME = re.compile(r"(?<!\d)(?:(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})|(\d{2})(\d{2})(\d{2}))(?!\d)")
_COVER = 40  # lines
_DAYS_APART = 120  # a paper is written within so many days of its meeting
_BELIEVED = 0.9
_LONGEST_LABEL = 40
_LONGEST_LINE = 600  # characters: what stands farther in is no head
_WEEKDAY = re.compile(rf"\b(?P<day>{'|'.join(WEEKDAYS)})s?dag")
_WEEKDAY_BEFORE = re.compile(_WEEKDAY.pattern + r"(?:en)?,?\s+(?:den\s+)?$")
_CLOCK = re.compile(r"\b(?:kl|klockan)\b|\d{1,2}[.:]\d{2}\s*[-–]")


class _Told(NamedTuple):
    """A day of the paper's head. label: what stands before it, or above it where it stands first.

    order: how far down; the first lines are believed most.
    """

    line: Line
    day: Day
    label: str
    order: int


def meeting_day(outline: Outline) -> Found | None:
    """The day of the meeting as ISO; None where neither paper nor file name tells."""
    named = _from_name(outline.cleaned.name)
    near = named or _rough_year(outline)
    told = list(_days(_head_lines(outline), near))
    best = max(told, key=lambda one: _score(one, named), default=None)
    if best is not None and _score(best, named) > 0:
        return _found(best, "day.head", _status(best, told))
    if named:
        return Found(named.isoformat(), None, "day.file-name", "inferred")
    return None


def _status(best: _Told, told: Sequence[_Told]) -> Status:
    """Conflicting where a label as strong gives another day, or the weekday is another."""
    if STRONG.search(best.label) and any(
        one.day.first != best.day.first
        and STRONG.search(one.label)
        and not OTHER.search(one.label)
        and one.day.grain == best.day.grain == "day"
        for one in told
    ):
        return "conflicting"
    weekday = _WEEKDAY_BEFORE.search(best.line.text.lower[: best.day.start])
    if weekday and WEEKDAYS[weekday["day"]] != best.day.first.weekday():
        return "conflicting"
    return "stated" if best.day.year_stated and best.day.certain else "inferred"


def document_day(outline: Outline, meeting: str | None) -> Found | None:
    """The day of the paper itself, where one is printed that is not the meeting's."""
    near = date.fromisoformat(meeting) if meeting else None
    told = [one for one in _document_days(outline, near) if _may_be_document_day(one, near)]
    best = max(told, key=_document_score, default=None)
    if best is None or _document_score(best) < _BELIEVED:
        return None
    return _found(best, "day.document", "stated")


def _found(told: _Told, rule: str, status: Status) -> Found:
    day = told.day
    return Found(day.first.isoformat(), told.line.text.cut(day.start, day.end), rule, status)


def _days(lines: Sequence[Line], near: date | None, order: int | None = None) -> Iterator[_Told]:
    above = ""
    for number, line in enumerate(lines):
        lower = line.text.lower
        for day in days_in_lower(lower[:_LONGEST_LINE], near):
            if day.grain == "day" or (day.grain == "range" and (day.last - day.first).days < 5):
                label = lower[max(0, day.start - 60) : day.start] or _as_label(above)
                yield _Told(line, day, label, number if order is None else order)
        above = lower


def _as_label(above: str) -> str:
    """The line above a day, where it is short; "Minnesanteckningar" is a title, no label."""
    if len(above) >= _LONGEST_LABEL or CALL.search(above) or MINUTES.search(above):
        return ""
    return above


def _head_lines(outline: Outline) -> list[Line]:
    lines = [*outline.cover[:_COVER], *outline.cleaned.furniture[:12]]
    return lines or outline.cleaned.lines[:6]


def _score(told: _Told, named: date | None) -> float:
    lower = told.line.text.lower
    score = 2.0 - told.order * 0.05
    if told.line.furniture:
        score -= 0.6
    if STRONG.search(told.label):
        score += 4
    elif MEETING.search(told.label):
        score += 2
    if OTHER.search(told.label):
        score -= 3.5
    if len(lower) < 60 and OTHER.search(lower):
        score -= 1
    if named is not None and told.day.first == named:
        score += 3
    if _WEEKDAY.search(lower):
        score += 1
    if _CLOCK.search(lower, told.day.end):
        score += 1.5
    if lower.count(" ") > 14:
        score -= 1.5
    return score


def _document_days(outline: Outline, near: date | None) -> Iterator[_Told]:
    yield from _days(outline.cleaned.furniture[:12], near)
    yield from _days(outline.cover[:15], near)
    closing = [line for line in outline.closing[-8:] if DOCUMENT.search(line.text.lower)]
    yield from _days(closing, near, order=8)


def _may_be_document_day(told: _Told, near: date | None) -> bool:
    day = told.day
    if not day.year_stated or day.first == near:
        return False
    if told.line.text.string.count(" ") > 12 or NOT_DOCUMENT.search(told.label):
        return False
    return near is None or abs((day.first - near).days) <= _DAYS_APART


def _document_score(told: _Told) -> float:
    score = 1.05 - told.order * 0.05
    if told.line.furniture:
        score += 1.0
    if DOCUMENT.search(told.label):
        score += 1.5
    if told.line.text.string.strip() == told.line.text.string[told.day.start : told.day.end]:
        score += 0.5
    return score


def _from_name(name: str | None) -> date | None:
    for match in _IN_NAME.finditer(name or ""):
        year, month, day = (
            (match[1], match[2], match[3]) if match[1] else (f"20{match[4]}", match[5], match[6])
        )
        try:
            return date(int(year), int(month), int(day))
        except ValueError:
            continue
    return None


def _rough_year(outline: Outline) -> date | None:
    """A day to count years from: the newest full day that the paper tells of the past.

    The minutes that a meeting goes through are of the meeting before, so the newest of
    them lies some weeks back.
    """
    for section in outline.sections[:6]:
        if section.title and re.search(
            r"föregående|minnesanteckning|protokoll", section.title.lower
        ):
            days = [
                d
                for d in find_days(section.text.string, None)
                if d.grain == "day" and d.year_stated
            ]
            if days:
                return max(d.first for d in days) + timedelta(days=42)
    whole = [
        d.first
        for line in outline.cleaned.lines
        for d in find_days(line.text.string, None)
        if d.grain == "day" and d.year_stated
    ]
    if not whole:
        return None
    whole.sort()
    return whole[len(whole) // 2]
