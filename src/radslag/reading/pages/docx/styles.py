"""What the styles of a Word document say of a paragraph: heading, numbering, bold, struck."""

from __future__ import annotations

import re
from typing import NamedTuple

from docx.oxml.ns import qn
from lxml.etree import _Element

__all__ = ["Look", "Styles", "is_on", "look_of", "numbering_of"]

_HEADING = re.compile(r"(?:heading|rubrik|överskrift) ?(\d)", re.IGNORECASE)
_TITLE = re.compile(r"title|rubrik|titel", re.IGNORECASE)
_VAL = qn("w:val")
_DEEPEST = 20  # styles based on styles; a ring of them must end


class Look(NamedTuple):
    """None: not said here, so what lies below holds."""

    bold: bool | None = None
    italic: bool | None = None
    struck: bool | None = None
    hidden: bool | None = None

    def over(self, below: Look) -> Look:
        pairs = zip(self, below, strict=True)
        return Look(*[mine if mine is not None else its for mine, its in pairs])


def is_on(element: _Element | None) -> bool | None:
    """The value of a switch such as <w:b/> or <w:b w:val="0"/>."""
    if element is None:
        return None
    return element.get(_VAL, "1") not in ("0", "false", "off", "none")


def look_of(properties: _Element | None) -> Look:
    """What a w:rPr says."""
    if properties is None:
        return Look()
    struck = is_on(properties.find(qn("w:strike")))
    double = is_on(properties.find(qn("w:dstrike")))
    return Look(
        bold=is_on(properties.find(qn("w:b"))),
        italic=is_on(properties.find(qn("w:i"))),
        struck=struck or double if struck or double is not None else struck,
        hidden=is_on(properties.find(qn("w:vanish"))),
    )


def numbering_of(properties: _Element | None) -> tuple[str | None, int | None]:
    """The list and the level that a w:pPr names."""
    found = properties.find(qn("w:numPr")) if properties is not None else None
    if found is None:
        return None, None
    list_id, level = found.find(qn("w:numId")), found.find(qn("w:ilvl"))
    return (
        None if list_id is None else list_id.get(_VAL),
        None if level is None else whole(level.get(_VAL)),
    )


def whole(value: str | None) -> int:
    """A whole number from an attribute; what is none counts as 0."""
    try:
        return int(value or 0)
    except ValueError:
        return 0


class Styles:
    """The styles by their id, each with what it takes from those it is based on."""

    def __init__(self, root: _Element | None) -> None:
        self._styles: dict[str, _Element] = {}
        self._default: dict[str, str] = {}
        self._chains: dict[str, list[_Element]] = {}
        self._looks: dict[str | None, Look] = {}
        for style in root.iter(qn("w:style")) if root is not None else ():
            name = style.get(qn("w:styleId"), "")
            self._styles.setdefault(name, style)
            if is_on_attribute(style.get(qn("w:default"))):
                self._default.setdefault(style.get(qn("w:type"), ""), name)

    @property
    def default(self) -> str | None:
        """The style of a paragraph that names none."""
        return self._default.get("paragraph")

    def look(self, style: str | None) -> Look:
        if style not in self._looks:
            look = Look()
            for one in self._chain(style):
                look = look.over(look_of(one.find(qn("w:rPr"))))
            self._looks[style] = look
        return self._looks[style]

    def heading(self, style: str | None, properties: _Element | None) -> int:
        """The level 1-6 of a paragraph that is a heading, or 0."""
        outline = properties.find(qn("w:outlineLvl")) if properties is not None else None
        if outline is not None:
            return _level(outline)
        for one in self._chain(style):
            name = _name(one)
            if found := _HEADING.fullmatch(name):
                return min(max(int(found[1]), 1), 6)
            if _TITLE.fullmatch(name):
                return 1
            outline = one.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
            if outline is not None:
                return _level(outline)
        return 0

    def numbering(self, style: str | None) -> tuple[str | None, int | None, str | None]:
        """List, level and the style that names the list."""
        level: int | None = None
        for one in self._chain(style):
            list_id, own = numbering_of(one.find(qn("w:pPr")))
            level = own if level is None else level
            if list_id is not None:
                return list_id, level, one.get(qn("w:styleId"))
        return None, None, None

    def _chain(self, style: str | None) -> list[_Element]:
        """The style, the one it is based on, and so on."""
        if style is None:
            return []
        if style not in self._chains:
            chain: list[_Element] = []
            at = self._styles.get(style)
            while at is not None and len(chain) < _DEEPEST:
                chain.append(at)
                based = at.find(qn("w:basedOn"))
                at = None if based is None else self._styles.get(based.get(_VAL, ""))
            self._chains[style] = chain
        return self._chains[style]


def is_on_attribute(value: str | None) -> bool:
    return value in ("1", "true", "on")


def _level(outline: _Element) -> int:
    level = whole(outline.get(_VAL))
    return level + 1 if level < 6 else 0


def _name(style: _Element) -> str:
    name = style.find(qn("w:name"))
    return "" if name is None else name.get(_VAL, "")
