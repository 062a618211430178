"""Matters: the list, and the path of one through meetings and bodies."""

from __future__ import annotations

from django.http import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from radslag.domain.meetings import actions, queries
from radslag.domain.meetings.models import Item, Matter
from radslag.domain.meetings.states import MatterState
from radslag.faces.look import lists, swedish
from radslag.faces.look.lists import Column
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network
from radslag.faces.public import choices
from radslag.faces.public.matters.drawing import Told, draw
from radslag.kernel import access, clock

__all__ = ["matter", "matter_list"]

_COLUMNS: tuple[Column[Matter], ...] = (
    Column("title", "Ärende", lambda row: row.title),
    Column("registry_number", "Diarienummer", lambda row: row.registry_number),
    Column("state", "Läge", lambda row: row.get_state_display()),
    Column("meetings", "Punkter", lambda row: row.item_count),  # type: ignore[attr-defined]
    Column("first_date", "Först", lambda row: row.first_date),  # type: ignore[attr-defined]
    Column("last_date", "Senast", lambda row: row.last_date),  # type: ignore[attr-defined]
    Column("address", "Adress", lambda row: row.get_absolute_url()),
)


@require_safe
@on_network
def matter_list(request: NetworkRequest, form: str = "html") -> HttpResponseBase:
    by = actor_of(request)
    rows = queries.matters_seen_by(by, request.network)
    state = choices.kinds(request, "lage", "Läge", "Alla lägen", MatterState.choices)
    if state.chosen:
        rows = rows.filter(state=state.chosen)
    if form != "html":
        return lists.answer(form, rows, _COLUMNS, "arenden")
    listing = lists.listing(request, rows)
    shown = {
        **listing,
        "choices": (state,),
        "is_narrowed": bool(state.chosen),
        "found": swedish.count(listing["page"].paginator.count, "ärende", "ärenden"),
    }
    return render(request, "public/matters/list.html", shown)


@require_safe
@on_network
def matter(request: NetworkRequest, key: str) -> HttpResponseBase:
    by = actor_of(request)
    one = get_object_or_404(queries.matters_seen_by(by, request.network), key=key)
    items = list(queries.timeline_of(by, one))
    papers = [paper for item in items for paper in item.papers.all()]
    actions.record_reading(of=[*items, *papers], by=by, at=clock.now())
    shown = {
        "matter": one,
        "items": items,
        "bodies": list(dict.fromkeys(item.meeting.body.name for item in items)),
        "drawing": draw([_told(item) for item in items]) if len(items) > 1 else None,
        "may_edit": access.can(by, "matters.edit", one),
        "may_see_history": access.can(by, "history.see", one),
    }
    return render(request, "public/matters/detail.html", shown)


def _told(item: Item) -> Told:
    meeting = item.meeting
    decided = any(decision.clauses.all() for decision in item.decisions.all())
    what = "beslut" if decided else item.get_state_display()
    label = f"{meeting.body.name} {swedish.day(meeting.date)}: {what}"
    return meeting.date, meeting.body.name, label, f"#steg-{item.pk}", decided
