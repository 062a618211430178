"""One draft into the ledger: body, meeting, paper, items, people, places. All of it or nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from radslag.domain.meetings import actions as meetings
from radslag.domain.meetings.models import Meeting, Paper
from radslag.domain.meetings.states import MeetingState, PaperKind
from radslag.domain.parties import actions as parties
from radslag.domain.parties.models import Body
from radslag.domain.parties.queries import bodies_of
from radslag.flows.importing import storing
from radslag.flows.importing.confirming import rows
from radslag.flows.importing.confirming.items import Agenda
from radslag.flows.importing.confirming.matters import Threads
from radslag.flows.importing.confirming.people import People
from radslag.flows.importing.confirming.tracing import Tracing
from radslag.flows.importing.facts import facts_of
from radslag.flows.importing.linking import bodies, papers
from radslag.flows.importing.linking.link import Link, Sight
from radslag.flows.importing.models import Draft, Finding
from radslag.kernel.access import Actor
from radslag.kernel.text import clean, fold

__all__ = ["put_into_ledger"]

Frame = dict[str, tuple[str, Any, str]]
"""By field of a meeting: the pointer of the fact, its value, and what the paper says."""

_MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
)  # fmt: skip


def put_into_ledger(
    draft: Draft,
    link: Link,
    sight: Sight,
    answers: Mapping[tuple[str, str], str],
    *,
    by: Actor,
    at: dt.datetime,
) -> int:
    """Make what the draft tells; how many things were made or changed. In a transaction."""
    tracing = Tracing(draft, facts_of(draft), by, at)
    body = _body(link, tracing)
    frame = _frame(body, tracing)
    meeting = _meeting(body, link, frame, tracing)
    tracing.paper = _paper(meeting, link, tracing)
    _read_frame(meeting, frame, tracing)
    people = People(body.network, tracing)
    threads = Threads(tracing, sight, answers)
    agenda = Agenda(meeting, tracing, people, threads, list(bodies_of(body.network)))
    with meetings.settle_together():
        agenda.put_all()
    if link.kind != PaperKind.CALL:
        _attendance(meeting, people, tracing)
    _findings(agenda, tracing)
    draft.meeting, draft.paper = meeting, tracing.paper
    draft.link = {**link.as_dict(), "items": {str(n): one.pk for n, one in agenda.ids.items()}}
    return tracing.finish()


def _body(link: Link, tracing: Tracing) -> Body:
    facts, body = tracing.facts, link.body
    shown = facts.shown(facts.record, "body")
    if body is None:
        assert link.new is not None  # noqa: S101  policies.check_can_confirm saw to it
        kind, regime = bodies.kind_of(link.new.name)
        body = parties.add_body(
            network=tracing.draft.batch.network,
            name=link.new.name,
            short_name=link.new.short_name,
            kind=kind,
            regime=regime,
            **tracing.deed,
        )
        tracing.made(body)
    known = {fold(one) for one in (body.name, body.short_name)}
    known |= {fold(name) for name in body.names.values_list("name", flat=True)}
    for form in bodies.forms_of(shown)[1 if "(" in shown else 0 :]:
        if fold(form) not in known and len(form) <= 160:
            tracing.made(parties.add_spelling(body=body, name=form, **tracing.deed))
    return body


def _meeting(body: Body, link: Link, frame: Frame, tracing: Tracing) -> Meeting:
    assert link.day is not None  # noqa: S101  policies.check_can_confirm saw to it
    meeting = Meeting.objects.filter(body=body, date=link.day).order_by("number").first()
    told = {key: value for key, (_, value, _) in frame.items() if value}
    if meeting is None:
        state = MeetingState.CALLED if link.kind == PaperKind.CALL else MeetingState.PUBLISHED
        meeting = meetings.record_meeting(
            body=body, date=link.day, state=state, **told, **tracing.deed
        )
        tracing.made(meeting)
        tracing.changed(meeting, "frame", _plain(Meeting(), told))
        return meeting
    if link.kind != PaperKind.CALL and meeting.state != MeetingState.PUBLISHED:
        before = meeting.state
        meetings.advance_meeting(meeting=meeting, state=MeetingState.PUBLISHED, **tracing.deed)
        tracing.changed(meeting, "state", str(before), str(MeetingState.PUBLISHED))
    keep = link.kind == PaperKind.CALL
    new = {key: value for key, value in told.items() if not (keep and getattr(meeting, key))}
    plain = _plain(meeting, new)
    meetings.edit_meeting(meeting=meeting, **new, **tracing.deed)
    tracing.changed(meeting, "frame", plain)
    return meeting


def _plain(meeting: Meeting, keys: Iterable[str]) -> dict[str, str | None]:
    values = {key: getattr(meeting, key) for key in keys}
    return {key: str(value) if value else None for key, value in values.items()}


def _paper(meeting: Meeting, link: Link, tracing: Tracing) -> Paper:
    draft, record = tracing.draft, tracing.facts.record
    content = storing.content_of(draft)
    media, suffix = papers.media_of(draft.format, content)
    file = meetings.store_file(
        content=content,
        media_type=media,
        suffix=suffix,
        page_count=len(draft.pages),
        at=tracing.at,
    )
    meetings.store_pages(file=file, texts=draft.pages)
    day = meeting.date
    said = record.get("document_date")
    paper = meetings.add_paper(
        network=meeting.body.network,
        file=file,
        kind=link.kind,
        meeting=meeting,
        title=f"{link.kind.label.capitalize()} {day.day} {_MONTHS[day.month - 1]} {day.year}",
        file_name=draft.file_name,
        document_date=dt.date.fromisoformat(said) if said else None,
        registry_number=str(record.get("registry_number") or "")[:60],
        remarks=[*record.get("remarks", ()), *_twice(tracing)],
        **tracing.deed,
    )
    tracing.made(paper)
    return paper


def _twice(tracing: Tracing) -> list[dict[str, str]]:
    """Who stands twice in the attendance was read once; the paper gets a remark (trust 112)."""
    places = [
        (str(one.get("name")), tracing.facts.sources[f"{pointer}/name"])
        for pointer, one in tracing.facts.listed("attendees")
        if f"{pointer}/name" in tracing.facts.sources
    ]
    found: list[dict[str, str]] = []
    for page in {place["page"] for _, place in places}:
        here = [(name, place) for name, place in places if place["page"] == page]
        start = min(place["start"] for _, place in here)
        end = max(place["end"] for _, place in here)
        text = tracing.draft.pages[page - 1][start:end]
        found += [
            {"code": "twice", "text": f"{name} står två gånger i närvaron och räknas en gång."}
            for name, place in here
            if text.count(place["quote"]) > 1
        ]
    return found


def _called(body: Body, printed: str) -> str:
    """What the paper calls the body, spelled as the ledger does where that is the same name."""
    forms = bodies.forms_of(printed) or [""]
    name = forms[-2 if "(" in printed else 0]
    known = body.names.filter(folded=fold(name), is_variant=False).first()
    if known is not None:
        return known.name
    return name.capitalize() if name.isupper() else name


def _frame(body: Body, tracing: Tracing) -> Frame:
    """Times, place, name and number: minutes say what is shown; a call fills what is empty."""
    facts = tracing.facts
    record = facts.record
    name = facts.shown(record, "body")
    told: Frame = {
        "starts_at": ("/start", rows.clock_of(record.get("start")), str(record.get("start") or "")),
        "ends_at": ("/end", rows.clock_of(record.get("end")), str(record.get("end") or "")),
    }
    texts = {
        "place_text": ("/place", facts.shown(record, "place")[:200]),
        "body_name": ("/body", _called(body, name)[:160]),
        "registry_number": ("/registry_number", str(record.get("registry_number") or "")[:60]),
    }
    return told | {key: (pointer, clean(text), text) for key, (pointer, text) in texts.items()}


def _read_frame(meeting: Meeting, frame: Frame, tracing: Tracing) -> None:
    tracing.read_at(meeting, "/date", field="date", value=meeting.date.isoformat())
    for key, (pointer, value, said) in frame.items():
        if value:
            tracing.read_at(meeting, pointer, field=key, value=said)


def _attendance(meeting: Meeting, people: People, tracing: Tracing) -> None:
    if meeting.attendance.exists():
        return
    found: list[tuple[meetings.AttendanceRow, str]] = []
    for pointer, one in tracing.facts.listed("attendees"):
        name = tracing.facts.shown(one, "name", pointer)[:160]
        organisation = str(one.get("organisation") or "")[:200]
        row = meetings.AttendanceRow(
            name=name,
            person=people.find(name, organisation, pointer),
            principal=people.principal(organisation),
            organisation=organisation,
            role=str(one.get("role") or "")[:160],
            presence=rows.presence_of(one.get("present")),
        )
        found.append((row, pointer))
    if not found:
        return
    made = meetings.record_attendance(
        meeting=meeting, rows=[row for row, _ in found], **tracing.deed
    )
    tracing.changed(meeting, "attendance", [])
    pointers = {(row.name, row.organisation): pointer for row, pointer in reversed(found)}
    for attendance in made:
        key = (attendance.name, attendance.organisation)
        if key in pointers:
            tracing.read_at(attendance, pointers[key])


def _findings(agenda: Agenda, tracing: Tracing) -> None:
    """What waits as a proposal gets to know its item and paper."""
    findings = list(tracing.draft.findings.all())
    for finding in findings:
        finding.item = agenda.at(str(finding.values.get("item") or ""))
        finding.paper = tracing.paper
    Finding.objects.bulk_update(findings, ["item", "paper"], batch_size=200)
