"""A batch is taken back: all that it made, and only that."""

from __future__ import annotations

import pytest
from django.core.files.storage import default_storage

from radslag.domain.history.models import Entry
from radslag.domain.meetings import actions as meetings
from radslag.domain.meetings.models import Clause, Item, Matter, Meeting, Paper, Source
from radslag.domain.meetings.states import MeetingState
from radslag.domain.parties.models import Body, Network, Person
from radslag.flows.importing import actions, queries
from radslag.flows.importing.models import Finding
from radslag.flows.importing.states import BatchStage, DraftState
from radslag.kernel.errors import NotAllowedError, StateError
from tests.factories.cast import AT, make_cast
from tests.factories.importing import BY, CALL, MINUTES, batch_of
from tests.factories.parties import NetworkFactory

pytestmark = pytest.mark.django_db

MODELS = (Paper, Meeting, Item, Clause, Matter, Body, Person, Source, Finding)


@pytest.fixture
def network() -> Network:
    return NetworkFactory.create()


def test_all_counts_are_zero_afterwards_and_history_keeps_its_lines(network: Network) -> None:
    batch = batch_of(network, {"k.txt": CALL, "m.txt": MINUTES}, confirms=True)
    lines = Entry.objects.count()
    undone = actions.undo_batch(batch=batch, by=BY, at=AT)
    assert undone.left == []
    assert {model.__name__: model.objects.count() for model in MODELS} == dict.fromkeys(
        [model.__name__ for model in MODELS], 0
    )
    assert set(queries.counts().values()) == {0}
    assert Entry.objects.count() > lines
    batch.refresh_from_db()
    assert batch.stage == BatchStage.UNDONE
    assert {draft.state for draft in batch.drafts.all()} == {DraftState.UNDONE}


def test_minutes_are_taken_back_and_the_call_is_as_it_was(network: Network) -> None:
    batch_of(network, {"k.txt": CALL}, confirms=True)
    before = _told()
    minutes = batch_of(network, {"m.txt": MINUTES}, confirms=True)
    assert _told() != before
    assert actions.undo_batch(batch=minutes, by=BY, at=AT).left == []
    assert _told() == before
    assert Meeting.objects.get().state == MeetingState.CALLED


def _told() -> list[object]:
    meeting = Meeting.objects.get()
    items = [
        (
            item.number, item.title, item.state, item.matter_id, item.is_late,
            [p.name for p in item.presenters.all()],
            [c.text for one in item.proposals.all() for c in one.clauses.all()],
            [c.text for one in item.decisions.all() for c in one.clauses.all()],
            [text.blocks for text in item.texts.all()],
        )
        for item in meeting.items.all()
    ]  # fmt: skip
    frame = (meeting.place_text, meeting.starts_at, meeting.ends_at, meeting.state)
    sources = sorted(Source.objects.values_list("label", "field", "value", "status", "quote"))
    return [frame, items, sources, Person.objects.count(), Paper.objects.count()]


def test_what_another_batch_builds_on_is_left_and_said(network: Network) -> None:
    call = batch_of(network, {"k.txt": CALL}, confirms=True)
    minutes = batch_of(network, {"m.txt": MINUTES}, confirms=True)
    undone = actions.undo_batch(batch=call, by=BY, at=AT)
    left = {one.label for one in undone.left}
    assert {"meetings.Meeting", "parties.Body"} <= left
    assert all(one.swedish for one in undone.left)
    meeting = Meeting.objects.get()
    assert meeting.papers.exclude(file=None).count() == 1
    assert meeting.items.filter(decisions__isnull=False).exists()
    assert minutes.drafts.get().state == DraftState.CONFIRMED


def test_a_meeting_that_somebody_has_added_to_is_left(network: Network) -> None:
    batch = batch_of(network, {"k.txt": CALL}, confirms=True)
    meeting = Meeting.objects.get()
    meetings.add_item(meeting=meeting, title="En egen punkt", by=BY, at=AT)
    undone = actions.undo_batch(batch=batch, by=BY, at=AT)
    assert [item.title for item in meeting.items.all()] == ["En egen punkt"]
    assert "meetings.Meeting" in {one.label for one in undone.left}


def test_the_papers_can_be_imported_again(network: Network) -> None:
    first = batch_of(network, {"m.txt": MINUTES}, confirms=True)
    actions.undo_batch(batch=first, by=BY, at=AT)
    second = batch_of(network, {"m.txt": MINUTES}, confirms=True)
    assert second.drafts.get().state == DraftState.CONFIRMED
    assert Meeting.objects.count() == 1


def test_what_waits_leaves_no_bytes(network: Network) -> None:
    batch = batch_of(network, {"m.txt": MINUTES})
    draft = batch.drafts.get()
    assert default_storage.exists(draft.storage_name)
    actions.undo_batch(batch=batch, by=BY, at=AT)
    assert not default_storage.exists(draft.storage_name)


def test_it_is_undone_once(network: Network) -> None:
    batch = batch_of(network, {"m.txt": MINUTES})
    actions.undo_batch(batch=batch, by=BY, at=AT)
    with pytest.raises(StateError, match="redan ångrad"):
        actions.undo_batch(batch=batch, by=BY, at=AT)


def test_only_who_may_import_undoes() -> None:
    cast = make_cast()
    batch = batch_of(cast.network, {"m.txt": MINUTES})
    for actor in (cast.member, cast.stranger, cast.auditor):
        with pytest.raises(NotAllowedError):
            actions.undo_batch(batch=batch, by=actor, at=AT)


def test_half_an_undo_cannot_happen(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    batch = batch_of(network, {"m.txt": MINUTES}, confirms=True)
    before = queries.counts()

    def broken(*args: object, **kwargs: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("radslag.flows.importing.actions.batches.record", broken)
    with pytest.raises(RuntimeError):
        actions.undo_batch(batch=batch, by=BY, at=AT)
    assert queries.counts() == before
