"""Tasks that the meeting gives: to whom, what, and by when. Only minutes hold them.

By a clause of a decision, by carrying a proposal whose clauses give somebody something
to do, or in running text where no clause says the same again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from radslag.reading.facts.actions import is_quoted
from radslag.reading.facts.adoption import adopted
from radslag.reading.facts.decisions import settled_blocks
from radslag.reading.facts.due import due_in, split_due
from radslag.reading.facts.rules import Context, Fact, finds
from radslag.reading.facts.task_labels import Note, notes_in
from radslag.reading.facts.task_lists import Columns, Row, columns_of, laid_out, listed_in
from radslag.reading.facts.tasks import Given, given_in
from radslag.reading.facts.telling import told_parts
from radslag.reading.facts.told_tasks import told_in
from radslag.reading.lexicon.patterns import has_any
from radslag.reading.lexicon.words import undot, undotted_pattern
from radslag.reading.segments.parts import Block, Part, Section
from radslag.reading.spans import Text

__all__ = ["assignments"]

_REPORTED = undotted_pattern(
    r"\b(?:uppdraget|arbetet|förslaget|resultatet|återrapportering|redovisning|uppföljning"
    r"|slutrapport|rapport|detta)\w*\b[^.]{0,60}?"
    r"\b(?:redovisas|återrapporteras|rapporteras|presenteras|slutredovisas|avrapporteras"
    r"|återkopplas|sker|ske|lämnas|klart?|slutfört|avslutat"
    r"|färdigt|genomfört|genomförs)\b"
)


_BY = undotted_pattern(r"(?:senast|före|innan|inför|nästa|under)\b")
_REPORTS = (
    "uppdrag",
    "arbetet",
    "forslaget",
    "resultatet",
    "redovis",
    "rapport",
    "uppfolj",
    "detta",
)


_ABOVE = 10_000  # characters of an item that are read once more for a paragraph below them


class _Task(NamedTuple):
    to: Text
    task: Text
    due: Text | None
    at: Text
    rule: str


@finds("assignments")
def assignments(section: Section, context: Context) -> Iterator[Fact]:
    """Every task of an item, each once, in the order in which they are found."""
    if context.kind == "call":
        return
    blocks = settled_blocks(section, context)
    own = [block for kind, block in blocks if kind == "decision" and not is_quoted(block, context)]
    found = [task for block in own for task in _of_block(block, context)]
    found += _carried(section, own, context)
    notes = list(notes_in(section)) if "tasks" in [one.label for one in section.parts] else []
    told = _told(section, context, {id(part) for note in notes for part in note.parts})
    found += [task for task in told if not _restated(task, found)]
    for note in notes:
        found = _noted(note, found, section, context)
    for task in found:
        values = {"item": section.number, "to": task.to, "task": task.task, "due": task.due}
        yield Fact("assignments", values, task.at, task.rule)


def _of_block(block: Block, context: Context) -> Iterator[_Task]:
    """The tasks of a block; a clause on when to report gives the task above it its day."""
    last: _Task | None = None
    for clause in block.clauses:
        given = [
            _made(clause.text, one, clause.text, context)
            for one in given_in(clause.text.string, context.own)
        ]
        due = _reporting_day(clause.text, context)
        if last:
            yield last._replace(due=due) if due and not given and not last.due else last
        last = None
        if given:
            yield from given[:-1]
            last = given[-1]._replace(due=due) if due and not given[-1].due else given[-1]
    if last:
        yield last


def _reporting_day(clause: Text, context: Context) -> Text | None:
    """ "Uppdraget ska redovisas senast den 1 mars": the day by which."""
    lower = undot(clause.lower)
    match = _REPORTED.search(lower) if has_any(lower, _REPORTS) else None
    if not match:
        return None
    end = lower.find(". ", match.end())
    return due_in(clause.cut(match.start(), end if end >= 0 else None), context.day)


def _carried(section: Section, own: list[Block], context: Context) -> Iterator[_Task]:
    for _, proposals in adopted(section, own):
        for proposal in proposals:
            for given in given_in(proposal.text.string):
                made = _made(proposal.text, given, proposal.text, context)
                yield made._replace(rule=f"{given.rule}-by-adoption")


def _noted(note: Note, found: list[_Task], section: Section, context: Context) -> list[_Task]:
    """The tasks with an entry of labels: a task of its own, or who and when for one above."""
    to, task, due = (note.fields.get(name) for name in ("to", "task", "due"))
    if to is None:
        last = next((n for n in reversed(range(len(found))) if not found[n].due), None)
        return [one._replace(due=due) if n == last else one for n, one in enumerate(found)]
    above = [n for n, one in enumerate(found) if _same(_first(one.to), _first(to))]
    if task is None and above:
        found[above[-1]] = found[above[-1]]._replace(due=due or found[above[-1]].due)
        return found
    task = task or _clause_above(section.parts[: note.before])
    if task is None:
        return found
    words, day = split_due(task, context.day)
    made = _Task(to, words, due or day, task, "assignments.labels")
    return found if _restated(made, found) else [*found, made]


def _clause_above(parts: list[Part]) -> Text | None:
    """The last clause of the decisions above, without its "att"."""
    for part in reversed(parts):
        if part.kind == "clause" and part.block is not None and part.block.kind == "decision":
            at = 4 if part.text.lower.startswith("att ") else 0
            return part.text.cut(at).strip(" .")
    return None


def _told(section: Section, context: Context, noted: set[int]) -> Iterator[_Task]:
    """noted: parts that labels have told of already."""
    columns: Columns | None = None
    for part in told_parts(section, context):
        if id(part) in noted:
            continue
        text = part.text
        columns = columns_of(text) or (columns if "\t" in text.string else None)
        rows = _rows(part, columns)
        for row in rows:
            task, due = split_due(row.task, context.day)
            yield _Task(row.to, task, row.due or due, text, row.rule)
        for given, sentence in () if rows else told_in(text, partial(_above, section, part)):
            made = _made(text, given, text.cut(*sentence).strip(), context)
            if _is_due(made):
                yield made


def _rows(part: Part, columns: Columns | None) -> list[Row]:
    listed = part.label == "tasks"
    return (laid_out(part.text) if listed else []) or listed_in(part.text, columns, listed=listed)


def _above(section: Section, part: Part) -> str:
    """The undotted words of the item that stand above a paragraph."""
    above = section.text.lower[max(0, part.start - _ABOVE) : part.start]
    return undot(above)


def _is_due(task: _Task) -> bool:
    """Whether it has the day that makes a task of it, where one is asked for."""
    if "told-dated-" in task.rule:
        return task.due is not None and _BY.match(undot(task.due.lower)) is not None
    return task.due is not None or not task.rule.endswith("told-asked")


def _made(text: Text, given: Given, at: Text, context: Context) -> _Task:
    task, due = split_due(text.cut(*given.task), context.day)
    if due is None and given.to[1] < given.task[0]:  # "kommunerna nominerar senast …" turned about
        due = due_in(text.cut(given.to[1], given.task[0]).strip(), context.day)
    return _Task(text.cut(*given.to).strip(" ,"), task, due, at, given.rule)


def _restated(task: _Task, others: list[_Task]) -> bool:
    """Whether one of the others gives the same people work of the same kind."""
    return any(
        _same(_first(task.to), _first(other.to)) and _same(_verb(task.task), _verb(other.task))
        for other in others
    )


def _first(to: Text) -> str:
    return re.split(r"[\s,]", undot(to.lower), maxsplit=1)[0]


def _verb(task: Text) -> str:
    """The verb in any form: "ta fram" and "tar fram" are one."""
    words = undot(task.lower).split()[:2]
    stem = words[0].removesuffix("r").removesuffix("e").removesuffix("a") if words else ""
    return f"{stem} {words[1]}" if len(stem) < 4 and len(words) > 1 else stem


def _same(one: str, two: str) -> bool:
    return one == two or (
        min(len(one), len(two)) > 3 and (one.startswith(two) or two.startswith(one))
    )
