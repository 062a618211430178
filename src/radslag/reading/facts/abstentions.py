"""Sides that take no part in a decision. Only minutes hold them.

"Regionens representanter medverkar inte i beslutet." Who merely "motsätter sig inte"
takes part; who is away from the meeting does not abstain, nor who must leave for having
an interest in the matter (jäv). A person counts as a side where they stand with their
party: "NN (M) deltar inte i beslutet", or under the printed label; a political party is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from radslag.reading.facts.rules import Context, Fact, Rule, Value, finds
from radslag.reading.facts.sentences import sentences
from radslag.reading.facts.telling import is_retold, is_wished
from radslag.reading.lexicon.doers import DOER
from radslag.reading.lexicon.names import people_in
from radslag.reading.lexicon.patterns import has_any, late
from radslag.reading.lexicon.words import undot, undotted_pattern
from radslag.reading.segments.parts import Section
from radslag.reading.spans import Text

__all__ = ["RULES", "abstentions"]

Span = tuple[int, int]

_NO_PART = (
    r"(?:deltar|deltog|deltager|medverkar|medverkade|tar|tog)\s+(?:\S+\s+)?(?:inte|ej|icke)"
    r"(?:\s+(?:del|någon\s+del))?"
)
_IN_IT = (
    r"\s+(?:i\s+|vid\s+)?(?:\S+\s+och\s+)?(?:detta\s+|dessa\s+|\S+ets\s+)?(?:beslut(?:et|en"
    r"|sfattandet)?|avgörandet|omröstningen|röstningen|handläggningen"
    r"|behandlingen|ställningstagandet)\b"
)


def _rule(name: str, words: str, pattern: str, about: str) -> Rule:
    return Rule(
        f"abstentions.{name}", tuple(map(undot, words.split(","))), undotted_pattern(pattern), about
    )


RULES: tuple[Rule, ...] = (
    _rule("no-part", "inte,ej,icke", rf"\b{_NO_PART}{_IN_IT}", "medverkar inte i beslutet"),
    _rule(
        "no-part-inverted",
        "inte,ej,icke",
        r"\bi\s+(?:detta\s+|dessa\s+)?beslut\w*\s+(?:deltar|deltog|medverkar"
        r"|medverkade)\s+(?:inte|ej|icke)\s+(?P<who>\S.*)"
        r"|\b(?:deltar|deltog|medverkar|medverkade)\s+(?:inte|ej"
        r"|icke)\s+(?P<who2>\S.{3,90}?)\s+i\s+(?:detta\s+|dessa\s+)?(?:beslut|handläggning)",
        "i beslutet deltar inte NN",
    ),
    _rule(
        "refrains",
        "avstår,avstod",
        r"\bavst(?:år|od)\s+(?:från\s+)?(?:att\s+)?(?:delta(?:gande)?|medverka(?:n)?|rösta"
        r"|röstning|beslut(?:et|a)?|ställningstagande)\b"
        r"(?:\s+i\s+(?:beslut\w*|omröstning\w*|ärendet))?|\bavst(?:år|od)\s+i\s+(?:beslutet"
        r"|omröstningen)",
        "avstår från att delta i beslutet",
    ),
    _rule(
        "refrains-bare",
        "avstår,avstod",
        r"\bavst(?:år|od)\s*[.,;]|\bavst(?:år|od)\s*$",
        "kommunerna avstår",
    ),
)
_ALL_WORDS = tuple(dict.fromkeys(word for rule in RULES for word in rule.words))
_LABEL = undotted_pattern(r"\s*(?:(?:deltar|deltog)\s+(?:inte|ej)|ej\s+deltagande)")
_REGION = late(
    r"\bregionen(?:s(?:\s+(?:representanter|sida|foretradare|ledamoter|tjanstepersoner))?)?\b"
    r"|\bregion\s+[\w-]+(?:\s+lan)?(?:s\s+(?:representanter|foretradare|ledamoter))?"
)
_MUNICIPAL = late(
    r"\bkommun(?:en|ens|erna|ernas|representanterna|sidan)(?:\s+(?:representanter|sida"
    r"|foretradare|ledamoter))?\b"
)
_BODY = late(rf"\b(?:{DOER})(?:s)?\b")
_INTEREST = undotted_pattern(r"\bjäv\w*")
_PARTY = late(  # a political party is no side
    r"\b(?:\w+partiet|\w+demokrater(?:na)?|liberaler(?:na)?|moderater(?:na)?|centern)s?\b"
)
_ASIDE = frozenset({"documents", "claims", "procedure", "sent"})
_WORDS = ("inte", "ej ", "icke", "avstå", "avsta", "avstod")


@finds(
    "abstentions",
    (
        "beslut",
        "avstå",
        "avstod",
        "omröst",
        "avgörande",
        "handläggning",
        "behandling",
        "ställningstag",
    ),
)
def abstentions(section: Section, context: Context) -> Iterator[Fact]:
    """Each side or person that stands aside, once."""
    if context.kind == "call":
        return
    seen: set[str] = set()
    for text, span, within, rule in _sentences(section):
        for party, where in _parties(text, within, labelled=rule.endswith("label")):
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


def _sentences(section: Section) -> Iterator[tuple[Text, Span, Span, str]]:
    """The sentences that tell it: the text, the sentence, where in it the party stands."""
    label = ""
    for part in section.parts:
        if part.kind == "label":
            label = undot(part.text.lower)
        if part.kind not in ("prose", "clause") or part.label in _ASIDE:
            continue
        found = False
        for told in _told(part.text):
            found = True
            yield part.text, *told
        if not found and part.label == "stance" and _LABEL.match(label):
            whole = 0, len(part.text)
            yield part.text, whole, whole, "abstentions.label"


def _told(text: Text) -> Iterator[tuple[Span, Span, str]]:
    if not has_any(text.lower, _WORDS):
        return
    lower = undot(text.lower)
    for start, end in sentences(text.string):
        said = lower[start:end]
        for rule in RULES if has_any(said, _ALL_WORDS) else ():
            match = rule.pattern.search(lower, start, end) if has_any(said, rule.words) else None
            if (
                match
                and not _INTEREST.search(lower, start, end)
                and not is_wished(lower, start, match.start())
                and not is_retold(lower, match, "")
            ):
                yield (start, end), _where(match, start, end), rule.name
                break


def _where(match: re.Match[str], start: int, end: int) -> Span:
    """Before the verb, or after it where the order is turned."""
    for name, span in ((name, match.span(name)) for name in match.re.groupindex):
        if match[name]:
            return span
    return start, match.start()


def _parties(text: Text, where: Span, *, labelled: bool) -> Iterator[tuple[str, Text]]:
    """People by name and party, else a side, else another body."""
    people = people_in(text.string[slice(*where)])
    for start, end in people:
        name = text.cut(where[0] + start, where[0] + end)
        if labelled or text.string.startswith(" (", where[0] + end):
            yield name.string, name
    if people:
        return
    lower = undot(text.lower)
    for party, pattern in (("region", _REGION), ("kommun", _MUNICIPAL)):
        side = pattern.search(lower, *where)
        if side:
            yield party, text.cut(*side.span())
            return
    yield from _other_body(text, lower, *where)


def _other_body(text: Text, lower: str, start: int, end: int) -> Iterator[tuple[str, Text]]:
    body = _BODY.search(lower, start, end)
    if body and not _PARTY.search(lower, start, end):
        name = text.cut(_name_start(text.string, start, body.start()), body.end())
        yield name.string, name


def _name_start(string: str, start: int, at: int) -> int:
    """ "Falu kommun": the capitalised words before the body belong to its name."""
    words = re.search(r"(?:[A-ZÅÄÖ][\w-]+\s+)+$", string[start:at])
    return start + words.start() if words else at
