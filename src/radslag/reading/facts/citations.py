"""Meetings that an item names by their day: "Länsrådets möte 240306", "KS 2024-05-06 § 81".

A day is a meeting's when the words just before it name a meeting, its record or a body,
or when a paragraph number follows. Days of letters, agreements, courses and last days
to answer are none, nor is the meeting's own day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from radslag.reading.facts.citation_rules import BRACKET, MOVES, PARAGRAPH, RULES
from radslag.reading.facts.days import Day, days_in_lower
from radslag.reading.facts.rules import Context, Fact, Rule, finds
from radslag.reading.facts.sentences import sentence_at, sentences
from radslag.reading.lexicon.meetings import (
    BODY_NAME,
    BREAK,
    HELD,
    MAILED,
    NO_BODY,
    OFFICIAL,
    OTHER_EVENT,
    TREATED,
)
from radslag.reading.lexicon.patterns import DEN, has_any, late
from radslag.reading.segments.parts import Section
from radslag.reading.spans import Text

__all__ = ["RULES", "find_meetings_cited"]

_REACH = 170  # how far before a day its meeting may be named
_LONGEST = 5  # days; a longer run is a period

_RULE = {rule.name.partition(".")[2]: rule for rule in RULES}
_NAMING = (_RULE["meeting"], _RULE["record"])
_NOTHING = frozenset(("", "den"))  # between a meeting and its day: most often so, and harmless

_NOT_BETWEEN = late(rf"{OTHER_EVENT}|{BREAK}")
_OTHER = late(OTHER_EVENT)
_HELD = late(rf"\b{HELD}\b|\bsom\s(?:hölls|hålls|ägde rum|äger rum|var|är)\b")
_ONLY_NAMES = late(
    rf"(?:\s?för\s(?:[\w-]+,?\s){{1,6}}?)?"
    rf"(?:[\s,(:]|[A-ZÅÄÖ][\w:-]*|{BRACKET}|i|på|vid|för|per|nr|{PARAGRAPH})*{DEN}"
)
_NOT_TREATED = late(
    r"\b(?:att|som|daterad|daterat|från|senast|före|innan|gäll\w*|löp\w*|till|per|enligt|efter|förläng\w*)\b"
)
_NO_BODY = late(NO_BODY)
_OFFICIAL = late(OFFICIAL)
_HELD_SEVERAL = late(r"\b(?:haft|hållit|hafts|hållits|har|hade)\b[^.\n]{0,40}$")
_LAST_OF = late(r"^,? (?:senast|sist|nu senast)\b")
_LAST_TIME = late(r"\b(?:gånger|tillfällen|möten|omgångar),? (?:nu )?senast (?:den )?$")
_LATEST = late(rf"\s(?:nu\s)?senast\s{DEN}")  # "behandlades senast den 3 maj"
_THEN = late(r"\b(?:därefter|sedan)\s")
_PERSON = late(r"\s(?:[A-ZÅÄÖÉ][\w-]+\s){2,3}")  # another column of a table
_ADJUSTS = late(r"\bjuster\w*[^.\n]{0,30}$|\befter $")
_OPENS_LINE = late(rf"[-–•*\s]*(?:därefter |sedan |preliminärt )?{DEN}")
_TO = late(rf"\still\s{DEN}")
_MOVED_FROM = late(rf"\b{MOVES}\w*\s[^.\n]{{0,10}}$")
# "På LGS 210312 beslutades": a body in short, known by what is done there.
_SHORT = late(
    rf"\b(?:(?:[Pp]å|[Vv]id|[Ii])\s[A-ZÅÄÖ][A-ZÅÄÖ-]{{1,8}}(?::s)?|[Vv]id\s[A-ZÅÄÖ][\w-]+)\s{DEN}$"
)
# "LCG sammanträder 31 januari", "NSV behandlade det den 15 februari", "nästa LCG äger rum den".
_SHORT_MEETS = late(
    rf"\b[A-ZÅÄÖ]{{2,8}}\s(?:sammanträder|sammanträdde|möts|möttes|träffas|träffades"
    rf"|behandlade\s(?:\w+\s){{1,4}}?)\s?{DEN}$"
    rf"|\b[Nn]ästa\s[A-ZÅÄÖ]{{2,8}}\s(?:äger\srum|hålls|blir|är)\s{DEN}$"
)
_TO_MEET = late(rf"\b(?:sammanträda|mötas|träffas)\s{DEN}$")
_MEETS_WORDS = ("sammanträd", "möt", "träffa", "behandlade", "nästa")  # one of them is there
_HAS = late(rf"{BODY_NAME}\shar\s{DEN}$")
_HAS_DONE = late(
    r"\s(?:föreslagit|beslutat|berett|behandlat|diskuterat|godkänt|antagit|tillstyrkt|fastställt"
    r"|rekommenderat|återremitterat|bordlagt|avslagit|uppdragit|gett|enats|ställt\ssig)\b"
)
_LETTER_OF = late(
    r"\b(?:skrivelse|brev|yttrande|remissvar|hemställan|begäran|framställan)\w*\s(?:från|av)\s(?:\S+\s){0,3}$"
)
_DONE = late(rf"\s{TREATED}\b")
_ATTENDED = late(rf"\b(?:deltog|deltagit|deltar|medverkade|medverkar)\s{DEN}$")
_SENT_AFTER = late(r"\s(?:(?:ut)?sände|skickade|mejlade|mailade|utsändes|skickades|bad)\b")
_MAILED = late(MAILED)


@finds("meetings_cited")
def find_meetings_cited(section: Section, context: Context) -> Iterator[Fact]:
    """One fact for each meeting day, in the order of first mention; only items cite."""
    if section.kind != "item":
        return
    text = section.text
    days = [day for day in days_in_lower(text.lower, context.day) if _can_be_meeting(day)]
    seen = {context.day}
    for day, rule in _cited(section, days, context):
        for one in (day.first, day.last):
            if one not in seen:
                seen.add(one)
                yield _fact(one, day, text.cut(day.start, day.end), rule)


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


def _cited(section: Section, days: list[Day], context: Context) -> Iterator[tuple[Day, Rule]]:
    """The days that are a meeting's, each with the rule that says so."""
    if not days:
        return
    text = section.text
    title = section.title.lower if section.title else ""
    titled = _RULE["titled"].pattern.search(title) is not None
    spans = sentences(text.string)
    before: Day | None = None
    cited = False
    for day in days:
        low, high = spans[sentence_at(spans, day.start)]
        rule = _follows(text.lower, before, day) if before and cited else None
        if rule and before and _THEN.search(text.lower, before.end, day.start):
            day = _later(day, before)
        rule = rule or _rule_for(text, _opening(text.string, low, before), day, high, context)
        if rule is None and titled and _OPENS_LINE.fullmatch(text.lower, low, day.start):
            rule = _RULE["titled"]
        if rule:
            yield day, rule
        before, cited = day, rule is not None


def _later(day: Day, before: Day) -> Day:
    """A day that comes "därefter" is in the next year if it would lie before."""
    if day.year_stated or day.first > before.first or day.first.month == 2:
        return day
    first, last = (one.replace(year=one.year + 1) for one in (day.first, day.last))
    return day._replace(first=first, last=last)


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
    from_to = _TO.fullmatch(lower, before.end, day.start)
    moves = from_to and _MOVED_FROM.search(lower, max(0, before.start - 30), before.start)
    return _RULE["moved"] if moves else None


def _rule_for(text: Text, start: int, day: Day, end: int, context: Context) -> Rule | None:
    lower = text.lower
    start = max(start, day.start - _REACH)
    start = max(start, lower.rfind("\t", start, day.start) + 1)
    left, raw = lower[start : day.start], text.string[start : day.start]
    if _RULE["paragraph"].pattern.match(lower, day.end):
        return _RULE["paragraph"]
    if _SENT_AFTER.match(lower, day.end):
        return None
    if _DONE.match(lower, day.end) and _SHORT.search(raw) and not _NO_BODY.search(left[-40:]):
        return _RULE["body"]
    if has_any(left, _MEETS_WORDS) and (_SHORT_MEETS.search(raw) or _TO_MEET.search(left)):
        return _RULE["meets"]
    if _HAS_DONE.match(lower, day.end) and _HAS.search(left):
        return _RULE["treated"]
    named = _named(left, raw)
    if named:
        return named
    alone = not lower[day.end : end].strip(" .,;)\n")
    bodies = list(_RULE["body"].pattern.finditer(left))
    return (
        _by_body(left, raw, bodies, alone, context)
        or _by_deed(left, bodies)
        or _by_matter(left)
        or _held(left, lower, day, end)
    )


def _named(left: str, raw: str) -> Rule | None:
    """The nearest word for a meeting or its record, and nothing else between it and the day."""
    found = [(match, rule) for rule in _NAMING if (match := _last(rule, left))]
    if not found:
        return None
    match, rule = max(found, key=lambda one: one[0].end())
    if _ADJUSTS.search(left[: match.start()]) or _PERSON.fullmatch(raw, match.end()):
        return None
    between = left[match.end() :]
    if _HELD_SEVERAL.search(left[: match.start()]):
        between = _LAST_OF.sub(" ", between)
    if between.strip() not in _NOTHING and _NOT_BETWEEN.search(_HELD.sub(" ", between)):
        return None
    return rule


def _last(rule: Rule, left: str) -> re.Match[str] | None:
    """The match of a rule that is nearest to the day."""
    if rule.words and not has_any(left, rule.words):
        return None
    found = list(rule.pattern.finditer(left))
    return found[-1] if found else None


def _by_body(
    left: str, raw: str, bodies: list[re.Match[str]], alone: bool, context: Context
) -> Rule | None:
    """A body's name right before the day; not where something was mailed to it."""
    end = 0
    for match in bodies:
        nobody = _is_nobody(left, match) or _LETTER_OF.search(_before_word(left, match))
        end = 0 if nobody else match.end()
    for body in context.bodies:
        at = left.rfind(body)
        whole = at == 0 or (at > 0 and not left[at - 1].isalnum())
        end = max(end, at + len(body)) if whole and not body.startswith("möte") else end
    if not end or _MAILED.search(left):
        return None
    if left[end:].strip() not in _NOTHING and _NOT_BETWEEN.search(left, end):
        return None
    few = alone and len(left[end:].split()) <= 4 and not _NOT_TREATED.search(left, end)
    return _RULE["body"] if few or _ONLY_NAMES.fullmatch(raw, end) else None


def _before_word(left: str, match: re.Match[str]) -> str:
    return left[: left.rfind(" ", 0, match.start()) + 1]


def _is_nobody(left: str, match: re.Match[str]) -> bool:
    """Whether the whole word is an authority: "länsstyrelsen" ends as a body does."""
    start = left.rfind(" ", 0, match.start()) + 1
    return _NO_BODY.search(left, start, match.end()) is not None


def _by_deed(left: str, bodies: list[re.Match[str]]) -> Rule | None:
    """When a body treated a matter; when anybody but an authority decided."""
    match = _last(_RULE["treated"], left) if bodies else None
    if match and not _is_nobody(left, match):
        return None if _NOT_TREATED.search(left, match.end()) else _RULE["treated"]
    match = _last(_RULE["decided"], left)
    if not match or len(left) - match.end() > 60 or _NOT_TREATED.search(left, match.end()):
        return None
    teller = left[: match.start()]
    nobody = _NO_BODY.search(teller) or _OFFICIAL.search(teller)
    return None if nobody else _RULE["decided"]


def _by_matter(left: str) -> Rule | None:
    match = _last(_RULE["matter"], left)
    if match and (_LAST_TIME.search(left, match.end()) or _LATEST.fullmatch(left, match.end())):
        return _RULE["matter"]
    if not match or len(left) - match.end() > 25 or _NOT_TREATED.search(left, match.end()):
        return None
    return None if _OTHER.search(left, match.end()) else _RULE["matter"]


def _held(left: str, lower: str, day: Day, end: int) -> Rule | None:
    attended = has_any(left, ("delt", "medverka")) and _ATTENDED.search(left)
    if attended and _RULE["attended"].pattern.match(lower, day.end, end):
        return _RULE["attended"]
    match = _RULE["held"].pattern.match(lower, day.end, min(end, day.end + 90))
    return _RULE["held"] if match and not _NO_BODY.search(match[0]) else None
