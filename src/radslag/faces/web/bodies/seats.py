"""Seats in a body: given and ended."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from radslag.domain.accounts.permissions import Permission
from radslag.domain.parties import actions
from radslag.domain.parties.models import Seat
from radslag.faces.look.forms import refusals_on
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network, signed_in
from radslag.faces.web.bodies.forms import EndSeatForm, SeatForm
from radslag.kernel import access, clock

__all__ = ["end", "give"]


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def give(request: NetworkRequest, slug: str) -> HttpResponseBase:
    body = get_object_or_404(request.network.bodies, slug=slug)
    access.require(actor_of(request), Permission.EDIT_PEOPLE, on=body)
    form = SeatForm(request.network, clock.today(), request.POST or None)
    if request.method == "POST" and form.is_valid():
        with refusals_on(form):
            seat = actions.give_seat(
                body=body, by=actor_of(request), at=clock.now(), **form.cleaned_data
            )
            messages.success(request, f"{seat.person.name} har fått uppdraget.")
            return redirect("settings:body", request.network.slug, body.slug)
    return render(request, "keeping/give_seat.html", {"form": form, "body": body})


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def end(request: NetworkRequest, slug: str, seat: int) -> HttpResponseBase:
    """The check page, and the end of a seat; or its removal where it was a mistake."""
    body = get_object_or_404(request.network.bodies, slug=slug)
    access.require(actor_of(request), Permission.EDIT_PEOPLE, on=body)
    held = get_object_or_404(body.seats.select_related("person", "principal"), pk=seat)
    form = EndSeatForm(request.POST or None, initial={"to_date": _last_day(held)})
    if request.method == "POST" and "remove" in request.POST:
        actions.remove_seat(seat=held, by=actor_of(request), at=clock.now())
        messages.success(request, "Uppdraget är borttaget.")
        return redirect("settings:body", request.network.slug, body.slug)
    if request.method == "POST" and form.is_valid():
        last = form.cleaned_data["to_date"]
        with refusals_on(form):
            actions.end_seat(seat=held, to_date=last, by=actor_of(request), at=clock.now())
            messages.success(request, "Uppdraget har fått en sista dag.")
            return redirect("settings:body", request.network.slug, body.slug)
    return render(request, "keeping/end_seat.html", {"form": form, "body": body, "seat": held})


def _last_day(seat: Seat) -> object:
    today = clock.today()
    return max(today, seat.from_date) if seat.from_date else today
