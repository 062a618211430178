"""What running text says became of an item: put off, withdrawn, sent elsewhere."""

from __future__ import annotations

import re

from radslag.reading.facts.sentences import sentences
from radslag.reading.lexicon.patterns import has_any
from radslag.reading.lexicon.words import undot, undotted_pattern
from radslag.reading.record import Outcome
from radslag.reading.segments.parts import Section

__all__ = ["told_outcome"]

_TABLED = undotted_pattern(
    r"\b(?:ärendet|ärende|punkten|frågan|beslutet|paragrafen|rapporten|redovisningen)\b[^.\n]{0,60}?"
    r"\b(?:bordl(?:ä|a)gg\w*|bordlades|bordlagd\w*"
    r"|(?:skjuts|sköts|flyttas|flyttades|hänskjuts|hänsköts|tas\s+upp|återkommer"
    r"|återtas)\b[^.\n]{0,50}?\b(?:nästa|nästkommande"
    r"|kommande|senare|upp|möte\w*\s+(?:den\s+)?[0-9]+|sammanträde\w*\s+(?:den\s+)?[0-9]+)\b|uppskjuts|uppsköts|avvaktas|senareläggs|vilar|ajournera\w*)"
    r"|\bbeslut(?:et)?\s+(?:bordläggs|skjuts upp)"
    r"|\bbeslut(?:et)?\s+(?:i\s+(?:frågan|ärendet)\s+)?(?:tas|fattas)\s+(?:på|vid)\s+(?:nästa|nästkommande|ett\s+senare)\b"
    r"|\b(?:punkten|ärendet|frågan)?\s*\bhanns\s+(?:inte|ej)\s+med\b|\bhann\s+(?:inte|ej)\s+behandlas\b"
    r"|\bbordlägger\s+(?:\S+\s+){0,4}?(?:ärendet|frågan|punkten)\b"
)
_WITHDRAWN = undotted_pattern(
    r"\b(?:ärendet|ärende|punkten|frågan|föredragningen|informationen"
    r"|rapporten)\b[^.\n]{0,50}?\b(?:utgår|utgick|har\s+utgått|dras\s+tillbaka"
    r"|drogs\s+tillbaka|(?:har\s+)?dragits\s+tillbaka|återkallas|återkallades|ställs\s+in|ställdes\s+in)\b|^[\s–•*-]*(?:utgår\b|utgick\s*[.,])|\b(?:ärendet|punkten)\s+(?:stryks|ströks)\b"
    r"|\butgick\s+ärendet\b|\n[\s–•*-]*utgår\.?\s*(?:\n|$)"
)
_REFERRED = undotted_pattern(
    r"\b(?:ärendet|ärende|punkten|frågan)\b[^.\n]{0,60}?\b(?:hänskjut(?:s|its|es)|hänsköts"
    r"|återremittera(?:s|des)|överlämna(?:s|des)"
    r"|hänvisa(?:s|des)\s+till|lämna(?:s|des)\s+över|(?:tas|togs|lyfts)\s+vidare\s+till"
    r"|skicka(?:s|des)\s+vidare|remittera(?:s|des))\b"
)
# By outcome: the words of which one is there, and what tells it.
_ENDINGS: tuple[tuple[Outcome, tuple[str, ...], re.Pattern[str]], ...] = (
    (
        "tabled",
        (
            "hanns", "hann", "fattas", "bordl", "skjut", "skot", "flytta", "tas", "avvakta",
            "senarel", "vilar", "ajourn", "aterkom",
        ),
        _TABLED,
    ),
    (
        "withdrawn",
        ("stryks", "stroks", "utga", "utgick", "tillbaka", "aterkalla", "stalls", "stalldes"),
        _WITHDRAWN,
    ),
    (
        "referred",
        (
            "hanvis", "lamna", "lyfts", "togs", "tas", "hanskj", "hanskot", "aterremi",
            "overlamna", "skicka", "remitter",
        ),
        _REFERRED,
    ),
)  # fmt: skip
_BEFORE = undotted_pattern(
    r"\b(?:tidigare|föregående|förra|senaste)\b|\bhade\b|\bhar\s+(?:tidigare\s+)?bordl"
)
_EARLIER = undotted_pattern(
    _BEFORE.pattern + r"|\b(?:på|vid)\s+(?:\S+\s+){0,3}?\S*(?:möte|sammanträde)\w*\s+(?:den\s+)?\d"
)
_NOW = undotted_pattern(r"\b(?:tas|återtas|återkommer)\b")  # "tas upp på mötet den 5 juni"


def told_outcome(section: Section) -> tuple[Outcome, str]:
    """What running text says became of an item that has no decision."""
    for part in section.parts:
        if part.kind != "prose":
            continue
        lower = undot(part.text.lower)
        for outcome, asked, pattern in _ENDINGS:
            if has_any(lower, asked):
                match = pattern.search(lower)
                if match and not _is_earlier(part.text.string, lower, match):
                    return outcome, f"outcome.told-{outcome}"
    return "none", "outcome.none"


def _is_earlier(string: str, lower: str, match: re.Match[str]) -> bool:
    """Whether the sentence tells what happened on an earlier day, or to another item."""
    earlier = _BEFORE if _NOW.search(match[0]) else _EARLIER
    for start, end in sentences(string):
        if start <= match.start() < end:
            return bool(earlier.search(lower, start, end)) or bool(
                re.match(r"(?:punkten|arende)\s+\d", match[0])
            )
    return False
