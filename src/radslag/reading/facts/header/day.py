"""The meeting's own day and the day of the paper: by label, place, weekday and file name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from radslag.reading.facts.days import Day, find_days
from radslag.reading.facts.header.found import Found
from radslag.reading.lexicon.day_labels import (
    DOCUMENT,
    MEETING,
    NOT_DOCUMENT,
    OTHER,
    STRONG,
    WEEKDAYS,
)
from radslag.reading.lines.line import Line
from radslag.reading.record import Status
from radslag.reading.segments.outline import Outline
from radslag.reading.spans import Text

__all__ = ["document_day", "meeting_day"]

_IN_NAME = re.compile(r"(?<!\d)(?:(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})|(\d{2})(\d{2})(\d{2}))(?!\d)")
_COVER = 40  # lines
_DAYS_APART = 120  # a paper is written within so many days of its meeting
_BELIEVED = 0.9


def meeting_day(outline: Outline) -> Found | None:
    """The day of the meeting as ISO; None where neither paper nor file name tells."""
    named = _from_name(outline.cleaned.name)
    near = named or _rough_year(outline)
    best: tuple[float, Day, Text] | None = None
    for order, line in enumerate(_head_lines(outline)):
        for day in find_days(line.text.string, near):
            if day.grain != "day":
                continue
            score = _score(line, day, order, named)
            if best is None or score > best[0]:
                best = (score, day, line.text)
    if best and best[0] > 0:
        _, day, text = best
        status: Status = "stated" if day.year_stated and day.certain else "inferred"
        return Found(day.first.isoformat(), text.cut(day.start, day.end), "day.head", status)
    if named:
        return Found(named.isoformat(), None, "day.file-name", "inferred")
    return None


def _head_lines(outline: Outline) -> Iterator[Line]:
    yield from outline.cover[:_COVER]
    yield from outline.cleaned.furniture[:12]
    if not outline.cover and not outline.cleaned.furniture:
        yield from outline.cleaned.lines[:6]


def _score(line: Line, day: Day, order: int, named: date | None) -> float:
    lower = line.text.lower
    before = lower[: day.start]
    score = 2.0 - order * 0.05
    if line.furniture:
        score -= 0.6
    label = before[-60:]
    if STRONG.search(label):
        score += 4
    elif MEETING.search(label):
        score += 2
    if OTHER.search(label):
        score -= 3.5
    if OTHER.search(lower) and len(lower) < 60:
        score -= 1
    if named is not None and day.first == named:
        score += 3
    if any(weekday in lower for weekday in WEEKDAYS):
        score += 1
    if re.search(r"\b(?:kl|klockan)\b|\d{1,2}[.:]\d{2}\s*[-–]", lower[day.end :]):
        score += 1.5
    if lower.count(" ") > 14:
        score -= 1.5
    return score


def document_day(outline: Outline, meeting: str | None) -> Found | None:
    """The day of the paper itself, where one is printed that is not the meeting's."""
    near = date.fromisoformat(meeting) if meeting else None
    best: tuple[float, Day, Text] | None = None
    for order, line in _document_lines(outline):
        for day in find_days(line.text.string, near):
            if not _may_be_document_day(line, day, near):
                continue
            score = _document_score(line, day, order)
            if best is None or score > best[0]:
                best = (score, day, line.text)
    if best is None or best[0] < _BELIEVED:
        return None
    _, day, text = best
    return Found(day.first.isoformat(), text.cut(day.start, day.end), "day.document")


def _document_lines(outline: Outline) -> Iterator[tuple[int, Line]]:
    yield from enumerate(outline.cleaned.furniture[:12])
    yield from enumerate(outline.cover[:15])
    for line in outline.closing[-8:]:
        if DOCUMENT.search(line.text.lower):
            yield 8, line


def _may_be_document_day(line: Line, day: Day, near: date | None) -> bool:
    if day.grain != "day" or not day.year_stated or day.first == near:
        return False
    if line.text.string.count(" ") > 12 or NOT_DOCUMENT.search(_label(line, day)):
        return False
    return near is None or abs((day.first - near).days) <= _DAYS_APART


def _document_score(line: Line, day: Day, order: int) -> float:
    score = 1.05 - order * 0.05
    if line.furniture:
        score += 1.0
    if DOCUMENT.search(_label(line, day)):
        score += 1.5
    if line.text.string.strip() == line.text.string[day.start : day.end]:
        score += 0.5
    return score


def _label(line: Line, day: Day) -> str:
    """What stands before the day on its line."""
    return line.text.lower[max(0, day.start - 50) : day.start]


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
