"""A seat in a body, given to a person from their own page."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from radslag.domain.accounts.permissions import Permission
from radslag.domain.parties import actions
from radslag.faces.look.forms import refusals_on
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network, signed_in
from radslag.faces.web.people.asked import person_to_edit
from radslag.faces.web.people.forms import PersonSeatForm
from radslag.kernel import access, clock

__all__ = ["give"]


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def give(request: NetworkRequest, key: str) -> HttpResponseBase:
    person = person_to_edit(request, key)
    by = actor_of(request)
    where = access.scope(by, Permission.EDIT_PEOPLE)
    bodies = request.network.bodies.all()
    if not where.holds(request.network.place()):
        bodies = bodies.filter(pk__in=where.bodies)
    form = PersonSeatForm(bodies, clock.today(), request.POST or None)
    if request.method == "POST" and form.is_valid():
        with refusals_on(form):
            actions.give_seat(person=person, by=by, at=clock.now(), **form.cleaned_data)
            messages.success(request, f"{person.name} har fått uppdraget.")
            return redirect(person)
    return render(request, "people/give_seat.html", {"form": form, "person": person})
