"""Spellings that are one person: joined and parted by a human, and suggested to them."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from radslag.domain.accounts.permissions import Permission
from radslag.domain.parties import actions, queries
from radslag.domain.parties.models import Person
from radslag.faces.look.forms import refusals_on
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network, signed_in
from radslag.faces.web.people.asked import person_to_edit
from radslag.faces.web.people.forms import JoinForm
from radslag.kernel import access, clock

__all__ = ["alike", "join", "part"]

_MOST = 100


@signed_in
@on_network
@require_safe
def alike(request: NetworkRequest) -> HttpResponse:
    """Pairs in the whole register that may be one person."""
    by = actor_of(request)
    access.require(by, Permission.EDIT_PEOPLE, on=request.network)
    pairs = queries.pairs_that_may_be_same(by, request.network, most=_MOST)
    return render(request, "people/alike.html", {"pairs": pairs})


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def join(request: NetworkRequest, key: str) -> HttpResponseBase:
    """Choose the person, see what will be, and say yes."""
    person = person_to_edit(request, key)
    seen = queries.people_seen_by(actor_of(request), request.network)
    chosen = request.POST or ({"same_as": request.GET["som"]} if "som" in request.GET else None)
    form = JoinForm(person, seen, chosen)
    other: Person | None = form.cleaned_data["same_as"] if form.is_valid() else None
    if request.method == "POST" and other is not None and "sure" in request.POST:
        with refusals_on(form):
            actions.join_spellings(
                person=person, same_as=other, by=actor_of(request), at=clock.now()
            )
            messages.success(request, f"{person.name} räknas nu som {other.name}.")
            return redirect(other)
    return render(request, "people/join.html", {"form": form, "person": person, "other": other})


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def part(request: NetworkRequest, key: str) -> HttpResponseBase:
    person = person_to_edit(request, key)
    if person.same_as is None:
        return redirect(person)
    if request.method == "POST":
        actions.part_spelling(person=person, by=actor_of(request), at=clock.now())
        messages.success(request, f"{person.name} är en egen person igen.")
        return redirect(person)
    return render(request, "people/part.html", {"person": person})
