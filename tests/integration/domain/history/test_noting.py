"""Lines that tell of no change: somebody read something. They hide nothing from `verify`."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from radslag.domain.history import actions as writing
from radslag.domain.history import triggers
from radslag.domain.history.actions import note
from radslag.domain.history.models import Entry
from radslag.domain.history.queries import head, untold
from radslag.domain.history.verifying import Fault, FaultKind, verify
from radslag.domain.meetings import actions
from radslag.domain.meetings.models import Item
from radslag.domain.parties import actions as parties
from radslag.kernel.access import System
from tests.factories.cast import AT

pytestmark = pytest.mark.django_db

BY, OTHER = System("test"), System("other")
HOUR = dt.timedelta(hours=1)
READ = "meetings.read_confidential"


def _item(title: str = "Bron") -> Item:
    network = parties.create_network(slug="skog", name="Skog", by=BY, at=AT)
    body = parties.add_body(network=network, name="Rådet", by=BY, at=AT)
    meeting = actions.plan_meeting(body=body, date=dt.date(2020, 5, 8), by=BY, at=AT)
    return actions.add_item(meeting=meeting, title=title, by=BY, at=AT)


def _read(*items: Item, by: System = BY, at: dt.datetime = AT) -> list[Entry]:
    return note(verb=READ, by=by, on=items, at=at, once_in=HOUR)


def _reader_lines() -> list[tuple[str, dt.datetime]]:
    return list(Entry.objects.filter(verb=READ).values_list("actor", "at"))


def test_a_reading_is_a_line_of_the_chain_that_seals_nothing() -> None:
    (line,) = _read(_item())
    assert (line.seals, line.salt, line.before) == ({}, "", "")
    assert (line.seq, line.digest) == head()
    assert verify() == []


def test_several_things_are_told_one_after_the_other() -> None:
    first = _item()
    second = actions.add_item(meeting=first.meeting, title="Vägen", by=BY, at=AT)
    before = head().seq
    assert [line.seq for line in _read(first, second, first)] == [before + 1, before + 2]
    assert verify() == []


def test_the_same_is_told_once_an_hour_for_each_person() -> None:
    item = _item()
    for minutes in (0, 59):
        _read(item, at=AT + dt.timedelta(minutes=minutes))
    _read(item, by=OTHER, at=AT)
    _read(item, at=AT + HOUR)
    assert _reader_lines() == [
        (BY.actor_key, AT),
        (OTHER.actor_key, AT),
        (BY.actor_key, AT + HOUR),
    ]


def test_what_is_told_already_costs_one_query_and_no_lock() -> None:
    item = _item()
    _read(item)
    with CaptureQueriesContext(connection) as asked:
        _read(item)
    assert len(asked) == 1


def test_a_change_made_before_somebody_read_it_is_still_found() -> None:
    """Trust 25: reading vouches for nothing."""
    item = _item()
    left = Entry.objects.get(verb="meetings.add_item").seq
    Item.objects.filter(pk=item.pk).update(title="Bran")
    for reader in (BY, OTHER):
        _read(item, by=reader)
    fault = Fault(FaultKind.CHANGED, left, "meetings.Item", str(item.pk), "title")
    assert verify() == [fault]


def test_a_change_made_after_somebody_read_it_is_found() -> None:
    item = _item()
    _read(item)
    Item.objects.filter(pk=item.pk).update(title="Bran")
    assert [(one.kind, one.field) for one in verify()] == [(FaultKind.CHANGED, "title")]


def test_a_part_that_was_put_there_before_somebody_read_it_is_found() -> None:
    item = _item()
    decision = item.decisions.create(by="Rådet")
    decision.clauses.create(text="att ge mig pengar.")
    _read(item)
    assert {one.field for one in verify()} == {"decision.1", "decision.1.1"}


def test_a_row_that_was_taken_away_after_somebody_read_it_is_found() -> None:
    item = _item()
    left = Entry.objects.get(verb="meetings.add_item").seq
    _read(item)
    Item.objects.filter(pk=item.pk).delete()
    assert verify() == [Fault(FaultKind.GONE, left, "meetings.Item", str(item.pk))]


def test_a_row_that_no_deed_made_is_found_though_somebody_read_it() -> None:
    item = _item()
    item.pk, item.position = None, 9
    item.save(force_insert=True)
    _read(item)
    assert [one.kind for one in verify()] == [FaultKind.STRANGE]


def test_a_thing_that_was_removed_while_somebody_read_it_is_no_fault() -> None:
    item = _item()
    opened = Item.objects.get(pk=item.pk)
    actions.remove_item(item=item, by=BY, at=AT)
    _read(opened)
    assert verify() == []
    opened.save(force_insert=True)
    assert [one.kind for one in verify()] == [FaultKind.STRANGE]


def test_a_deed_after_it_goes_on_from_the_seal_before_it() -> None:
    item = _item()
    _read(item)
    Item.objects.filter(pk=item.pk).update(title="Bran")
    item.refresh_from_db()
    actions.edit_item(item=item, title="Bron", by=BY, at=AT)
    before, after = Entry.objects.filter(verb__in=("meetings.add_item", "meetings.edit_item"))
    assert after.before
    assert before.seals is not None
    assert after.seals is not None
    assert verify() == []


def test_a_line_that_is_made_to_seal_nothing_is_found() -> None:
    """Somebody with the database may not turn a deed into a reading."""
    item = _item()
    line = Entry.objects.get(verb="meetings.add_item")
    Item.objects.filter(pk=item.pk).update(title="Bran")
    triggers.drop(connection)
    Entry.objects.filter(seq=line.seq).update(seals={})
    triggers.put(connection)
    found = {(one.kind, one.seq) for one in verify()}
    assert (FaultKind.DIGEST, line.seq) in found


def test_a_reading_that_was_taken_away_is_found() -> None:
    item = _item()
    (line,) = _read(item)
    _read(item, by=OTHER)
    triggers.drop(connection)
    Entry.objects.filter(seq=line.seq).delete()
    triggers.put(connection)
    assert (FaultKind.GAP, line.seq) in [(one.kind, one.seq) for one in verify()]


def test_no_reading_is_left_of_a_transaction_that_failed() -> None:
    item = _item()
    before = head()
    with pytest.raises(RuntimeError), transaction.atomic():
        _read(item)
        raise RuntimeError
    assert head() == before
    assert _reader_lines() == []


def test_two_pages_opened_at_once_tell_it_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The other page told it after this one had asked and before it held the head."""
    item = _item()

    def told_meanwhile(*asked: Any) -> list[Any]:
        found = untold(*asked)
        monkeypatch.undo()
        _read(item)
        return found

    monkeypatch.setattr(writing, "untold", told_meanwhile)
    assert _read(item) == []
    assert len(_reader_lines()) == 1
    assert verify() == []
