"""Where one sentence ends and the next begins in the text of a section."""

from __future__ import annotations

import re

__all__ = ["sentences"]

_END = re.compile(r"[.!?\n][\"”’»)]*\s*")
# A point after these, or after a single letter, ends no sentence.
_ABBREVIATIONS = frozenset(
    "bl.a bl t.ex ex s.k m.fl dvs d.v.s kl ca c:a nr dnr p st dr bitr tf fr.o.m t.o.m o.m f.d jfr ev resp"
    " kap prop fr f t ö tel tfn ordf sekr inkl exkl ang avs enl forts ggr max min obs"
    " jan feb febr mar apr jun jul aug sep sept okt nov dec v milj".split()
)
_OPENS = re.compile(r"[\"”“»(]?[A-ZÅÄÖÉ§]|[-–•*]\s|[0-9]+[.)]\s")


def sentences(string: str) -> list[tuple[int, int]]:
    """The spans of the sentences, in order; a new line always ends one."""
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(string):
        if match.end() < len(string) and not _ends(string, match):
            continue
        if match.start() > start:
            spans.append((start, match.end()))
        start = match.end()
    if start < len(string):
        spans.append((start, len(string)))
    return spans


def _ends(string: str, match: re.Match[str]) -> bool:
    if "\n" in match[0]:
        return True
    if match[0][-1] in ".!?" or not _OPENS.match(string, match.end()):
        return False
    if match[0][0] != ".":
        return True
    word = string[max(0, match.start() - 8) : match.start()].split()
    last = word[-1].lower().lstrip("(\"”“") if word else ""
    return not (last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha()))
