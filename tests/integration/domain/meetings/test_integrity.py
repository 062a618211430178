"""What the database itself refuses, tried over all models of meetings at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from django.apps import apps
from django.db import IntegrityError, models, transaction

from radslag.domain.meetings.states import ItemState, MeetingState, PaperKind
from tests.factories import meetings as make
from tests.factories.parties import PersonFactory, SideFactory

pytestmark = pytest.mark.django_db

DAY = dt.date(2020, 5, 8)
FACTORIES: dict[str, Callable[[], Any]] = {
    "Attendance": make.AttendanceFactory,
    "Clause": make.ClauseFactory,
    "Item": make.ItemFactory,
    "Matter": make.MatterFactory,
    "Meeting": make.MeetingFactory,
    "Page": make.PageFactory,
    "Paper": make.PaperFactory,
    "Presenter": make.PresenterFactory,
    "Source": make.SourceFactory,
    "Stance": make.StanceFactory,
}
MODELS = {one.__name__: one for one in apps.get_app_config("meetings").get_models()}
CHOICES = [
    (name, field.name)
    for name, model in MODELS.items()
    for field in model._meta.concrete_fields
    if field.choices
]


def _refused(rows: models.QuerySet[Any], **values: Any) -> bool:
    try:
        with transaction.atomic():
            rows.update(**values)
    except IntegrityError:
        return True
    return False


def _row(name: str) -> models.QuerySet[Any]:
    return MODELS[name]._default_manager.filter(pk=FACTORIES[name]().pk)


@pytest.mark.parametrize(("name", "field"), CHOICES)
def test_every_state_and_kind_is_one_that_is_known(name: str, field: str) -> None:
    rows = _row(name)
    value = rows.values_list(field, flat=True).get()
    assert not _refused(rows, **{field: value})
    assert _refused(rows, **{field: "nonsense"})


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Attendance", "name"),
        ("Clause", "text"),
        ("Item", "title"),
        ("Matter", "title"),
        ("Presenter", "name"),
    ],
)
def test_what_must_be_told_is_not_empty(name: str, field: str) -> None:
    rows = _row(name)
    assert not _refused(rows, **{field: "x"})
    assert _refused(rows, **{field: ""})


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Item", "position"),
        ("Meeting", "number"),
        ("Page", "number"),
        ("Paper", "version"),
        ("Source", "page"),
    ],
)
def test_what_is_counted_begins_at_one(name: str, field: str) -> None:
    rows = _row(name)
    assert not _refused(rows, **{field: 1})
    assert _refused(rows, **{field: 0})


def test_only_a_cancelled_meeting_has_a_reason_for_it() -> None:
    rows = _row("Meeting")
    assert not _refused(rows, state=MeetingState.CANCELLED, cancelled_reason="Snöstorm.")
    assert _refused(rows, state=MeetingState.PUBLISHED)


def test_only_a_postponed_item_has_a_day_to_come_back() -> None:
    rows = _row("Item")
    assert not _refused(rows, state=ItemState.POSTPONED, postponed_to_date=DAY)
    assert _refused(rows, state=ItemState.TREATED)


def test_an_item_is_no_part_of_itself() -> None:
    rows = _row("Item")
    assert _refused(rows, parent_id=rows.get().pk)


def test_a_stance_is_of_one_party() -> None:
    stance = make.StanceFactory.create()
    rows = MODELS["Stance"]._default_manager.filter(pk=stance.pk)
    assert _refused(rows, side=None)
    assert _refused(rows, party="Bergby")
    assert not _refused(rows, side=None, party="Bergby")


def test_a_clause_is_of_a_proposal_or_of_a_decision_and_not_of_both() -> None:
    rows = _row("Clause")
    assert _refused(rows, decision=None)
    assert _refused(rows, proposal=make.ProposalFactory.create())


def test_a_place_ends_after_it_begins() -> None:
    assert _refused(_row("Source"), start=7, end=6)


def test_a_paper_of_an_item_is_one_of_a_meeting() -> None:
    meeting = make.MeetingFactory.create()
    item = make.ItemFactory.create(meeting=meeting)
    paper = make.PaperFactory.create(meeting=meeting, item=item)
    assert _refused(MODELS["Paper"]._default_manager.filter(pk=paper.pk), meeting=None)


def _twice(made: Callable[[], Any]) -> None:
    made()
    with pytest.raises(IntegrityError), transaction.atomic():
        made()


def test_there_is_one_meeting_of_a_body_a_day_and_a_number() -> None:
    body = make.MeetingFactory.create().body
    _twice(lambda: make.MeetingFactory.create(body=body, date=DAY))
    assert make.MeetingFactory.create(body=body, date=DAY, number=2)


def test_one_item_stands_at_one_place() -> None:
    meeting = make.MeetingFactory.create()
    _twice(lambda: make.ItemFactory.create(meeting=meeting, position=1))


def test_a_person_is_at_a_meeting_once() -> None:
    meeting, person = make.MeetingFactory.create(), PersonFactory.create()
    _twice(lambda: make.AttendanceFactory.create(meeting=meeting, person=person))


def test_a_side_has_one_pre_meeting() -> None:
    meeting, side = make.MeetingFactory.create(), SideFactory.create()
    _twice(lambda: meeting.pre_meetings.create(side=side, date=DAY))


def test_a_paper_says_one_thing_of_an_item() -> None:
    item, paper = make.ItemFactory.create(), make.PaperFactory.create()
    _twice(lambda: make.ItemTextFactory.create(item=item, paper=paper))


def test_the_same_call_or_minutes_is_one_paper_but_an_attachment_may_be_several() -> None:
    file, network = make.StoredFileFactory.create(), make.MatterFactory.create().network
    _twice(lambda: make.PaperFactory.create(network=network, file=file, kind=PaperKind.CALL))
    for _ in range(2):
        make.PaperFactory.create(network=network, file=file, kind=PaperKind.ATTACHMENT)


def test_no_body_or_side_that_a_meeting_needs_can_be_taken_away() -> None:
    meeting = make.MeetingFactory.create()
    meeting.pre_meetings.create(side=SideFactory.create(), date=DAY)
    for thing in (meeting.body, meeting.pre_meetings.get().side):
        with pytest.raises(models.ProtectedError):
            thing.delete()
