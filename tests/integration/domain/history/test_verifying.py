"""What `verify` finds when somebody has changed the database behind the program's back."""

from __future__ import annotations

import datetime as dt
import random
import threading
from collections.abc import Callable

import pytest
from django.db import connection, transaction

from radslag.domain.accounts import actions as accounts
from radslag.domain.accounts.roles import RoleName
from radslag.domain.history import sealing, triggers
from radslag.domain.history.chain import chain_digest
from radslag.domain.history.models import Entry, Head
from radslag.domain.history.queries import head
from radslag.domain.history.snapshot import one_moment
from radslag.domain.history.verifying import Fault, FaultKind, verify
from radslag.domain.meetings import actions as meetings
from radslag.domain.meetings.actions import Block, ClauseRow
from radslag.domain.meetings.models import Clause, Meeting
from radslag.domain.meetings.states import MeetingState
from radslag.domain.parties import actions as parties
from radslag.domain.parties.models import Body, Network, Person
from radslag.kernel.access import System
from tests.factories.cast import AT

pytestmark = pytest.mark.django_db

BY = System("test")
DAY = dt.date(2020, 5, 8)


@pytest.fixture
def network() -> Network:
    """A network, a body of two names, a person with a seat and a login, and a decision."""
    network = parties.create_network(slug="skog", name="Skog", by=BY, at=AT)
    side = parties.add_side(network=network, name="kommunerna", by=BY, at=AT)
    principal = parties.add_principal(
        network=network,
        kind="municipality",
        name="Skogby",
        full_name="Skogby kommun",
        side=side,
        by=BY,
        at=AT,
    )
    parties.record_population(
        principal=principal, counted_date=DAY, count=9_000, source="SCB", by=BY, at=AT
    )
    body = parties.add_body(network=network, name="Rådet", by=BY, at=AT)
    parties.rename_body(body=body, name="Länsrådet", from_date=DAY, by=BY, at=AT)
    parties.set_rotation(body=body, first_side=side, first_year=2020, by=BY, at=AT)
    person = parties.add_person(
        network=network, name="Vera Påhittad", principal=principal, by=BY, at=AT
    )
    parties.give_seat(body=body, person=person, by=BY, at=AT)
    user = accounts.add_user(email="vera@skog.example", name="Vera", person=person, by=BY, at=AT)
    accounts.grant(user=user, role=RoleName.MEMBER, network=network, from_date=DAY, by=BY, at=AT)
    meeting = meetings.record_meeting(
        body=body, date=DAY, state=MeetingState.PUBLISHED, by=BY, at=AT
    )
    item = meetings.add_item(meeting=meeting, title="Bron", number="1", by=BY, at=AT)
    meetings.record_decisions(
        item=item,
        decisions=[Block(clauses=[ClauseRow(text="att bygga bron."), ClauseRow(text="att måla.")])],
        by=BY,
        at=AT,
    )
    return network


def _tamper(change: Callable[[], object]) -> None:
    """As somebody would who holds the database: nothing refuses them."""
    triggers.drop(connection)
    change()
    triggers.put(connection)


def _sql(statement: str, *values: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def test_nothing_is_found_where_nobody_has_meddled(network: Network) -> None:
    assert verify() == []
    assert verify(head()) == []


def test_an_empty_log_is_whole() -> None:
    assert head() == (0, "0" * 64)
    assert verify() == []
    assert verify((0, "0" * 64)) == []


def test_one_changed_byte_of_a_decision_is_named_with_its_field_and_line(network: Network) -> None:
    """Trust 25."""
    clause = Clause.objects.first()
    assert clause is not None
    Clause.objects.filter(pk=clause.pk).update(text="att bygga bran.")
    entry = Entry.objects.get(verb="meetings.record_decisions")
    assert verify() == [
        Fault(FaultKind.CHANGED, entry.seq, "meetings.Item", entry.object_id, field="decision.1.1")
    ]


@pytest.mark.parametrize(
    ("change", "label", "field"),
    [
        (lambda: Network.objects.update(name="Berg"), "parties.Network", "name"),
        (lambda: Body.objects.update(kind="council"), "parties.Body", "kind"),
        (lambda: Meeting.objects.update(place_text="B"), "meetings.Meeting", "place_text"),
        (lambda: Person.objects.update(title="B"), "parties.Person", "title"),
        (lambda: _sql("UPDATE parties_bodyname SET name = 'B'"), "parties.Body", "names"),
        (
            lambda: _sql("UPDATE parties_population SET count = 1"),
            "parties.Principal",
            "populations",
        ),
        (lambda: _sql("UPDATE parties_chairrotation SET years = 2"), "parties.Body", "rotation"),
        (lambda: _sql("UPDATE accounts_grant SET role = 'secretary'"), "accounts.Grant", "role"),
        (lambda: _sql("UPDATE accounts_user SET email = 'a@b.example'"), "accounts.User", "email"),
    ],
)
def test_a_changed_row_is_found(
    network: Network, change: Callable[[], object], label: str, field: str
) -> None:
    """Trust 25, for a field of each context and for parts of a thing."""
    change()
    found = verify()
    assert [(one.kind, one.label, one.field) for one in found] == [
        (FaultKind.CHANGED, label, field)
    ]
    assert all(one.seq > 0 for one in found)


def test_a_clause_that_was_put_there_is_found(network: Network) -> None:
    clause = Clause.objects.last()
    assert clause is not None
    clause.pk, clause.text, clause.position = None, "att ge mig pengar.", 3
    clause.save(force_insert=True)
    assert [one.field for one in verify()] == ["decision.1.3"]


def test_a_row_that_was_put_there_or_taken_away_is_found(network: Network) -> None:
    Network.objects.create(slug="berg", name="Berg")
    _sql("DELETE FROM parties_seat")
    assert {(one.kind, one.label) for one in verify()} == {
        (FaultKind.STRANGE, "parties.Network"),
        (FaultKind.GONE, "parties.Seat"),
    }


def test_a_row_that_a_deed_took_away_and_somebody_put_back_is_found(network: Network) -> None:
    body = parties.add_body(network=network, name="Borta", by=BY, at=AT)
    kept = Body.objects.get(pk=body.pk)
    parties.remove_body(body=body, by=BY, at=AT)
    assert verify() == []
    kept.save(force_insert=True)
    assert [one.kind for one in verify()] == [FaultKind.STRANGE]


def test_a_changed_line_is_found(network: Network) -> None:
    _tamper(lambda: Entry.objects.filter(seq=3).update(actor="user:1"))
    assert verify() == [Fault(FaultKind.DIGEST, 3, "parties.Principal", _object(3))]


def test_a_changed_line_with_a_digest_that_fits_is_found_at_the_next(network: Network) -> None:
    def change() -> None:
        entry = Entry.objects.get(seq=3)
        entry.actor = "user:1"
        Entry.objects.filter(seq=3).update(actor="user:1", digest=chain_digest(vars(entry)))

    _tamper(change)
    assert [(one.kind, one.seq) for one in verify()] == [(FaultKind.LINK, 4)]


def test_a_removed_line_is_found(network: Network) -> None:
    _tamper(lambda: Entry.objects.filter(seq=3).delete())
    assert (FaultKind.GAP, 3) in [(one.kind, one.seq) for one in verify()]


def test_removed_last_lines_are_found(network: Network) -> None:
    """Trust 26, by the row that holds the head."""
    last = head().seq
    _tamper(lambda: Entry.objects.filter(seq__gt=last - 2).delete())
    assert (FaultKind.END, last - 1) in [(one.kind, one.seq) for one in verify()]


def test_removed_last_lines_are_found_by_a_head_kept_elsewhere(network: Network) -> None:
    """Trust 26, where the head in the database was set back too."""
    written = head()

    def change() -> None:
        Entry.objects.filter(seq=written.seq).delete()
        last = Entry.objects.last()
        assert last is not None
        Head.objects.update(seq=last.seq, digest=last.digest)

    _tamper(change)
    assert FaultKind.END not in {one.kind for one in verify()}
    assert Fault(FaultKind.ANCESTOR, written.seq) in verify(written)


def test_a_forged_chain_is_found_by_a_head_kept_elsewhere(network: Network) -> None:
    """Trust 27: consistent in itself, but the head that was written down is no ancestor."""
    written = head()

    def forge() -> None:
        previous = "0" * 64
        for entry in Entry.objects.order_by("seq"):
            entry.actor, entry.previous = "user:1", previous
            entry.digest = previous = chain_digest(vars(entry))
            entry.save()
        Head.objects.update(digest=previous)

    _tamper(forge)
    assert verify() == []
    assert verify(written) == [Fault(FaultKind.ANCESTOR, written.seq)]


def test_an_older_head_is_an_ancestor(network: Network) -> None:
    written = head()
    parties.edit_network(network=network, name="Nytt", by=BY, at=AT)
    assert verify(written) == []


def test_two_lines_in_each_others_place_are_found(network: Network) -> None:
    """Trust 28."""

    def swap() -> None:
        Entry.objects.filter(seq=3).update(seq=-1)
        Entry.objects.filter(seq=4).update(seq=3)
        Entry.objects.filter(seq=-1).update(seq=4)

    _tamper(swap)
    found = [(one.kind, one.seq) for one in verify()]
    assert (FaultKind.LINK, 3) in found
    assert (FaultKind.DIGEST, 3) in found


def test_any_single_change_of_any_sealed_row_is_found(network: Network) -> None:
    """Trust: the tamper drill, on a small scale; `make drill` does a hundred."""
    chance = random.Random(20200508)  # noqa: S311  no secret
    places = [
        ("parties_network", "strapline"),
        ("parties_principal", "genitive"),
        ("parties_side", "name"),
        ("parties_body", "about"),
        ("parties_seat", "decision_key"),
        ("meetings_item", "title"),
        ("meetings_clause", "scope"),
        ("accounts_user", "name"),
    ]
    for table, field in places:
        with transaction.atomic():
            sign = chr(chance.randrange(97, 123))
            _sql(f"UPDATE {table} SET {field} = {field} || %s", sign)  # noqa: S608
            assert verify() != [], f"{table}.{field}"
            transaction.set_rollback(True)


def test_a_field_that_is_newer_than_the_log_is_no_fault(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sealing._SEALS["parties.Network"]
    with_more = {**sealing._SEALS, "parties.Network": lambda one: {**before(one), "new": 1}}
    monkeypatch.setattr(sealing, "_SEALS", with_more)
    assert verify() == []


def _object(seq: int) -> str:
    return Entry.objects.get(seq=seq).object_id


@pytest.mark.django_db(transaction=True)
def test_the_log_is_read_as_of_one_moment_and_holds_up_no_writer() -> None:
    """Outside a transaction, as the command does: what is written meanwhile is not half seen.

    The tests' SQLite is in memory, where the connections of a process do wait for each other.
    """
    network = parties.create_network(slug="skog", name="Skog", by=BY, at=AT)
    with one_moment():
        before = list(Network.objects.values_list("name", flat=True))
        if connection.vendor != "sqlite":
            _elsewhere(lambda: parties.edit_network(network=network, name="Nytt", by=BY, at=AT))
        assert list(Network.objects.values_list("name", flat=True)) == before
    parties.edit_network(network=network, name="Nytt", by=BY, at=AT)
    assert Network.objects.get().name == "Nytt"
    assert verify() == []


def _elsewhere(deed: Callable[[], object]) -> None:
    """By another connection, as another process would."""
    failed: list[BaseException] = []

    def run() -> None:
        try:
            deed()
        except BaseException as error:  # noqa: BLE001  it is handed on
            failed.append(error)
        finally:
            connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(30)
    assert failed == []
