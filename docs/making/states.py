"""The page of life cycles, drawn from the tables of transitions in each `states.py`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from django.db.models import TextChoices

from docs.making.markdown import joined, paragraph, table
from radslag.domain.meetings import states as meetings
from radslag.flows.importing import states as importing

__all__ = ["CYCLES", "Cycle", "page"]

Table = Mapping[TextChoices, frozenset[TextChoices]]


class Cycle(NamedTuple):
    """A life cycle: what it is of, its states, its table, and where it begins."""

    title: str
    states: type[TextChoices]
    table: Table
    start: TextChoices
    about: str


def _cycle(title: str, table: object, start: TextChoices, about: str) -> Cycle:
    assert isinstance(table, Mapping)  # noqa: S101  an enum is no plain type to mypy
    return Cycle(title, type(start), table, start, about)


CYCLES = (
    _cycle(
        "Meeting (möte)",
        meetings.MEETING_TRANSITIONS,
        meetings.MeetingState.PLANNED,
        """
        Planned in Rådslag, or recorded from its papers in the state that these show. Anyone may
        know of a meeting that is called, in session, published or cancelled; of the others,
        those with `ledger.see_drafts` where it belongs. What was said is public when published.
        """,
    ),
    _cycle(
        "Item (dagordningspunkt)",
        meetings.ITEM_TRANSITIONS,
        meetings.ItemState.ON_AGENDA,
        "How an item went. A postponed one may say to which day; without a day it is for later.",
    ),
    _cycle(
        "Matter (ärende)",
        meetings.MATTER_TRANSITIONS,
        meetings.MatterState.OPEN,
        """
        No deed sets it: it follows from how the last item went that anyone may know of. On an
        agenda, referred, postponed to a day, or decided with something left to do (assign,
        refer, postpone, review, initiate): open. Postponed without a day, or withdrawn: resting.
        Treated with nothing left to do: closed. A new item opens it again.
        """,
    ),
    _cycle(
        "Paper that is being imported (papper som läses in)",
        importing.DRAFT_TRANSITIONS,
        importing.DraftState.WAITING,
        "From being handed in to being confirmed. A batch that is undone takes all of it back.",
    ),
)


def page() -> str:
    head = paragraph(
        """
        # Life cycles

        Which states there are, with the words that people see, and what may follow on what. An
        arrow that is not drawn here is refused, whoever asks.
        """
    )
    return joined([head, *(part for one in CYCLES for part in _of(one))])


def _of(one: Cycle) -> Iterator[str]:
    yield f"## {one.title}"
    yield paragraph(one.about)
    yield "\n".join(["```mermaid", *_drawn(one), "```"])
    rows = [
        (f"`{state.value}`", str(state.label), ", ".join(_follows(one, state)) or "*an end*")
        for state in one.states
    ]
    yield table(("state", "in Swedish", "then"), rows)


def _drawn(one: Cycle) -> Iterator[str]:
    yield "stateDiagram-v2"
    for state in one.states:
        yield f'    state "{state.label}" as {state.value}'
    yield f"    [*] --> {one.start.value}"
    for state in one.states:
        for following in _follows(one, state):
            yield f"    {state.value} --> {following}"
        if not one.table[state]:
            yield f"    {state.value} --> [*]"


def _follows(one: Cycle, state: TextChoices) -> list[str]:
    """In the order in which the states are told."""
    return [other.value for other in one.states if other in one.table[state]]
