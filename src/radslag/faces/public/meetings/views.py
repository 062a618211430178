"""Meetings: the list, and one of them as minutes, as call, and what differs between them."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from radslag.domain.meetings import actions, queries
from radslag.domain.meetings.models import Meeting
from radslag.domain.meetings.states import PaperKind
from radslag.domain.parties.models import Body
from radslag.faces.look import lists, swedish
from radslag.faces.look.lists import Column
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network
from radslag.faces.public import choices
from radslag.faces.public.meetings.counts import with_counts
from radslag.faces.public.meetings.difference import differences_of, disagreements_of
from radslag.faces.public.meetings.record import MINUTES, record_of
from radslag.kernel import access, clock
from radslag.kernel.access import Actor

__all__ = ["call", "differences", "meeting", "meeting_list"]

_COLUMNS: tuple[Column[Meeting], ...] = (
    Column("date", "Dag", lambda row: row.date),
    Column("body", "Organ", lambda row: row.title),
    Column("starts_at", "Börjar", lambda row: row.starts_at),
    Column("ends_at", "Slutar", lambda row: row.ends_at),
    Column("place", "Plats", lambda row: row.place_text),
    Column("registry_number", "Diarienummer", lambda row: row.registry_number),
    Column("state", "Läge", lambda row: row.get_state_display()),
    Column("address", "Adress", lambda row: row.get_absolute_url()),
)


@require_safe
@on_network
def meeting_list(request: NetworkRequest, form: str = "html") -> HttpResponseBase:
    by = actor_of(request)
    seen = queries.meetings_seen_by(by, request.network)
    bodies = Body.objects.filter(pk__in=seen.order_by().values("body"))
    chosen = (
        choices.years(request, seen.dates("date", "year", order="DESC")),
        choices.bodies(request, bodies),
    )
    rows = _narrowed(seen, chosen)
    if form != "html":
        return lists.answer(form, rows, _COLUMNS, "moten")
    listing = lists.listing(request, rows)
    shown: dict[str, Any] = {
        **listing,
        "meetings": with_counts(by, request.network, listing["page"]),
        "choices": chosen,
        "is_narrowed": any(one.chosen for one in chosen),
        "found": swedish.count(listing["page"].paginator.count, "möte", "möten"),
        "today": clock.today(),
        "may_plan": bool(access.scope(by, "meetings.plan")),
    }
    return render(request, "public/meetings/list.html", shown)


@require_safe
@on_network
def meeting(request: NetworkRequest, body: str, day: str) -> HttpResponseBase:
    """The minutes where there are any for this person to see, else the call."""
    by = actor_of(request)
    one = queries.meeting_for_page(by, request.network, body, day)
    return _page(request, by, one, "minutes" if _has_minutes(by, one) else "call")


@require_safe
@on_network
def call(request: NetworkRequest, body: str, day: str) -> HttpResponseBase:
    by = actor_of(request)
    one = queries.meeting_for_page(by, request.network, body, day)
    if not _has_minutes(by, one):
        return redirect(one)
    return _page(request, by, one, "call")


@require_safe
@on_network
def differences(request: NetworkRequest, body: str, day: str) -> HttpResponseBase:
    by = actor_of(request)
    one = queries.meeting_for_page(by, request.network, body, day)
    if not _has_minutes(by, one):
        return redirect(one)
    shown = {
        **_common(by, one, "differences"),
        "differences": differences_of(one),
        "disagreements": disagreements_of(by, one),
    }
    return render(request, "public/meetings/differences.html", shown)


def _page(request: HttpRequest, by: Actor, one: Meeting, tab: str) -> HttpResponseBase:
    before, after = queries.neighbours_of(by, one)
    shown = {
        **_common(by, one, tab),
        "record": record_of(by, one, is_call=tab == "call"),
        "disagreements": disagreements_of(by, one),
        "before": before,
        "after": after,
    }
    return render(request, "public/meetings/detail.html", shown)


def _common(by: Actor, one: Meeting, tab: str) -> dict[str, Any]:
    papers = [
        *one.papers.all(),
        *(paper for item in one.items.all() for paper in item.papers.all()),
    ]
    actions.record_reading(of=[*one.items.all(), *papers], by=by, at=clock.now())
    has_call = any(paper.kind == PaperKind.CALL for paper in one.papers.all())
    return {
        "meeting": one,
        "tab": tab,
        "today": clock.today(),
        "has_tabs": has_call and _has_minutes(by, one),
        "may_edit": access.can(by, "meetings.edit", one),
        "may_plan": access.can(by, "meetings.plan", one),
        "may_see_history": access.can(by, "history.see", one),
    }


def _has_minutes(by: Actor, one: Meeting) -> bool:
    """Minutes as a paper, or anything decided or said that was written here."""
    if any(paper.kind in MINUTES for paper in one.papers.all()):
        return True
    items = one.items.all()
    return bool(one.attendance.all()) or any(item.decisions.all() for item in items)


def _narrowed(rows: QuerySet[Meeting], chosen: tuple[choices.Choice, ...]) -> QuerySet[Meeting]:
    year, body = (one.chosen for one in chosen)
    if year:
        rows = rows.filter(date__year=int(year))
    return rows.filter(body__slug=body) if body else rows
