"""Sums in kronor: 363 280 kr, 400 tkr/år, 1,5 mnkr, två miljoner kronor, 54 000 kr en gång."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from radslag.reading.facts.rules import Context, Fact, Rule, Value, finds, matches
from radslag.reading.facts.sentences import sentence_at, sentences
from radslag.reading.lexicon.calendar import NUMBER_WORD, NUMBERS
from radslag.reading.lexicon.patterns import any_of, has_any, late
from radslag.reading.lexicon.words import words
from radslag.reading.segments.parts import Section
from radslag.reading.spans import Text

__all__ = ["RULES", "find_money"]

_SPACE = "[ \u00a0\u2009\u202f.]"  # between thousands: also narrow and fixed spaces
_GAP = "[ \u00a0\u2009\u202f]"
_GROUPS = rf"(?:{_SPACE}[0-9]{{3}}){{1,4}}(?![0-9])"
_DECIMALS = r"(?:,[0-9]{1,6})?"
# Begins with a digit that no letter, digit or decimal sign stands before.
_SUM = rf"[0-9](?<![\w.,:/§][0-9])(?:[0-9]{{0,2}}{_GROUPS}|[0-9]{{0,12}}){_DECIMALS}"
_TO = rf"(?:[0-9]{{1,3}}{_GROUPS}|[0-9]{{1,13}}){_DECIMALS}"
_KRONOR = "(?:kronor|kr|sek)"
_UNIT = (
    rf"(?:(?P<thousand>tkr|kkr|tsek|tusen{_GAP}{_KRONOR})"
    rf"|(?P<million>mn?kr|msek|(?:mn|milj\.?|miljon(?:er)?){_GAP}{_KRONOR})"
    rf"|(?P<milliard>md(?:kr|r{_GAP}{_KRONOR})|miljard(?:er)?{_GAP}{_KRONOR})"
    r"|kronor|krona|kr|sek|:-)(?![a-zåäö])"
)
_WORDS = ("kr", "sek", ":-")
# Whatever a rule finds has one of them. To search for each is quicker than for a choice, and
# far quicker than to try every number.
_UNITS = tuple(late(rf"{unit}(?![a-zåäö])") for unit in ("kr(?:on(?:or|a))?", "sek", ":-"))

RULES = (
    Rule(
        "money.figures",
        _WORDS,
        late(rf"(?P<sum>{_SUM})(?:{_GAP}?[-–]{_GAP}?(?P<to>{_TO}))?{_GAP}?{_UNIT}"),
        "a sum in figures with its unit; of a range, both ends",
    ),
    Rule(
        "money.words",
        ("miljon", "miljard", "tusen"),
        late(
            rf"\b(?P<word>(?:en|ett) halv|{NUMBER_WORD})\s(?:(?P<million>miljon(?:er)?)"
            rf"|(?P<milliard>miljard(?:er)?)|(?P<thousand>tusen))\s{_KRONOR}\b"
        ),
        "a round sum in words",
    ),
    Rule(
        "money.unit-first",
        ("sek",),
        late(rf"\bsek\s(?P<sum>[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}}){{0,4}})\b(?!{_GAP}?{_UNIT})"),
        "a sum after the name of the currency",
    ),
)
_TIMES = {"thousand": 1_000, "million": 1_000_000, "milliard": 1_000_000_000}

# Told for comparison, or where a rule begins to apply: not the matter's own money. Each row
# has the word without which its pattern is not tried.
_ASIDE = tuple(
    (word, late(pattern))
    for word, pattern in (
        ("omsatte", r"\bomsatte\b"),
        ("snitt", r"\bi (?:snitt|genomsnitt)\b"),
        ("jämför", r"\bjämför"),
        ("landet", r"\b(?:hela|i) landet\b"),
        ("riket", r"\briket\b"),
        ("nationell", r"\bnationell\w* beräkning"),
        ("nationella ", r"\bden nationella \w+ (?:omfattar|uppgår|är)\b"),
        ("nationellt ", r"\bnationellt (?:är|omfatta|uppgår|uppgick|avsätt|satsa)"),
        (" över", r"\b(?:upphandlingar|inköp) över\b"),
        ("i en ", r"\bi en (?:annan )?kommun\b"),
        (" än ", r"\b(?:bättre|sämre) än (?:budget|prognos|plan)"),
        ("attestera", r"\battestera\b"),
        ("basbelopp", r"basbelopp"),
        ("tröskelvärde", r"tröskelvärde"),
        ("beloppsgräns", r"beloppsgräns"),
        ("myndighetens", r"myndighetens anslag\b"),
        ("reform", r"\breform\w* kostar\b"),
        ("kosta", r"\bkostade\b|\bhar kostat\b"),
        ("vär", r"\bvär[td]\b"),
    )
)
_ASIDE_WORDS = tuple(word for word, _ in _ASIDE)
# How a year or a period went: no money of the matter, unless it is put to use.
_RESULT = late(
    r"\b(?:under|över)skott(?:et)?\b[^.;\n]{0,40}$"
    r"|\bresultat(?:et)?\b[^.;\n]{0,40}\b(?:är|blev|var|uppgår till|uppgick till)\b[^.;\n]{0,20}$"
)
_PUT_TO_USE = late(r"[^.;\n]{0,30}\b(?:används|disponeras|fördelas|avsätts|förs över)\b")
_LISTS = late(r"\bdelegation")  # a title whose item lists what others have decided
_EACH = r"(?:/\s?|per\s|om\s|i\s|varje\s)(?:[\w-]+\s?(?:/|och\s|per\s))?\s?"
_YEAR_ALONE = r"för (?:år )?(?:19|20)[0-9]{2}\b(?!\s?[-–/]\s?[0-9])"
_PER_AFTER = (
    ("year", rf"\s?(?:{_EACH}år(?:et)?\b|/\s?[aä]r\b|årligen|per helår|\(?årskostnad)"),
    ("month", rf"\s?(?:{_EACH}(?:månad(?:en)?|mån)\b|månatligen)"),
    ("once", rf"\s?(?:en gång|som (?:en )?engång|i engång|\(?engång|{_YEAR_ALONE})"),
)
_PER_BEFORE = (
    ("once", rf"\bengångs|\b(?:start|anslutnings|inträdes)(?:avgift|kostnad)|\b{_YEAR_ALONE}"),
    ("month", r"\bmånads(?:avgift|kostnad|hyra)|\bmånatlig|\bper månad\b"),
    ("year", r"\bårlig|\bårs(?:avgift|kostnad|hyra|anslag)|\bvarje år\b|\bper år\b"),
)
_AFTER = tuple((name, late(pattern)) for name, pattern in _PER_AFTER)
_BEFORE = tuple((name, late(pattern)) for name, pattern in _PER_BEFORE)
_YEARLY = late(r"\bårligen\b|\bvarje år\b")
_UNIT_OF = late(r"\s?(?:/|per\s)(?:[\w-]+(?:\s?(?:/|och|per)\s?[\w-]+)?)")
_FOR = late(r"\s?(?:för|till|avseende|i|som|av)\s[^,.;:()\n]{3,110}")
_SHARES = any_of("fördela[st]?", "dela[st]?", "delat", "fördelat", "finansiera[st]?", "betalas")
_SHARED = late(
    rf"{_SHARES}\s(?:lika\s)?(?:av|på|mellan|efter)\s([^,.;\n]{{3,70}})"
    r"|\bför (samtliga (?:[\w-]*kommuner|huvudmän|parter)(?:na)?)\b"
)
_REACH = 160
# Words before a sum that do not say what it is for.
_IDLE = words("""
    är om på till blir bli uppgår kostar med motsvarande motsvarar cirka ca totalt beräknas beviljas
    tilldelas som vilket och därefter samt sedan från eller föreslås höjs sänks ska skall vara för i
    av en ett det den ytterligare
""")
_EDGE = " ,:;–-•*(\n\t"


class _Sum(NamedTuple):
    """A sum in its sentence, which is its own from `low` to `high`.

    per: how often, as the words right after it say; end: where those end.
    """

    match: re.Match[str]
    low: int
    high: int
    per: str | None
    end: int


@finds("money", words=_WORDS)
def find_money(section: Section, context: Context) -> Iterator[Fact]:
    """The sums of an item, each amount once."""
    title = section.title.lower if section.title else ""
    text = section.text
    if section.kind != "item" or not any(unit.search(text.lower) for unit in _UNITS):
        return
    if _LISTS.search(title):
        return
    found = _apart(sorted(matches(RULES, text), key=lambda one: one[1].start()))
    spans = sentences(text.string) if found else ()
    seen: set[int] = set()
    before = 0
    for number, (rule, match) in enumerate(found):
        low, high = spans[sentence_at(spans, match.start())]
        if number + 1 < len(found):
            high = min(high, found[number + 1][1].start())
        aside = _is_aside(text.lower, match, max(low, match.start() - _REACH), high)
        sum_ = _Sum(match, max(low, before), high, *_after(text.lower, match, high))
        for amount in () if aside else _amounts(match):
            if amount and amount not in seen:
                seen.add(amount)
                yield _fact(section, rule, sum_, amount)
        before = sum_.end


def _is_aside(lower: str, match: re.Match[str], low: int, high: int) -> bool:
    """Whether a sum is told for comparison, of the whole country, or as a result."""
    said = lower[low:high]
    if has_any(said, _ASIDE_WORDS) and any(
        word in said and pattern.search(lower, low, high) for word, pattern in _ASIDE
    ):
        return True
    result = _RESULT.search(lower[low : match.start()])
    return result is not None and not _PUT_TO_USE.match(lower, match.end(), high)


def _apart(found: list[tuple[Rule, re.Match[str]]]) -> list[tuple[Rule, re.Match[str]]]:
    """Without those that begin inside an earlier one."""
    kept: list[tuple[Rule, re.Match[str]]] = []
    for one in found:
        if not kept or one[1].start() >= kept[-1][1].end():
            kept.append(one)
    return kept


def _amounts(match: re.Match[str]) -> Iterator[int]:
    """The sum in kronor; both ends of a range."""
    groups = match.groupdict()
    times = next((n for unit, n in _TIMES.items() if groups.get(unit)), 1)
    if word := groups.get("word"):
        yield times // 2 if word.endswith("halv") else NUMBERS[word] * times
    for figures in (groups.get("sum"), groups.get("to")):
        if figures:
            number = Decimal(re.sub(r"[^0-9,]", "", figures).replace(",", "."))
            yield int((number * times).quantize(Decimal(1), ROUND_HALF_UP))


def _fact(section: Section, rule: Rule, sum_: _Sum, amount: int) -> Fact:
    text = section.text
    shared = _SHARED.search(text.lower, sum_.match.end(), sum_.high)
    values: dict[str, Value] = {
        "item": section.number,
        "amount": amount,
        "per": sum_.per or _per(text.lower, sum_),
        "what": _what(text, sum_),
        "shared_by": text.cut(*shared.span(shared.lastindex or 0)).strip() if shared else None,
    }
    at = text.cut(*sum_.match.span())
    return Fact("money", values, at=at, rule=rule.name, inferred=frozenset({"item", "per"}))


def _after(lower: str, match: re.Match[str], high: int) -> tuple[str | None, int]:
    """How often, as the words right after the sum say it, and where they end."""
    for name, pattern in _AFTER:
        found = pattern.match(lower, match.end(), high)
        if found:
            return name, found.end()
    unit = _UNIT_OF.match(lower, match.end(), high)
    return None, unit.end() if unit else match.end()


def _per(lower: str, sum_: _Sum) -> str | None:
    """ "year", "month" or "once", where the words right after the sum do not say it."""
    start = sum_.match.start()
    for name, pattern in _BEFORE:
        if pattern.search(lower, max(sum_.low, start - 70), start):
            return name
    return "year" if _YEARLY.search(lower, sum_.end, min(sum_.high, sum_.end + 40)) else None


def _what(text: Text, sum_: _Sum) -> Text:
    """What the sum is for: the words after it, or those before it, or the sum itself."""
    lower, match = text.lower, sum_.match
    after = _FOR.match(lower, sum_.end, sum_.high)
    if after:
        return text.cut(*after.span()).strip()
    low = max(sum_.low, match.start() - _REACH)
    before = _without_idle(lower[low : match.start()])
    start = max(before.rfind(", "), before.rfind(": "), before.rfind("\n")) + 1
    named = text.cut(low + start, low + len(before)).strip(_EDGE)
    return named if len(named) > 2 else text.cut(*match.span())


def _without_idle(before: str) -> str:
    """Without the idle words at its end."""
    while True:
        before = before.rstrip(_EDGE)
        word = before[before.rfind(" ") + 1 :]
        if word not in _IDLE:
            return before
        before = before[: len(before) - len(word)]
