"""What an agreement is called in an item: its longest name, or the one nearest the term."""

from __future__ import annotations

import re

from radslag.reading.facts.sentences import Span
from radslag.reading.lexicon.patterns import FROM_ON, TOM, any_of, has_any, late
from radslag.reading.segments.parts import Section
from radslag.reading.spans import Text

__all__ = ["Names"]

_NOUN = late(
    any_of(
        "avtal", "överenskommelse", "riktlinje", "rutin", "kontrakt", "vårdprogram",
        "handlingsplan", "reglemente", "taxa", "policy", "program", r"rök(?<!\wrök)",
        r"ök(?<!\wök)",
    )
    + r"(?:et|en|er|erna|n|na|or|r|rna)?(?=\s)"
)  # fmt: skip
_BEFORE = late(
    r"(?:(?:läns|region|kommun)?(?:övergripande|gemensamm?a?t?)\s"
    r"|(?:regional|nationell|lokal|gemensam|särskil[dt])\w{0,4}\s)+$"
)
_BEFORE_WORDS = ("gripande", "gemensam", "regional", "nationell", "lokal", "särskil")
_JOINED = r"(?:\s(?:samt|och)\s(?:[\w-]+\s)?(?:riktlinjer|rutiner|överenskommelse\w*))?"
_RELATION = any_of(
    "om", "av", "för", "avseende", "kring", "gällande", "mellan", "rörande", "angående", "med"
)  # fmt: skip
_OVER = any_of(
    TOM, "till och med", "från och med", FROM_ON, "enligt", "i enlighet", "som", "ska", "skall",
    "gäller", "gällde", "löper", r"förläng\w+", "föreslås", r"godkänn\w*", r"godkänd\w*", "skickas",
    r"utvärder\w*", "undertecknas", r"upphör\w*", "följer", "att", "ytterligare", "under perioden",
    "med giltighet", "har", "är", "kan", "bör", "till", "framgår", "innebär", "syftar", "avser",
    "omfattar", "kommer", "var", "hade", "måste", "inte", "antas", "träder", "trädde",
)  # fmt: skip
_STOP = (  # where a name is over
    r"(?=\s*(?:[.;:\n\"”“]|\(?\s?bilag|\(?\s?dnr"
    r"|,\s(?:bilaga|i enlighet|enligt|som|vilken|vilket|dnr|varvid)\b"
    rf"|\s{_OVER}\b|$))"
)
_PHRASE = late(rf"{_JOINED}\s{_RELATION}\s[^\n\"”“]{{3,180}}?{_STOP}")
_TITLED = late(rf"{_JOINED}\s(?:[\"”“][^\"”“\n]{{2,60}}[\"”“]|[\w-]+)[^\n.;:\"”“]{{0,90}}?{_STOP}")
_QUOTED = late(r"[^\"”“»«\n]{4,160}(?=[\"”“»«])")
_TRAILING = late(r"(?:\s(?:för|om|av|till|med|och|samt|i|mellan|mot))+$")
_PLAN = late(rf"(?:plan|strategi)(?:en)?\sför\s[^\n]{{3,160}}?{_STOP}")
_MANDATE = late(
    rf"\b(?:uppdrag|förordnande|mandat)\w*(?:\s(?:som|för|om|inom|i|till)\s[^\n,]{{3,90}}?)?{_STOP}"
)
_OWN = {"assignment_until": _MANDATE, "reporting_due": _PLAN}


class Names:
    """The names of agreements in a section, found once and asked for every term."""

    def __init__(self, section: Section) -> None:
        self._section = section
        self._quoted: list[Span] = []
        self._named: list[Span] = []
        self._bare: list[Span] = []
        for match in _NOUN.finditer(section.text.lower):
            self._see(section.text, match)

    def at(self, start: int, end: int, event: str) -> Text:
        """The name for a term in the sentence at [start, end)."""
        text = self._section.text
        if event in _OWN:
            part = self._section.part_at(start)
            match = _OWN[event].search(text.lower, part.start, end)
            if match:
                return text.cut(*match.span()).strip(" ,")
        near = [span for span in self._named if start <= span[0] < end]
        span = max(near or self._quoted or self._named, key=_size, default=None)
        span = span or next((one for one in self._bare if start <= one[0] < end), None)
        if span is None:
            return self._section.title or text.cut(start, end).strip()
        return text.cut(*span).strip(" ,")

    def _see(self, text: Text, noun: re.Match[str]) -> None:
        """Sort a noun and what goes with it into quoted, named and bare."""
        lower, start = text.lower, _start(text.lower, noun.start())
        quoted = _QUOTED.match(lower, noun.end()) if lower[start - 1 : start] in '"”“»' else None
        if quoted and start:
            self._quoted.append((start, quoted.end()))
            return
        name = _PHRASE.match(lower, noun.end()) or _titled(text, noun)
        if not name:
            self._bare.append((start, noun.end()))
            return
        trailing = _TRAILING.search(lower, noun.end(), name.end())
        self._named.append((start, trailing.start() if trailing else name.end()))


def _start(lower: str, at: int) -> int:
    """Where the name begins: at the start of the word, or of the adjectives before it."""
    start = at
    while start and at - start < 40 and (lower[start - 1].isalnum() or lower[start - 1] == "-"):
        start -= 1
    left = max(0, start - 60)
    before = has_any(lower[left:start], _BEFORE_WORDS) and _BEFORE.search(lower, left, start)
    return before.start() if before else start


def _titled(text: Text, noun: re.Match[str]) -> re.Match[str] | None:
    """A name without a preposition, known by a capital or quotation mark after the noun."""
    after = text.string[noun.end() : noun.end() + 40].split(None, 2)[:2]
    capital = noun[0] in ("rök", "ök") or any(w[0].isupper() or w[0] in '"”“' for w in after)
    return _TITLED.match(text.lower, noun.end()) if capital else None


def _size(span: Span) -> int:
    return span[1] - span[0]
