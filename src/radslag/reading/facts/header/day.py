"""The meeting's own day and the day of the paper: by label, place, weekday and file name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from radslag.reading.facts.days import Day, find_days
from radslag.reading.facts.header.found import Found
from radslag.reading.lines.line import Line
from radslag.reading.segments.outline import Outline
from radslag.reading.spans import Text

__all__ = ["document_day", "meeting_day"]

_MEETING = re.compile(
    r"\b(?:sammanträdesdatum|sammanträdesdag|mötesdatum|mötesdag|möte|sammanträde|tid|tidpunkt|datum och tid|när|dag|plats och tid|tid och plats|styrelsemöte|årsmöte|kallelse|kallas|fört vid|protokoll|minnesanteckningar|anteckningar från|datum)\b"
)
_STRONG = re.compile(
    r"\b(?:sammanträdesdatum|sammanträdesdag|mötesdatum|mötesdag|sammanträdestid|datum för möte)"
)
_OTHER = re.compile(
    r"(?:juster|anslag|anslås|nästa|föregående|senast|utskick|utsänd|skickad|skriven|upprättad|dokumentdatum|publicerad|ändrad|version|reviderad|nedtagande|tas ned|tas ner|sätts upp|överklag|förra|reservation|anmäl|osa|"
    r"svar|kommande|beredning|förmöte|fastställd|utskriven|utskriftsdatum|diarieförd|expedier)"
)
_DOCUMENT = re.compile(
    r"(?:skicka[td]|utsänd|utskick|upprättad|dokumentdatum|skriven|(?<!sammanträdes)(?<!mötes)datum|central förvaltning|kansli|förvaltning|tjänsteställe|handläggare)"
)
_WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
_IN_NAME = re.compile(r"(?<!\d)(?:(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})|(\d{2})(\d{2})(\d{2}))(?!\d)")
_COVER = 40  # lines


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
        status = "stated" if day.year_stated and day.certain else "inferred"
        return Found(day.first.isoformat(), text.cut(day.start, day.end), "day.head", status)
    if named:
        return Found(named.isoformat(), None, "day.file-name", "inferred")
    return None


def _head_lines(outline: Outline) -> Iterator[Line]:
    yield from outline.cover[:_COVER]
    if not outline.cover and outline.sections:
        yield from outline.cleaned.lines[:6]
    yield from outline.cleaned.furniture[:12]


def _score(line: Line, day: Day, order: int, named: date | None) -> float:
    lower = line.text.lower
    before = lower[: day.start]
    score = 2.0 - order * 0.05
    if line.furniture:
        score -= 0.6
    label = before[-60:]
    if _STRONG.search(label):
        score += 4
    elif _MEETING.search(label):
        score += 2
    if _OTHER.search(label):
        score -= 3.5
    if _OTHER.search(lower) and len(lower) < 60:
        score -= 1
    if named is not None and day.first == named:
        score += 3
    if any(weekday in lower for weekday in _WEEKDAYS):
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
    ordered = [*enumerate(outline.cleaned.furniture[:12]), *enumerate(outline.cover[:15])]
    ordered += [(8, line) for line in outline.closing[-8:] if _DOCUMENT.search(line.text.lower)]
    for order, line in ordered:
        lower = line.text.lower
        for day in find_days(line.text.string, near):
            if day.grain != "day" or not day.year_stated or day.first.isoformat() == meeting:
                continue
            label = lower[max(0, day.start - 50) : day.start]
            if (
                re.search(
                    r"(?:juster|anslag|anslås|nästa|föregående|senast|tas ne|sätts|överklag|sammanträdesdatum|kommande|förmöte|möte\b)",
                    label,
                )
                or lower.count(" ") > 12
            ):
                continue
            if near is not None and abs((day.first - near).days) > 120:
                continue
            score = (
                1.05
                - order * 0.05
                + (1.0 if line.furniture else 0.0)
                + (1.5 if _DOCUMENT.search(label) else 0.0)
            )
            if line.text.string.strip() == line.text.string[day.start : day.end]:
                score += 0.5
            if best is None or score > best[0]:
                best = (score, day, line.text)
    if best is None or best[0] < 0.9:
        return None
    return Found(best[1].first.isoformat(), best[2].cut(best[1].start, best[1].end), "day.document")


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
    """A day to count years from: the latest full day near the top of what the paper tells of the past.

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
