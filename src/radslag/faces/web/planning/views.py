"""Planning a meeting: its frame, another day, cancelling it; and the items of its agenda."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from radslag.domain.meetings import actions, policies, queries
from radslag.domain.meetings.models import Item, Meeting
from radslag.domain.meetings.states import MatterState
from radslag.domain.parties import queries as parties
from radslag.domain.parties.models import Body, Network
from radslag.faces.look import swedish
from radslag.faces.look.forms import offer, refusals_on
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network, signed_in
from radslag.faces.web.planning import saving
from radslag.faces.web.planning.forms import (
    CancelForm,
    EditForm,
    ItemForm,
    MoveForm,
    NewMeetingForm,
    Places,
    PreMeetingForm,
    frame_of,
    told_of,
)
from radslag.faces.web.planning.outcome import cancelling
from radslag.faces.web.planning.rows import rows_of
from radslag.kernel import access, clock
from radslag.kernel.access import Actor
from radslag.kernel.errors import NotAllowedError

__all__ = [
    "add_item",
    "agenda",
    "cancel",
    "edit",
    "edit_item",
    "move",
    "move_item",
    "new_meeting",
    "pre_meetings",
    "remove_item",
    "remove_pre_meeting",
]

_form_methods = require_http_methods(["GET", "HEAD", "POST"])


@_form_methods
@signed_in
@on_network
def new_meeting(request: NetworkRequest) -> HttpResponse:
    by = actor_of(request)
    bodies = _bodies_of_planner(by, request.network)
    form = NewMeetingForm(
        request.POST or None, bodies=bodies, initial=_frame_from_last(request, bodies)
    )
    if form.is_valid():
        with refusals_on(form):
            meeting = actions.plan_meeting(
                body=form.cleaned_data["body"],
                date=form.cleaned_data["date"],
                starts_at=form.cleaned_data["starts_at"],
                ends_at=form.cleaned_data["ends_at"],
                place_text=form.cleaned_data["place_text"],
                number=_number(form.cleaned_data),
                by=by,
                at=clock.now(),
            )
            messages.success(request, "Mötet är planerat. Lägg till det som ska tas upp.")
            return redirect("planning:agenda", *_address(meeting))
    return _page(request, "web/planning/new_meeting.html", form=form)


@_form_methods
@signed_in
@on_network
def edit(request: NetworkRequest, body: str, day: str) -> HttpResponse:
    by, meeting = _asked(request, body, day, "meetings.plan")
    policies.check_can_edit(meeting)
    form = EditForm(request.POST or None, initial=frame_of(meeting))
    if form.is_valid():
        with refusals_on(form):
            actions.edit_meeting(meeting=meeting, by=by, at=clock.now(), **form.cleaned_data)
            messages.success(request, "Mötet är ändrat.")
            return redirect(meeting)
    return _page(request, "web/planning/edit.html", form=form, meeting=meeting)


@_form_methods
@signed_in
@on_network
def move(request: NetworkRequest, body: str, day: str) -> HttpResponse:
    by, meeting = _asked(request, body, day, "meetings.plan")
    policies.check_can_move(meeting)
    times = {"starts_at": meeting.starts_at, "ends_at": meeting.ends_at}
    form = MoveForm(request.POST or None, initial=times)
    if form.is_valid():
        with refusals_on(form):
            actions.move_meeting(
                meeting=meeting,
                date=form.cleaned_data["date"],
                starts_at=form.cleaned_data["starts_at"],
                ends_at=form.cleaned_data["ends_at"],
                number=_number(form.cleaned_data),
                by=by,
                at=clock.now(),
            )
            messages.success(request, f"Mötet är flyttat till den {swedish.day(meeting.date)}.")
            return redirect(meeting)
        meeting = queries.meeting_at(by, request.network, body, day)
    return _page(request, "web/planning/move.html", form=form, meeting=meeting)


@_form_methods
@signed_in
@on_network
def cancel(request: NetworkRequest, body: str, day: str) -> HttpResponse:
    """First the reason, then a page with the exact outcome, and only then the deed."""
    by, meeting = _asked(request, body, day, "meetings.plan")
    policies.check_can_cancel(meeting)
    form = CancelForm(request.POST or None)
    if not form.is_valid() or "change" in request.POST:
        return _page(request, "web/planning/cancel.html", form=form, meeting=meeting)
    reason = form.cleaned_data["reason"]
    if "confirmed" not in request.POST:
        outcome = cancelling(by, meeting, reason)
        shown = {"form": form, "meeting": meeting, "outcome": outcome}
        return _page(request, "web/planning/cancel_check.html", **shown)
    actions.cancel_meeting(meeting=meeting, reason=reason, by=by, at=clock.now())
    messages.success(request, "Mötet är inställt.")
    return redirect(meeting)


@_form_methods
@signed_in
@on_network
def pre_meetings(request: NetworkRequest, body: str, day: str) -> HttpResponse:
    """Those that there are, and a form for one more as long as a side has none."""
    by, meeting = _asked(request, body, day, "meetings.plan")
    policies.check_can_plan(meeting)
    there = meeting.pre_meetings.select_related("side")
    form = PreMeetingForm(request.POST or None, initial={"date": meeting.date})
    offer(form, side=request.network.sides.exclude(pk__in=there.values("side")))
    if form.is_valid():
        with refusals_on(form):
            actions.add_pre_meeting(meeting=meeting, by=by, at=clock.now(), **form.cleaned_data)
            messages.success(request, "Förmötet är tillagt.")
            return redirect("planning:pre_meetings", *_address(meeting))
    shown = {"form": form, "meeting": meeting, "pre_meetings": there}
    return _page(request, "web/planning/pre_meetings.html", **shown)


@require_POST
@signed_in
@on_network
def remove_pre_meeting(
    request: NetworkRequest, body: str, day: str, pre_meeting: int
) -> HttpResponse:
    by, meeting = _asked(request, body, day, "meetings.plan")
    one = get_object_or_404(meeting.pre_meetings, pk=pre_meeting)
    actions.remove_pre_meeting(pre_meeting=one, by=by, at=clock.now())
    messages.success(request, "Förmötet är borttaget.")
    return redirect("planning:pre_meetings", *_address(meeting))


@require_safe
@signed_in
@on_network
def agenda(request: NetworkRequest, body: str, day: str) -> HttpResponse:
    by, meeting = _asked(request, body, day, "meetings.edit")
    whole = queries.meeting_for_page(by, request.network, body, day)
    actions.record_reading(of=whole.items.all(), by=by, at=clock.now())
    shown = {
        "meeting": whole,
        "rows": rows_of(whole),
        "may_plan": access.can(by, "meetings.plan", meeting),
        "can_plan": policies.can_plan(meeting),
        "can_edit": policies.can_edit(meeting),
        "can_reorder": policies.can_reorder(meeting),
    }
    return _page(request, "web/planning/agenda.html", **shown)


@_form_methods
@signed_in
@on_network
def add_item(request: NetworkRequest, body: str, day: str) -> HttpResponse:
    by, meeting = _asked(request, body, day, "meetings.edit")
    policies.check_can_plan(meeting)
    form = ItemForm(
        request.POST or None,
        matters=_open_matters(by, request.network),
        places=_places(by, meeting),
    )
    if form.is_valid():
        with refusals_on(form):
            item = saving.add_from_form(meeting, form.cleaned_data, by=by, at=clock.now())
            messages.success(request, f"Punkten ”{item.title}” ligger på dagordningen.")
            more = "one_more" in request.POST
            return redirect(f"planning:{'add_item' if more else 'agenda'}", *_address(meeting))
    return _page(request, "web/planning/item.html", form=form, meeting=meeting)


@_form_methods
@signed_in
@on_network
def edit_item(request: NetworkRequest, body: str, day: str, item: int) -> HttpResponse:
    by, meeting = _asked(request, body, day, "meetings.edit")
    one = _item(by, meeting, item)
    policies.check_can_edit(meeting)
    matters = _open_matters(by, request.network, one)
    form = ItemForm(request.POST or None, matters=matters, initial=told_of(one))
    if form.is_valid():
        with refusals_on(form):
            saving.edit_from_form(one, form.cleaned_data, by=by, at=clock.now())
            messages.success(request, f"Punkten ”{one.title}” är ändrad.")
            return redirect("planning:agenda", *_address(meeting))
    return _page(request, "web/planning/item.html", form=form, meeting=meeting, item=one)


@require_POST
@signed_in
@on_network
def move_item(request: NetworkRequest, body: str, day: str, item: int) -> HttpResponse:
    """Among its siblings: to a place from 1, which the buttons of the agenda tell."""
    by, meeting = _asked(request, body, day, "meetings.edit")
    one = _item(by, meeting, item)
    place = request.POST.get("place", "")
    if not place.isdecimal() or len(place) > 4:
        raise Http404
    actions.move_item(item=one, position=int(place), by=by, at=clock.now())
    return redirect("planning:agenda", *_address(meeting))


@_form_methods
@signed_in
@on_network
def remove_item(request: NetworkRequest, body: str, day: str, item: int) -> HttpResponse:
    by, meeting = _asked(request, body, day, "meetings.edit")
    one = _item(by, meeting, item)
    policies.check_can_remove_item(one)
    if request.method == "POST":
        title = one.title
        actions.remove_item(item=one, by=by, at=clock.now())
        messages.success(request, f"Punkten ”{title}” är borttagen.")
        return redirect("planning:agenda", *_address(meeting))
    actions.record_reading(of=one.parts.all(), by=by, at=clock.now())
    shown = {"meeting": meeting, "item": one, "parts": one.parts.all()}
    return _page(request, "web/planning/remove_item.html", **shown)


def _asked(request: NetworkRequest, body: str, day: str, permission: str) -> tuple[Actor, Meeting]:
    """The meeting of the address: absent unless this person may see it, and then do this."""
    by = actor_of(request)
    meeting = queries.meeting_at(by, request.network, body, day)
    access.require(by, permission, on=meeting)
    return by, meeting


def _item(by: Actor, meeting: Meeting, key: int) -> Item:
    seen = queries.items_seen_by(by, meeting.body.network).filter(meeting=meeting)
    one = get_object_or_404(seen.prefetch_related("presenters"), pk=key)
    actions.record_reading(of=[one], by=by, at=clock.now())
    return one


def _bodies_of_planner(by: Actor, network: Network) -> QuerySet[Body]:
    where = access.scope(by, "meetings.plan")
    bodies = parties.bodies_of(network)
    if not (where.everywhere or network.pk in where.networks):
        near = bodies.filter(pk__in=where.bodies) | bodies.filter(owner__in=where.principals)
        bodies = near.distinct()
        if not bodies.exists():
            raise NotAllowedError
    return bodies


def _frame_from_last(request: NetworkRequest, bodies: QuerySet[Body]) -> dict[str, Any]:
    """Body, times and place as the last meeting had them, so that only the day need be written."""
    asked = request.GET.get("organ", "")
    last = queries.meetings_seen_by(actor_of(request), request.network).filter(body__in=bodies)
    if asked:
        last = last.filter(body__slug=asked)
    meeting = last.select_related("body").order_by("-date", "-pk").first()
    if meeting is None:
        slugs = list(bodies.values_list("slug", flat=True)[:2])
        return {"body": slugs[0] if len(slugs) == 1 else asked}
    return {"body": meeting.body.slug, **{n: getattr(meeting, n) for n in _KEPT}}


_KEPT = ("starts_at", "ends_at", "place_text")


def _open_matters(by: Actor, network: Network, item: Item | None = None) -> list[Any]:
    """Matters that go on, and the one that the item belongs to, whatever its state."""
    own = item.matter_id if item is not None else None
    seen = queries.matters_seen_by(by, network)
    return list(seen.filter(~Q(state=MatterState.CLOSED) | Q(pk=own)).order_by("sort_key"))


def _places(by: Actor, meeting: Meeting) -> Places:
    """Before any of the items that lie under none, while the order is free; or under one."""
    numbers = queries.agenda_numbers(meeting)
    items = queries.items_seen_by(by, meeting.body.network).filter(meeting=meeting, parent=None)
    actions.record_reading(of=items, by=by, at=clock.now())
    told = [(one.pk, f"{numbers[one.pk]} {one.title}".strip()) for one in items]
    before = [(f"before:{key}", f"Före {text}") for key, text in told]
    under = [(f"under:{key}", f"Under {text}") for key, text in told]
    free = policies.can_reorder(meeting)
    return [("", "Sist"), ("Före", before if free else []), ("Som underpunkt", under)]


def _number(filled: dict[str, Any]) -> int:
    return 2 if filled["is_second"] else 1


def _address(meeting: Meeting) -> tuple[str, str, str]:
    return meeting.body.network.slug, meeting.body.slug, meeting.day_key


def _page(request: HttpRequest, template: str, **shown: Any) -> HttpResponse:
    form = shown.get("form")
    status = 400 if form is not None and form.is_bound and form.errors else 200
    return render(request, template, shown, status=status)
