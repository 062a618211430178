"""The tables of life cycles are complete, lead to an end, and let nothing come from nowhere."""

from __future__ import annotations

import pytest

from docs.making.states import CYCLES, Cycle
from radslag.domain.meetings import states
from radslag.domain.meetings.rules import path

each = pytest.mark.parametrize("cycle", CYCLES, ids=lambda one: one.states.__name__)


def test_every_table_of_meetings_is_drawn() -> None:
    drawn = {id(one.table) for one in CYCLES}
    tables = {name for name in states.__all__ if name.endswith("_TRANSITIONS")}
    assert tables
    assert all(id(getattr(states, name)) in drawn for name in tables)


@each
def test_every_state_has_a_row_and_leads_only_to_known_ones(cycle: Cycle) -> None:
    assert set(cycle.table) == set(cycle.states)
    assert all(following <= set(cycle.states) for following in cycle.table.values())


@each
def test_no_state_follows_on_itself(cycle: Cycle) -> None:
    assert all(state not in cycle.table[state] for state in cycle.states)


@each
def test_every_state_is_reached_from_the_first(cycle: Cycle) -> None:
    assert all(path(cycle.table, cycle.start, state) for state in cycle.states)


@each
def test_every_state_is_an_end_or_leads_to_one_and_what_has_no_end_comes_round(
    cycle: Cycle,
) -> None:
    ends = [state for state in cycle.states if not cycle.table[state]] or [cycle.start]
    assert all(any(path(cycle.table, state, end) for end in ends) for state in cycle.states)


@each
def test_every_state_has_a_word_of_its_own(cycle: Cycle) -> None:
    words = [str(state.label) for state in cycle.states]
    assert len(set(words)) == len(words)
    assert all(word == word.lower() for word in words)


def test_what_anyone_may_know_of_is_a_part_of_all() -> None:
    assert set(states.MeetingState) > states.PUBLIC_MEETINGS
