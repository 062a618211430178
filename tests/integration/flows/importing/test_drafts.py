"""Drafts while a person looks at them: mended, settled, left out, read again."""

from __future__ import annotations

import datetime as dt

import pytest

from radslag.domain.history.models import Entry
from radslag.domain.meetings.models import Clause, Item, Meeting, Source
from radslag.domain.meetings.states import SourceStatus
from radslag.domain.parties.models import Network
from radslag.flows.importing import actions, policies, queries
from radslag.flows.importing.models import Draft
from radslag.flows.importing.states import DraftState, FindingState
from radslag.kernel.errors import InvalidError, NotAllowedError, NotFoundError, StateError
from tests.factories.cast import AT, make_cast
from tests.factories.importing import BY, MINUTES, batch_of, begin
from tests.factories.parties import NetworkFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def network() -> Network:
    return NetworkFactory.create()


@pytest.fixture
def draft(network: Network) -> Draft:
    return batch_of(network, {"m.txt": MINUTES}).drafts.get()


def test_a_mended_fact_is_what_is_confirmed_and_its_place_says_so(draft: Draft) -> None:
    actions.mend(draft=draft, pointer="/items/1/title", value="Bron", by=BY, at=AT)
    actions.mend(draft=draft, pointer="/items/1/decisions/1", value=None, by=BY, at=AT)
    actions.confirm(draft=draft, by=BY, at=AT)
    item = Item.objects.get(number="2")
    assert item.title == "Bron"
    assert Clause.objects.filter(decision__item=item).count() == 1
    source = Source.objects.get(label="meetings.Item", object_id=item.pk, field="title")
    assert source.status == SourceStatus.CONFIRMED
    assert source.quote.startswith("Beslut om bron")


def test_a_mend_can_be_taken_back(draft: Draft) -> None:
    actions.mend(draft=draft, pointer="/date", value="2020-06-12", by=BY, at=AT)
    actions.take_mend_back(draft=draft, pointer="/date", by=BY, at=AT)
    actions.confirm(draft=draft, by=BY, at=AT)
    assert Meeting.objects.get().date == dt.date(2020, 5, 8)


@pytest.mark.parametrize(
    ("pointer", "value"), [("/date", "8 maj"), ("/sources/0", "x"), ("items", "x")]
)
def test_what_can_be_no_fact_is_refused(pointer: str, value: str, draft: Draft) -> None:
    with pytest.raises(InvalidError):
        actions.mend(draft=draft, pointer=pointer, value=value, by=BY, at=AT)


def test_a_paper_without_a_day_waits_for_one(network: Network) -> None:
    undated = MINUTES.replace("fredagen den 8 maj 2020 ", "").replace("den 12 juni 2020", "i juni")
    draft = batch_of(network, {"m.txt": undated}, confirms=True).drafts.get()
    assert draft.state == DraftState.NEEDS_YOU
    assert not policies.can_confirm(draft)
    with pytest.raises(StateError, match="Skriv dagen"):
        actions.confirm(draft=draft, by=BY, at=AT)
    actions.mend(draft=draft, pointer="/date", value="2020-05-08", by=BY, at=AT)
    actions.confirm(draft=draft, by=BY, at=AT)
    assert Meeting.objects.get().date == dt.date(2020, 5, 8)


def test_an_answer_must_be_one_of_the_options(network: Network) -> None:
    batch_of(network, {"m.txt": MINUTES}, confirms=True)
    other = MINUTES.replace("Länsnätverket för vägchefer", "Broutskottet")
    draft = batch_of(network, {"b.txt": other}).drafts.get()
    question = draft.questions.get(kind="body")
    with pytest.raises(InvalidError, match="Välj ett av dem"):
        actions.answer(question=question, value="123456", by=BY, at=AT)


def test_a_paper_that_is_left_out_makes_nothing(draft: Draft) -> None:
    actions.leave_out(draft=draft, by=BY, at=AT)
    assert Meeting.objects.count() == 0
    with pytest.raises(StateError):
        actions.confirm(draft=draft, by=BY, at=AT)


def test_a_confirmed_paper_is_not_mended(draft: Draft) -> None:
    actions.confirm(draft=draft, by=BY, at=AT)
    draft.refresh_from_db()
    with pytest.raises(StateError, match="kan inte ändras här"):
        actions.mend(draft=draft, pointer="/date", value="2020-06-12", by=BY, at=AT)


def test_82_a_broken_paper_fails_alone_with_a_sentence_and_can_be_read_again(
    network: Network,
) -> None:
    batch = batch_of(network, {"tom.pdf": b"%PDF-1.7\n", "m.txt": MINUTES}, confirms=True)
    broken, whole = batch.drafts.all()
    assert (broken.state, whole.state) == (DraftState.FAILED, DraftState.CONFIRMED)
    assert broken.error
    assert broken.error_english
    actions.read_again(draft=broken, by=BY, at=AT)
    broken.refresh_from_db()
    assert (broken.state, broken.error) == (DraftState.WAITING, "")


def test_a_finding_waits_and_is_accepted(network: Network) -> None:
    more = MINUTES.replace(
        "att bygga en ny i trä.", "att ge Styrgruppen i uppdrag att bygga en ny till nästa möte."
    )
    batch_of(network, {"m.txt": more}, confirms=True)
    (finding,) = queries.findings_seen_by(BY, network)
    assert finding.item is not None
    assert finding.item.number == "2"
    actions.settle_finding(finding=finding, state=FindingState.ACCEPTED, by=BY, at=AT)
    assert list(queries.findings_seen_by(BY, network)) == []


def test_each_deed_writes_one_line(draft: Draft) -> None:
    before = Entry.objects.count()
    actions.mend(draft=draft, pointer="/place", value="Salen", by=BY, at=AT)
    actions.mend(draft=draft, pointer="/place", value="Salen", by=BY, at=AT)
    assert Entry.objects.count() == before + 1


def test_37_drafts_of_others_are_not_there() -> None:
    cast = make_cast()
    batch = begin(cast.network, {"m.txt": MINUTES})
    draft = batch.drafts.get()
    found = queries.draft_for_review(cast.secretary, cast.network, batch.key, draft.pk)
    assert found == draft
    for actor in (cast.stranger, cast.member, cast.auditor, cast.anyone):
        with pytest.raises(NotFoundError):
            queries.draft_for_review(actor, cast.network, batch.key, draft.pk)
        with pytest.raises(NotFoundError):
            queries.batch_for_page(actor, cast.network, batch.key)
        with pytest.raises(NotAllowedError):
            actions.mend(draft=draft, pointer="/place", value="x", by=actor, at=AT)
