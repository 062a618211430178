"""Meetings planned, moved, cancelled, and recorded from their papers."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from radslag.domain.history.models import Entry
from radslag.domain.meetings import actions
from radslag.domain.meetings.models import Meeting
from radslag.domain.meetings.states import MatterState, MeetingState, PaperKind
from radslag.kernel.errors import InvalidError, NotFoundError, StateError
from tests.factories.cast import AT, Cast, make_cast
from tests.factories.meetings import ItemFactory, MatterFactory, MeetingFactory, PaperFactory
from tests.factories.parties import SideFactory

pytestmark = pytest.mark.django_db

DAY = dt.date(2026, 5, 8)
S = MeetingState


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def _planned(cast: Cast, **fields: Any) -> Meeting:
    return MeetingFactory.create(
        body=cast.body, **{"date": DAY, "state": MeetingState.PLANNED, **fields}
    )


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"starts_at": dt.time(12), "ends_at": dt.time(9)}, "ends_at"),
        ({"starts_at": dt.time(9), "ends_at": dt.time(9)}, "ends_at"),
        ({"ends_at": dt.time(9)}, "starts_at"),
        ({"date": dt.date(226, 5, 8)}, "date"),
        ({"place_text": "x" * 201}, "place_text"),
    ],
)
def test_a_frame_that_cannot_be_is_refused_and_says_which_field(
    cast: Cast, wrong: dict[str, Any], field: str
) -> None:
    with pytest.raises(InvalidError) as refused:
        actions.plan_meeting(body=cast.body, **{"date": DAY, **wrong}, by=cast.secretary, at=AT)
    assert refused.value.field == field
    assert refused.value.english
    assert not Meeting.objects.exists()


def test_a_body_has_one_meeting_a_day_unless_it_is_said_to_be_the_second(cast: Cast) -> None:
    _planned(cast)
    with pytest.raises(InvalidError, match="redan ett möte") as refused:
        actions.plan_meeting(body=cast.body, date=DAY, by=cast.secretary, at=AT)
    assert refused.value.field == "date"
    second = actions.plan_meeting(body=cast.body, date=DAY, number=2, by=cast.secretary, at=AT)
    assert second.day_key == "2026-05-08-2"


def test_history_tells_days_and_states_and_no_words_of_people(cast: Cast) -> None:
    """trust 31."""
    meeting = _planned(cast)
    at: dict[str, Any] = {"by": cast.secretary, "at": AT}
    actions.edit_meeting(meeting=meeting, place_text="Hemma hos Rut", ends_at=dt.time(13), **at)
    actions.move_meeting(meeting=meeting, date=dt.date(2026, 5, 9), reason="Rut är sjuk", **at)
    actions.cancel_meeting(meeting=meeting, reason="Rut är fortfarande sjuk", **at)
    assert [entry.data for entry in Entry.objects.order_by("seq")] == [
        {"fields": ["ends_at", "place_text"], "ends_at": ["12:00:00", "13:00:00"]},
        {"from": "2026-05-08", "to": "2026-05-09"},
        {"date": "2026-05-09", "from": "planned"},
    ]


def test_moved_twice_it_tells_the_day_that_was_set_first(cast: Cast) -> None:
    meeting = _planned(cast)
    for n in (1, 2):
        actions.move_meeting(
            meeting=meeting, date=DAY + dt.timedelta(days=n), by=cast.secretary, at=AT
        )
    assert meeting.moved_from_date == DAY
    assert (meeting.starts_at, meeting.ends_at) == (dt.time(9, 30), dt.time(12))


def test_it_is_not_moved_before_its_pre_meeting(cast: Cast) -> None:
    meeting = _planned(cast)
    meeting.pre_meetings.create(side=cast.region, date=DAY)
    with pytest.raises(InvalidError, match="förmöte"):
        actions.move_meeting(
            meeting=meeting, date=DAY - dt.timedelta(days=1), by=cast.secretary, at=AT
        )


@pytest.mark.parametrize("state", sorted(set(S) - {S.PLANNED, S.CALLED}))
def test_only_what_lies_ahead_is_moved_or_cancelled(cast: Cast, state: S) -> None:
    meeting = _planned(cast, state=state)
    with pytest.raises(StateError):
        actions.cancel_meeting(meeting=meeting, by=cast.secretary, at=AT)
    with pytest.raises(StateError):
        actions.move_meeting(
            meeting=meeting, date=DAY + dt.timedelta(days=1), by=cast.secretary, at=AT
        )
    assert not Entry.objects.exists()


def test_a_deed_judges_by_what_is_true_now_and_not_when_the_page_was_fetched(cast: Cast) -> None:
    """trust 106: two who cancel at once; the second is told."""
    first = _planned(cast)
    second = Meeting.objects.get(pk=first.pk)
    actions.cancel_meeting(meeting=first, by=cast.secretary, at=AT)
    with pytest.raises(StateError, match="redan inställt"):
        actions.cancel_meeting(meeting=second, by=cast.secretary, at=AT)
    first.delete()
    with pytest.raises(NotFoundError):
        actions.cancel_meeting(meeting=second, by=cast.secretary, at=AT)


def test_papers_may_show_that_it_has_come_further_and_never_back(cast: Cast) -> None:
    meeting = _planned(cast)
    at: dict[str, Any] = {"by": cast.secretary, "at": AT}
    actions.advance_meeting(meeting=meeting, state=S.CALLED, **at)
    actions.advance_meeting(meeting=meeting, state=S.PUBLISHED, **at)
    assert (meeting.state, meeting.is_called) == (S.PUBLISHED, True)
    with pytest.raises(StateError):
        actions.advance_meeting(meeting=meeting, state=S.CALLED, **at)
    actions.advance_meeting(meeting=meeting, state=S.PUBLISHED, **at)
    assert Entry.objects.count() == 2


def test_an_advance_is_taken_back_when_its_papers_are(cast: Cast) -> None:
    meeting = _planned(cast, state=S.PUBLISHED, is_called=True)
    with pytest.raises(StateError):
        actions.set_back_meeting(meeting=meeting, state=S.CANCELLED, by=cast.secretary, at=AT)
    actions.set_back_meeting(meeting=meeting, state=S.PLANNED, by=cast.secretary, at=AT)
    assert (meeting.state, meeting.is_called) == (S.PLANNED, False)


def test_cancelling_does_not_hold_a_matter_open(cast: Cast) -> None:
    """What was put off to a meeting that is then cancelled rests with what went before."""
    matter = MatterFactory.create(network=cast.network)
    ItemFactory.create(
        meeting=MeetingFactory.create(body=cast.body), matter=matter, state="treated"
    )
    meeting = _planned(cast, state=S.CALLED)
    ItemFactory.create(meeting=meeting, matter=matter)
    actions.cancel_meeting(meeting=meeting, by=cast.secretary, at=AT)
    matter.refresh_from_db()
    assert matter.state == MatterState.CLOSED


def test_a_meeting_is_taken_away_when_nothing_stands_under_it(cast: Cast) -> None:
    meeting = _planned(cast, state=S.PUBLISHED)
    item = ItemFactory.create(meeting=meeting)
    paper = PaperFactory.create(meeting=meeting, kind=PaperKind.CALL)
    for thing in (item, paper):
        with pytest.raises(StateError):
            actions.remove_meeting(meeting=meeting, by=cast.secretary, at=AT)
        thing.delete()
    actions.remove_meeting(meeting=meeting, by=cast.secretary, at=AT)
    assert not Meeting.objects.exists()
    assert Entry.objects.get().seals is None


@pytest.mark.parametrize("days", [1, 0, -1])
def test_a_pre_meeting_comes_no_later_than_its_meeting(cast: Cast, days: int) -> None:
    meeting = _planned(cast)
    named: dict[str, Any] = {
        "meeting": meeting,
        "side": cast.region,
        "date": DAY + dt.timedelta(days=days),
        "by": cast.secretary,
        "at": AT,
    }
    if days > 0:
        with pytest.raises(InvalidError, match="efter mötet"):
            actions.add_pre_meeting(**named)
    else:
        assert actions.add_pre_meeting(**named) in meeting.pre_meetings.all()
        with pytest.raises(InvalidError, match="redan ett förmöte"):
            actions.add_pre_meeting(**named)


def test_a_pre_meeting_is_of_one_of_the_networks_own_sides(cast: Cast) -> None:
    with pytest.raises(InvalidError, match="nätverkets egna"):
        actions.add_pre_meeting(
            meeting=_planned(cast),
            side=SideFactory.create(network=cast.foreign),
            date=DAY,
            by=cast.secretary,
            at=AT,
        )
