"""Who was there: comma lists, one a line, tables in column groups, names struck out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from radslag.reading.facts.presenters import is_title, parted_words, person_with_place
from radslag.reading.facts.rules import Fact
from radslag.reading.lexicon.attendance import ABSENT, LEGEND, attendance_label
from radslag.reading.lexicon.names import people_in
from radslag.reading.lexicon.patterns import has_any
from radslag.reading.lexicon.roles import split_role_org
from radslag.reading.lines.joining import join_lines
from radslag.reading.lines.line import Line
from radslag.reading.spans import Text

__all__ = ["attendees"]


@dataclass(slots=True, eq=False)
class _Group:
    """Lines under one label. present: as the label says; organisation: of a list by place."""

    present: bool
    label: Text
    lines: list[tuple[Line, Text]]

    @property
    def called(self) -> bool:
        """The list says who was called, not who came."""
        return self.label.lower.startswith(("kallad", "kallas", "inbjud"))


_REFERS = re.compile(
    r"(?:samt|och)\s+(?:övriga\s+)?föredragande\s+(?:enligt|se)\b.*|enligt\s+(?:bifogad\s+)?(?:närvaro|deltagar)lista.*"
)


_CALLED = re.compile(r"(?:kallade|kallas|deltagare|inbjudna)")


def attendees(cover: Sequence[Line], kind: str = "minutes") -> Iterator[Fact]:
    """Each person once, in the order of the lists; in a call only those it names as called.

    Who is listed as called and again as present was there.
    """
    lost = any(map(_tells_of_strikes, cover)) and not any(line.struck for line in cover)
    found: dict[str, Fact] = {}
    for group in _groups(cover):
        if kind == "call" and not _CALLED.match(group.label.lower):
            continue
        table = any(line.cells for line, _ in group.lines)
        rule = "attendance.table" if table else "attendance.list"
        for name, role, organisation, struck in _people(group):
            role = role or _role_of(group.label)
            key = " ".join(name.string.lower().split())
            present: bool | None = group.present and not struck
            if kind == "call" or group.called or (lost and group.present):
                present = None
            if key in found and (present is None or found[key].values["present"] is not None):
                if present not in (None, found[key].values["present"]):
                    found[key] = found[key]._replace(conflicting=frozenset({"present"}))
                continue
            values = {"name": name, "organisation": organisation, "role": role, "present": present}
            places = {"present": name if struck else group.label}
            parted = parted_words(role, organisation)
            found[key] = Fact("attendees", values, name, rule, places=places, inferred=parted)
    yield from found.values()


def _tells_of_strikes(line: Line) -> bool:
    """Whether it says that the names struck out are of people who were not there."""
    lower = line.text.lower
    return has_any(lower, ("stru", "streck")) and LEGEND.search(lower) is not None


_ONE = re.compile(r"(?:(?:mötes|vice )?ordförande|(?:mötes)?sekreterare)$")


def _role_of(label: Text) -> Text | None:
    """ "Ordförande: NN": the label is the role."""
    return label if _ONE.match(label.lower) else None


_SECOND_LABEL = re.compile(rf"(?<=[.;)])\s+(?=(?:{ABSENT})\s*:)")


def _by_label(line: Line) -> list[Line]:
    """ "Närvarande: … . Frånvarande: …" on one line: each label begins a line of its own."""
    if line.cells or line.struck or ":" not in line.text.string:
        return [line]
    match = _SECOND_LABEL.search(line.text.lower)
    if match is None:
        return [line]
    first = replace(line, text=line.text.cut(0, match.start()), columns=())
    return [first, replace(line, text=line.text.cut(match.end()), columns=())]


def _groups(cover: Sequence[Line]) -> list[_Group]:
    groups: list[_Group] = []
    current: _Group | None = None
    for line in [part for whole in cover for part in _by_label(whole)]:
        text, lower = line.text, line.text.lower
        named = people_in(text.string)
        label = None if named and named[0][0] == 0 else attendance_label(lower, text.string)
        cells = line.cells or line.columns
        if label is None and _is_header_row(line):
            current = _Group(True, text, [])
            groups.append(current)
            continue
        if label is None and len(cells) > 1 and cells[0]:
            label = attendance_label(cells[0].lower + ":") if len(cells[0]) < 60 else None
            if label is not None and label[1] >= len(cells[0]):
                label = (label[0], lower.find(cells[1].lower, len(cells[0])))
        if label is not None and _is_header_row(line):
            if current is None:
                current = _Group(label[0] != "absent", text, [])
                groups.append(current)
            continue
        if label is None:
            if current is not None and lower in _NOTES:
                current = _Group(True, text, [])
                groups.append(current)
            elif current is not None:
                current.lines.append((line, text))
            continue
        kind, end = label
        if kind == "stop":
            current = None
            continue
        current = _Group(kind == "present", text.cut(0, end).strip(" :\t"), [])
        groups.append(current)
        rest = text.cut(end)
        if rest:
            current.lines.append((line, rest))
    return groups


_NOTES = ("anteckningar", "antecknare", "vid anteckningarna", "vid pennan", "protokollförare")


def _is_header_row(line: Line) -> bool:
    """A row of column headings: "Kommunerna | Kommun | Regionen | Roll"."""
    cells = line.cells or line.columns
    if len(cells) < 2 or people_in(line.text.string):
        return False
    return any(
        (label := attendance_label(c.lower)) and label[0] != "stop" and label[1] >= len(c)
        for c in cells
        if c
    )


Person = tuple[Text, Text | None, Text | None, bool]


def _people(group: _Group) -> Iterator[Person]:
    plain: list[Text] = []
    carried: list[Text | None] = [None]
    for line, text in group.lines:
        if (line.cells and len(line.cells) > 1) or (len(line.columns) > 2 and text is line.text):
            yield from _flat(plain)
            plain = []
            yield from _row(line, carried)
        elif line.struck:
            yield from _flat(plain)
            plain = []
            yield from _struck_line(line, text)
        else:
            if plain and not _one_list(plain[-1], line, text):
                yield from _flat(plain)
                plain = []
            plain.append(text)
    yield from _flat(plain)


def _one_list(before: Text, line: Line, text: Text) -> bool:
    """Whether the line goes on with the list of the line before."""
    if (
        before.string.rstrip().endswith((",", ";", " och", "-", "samt"))
        or text.string[:1].islower()
        or text.string[:1] == "("
    ):
        return True
    if line.columns and len(line.columns) > 1:
        return False
    if ":" not in text.string and not people_in(text.string):
        return True  # the place or title goes on
    tail = before.string.rsplit(",", 1)[-1]
    joined = f"{tail.rstrip()} {text.string.split(',')[0]}"
    at = len(tail.rstrip())
    return any(start < at < end for start, end in people_in(joined))  # a name over the break


def _flat(parts: list[Text]) -> Iterator[Person]:
    """People of a list in running lines."""
    if not parts:
        return
    text = join_lines([p for p in parts if p])
    refers = _REFERS.search(text.lower)
    if refers:
        text = text.cut(0, refers.start())
    for place, own in _by_place(text):
        yield from _listed(own, place)


def _listed(text: Text, place: Text | None) -> Iterator[Person]:
    spans = people_in(text.string)
    for index, (start, end) in enumerate(spans):
        if _INSTEAD.search(text.lower[max(0, start - _INSTEAD_WITHIN) : start]):
            continue  # whom somebody serves for is not there
        until = spans[index + 1][0] if index + 1 < len(spans) else len(text)
        before = text.cut(0, start) if index == 0 else None
        name, role, organisation = person_with_place(text, start, end, until, before)
        yield name, role, organisation or place, False


_INSTEAD = re.compile(
    r"(?:ersättare för|ersätter|i ?stället för|tjänstgör(?:ande)? för|vikarie för)\s+$"
)
_INSTEAD_WITHIN = 30  # characters
_PLACE = re.compile(r"(?P<place>[A-ZÅÄÖ][\wåäöé-]+(?:\s+[\wåäöé-]+){0,4}?)\s*:\s+(?=[A-ZÅÄÖ])")


def _by_place(text: Text) -> Iterator[tuple[Text | None, Text]]:
    """ "Eksjö kommun: Birgitta Norrlund, Habo kommun: …": each list with the place before it."""
    places = _PLACE.finditer(text.string) if ":" in text.string else ()
    found = [match for match in places if not people_in(match["place"])]
    first = found[0].start() if found else len(text)
    if text.string[:first].strip(" ,;"):
        yield None, text.cut(0, first)
    for index, match in enumerate(found):
        end = found[index + 1].start() if index + 1 < len(found) else len(text)
        yield text.cut(*match.span("place")), text.cut(match.end(), end)


def _row(line: Line, carried: list[Text | None]) -> Iterator[Person]:
    """A row of cells: names, then a cell that says whose place or title they have.

    Where the place stands first it holds for the rows below that have none of their own.
    """
    waiting: list[Person] = []
    before: tuple[Text | None, Text | None] = (None, None)
    cells = [cell for cell in line.cells or line.columns if cell]
    absent = any(_mark(cell) is False for cell in cells)
    for cell in cells:
        if _mark(cell) is not None:
            continue
        found = list(_cell(line, cell, absent=absent))
        if found:
            yield from waiting
            waiting = found
            if before == (None, None) and carried[0] is not None and cell is cells[0]:
                waiting = [(n, r, o or carried[0], s) for n, r, o, s in waiting]
            if before != (None, None):
                carried[0] = before[1]
                waiting = [(n, r or before[0], o or before[1], s) for n, r, o, s in waiting]
                before = (None, None)
            continue
        role, organisation = _role_and_place(cell)
        if any((role and not r) or (organisation and not o) for _, r, o, _ in waiting):
            waiting = [(n, r or role, o or organisation, s) for n, r, o, s in waiting]
        else:
            yield from waiting
            waiting, before = [], (role, organisation)
    yield from waiting


_MARKS = {
    "x": True,
    "ja": True,
    "närv": True,
    "närvarande": True,
    "–": False,
    "-": False,
    "—": False,
    "nej": False,
    "frånv": False,
    "frånvarande": False,
    "ej": False,
    "o": False,
    "0": False,
}


def _mark(cell: Text) -> bool | None:
    """A cell that says by a mark whether the person was there; None for any other cell."""
    return _MARKS.get(cell.lower.strip(" ."))


def _cell(line: Line, cell: Text, *, absent: bool) -> Iterator[Person]:
    spans = people_in(cell.string)
    offset = _offset(line, cell) if line.struck else 0
    for index, (start, end) in enumerate(spans):
        until = spans[index + 1][0] if index + 1 < len(spans) else len(cell)
        name, role, organisation = person_with_place(cell, start, end, until, None)
        yield name, role, organisation, absent or _is_struck(line, offset + start, offset + end)


def _offset(line: Line, cell: Text) -> int:
    """Where the cell begins in the line's text (cells are parts of it)."""
    first = cell.pieces[0].start
    for piece, end in zip(
        line.text.pieces, [*(p.offset for p in line.text.pieces[1:]), len(line.text)], strict=True
    ):
        if piece.copied and piece.start <= first < piece.start + end - piece.offset:
            return piece.offset + first - piece.start
    return max(line.text.string.find(cell.string), 0)


def _is_struck(line: Line, start: int, end: int) -> bool:
    covered = sum(max(0, min(end, b) - max(start, a)) for a, b in line.struck)
    return covered > (end - start) * 0.5


def _struck_line(line: Line, text: Text) -> Iterator[Person]:
    shift = len(line.text) - len(text)
    spans = people_in(text.string)
    for index, (start, end) in enumerate(spans):
        until = spans[index + 1][0] if index + 1 < len(spans) else len(text)
        name, role, organisation = person_with_place(text, start, end, until, None)
        yield name, role, organisation, _is_struck(line, shift + start, shift + end)


def _role_and_place(cell: Text) -> tuple[Text | None, Text | None]:
    if is_title(cell):
        return cell, None
    role, organisation = split_role_org(cell.string.replace("\x0b", " "))
    if role is None and organisation is None:
        return None, cell
    return (cell.cut(*role) if role else None), (cell.cut(*organisation) if organisation else None)
