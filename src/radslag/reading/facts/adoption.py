"""Which proposals a decision carries: "enligt Styrgruppens förslag p. 1–3"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from radslag.reading.lexicon.words import undot, undotted_pattern
from radslag.reading.segments.parts import Block, Clause, Section

__all__ = ["adopted", "points_in"]

_CARRIES = undotted_pattern(
    r"\b(?:godkänn\w*|godta\w*|bifall\w*|bifölls?|anta[rs]?|tillstyrk\w*|ställ\w+\s+sig\s+bakom"
    r"|enligt|i\s+enlighet\s+med)\s+"
    r"(?:(?P<by>[^.;]{2,60}?)\s+)??(?P<what>\w*förslag(?:et|en|(?:ets|ens)(?=\s+p(?:unkt\w*|\.)?\s*\d))?|yrkande(?:t|n)?)\b(?P<rest>.*)"
)
_NOT = undotted_pattern(r"\b(?:inte|ej|icke)\s+(?:\w+\s+){0,2}$|\bavsl\w+\s+$")
_POINTS = undotted_pattern(
    r"^[\s,]*(?:\(?(?:enligt|i|under|avseende|till\s+beslut)\s+)?\(?(?:p(?:unkt(?:erna|en|er)?"
    r"|\.)?|att-satser(?:na)?|nr)\.?\s*"
    r"(?P<numbers>\d+(?:\s*(?:,|–|-|och|samt|till|t\.?o\.?m\.?)\s*\d+)*)\s*\)?\.?(?P<rest>.*)"
)
_NUMBER = undotted_pattern(r"(\d+)(?:\s*(?:-|–|till|t\.?o\.?m\.?)\s*(\d+))?")
_NOTHING_MORE = undotted_pattern(
    r"^\s*(?:till\s+beslut|ovan|nedan|i\s+sin\s+helhet|enligt\s+ovan|,?\s*samt\b.*"
    r"|,?\s*och\b.*)?[\s.]*$"
)


def adopted(section: Section, decisions: Iterable[Block]) -> Iterator[tuple[Clause, list[Clause]]]:
    """Each clause of the decisions that carries proposals of the item, with those it carries."""
    proposals = [block for block in section.blocks if block.kind == "proposal" and block.clauses]
    if not proposals:
        return
    for block in decisions:
        for clause in block.clauses:
            carried = _carried(clause, proposals)
            if carried:
                yield clause, carried


def points_in(numbers: str) -> list[int]:
    """ "1-3 och 5" → 1, 2, 3, 5."""
    points: list[int] = []
    for first, last in _NUMBER.findall(numbers):
        points += range(int(first), min(int(last or first), int(first) + 50) + 1)
    return points


def _carried(clause: Clause, proposals: list[Block]) -> list[Clause]:
    lower = undot(clause.text.lower)
    if "forslag" not in lower and "yrkande" not in lower:
        return []
    match = _CARRIES.search(lower)
    if not match or _NOT.search(lower, 0, match.start()):
        return []
    blocks = _by(proposals, match["by"])
    points = _POINTS.match(match["rest"])
    if points:
        wanted = set(points_in(points["numbers"]))
        return [one for block in blocks for point, one in _numbered(block) if point in wanted]
    if match["what"] == "forslag" and not match["by"] or not _NOTHING_MORE.match(match["rest"]):
        return []
    return [one for block in blocks[-1:] for one in block.clauses]


def _by(proposals: list[Block], by: str | None) -> list[Block]:
    """The blocks of the body named ("Styrgruppens"), or all where none is named so."""
    words = [word for word in (by or "").split() if len(word) > 3]
    if not words:
        return proposals
    named = [block for block in proposals if block.by and _names(words, undot(block.by.lower))]
    unnamed = [block for block in proposals if block.by is None]
    return named or (unnamed if len(proposals) == len(unnamed) else [])


def _names(words: list[str], by: str) -> bool:
    return any(word[:8] in by or by[:8] in word for word in words)


def _numbered(block: Block) -> Iterator[tuple[int, Clause]]:
    for place, clause in enumerate(block.clauses, 1):
        printed = clause.number.string if clause.number else ""
        yield (int(printed) if re.fullmatch(r"[0-9]+", printed) else place), clause
