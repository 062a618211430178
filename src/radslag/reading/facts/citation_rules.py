"""The rules that say of a day that it is a meeting's, as `citations` asks them."""

from __future__ import annotations

from radslag.reading.facts.rules import Rule
from radslag.reading.lexicon.meetings import (
    BODY_NAME,
    HELD,
    MATTER,
    MATTER_WORDS,
    MEETING,
    MEETING_WORDS,
    RECORD,
    TITLED,
    TREATED,
)
from radslag.reading.lexicon.patterns import DEN, any_of, late

__all__ = ["BRACKET", "MOVES", "PARAGRAPH", "RULES"]

PARAGRAPH = r"(?:\(?\s?§{1,2}\s?[0-9]+(?:\s?[-–,]\s?[0-9]+)*\)?)"
_CLOCK = r"(?:\s?(?:kl\.?|klockan)\s?[0-9.:]+(?:\s?[-–]\s?[0-9.:]+)?)"
BRACKET = r"(?:\s?\([^()\n]{0,60}\))"

_PLACE = r"\s(?:i|på|via|hos)\s[\w-]+(?:\s[\w-]+)?(?=,|\s(?:och|samt))"

MOVES = "(?:flytta|skjut|ändra|ersätt|senarelägg|tidigarelägg)"
_AND = any_of(",", "och", "samt", "&", "/", ";", r",\s?och", "[-–]", r"\n[-–•*]?")
_AGAIN = r"(?:(?:på nytt|igen|åter|därefter|sedan|senast|slutligen)\s)?"

RULES = (
    Rule(
        "citations.listed",
        (),
        late(rf"{_CLOCK}?(?:\s?,?{PARAGRAPH})?{BRACKET}?(?:{_PLACE})?\s?{_AND}\s?{_AGAIN}{DEN}"),
        "stands in a list after another day that is a meeting's",
    ),
    Rule(
        "citations.moved",
        (),
        late(rf"[^.\n]{{0,20}}\b{MOVES}\w*[^.\n]{{0,30}}"),
        "the day that a cited meeting is moved to",
    ),
    Rule(
        "citations.paragraph",
        (),
        late(rf"\s?,?\s?{PARAGRAPH}"),
        "is followed by the number of a paragraph of minutes",
    ),
    Rule(
        "citations.meeting",
        MEETING_WORDS,
        late(MEETING),
        "stands after a word for a meeting",
    ),
    Rule(
        "citations.record",
        ("protokoll", "anteckning"),
        late(RECORD),
        "stands after a word for its minutes",
    ),
    Rule(
        "citations.body",
        (),
        late(rf"{BODY_NAME}(?:\s(?:beslut(?:et)?|ställningstagande)s?\b)?"),
        "stands right after the name of a body",
    ),
    Rule(
        "citations.treated",
        (),
        late(
            rf"{BODY_NAME}[^\n]{{0,90}}?\b{TREATED}\b"
            rf"|\b{TREATED}\b[^\n]{{0,60}}?\bav\s[^\n]{{0,40}}?{BODY_NAME}"
        ),
        "tells when a body treated a matter",
    ),
    Rule("citations.meets", (), late(DEN), "tells when a body is to meet"),
    Rule("citations.matter", MATTER_WORDS, late(MATTER), "tells when a matter was up"),
    Rule(
        "citations.decided",
        ("ade", "godkände", "antog", "tillstyrkte", "avslog", "biföll"),
        late(
            r"\b(?:beslutade|rekommenderade|godkände|antog|tillstyrkte|bordlade|återremitterade|avslog|biföll)\b"
        ),
        "tells when somebody decided that is no authority or official",
    ),
    Rule(
        "citations.titled",
        (),
        late(TITLED),
        "opens a line under a title that announces meetings",
    ),
    Rule(
        "citations.held",
        (),
        late(
            rf"{_CLOCK}?,?\s(?:{HELD}\b[^.,;\n]{{0,50}}?{MEETING}"
            rf"|{TREATED}\b[^.,;\n]{{0,30}}?{BODY_NAME}|[\w-]{{0,30}}{MEETING})"
        ),
        "is followed by the meeting that is held",
    ),
    Rule(
        "citations.attended",
        (),
        late(rf"\s(?:i|på|vid)\s[^.,;\n]{{0,50}}?{MEETING}"),
        "is followed by the meeting that somebody attended",
    ),
)
