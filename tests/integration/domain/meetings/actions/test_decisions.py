"""Proposals, decisions, stances, texts and attendance are recorded whole and once."""

from __future__ import annotations

from typing import Any

import pytest

from radslag.domain.history.models import Entry
from radslag.domain.meetings import actions
from radslag.domain.meetings.actions import AttendanceRow, Block, ClauseRow, StanceRow
from radslag.domain.meetings.models import Clause, Item, Source
from radslag.domain.meetings.states import (
    Action,
    MeetingState,
    PaperKind,
    Presence,
    StanceKind,
)
from radslag.kernel.errors import InvalidError, StateError
from tests.factories.cast import AT, Cast, make_cast
from tests.factories.meetings import (
    ClauseFactory,
    ItemFactory,
    MeetingFactory,
    PaperFactory,
    SourceFactory,
)
from tests.factories.parties import PersonFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def _item(cast: Cast, state: MeetingState = MeetingState.PUBLISHED) -> Item:
    return ItemFactory.create(meeting=MeetingFactory.create(body=cast.body, state=state))


def _with(cast: Cast) -> dict[str, Any]:
    return {"by": cast.secretary, "at": AT}


def test_a_decision_answers_the_proposal_clause_by_clause(cast: Cast) -> None:
    """Worked case 6: points 1 and 2 approved, 3 not as regards the municipalities."""
    item = _item(cast)
    proposed = actions.record_proposals(
        item=item,
        proposals=[
            Block(by="Styrgruppen", clauses=[ClauseRow(text=f"att {n}") for n in (1, 2, 3)])
        ],
        **_with(cast),
    )
    decided = actions.record_decisions(
        item=item,
        decisions=[
            Block(
                body=cast.body,
                clauses=[
                    ClauseRow(text="att 1", number="1", action=Action.APPROVE, answers=proposed[0]),
                    ClauseRow(
                        text="att inte 3",
                        action=Action.REJECT,
                        scope="kommunernas företrädare",
                        answers=proposed[2],
                    ),
                ],
            )
        ],
        **_with(cast),
    )
    actions.record_stances(
        item=item,
        rows=[StanceRow(kind=StanceKind.NOT_OPPOSED, side=cast.region, clause=decided[1])],
        **_with(cast),
    )
    assert [one.answers for one in decided] == [proposed[0], proposed[2]]
    assert decided[1].scope == "kommunernas företrädare"
    assert item.stances.get().clause == decided[1]


def test_the_same_again_changes_nothing_and_keeps_the_clauses(cast: Cast) -> None:
    item = _item(cast)
    blocks = [Block(by="Rådet", clauses=[ClauseRow(text="att  bygga", action=Action.APPROVE)])]
    first = actions.record_decisions(item=item, decisions=blocks, **_with(cast))
    again = actions.record_decisions(item=item, decisions=blocks, **_with(cast))
    assert first == again
    assert Entry.objects.count() == 1


def test_recorded_anew_the_old_clauses_go_with_their_sources(cast: Cast) -> None:
    item = _item(cast)
    old = ClauseFactory.create(decision__item=item)
    SourceFactory.create(label="meetings.Clause", object_id=old.pk)
    blocks = [Block(clauses=[ClauseRow(text="att riva")])]
    actions.record_decisions(item=item, decisions=blocks, **_with(cast))
    assert [one.text for one in Clause.objects.all()] == ["att riva"]
    assert not Source.objects.exists()


@pytest.mark.parametrize("state", [MeetingState.PLANNED, MeetingState.CALLED])
def test_before_the_meeting_nothing_is_decided_and_nobody_was_there(
    cast: Cast, state: MeetingState
) -> None:
    item = _item(cast, state)
    with pytest.raises(StateError, match="har börjat"):
        actions.record_decisions(
            item=item, decisions=[Block(clauses=[ClauseRow(text="att")])], **_with(cast)
        )
    with pytest.raises(StateError, match="har börjat"):
        actions.record_attendance(
            meeting=item.meeting, rows=[AttendanceRow(name="Rut")], **_with(cast)
        )
    assert actions.record_proposals(
        item=item, proposals=[Block(clauses=[ClauseRow(text="att")])], **_with(cast)
    )


def test_a_decision_answers_no_proposal_of_another_item(cast: Cast) -> None:
    foreign = ClauseFactory.create(decision__item=_item(cast))
    with pytest.raises(InvalidError, match="samma punkt"):
        actions.record_decisions(
            item=_item(cast),
            decisions=[Block(clauses=[ClauseRow(text="att", answers=foreign)])],
            **_with(cast),
        )
    assert Clause.objects.count() == 1


def test_a_stance_is_of_one_party_and_of_the_same_item(cast: Cast) -> None:
    item, kind = _item(cast), StanceKind.NO_PART
    clause = ClauseFactory.create(decision__item=_item(cast))
    for row in (
        StanceRow(kind=kind),
        StanceRow(kind=kind, side=cast.region, party="Regionen"),
        StanceRow(kind=kind, side=cast.region, clause=clause),
    ):
        with pytest.raises(InvalidError):
            actions.record_stances(item=item, rows=[row], **_with(cast))
    assert not item.stances.exists()


def test_somebody_listed_twice_was_there_once(cast: Cast) -> None:
    """trust 112."""
    person = PersonFactory.create(network=cast.network)
    rows = [
        AttendanceRow(name="Rut Älv", person=person, presence=Presence.PRESENT),
        AttendanceRow(name="Rut Alv", person=person),
        AttendanceRow(name="Nils"),
        AttendanceRow(name="Nils"),
    ]
    meeting = MeetingFactory.create(body=cast.body)
    found = actions.record_attendance(meeting=meeting, rows=rows, **_with(cast))
    assert [one.name for one in found] == ["Rut Älv", "Nils", "Nils"]
    assert found[1].presence == Presence.UNKNOWN
    actions.record_attendance(meeting=meeting, rows=rows, **_with(cast))
    assert Entry.objects.count() == 1


def test_each_paper_keeps_its_own_text_of_an_item(cast: Cast) -> None:
    """trust 108: the call's words and the minutes' words stand side by side."""
    item = _item(cast)
    call = PaperFactory.create(meeting=item.meeting, kind=PaperKind.CALL)
    minutes = PaperFactory.create(meeting=item.meeting)
    for paper, words in ((call, "senhösten 2019"), (minutes, "senvåren 2019")):
        for _ in range(2):
            actions.write_item_text(
                item=item,
                paper=paper,
                blocks=[{"kind": "paragraph", "text": words}],
                **_with(cast),
            )
    assert [text.blocks[0]["text"] for text in item.texts.all()] == [
        "senhösten 2019",
        "senvåren 2019",
    ]
    assert Entry.objects.count() == 2
    actions.write_item_text(item=item, paper=call, blocks=[], **_with(cast))
    assert [text.paper for text in item.texts.all()] == [minutes]


@pytest.mark.parametrize(
    "block",
    [
        {"kind": "html", "text": "<b>"},
        {"kind": "paragraph", "text": ""},
        {"kind": "list", "text": "x"},
        {"text": "x"},
    ],
)
def test_a_text_is_of_known_blocks_that_say_something(cast: Cast, block: dict[str, Any]) -> None:
    with pytest.raises(InvalidError):
        actions.write_item_text(item=_item(cast), paper=None, blocks=[block], **_with(cast))
