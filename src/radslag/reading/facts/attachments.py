"""Attachments that an item names: "Bilaga 1, 2", "Bilaga 6-9", "(Bil 16a)", "bilaga 2 a–c"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from radslag.reading.facts.rules import Context, Fact, finds
from radslag.reading.lexicon.attachment_words import DAY_AFTER
from radslag.reading.lexicon.patterns import late
from radslag.reading.segments.parts import Section
from radslag.reading.spans import Text

__all__ = ["numbers_in"]

_SPACED_LETTER = r"\s[a-z](?=\s*(?:[-–—,.;:)]|och\b|$|\n))"
_NUMBER = rf"\d{{1,3}}(?!\d)(?:[a-z](?![a-zåäö])|{_SPACED_LETTER})?"
_LIST = late(
    r"bil(?:aga|agor|agorna|\.)?(?:\s*(?:nr|nummer))?\.?[ :]*\n?(?P<list>"
    + _NUMBER
    + r"(?:\s*(?:,|och|samt|&|[-–—]|till)\s*(?:bil(?:aga|\.)?\s*)?(?:"
    + _NUMBER
    + r"|[a-z](?![a-zåäö.])))*)"
)  # fmt: skip
_LETTER = r"[A-ZÅÄÖ](?![a-zåäöA-ZÅÄÖ])"
_LETTERED = late(rf"[Bb]il(?:aga|agor|\.)\s+(?P<list>{_LETTER}(?:\s*(?:,|och|[-–])\s*{_LETTER})*)")
_MOST = 60  # longest range that is believed ("Bilaga 1-2020" is none)


@finds("attachments")
def attachments(section: Section, context: Context) -> Iterator[Fact]:
    """Each attachment number once, in the order of mention."""
    seen: set[str] = set()
    text = section.text
    for part in section.parts:
        if part.kind == "attachments" and "bil" not in part.text.lower:
            yield from _facts(part.text, 0, len(part.text), seen)
    for match, upper in _lists(text):
        start, end = match.span("list")
        if DAY_AFTER.match(text.lower, end):
            end = _before_last_number(text.lower, start, end)
        yield from _facts(text, start, end, seen, upper=upper)


def _lists(text: Text) -> Iterator[tuple[re.Match[str], bool]]:
    """Every list of attachments, and whether it is one of capital letters.

    Looked for only where the word begins, which is much faster than a search.
    """
    lower = text.lower
    at = lower.find("bil")
    while at >= 0:
        end = at + 3
        if not lower[at - 1 : at].isalpha():
            numbered = _LIST.match(lower, at)
            match = numbered or _LETTERED.match(text.string, at)
            if match:
                yield match, numbered is None
                end = match.end()
        at = lower.find("bil", end)


def _before_last_number(lower: str, start: int, end: int) -> int:
    """ "Bilaga 3, 12 maj": the last number is a day or a count."""
    cut = re.search(r"[\s,]*(?:och\s*)?\d+\s*$", lower[start:end])
    return start + cut.start() if cut else end


def _facts(
    text: Text, start: int, end: int, seen: set[str], *, upper: bool = False
) -> Iterator[Fact]:
    listed = text.string[start:end] if upper else text.lower[start:end]
    for number, a, b in numbers_in(listed, upper=upper):
        if number not in seen:
            seen.add(number)
            yield Fact(
                "attachments",
                {"number": number},
                text.cut(start + a, start + b),
                "attachments.list",
            )


def numbers_in(listed: str, *, upper: bool = False) -> list[tuple[str, int, int]]:
    """The numbers of a list ("10-12, 14 a–c") with where each stands; ranges are filled."""
    out: list[tuple[str, int, int]] = []
    base, dash = "", False
    tokens = re.finditer(
        r"(?P<n>\d{1,3})(?!\d)(?:\s?(?P<nl>[a-z])(?![a-zåäö]))?|(?P<dash>[-–—]|till)|(?<![a-zåäöA-ZÅÄÖ])(?P<l>[a-zA-ZÅÄÖ])(?![a-zåäöA-ZÅÄÖ])",
        listed,
    )
    for token in tokens:
        if token["dash"]:
            dash = True
            continue
        if token["n"]:
            number = token["n"] + (token["nl"] or "")
            if dash and out and out[-1][0].isdigit() and not token["nl"]:
                first, last = int(out[-1][0]), int(token["n"])
                if first < last <= first + _MOST:
                    out += [(str(n), *token.span()) for n in range(first + 1, last)]
            base = token["n"]
            out.append((number, *token.span()))
        elif token["l"] and (base or upper):
            letter = token["l"]
            if dash and out and out[-1][0][-1:].isalpha():
                out += [
                    (base + chr(c), *token.span())
                    for c in range(ord(out[-1][0][-1]) + 1, ord(letter))
                ]
            elif out and out[-1][0] == base and not upper:
                out.pop()
            out.append((base + letter, *token.span()))
        dash = False
    return out
