"""Page furniture: letterheads, running titles, page numbers, signature strips.

Two ways: a pattern that is furniture wherever it stands (a page number, an address
label), and lines that recur: with digits masked, at the top or foot of half the
pages, or close to each page number where the pages have run together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from radslag.reading.lexicon.furniture import (
    ADDRESS,
    CONTENT,
    FIRST_WORDS,
    LABELS_ONLY,
    PAGE_NUMBER,
    STRIP,
    VALUE,
)
from radslag.reading.lines.line import Line

__all__ = ["mark_furniture"]

_DIGITS = re.compile(r"\d+")
_EDGE, _DEEP = 6, 14  # lines from the top or foot of a page
_NEAR = 4  # lines from a page number within which a recurring line is furniture


def mark_furniture(lines: Sequence[Line], pages: int) -> None:
    """Name the rule in `furniture` of every line that is furniture."""
    anchors = _by_pattern(lines)
    if pages > 1:
        _by_place(lines, pages)
    if anchors or pages > 1:
        _by_anchor(lines, anchors)


def _by_pattern(lines: Sequence[Line]) -> list[int]:
    """Lines that are furniture by themselves; gives the page numbers among them."""
    anchors: list[int] = []
    for index, line in enumerate(lines):
        low = line.text.lower
        if low[0] == ">" and not line.level:
            line.furniture = "furniture.quoted-mail"
            continue
        if len(low) > 110 or line.cells and len(line.cells) > 4:
            continue
        last = low[-1]
        if last.isdigit() or last in ")-–":
            if PAGE_NUMBER.match(low) and not _is_item_like(line):
                line.furniture = "furniture.page-number"
                anchors.append(index)
        elif ("just" in low or "utdrag" in low or "sign" in low) and STRIP.match(low):
            line.furniture = "furniture.signature-strip"
        if low.startswith(FIRST_WORDS) and not line.furniture and _is_address(low):
            line.furniture = "furniture.address-block"
    return anchors


def _is_item_like(line: Line) -> bool:
    """A heading may end in a bracketed figure ("… 2019 (3)"); a page number has no sentence."""
    low = line.text.lower
    if not any(character.isalpha() for character in low):
        return False
    return low.count(" ") > 9 or low[:1] in "-•" or low.startswith(("att ", "bilaga", "bil "))


def _is_address(low: str) -> bool:
    """Bare labels of an address block, or one with its value.

    Asked of those that open with one of the `FIRST_WORDS`. "Kontaktperson i arbetsgruppen" is
    a title.
    """
    if LABELS_ONLY.match(low):
        return True
    if not ADDRESS.match(low) or low.count(" ") > 9 or low.startswith(("kontakt", "handläggare")):
        return False
    return bool(VALUE.search(low))


def _by_place(lines: Sequence[Line], pages: int) -> None:
    """Lines at the top or foot of half the pages, with digits masked."""
    edges: dict[str, set[int]] = {}
    near: list[tuple[Line, str]] = []
    by_page: dict[int, list[Line]] = {}
    for line in lines:
        by_page.setdefault(line.page, []).append(line)
    for number, own in by_page.items():
        for line in (own[0], own[-1]):
            if line.text.string.strip(" -–") == str(number):
                line.furniture = "furniture.page-number"
        for at, line in enumerate(own):
            depth = min(at, len(own) - 1 - at)
            if depth >= _DEEP or (depth >= _EDGE and line.text.string.endswith((".", ":"))):
                continue  # a sentence may well recur
            # farther in, only what recurs to the letter: a date or number may be an item's own
            key = _DIGITS.sub("#", line.text.lower) if depth < _EDGE else line.text.lower
            if len(key) > 2 and not key.startswith("att "):
                edges.setdefault(key, set()).add(number)
                near.append((line, key))
    need = max(2, (pages + 1) // 2)
    for line, key in near:
        if not line.furniture and len(edges[key]) >= need and not _is_content(key):
            line.furniture = "furniture.recurs-on-pages"


def _by_anchor(lines: Sequence[Line], anchors: Sequence[int]) -> None:
    """Lines close to a page number, or first or last, that recur close to another one."""
    ends = [*range(min(2, len(lines))), *range(max(len(lines) - 2, 0), len(lines))]
    near = set(ends) | {
        index
        for anchor in anchors
        for index in range(max(anchor - _NEAR, 0), min(anchor + _NEAR + 1, len(lines)))
    }
    keys = {index: _DIGITS.sub("#", lines[index].text.lower) for index in near}
    count = Counter(keys.values())
    need = max(2, len(anchors) // 2)
    for index, key in keys.items():
        if len(key) > 2 and count[key] >= need and not _is_content(key):
            lines[index].furniture = lines[index].furniture or "furniture.recurs-at-page-number"


def _is_content(key: str) -> bool:
    """Labels recur too, and are not furniture."""
    return (
        key.startswith("§")
        or bool(CONTENT.match(key))
        and "sida" not in key
        and "protokoll" not in key
    )
