"""Tasks under printed labels, in any order: "Att göra: …", "Ansvarig: NN", "Klart: 9 juni".

The labels may stand on lines of their own or side by side. Where no label says what is to
be done, it is what stands above: a task with the same people, or the clause before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from radslag.reading.lexicon.words import undot, undotted_pattern
from radslag.reading.segments.parts import Part, Section
from radslag.reading.spans import Text

__all__ = ["Note", "notes_in"]

_TO = r"ansvarig\w*|ansvar|vem|utförs\s+av"
_DUE = (
    r"(?:senast\s+)?klart?(?:\s+(?:senast|när|till))?|när|senast|deadline|slutdatum|tidsplan|tidplan"
    r"|datum|tid"
)
_TASK = r"att\s+göra|åtgärd|uppgift|uppdrag|aktivitet|vad"
_LABEL = undotted_pattern(rf"\s*(?:(?P<to>{_TO})|(?P<due>{_DUE})|(?P<task>{_TASK}))\s*:?\s*")
_INSIDE = undotted_pattern(
    rf"(?:^|[\s,;.·•|(–-]+)(?:(?:(?P<to>{_TO})|(?P<due>{_DUE})|(?P<task>{_TASK}))\s*:"
    r"|(?P<ready>klart?)\s+(?=senast|den|vid|till|v\b|vecka|[0-9]))\s*"
)
_EDGES = " \t,;.·•|–-()"


@dataclass(slots=True)
class Note:
    """What the labels of one entry say. before: the number of parts that stand above it."""

    before: int
    fields: dict[str, Text] = field(default_factory=dict)
    parts: list[Part] = field(default_factory=list)


def notes_in(section: Section) -> Iterator[Note]:
    """Every entry that names who is responsible, or the day of what stands above it."""
    note, pending = Note(0), ""
    for number, part in enumerate(section.parts):
        if part.label != "tasks" or part.kind not in ("label", "prose"):
            yield from _closed(note)
            note, pending = Note(number + 1), ""
        elif part.kind == "label":
            pending = _name(part)
        else:
            for name, value in _fields(part.text, pending):
                if name in note.fields:
                    yield from _closed(note)
                    note = Note(note.before)
                note.fields[name] = value
                note.parts.append(part)
            pending = ""
    yield from _closed(note)


def _closed(note: Note) -> Iterator[Note]:
    if "to" in note.fields or note.fields.keys() == {"due"}:
        yield note


def _name(part: Part) -> str:
    """ "to", "due" or "task", as a label says; "" for one that opens a list."""
    match = _LABEL.fullmatch(undot(part.text.lower))
    return match.lastgroup or "" if match else ""


def _fields(text: Text, pending: str) -> Iterator[tuple[str, Text]]:
    """What stands under the label before, and after each label inside."""
    name, start = pending, 0
    for match in _INSIDE.finditer(undot(text.lower)):
        yield from _field(name, text.cut(start, match.start()))
        name, start = match.lastgroup or "", match.end()
        name = "due" if name == "ready" else name
    yield from _field(name, text.cut(start))


def _field(name: str, value: Text) -> Iterator[tuple[str, Text]]:
    value = value.strip(_EDGES)
    if name and value:
        yield name, value
