"""Reads of meetings, items, decisions, matters and papers: only what `by` may see."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import models
from django.db.models import Prefetch, Q, QuerySet
from django.db.models.functions import Coalesce

from radslag.domain.meetings import rules, visibility
from radslag.domain.meetings.models import (
    Attendance,
    Clause,
    Decision,
    Item,
    ItemText,
    Matter,
    Meeting,
    Paper,
    Presenter,
    Proposal,
    Source,
    Stance,
)
from radslag.domain.meetings.states import MeetingState, SourceStatus
from radslag.domain.parties.models import Network
from radslag.kernel.access import Actor
from radslag.kernel.errors import NotFoundError
from radslag.kernel.text import fold

__all__ = [
    "Contradiction",
    "agenda_numbers",
    "attendance_seen_by",
    "confidential_decisions",
    "confidential_papers",
    "contradictions_of",
    "decisions_seen_by",
    "items_seen_by",
    "label_of",
    "matters_seen_by",
    "meeting_at",
    "meeting_for_page",
    "meetings_seen_by",
    "neighbours_of",
    "next_number",
    "papers_seen_by",
    "sees_what_was_said",
    "sources_of",
    "timeline_of",
    "told_meetings_seen_by",
]

_DAY_KEY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:-([2-9]|[1-9]\d))?")


def meetings_seen_by(by: Actor, network: Network) -> QuerySet[Meeting]:
    """Newest first, with body and network."""
    return (
        Meeting.objects.filter(body__network=network)
        .filter(visibility.of_meetings(by, within=network))
        .select_related("body__network")
    )


def attendance_seen_by(by: Actor, network: Network) -> QuerySet[Attendance]:
    """Who was where, newest meeting first: of meetings whose minutes this actor may read."""
    return (
        Attendance.objects.filter(meeting__body__network=network)
        .filter(visibility.of_meetings(by, "meeting__"), visibility.of_decided(by, "meeting__"))
        .select_related("meeting__body__network")
        .order_by("-meeting__date", "-meeting__pk", "position")
    )


def items_seen_by(by: Actor, network: Network) -> QuerySet[Item]:
    """In the order of their meeting, with meeting, body and network."""
    return (
        Item.objects.filter(meeting__body__network=network)
        .filter(visibility.of_items(by, within=network))
        .select_related("meeting__body__network", "matter__network", "parent")
    )


def decisions_seen_by(by: Actor, network: Network) -> QuerySet[Clause]:
    """Decided clauses, newest meeting first, with decision, item, meeting, body and matter."""
    return (
        Clause.objects.filter(decision__item__meeting__body__network=network)
        .filter(
            visibility.of_items(by, "decision__item__", network),
            visibility.of_decided(by, "decision__item__meeting__", network),
        )
        .select_related(
            "decision__item__meeting__body__network",
            "decision__item__matter",
            "decision__item__parent",
            "decision__body",
        )
        .order_by(
            "-decision__item__meeting__date",
            "-decision__item__meeting__pk",
            "decision__item__position",
            "decision__position",
            "position",
            "pk",
        )
    )


def matters_seen_by(by: Actor, network: Network) -> QuerySet[Matter]:
    """Matters that have an item this actor may see; `item_count` is how many of those."""
    shown = visibility.of_items(by, within=network)
    seen = Item.objects.filter(shown, matter=models.OuterRef("pk")).order_by()
    each = seen.values("matter")
    return (
        Matter.objects.filter(models.Exists(seen), network=network)
        .annotate(
            item_count=models.Subquery(each.annotate(n=models.Count("pk")).values("n")),
            first_date=models.Subquery(each.annotate(d=models.Min("meeting__date")).values("d")),
            last_date=models.Subquery(each.annotate(d=models.Max("meeting__date")).values("d")),
        )
        .select_related("network")
        .order_by("sort_key", "pk")
    )


def told_meetings_seen_by(by: Actor, network: Network) -> QuerySet[Meeting]:
    """Those whose texts and decisions this actor may see."""
    told = visibility.of_decided(by, within=network)
    return Meeting.objects.filter(told, body__network=network).select_related("body__network")


def papers_seen_by(by: Actor, network: Network) -> QuerySet[Paper]:
    """With file, meeting, body and item."""
    return (
        Paper.objects.filter(network=network)
        .filter(visibility.of_papers(by, network))
        .select_related("file", "network", "meeting__body__network", "item__parent")
    )


def confidential_decisions(clauses: QuerySet[Clause]) -> QuerySet[Clause]:
    """Those of decided clauses that stand under an item with a ground of secrecy."""
    return clauses.filter(visibility.confidential("decision__item__"))


def confidential_papers(papers: QuerySet[Paper]) -> QuerySet[Paper]:
    """Those of papers that have a ground of secrecy, their own or of their item."""
    return papers.filter(Q(secrecy__gt="") | visibility.confidential("item__"))


def sees_what_was_said(by: Actor, meeting: Meeting) -> bool:
    """Whether texts, attendance and decisions of this meeting are for this actor."""
    return Meeting.objects.filter(visibility.of_decided(by), pk=meeting.pk).exists()


def meeting_at(by: Actor, network: Network, body_slug: str, day_key: str) -> Meeting:
    """The meeting at an address. day_key: *2020-05-08*, or *2020-05-08-2* for the second that day.

    Raises NotFoundError, the same where there is none and where `by` may not see it.
    """
    day, number = _day_of(day_key)
    seen = meetings_seen_by(by, network)
    meeting = seen.filter(body__slug=body_slug, date=day, number=number).first()
    if meeting is None:
        raise NotFoundError
    return meeting


def meeting_for_page(by: Actor, network: Network, body_slug: str, day_key: str) -> Meeting:
    """The meeting with all that its page shows, in a fixed number of queries.

    What this actor may not see is not among what was fetched. Items of a planned meeting are
    given the numbers that their order tells. Raises NotFoundError.
    """
    meeting = meeting_at(by, network, body_slug, day_key)
    said = sees_what_was_said(by, meeting)
    papers = papers_seen_by(by, network)
    items = items_seen_by(by, network).filter(meeting=meeting)
    texts = ItemText.objects.filter(_text_condition(said), Q(paper=None) | Q(paper__in=papers))
    models.prefetch_related_objects(
        [meeting],
        "pre_meetings__side",
        Prefetch("papers", papers),
        Prefetch("attendance", _attendance(said)),
        Prefetch("items", items),
        Prefetch("items__presenters", _presenters()),
        Prefetch("items__texts", texts.select_related("paper")),
        Prefetch("items__papers", papers),
        Prefetch("items__proposals", Proposal.objects.select_related("body")),
        "items__proposals__clauses",
        Prefetch("items__decisions", _decisions(said)),
        Prefetch("items__decisions__clauses", Clause.objects.select_related("answers", "target")),
        Prefetch("items__stances", _stances(said)),
    )
    if meeting.state == MeetingState.PLANNED:
        numbers = agenda_numbers(meeting)
        for item in meeting.items.all():
            item.number = numbers[item.pk]
    return meeting


def agenda_numbers(meeting: Meeting) -> dict[int, str]:
    """The number of each item by key, hidden ones too, so that a number tells of no other item.

    In a planned meeting numbers follow the order; later they are as printed.
    """
    # not meeting.items, which knows only what was fetched for somebody
    items = Item.objects.filter(meeting=meeting).order_by("position")
    rows = items.values_list("pk", "parent_id", "number")
    return rules.numbered([rules.Placed(*row) for row in rows])


def next_number(meeting: Meeting) -> str:
    """What an item that is added last, after the call, is numbered."""
    items = Item.objects.filter(meeting=meeting)
    return rules.next_number(items.values_list("number", flat=True))


def neighbours_of(by: Actor, meeting: Meeting) -> tuple[Meeting | None, Meeting | None]:
    """The meeting of the same body before this one and the one after, that `by` may see."""
    others = meetings_seen_by(by, meeting.body.network).filter(body=meeting.body)
    day, number = meeting.date, meeting.number
    before = others.filter(Q(date__lt=day) | Q(date=day, number__lt=number))
    after = others.filter(Q(date__gt=day) | Q(date=day, number__gt=number))
    return before.first(), after.order_by("date", "number").first()


def timeline_of(by: Actor, matter: Matter) -> QuerySet[Item]:
    """The items of a matter that `by` may see, oldest first, with decided clauses and papers."""
    said = Decision.objects.filter(visibility.of_decided(by, "item__meeting__"))
    return (
        items_seen_by(by, matter.network)
        .filter(matter=matter)
        .order_by("meeting__date", "meeting__number", "position")
        .prefetch_related(
            Prefetch("decisions", said.select_related("body")),
            Prefetch("decisions__clauses", Clause.objects.select_related("target")),
            Prefetch("papers", papers_seen_by(by, matter.network)),
        )
    )


def label_of(thing: models.Model | type[models.Model]) -> str:
    """How sources name a kind of thing: *meetings.Clause*."""
    return f"{thing._meta.app_label}.{thing._meta.object_name}"


def sources_of(things: Iterable[models.Model]) -> QuerySet[Source]:
    """Where these things were read, with the papers. Ask only for things that `by` may see."""
    wanted: dict[str, list[int]] = {}
    for thing in things:
        wanted.setdefault(label_of(thing), []).append(thing.pk)
    condition = Q(pk__in=[])
    for label, ids in wanted.items():
        condition |= Q(label=label, object_id__in=ids)
    return Source.objects.filter(condition).select_related("paper__network", "paper__meeting")


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What papers of one meeting say differently of one field of one thing.

    item: under which it stands; None for the meeting itself. sources: one for each thing said.
    """

    label: str
    object_id: int
    field: str
    item: int | None
    sources: tuple[Source, ...]


def contradictions_of(by: Actor, meeting: Meeting) -> list[Contradiction]:
    """Where the papers of this meeting disagree, from those papers that `by` may see.

    Where one says what another does not, letters lost in scanning apart; and what the reader
    found to be contradicted within one paper.
    """
    items = items_seen_by(by, meeting.body.network).filter(meeting=meeting).values("pk")
    clauses = Clause.objects.filter(Q(decision__item__in=items) | Q(proposal__item__in=items))
    said = Source.objects.filter(
        Q(label="meetings.Meeting", object_id=meeting.pk)
        | Q(label="meetings.Item", object_id__in=items)
        | Q(label="meetings.Clause", object_id__in=clauses.values("pk")),
        paper__in=papers_seen_by(by, meeting.body.network).filter(meeting=meeting),
    )
    told = said.select_related("paper__network").order_by("label", "object_id", "field", "pk")
    found: dict[tuple[str, int, str], list[Source]] = {}
    for row in told.exclude(value="", status=SourceStatus.STATED):
        found.setdefault((row.label, row.object_id, row.field), []).append(row)
    apart = {key: kept for key, rows in found.items() if (kept := _said_apart(rows))}
    item_of = _items_of(apart)
    return [Contradiction(*key, item_of.get(key[:2]), kept) for key, kept in apart.items()]


def _said_apart(rows: list[Source]) -> tuple[Source, ...]:
    """The first source of each thing said; none where all say the same."""
    first: dict[str, Source] = {}
    for row in rows:
        first.setdefault(fold(row.value), row)
    papers = {row.paper_id for row in first.values()}
    stated = any(row.status == SourceStatus.CONFLICTING for row in rows)
    return tuple(first.values()) if len(first) > 1 and (stated or len(papers) > 1) else ()


def _items_of(keys: Iterable[tuple[str, int, str]]) -> dict[tuple[str, int], int]:
    """The item under which an item or a clause stands, by label and id."""
    found = {(label, pk): pk for label, pk, _ in keys if label == label_of(Item)}
    clauses = {pk for label, pk, _ in keys if label == label_of(Clause)}
    if clauses:
        whose = Coalesce("decision__item", "proposal__item")
        rows = Clause.objects.filter(pk__in=clauses).annotate(whose=whose)
        found |= {(label_of(Clause), pk): item for pk, item in rows.values_list("pk", "whose")}
    return found


def _day_of(day_key: str) -> tuple[dt.date, int]:
    match = _DAY_KEY.fullmatch(day_key)
    if match is None:
        raise NotFoundError
    try:
        return dt.date.fromisoformat(match[1]), int(match[2] or 1)
    except ValueError as wrong:
        raise NotFoundError from wrong


def _text_condition(said: bool) -> Q:
    return Q() if said else Q(paper__kind="call")


def _attendance(said: bool) -> QuerySet[Attendance]:
    rows = Attendance.objects.exclude(person__is_protected=True)
    rows = rows.select_related("person", "principal")
    return rows if said else rows.none()


def _presenters() -> QuerySet[Presenter]:
    return Presenter.objects.exclude(person__is_protected=True).select_related("person")


def _decisions(said: bool) -> QuerySet[Decision]:
    rows = Decision.objects.select_related("body")
    return rows if said else rows.none()


def _stances(said: bool) -> QuerySet[Stance]:
    rows = Stance.objects.select_related("side", "principal", "clause")
    return rows if said else rows.none()
