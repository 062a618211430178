"""Meetings that an item names by their day: "Chefsnätverkets möte 200306", "KS 2020-05-04 § 81".

A day is a meeting's when the words just before it name a meeting, its record or a body,
or when a paragraph number follows. Days of letters, agreements, courses and last days
to answer are none, nor is the meeting's own day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import dropwhile

from radslag.reading.facts.days import Day, find_days
from radslag.reading.facts.rules import Context, Fact, Rule, finds
from radslag.reading.facts.sentences import sentences
from radslag.reading.lexicon.meetings import (
    BODY_NAME,
    BREAK,
    HELD,
    MAILED,
    MEETING,
    NO_BODY,
    OTHER_EVENT,
    RECORD,
    TREATED,
)
from radslag.reading.segments.parts import Section
from radslag.reading.spans import Text

__all__ = ["RULES", "find_meetings_cited"]

_REACH = 170  # how far before a day its meeting may be named
_LONGEST = 5  # days; a longer run is a period

_DEN = r"(?:(?:mån|tis|ons|tors?|fre|lör|sön)\w*\s)?(?:den\s)?"
_PARAGRAPH = r"(?:\(?\s?§{1,2}\s?[0-9]+(?:\s?[-–,]\s?[0-9]+)*\)?)"
_CLOCK = r"(?:\s?(?:kl\.?|klockan)\s?[0-9.:]+(?:\s?[-–]\s?[0-9.:]+)?)"
_BRACKET = r"(?:\s?\([^()\n]{0,60}\))"

RULES = (
    Rule(
        "citations.listed",
        (),
        re.compile(
            rf"{_CLOCK}?(?:\s?,?{_PARAGRAPH})?{_BRACKET}?\s?(?:,|och|samt|&|/|;|,\s?och|[-–]|\n[-–•*]?)\s?{_DEN}"
        ),
        "stands in a list after another day that is a meeting's",
    ),
    Rule(
        "citations.moved",
        (),
        re.compile(r"[^.\n]{0,20}\b(?:flytta|skjut|ändra|ersätt|senarelägg|tidigarelägg)\w*[^.\n]{0,30}"),
        "the day that a cited meeting is moved to",
    ),
    Rule(
        "citations.paragraph",
        (),
        re.compile(rf"\s?,?\s?{_PARAGRAPH}"),
        "is followed by the number of a paragraph of minutes",
    ),
    Rule(
        "citations.meeting",
        (),
        re.compile(rf"\b{MEETING}\b"),
        "stands after a word for a meeting",
    ),
    Rule(
        "citations.record",
        (),
        re.compile(rf"\b{RECORD}\b"),
        "stands after a word for the minutes of a meeting",
    ),
    Rule(
        "citations.body",
        (),
        re.compile(rf"\b{BODY_NAME}(?:s?\s(?:beslut(?:et)?|ställningstagande))?s?\b"),
        "stands right after the name of a body",
    ),
    Rule(
        "citations.treated",
        (),
        re.compile(
            rf"\b(?:{BODY_NAME}s?\b[^\n]{{0,90}}?\b{TREATED}|{TREATED}\b[^\n]{{0,60}}?\bav\s[^\n]{{0,40}}?{BODY_NAME})\b"
        ),
        "tells when a body treated a matter",
    ),
    Rule(
        "citations.held",
        (),
        re.compile(
            rf"{_CLOCK}?,?\s(?:{HELD}\b[^.,;\n]{{0,50}}?\b{MEETING}\b|{TREATED}\b[^.,;\n]{{0,30}}?\b{BODY_NAME}\b|{MEETING}\b)"
        ),
        "is followed by the meeting that is held",
    ),
)
_RULE = {rule.name.partition(".")[2]: rule for rule in RULES}

_NOT_BETWEEN = re.compile(rf"\b(?:{OTHER_EVENT}|{BREAK})\b")
_HELD = re.compile(rf"\b{HELD}\b|\bsom\s(?:hölls|hålls|ägde rum|äger rum|var|är)\b")
_ONLY_NAMES = re.compile(
    rf"(?:\s?för\s(?:[\w-]+,?\s){{1,6}}?)?"
    rf"(?:[\s,(:]|[A-ZÅÄÖ][\w:-]*|{_BRACKET}|i|på|vid|för|per|nr|{_PARAGRAPH})*(?:(?:mån|tis|ons|tors?|fre|lör|sön)\w*\s)?(?:den\s)?"
)
_NOT_TREATED = re.compile(
    r"\b(?:att|som|daterad|daterat|från|senast|före|innan|gäll\w*|löp\w*|till|per|enligt|efter|förläng\w*)\b"
)
_NO_BODY = re.compile(NO_BODY)
_MAILED = re.compile(MAILED)


@finds("meetings_cited")
def find_meetings_cited(section: Section, context: Context) -> Iterator[Fact]:
    """One fact for each meeting day, in the order of first mention; only items cite."""
    if section.kind != "item":
        return
    text = section.text
    days = [day for day in find_days(text.lower, context.day) if _can_be_meeting(day)]
    seen = {context.day}
    for day, rule in _cited(text, days, context):
        at = text.cut(day.start, day.end)
        for one in (day.first, day.last):
            if one not in seen:
                seen.add(one)
                yield _fact(one, day, at, rule)


def _fact(one: date, day: Day, at: Text, rule: Rule) -> Fact:
    return Fact(
        "meetings_cited",
        {"date": one.isoformat()},
        at=at,
        rule=rule.name,
        status="stated" if day.stated else "inferred",
        inferred=frozenset() if day.stated else frozenset({"date"}),
    )


def _can_be_meeting(day: Day) -> bool:
    return day.grain in ("day", "range") and (day.last - day.first).days < _LONGEST


def _cited(text: Text, days: list[Day], context: Context) -> Iterator[tuple[Day, Rule]]:
    """The days that are a meeting's, each with the rule that says so."""
    if not days:
        return
    spans = sentences(text.string)
    before: Day | None = None
    cited = False
    for day in days:
        spans = list(dropwhile(lambda span, at=day.start: span[1] <= at, spans))  # type: ignore[misc]
        rule = _follows(text.lower, before, day) if before and cited else None
        rule = rule or _rule_for(text, _opening(text.string, spans[0][0], before), day, spans[0][1], context)
        if rule:
            yield day, rule
        before, cited = day, rule is not None


def _opening(string: str, start: int, before: Day | None) -> int:
    """Where the words that may name the day's meeting begin: not before another day."""
    while start >= 2 and string[start - 1] == "\n" and string[:start].rstrip(" \n").endswith(":"):
        start = string.rfind("\n", 0, start - 1) + 1  # "Kommande möten:" on a line of its own
    return max(start, before.end) if before else start


def _follows(lower: str, before: Day, day: Day) -> Rule | None:
    """A list of meeting days, or a meeting moved from one day to another."""
    for name in ("listed", "moved"):
        if _RULE[name].pattern.fullmatch(lower, before.end, day.start):
            return _RULE[name]
    return None


def _rule_for(text: Text, start: int, day: Day, end: int, context: Context) -> Rule | None:
    lower = text.lower
    start = max(start, day.start - _REACH)
    left = lower[start : day.start]
    if _RULE["paragraph"].pattern.match(lower, day.end):
        return _RULE["paragraph"]
    return (
        _named(left)
        or _by_body(left, text.string[start : day.start], context)
        or _by_deed(left)
        or _held(lower, day, end)
    )


def _named(left: str) -> Rule | None:
    """The nearest word for a meeting or its record, and nothing else between it and the day."""
    found = [(m, _RULE[name]) for name in ("meeting", "record") for m in _RULE[name].pattern.finditer(left)]
    if not found:
        return None
    match, rule = max(found, key=lambda one: one[0].end())
    between = _HELD.sub(" ", left[match.end() :])
    return None if _NOT_BETWEEN.search(between) else rule


def _by_body(left: str, raw: str, context: Context) -> Rule | None:
    """A body's name right before the day; not where something was sent to it."""
    end = 0
    for match in _RULE["body"].pattern.finditer(left):
        end = 0 if _NO_BODY.search(match[0]) else match.end()
    for body in context.bodies:
        at = left.rfind(body)
        end = max(end, at + len(body)) if at >= 0 else end
    if not end or _MAILED.search(left):
        return None
    between = _ONLY_NAMES.fullmatch(raw, end) and not _NOT_BETWEEN.search(left, end)
    return _RULE["body"] if between else None


def _by_deed(left: str) -> Rule | None:
    match = None
    for match in _RULE["treated"].pattern.finditer(left):
        pass
    if not match or _NO_BODY.search(match[0]) or _NOT_TREATED.search(left, match.end()):
        return None
    return _RULE["treated"]


def _held(lower: str, day: Day, end: int) -> Rule | None:
    match = _RULE["held"].pattern.match(lower, day.end, min(end, day.end + 90))
    return _RULE["held"] if match and not _NO_BODY.search(match[0]) else None
