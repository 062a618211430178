"""Sides and people who take no part in a decision. Only minutes hold them.

"Regionens representanter medverkar inte i beslutet." Who merely "motsätter sig inte"
takes part; who is away from the meeting does not abstain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from radslag.reading.facts.rules import Context, Fact, Rule, Value, finds
from radslag.reading.facts.sentences import sentences
from radslag.reading.facts.telling import is_retold, is_wished
from radslag.reading.lexicon.doers import DOER
from radslag.reading.lexicon.names import people_in
from radslag.reading.lexicon.words import undot, undotted_pattern
from radslag.reading.segments.parts import Section
from radslag.reading.spans import Text

__all__ = ["RULES", "abstentions"]

_NO_PART = r"(?:deltar|deltog|deltager|medverkar|medverkade|tar|tog)\s+(?:\S+\s+)?(?:inte|ej|icke)(?:\s+(?:del|någon\s+del))?"
_IN_IT = (
    r"\s+(?:i\s+|vid\s+)?(?:\S+\s+och\s+)?(?:detta\s+|dessa\s+|\S+ets\s+)?(?:beslut(?:et|en|sfattandet)?|avgörandet|omröstningen|röstningen|handläggningen"
    r"|behandlingen|ställningstagandet)\b"
)


def _rule(name: str, words: str, pattern: str, about: str) -> Rule:
    return Rule(f"abstentions.{name}", tuple(map(undot, words.split(","))), undotted_pattern(pattern), about)


RULES: tuple[Rule, ...] = (
    _rule("no-part", "inte,ej,icke", rf"\b{_NO_PART}{_IN_IT}", "medverkar inte i beslutet"),
    _rule(
        "refrains",
        "avstår,avstod",
        r"\bavst(?:år|od)\s+(?:från\s+)?(?:att\s+)?(?:delta(?:gande)?|medverka(?:n)?|rösta|röstning|beslut(?:et|a)?|ställningstagande)\b"
        r"(?:\s+i\s+(?:beslut\w*|omröstning\w*|ärendet))?|\bavst(?:år|od)\s+i\s+(?:beslutet|omröstningen)",
        "avstår från att delta i beslutet",
    ),
    _rule(
        "refrains-bare",
        "avstår,avstod",
        r"\bavst(?:år|od)\s*[.,;]|\bavst(?:år|od)\s*$",
        "kommunerna avstår",
    ),
    _rule(
        "disqualified",
        "jäv",
        r"\b(?:anmäler|anmälde|är|var)\s+(?:jäv|jävig)\b|\bpå\s+grund\s+av\s+jäv\b|\bjäv\b\s*:",
        "anmäler jäv",
    ),
)
_LABELLED = undotted_pattern(
    r"^\s*(?:jäv|deltar\s+(?:inte|ej)(?:\s+i\s+beslutet)?|deltar\s+(?:inte|ej)\s+i\s+beslutet)\s*:?\s*$"
)
_REGION = re.compile(r"\bregionen(?:s(?:\s+(?:representanter|sida|foretradare|ledamoter|tjanstepersoner))?)?\b")
_MUNICIPAL = re.compile(
    r"\bkommun(?:erna|ernas|representanterna|sidan)(?:\s+(?:representanter|sida|foretradare|ledamoter))?\b"
)
_BODY = re.compile(rf"\b(?:{DOER})(?:s)?\b")
_ASIDE = frozenset({"documents", "claims", "procedure", "sent"})
_WORDS = ("inte", "ej ", "icke", "avstå", "avsta", "avstod", "jäv", "jav")


@finds("abstentions", ("beslut", "avstå", "avstod", "jäv", "omröst", "avgörande", "handläggning", "behandling", "ställningstag"))
def abstentions(section: Section, context: Context) -> Iterator[Fact]:
    """Each side or person that stands aside, once."""
    if context.kind == "call":
        return
    seen: set[str] = set()
    for text, span, match, rule in _sentences(section):
        for party, where in _parties(text, span, match):
            if party not in seen:
                seen.add(party)
                value: Value = where if party == where.string else party
                inferred = frozenset({"party"} if value is party else ())
                yield Fact(
                    "abstentions",
                    {"item": section.number, "party": value},
                    text.cut(*span).strip(),
                    rule,
                    places={"party": where},
                    inferred=inferred,
                )


def _sentences(
    section: Section,
) -> Iterator[tuple[Text, tuple[int, int], re.Match[str], str]]:
    for part in section.parts:
        if part.kind not in ("prose", "clause") or part.label in _ASIDE:
            continue
        lower = part.text.lower
        if not any(word in lower for word in _WORDS):
            continue
        lower = undot(lower)
        rules = [rule for rule in RULES if any(word in lower for word in rule.words)]
        for span in sentences(part.text.string) if rules else ():
            for rule in rules:
                match = rule.pattern.search(lower, *span)
                if match and not _aside(lower, span, match):
                    yield part.text, span, match, rule.name
                    break


def _aside(lower: str, span: tuple[int, int], match: re.Match[str]) -> bool:
    return is_wished(lower, span[0], match.start()) or is_retold(lower, match, "")


def _parties(
    text: Text, span: tuple[int, int], match: re.Match[str]
) -> Iterator[tuple[str, Text]]:
    """Who stands before the verb: people by name, else a side, else another body."""
    lower = undot(text.lower)
    people = people_in(text.string[span[0] : span[1]])
    before = [one for one in people if span[0] + one[1] <= match.start()]
    for start, end in before or (people if "jav" in match[0] else ()):
        name = text.cut(span[0] + start, span[0] + end)
        yield name.string, name
    if before or (people and "jav" in match[0]):
        return
    for party, pattern in (("region", _REGION), ("kommun", _MUNICIPAL)):
        side = pattern.search(lower, span[0], match.start())
        if side:
            yield party, text.cut(*side.span())
            return
    yield from _other_body(text, lower, span[0], match.start())


def _other_body(text: Text, lower: str, start: int, end: int) -> Iterator[tuple[str, Text]]:
    body = _BODY.search(lower, start, end) or re.compile(r"\b\w+(?:partiet|demokraterna|liberalerna)\b|\bmoderaterna\b").search(lower, start, end)
    if body:
        name = text.cut(_name_start(text.string, start, body.start()), body.end())
        yield name.string, name


def _name_start(string: str, start: int, at: int) -> int:
    """ "Falu kommun": the capitalised words before the body belong to its name."""
    words = re.search(r"(?:[A-ZÅÄÖ][\w-]+\s+)+$", string[start:at])
    return start + words.start() if words else at
