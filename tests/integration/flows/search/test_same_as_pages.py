"""Who finds what is who sees what: the index against the reads of the domain, cell by cell.

Everything that differs in who may see it: each state of a meeting (cancelled before and after
its call), each kind of thing, open and secret. For each of the cast the hits are exactly what
`…_seen_by` gives (trust 34, 35, 42).
"""

from __future__ import annotations

import datetime as dt
from itertools import product
from typing import Any

import pytest
from django.db import connection
from django.db.models import QuerySet

from radslag.domain.meetings import queries
from radslag.domain.meetings.models import Clause
from radslag.domain.meetings.states import MeetingState, PaperKind
from radslag.domain.parties.queries import bodies_of, people_seen_by
from radslag.flows.search import indexing
from radslag.flows.search.filters import seen_by
from radslag.kernel.access import Actor
from tests.factories.cast import Cast, make_cast
from tests.factories.meetings import (
    ClauseFactory,
    DecisionFactory,
    ItemFactory,
    MatterFactory,
    MeetingFactory,
    PaperFactory,
)
from tests.factories.parties import BodyFactory, PersonFactory, SeatFactory

pytestmark = pytest.mark.django_db
SECRECY = "26 kap. 1 § OSL"
Found = set[tuple[str, int]]


@pytest.fixture
def cast() -> Cast:
    cast = make_cast()
    owned = BodyFactory.create(network=cast.network, owner=cast.principal)
    day = dt.date(2019, 1, 1)
    states = [(state, state != MeetingState.PLANNED) for state in MeetingState]
    states.append((MeetingState.CANCELLED, False))
    for body, (state, called) in product((cast.body, owned), states):
        day += dt.timedelta(days=1)
        meeting = MeetingFactory.create(body=body, state=state, is_called=called, date=day)
        for secrecy in ("", SECRECY):
            matter = MatterFactory.create(network=cast.network)
            item = ItemFactory.create(meeting=meeting, secrecy=secrecy, matter=matter)
            part = ItemFactory.create(meeting=meeting, parent=item)
            ClauseFactory.create(decision=DecisionFactory.create(item=part))
            for kind in (PaperKind.CALL, PaperKind.MINUTES, PaperKind.ATTACHMENT):
                PaperFactory.create(meeting=meeting, kind=kind, secrecy=secrecy)
            PaperFactory.create(meeting=meeting, item=item, kind=PaperKind.OTHER)
    MatterFactory.create(network=cast.network)
    PaperFactory.create(network=cast.network)
    SeatFactory.create(body=cast.body, person=PersonFactory.create(network=cast.network))
    PersonFactory.create(network=cast.network, principal=cast.principal)
    PersonFactory.create(network=cast.network, is_protected=True)
    for _ in indexing.rebuild():
        pass
    return cast


def _found(by: Actor, cast: Cast) -> Found:
    where = seen_by(by, cast.network.pk)
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT d.label, d.object_id FROM search_document d WHERE {where.sql}",  # noqa: S608
            where.params,
        )
        return set(cursor.fetchall())


def _seen(by: Actor, cast: Cast) -> Found:
    network = cast.network
    items = queries.items_seen_by(by, network)
    proposed = Clause.objects.filter(proposal__item__in=items)
    told: dict[str, list[QuerySet[Any]]] = {
        "meetings.Meeting": [queries.meetings_seen_by(by, network)],
        "meetings.Item": [items],
        "meetings.Clause": [queries.decisions_seen_by(by, network), proposed],
        "meetings.Matter": [queries.matters_seen_by(by, network)],
        "meetings.Paper": [queries.papers_seen_by(by, network)],
        "parties.Body": [bodies_of(network)],
        "parties.Person": [people_seen_by(by, network)],
    }
    return {
        (label, key) for label, rows in told.items() for row in rows
        for key in row.values_list("pk", flat=True)
    }  # fmt: skip


def test_everybody_finds_exactly_what_they_see(cast: Cast) -> None:
    for name, by in cast.everybody().items():
        found, seen = _found(by, cast), _seen(by, cast)
        assert found - seen == set(), f"{name} finds what is hidden from them"
        assert seen - found == set(), f"{name} does not find what they see"
