"""When the sitting began and ended, and where it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from radslag.reading.facts.header.found import Found
from radslag.reading.lexicon.sitting import (
    AT,
    CLOSES,
    LABEL,
    NOT_THIS,
    OPENS,
    PLACE,
    SPACED,
    TIME_WORDS,
)
from radslag.reading.lines.joining import join_lines
from radslag.reading.lines.line import Line
from radslag.reading.segments.outline import Outline
from radslag.reading.segments.parts import Section
from radslag.reading.segments.rows import paragraphs_of
from radslag.reading.spans import Text

__all__ = ["place_of", "times_of"]

_CLOCK = r"(?<![\d.:-])(?:[01]?\d|2[0-4])(?:\s?[.:]\s?[0-5]\d)?(?![\d:]|[.]\d)"
_UNTIL = _CLOCK.replace("(?<![\\d.:-])", "(?<![\\d.:])")
_RANGE = re.compile(
    rf"(?P<a>{_CLOCK})\s*(?:[-–—]|till|t\.?o\.?m\.?|ca)+\s*(?:kl\.?\s*|klockan\s*|ca\s*)?(?P<b>{_UNTIL})"
)
_DIGIT = re.compile(r"\d")
_FROM = re.compile(rf"\b(?:kl\.?|klockan)\s*(?P<a>{_CLOCK})")
_LONE = re.compile(rf"[\s(,]*(?:[a-z][.)]\s*)?(?:kl\.?\s*)?(?P<a>{_CLOCK})[\s.)]*")
_NEXT_SENTENCE = re.compile(r"[a-zåäö)]\.\s+(?=[A-ZÅÄÖ][a-zåäö]+ (?:finns|är|har|kan|ska|hålls))")
_LATER = re.compile(r"nästa|kommande")
_PREPOSITION = re.compile(r"(?:på|i|vid|via)\s+")
_COVER = 40  # lines


def times_of(outline: Outline) -> tuple[Found | None, Found | None]:
    """Start and end as "HH:MM"; each None where it is not printed."""
    start = end = None
    best = 0.0
    for order, line in enumerate(outline.cover[:_COVER]):
        for match in _ranges(line.text.lower):
            score = _score(line, match, order)
            if score > best:
                best = score
                start, end = (
                    _found(line.text, match, "a", "time.range"),
                    _found(line.text, match, "b", "time.range"),
                )
    if start is None:
        start = _single(outline)
    if end is None:
        end = _from_closing(outline)
    return start, end


def _ranges(lower: str) -> Iterator[re.Match[str]]:
    for match in _RANGE.finditer(lower) if _DIGIT.search(lower) else ():
        a, b = _minutes(match["a"]), _minutes(match["b"])
        plain = match["a"].isdigit() and match["b"].isdigit()
        if a is None or b is None or a >= b or (plain and not LABEL.search(lower[: match.start()])):
            continue
        yield match


def _score(line: Line, match: re.Match[str], order: int) -> float:
    lower = line.text.lower
    before = re.split(r"[(,;]|(?<!kl)\. ", lower[max(0, match.start() - 40) : match.start()])[-1]
    around = before + match[0] + re.split(r"[(,;]|\.\s", lower[match.end() : match.end() + 40])[0]
    score = 3.0 - order * 0.05
    if LABEL.search(lower[: match.start()][-30:]):
        score += 1
    if NOT_THIS.search(around):
        score -= 4
    if "möte" in around and "förmöte" not in around:
        score += 0.5
    return score


def _single(outline: Outline) -> Found | None:
    for line in outline.cover[:_COVER]:
        lower = line.text.lower
        match = _FROM.search(lower)
        if match and not NOT_THIS.search(lower) and not CLOSES.search(lower):
            return _found(line.text, match, "a", "time.from")
    told = (_told(section, OPENS, "time.opened") for section in outline.sections[:2])
    return next((found for found in told if found), None)


def _from_closing(outline: Outline) -> Found | None:
    for section in outline.sections[-2:][::-1]:
        if found := _told(section, CLOSES, "time.closed"):
            return found
    for line in outline.closing[:6]:
        if CLOSES.search(line.text.lower) and (match := _FROM.search(line.text.lower)):
            return _found(line.text, match, "a", "time.closed")
    return None


def _told(section: Section, verb: re.Pattern[str], rule: str) -> Found | None:
    """The clock in an item whose title, or a sentence of it, opens or closes the meeting."""
    by_title = section.title is not None and verb.search(section.title.lower) is not None
    if by_title and section.clock is not None:
        match = _LONE.search(section.clock.lower)
        return _found(section.clock, match, "a", rule) if match else None
    for part in section.parts:
        lower = part.text.lower
        if not (by_title or verb.search(lower)):
            continue
        later = _LATER.search(lower)
        if later:
            lower = lower[: later.start()]
            if not (by_title or verb.search(lower)):
                continue
        match = _FROM.search(lower) or (_LONE.fullmatch(lower) if by_title else None)
        if match:
            return _found(part.text, match, "a", rule)
    return None


def _minutes(clock: str) -> int | None:
    digits = re.findall(r"\d+", clock)
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    return hour * 60 + minute if hour <= 24 else None


def _found(text: Text, match: re.Match[str], group: str, rule: str) -> Found | None:
    minutes = _minutes(match[group])
    if minutes is None:
        return None
    return Found(f"{minutes // 60:02d}:{minutes % 60:02d}", text.cut(*match.span(group)), rule)


def place_of(outline: Outline) -> Found | None:
    """Where the meeting was held, as printed."""
    cover = outline.cover[:_COVER]
    for at, line in enumerate(cover):
        cells = [c for c in line.cells or line.columns if c]
        if found := _in_box(cells):
            return found
        in_next = len(cells) > 1 and PLACE.match(cells[0].lower + ":") is not None
        if in_next and (place := _without_time(cells[1])):
            return Found(place, place, "place.label")
        label = PLACE.match(line.text.lower) or _spaced_label(line.text)
        if label is None:
            continue
        rest = line.text.cut(label.end())
        if not rest and at + 1 < len(cover):
            rest = cover[at + 1].text
        if place := _without_time(rest):
            return Found(place, place, "place.label")
    return _after_time(cover)


def _in_box(cells: list[Text]) -> Found | None:
    """A cell with the label above its value."""
    for cell in cells:
        label, *values = paragraphs_of(cell)
        if values and PLACE.match(label.lower + ":") and (place := _without_time(values[0])):
            return Found(place, place, "place.box")
    return None


def _spaced_label(text: Text) -> re.Match[str] | None:
    """The label without a colon, before a capital letter or a figure."""
    match = SPACED.match(text.lower)
    follows = text.string[match.end() : match.end() + 1] if match else ""
    return match if follows.isupper() or follows.isdigit() else None


def _without_time(text: Text) -> Text | None:
    """The text up to or after the day and the clock."""
    spans = [m.span() for m in TIME_WORDS.finditer(text.string)]
    if spans and not text.string[: spans[0][0]].strip(" ,.;"):
        last = 0
        for a, b in spans:
            if text.string[last:a].strip(" ,.;–-"):
                break
            last = b
        rest = text.cut(last)
        more = TIME_WORDS.search(rest.string)
        text = rest.cut(0, more.start()) if more else rest
    elif spans:
        text = text.cut(0, spans[0][0])
    stop = _NEXT_SENTENCE.search(text.string)
    if stop:
        text = text.cut(0, stop.start() + 1)
    text = text.strip(" ,.;:–-\t\x0b!")
    return (
        text
        if len(text) > 1 and any(c.isalpha() for c in text.string) and len(text) < 140
        else None
    )


def _after_time(cover: list[Line]) -> Found | None:
    """ "Möte 8 maj 2020 Kl. 09.30-12 SKYPE": what follows the time on its line."""
    for line, below in zip_longest(cover, cover[1:]):
        whole = (
            join_lines([line.text, below.text]) if below and not below.blank_before else line.text
        )
        told = AT.search(whole.lower)
        if told and whole.string[told.start("place")].isupper():
            place = whole.cut(*told.span("place")).strip(" ,!")
            return Found(place, place, "place.in-sentence")
        lower = line.text.lower
        match = _RANGE.search(lower)
        if match and ("kl" in lower or "tid" in lower) and not NOT_THIS.search(lower):
            rest = line.text.cut(match.end()).strip(" ,.;:–-!")
            at = _PREPOSITION.match(rest.lower)
            rest = rest.cut(at.end()) if at else rest
            if (
                2 < len(rest) < 60
                and rest.string[0].isupper()
                and not rest.lower.startswith("vi ")
                and not re.search(r"\d|möte\b|förmöte", rest.lower)
            ):
                return Found(rest, rest, "place.after-time")
    return None
