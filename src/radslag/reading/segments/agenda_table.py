"""A call (or minutes) set as a table: one row an item, columns by their headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from radslag.reading.lexicon.registry_numbers import REGISTRY_NUMBER
from radslag.reading.lines.line import Line
from radslag.reading.segments.heads import head_of
from radslag.reading.segments.parts import Block, Clause, Part, Section
from radslag.reading.segments.rows import paragraphs_of
from radslag.reading.segments.walk import Seen, Walk
from radslag.reading.spans import Text

__all__ = ["AgendaTable", "table_items"]


@dataclass(slots=True, eq=False)
class AgendaTable:
    """The items of a table, and which lines it takes up."""

    start: int
    end: int
    sections: list[Section] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)


_COLUMNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("number", re.compile(r"(?:nr|nummer|punkt|p|§|ärende ?nr|#|pkt|nr\.)$")),
    ("time", re.compile(r"(?:tid|kl|klockan|tidpunkt|ca tid|tidsåtgång|starttid)\b")),
    (
        "presenters",
        re.compile(
            r"(?:föredragande|ansvarig|föredrar|inledare|vem|föredragare|rapportör|presenteras)\b"
        ),
    ),
    ("proposal", re.compile(r"(?:förslag|beslutsförslag)")),
    ("decision", re.compile(r"(?:beslut|beslut/åtgärd|ställningstagande)$")),
    ("attachments", re.compile(r"(?:bilag[ao]r?|bil\.?|handling(?:ar)?|underlag)\b")),
    (
        "registry_number",
        re.compile(r"(?:dnr|beteckning|diarienr|diarienummer|ärendenummer|diarie)\b"),
    ),
    ("kind", re.compile(r"(?:typ|kategori|b/i/d|syfte|slag|art|form|ärendetyp)$")),
    (
        "title",
        re.compile(
            r"(?:ärende|rubrik|fråga|dagordning|punkt|ämne|ärenderubrik|ärenden|innehåll|vad)"
        ),
    ),
    ("notes", re.compile(r"(?:anteckning|kommentar|notering|sammanfattning|beskrivning|bakgrund)")),
)
_NUMBER = re.compile(r"(?:§\s*|p\.?\s*|punkt\s*)?(?P<n>\d{1,3})\s?(?P<l>[a-z])?[.):]?$")
_NUMBER_FIRST = re.compile(r"(?:§\s*)?(?P<n>\d{1,3})\s?(?P<l>[a-z](?=[.)]))?[.)]?\s+(?=[A-ZÅÄÖ])")
_LETTER_FIRST = re.compile(r"(?P<l>[a-z])\)\s+(?=[A-ZÅÄÖ0-9])")
_BREAK = re.compile(r"(?:paus|lunch|fika|kaffe|bensträckare|ajournering)\b")
_SUB = re.compile(r"(?:(?P<n>\d{1,3})[. ]?)?(?P<l>[a-z]|\.\d{1,2})\)?$")
_ATTACHMENT = re.compile(r"\bbil(?:aga|\.)?\s*\d", re.I)


def table_items(lines: Sequence[Line]) -> AgendaTable | None:
    """The items of the first agenda table; None where there is none."""
    for at, line in enumerate(lines):
        if line.cells and len(line.cells) >= 2:
            roles = _roles(line.cells)
            if roles and (table := _rows(lines, at, roles)):
                return table
    return None


def _roles(cells: Sequence[Text]) -> dict[str, int] | None:
    """Which column is what, where the row is the heading of an agenda."""
    out: dict[str, int] = {}
    for column, cell in enumerate(cells):
        lower = " ".join(cell.lower.split())
        for role, pattern in _COLUMNS:
            if role not in out and pattern.match(lower):
                out[role] = column
                break
        else:
            if len(lower) > 40:
                return None
    if "title" not in out and "number" in out and "punkt" in cells[out["number"]].lower:
        out["title"] = out.pop("number")
    others = {
        "number",
        "presenters",
        "proposal",
        "time",
        "attachments",
        "registry_number",
        "decision",
        "kind",
    } & out.keys()
    return out if "title" in out and others else None


def _rows(lines: Sequence[Line], head: int, roles: dict[str, int]) -> AgendaTable | None:
    table = AgendaTable(head, head + 1)
    table.seen.append((lines[head], "table-head", "table.agenda-head"))
    at = head + 1
    while at < len(lines) and lines[at].cells:
        line = lines[at]
        at += 1
        if _roles(line.cells or ()) == roles:  # the heading, repeated on the next page
            table.seen.append((line, "table-head", "table.agenda-head"))
            continue
        section = None
        if not _goes_on_with_block(line, roles, table.sections):
            section = _row(line, roles, table.sections)
        if section is not None:
            table.sections.append(section)
        table.seen.append((line, "item" if section else "table-row", "table.agenda-row"))
    table.end = at
    return table if len(table.sections) >= 2 else None


def _goes_on_with_block(line: Line, roles: dict[str, int], before: Sequence[Section]) -> bool:
    """A row without a number that holds the proposals of the item above: they become its own."""
    cells = line.cells or ()
    number, title = roles.get("number"), roles["title"]
    if number is None or title >= len(cells) or cells[number] or not before:
        return False
    parts = paragraphs_of(cells[title])
    if not parts or head_of(parts[0]) is None:
        return False
    top = before[-1].parent or before[-1].number
    section = next((one for one in reversed(before) if one.number == top), before[-1])
    lines = [Line(text, line.page, line.number) for text in parts]
    Walk(section, lines, 0, formal=False).go_on()
    return True


def _row(line: Line, roles: dict[str, int], before: Sequence[Section]) -> Section | None:
    cells = line.cells or ()

    def cell(role: str) -> Text | None:
        column = roles.get(role)
        return (
            cells[column] if column is not None and column < len(cells) and cells[column] else None
        )

    title = cell("title")
    if title is None or (cell("number") is None and _BREAK.match(title.lower)):
        return None
    section = Section("item", rule="item.table-row")
    title = _set_number(section, cell("number"), title, before)
    lines = [Line(text, line.page, line.number) for text in paragraphs_of(title)]
    Walk(section, lines, 0, formal=False).run(0)
    if who := cell("presenters"):
        section.parts.append(Part("presenters", Text.join(paragraphs_of(who), ", ")))
    if dnr := cell("registry_number"):
        match = REGISTRY_NUMBER.search(dnr.string)
        section.registry_number = (
            dnr.cut(*match.span("labelled" if match["labelled"] else "bare")) if match else dnr
        )
    for role in ("attachments", "notes", "time", "kind"):
        if text := cell(role):
            kind = "attachments" if role == "attachments" else "prose"
            section.parts.append(Part(kind, Text.join(paragraphs_of(text), " "), label=role))  # type: ignore[arg-type]
    for role in ("proposal", "decision"):
        if text := cell(role):
            _block(section, role, text)
    return section


def _set_number(
    section: Section, number: Text | None, title: Text, before: Sequence[Section]
) -> Text:
    text = number or title
    letter = _LETTER_FIRST.match(title.string) if number is None and before else None
    if letter is not None:
        parent = before[-1].parent or before[-1].number
        section.number, section.parent = f"{parent}{letter['l']}", parent
        section.number_text = title.cut(*letter.span("l"))
        return title.cut(letter.end())
    match = _NUMBER.match(text.lower.strip()) if number else _NUMBER_FIRST.match(title.string)
    if match is None:
        sub = _SUB.match(text.lower.strip()) if number else None
        if sub and before:
            parent = before[-1].parent or before[-1].number
            section.number, section.parent, section.number_text = (
                f"{sub['n'] or parent}{sub['l']}",
                parent,
                number,
            )
        return title
    section.number = match["n"] + (match["l"] or "")
    section.parent = match["n"] if match["l"] else None
    section.number_text = number if number else title.cut(*match.span())
    return title if number else title.cut(match.end())


_CLAUSE = re.compile(r"(?:(?P<n>\d{1,2})[.)]\s*|[-–•·▪]\s*)?(?=\S)")
_HEAD_ONLY = re.compile(r"(?:förslag till beslut|beslut|.{0,60}(?:beslutar|beslut|föreslår))\s*:?$")


def _block(section: Section, role: str, text: Text) -> None:
    block = Block("proposal" if role == "proposal" else "decision")
    section.blocks.append(block)
    clauses: list[list[Text]] = []
    numbers: list[Text | None] = []
    for part in paragraphs_of(text):
        if _HEAD_ONLY.match(part.lower) and not clauses:
            continue
        match = _CLAUSE.match(part.lower)
        starts = part.lower[match.end() :].startswith("att") if match else False
        if clauses and not starts and not (match and match["n"]) and part.string[:1].islower():
            clauses[-1].append(part)
            continue
        clauses.append([part.cut(match.end()) if match else part])
        numbers.append(part.cut(*match.span("n")) if match and match["n"] else None)
    for own, number in zip(clauses, numbers, strict=True):
        whole = Text.join(own, " ")
        block.clauses.append(Clause(whole, number, "clause.table-cell"))
        section.parts.append(Part("clause", whole, block=block))
