"""Where one sentence ends and the next begins in the text of a section."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from radslag.reading.lexicon.words import words

__all__ = ["Span", "sentence_at", "sentences"]

Span = tuple[int, int]

# So that work over a sentence stays small whatever the text is.
_LONGEST = 1200

_END = re.compile(r"[.!?\n][\"”’»)]*\s*")
# A point after these, or after a single letter, ends no sentence.
_ABBREVIATIONS = words("""
    bl.a bl t.ex ex s.k m.fl dvs d.v.s kl ca c:a nr dnr p st dr bitr tf fr.o.m t.o.m o.m f.d jfr ev
    resp kap prop fr f t ö tel tfn ordf sekr inkl exkl ang avs enl forts ggr max min obs milj v
    jan feb febr mar apr jun jul aug sep sept okt nov dec
""")
_OPENS = re.compile(r"[\"”“»(]?[A-ZÅÄÖÉ§]|[-–•*]\s|[0-9]+[.)]\s")


@lru_cache(maxsize=64)  # several finders ask for the sentences of the same section
def sentences(string: str) -> tuple[Span, ...]:
    """The spans of the sentences, in order and without gaps; a new line always ends one."""
    spans: list[Span] = []
    start = 0
    for match in _END.finditer(string):
        if match.end() < len(string) and not _ends(string, match):
            continue
        if match[0][0] == "." and string[start : match.start()].isdigit():
            continue  # the number of what follows
        if match.start() > start:
            spans += _cut(string, start, match.end())
            start = match.end()
    if start < len(string):
        spans += _cut(string, start, len(string))
    return tuple(spans)


def sentence_at(spans: Sequence[Span], offset: int) -> int:
    """The number of the sentence that holds an offset."""
    return max(bisect_right(spans, offset, key=lambda span: span[0]) - 1, 0)


def _ends(string: str, match: re.Match[str]) -> bool:
    if "\n" in match[0]:
        return True
    if match[0][-1] in ".!?" or not _OPENS.match(string, match.end()):
        return False
    if match[0][0] != ".":
        return True
    before = string[max(0, match.start() - 8) : match.start()].split()
    last = before[-1].lower().lstrip('("”“') if before else ""
    return not (last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha()))


def _cut(string: str, start: int, end: int) -> Iterator[Span]:
    """A sentence, or pieces of one that is beyond all measure."""
    while end - start > _LONGEST:
        stop = string.rfind(" ", start, start + _LONGEST) + 1 or start + _LONGEST
        yield start, stop
        start = stop
    yield start, end
