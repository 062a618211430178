"""Sections of a paper from a string, for the rules that read one item.

A paragraph a line, the title first. A line that begins with "decision:", "proposal:" or
"quoted:" is a clause of such a block; lines of the same kind in a row are one block.
"claims:" is a paragraph under that label of formal minutes.
"""

from __future__ import annotations

from radslag.reading.segments.parts import Block, Clause, Part, Section
from radslag.reading.spans import Page, Text

_KINDS = ("decision", "proposal", "quoted", "claims")


def section(lines: str, *, number: str | None = "7") -> Section:
    """An item with the title and the paragraphs."""
    made = Section("item", number=number)
    page = Page(1, lines)
    before, at = "", 0
    for line in lines.split("\n"):
        kind, colon, rest = line.partition(": ")
        kind = kind if colon and kind in _KINDS else ""
        start = at + len(line) - len(rest) if kind else at
        part = _part(made, Text.of(page, start, at + len(line)), kind, goes_on=kind == before)
        made.parts.append(part)
        before, at = kind, at + len(line) + 1
    made.title = made.parts[0].text
    return made


def _part(made: Section, text: Text, kind: str, *, goes_on: bool) -> Part:
    if not made.parts:
        return Part("title", text)
    if kind in ("", "claims"):
        return Part("prose", text, label=kind)
    if not goes_on:
        name = "proposal" if kind == "proposal" else "decision"
        made.blocks.append(Block(name, quoted=kind == "quoted"))  # type: ignore[arg-type]
    block = made.blocks[-1]
    block.clauses.append(Clause(text))
    return Part("clause", text, block=block)
