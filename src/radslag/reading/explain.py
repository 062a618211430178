"""Why a paper was read as it was: each line with its class, the item chain with its reasons.

>>> told = explain("2024-06-12-minnesanteckningar.pdf")
>>> told.lines[0].kind, told.lines[0].rule
('furniture', 'furniture.recurs-on-pages')
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from radslag.reading.assemble import assemble
from radslag.reading.lines import Line
from radslag.reading.pages import Ocr, open_paper
from radslag.reading.record import Record, Source
from radslag.reading.segments import outline_of
from radslag.reading.segments.chain import Link
from radslag.reading.segments.outline import Outline

__all__ = ["ExplainedCandidate", "ExplainedFact", "ExplainedLine", "Explanation", "explain"]


@dataclass(frozen=True, slots=True)
class ExplainedFact:
    """A fact that stands on a line. pointer: into the record's JSON form."""

    pointer: str
    rule: str
    status: str


@dataclass(frozen=True, slots=True)
class ExplainedLine:
    """A line of the paper, markup taken out.

    page, number: from 1. kind: "furniture", "cover", "closing", "left" for a line in the
    items that no rule saw, else what it was taken for ("item", "title", "clause", …).
    rule: which rule said so; "" for what merely stands before or after the items.
    facts: those that begin on the line; at the last of several lines made of one.
    """

    page: int
    number: int
    kind: str
    rule: str
    text: str
    facts: tuple[ExplainedFact, ...] = ()


@dataclass(frozen=True, slots=True)
class ExplainedCandidate:
    """A line that might open an item. number: as printed. why: what its score is made of."""

    page: int
    line: int
    number: str
    style: str
    score: float
    why: tuple[str, ...]
    chosen: bool
    text: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """lines: in the order of the paper. candidates: all that were weighed, in order.

    items_by: how the items were told apart: by their "numbers", by "headings" without
    numbers, as rows of a "table", or "nothing" where there are none.
    """

    lines: tuple[ExplainedLine, ...]
    candidates: tuple[ExplainedCandidate, ...]
    items_by: str
    record: Record


def explain(
    source: bytes | str | os.PathLike[str], *, name: str | None = None, ocr: Ocr | None = None
) -> Explanation:
    """How the paper is read; arguments and errors as those of `radslag.reading.read`."""
    paper = open_paper(source, name=name, ocr=ocr)
    parts = outline_of(paper)
    record = assemble(paper, parts)
    return Explanation(
        lines=tuple(_lines(parts, _facts_by_line(record.sources))),
        candidates=tuple(_candidates(parts)),
        items_by=_items_by(parts),
        record=record,
    )


def _lines(
    parts: Outline, facts: Mapping[tuple[int, int], list[ExplainedFact]]
) -> Iterator[ExplainedLine]:
    classes = _classes(parts)
    ordered = sorted([*parts.cleaned.lines, *parts.cleaned.furniture], key=_place)
    for at, line in enumerate(ordered):
        kind, rule = classes.get(id(line), ("left", ""))
        # Markdown may part a raw line in several; its facts are told once, below the last.
        last = at + 1 == len(ordered) or _place(ordered[at + 1]) != _place(line)
        own = facts.get(_place(line), ()) if last else ()
        yield ExplainedLine(line.page, line.number, kind, rule, line.text.string, tuple(own))


def _place(line: Line) -> tuple[int, int]:
    return line.page, line.number


def _classes(parts: Outline) -> dict[int, tuple[str, str]]:
    """Class and rule by the identity of the line; one that was seen twice is what it was last."""
    found = {id(line): ("cover", "") for line in parts.cover}
    found |= {id(line): ("closing", "") for line in parts.closing}
    found |= {id(line): (kind, rule) for line, kind, rule in parts.seen}
    found |= {id(line): ("furniture", line.furniture) for line in parts.cleaned.furniture}
    return found


def _facts_by_line(sources: Mapping[str, Source]) -> dict[tuple[int, int], list[ExplainedFact]]:
    found: dict[tuple[int, int], list[ExplainedFact]] = defaultdict(list)
    for pointer, source in sources.items():
        found[source.page, source.line].append(ExplainedFact(pointer, source.rule, source.status))
    return found


def _candidates(parts: Outline) -> Iterator[ExplainedCandidate]:
    chosen = {id(link) for link in parts.chain}
    for link in _weighed(parts):
        line = parts.cleaned.lines[link.candidate.index]
        yield ExplainedCandidate(
            page=line.page,
            line=line.number,
            number=line.text.string[slice(*link.candidate.span)],
            style=link.candidate.style,
            score=link.score,
            why=link.why,
            chosen=id(link) in chosen,
            text=line.text.string,
        )


def _items_by(parts: Outline) -> str:
    if not parts.sections:
        return "nothing"
    if not parts.chain:
        return "table"
    return "headings" if parts.chain[0].candidate.value < 0 else "numbers"


def _weighed(parts: Outline) -> Iterable[Link]:
    """All candidates in order; headings without numbers are weighed only when they are chosen."""
    return sorted({id(one): one for one in (*parts.links, *parts.chain)}.values(), key=_index)


def _index(link: Link) -> int:
    return link.candidate.index
