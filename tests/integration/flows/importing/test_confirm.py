"""From papers to the ledger: what is made, what is certain, what is kept side by side."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from radslag.domain.history.models import Entry
from radslag.domain.meetings import queries as meetings
from radslag.domain.meetings.models import Clause, Item, Matter, Meeting, Paper, Source
from radslag.domain.meetings.states import ItemState, MeetingState, PaperKind, StanceKind
from radslag.domain.parties.models import Body, Network, Person
from radslag.flows.importing import actions
from radslag.flows.importing.models import Batch, Draft, Finding
from radslag.flows.importing.states import DraftState, FindingKind
from radslag.kernel.errors import NotAllowedError, StateError
from tests.factories.cast import AT, make_cast
from tests.factories.importing import BY, CALL, MINUTES, batch_of, begin
from tests.factories.parties import NetworkFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def network() -> Network:
    return NetworkFactory.create()


def both(network: Network) -> Batch:
    papers = {"anteckningar.txt": MINUTES, "kallelse.txt": CALL}
    return batch_of(network, papers, confirms=True)


def test_108_call_and_minutes_of_a_body_and_day_are_one_meeting_with_two_papers(
    network: Network,
) -> None:
    both(network)
    meeting = Meeting.objects.get()
    assert (meeting.date, meeting.state) == (dt.date(2020, 5, 8), MeetingState.PUBLISHED)
    held = meeting.papers.exclude(file=None).order_by("kind")
    assert [paper.kind for paper in held] == [PaperKind.CALL, PaperKind.MINUTES]


def test_108_what_they_say_differently_is_kept_and_shown(network: Network) -> None:
    both(network)
    meeting = Meeting.objects.get()
    assert meeting.place_text == "Lilla salen"  # minutes are written after the call
    found = {one.field: {s.value for s in one.sources} for one in _contradictions(meeting)}
    assert found["place_text"] == {"Stora salen", "Lilla salen"}
    item = meeting.items.get(number="2")
    texts = " ".join(str(text.blocks) for text in item.texts.all())
    assert "senhösten" in texts
    assert "senvåren" in texts


def _contradictions(meeting: Meeting) -> list[meetings.Contradiction]:
    return meetings.contradictions_of(BY, meeting)


def test_items_of_both_are_one_and_what_the_minutes_add_is_marked_late(network: Network) -> None:
    both(network)
    items = Meeting.objects.get().items.order_by("position")
    assert [(one.number, one.is_late) for one in items] == [
        ("1", False), ("2", False), ("3", False), ("4", True), ("5", False),
    ]  # fmt: skip


def test_a_proposal_of_the_call_is_answered_by_the_decision_of_the_minutes(
    network: Network,
) -> None:
    both(network)
    decided = Clause.objects.filter(decision__item__number="2").order_by("position")
    assert [one.text for one in decided] == ["att riva bron, och", "att bygga en ny i trä."]
    assert [one.answers.text if one.answers else None for one in decided] == [
        "att riva bron, och",
        "att bygga en ny.",
    ]


def test_every_decision_leads_to_its_line(network: Network) -> None:
    both(network)
    for clause in Clause.objects.exclude(decision=None):
        source = Source.objects.get(label="meetings.Clause", object_id=clause.pk)
        page = source.paper.file.pages.get(number=source.page)  # type: ignore[union-attr]
        assert page.text[source.start : source.end] == source.quote
        assert page.text.split("\n")[source.line - 1].strip()


def test_117_a_side_that_takes_no_part_is_a_stance(network: Network) -> None:
    both(network)
    (stance,) = Item.objects.get(number="2").stances.all()
    assert (stance.party, stance.kind) == ("Regionen", StanceKind.NO_PART)


def test_119_what_is_put_off_knows_to_which_meeting(network: Network) -> None:
    both(network)
    item = Item.objects.get(number="3")
    assert (item.state, item.postponed_to_date) == (ItemState.POSTPONED, dt.date(2020, 6, 12))


def test_112_who_stands_twice_counts_once_with_a_remark(network: Network) -> None:
    both(network)
    names = [row.name for row in Meeting.objects.get().attendance.all()]
    assert names == ["Vera Vägman", "Ture Tjäle", "Gerd Grus"]
    paper = Paper.objects.get(kind=PaperKind.MINUTES)
    assert [one["text"] for one in paper.remarks if one["code"] == "twice"] == [
        "Vera Vägman står två gånger i närvaron och räknas en gång."
    ]


def test_attachments_are_papers_that_nobody_has_numbered_across_the_meeting(
    network: Network,
) -> None:
    both(network)
    named = Paper.objects.filter(kind=PaperKind.ATTACHMENT).order_by("number")
    assert [(one.number, one.item.number if one.item else "") for one in named] == [
        ("1", "2"), ("2", "2"), ("3", "2"),
    ]  # fmt: skip


def test_120_what_was_added_after_the_meeting_is_kept_as_that_and_is_no_decision(
    network: Network,
) -> None:
    later = MINUTES.replace(
        "Bron är gammal och ska rivas senvåren 2020.",
        "Måndagen den 11 maj skickade styrgruppen ett mejl om att ärendet återtas.",
    )
    batch_of(network, {"a.txt": later}, confirms=True)
    finding = Finding.objects.get(kind=FindingKind.LATER)
    assert finding.values["date"] == "2020-05-11"
    assert finding.item is not None
    assert not Clause.objects.filter(text__contains="mejl").exists()


def test_121_the_same_files_again_change_nothing(network: Network) -> None:
    both(network)
    before = _counts()
    again = both(network)
    assert _counts() == before
    assert again.traces.count() == 0
    assert {draft.state for draft in again.drafts.all()} == {DraftState.DUPLICATE}


def test_121_the_same_text_in_another_form_is_asked_about(network: Network) -> None:
    both(network)
    other = "<html><body><pre>" + "\n".join(MINUTES.split("\n")) + "</pre></body></html>"
    batch = batch_of(network, {"anteckningar.html": other}, confirms=True)
    draft = batch.drafts.get()
    assert draft.state == DraftState.NEEDS_YOU
    question = draft.questions.get(kind="second")
    actions.answer(question=question, value="same", by=BY, at=AT)
    draft.refresh_from_db()
    assert draft.state == DraftState.DUPLICATE


def test_a_matter_runs_through_meetings_by_its_short_name(network: Network) -> None:
    both(network)
    june = (
        MINUTES.replace("8 maj 2020", "12 juni 2020")
        .replace("Beslut om bron över Storån (BRO-20)", "BRO-20: hur träet köps in")
        .replace("Ärendet bordläggs till mötet den 12 juni 2020.", "Det plogas.")
    )
    batch_of(network, {"juni.txt": june}, confirms=True)
    matter = Matter.objects.get(title="Bron över Storån (BRO-20)")
    days = [str(item.meeting.date) for item in matter.items.order_by("meeting__date")]
    assert days == ["2020-05-08", "2020-06-12"]


def test_a_body_that_is_unknown_in_a_network_that_has_others_is_asked_about(
    network: Network,
) -> None:
    both(network)
    other = MINUTES.replace("Länsnätverket för vägchefer", "Broutskottet")
    batch = batch_of(network, {"b.txt": other}, confirms=True)
    draft = batch.drafts.get()
    assert draft.state == DraftState.NEEDS_YOU
    question = draft.questions.get(kind="body")
    actions.answer(question=question, value="", by=BY, at=AT)
    actions.confirm(draft=draft, by=BY, at=AT)
    assert sorted(body.name for body in Body.objects.all()) == [
        "Broutskottet",
        "Länsnätverket för vägchefer",
    ]


@pytest.mark.parametrize("lost", [str.upper, lambda name: "".join(map(_undotted, name))])
def test_109_111_a_body_is_known_however_its_letters_were_lost(
    lost: Callable[[str], str], network: Network
) -> None:
    both(network)
    other = MINUTES.replace("8 maj", "9 oktober")
    name = "Länsnätverket för vägchefer"
    other = other.replace(name, lost(name)) if lost is str.upper else lost(other)
    batch_of(network, {"b.txt": other}, confirms=True)
    assert [body.name for body in Body.objects.all()] == [name]
    assert Meeting.objects.count() == 2


def _undotted(sign: str) -> str:
    return {"å": "a", "ä": "a", "ö": "o"}.get(sign, sign)


def test_110_alike_names_stay_two_people_and_a_human_may_join_them(network: Network) -> None:
    both(network)
    other = MINUTES.replace("Ture Tjäle", "Ture Tjale-Berg").replace("8 maj", "9 oktober")
    other = other.replace("Gerd Grus", "Gerd Gruus")
    batch = batch_of(network, {"b.txt": other}, confirms=True)
    assert Person.objects.filter(name__startswith="Gerd").count() == 2
    question = batch.drafts.get().questions.get(text__contains="Gruus")
    (option,) = [one for one in question.options if one["label"] == "Gerd Grus"]
    actions.answer(question=question, value=option["value"], by=BY, at=AT)
    joined = Person.objects.get(name="Gerd Gruus").same_as
    assert joined is not None
    assert joined.name == "Gerd Grus"


def test_without_yes_all_waits_and_nothing_is_made(network: Network) -> None:
    batch = batch_of(network, {"kallelse.txt": CALL, "anteckningar.txt": MINUTES})
    assert {draft.state for draft in batch.drafts.all()} == {DraftState.READ}
    assert _counts() == [0] * 6


def test_papers_are_not_confirmed_before_all_are_read(network: Network) -> None:
    batch = begin(network, {"kallelse.txt": CALL})
    draft = batch.drafts.get()
    Draft.objects.filter(pk=draft.pk).update(state=DraftState.READ, record={"kind": "call"})
    with pytest.raises(StateError):
        actions.confirm(draft=draft, by=BY, at=AT)


def test_half_a_paper_cannot_be_confirmed(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = batch_of(network, {"anteckningar.txt": MINUTES})
    lines = Entry.objects.count()

    def broken(*args: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("radslag.flows.importing.confirming.confirm._findings", broken)
    with pytest.raises(RuntimeError):
        actions.confirm(draft=batch.drafts.get(), by=BY, at=AT)
    assert _counts() == [0] * 6
    assert Entry.objects.count() == lines
    assert batch.drafts.get().state == DraftState.READ


def test_only_who_may_import_confirms() -> None:
    cast = make_cast()
    batch = batch_of(cast.network, {"anteckningar.txt": MINUTES})
    draft = batch.drafts.get()
    question = draft.questions.get(kind="body")
    for actor in (cast.member, cast.stranger, cast.auditor, cast.anyone):
        with pytest.raises(NotAllowedError):
            actions.answer(question=question, value="", by=actor, at=AT)
        with pytest.raises(NotAllowedError):
            actions.confirm(draft=draft, by=actor, at=AT)
    actions.answer(question=question, value="", by=cast.secretary, at=AT)
    actions.confirm(draft=draft, by=cast.secretary, at=AT)
    assert Meeting.objects.count() == 1


def _counts() -> list[int]:
    return [model.objects.count() for model in (Paper, Meeting, Item, Matter, Body, Person)]
