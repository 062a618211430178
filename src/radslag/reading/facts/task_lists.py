"""Lists and tables of tasks: "Ta fram underlag. Ansvarig: NN, klart 15 oktober"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from radslag.reading.facts.tasks import is_doer
from radslag.reading.lexicon.words import undot, undotted_pattern
from radslag.reading.spans import Text

__all__ = ["Columns", "Row", "columns_of", "laid_out", "listed_in"]

_ANSWERS = undotted_pattern(
    r"^[\s•\-–*]*(?:(?:\d+[.)]|uppdrag|åtgärd|uppgift"
    r"|att\s+göra)\s*:?\s+)?(?P<task>[^\t]{4,400}?)[\s.;,(–-]*\bansvarig(?:a"
    r"|t)?(?:\s+är)?\s*:?\s+(?P<to>[^;.\t()]{2,80}?)"
    r"(?:[,;.\t\s]+(?:(?:klart?|klara|färdigt|tid|när|slutdatum|deadline|datum"
    r"|senast\s+klart)\s*:?\s+(?P<due>[^;\t]{2,60}?)|(?P<latest>senast\s+[^;\t]{2,50}?)))?"
    r"[\s.;)]*$"
)
_COLON = undotted_pattern(
    r"^[\s•\-–*]*(?:\d+[.)]\s+)?(?P<to>[^:\t]{3,60}?)\s*(?::|\s[–-])\s+(?P<task>\S.{4,300}?)[\s.]*$"
)
_GAP = 3  # blanks that part two columns
_HEADS = {
    "to": undotted_pattern(r"(?:ansvarig\w*|ansvar|vem|utförs\s+av|ägare)\W*"),
    "task": undotted_pattern(
        r"(?:åtgärd\w*|uppgift\w*|aktivitet\w*|vad|uppdrag\w*|att\s+göra|punkt|beskrivning)\W*"
    ),
    "due": undotted_pattern(
        r"(?:klart?|klart\s+(?:senast|när)|när|senast|datum|tid|tidplan|deadline|slutdatum"
        r"|slutförs)\W*"
    ),
}
Columns = dict[str, int]


class Row(NamedTuple):
    """One entry of a list of tasks."""

    to: Text
    task: Text
    due: Text | None
    rule: str


def columns_of(text: Text) -> Columns | None:
    """Which column is what, where the paragraph is the head of a table of tasks."""
    if "\t" not in text.string:
        return None
    return _columns(_cells(text))


def _columns(row: list[Text]) -> Columns | None:
    cells = [undot(cell.lower.strip()) for cell in row]
    found = {
        name: place
        for name, pattern in _HEADS.items()
        for place, cell in enumerate(cells)
        if pattern.fullmatch(cell)
    }
    return found if "to" in found and "task" in found else None


def listed_in(text: Text, columns: Columns | None, *, listed: bool) -> list[Row]:
    """The entries of a paragraph.

    columns: of the table it is a row of. listed: it stands under a label such as "Åtgärder".
    """
    if columns and "\t" in text.string:
        return list(_table_row(text, columns))
    lower = undot(text.lower)
    if "ansvarig" in lower:
        return list(_answering(text, lower))
    return list(_before_colon(text, lower)) if listed else []


def _before_colon(text: Text, lower: str) -> Iterator[Row]:
    match = _COLON.match(lower)
    if match and is_doer(text.string[slice(*match.span("to"))]):
        task = text.cut(*match.span("task"))
        yield Row(text.cut(*match.span("to")), task, None, "assignments.list-colon")


def laid_out(text: Text) -> list[Row]:
    """The rows of a table that stands in blanks and lines, and was joined to one paragraph."""
    rows: list[list[Text]] = [[]]
    start = 0
    pieces = text.pieces
    for number, piece in enumerate(pieces):
        end = pieces[number + 1].offset if number + 1 < len(pieces) else len(text)
        if piece.copied or text.string[piece.offset : end].strip():
            continue
        if piece.start == piece.end or piece.end - piece.start >= _GAP:
            rows[-1].append(text.cut(start, piece.offset).strip())
            rows += [[]] if piece.start == piece.end else []
            start = end
    rows[-1].append(text.cut(start).strip())
    columns = _columns(rows[0]) if len(rows) > 1 and len(rows[0]) > 1 else None
    return [row for cells in rows[1:] for row in _row(cells, columns)] if columns else []


def _cells(text: Text) -> list[Text]:
    cells: list[Text] = []
    at = 0
    for cell in text.string.split("\t"):
        cells.append(text.cut(at, at + len(cell)).strip())
        at += len(cell) + 1
    return cells


def _table_row(text: Text, columns: Columns) -> Iterator[Row]:
    yield from () if columns_of(text) else _row(_cells(text), columns)


def _row(cells: list[Text], columns: Columns) -> Iterator[Row]:
    if max(columns.values()) >= len(cells):
        return
    to, task = cells[columns["to"]], cells[columns["task"]]
    due = cells[columns["due"]] if "due" in columns else None
    if to and task:
        yield Row(to, task.strip(" .;"), due if due else None, "assignments.list-table")


def _answering(text: Text, lower: str) -> Iterator[Row]:
    match = _ANSWERS.match(lower)
    if not match or not is_doer(text.string[slice(*match.span("to"))]):
        return
    due = match.span("due") if match["due"] else match.span("latest")
    yield Row(
        text.cut(*match.span("to")),
        text.cut(*match.span("task")).strip(" .,;–-("),
        text.cut(*due) if due != (-1, -1) else None,
        "assignments.list-answers",
    )
