"""Principals: listed, added, changed; sides; populations."""

from __future__ import annotations

from django.contrib import messages
from django.db.models import Prefetch
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from radslag.domain.accounts.permissions import Permission
from radslag.domain.parties import actions
from radslag.domain.parties.models import Population
from radslag.faces.look.forms import refusals_on
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network, signed_in
from radslag.faces.web.principals.forms import PopulationForm, PrincipalForm, SideForm
from radslag.kernel import access, clock

__all__ = ["add", "add_population", "add_side", "edit", "edit_side", "listing"]


@signed_in
@on_network
@require_safe
def listing(request: NetworkRequest) -> HttpResponse:
    _require(request)
    newest = Prefetch("populations", Population.objects.order_by("-counted_date"))
    rows = request.network.principals.select_related("side").prefetch_related(newest)
    sides = request.network.sides.all()
    return render(request, "principals/list.html", {"rows": rows, "sides": sides})


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def add(request: NetworkRequest) -> HttpResponseBase:
    _require(request)
    form = PrincipalForm(request.network, request.POST or None)
    if request.method == "POST" and form.is_valid():
        with refusals_on(form):
            added = actions.add_principal(
                network=request.network,
                by=actor_of(request),
                at=clock.now(),
                **form.cleaned_data,
            )
            messages.success(request, f"{added.full_name} är tillagd.")
            return redirect("settings:edit_principal", request.network.slug, added.slug)
    return render(request, "principals/add.html", {"form": form})


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: NetworkRequest, slug: str) -> HttpResponseBase:
    _require(request)
    principal = get_object_or_404(request.network.principals, slug=slug)
    fields = ("kind", "name", "full_name", "genitive", "code", "side")
    saved = {name: getattr(principal, name) for name in fields}
    form = PrincipalForm(request.network, request.POST or None, initial=saved)
    if request.method == "POST" and form.is_valid():
        with refusals_on(form):
            actions.edit_principal(
                principal=principal, by=actor_of(request), at=clock.now(), **form.cleaned_data
            )
            messages.success(request, "Ändringen är sparad.")
            return redirect("settings:edit_principal", request.network.slug, principal.slug)
    page = {"form": form, "principal": principal, "populations": principal.populations.all()}
    return render(request, "principals/edit.html", page)


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def add_population(request: NetworkRequest, slug: str) -> HttpResponseBase:
    _require(request)
    principal = get_object_or_404(request.network.principals, slug=slug)
    form = PopulationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with refusals_on(form):
            actions.record_population(
                principal=principal, by=actor_of(request), at=clock.now(), **form.cleaned_data
            )
            messages.success(request, "Folkmängden är sparad.")
            return redirect("settings:edit_principal", request.network.slug, principal.slug)
    return render(request, "principals/population.html", {"form": form, "principal": principal})


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def add_side(request: NetworkRequest) -> HttpResponseBase:
    _require(request)
    form = SideForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with refusals_on(form):
            added = actions.add_side(
                network=request.network,
                by=actor_of(request),
                at=clock.now(),
                **form.cleaned_data,
            )
            messages.success(request, f"Sidan {added.name} är tillagd.")
            return redirect("settings:principals", request.network.slug)
    return render(request, "principals/side.html", {"form": form})


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def edit_side(request: NetworkRequest, side: int) -> HttpResponseBase:
    _require(request)
    asked = get_object_or_404(request.network.sides, pk=side)
    form = SideForm(request.POST or None, initial={"name": asked.name})
    if request.method == "POST" and form.is_valid():
        with refusals_on(form):
            actions.edit_side(side=asked, by=actor_of(request), at=clock.now(), **form.cleaned_data)
            messages.success(request, "Ändringen är sparad.")
            return redirect("settings:principals", request.network.slug)
    return render(request, "principals/edit_side.html", {"form": form, "side": asked})


def _require(request: NetworkRequest) -> None:
    access.require(actor_of(request), Permission.EDIT_PRINCIPALS, on=request.network)
