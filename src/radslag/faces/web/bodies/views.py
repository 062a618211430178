"""Bodies: listed, added, changed, called something else."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.db.models import QuerySet
from django.forms import Form
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from radslag.domain.accounts.permissions import Permission
from radslag.domain.parties import actions, queries
from radslag.domain.parties.models import Body, Network
from radslag.domain.parties.states import SeatRole
from radslag.faces.look.forms import refusals_on
from radslag.faces.look.requests import (
    NetworkRequest,
    actor_of,
    on_network,
    require_in,
    signed_in,
)
from radslag.faces.web.bodies import forms
from radslag.faces.web.bodies.keeping import body_to_keep
from radslag.faces.web.bodies.sharing import chairs
from radslag.kernel import access, clock
from radslag.kernel.access import Actor

__all__ = [
    "add",
    "add_earlier_name",
    "add_spelling",
    "detail",
    "edit",
    "listing",
    "remove",
    "remove_name",
    "rename",
]


@signed_in
@on_network
@require_safe
def listing(request: NetworkRequest) -> HttpResponse:
    by = actor_of(request)
    require_in(request.network, by, Permission.EDIT_BODIES)
    rows = _kept_by(by, request.network).select_related("parent", "owner")
    may_add = access.can(by, Permission.EDIT_BODIES, on=request.network)
    return render(request, "keeping/list.html", {"rows": rows, "may_add": may_add})


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def add(request: NetworkRequest) -> HttpResponseBase:
    by = actor_of(request)
    access.require(by, Permission.EDIT_BODIES, on=request.network)
    form = forms.AddBodyForm(request.network, request.POST or None)
    if request.method == "POST" and form.is_valid():
        with refusals_on(form):
            added = actions.add_body(
                network=request.network, by=by, at=clock.now(), **form.cleaned_data
            )
            messages.success(request, f"{added.name} är tillagt.")
            return redirect("settings:body", request.network.slug, added.slug)
    return render(request, "keeping/add.html", {"form": form})


@signed_in
@on_network
@require_safe
def detail(request: NetworkRequest, slug: str) -> HttpResponse:
    """All that is kept of a body, each part with its way to be changed."""
    body = body_to_keep(request, slug)
    today = clock.today()
    held = body.seats.select_related("person", "principal").order_by("person__sort_key")
    seats = sorted(held, key=lambda one: list(SeatRole).index(SeatRole(one.role)))
    page = {
        "body": body,
        "names": [one for one in body.names.all() if not one.is_variant],
        "spellings": [one for one in body.names.all() if one.is_variant],
        "rules": body.composition.select_related("side", "principal"),
        "chairs": chairs(body, today.year),
        "now": [one for one in seats if one.holds_on(today)],
        "other": [one for one in seats if not one.holds_on(today)],
        "may_seat": access.can(actor_of(request), Permission.EDIT_PEOPLE, on=body),
        "today": today,
    }
    return render(request, "keeping/detail.html", page)


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: NetworkRequest, slug: str) -> HttpResponseBase:
    body = body_to_keep(request, slug)
    saved = {name: getattr(body, name) for name in forms.EditBodyForm.field_order}
    form = forms.EditBodyForm(request.network, request.POST or None, initial=saved, body=body)
    if request.method == "POST" and form.is_valid():
        with refusals_on(form):
            actions.edit_body(body=body, by=actor_of(request), at=clock.now(), **form.cleaned_data)
            return _saved(request, body)
    return render(request, "keeping/edit.html", {"form": form, "body": body})


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def rename(request: NetworkRequest, slug: str) -> HttpResponseBase:
    form = forms.RenameForm(request.POST or None)
    return _named(request, slug, form, actions.rename_body, "keeping/rename.html")


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def add_earlier_name(request: NetworkRequest, slug: str) -> HttpResponseBase:
    form = forms.EarlierNameForm(request.POST or None)
    return _named(request, slug, form, actions.add_earlier_name, "keeping/earlier_name.html")


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def add_spelling(request: NetworkRequest, slug: str) -> HttpResponseBase:
    form = forms.SpellingForm(request.POST or None)
    return _named(request, slug, form, actions.add_spelling, "keeping/spelling.html")


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def remove_name(request: NetworkRequest, slug: str, name: int) -> HttpResponseBase:
    """The check page, and the taking back of a name or a spelling."""
    body = body_to_keep(request, slug)
    told = get_object_or_404(body.names, pk=name)
    if request.method == "POST":
        actions.remove_name(name=told, by=actor_of(request), at=clock.now())
        return _saved(request, body)
    return render(request, "keeping/remove_name.html", {"body": body, "told": told})


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: NetworkRequest, slug: str) -> HttpResponseBase:
    """The check page, and the removal of a body that was a mistake."""
    body = body_to_keep(request, slug)
    if request.method == "POST":
        actions.remove_body(body=body, by=actor_of(request), at=clock.now())
        messages.success(request, "Organet är borttaget.")
        return redirect("settings:bodies", request.network.slug)
    return render(request, "keeping/remove.html", {"body": body})


def _named(
    request: NetworkRequest, slug: str, form: Form, deed: Callable[..., object], template: str
) -> HttpResponseBase:
    """The deeds on names: a form of their own each, and its fields are what the deed takes."""
    body = body_to_keep(request, slug)
    if request.method == "POST" and form.is_valid():
        with refusals_on(form):
            deed(body=body, by=actor_of(request), at=clock.now(), **form.cleaned_data)
            return _saved(request, body)
    return render(request, template, {"form": form, "body": body})


def _kept_by(by: Actor, network: Network) -> QuerySet[Body]:
    where = access.scope(by, Permission.EDIT_BODIES)
    rows = queries.bodies_of(network)
    return rows if where.holds(network.place()) else rows.filter(pk__in=where.bodies)


def _saved(request: NetworkRequest, body: Body) -> HttpResponseBase:
    messages.success(request, "Ändringen är sparad.")
    return redirect("settings:body", request.network.slug, body.slug)
