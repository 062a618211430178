"""Bodies: the list, and one of them with its names, seats and meetings."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Count, Max
from django.http import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from radslag.domain.meetings import queries
from radslag.domain.parties import queries as parties
from radslag.domain.parties.models import Body, BodyName
from radslag.domain.parties.states import SeatRole
from radslag.faces.look import lists
from radslag.faces.look.lists import Column
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network
from radslag.faces.public.meetings.counts import with_counts
from radslag.kernel import access, clock
from radslag.kernel.access import Actor

__all__ = ["body", "body_list"]

_NEWEST = 6
_NEXT = 3
_ROLES = list(SeatRole.values)

_COLUMNS: tuple[Column[Body], ...] = (
    Column("name", "Organ", lambda row: row.name),
    Column("short_name", "Kortnamn", lambda row: row.short_name),
    Column("kind", "Slag", lambda row: row.get_kind_display()),
    Column("regime", "Form", lambda row: row.get_regime_display()),
    Column("parent", "Hör till", lambda row: row.parent.name if row.parent else ""),
    Column("owner", "Huvudman", lambda row: row.owner.full_name if row.owner else ""),
    Column("address", "Adress", lambda row: row.get_absolute_url()),
)


@require_safe
@on_network
def body_list(request: NetworkRequest, form: str = "html") -> HttpResponseBase:
    by = actor_of(request)
    rows = parties.bodies_of(request.network)
    if form != "html":
        return lists.answer(form, rows, _COLUMNS, "organ")
    listing = lists.listing(request, rows, per_page=200)
    shown = {**listing, "bodies": _with_meetings(by, request, listing["page"])}
    return render(request, "public/bodies/list.html", shown)


@require_safe
@on_network
def body(request: NetworkRequest, slug: str) -> HttpResponseBase:
    by = actor_of(request)
    one = get_object_or_404(
        parties.bodies_of(request.network).prefetch_related(
            "parts__network", "composition__side", "composition__principal"
        ),
        slug=slug,
    )
    today = clock.today()
    seats = sorted(parties.holders_over_time(one), key=lambda seat: _ROLES.index(seat.role))
    meetings = queries.meetings_seen_by(by, request.network).filter(body=one)
    coming = meetings.filter(date__gte=today).order_by("date")[:_NEXT]
    held = meetings.filter(date__lt=today)[:_NEWEST]
    near = [*coming.values_list("pk", flat=True), *held.values_list("pk", flat=True)]
    shown = {
        "body": one,
        "names": _names(one.names.all()),
        "holders": [seat for seat in seats if seat.holds_on(today)],
        "former": [seat for seat in seats if not seat.holds_on(today)],
        "chair_side": parties.chair_side_on(one, today),
        "meetings": with_counts(by, request.network, meetings.filter(pk__in=near)),
        "sees_people": bool(access.scope(by, "parties.see_people")),
        "may_edit": access.can(by, "parties.edit_bodies", one),
        "may_see_history": access.can(by, "history.see", one),
    }
    return render(request, "public/bodies/detail.html", shown)


def _names(names: Iterable[BodyName]) -> list[BodyName]:
    """The names it had, the newest first: not the spellings that were seen in papers."""
    return [one for one in names if not one.is_variant]


def _with_meetings(by: Actor, request: NetworkRequest, rows: Iterable[Body]) -> list[Body]:
    """Each body with `meeting_count` and `last_date`. One query."""
    seen = queries.meetings_seen_by(by, request.network).order_by()
    counted = seen.values_list("body").annotate(Count("pk"), Max("date"))
    found = {body: (number, last) for body, number, last in counted}
    bodies = list(rows)
    for one in bodies:
        number, last = found.get(one.pk, (0, None))
        one.__dict__.update(meeting_count=number, last_date=last)
    return bodies
