"""The numbers that Word shows before paragraphs but does not store: counted as Word counts."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from docx.oxml.ns import qn
from lxml.etree import _Element

from radslag.reading.pages.counting import written
from radslag.reading.pages.docx.styles import is_on, whole

__all__ = ["Numbering"]

_VAL = qn("w:val")
_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class Level:
    start: int = 1
    format: str = "decimal"
    text: str = ""
    restart_after: int | None = None  # None: any level above; 0: never; n: level n (from 1)
    legal: bool = False  # all numbers in it in digits
    style: str | None = None
    gap: str = " "


@dataclass(slots=True)
class _List:
    """One w:num. Lists made from one pattern count together until one starts anew."""

    pattern: str
    levels: dict[int, Level]
    starts: dict[int, int]
    begun: bool = False


class Numbering:
    """Counters of all lists of one document; `label` is asked in document order."""

    def __init__(self, root: _Element | None) -> None:
        self._patterns: dict[str, dict[int, Level]] = {}
        self._lists: dict[str, _List] = {}
        self._counts: dict[str, list[int | None]] = {}
        if root is not None:
            self._read_patterns(root)
            for element in root.iterchildren(qn("w:num")):
                self._read_list(element)

    def label(self, list_id: str, level: int) -> str:
        """The number of the next paragraph of that list and level, with its gap, or ""."""
        one = self._lists.get(list_id)
        if one is None or level not in one.levels:
            return ""
        counts = self._counts.setdefault(one.pattern, [None] * _LEVELS)
        self._begin(one, counts)
        self._count(one, counts, level)
        text = one.levels[level].text
        if one.levels[level].format in ("bullet", "none"):
            return _bullet(text) if one.levels[level].format == "bullet" else _gapped(text, " ")
        legal = one.levels[level].legal

        def number(found: re.Match[str]) -> str:
            at = int(found[1]) - 1
            its = one.levels.get(at, Level())
            count = counts[at]
            return written(
                its.start if count is None else count, "decimal" if legal else its.format
            )

        return _gapped(_PLACE.sub(number, text), one.levels[level].gap)

    def level_of_style(self, list_id: str, style: str | None) -> int | None:
        """The level that is tied to a paragraph style."""
        one = self._lists.get(list_id)
        for at, level in one.levels.items() if one and style else ():
            if level.style == style:
                return at
        return None

    def _begin(self, one: _List, counts: list[int | None]) -> None:
        """A list with starts of its own sets them when it first comes."""
        if one.begun:
            return
        one.begun = True
        for level in one.starts:
            counts[level:] = [None] * (_LEVELS - level)

    def _count(self, one: _List, counts: list[int | None], level: int) -> None:
        count = counts[level]
        start = one.starts.get(level, one.levels[level].start)
        counts[level] = start if count is None else count + 1
        for above in range(level):
            if counts[above] is None and above in one.levels:
                counts[above] = one.starts.get(above, one.levels[above].start)
        for below in range(level + 1, _LEVELS):
            after = one.levels[below].restart_after if below in one.levels else None
            if after is None or (after > 0 and level < after):
                counts[below] = None

    def _read_patterns(self, root: _Element) -> None:
        by_style: dict[str, dict[int, Level]] = {}
        links: dict[str, str] = {}
        for element in root.iterchildren(qn("w:abstractNum")):
            name = element.get(qn("w:abstractNumId"), "")
            levels = _levels(element)
            self._patterns[name] = levels
            if style := _value(element, "w:styleLink"):
                by_style[style] = levels
            if style := _value(element, "w:numStyleLink"):
                links[name] = style
        for name, style in links.items():
            self._patterns[name] = by_style.get(style, self._patterns[name])

    def _read_list(self, element: _Element) -> None:
        pattern = _value(element, "w:abstractNumId") or ""
        levels = dict(self._patterns.get(pattern, {}))
        starts: dict[int, int] = {}
        for override in element.iterchildren(qn("w:lvlOverride")):
            at = whole(override.get(qn("w:ilvl")))
            levels.update(_levels(override))
            start = _value(override, "w:startOverride")
            if start is not None and 0 <= at < _LEVELS:
                starts[at] = whole(start)
                levels[at] = replace(levels.get(at, Level()), start=whole(start))
        self._lists[element.get(qn("w:numId"), "")] = _List(pattern, levels, starts)


def _levels(element: _Element) -> dict[int, Level]:
    levels: dict[int, Level] = {}
    for one in element.iterchildren(qn("w:lvl")):
        at = whole(one.get(qn("w:ilvl")))
        restart = _value(one, "w:lvlRestart")
        if 0 <= at < _LEVELS:
            levels[at] = Level(
                start=whole(_value(one, "w:start") or "1"),
                format=_value(one, "w:numFmt") or "decimal",
                text=_value(one, "w:lvlText") or "",
                restart_after=None if restart is None else whole(restart),
                legal=bool(is_on(one.find(qn("w:isLgl")))),
                style=_value(one, "w:pStyle"),
                gap="" if _value(one, "w:suff") == "nothing" else " ",
            )
    return levels


def _value(element: _Element, name: str) -> str | None:
    found = element.find(qn(name))
    return None if found is None else found.get(_VAL)


def _gapped(text: str, gap: str) -> str:
    return text.rstrip() + gap if text.strip() else ""


def _bullet(text: str) -> str:
    """Dashes stay; signs of symbol fonts, in the private area, become a plain bullet."""
    sign = text.strip()
    if not sign:
        return ""
    plain = sign if sign in ("-", "–", "—", "•", "*") else "•"
    return f"{plain} "
