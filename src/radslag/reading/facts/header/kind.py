"""Whether a paper is a call or minutes: by its title, its file name and what it holds."""

from __future__ import annotations

import re

from radslag.reading.facts.header.found import Found
from radslag.reading.lexicon.attendance import attendance_label
from radslag.reading.lexicon.paper_kinds import (
    CALL,
    CALL_WORDS,
    MINUTES,
    MINUTES_WORDS,
    PASSED_ON,
    PROTOCOL,
)
from radslag.reading.lexicon.patterns import has_any
from radslag.reading.lines.line import Line
from radslag.reading.segments.outline import Outline

__all__ = ["is_protocol", "kind_of_paper"]

_NAMED_CALL = re.compile(
    r"kallelse|foredragningslista|föredragningslista|dagordning|agenda|inbjudan", re.I
)
_NAMED_MINUTES = re.compile(r"protokoll|anteckning|minnes|utdrag", re.I)
_COVER = 30  # lines


def kind_of_paper(outline: Outline) -> Found:
    """ "call" or "minutes"; stated where the title says so, else inferred."""
    titles = [
        line
        for line in [*outline.cover[:_COVER], *outline.cleaned.furniture[:_COVER]]
        if len(line.text) < 160
    ]
    call = minutes = 0.0
    first: dict[str, Line] = {}
    for title in titles:
        lower = title.text.lower
        if has_any(lower, CALL_WORDS) and CALL.search(lower):
            call += _weight(title)
            first.setdefault("call", title)
        if has_any(lower, MINUTES_WORDS) and MINUTES.search(lower):
            minutes += _weight(title)
            first.setdefault("minutes", title)
    by_title = call - minutes
    total = by_title + _by_name(outline.cleaned.name or "") - _by_content(outline)
    kind = "call" if total > 0 else "minutes"
    line: Line | None = first.get(kind)
    if line is not None and by_title and (by_title > 0) == (kind == "call"):
        return Found(kind, line.text, "kind.title")
    if line is None:
        line = next(iter([*outline.cover, *outline.cleaned.lines]), None)
    return Found(kind, line.text if line is not None else None, "kind.content", "inferred")


def _weight(line: Line) -> float:
    """A title is short, or the word comes first; a sentence that mentions it counts little."""
    lower = line.text.lower
    if PASSED_ON.search(lower[:60]):
        return 0.3
    words = lower.count(" ") + 1
    if words > 8 and (MINUTES.match(lower) or CALL.match(lower)):
        return 2.0
    return 3.0 if words <= 8 else (1.5 if words <= 14 else 0.4)


def _by_name(name: str) -> float:
    return (1.5 if _NAMED_CALL.search(name) else 0) - (1.5 if _NAMED_MINUTES.search(name) else 0)


def _by_content(outline: Outline) -> float:
    """Signs of minutes (positive) against signs of a call (negative) in the items."""
    decided = forms = proposals = 0
    for section in outline.sections:
        for block in section.blocks:
            if block.kind == "proposal":
                proposals += 1
            elif block.form_line:
                forms += 1
            elif block.clauses:
                decided += 1
    there = any(
        (label := attendance_label(line.text.lower)) and label[0] != "stop"
        for line in outline.cover
    )
    score = 2.0 if there else 0.0
    if decided > forms:
        score += 1.5
    if forms > decided or (proposals > 1 and not decided):
        score -= 1.5
    return score


def is_protocol(outline: Outline) -> bool:
    """Whether the paper calls itself a protocol, as formal bodies and associations do."""
    lines = [*outline.cover[:12], *outline.cleaned.furniture[:6]]
    return any(_says_protocol(line.text.lower) and _weight(line) >= 1.5 for line in lines)


def _says_protocol(lower: str) -> bool:
    return "protokoll" in lower and PROTOCOL.search(lower) is not None
