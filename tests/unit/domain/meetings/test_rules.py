"""How items are ordered and numbered, and what state a matter is in."""

from __future__ import annotations

import datetime as dt

import pytest

from radslag.domain.meetings.rules import (
    Placed,
    Treatment,
    matter_state,
    moved,
    next_number,
    numbered,
    path,
    placed,
)
from radslag.domain.meetings.states import (
    ITEM_TRANSITIONS,
    MEETING_TRANSITIONS,
    Action,
    ItemState,
    MatterState,
    MeetingState,
)

# 1, 1.1, 1.2, 2, 3
AGENDA = [Placed(1), Placed(11, 1), Placed(12, 1), Placed(2), Placed(3)]
LATER = dt.date(2020, 6, 17)


def _keys(order: list[Placed]) -> list[int]:
    return [one.key for one in order]


@pytest.mark.parametrize(
    ("new", "place", "order"),
    [
        (Placed(4), None, [1, 11, 12, 2, 3, 4]),
        (Placed(4), 9, [1, 11, 12, 2, 3, 4]),
        (Placed(4), 2, [1, 11, 12, 4, 2, 3]),
        (Placed(4), 1, [4, 1, 11, 12, 2, 3]),
        (Placed(4), 0, [4, 1, 11, 12, 2, 3]),
        (Placed(13, 1), None, [1, 11, 12, 13, 2, 3]),
        (Placed(13, 1), 1, [1, 13, 11, 12, 2, 3]),
        (Placed(21, 2), None, [1, 11, 12, 2, 21, 3]),
        (Placed(111, 11), None, [1, 11, 111, 12, 2, 3]),
    ],
)
def test_an_item_comes_to_its_place_and_parts_right_after_their_whole(
    new: Placed, place: int | None, order: list[int]
) -> None:
    assert _keys(placed(AGENDA, new, place)) == order


@pytest.mark.parametrize(
    ("key", "place", "order"),
    [
        (1, 1, [1, 11, 12, 2, 3]),
        (1, 2, [2, 1, 11, 12, 3]),
        (1, 3, [2, 3, 1, 11, 12]),
        (1, 99, [2, 3, 1, 11, 12]),
        (3, 1, [3, 1, 11, 12, 2]),
        (12, 1, [1, 12, 11, 2, 3]),
        (12, 2, [1, 11, 12, 2, 3]),
    ],
)
def test_an_item_that_is_moved_takes_its_parts_along(
    key: int, place: int, order: list[int]
) -> None:
    assert _keys(moved(AGENDA, key, place)) == order


def test_numbers_follow_the_order() -> None:
    assert numbered(AGENDA) == {1: "1", 11: "1.1", 12: "1.2", 2: "2", 3: "3"}


def test_printed_numbers_stay_and_the_others_go_on_after_them() -> None:
    printed = [Placed(1), Placed(2, None, "4"), Placed(3, None, "4a"), Placed(4), Placed(41, 4)]
    assert numbered(printed) == {1: "1", 2: "4", 3: "4a", 4: "5", 41: "5.1"}


def test_no_number_is_given_twice() -> None:
    assert numbered([Placed(1, None, "2"), Placed(2), Placed(3, None, "3")]) == {
        1: "2",
        2: "4",
        3: "3",
    }


@pytest.mark.parametrize(
    ("printed", "following"),
    [([], "1"), ([""], "1"), (["1", "9", "10a"], "11"), (["§ 3"], "1"), (["3", "3.1"], "4")],
)
def test_after_the_call_the_next_number_is_the_one_after_the_greatest(
    printed: list[str], following: str
) -> None:
    assert next_number(printed) == following


def _treated(*actions: Action) -> Treatment:
    return Treatment(ItemState.TREATED, None, frozenset(actions))


@pytest.mark.parametrize(
    ("treatments", "state"),
    [
        ([], MatterState.OPEN),
        ([Treatment(ItemState.ON_AGENDA)], MatterState.OPEN),
        ([_treated()], MatterState.CLOSED),
        ([_treated(Action.APPROVE, Action.NOTE)], MatterState.CLOSED),
        ([_treated(Action.APPROVE, Action.ASSIGN)], MatterState.OPEN),
        ([_treated(Action.REFER)], MatterState.OPEN),
        ([Treatment(ItemState.REFERRED)], MatterState.OPEN),
        ([Treatment(ItemState.POSTPONED, LATER)], MatterState.OPEN),
        ([Treatment(ItemState.POSTPONED)], MatterState.RESTING),
        ([Treatment(ItemState.WITHDRAWN)], MatterState.RESTING),
        ([_treated(), Treatment(ItemState.ON_AGENDA)], MatterState.OPEN),
        ([Treatment(ItemState.POSTPONED, LATER), _treated()], MatterState.CLOSED),
        ([_treated(), Treatment(ItemState.WITHDRAWN)], MatterState.RESTING),
    ],
)
def test_how_the_last_item_went_decides_the_state_of_a_matter(
    treatments: list[Treatment], state: MatterState
) -> None:
    assert matter_state(treatments) == state


def test_the_sobering_up_matter_is_open_all_the_way_and_never_closed() -> None:
    """Worked case 1, trust 119: referred, recalled, heard, dropped, sent on again."""
    way = [
        Treatment(ItemState.REFERRED),
        Treatment(ItemState.POSTPONED, dt.date(2020, 4, 3)),
        _treated(Action.APPROVE, Action.REFER),
    ]
    assert [matter_state(way[:n]) for n in range(4)] == [MatterState.OPEN] * 4


def test_a_way_leads_over_several_states_or_there_is_none() -> None:
    s = MeetingState
    assert path(MEETING_TRANSITIONS, s.PLANNED, s.WRITTEN) == [
        s.PLANNED, s.CALLED, s.IN_SESSION, s.WRITTEN,
    ]  # fmt: skip
    assert path(MEETING_TRANSITIONS, s.PLANNED, s.PLANNED) == [s.PLANNED]
    assert path(MEETING_TRANSITIONS, s.PUBLISHED, s.PLANNED) is None
    assert path(MEETING_TRANSITIONS, s.CANCELLED, s.PUBLISHED) is None
    assert path(ITEM_TRANSITIONS, ItemState.TREATED, ItemState.WITHDRAWN) is None
