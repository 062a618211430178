"""The log is only ever added to, by the database's own refusal (trust 22, 24, 31)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from django.db import DatabaseError, connection, transaction

from radslag.domain.history.actions import record
from radslag.domain.history.models import Entry, Head
from radslag.domain.history.sealing import differing
from radslag.domain.parties import actions
from radslag.domain.parties.models import Network, Side
from radslag.kernel.access import System
from tests.factories.cast import AT, make_cast

pytestmark = pytest.mark.django_db

BY = System("test")


@pytest.fixture
def entry() -> Entry:
    actions.create_network(slug="skog", name="Hemliga skogen", by=BY, at=AT)
    return Entry.objects.get()


def _refused(deed: Callable[[], object]) -> bool:
    try:
        with transaction.atomic():
            deed()
    except DatabaseError as error:
        return "only ever added to" in str(error)
    return False


def test_a_line_cannot_be_changed_or_removed_through_the_models(entry: Entry) -> None:
    """Trust 24."""
    entry.verb = "parties.something_else"
    assert _refused(entry.save)
    assert _refused(entry.delete)
    assert _refused(lambda: Entry.objects.update(actor="user:1"))
    assert _refused(lambda: Entry.objects.all().delete())


@pytest.mark.parametrize(
    "statement",
    ["UPDATE history_entry SET actor = 'user:1'", "DELETE FROM history_entry"],
)
def test_a_line_cannot_be_changed_or_removed_by_raw_sql(entry: Entry, statement: str) -> None:
    """Trust 24."""

    def deed() -> None:
        with connection.cursor() as cursor:
            cursor.execute(statement)

    assert _refused(deed)
    assert Entry.objects.count() == 1


def test_the_table_cannot_be_emptied_at_a_stroke(entry: Entry) -> None:
    """SQLite knows no other way to empty a table than DELETE."""

    def deed() -> None:
        with connection.cursor() as cursor:
            cursor.execute("TRUNCATE history_entry")

    assert _refused(deed) or connection.vendor == "sqlite"


def test_a_deed_and_its_line_need_one_transaction(transactional_db: None) -> None:
    network = Network.objects.create(slug="skog", name="Skog")
    with pytest.raises(transaction.TransactionManagementError):
        record(verb="parties.edit_network", by=BY, on=network, at=AT)


def test_a_line_says_who_what_where_and_when_and_follows_the_line_before() -> None:
    """Trust 22: actor, role, principal, object, before and after."""
    cast = make_cast()
    for name in ("Ett", "Två"):
        actions.edit_principal(principal=cast.principal, name=name, by=cast.administrator, at=AT)
    first, second = Entry.objects.all()
    assert (second.seq, second.previous, second.at) == (first.seq + 1, first.digest, AT)
    assert second.actor == cast.administrator.actor_key
    assert second.role == "administrator"
    assert (second.object_label, second.object_id) == ("parties.Principal", str(cast.principal.pk))
    assert (second.network_id, second.principal_id) == (cast.network.pk, cast.principal.pk)
    assert first.before == ""
    assert second.before != ""
    assert (Head.objects.get().seq, Head.objects.get().digest) == (second.seq, second.digest)


def test_a_line_holds_no_text_of_the_thing(entry: Entry) -> None:
    """Trust 31: only salted digests, so that the log breaks no secrecy."""
    assert "Hemliga" not in str(vars(entry))
    other = actions.create_network(slug="berg", name="Hemliga skogen", by=BY, at=AT)
    seals = Entry.objects.get(object_id=str(other.pk)).seals
    assert seals is not None and entry.seals is not None
    assert seals["name"] != entry.seals["name"]


def test_the_number_decides_the_order_and_not_the_clock() -> None:
    """Trust 12: the clock jumps back during writes."""
    cast = make_cast()
    for hours in (0, -1, 24):
        at = AT + dt.timedelta(hours=hours)
        actions.add_side(network=cast.network, name=f"sida {hours}", by=BY, at=at)
    assert [entry.seq for entry in Entry.objects.order_by("seq")] == [1, 2, 3]


def test_what_is_sealed_is_the_row_and_not_what_the_caller_holds() -> None:
    side = Side.objects.create(network=make_cast().network, name="staten", position=9)
    side.name = "aldrig sparat"
    with transaction.atomic():
        record(verb="parties.edit_side", by=BY, on=side, at=AT)
    entry = Entry.objects.get()
    assert entry.seals is not None
    assert differing(Side.objects.get(pk=side.pk), entry.seals, entry.salt) == []
