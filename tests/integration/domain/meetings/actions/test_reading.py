"""Who reads what is confidential is told in history (trust 23)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from radslag.domain.history.models import Entry
from radslag.domain.history.telling import tell
from radslag.domain.meetings import queries
from radslag.domain.meetings.actions import record_reading
from radslag.domain.meetings.models import Meeting
from radslag.domain.meetings.states import PaperKind
from radslag.kernel.access import ANYONE, Actor
from tests.factories import meetings as make
from tests.factories.cast import AT, Cast, make_cast

pytestmark = pytest.mark.django_db

GROUND = "OSL 25 kap. 1 §"


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def meeting(cast: Cast) -> Meeting:
    return make.MeetingFactory.create(body=cast.body)


def _told(by: Actor, *things: Any) -> list[tuple[str, str]]:
    record_reading(of=things, by=by, at=AT)
    return list(Entry.objects.values_list("object_label", "object_id"))


def test_it_tells_by_whom_in_which_role_what_and_when(cast: Cast, meeting: Meeting) -> None:
    item = make.ItemFactory.create(meeting=meeting, secrecy=GROUND)
    record_reading(of=[item], by=cast.secretary, at=AT)
    line = Entry.objects.get()
    assert (line.actor, line.role) == (cast.secretary.actor_key, "secretary")
    assert (line.object_label, line.object_id) == ("meetings.Item", str(item.pk))
    assert (line.at, line.network_id, line.data) == (AT, cast.network.pk, {})
    assert tell(line) == "läste uppgifter med sekretess"


def test_of_what_is_public_nothing_is_told_and_nothing_asked(cast: Cast, meeting: Meeting) -> None:
    item = make.ItemFactory.create(meeting=meeting)
    make.PaperFactory.create(meeting=meeting, item=item, kind=PaperKind.ATTACHMENT)
    items = list(queries.items_seen_by(cast.secretary, cast.network))
    papers = list(queries.papers_seen_by(cast.secretary, cast.network))
    with CaptureQueriesContext(connection) as asked:
        record_reading(of=[*items, *papers], by=cast.secretary, at=AT)
    assert len(asked) == 0
    assert not Entry.objects.exists()


def test_for_those_who_see_nothing_confidential_nothing_is_even_fetched(cast: Cast) -> None:
    def never() -> Iterator[Any]:
        raise AssertionError
        yield

    for by in (ANYONE, cast.member, cast.administrator, cast.presenter):
        record_reading(of=never(), by=by, at=AT)


def test_a_part_a_paper_and_a_clause_are_as_secret_as_their_item(
    cast: Cast, meeting: Meeting
) -> None:
    item = make.ItemFactory.create(meeting=meeting, secrecy=GROUND)
    part = make.ItemFactory.create(meeting=meeting, parent=item)
    paper = make.PaperFactory.create(meeting=meeting, item=part, kind=PaperKind.ATTACHMENT)
    other = make.ItemFactory.create(meeting=meeting, secrecy=GROUND)
    clause = make.ClauseFactory.create(decision__item=other)
    assert _told(cast.chair, part, paper, clause) == [
        ("meetings.Item", str(part.pk)),
        ("meetings.Paper", str(paper.pk)),
        ("meetings.Item", str(other.pk)),
    ]


def test_a_paper_with_a_ground_of_its_own_under_an_open_item_is_told_alone(
    cast: Cast, meeting: Meeting
) -> None:
    item = make.ItemFactory.create(meeting=meeting)
    paper = make.PaperFactory.create(meeting=meeting, item=item, secrecy=GROUND)
    assert _told(cast.auditor, item, paper, meeting) == [("meetings.Paper", str(paper.pk))]


def test_the_confidential_among_rows_are_those_that_are_told(cast: Cast, meeting: Meeting) -> None:
    secret = make.ItemFactory.create(meeting=meeting, secrecy=GROUND)
    part = make.ItemFactory.create(meeting=meeting, parent=secret)
    plain = make.ItemFactory.create(meeting=meeting)
    under = make.ItemFactory.create(meeting=meeting, parent=plain)
    kind = PaperKind.ATTACHMENT
    for item in (secret, part, plain, under, None):
        make.PaperFactory.create(meeting=meeting, item=item, kind=kind)
        make.PaperFactory.create(meeting=meeting, item=item, kind=kind, secrecy=GROUND)
        if item is not None:
            make.ClauseFactory.create(decision__item=item)
    papers = queries.papers_seen_by(cast.secretary, cast.network)
    clauses = queries.decisions_seen_by(cast.secretary, cast.network)
    assert papers.count() == 10
    assert set(queries.confidential_papers(papers)) == {p for p in papers if p.is_confidential}
    assert set(queries.confidential_decisions(clauses)) == {
        clause for clause in clauses if clause.item.is_confidential
    }
    assert clauses.count() == 4
