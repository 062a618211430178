"""What an agreement is called in an item: its longest name, or the one nearest the term."""

from __future__ import annotations

import re
from itertools import chain

from radslag.reading.segments.parts import Section
from radslag.reading.spans import Text

__all__ = ["Names"]

_NOUN = (
    r"(?:[\w-]*(?:avtal|överenskommelse|riktlinje|rutin|kontrakt|vårdprogram|handlingsplan|reglemente|taxa|policy|program)"
    r"(?:et|en|er|erna|n|na|or)?|r?ök)"
)
_BEFORE = r"(?:(?:läns|region|kommun)?(?:övergripande|gemensamm?a?t?)\s|(?:regional|nationell|lokal|gemensam|särskil[dt])\w*\s)*"
_JOINED = r"(?:\s(?:samt|och)\s(?:[\w-]+\s)?(?:riktlinjer|rutiner|överenskommelse\w*))?"
_RELATION = r"(?:om|av|för|avseende|kring|gällande|mellan|rörande|angående|med)"
# Where a name is over.
_STOP = (
    r"(?=\s*(?:[.;:\n]|\(?\s?bilag|\(?\s?dnr|,\s(?:bilaga|i enlighet|enligt|som|vilken|vilket|dnr|varvid)\b"
    r"|\s(?:t\.?o\.?m\.?|till och med|från och med|fr\.?o\.?m\.?|enligt|i enlighet|som|ska|skall|gäller|gällde|löper|förläng\w+"
    r"|föreslås|godkänn\w*|godkänd\w*|skickas|utvärder\w*|undertecknas|upphör\w*|följer|att|ytterligare|under perioden|med giltighet|har|är|kan|bör|till|framgår|innebär|syftar|avser|omfattar|kommer|var|hade|måste|inte)\b|[\"”“]|$))"
)
_QUOTED = re.compile(rf"[\"”“»]({_BEFORE}{_NOUN}\s[^\"”“«\n]{{4,160}})[\"”“«]")
_PHRASE = re.compile(rf"\b{_BEFORE}{_NOUN}{_JOINED}\s{_RELATION}\s[^\n\"”“]{{3,180}}?{_STOP}")
_TITLED = re.compile(rf"\b{_BEFORE}{_NOUN}{_JOINED}\s(?:[\"”“][^\"”“\n]{{2,60}}[\"”“]|[\w-]+)[^\n.;:]{{0,90}}?{_STOP}")
_PLAN = re.compile(rf"\b[\w-]*(?:plan|strategi)(?:en)?\sför\s[^\n]{{3,160}}?{_STOP}")
_MANDATE = re.compile(rf"\b(?:uppdrag|förordnande|mandat)\w*(?:\s(?:som|för|om|inom|i)\s[^\n,]{{3,90}}?)?{_STOP}")
_BARE = re.compile(rf"\b{_NOUN}s?\b")


class Names:
    """The names of agreements in a section, found once and asked for every term."""

    def __init__(self, section: Section) -> None:
        self._section = section
        text = section.text
        self._quoted = _proper(text, _QUOTED, 1)
        named = [*_proper(text, _PHRASE, 0), *(span for span in _proper(text, _TITLED, 0) if _is_titled(text, span))]
        self._spans = self._quoted + [span for span in named if not any(_within(span, other) for other in self._quoted)]

    def at(self, start: int, end: int, event: str) -> Text:
        """The name for a term in the sentence at [start, end)."""
        text = self._section.text
        if event in ("assignment_until", "reporting_due"):
            pattern = _MANDATE if event == "assignment_until" else _PLAN
            part = self._section.part_at(start)
            match = pattern.search(text.lower, part.start, end)
            if match:
                return text.cut(*match.span()).strip(" ,")
        near = [span for span in self._spans if start <= span[0] < end]
        span = max(near or self._quoted or self._spans, key=lambda span: span[1] - span[0], default=None)
        if span is None:
            bare = _BARE.search(text.lower, start, end)
            span = bare.span() if bare else None
        if span is None:
            return self._section.title or text.cut(start, end).strip()
        return text.cut(*span).strip(" ,")


def _proper(text: Text, pattern: re.Pattern[str], group: int) -> list[tuple[int, int]]:
    return [match.span(group) for match in pattern.finditer(text.lower)]


def _is_titled(text: Text, span: tuple[int, int]) -> bool:
    """Whether a capital or a quotation mark follows the noun, as in a title."""
    words = text.string[slice(*span)].split()
    later = chain(*(word[:1] for word in words[1:3]))
    noun_only = words[0].lower() in ("rök", "ök")
    return noun_only or any(letter.isupper() or letter in "\"”“" for letter in later)


def _within(span: tuple[int, int], other: tuple[int, int]) -> bool:
    return other[0] <= span[0] and span[1] <= other[1]
