"""Markdown marks, and lines that were glued where a bold run ended.

A lost paragraph break shows as `**…****…**` or `…*Name**Label***Head**`: emphasis
that closes and opens again without a space. Such a place parts the line. A mark inside
a word (`o**rd**`) or around a word in running text only falls away.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from radslag.reading.spans import Page, Text

__all__ = ["Marked", "has_markup", "unmark"]

_RUN = re.compile(r"\*+|~~|__+(?=\S)|(?<=\S)__+|`+")
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+")
_QUOTE = re.compile(r"\s{0,3}>\s?")
_RULE = re.compile(r"\s*(?:[-*_=]\s*){3,}$")
_TABLE_RULE = re.compile(r"\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?-*:?\s*$")
_UNDERLINED = re.compile(r"__[^\W_][^_\n]{0,200}[^\W_][.:]?__")


class Marked(NamedTuple):
    """One line that came out of a raw line. struck: raw spans of the page."""

    text: Text
    bold: bool
    level: int
    cells: tuple[Text, ...] | None
    struck: tuple[tuple[int, int], ...]


def has_markup(text: str) -> bool:
    """Whether a page carries marks that unmark() would take out."""
    return (
        "**" in text
        or "~~" in text
        or "\n#" in text
        or text.startswith("#")
        or "|--" in text
        or "| --" in text
        or ("__" in text and bool(_UNDERLINED.search(text)))
    )


def unmark(page: Page, start: int, end: int) -> list[Marked]:
    """The lines in the raw line [start, end): none for a rule, several where glued."""
    raw = page.text[start:end]
    if _RULE.match(raw) or _TABLE_RULE.match(raw):
        return []
    level = 0
    if head := _HEADING.match(raw):
        level = len(head[1])
        start += head.end()
    elif quote := _QUOTE.match(raw):
        start += quote.end()
    if raw.lstrip().startswith("|"):
        return [_row(page, start, end)]
    return [_line(page, parts, level) for parts in _split(page, start, end)]


def _row(page: Page, start: int, end: int) -> Marked:
    end = start + len(page.text[start:end].rstrip())
    cells: list[Text] = []
    struck: list[tuple[int, int]] = []
    at, stop = start, end
    text = page.text
    while at < stop:
        bar = text.find("|", at, stop)
        bar = stop if bar < 0 else bar
        if bar > at or at > start:
            parts = [p for run in _split(page, at, bar) for p in run]
            line = _line(page, parts, 0)
            cells.append(line.text)
            struck += line.struck
        at = bar + 1
    return Marked(Text.join(cells, "\t"), False, 0, tuple(cells), tuple(struck))


class _Run(NamedTuple):
    start: int
    end: int
    bold: bool
    struck: bool


def _split(page: Page, start: int, end: int) -> list[list[_Run]]:
    """Runs of plain characters, parted into lines where emphasis was glued."""
    text = page.text
    lines: list[list[_Run]] = [[]]
    bold = struck = False
    at = start
    for mark in _RUN.finditer(text, start, end):
        if mark.start() > at:
            lines[-1].append(_Run(at, mark.start(), bold, struck))
        run = mark[0]
        if _stands_alone(text, mark.start(), mark.end(), start, end):
            lines[-1].append(_Run(mark.start(), mark.end(), bold, struck))
        elif run == "~~":
            struck = not struck
        elif run[0] == "*" or run[0] == "_":
            if _glued(text, mark.start(), mark.end(), start, end):
                lines.append([])
            if len(run) // 2 % 2:
                bold = not bold
        at = mark.end()
    if at < end:
        lines[-1].append(_Run(at, end, bold, struck))
    return [runs for runs in lines if any(text[r.start : r.end].strip() for r in runs)]


def _stands_alone(text: str, left: int, right: int, start: int, end: int) -> bool:
    """A star between spaces, or that opens a point of a list, is no mark."""
    opens = left == start or text[left - 1].isspace()
    return opens and (right >= end or text[right].isspace())


def _glued(text: str, left: int, right: int, start: int, end: int) -> bool:
    """Whether a run of marks stands where a line break was lost."""
    if left == start or right >= end or text[left - 1].isspace() or text[right].isspace():
        return False
    if right - left >= 3:  # closes and opens again
        return True
    before, after = text[left - 1], text[right]
    return (after.isupper() or after.isdigit()) and (before.islower() or before in '.:;)”"')


def _line(page: Page, runs: list[_Run], level: int) -> Marked:
    text = Text.join([Text.of(page, r.start, r.end) for r in runs], "").strip()
    bold = all(r.bold for r in runs if page.text[r.start : r.end].strip())
    struck = tuple((r.start, r.end) for r in runs if r.struck)
    return Marked(text, bold and bool(runs), level, None, struck)
