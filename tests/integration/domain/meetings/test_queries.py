"""What is not for somebody is not there for them: not as a row, a count or a name."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import connection, models
from django.test.utils import CaptureQueriesContext

from radslag.domain.accounts.models import User
from radslag.domain.accounts.roles import RoleName
from radslag.domain.meetings import queries
from radslag.domain.meetings.states import MeetingState, PaperKind, SourceStatus
from radslag.domain.parties.models import Network
from radslag.kernel.access import ANYONE
from radslag.kernel.errors import NotFoundError
from tests.factories import meetings as make
from tests.factories.accounts import GrantFactory
from tests.factories.parties import BodyFactory, NetworkFactory, PersonFactory

pytestmark = pytest.mark.django_db

S = MeetingState


@pytest.fixture
def network() -> Network:
    return NetworkFactory()


def _user(network: Network, role: RoleName, **where: object) -> User:
    return GrantFactory(role=role, network=network, **where).user


@pytest.mark.parametrize(
    ("state", "seen"),
    [
        (S.PLANNED, False),
        (S.CALLED, True),
        (S.IN_SESSION, True),
        (S.WRITTEN, False),
        (S.FINALISED, False),
        (S.PUBLISHED, True),
        (S.CANCELLED, True),
    ],
)
def test_anyone_sees_a_meeting_from_its_call_on(network: Network, state: S, seen: bool) -> None:
    make.MeetingFactory(body__network=network, state=state)
    assert queries.meetings_seen_by(ANYONE, network).exists() is seen


def test_a_secretary_sees_drafts_and_one_of_another_network_does_not(network: Network) -> None:
    make.MeetingFactory(body__network=network, state=S.PLANNED)
    secretary = _user(network, RoleName.SECRETARY)
    stranger = _user(NetworkFactory(), RoleName.SECRETARY)
    assert queries.meetings_seen_by(secretary, network).count() == 1
    assert queries.meetings_seen_by(stranger, network).count() == 0


def test_a_member_of_one_body_sees_the_drafts_of_that_body_only(network: Network) -> None:
    mine = make.MeetingFactory(body__network=network, state=S.PLANNED)
    make.MeetingFactory(body__network=network, state=S.PLANNED)
    member = _user(network, RoleName.MEMBER, body=mine.body)
    assert list(queries.meetings_seen_by(member, network)) == [mine]


def test_an_item_under_secrecy_its_parts_and_papers_are_seen_by_those_trusted(
    network: Network,
) -> None:
    """trust 42, 43."""
    meeting = make.MeetingFactory(body__network=network)
    make.ItemFactory(meeting=meeting)
    secret = make.ItemFactory(meeting=meeting, secrecy="OSL 26 kap. 1 §", title="Kanariefågeln")
    make.ItemFactory(meeting=meeting, parent=secret)
    make.PaperFactory(meeting=meeting, item=secret, kind=PaperKind.ATTACHMENT)
    matter = make.MatterFactory(network=network)
    secret.matter = matter
    secret.save()
    member, chair = _user(network, RoleName.MEMBER), _user(network, RoleName.CHAIR)
    for by, items, papers, matters in ((ANYONE, 1, 0, 0), (member, 1, 0, 0), (chair, 3, 1, 1)):
        assert queries.items_seen_by(by, network).count() == items
        assert queries.papers_seen_by(by, network).count() == papers
        assert queries.matters_seen_by(by, network).count() == matters
        shown = queries.meeting_for_page(by, network, meeting.body.slug, meeting.day_key)
        assert len(shown.items.all()) == items
        assert len(shown.papers.all()) == papers


def test_before_it_is_published_a_called_meeting_shows_its_call_and_no_decisions(
    network: Network,
) -> None:
    meeting = make.MeetingFactory(body__network=network, state=S.CALLED)
    item = make.ItemFactory(meeting=meeting)
    call = make.PaperFactory(meeting=meeting, kind=PaperKind.CALL)
    minutes = make.PaperFactory(meeting=meeting, kind=PaperKind.MINUTES)
    make.ItemTextFactory(item=item, paper=call)
    make.ItemTextFactory(item=item, paper=minutes)
    make.ClauseFactory(decision__item=item)
    make.AttendanceFactory(meeting=meeting)
    shown = queries.meeting_for_page(ANYONE, network, meeting.body.slug, meeting.day_key)
    assert list(shown.papers.all()) == [call]
    only = shown.items.all()[0]
    assert [text.paper for text in only.texts.all()] == [call]
    assert not only.decisions.all()
    assert not shown.attendance.all()
    assert not queries.decisions_seen_by(ANYONE, network).exists()
    member = _user(network, RoleName.MEMBER)
    assert queries.decisions_seen_by(member, network).count() == 1


@pytest.mark.parametrize("key", ["2020-05-09", "2020-05-08-2", "2020-13-40", "i-dag", ""])
def test_a_day_without_a_meeting_is_not_found(network: Network, key: str) -> None:
    meeting = make.MeetingFactory(body__network=network, date=dt.date(2020, 5, 8))
    with pytest.raises(NotFoundError):
        queries.meeting_for_page(ANYONE, network, meeting.body.slug, key)


def test_neighbours_pass_over_what_is_hidden(network: Network) -> None:
    """trust 45."""
    body = BodyFactory(network=network)
    days = [dt.date(2020, month, 1) for month in (1, 2, 3, 4, 5)]
    states = [S.PUBLISHED, S.WRITTEN, S.PUBLISHED, S.PLANNED, S.CALLED]
    meetings = [
        make.MeetingFactory(body=body, date=day, state=state)
        for day, state in zip(days, states, strict=True)
    ]
    assert queries.neighbours_of(ANYONE, meetings[2]) == (meetings[0], meetings[4])
    secretary = _user(network, RoleName.SECRETARY)
    assert queries.neighbours_of(secretary, meetings[2]) == (meetings[1], meetings[3])


def test_a_protected_person_is_in_no_attendance(network: Network) -> None:
    """trust 144."""
    meeting = make.MeetingFactory(body__network=network)
    person = PersonFactory(network=network, is_protected=True)
    make.AttendanceFactory(meeting=meeting, person=person)
    shown = queries.meeting_for_page(ANYONE, network, meeting.body.slug, meeting.day_key)
    assert not shown.attendance.all()


def test_papers_that_disagree_are_told_together(network: Network) -> None:
    """trust 108: neither is merged into the other."""
    meeting = make.MeetingFactory(body__network=network)
    item = make.ItemFactory(meeting=meeting)
    rows = [
        make.SourceFactory(
            paper__meeting=meeting,
            object_id=item.pk,
            field="text",
            value=value,
            status=SourceStatus.CONFLICTING,
        )
        for value in ("senhösten 2019", "senvåren 2019")
    ]
    (one,) = queries.contradictions_of(ANYONE, meeting)
    assert (one.label, one.object_id, one.field) == ("meetings.Item", item.pk, "text")
    assert list(one.sources) == rows


def _said(meeting: object, thing: models.Model, field: str, value: str, **more: object) -> object:
    label = f"meetings.{type(thing).__name__}"
    paper = more.pop("paper", None) or make.PaperFactory(meeting=meeting)
    return make.SourceFactory(
        paper=paper, label=label, object_id=thing.pk, field=field, value=value, **more
    )


def test_what_one_paper_says_and_another_does_not_is_a_contradiction(network: Network) -> None:
    meeting = make.MeetingFactory(body__network=network)
    item = make.ItemFactory(meeting=meeting)
    clause = make.ClauseFactory(decision__item=item)
    call, minutes = (make.PaperFactory(meeting=meeting) for _ in range(2))
    for thing, field in ((meeting, "place_text"), (item, "title"), (clause, "text")):
        for paper, value in ((call, "Det ena"), (minutes, "Det andra"), (minutes, "Det ena")):
            _said(meeting, thing, field, value, paper=paper)
    found = queries.contradictions_of(ANYONE, meeting)
    assert {(one.label, one.field, one.item) for one in found} == {
        ("meetings.Meeting", "place_text", None),
        ("meetings.Item", "title", item.pk),
        ("meetings.Clause", "text", item.pk),
    }
    assert all([row.paper for row in one.sources] == [call, minutes] for one in found)


def test_lost_letters_and_one_papers_own_words_are_no_contradiction(network: Network) -> None:
    meeting = make.MeetingFactory(body__network=network)
    one, other = make.ItemFactory(meeting=meeting), make.ItemFactory(meeting=meeting)
    _said(meeting, one, "title", "Mötets öppnande")
    _said(meeting, one, "title", "Motets  oppnande")
    paper = make.PaperFactory(meeting=meeting)
    for value in ("Rut", "Nils"):
        _said(meeting, other, "presenters", value, paper=paper)
    _said(meeting, other, "", "")
    assert queries.contradictions_of(ANYONE, meeting) == []


def test_a_contradiction_in_what_is_hidden_is_told_to_those_who_may_see_it(
    network: Network,
) -> None:
    """trust 42, 45: neither a confidential item nor a confidential paper shows through."""
    meeting = make.MeetingFactory(body__network=network)
    item = make.ItemFactory(meeting=meeting, secrecy="OSL 26 kap. 1 §")
    _said(meeting, item, "title", "Kanariefågeln")
    _said(meeting, item, "title", "Papegojan")
    secret = make.PaperFactory(meeting=meeting, secrecy="OSL 26 kap. 1 §")
    _said(meeting, meeting, "place_text", "Stora salen")
    _said(meeting, meeting, "place_text", "Hemliga salen", paper=secret)
    assert queries.contradictions_of(ANYONE, meeting) == []
    assert len(queries.contradictions_of(_user(network, RoleName.CHAIR), meeting)) == 2


def test_contradictions_are_asked_for_as_often_for_forty_items_as_for_one(
    network: Network,
) -> None:
    def asked(items: int) -> int:
        meeting = make.MeetingFactory(body__network=network)
        papers = [make.PaperFactory(meeting=meeting) for _ in range(2)]
        for _ in range(items):
            clause = make.ClauseFactory(decision__item=make.ItemFactory(meeting=meeting))
            for paper in papers:
                _said(meeting, clause, "text", f"Ord {paper.pk}", paper=paper)
        with CaptureQueriesContext(connection) as run:
            found = queries.contradictions_of(ANYONE, meeting)
        assert len(found) == items
        return len(run)

    assert asked(1) == asked(40)


def test_the_time_line_of_a_matter_has_what_one_may_see_by_day_and_asks_as_often_for_forty(
    network: Network,
) -> None:
    matter = make.MatterFactory(network=network)

    def event(n: int, **more: object) -> object:
        meeting = make.MeetingFactory(
            body__network=network, date=dt.date(2020, 1, 1) + dt.timedelta(days=n), **more
        )
        item = make.ItemFactory(meeting=meeting, matter=matter)
        make.ClauseFactory(decision__item=item, text=f"att {n}")
        make.PaperFactory(meeting=meeting, item=item, kind=PaperKind.ATTACHMENT)
        return item

    def asked() -> int:
        with CaptureQueriesContext(connection) as run:
            for item in queries.timeline_of(ANYONE, matter):
                assert item.meeting.body.network.slug
                for decision in item.decisions.all():
                    assert [clause.text for clause in decision.clauses.all()]
                assert [paper.get_absolute_url() for paper in item.papers.all()]
        return len(run)

    first = event(100)
    once = asked()
    others = [event(n) for n in range(39)]
    event(200, state=S.PLANNED)
    called = event(201, state=S.CALLED)
    assert asked() == once
    shown = list(queries.timeline_of(ANYONE, matter))
    assert shown == [*others, first, called]
    assert not shown[-1].decisions.all()


@pytest.mark.parametrize("count", [1, 40])
def test_no_list_asks_more_for_forty_than_for_one(network: Network, count: int) -> None:
    for _ in range(count):
        meeting = make.MeetingFactory(body__network=network)
        item = make.ItemFactory(meeting=meeting, matter=make.MatterFactory(network=network))
        make.ClauseFactory(decision__item=item)
        make.PaperFactory(meeting=meeting, item=item)
    lists = {
        queries.meetings_seen_by: lambda row: row.get_absolute_url(),
        queries.items_seen_by: lambda row: row.get_absolute_url(),
        queries.decisions_seen_by: lambda row: (row.get_absolute_url(), row.item.matter),
        queries.matters_seen_by: lambda row: row.get_absolute_url(),
        queries.papers_seen_by: lambda row: (row.get_absolute_url(), row.file, row.item),
    }
    for seen, shown in lists.items():
        with CaptureQueriesContext(connection) as run:
            assert len([shown(row) for row in seen(ANYONE, network)]) == count
        assert len(run) == 1, seen.__name__


def test_a_planned_agenda_is_numbered_by_its_order_and_shows_a_gap_for_what_is_hidden(
    network: Network,
) -> None:
    """trust 45: a number tells of no other item."""
    meeting = make.MeetingFactory(body__network=network, state=S.PLANNED)
    for secrecy in ("", "OSL 26 kap. 1 §", ""):
        make.ItemFactory(meeting=meeting, secrecy=secrecy, number="")
    for by, numbers in (
        (_user(network, RoleName.MEMBER), ["1", "3"]),
        (_user(network, RoleName.CHAIR), ["1", "2", "3"]),
    ):
        shown = queries.meeting_for_page(by, network, meeting.body.slug, meeting.day_key)
        assert [item.number for item in shown.items.all()] == numbers


def test_the_page_of_a_meeting_asks_as_often_for_forty_items_as_for_one(
    network: Network,
) -> None:
    def asked(items: int) -> int:
        meeting = make.MeetingFactory(body__network=network)
        for _ in range(items):
            item = make.ItemFactory(meeting=meeting)
            clause = make.ClauseFactory(proposal=make.ProposalFactory(item=item))
            make.ClauseFactory(decision__item=item, answers=clause)
            make.ItemTextFactory(item=item)
            make.StanceFactory(item=item)
            make.PaperFactory(meeting=meeting, item=item, kind=PaperKind.ATTACHMENT)
        with CaptureQueriesContext(
            connection,
        ) as queries_run:
            queries.meeting_for_page(ANYONE, network, meeting.body.slug, meeting.day_key)
        return len(queries_run)

    assert asked(1) == asked(40)


def test_a_meeting_that_was_cancelled_before_its_call_shows_no_agenda(network: Network) -> None:
    """Its agenda was never more than a draft; that it will not be held, anyone may know."""
    for is_called in (False, True):
        meeting = make.MeetingFactory(body__network=network, state=S.CANCELLED, is_called=is_called)
        make.ItemFactory(meeting=meeting)
        make.PaperFactory(meeting=meeting, kind=PaperKind.ATTACHMENT)
        assert queries.meetings_seen_by(ANYONE, network).contains(meeting)
        assert queries.items_seen_by(ANYONE, network).filter(meeting=meeting).exists() is is_called
        assert queries.papers_seen_by(ANYONE, network).filter(meeting=meeting).exists() is is_called
