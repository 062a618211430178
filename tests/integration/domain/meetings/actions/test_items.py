"""Items added, moved, edited, removed; how each went; what each matter's state becomes."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from radslag.domain.history.models import Entry
from radslag.domain.meetings import actions
from radslag.domain.meetings.actions import Block, ClauseRow, PresenterRow, SourceRow
from radslag.domain.meetings.models import Item, Matter, Meeting, Source
from radslag.domain.meetings.states import (
    Action,
    ItemState,
    MatterState,
    MeetingState,
)
from radslag.kernel.errors import InvalidError, StateError
from tests.factories.cast import AT, Cast, make_cast
from tests.factories.meetings import ItemFactory, MatterFactory, MeetingFactory, PaperFactory

pytestmark = pytest.mark.django_db

S = MeetingState


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def _planned(cast: Cast) -> Meeting:
    return MeetingFactory.create(body=cast.body, state=S.PLANNED)


def _add(cast: Cast, meeting: Meeting, title: str, **more: Any) -> Item:
    return actions.add_item(meeting=meeting, title=title, by=cast.secretary, at=AT, **more)


def _titles(meeting: Meeting) -> list[str]:
    rows = Item.objects.filter(meeting=meeting).order_by("position")
    assert [one.position for one in rows] == list(range(1, len(rows) + 1))
    return [one.title for one in rows]


def test_items_stand_in_the_order_in_which_they_are_put(cast: Cast) -> None:
    meeting = _planned(cast)
    first = _add(cast, meeting, "Ett")
    _add(cast, meeting, "Två")
    _add(cast, meeting, "Före", position=1)
    _add(cast, meeting, "Del", parent=first)
    assert _titles(meeting) == ["Före", "Ett", "Del", "Två"]


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 9), st.integers(1, 9)), max_size=6))
def test_the_order_in_the_database_is_that_of_the_rule(
    cast: Cast, steps: list[tuple[bool, int, int]]
) -> None:
    meeting = _planned(cast)
    expected: list[str] = []
    for n, (is_move, which, place) in enumerate(steps):
        if is_move and expected:
            title = expected[which % len(expected)]
            item = Item.objects.get(meeting=meeting, title=title)
            actions.move_item(item=item, position=place, by=cast.secretary, at=AT)
            expected.remove(title)
        else:
            title = str(n)
            _add(cast, meeting, title, position=place)
        expected.insert(place - 1, title)
        assert _titles(meeting) == expected


def test_to_move_it_where_it_stands_is_no_deed(cast: Cast) -> None:
    meeting = _planned(cast)
    item = ItemFactory.create(meeting=meeting)
    actions.move_item(item=item, position=1, by=cast.secretary, at=AT)
    assert not Entry.objects.exists()


@pytest.mark.parametrize("title", ["", "  ", "x" * 501])
def test_a_title_that_cannot_be_is_refused(cast: Cast, title: str) -> None:
    with pytest.raises(InvalidError) as refused:
        _add(cast, _planned(cast), title)
    assert refused.value.field == "title"


def test_parts_and_matters_are_of_the_same_meeting_and_network(cast: Cast) -> None:
    """trust 38."""
    with pytest.raises(InvalidError, match="samma möte"):
        _add(cast, _planned(cast), "Del", parent=ItemFactory.create())
    with pytest.raises(InvalidError, match="det här nätverket"):
        _add(cast, _planned(cast), "Bron", matter=MatterFactory.create(network=cast.foreign))
    assert not Entry.objects.exists()


def test_a_part_of_what_is_confidential_is_so_from_the_start_and_when_it_becomes_so(
    cast: Cast,
) -> None:
    """trust 42."""
    meeting = _planned(cast)
    whole = _add(cast, meeting, "Helheten")
    part = _add(cast, meeting, "Delen", parent=whole)
    deeper = _add(cast, meeting, "Delens del", parent=part)
    ground = "OSL 26 kap. 1 §"
    before = Entry.objects.count()
    actions.edit_item(item=whole, secrecy=ground, by=cast.secretary, at=AT)
    late = _add(cast, meeting, "Sen del", parent=whole)
    for item in (part, deeper, late):
        item.refresh_from_db()
        assert item.secrecy == ground
    verbs = Entry.objects.order_by("seq").values_list("verb", flat=True)[before:]
    assert list(verbs) == ["meetings.edit_item"] * 3 + ["meetings.add_item"]


def test_an_item_that_is_removed_takes_its_parts_and_places_and_leaves_its_papers(
    cast: Cast,
) -> None:
    meeting = _planned(cast)
    whole = _add(cast, meeting, "Helheten")
    _add(cast, meeting, "Delen", parent=whole)
    _add(cast, meeting, "Kvar")
    paper = PaperFactory.create(meeting=meeting, item=whole)
    actions.record_proposals(
        item=whole, proposals=[Block(clauses=[ClauseRow(text="att")])], by=cast.secretary, at=AT
    )
    clause = whole.proposals.get().clauses.get()
    place: dict[str, Any] = {
        "page": 1,
        "line": 1,
        "start": 0,
        "end": 3,
        "quote": "att",
        "rule": "x",
    }
    actions.add_sources([SourceRow(paper=paper, of=of, **place) for of in (whole, clause)])
    actions.remove_item(item=whole, by=cast.secretary, at=AT)
    assert _titles(meeting) == ["Kvar"]
    paper.refresh_from_db()
    assert (paper.meeting, paper.item) == (meeting, None)
    assert not Source.objects.exists()


def test_what_was_recorded_is_removed_only_by_undoing(cast: Cast) -> None:
    item = ItemFactory.create(meeting=MeetingFactory.create(body=cast.body))
    with pytest.raises(StateError, match="utgå i stället"):
        actions.remove_item(item=item, by=cast.secretary, at=AT)
    actions.remove_item(item=item, undoing=True, by=cast.secretary, at=AT)
    assert not Item.objects.exists()


def test_the_same_presenters_again_are_no_change(cast: Cast) -> None:
    rows = [PresenterRow(name="Rut Älv", role="chef")]
    item = _add(cast, _planned(cast), "Bron", presenters=rows)
    before = Entry.objects.count()
    actions.edit_item(item=item, title="Bron", presenters=rows, by=cast.secretary, at=AT)
    assert Entry.objects.count() == before
    actions.edit_item(item=item, presenters=[], by=cast.secretary, at=AT)
    assert not item.presenters.exists()


@pytest.mark.parametrize("state", sorted(set(ItemState) - {ItemState.ON_AGENDA}))
def test_how_an_item_went_stays_as_its_table_says(cast: Cast, state: ItemState) -> None:
    item = ItemFactory.create(meeting=MeetingFactory.create(body=cast.body))
    at: dict[str, Any] = {"by": cast.secretary, "at": AT}
    actions.set_item_state(item=item, state=state, **at)
    actions.set_item_state(item=item, state=state, **at)
    assert Entry.objects.count() == 1
    for other in set(ItemState) - {state}:
        with pytest.raises(StateError):
            actions.set_item_state(item=item, state=other, **at)
    actions.set_back_item(item=item, **at)
    assert item.state == ItemState.ON_AGENDA


def test_only_what_is_postponed_has_a_day_and_that_comes_after_the_meeting(cast: Cast) -> None:
    meeting = MeetingFactory.create(body=cast.body)
    item = ItemFactory.create(meeting=meeting)
    later = meeting.date + dt.timedelta(days=30)
    for state, day in ((ItemState.TREATED, later), (ItemState.POSTPONED, meeting.date)):
        with pytest.raises(InvalidError) as refused:
            actions.set_item_state(
                item=item, state=state, postponed_to_date=day, by=cast.secretary, at=AT
            )
        assert refused.value.field == "postponed_to_date"
    actions.set_item_state(
        item=item,
        state=ItemState.POSTPONED,
        postponed_to_date=later,
        by=cast.secretary,
        at=AT,
    )
    assert item.postponed_to_date == later


def _state(matter: Matter) -> str:
    matter.refresh_from_db()
    return matter.state


def test_the_state_of_a_matter_follows_from_its_items(cast: Cast) -> None:
    at: dict[str, Any] = {"by": cast.secretary, "at": AT}
    matter = MatterFactory.create(network=cast.network)
    items = [ItemFactory.create(meeting=MeetingFactory.create(body=cast.body)) for _ in range(2)]
    actions.set_item_state(item=items[0], state=ItemState.TREATED, **at)
    actions.link_item(item=items[0], matter=matter, **at)
    assert _state(matter) == MatterState.CLOSED
    actions.link_item(item=items[1], matter=matter, **at)
    assert _state(matter) == MatterState.OPEN
    actions.set_item_state(item=items[1], state=ItemState.WITHDRAWN, **at)
    assert _state(matter) == MatterState.RESTING
    actions.remove_item(item=items[1], undoing=True, **at)
    assert _state(matter) == MatterState.CLOSED
    clauses = [ClauseRow(text="att ge i uppdrag", action=Action.ASSIGN)]
    actions.record_decisions(item=items[0], decisions=[Block(clauses=clauses)], **at)
    assert _state(matter) == MatterState.OPEN


def test_neither_a_draft_nor_a_confidential_item_shows_through_the_state_of_its_matter(
    cast: Cast,
) -> None:
    """trust 45."""
    matter = MatterFactory.create(network=cast.network)
    held = MeetingFactory.create(body=cast.body)
    first = ItemFactory.create(meeting=held, state=ItemState.TREATED)
    actions.link_item(item=first, matter=matter, by=cast.secretary, at=AT)
    _add(cast, _planned(cast), "Utkast", matter=matter)
    _add(cast, MeetingFactory.create(body=cast.body), "Dold", matter=matter, secrecy="OSL 26:1")
    assert _state(matter) == MatterState.CLOSED
