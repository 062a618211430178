"""Where one sentence ends and the next begins in the text of a section."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from radslag.reading.lexicon.words import words

__all__ = ["Span", "sentence_around", "sentence_at", "sentences"]

Span = tuple[int, int]

# So that work over a sentence stays small whatever the text is.
_LONGEST = 1200
_LONGEST_KEPT = 20_000  # characters of a text; to keep what is longer would take memory

# A mark within a word ("10.30") ends nothing and is passed by; a new line always does.
_END = re.compile(r"[.!?\n](?:[\"”’»)]+\s*|\s+|(?<=\n)|\Z)")
# A point after these, or after a single letter, ends no sentence.
_ABBREVIATIONS = words("""
    bl.a bl t.ex ex s.k m.fl dvs d.v.s kl ca c:a nr dnr p st dr bitr tf fr.o.m t.o.m o.m f.d jfr ev
    resp kap prop fr f t ö tel tfn ordf sekr inkl exkl ang avs enl forts ggr max min obs milj v
    jan feb febr mar apr jun jul aug sep sept okt nov dec
""")
_A_WORD_TOO = frozenset({"jul"})  # "före jul.": a month in short only after its day
_OPENS = re.compile(r"[\"”“»(]?[A-ZÅÄÖÉ§]|[-–•*]\s|[0-9]+[.)]\s")


def sentences(string: str) -> tuple[Span, ...]:
    """The spans of the sentences, in order and without gaps; a new line always ends one."""
    return _kept(string) if len(string) <= _LONGEST_KEPT else _sentences(string)


def _sentences(string: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    start, size = 0, len(string)
    for match in _END.finditer(string):
        mark, end = match.span()
        if end < size and not _ends(string, mark, end):
            continue
        if string[mark] == "." and string[start:mark].isdigit():
            continue  # the number of what follows
        if mark > start:
            spans += _cut(string, start, end)
            start = end
    if start < size:
        spans += _cut(string, start, size)
    return tuple(spans)


_kept = lru_cache(maxsize=256)(_sentences)  # one finder after the other asks for those of all


def sentence_at(spans: Sequence[Span], offset: int) -> int:
    """The number of the sentence that holds an offset."""
    return max(bisect_right(spans, (offset, sys.maxsize)) - 1, 0)


def sentence_around(spans: Sequence[Span], offset: int) -> Span:
    """The sentence that holds an offset."""
    return spans[sentence_at(spans, offset)]


def _ends(string: str, mark: int, end: int) -> bool:
    if string.find("\n", mark, end) >= 0:
        return True
    if not _OPENS.match(string, end):
        return False
    if string[mark] != ".":
        return True
    before = string[max(0, mark - 8) : mark].split()
    last = before[-1].lower().lstrip('("”“') if before else ""
    if last in _A_WORD_TOO and not (len(before) > 1 and before[-2].isdigit()):
        return True
    return not (last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha()))


def _cut(string: str, start: int, end: int) -> list[Span]:
    """A sentence, or pieces of one that is beyond all measure."""
    spans: list[Span] = []
    while end - start > _LONGEST:
        stop = string.rfind(" ", start, start + _LONGEST) + 1 or start + _LONGEST
        spans.append((start, stop))
        start = stop
    spans.append((start, end))
    return spans
