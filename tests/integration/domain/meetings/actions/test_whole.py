"""An item recorded whole: what the small deeds would have made, by one line, or nothing at all."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.db import models

from radslag.domain.history.models import Entry
from radslag.domain.history.verifying import Fault, FaultKind, verify
from radslag.domain.meetings import actions
from radslag.domain.meetings.actions import Block, ClauseRow, ItemRow, PresenterRow, StanceRow
from radslag.domain.meetings.models import Clause, Item, Matter, Meeting
from radslag.domain.meetings.states import (
    Action,
    ItemState,
    MatterState,
    MeetingState,
    PaperKind,
    StanceKind,
)
from radslag.kernel.access import System
from radslag.kernel.errors import InvalidError, NotAllowedError, StateError
from tests.factories.cast import AT, Cast, make_cast

pytestmark = pytest.mark.django_db

BY = System("import")
DEED: dict[str, Any] = {"by": BY, "at": AT}
DAY = dt.date(2026, 5, 8)


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def held(cast: Cast, **fields: Any) -> Meeting:
    return actions.record_meeting(body=cast.body, date=DAY, **fields, **DEED)


def whole(cast: Cast, meeting: Meeting) -> ItemRow:
    proposed = [ClauseRow(text="att riva bron, och"), ClauseRow(text="att bygga en ny.")]
    decided = ClauseRow(text="att bygga en ny i trä.", action=Action.ASSIGN, answers=proposed[1])
    return ItemRow(
        title="Bron  över ån",
        number="2",
        cited_dates=["2026-03-06"],
        matter=actions.open_matter(network=cast.network, title="Bron", **DEED),
        state=ItemState.TREATED,
        presenters=[PresenterRow(name="Vera Vägman")],
        paper=actions.add_paper(
            network=cast.network, file=None, kind=PaperKind.MINUTES, meeting=meeting, **DEED
        ),
        blocks=[{"kind": "paragraph", "text": "Bron är gammal."}],
        proposals=[Block(by="Styrgruppen", clauses=proposed)],
        decisions=[Block(body=cast.body, clauses=[decided])],
        stances=[StanceRow(kind=StanceKind.NO_PART, side=cast.region)],
    )


def by_small_deeds(meeting: Meeting, row: ItemRow) -> Item:
    item = actions.add_item(
        meeting=meeting,
        title=row.title or "",
        number=row.number or "",
        cited_dates=row.cited_dates or (),
        presenters=row.presenters,
        **DEED,
    )
    actions.set_item_state(item=item, state=ItemState.TREATED, **DEED)
    actions.write_item_text(item=item, paper=row.paper, blocks=row.blocks, **DEED)
    made = actions.record_proposals(item=item, proposals=row.proposals or (), **DEED)
    decided = ClauseRow(text="att bygga en ny i trä.", action=Action.ASSIGN, answers=made[1])
    blocks = [Block(body=meeting.body, clauses=[decided])]
    actions.record_decisions(item=item, decisions=blocks, **DEED)
    actions.record_stances(item=item, rows=row.stances, **DEED)
    return actions.link_item(item=item, matter=row.matter, **DEED)


def told(item: Item) -> dict[str, Any]:
    """All that the ledger holds of an item but its keys."""
    item = Item.objects.get(pk=item.pk)
    fields = {one.attname: getattr(item, one.attname) for one in Item._meta.concrete_fields}
    parts: dict[str, models.QuerySet[Any]] = {
        "presenters": item.presenters.all(),
        "texts": item.texts.all(),
        "proposals": Clause.objects.filter(proposal__item=item),
        "decisions": Clause.objects.filter(decision__item=item),
        "stances": item.stances.all(),
    }
    keys = {"id", "item_id", "position", "proposal_id", "decision_id", "answers_id"}
    found: dict[str, Any] = {
        name: [{k: v for k, v in one.items() if k not in keys} for one in rows.values()]
        for name, rows in parts.items()
    }
    found["answers"] = [one.answers and one.answers.text for one in parts["decisions"]]
    return {**{k: v for k, v in fields.items() if k not in keys}, **found}


def faults() -> list[Fault]:
    """Those of what deeds wrote; the cast was made without any."""
    return [one for one in verify() if one.kind != FaultKind.STRANGE]


def test_recorded_whole_it_is_as_the_small_deeds_would_have_made_it(cast: Cast) -> None:
    meeting = held(cast)
    row = whole(cast, meeting)
    one = actions.record_item(meeting=meeting, row=row, **DEED)
    assert told(one.item) == told(by_small_deeds(meeting, row))
    assert Matter.objects.get().state == MatterState.OPEN  # something is left to do
    assert faults() == []


def test_an_item_that_stands_there_comes_to_be_the_same(cast: Cast) -> None:
    meeting = held(cast)
    row = whole(cast, meeting)
    one = actions.record_item(meeting=meeting, row=row, **DEED)
    bare = actions.add_item(meeting=meeting, title="Bron", **DEED)
    before = Entry.objects.count()
    other = actions.amend_item(item=bare, row=row, **DEED)
    assert Entry.objects.count() == before + 1
    assert told(other.item) == told(one.item)
    assert [one.text for one in other.proposals] == ["att riva bron, och", "att bygga en ny."]
    assert faults() == []


def test_what_a_paper_does_not_tell_stays_as_it_was(cast: Cast) -> None:
    meeting = held(cast)
    item = actions.record_item(meeting=meeting, row=whole(cast, meeting), **DEED).item
    before, lines = told(item), Entry.objects.count()
    actions.amend_item(item=item, row=ItemRow(), **DEED)
    assert told(item) == before
    assert Entry.objects.count() == lines


def test_half_an_item_cannot_be(cast: Cast) -> None:
    meeting = held(cast)
    row = whole(cast, meeting)
    lines = Entry.objects.count()
    wrong = ItemRow(
        title="Bron", proposals=row.proposals, stances=[StanceRow(kind=StanceKind.NO_PART)]
    )
    with pytest.raises(InvalidError):
        actions.record_item(meeting=meeting, row=wrong, **DEED)
    assert not Item.objects.exists()
    assert not Clause.objects.exists()
    assert Entry.objects.count() == lines


def test_nothing_is_decided_before_the_meeting(cast: Cast) -> None:
    meeting = held(cast, state=MeetingState.CALLED)
    row = whole(cast, meeting)
    with pytest.raises(StateError):
        actions.record_item(meeting=meeting, row=row, **DEED)
    item = actions.add_item(meeting=meeting, title="Bron", **DEED)
    with pytest.raises(StateError):
        actions.amend_item(item=item, row=row, **DEED)
    assert told(item)["decisions"] == []


def test_a_decision_answers_no_proposal_of_another_item(cast: Cast) -> None:
    meeting = held(cast)
    other = actions.record_item(meeting=meeting, row=whole(cast, meeting), **DEED)
    row = ClauseRow(text="att riva.", answers=other.proposals[0])
    with pytest.raises(InvalidError):
        actions.record_item(
            meeting=meeting, row=ItemRow(title="Vägen", decisions=[Block(clauses=[row])]), **DEED
        )


def test_who_may_not_edit_may_not_record(cast: Cast) -> None:
    meeting = held(cast)
    with pytest.raises(NotAllowedError):
        actions.record_item(meeting=meeting, row=ItemRow(title="Bron"), by=cast.auditor, at=AT)


def test_matters_settled_together_are_as_settled_one_by_one(cast: Cast) -> None:
    meeting = held(cast)
    row = whole(cast, meeting)
    with actions.settle_together():
        actions.record_item(meeting=meeting, row=row, **DEED)
        done = ItemRow(title="Bron igen", matter=row.matter, state=ItemState.TREATED)
        actions.record_item(meeting=meeting, row=done, **DEED)
    assert Matter.objects.get().state == MatterState.CLOSED


def test_a_deed_that_fails_among_others_leaves_no_matter_waiting(cast: Cast) -> None:
    meeting = held(cast)
    with pytest.raises(InvalidError), actions.settle_together():
        actions.record_item(meeting=meeting, row=ItemRow(title=" "), **DEED)
    row = whole(cast, meeting)
    actions.record_item(meeting=meeting, row=ItemRow(**{**_fields(row), "decisions": None}), **DEED)
    assert Matter.objects.get().state == MatterState.CLOSED


def _fields(row: ItemRow) -> dict[str, Any]:
    return {name: getattr(row, name) for name in ItemRow.__dataclass_fields__}
