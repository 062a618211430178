"""Decided clauses, the newest first, by year, body and what they do."""

from __future__ import annotations

from django.db.models import QuerySet
from django.http import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from radslag.domain.meetings import actions, queries
from radslag.domain.meetings.models import Clause, Meeting
from radslag.domain.meetings.states import Action
from radslag.domain.parties.models import Body
from radslag.faces.look import lists, swedish
from radslag.faces.look.lists import Column
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network
from radslag.faces.public import choices
from radslag.kernel import clock

__all__ = ["decision_list"]

_MEETING = "decision__item__meeting"


def _meeting(row: Clause) -> Meeting:
    return row.item.meeting


_COLUMNS: tuple[Column[Clause], ...] = (
    Column("date", "Dag", lambda row: _meeting(row).date),
    Column("body", "Organ", lambda row: _meeting(row).title),
    Column("item_number", "Punkt", lambda row: row.item.number),
    Column("item", "Rubrik", lambda row: row.item.title),
    Column("number", "Nummer", lambda row: row.number),
    Column("text", "Beslut", lambda row: row.text),
    Column("action", "Slag", lambda row: row.get_action_display()),
    Column("target_date", "Till dag", lambda row: row.target_date),
    Column("address", "Adress", lambda row: row.get_absolute_url()),
)


@require_safe
@on_network
def decision_list(request: NetworkRequest, form: str = "html") -> HttpResponseBase:
    by = actor_of(request)
    seen = queries.decisions_seen_by(by, request.network)
    meetings = queries.told_meetings_seen_by(by, request.network).order_by()
    chosen = (
        choices.years(request, meetings.dates("date", "year", order="DESC")),
        choices.bodies(request, Body.objects.filter(pk__in=meetings.values("body"))),
        choices.kinds(request, "slag", "Slag", "Alla slag", Action.choices),
    )
    rows = _narrowed(seen, chosen)
    if form != "html":
        secret = queries.confidential_decisions(rows)
        actions.record_reading(of=secret, by=by, at=clock.now())
        return lists.answer(form, rows, _COLUMNS, "beslut")
    listing = lists.listing(request, rows)
    actions.record_reading(of=listing["page"], by=by, at=clock.now())
    shown = {
        **listing,
        "choices": chosen,
        "is_narrowed": any(one.chosen for one in chosen),
        "found": swedish.count(listing["page"].paginator.count, "beslut", "beslut"),
    }
    return render(request, "public/decisions/list.html", shown)


def _narrowed(rows: QuerySet[Clause], chosen: tuple[choices.Choice, ...]) -> QuerySet[Clause]:
    year, body, action = (one.chosen for one in chosen)
    if year:
        rows = rows.filter(**{f"{_MEETING}__date__year": int(year)})
    if body:
        rows = rows.filter(**{f"{_MEETING}__body__slug": body})
    return rows.filter(action=action) if action else rows
