"""Sums in kronor: 363 280 kr, 400 tkr/år, 1,5 mnkr, två miljoner kronor, 54 000 kr en gång."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from radslag.reading.facts.rules import Context, Fact, Rule, Value, finds, matches
from radslag.reading.facts.sentences import sentences
from radslag.reading.lexicon.calendar import NUMBER_WORD, NUMBERS
from radslag.reading.segments.parts import Section
from radslag.reading.spans import Text

__all__ = ["RULES", "find_money"]

_SPACE = "[ \u00a0\u2009\u202f.]"  # between thousands: also narrow and fixed spaces
_GAP = "[ \u00a0\u2009\u202f]"
# Sums begin with a digit that no letter, digit or decimal sign stands before.
_FIGURES = rf"[0-9](?<![\w.,:/§][0-9])(?:[0-9]{{0,2}}(?:{_SPACE}[0-9]{{3}})+(?![0-9])|[0-9]*)(?:,[0-9]+)?"
_KRONOR = rf"(?:kronor|kr|sek)"
_UNIT = (
    rf"(?:(?P<thousand>tkr|kkr|tsek|tusen{_GAP}{_KRONOR})|(?P<million>mn?kr|msek|(?:mn|milj\.?|miljon(?:er)?){_GAP}{_KRONOR})"
    rf"|(?P<milliard>md(?:kr|r{_GAP}{_KRONOR})|miljard(?:er)?{_GAP}{_KRONOR})|(?P<one>kronor|krona|kr|sek|:-))(?![a-zåäö])"
)
_WORDS = ("kr", "sek", ":-")

RULES = (
    Rule(
        "money.figures",
        _WORDS,
        re.compile(rf"(?P<sum>{_FIGURES})(?:{_GAP}?[-–]{_GAP}?(?P<to>(?:[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}})+|[0-9]+)(?:,[0-9]+)?))?{_GAP}?{_UNIT}"),
        "a sum in figures with its unit; of a range, both ends",
    ),
    Rule(
        "money.words",
        ("miljon", "tusen"),
        re.compile(
            rf"\b(?P<word>(?:en|ett) halv|{NUMBER_WORD})\s(?:(?P<million>miljon(?:er)?)|(?P<milliard>miljard(?:er)?)"
            rf"|(?P<thousand>tusen))\s{_KRONOR}\b"
        ),
        "a round sum in words",
    ),
    Rule(
        "money.unit-first",
        ("sek",),
        re.compile(rf"\bsek\s(?P<sum>[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}})*)\b(?!{_GAP}?{_UNIT})"),
        "a sum after the name of the currency",
    ),
)
_TIMES = {"thousand": 1_000, "million": 1_000_000, "milliard": 1_000_000_000}

_EACH = r"(?:(?:/\s?|per\s|om\s|i\s|varje\s)(?:[\w-]+\s?(?:/|och\s|per\s))?\s?)"
_PER_AFTER = (
    ("year", re.compile(rf"\s?{_EACH}år(?:et)?\b|\s?/\s?[aä]r\b|\s?(?:årligen|per helår|\(?årskostnad)|\s?/helår")),
    ("month", re.compile(rf"\s?{_EACH}(?:månad(?:en)?|mån)\b|\s?månatligen")),
    ("once", re.compile(r"\s?(?:en gång|som (?:en )?engång|i engång|\(?engång|för (?:år )?(?:19|20)[0-9]{2}\b(?![-–/]))")),
)
_PER_BEFORE = (
    ("once", re.compile(r"\bengångs\w*|\b(?:start|anslutnings|inträdes)(?:avgift|kostnad)\w*|\bför (?:år )?(?:19|20)[0-9]{2}\b(?!\s?[-–/]\s?[0-9])")),
    ("month", re.compile(r"\bmånads(?:avgift|kostnad|hyra)\w*|\bmånatlig\w*|\bper månad\b")),
    ("year", re.compile(r"\bårlig\w*|\bårs(?:avgift|kostnad|hyra|anslag)\w*|\bvarje år\b|\bper år\b")),
)
_UNIT_OF = re.compile(r"\s?(?:/|per\s)(?:[\w-]+(?:\s?(?:/|och|per)\s?[\w-]+)?)")
_FOR = re.compile(r"\s?(?:för|till|avseende|i|som|av)\s[^,.;:()\n]{3,110}")
_REACH = 160
_SHARED = re.compile(
    r"(?:fördela[st]?|dela[st]?|delat|fördelat|finansiera[st]?|betalas)\s(?:lika\s)?(?:av|på|mellan)\s([^,.;\n]{3,70})"
    r"|\bför (samtliga (?:[\w-]*kommuner|huvudmän|parter)(?:na)?)\b"
)
_YEARLY = re.compile(r"\bårligen\b|\bvarje år\b")
# Words before a sum that do not say what it is for.
_IDLE = frozenset(
    "är om på till blir bli uppgår kostar med motsvarande motsvarar cirka ca totalt beräknas beviljas tilldelas som"
    " vilket och därefter samt sedan från eller föreslås höjs sänks ska skall vara för i av en ett det den ytterligare".split()
)
_EDGE = " ,:;–-•*(\n\t"


@finds("money", words=_WORDS)
def find_money(section: Section, context: Context) -> Iterator[Fact]:
    """The sums of an item, each amount once."""
    if section.kind != "item":
        return
    text = section.text
    found = sorted(matches(RULES, text), key=lambda one: one[1].start())
    found = [one for one, before in zip(found, [None, *found], strict=False) if not before or one[1].start() >= before[1].end()]
    spans = sentences(text.string) if found else []
    seen: set[int] = set()
    for number, (rule, match) in enumerate(found):
        low, high = next(((s, e) for s, e in spans if s <= match.start() < e), (0, len(text)))
        low = max(low, _after(text.lower, found[number - 1][1], high)[1] if number else 0)
        high = min(high, found[number + 1][1].start() if number + 1 < len(found) else len(text))
        for amount in _amounts(match):
            if amount not in seen:
                seen.add(amount)
                yield _fact(section, rule, match, amount, low, high)


def _amounts(match: re.Match[str]) -> Iterator[int]:
    groups = match.groupdict()
    times = next((n for unit, n in _TIMES.items() if groups.get(unit)), 1)
    if groups.get("word"):
        word = groups["word"]
        yield times // 2 if word.endswith("halv") else NUMBERS[word] * times
        return
    for figures in (groups.get("sum"), groups.get("to")):
        if figures and figures.strip():
            yield _kronor(figures, times)


def _kronor(figures: str, times: int) -> int:
    number = Decimal(re.sub(r"[^0-9,]", "", figures).replace(",", "."))
    return int((number * times).quantize(Decimal(1), ROUND_HALF_UP))


def _fact(section: Section, rule: Rule, match: re.Match[str], amount: int, low: int, high: int) -> Fact:
    text = section.text
    lower = text.lower
    shared = _SHARED.search(lower, match.end(), high)
    values: dict[str, Value] = {
        "item": section.number,
        "amount": amount,
        "per": _per(lower, match, low, high),
        "what": _what(text, match, low, high),
        "shared_by": text.cut(*shared.span(1 if shared[1] else 2)).strip() if shared else None,
    }
    return Fact("money", values, at=text.cut(*match.span()), rule=rule.name, inferred=frozenset({"item", "per"}))


def _after(lower: str, match: re.Match[str], high: int) -> tuple[str | None, int]:
    """How often, as the words right after the sum say it, and where they end."""
    for name, pattern in _PER_AFTER:
        found = pattern.match(lower, match.end(), high)
        if found:
            return name, found.end()
    unit = _UNIT_OF.match(lower, match.end(), high)
    return None, unit.end() if unit else match.end()


def _per(lower: str, match: re.Match[str], low: int, high: int) -> str | None:
    """ "year", "month" or "once": what follows the sum says more than what stands before."""
    name, end = _after(lower, match, high)
    if name:
        return name
    for name, pattern in _PER_BEFORE:
        if pattern.search(lower, max(low, match.start() - 70), match.start()):
            return name
    return "year" if _YEARLY.search(lower, end, min(high, end + 40)) else None


def _what(text: Text, match: re.Match[str], low: int, high: int) -> Text:
    """What the sum is for: the words after it, or those before it, or the sum itself."""
    lower = text.lower
    end = _after(lower, match, high)[1]
    after = _FOR.match(lower, end, high)
    if after:
        return text.cut(*after.span()).strip()
    low = max(low, match.start() - _REACH)
    before = _trimmed(lower[low : match.start()])
    start = max(before.rfind(", "), before.rfind(": "), before.rfind("\n")) + 1
    named = text.cut(low + start, low + len(before)).strip(_EDGE)
    return named if len(named) > 2 else text.cut(*match.span())


def _trimmed(before: str) -> str:
    """Without the idle words at its end."""
    while True:
        before = before.rstrip(_EDGE)
        word = before[before.rfind(" ") + 1 :]
        if word not in _IDLE:
            return before
        before = before[: len(before) - len(word)]
