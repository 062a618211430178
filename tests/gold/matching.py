"""Which read entry is meant by which entry of the record made by hand."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

SIMILAR = 0.9

Entry = Mapping[str, Any]


def normal(value: object) -> str:
    """Without markup, case, kinds of dash, runs of space and the stops around it."""
    text = "" if value is None else str(value)
    text = re.sub(r"[*_#~`|]+", " ", text)
    text = re.sub(r"[-\u2010-\u2015]", "-", text).lower()
    return re.sub(r"\s+", " ", text).strip(" .,:;")


def spellings(entry: Entry, key: str) -> set[str]:
    """The value and, where letters were lost, its restored twin."""
    keys = [key, f"restored_{key}", *(["restored"] if key == "text" else [])]
    return {normal(entry[one]) for one in keys if entry.get(one)}


def likeness(some: set[str], others: set[str]) -> float:
    """Of the two spellings most alike: 1 for the same, 0 for less than similar."""
    if some & others:
        return 1.0
    return max((_ratio(one, other) for one in some for other in others), default=0.0)


def _ratio(one: str, other: str) -> float:
    match = SequenceMatcher(None, one, other, autojunk=False)
    if match.real_quick_ratio() < SIMILAR or match.quick_ratio() < SIMILAR:
        return 0.0
    ratio = match.ratio()
    return ratio if ratio >= SIMILAR else 0.0


def pairs_by_text(gold: Sequence[Entry], read: Sequence[Entry], key: str) -> list[tuple[int, int]]:
    """Places (gold, read) of the entries whose texts are similar: the most alike first.

    Of those equally alike, the ones that stand at the same place in their lists are taken.
    """
    wanted = [spellings(entry, key) for entry in gold]
    found = [spellings(entry, key) for entry in read]
    alike = [
        (likeness(some, others), -abs(i - j), i, j)
        for i, some in enumerate(wanted)
        for j, others in enumerate(found)
    ]
    pairs: dict[int, int] = {}
    for ratio, _, i, j in sorted(alike, reverse=True):
        if ratio >= SIMILAR and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return sorted(pairs.items())


def item_key(item: Entry) -> tuple[str, str] | None:
    """What tells a numbered item from the others; None for one without a number."""
    number = item.get("number")
    return (str(number), str(item.get("parent") or "")) if number else None


def item_pairs(gold: Sequence[Entry], read: Sequence[Entry]) -> dict[int, int]:
    """Which read item is which: by number and parent; by title where that fails.

    Of several with the same number the titles decide, and so they do for items without
    any. An item whose number was misread is found by its title too.
    """
    by_title = pairs_by_text(gold, read, "title")
    pairs = {i: j for i, j in by_title if item_key(gold[i]) == item_key(read[j])}
    for i, wanted in enumerate(gold):
        free = (
            j
            for j, found in enumerate(read)
            if j not in pairs.values() and item_key(found) == item_key(wanted)
        )
        if i not in pairs and item_key(wanted) and (j := next(free, None)) is not None:
            pairs[i] = j
    for i, j in by_title:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs
