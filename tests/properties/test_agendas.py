"""Laws of agendas: whatever is added and moved, nothing is lost and parts follow their whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from radslag.domain.meetings.rules import Placed, matter_state, moved, numbered, placed
from radslag.domain.meetings.rules import Treatment as Treated
from radslag.domain.meetings.states import MATTER_TRANSITIONS, Action, ItemState, MatterState

# Each number tells which of the items before is the whole, or that there is none.
_PARENTS = st.lists(st.integers(min_value=-4, max_value=8), max_size=9)
_PLACES = st.one_of(st.none(), st.integers(min_value=-2, max_value=12))


@st.composite
def agendas(draw: st.DrawFn) -> list[Placed]:
    order: list[Placed] = []
    for key, whole in enumerate(draw(_PARENTS)):
        parent = whole if 0 <= whole < key else None
        order = placed(order, Placed(key, parent), draw(_PLACES))
    return order


def _parts_follow(order: list[Placed]) -> bool:
    """Between a whole and each of its parts stand only parts of the same."""
    above = {one.key: one.parent for one in order}

    def wholes(key: int) -> list[int]:
        parent = above[key]
        return [] if parent is None else [parent, *wholes(parent)]

    for at, one in enumerate(order):
        if one.parent is None:
            continue
        start = [other.key for other in order].index(one.parent)
        if start > at or not all(one.parent in wholes(o.key) for o in order[start + 1 : at]):
            return False
    return True


@given(agendas())
def test_an_agenda_holds_each_item_once_and_parts_right_after_their_whole(
    order: list[Placed],
) -> None:
    assert sorted(one.key for one in order) == list(range(len(order)))
    assert _parts_follow(order)


@given(agendas(), st.data())
def test_moving_loses_nothing_and_puts_the_item_where_it_was_asked(
    order: list[Placed], data: st.DataObject
) -> None:
    if not order:
        return
    one = data.draw(st.sampled_from(order))
    siblings = [other.key for other in order if other.parent == one.parent]
    place = data.draw(st.integers(min_value=1, max_value=len(siblings)))
    after = moved(order, one.key, place)
    assert sorted(after, key=lambda o: o.key) == sorted(order, key=lambda o: o.key)
    assert _parts_follow(after)
    now = [other.key for other in after if other.parent == one.parent]
    assert now.index(one.key) == place - 1
    assert [k for k in now if k != one.key] == [k for k in siblings if k != one.key]


@given(agendas(), st.data())
def test_moving_back_undoes_it(order: list[Placed], data: st.DataObject) -> None:
    if not order:
        return
    one = data.draw(st.sampled_from(order))
    siblings = [other.key for other in order if other.parent == one.parent]
    there = data.draw(st.integers(min_value=1, max_value=len(siblings)))
    back = siblings.index(one.key) + 1
    assert moved(moved(order, one.key, there), one.key, back) == order


@given(agendas(), st.lists(st.sampled_from(["", "", "1", "2", "4a", "10.1", "7"])))
def test_every_item_has_a_number_printed_ones_stay_and_given_ones_are_new(
    order: list[Placed], printed: list[str]
) -> None:
    numbers = [*printed, *[""] * len(order)]
    rows = [Placed(o.key, o.parent, n) for o, n in zip(order, numbers, strict=False)]
    found = numbered(rows)
    assert set(found) == {one.key for one in rows}
    assert all(found[one.key] == one.number for one in rows if one.number)
    given_ones = [found[one.key] for one in rows if not one.number]
    assert len(set(given_ones)) == len(given_ones)
    assert not set(given_ones) & {one.number for one in rows if one.number}


@given(agendas())
def test_whole_numbers_count_from_one_without_gaps(order: list[Placed]) -> None:
    found = numbered(order)
    tops = [found[one.key] for one in order if one.parent is None]
    assert tops == [str(n) for n in range(1, len(tops) + 1)]


_treatments = st.builds(
    Treated, state=st.sampled_from(ItemState), actions=st.frozensets(st.sampled_from(Action))
)


@given(st.lists(_treatments), _treatments)
def test_a_matter_is_always_in_a_known_state_and_changes_as_its_table_says(
    before: list[Treated], new: Treated
) -> None:
    was, now = matter_state(before), matter_state([*before, new])
    assert now in MatterState
    assert was == now or now in MATTER_TRANSITIONS[was]
