"""How the seats and the chair of a body are shared."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from radslag.domain.parties import actions, queries
from radslag.domain.parties.models import Body, Network, Side
from radslag.faces.look.forms import refusals_on
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network, signed_in
from radslag.faces.web.bodies import forms
from radslag.faces.web.bodies.keeping import body_to_keep
from radslag.kernel import clock

__all__ = ["Turn", "chairs", "composition", "rotation"]

_YEARS = 4


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose turn to chair it is in a year."""

    year: int
    side: Side


def chairs(body: Body, year: int) -> list[Turn]:
    """This year's and the next few; [] where the chair does not go around."""
    told = []
    for one in range(year, year + _YEARS):
        side = queries.chair_side_on(body, dt.date(one, 1, 1))
        if side is not None:
            told.append(Turn(one, side))
    return told


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def composition(request: NetworkRequest, slug: str) -> HttpResponseBase:
    body = body_to_keep(request, slug)
    rows = forms.composition_formset(request.network, body, request.POST or None)
    if request.method == "POST" and rows.is_valid():
        actions.set_composition(
            body=body,
            rules=_rules(request.network, rows.cleaned_data),
            by=actor_of(request),
            at=clock.now(),
        )
        messages.success(request, "Sammansättningen är sparad.")
        return redirect("settings:body", request.network.slug, body.slug)
    return render(request, "keeping/composition.html", {"rows": rows, "body": body})


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def rotation(request: NetworkRequest, slug: str) -> HttpResponseBase:
    body = body_to_keep(request, slug)
    held = getattr(body, "rotation", None)
    saved = {
        "first_side": held and held.first_side,
        "first_year": held.first_year if held else clock.today().year,
        "years": held.years if held else 1,
    }
    form = forms.RotationForm(request.network, request.POST or None, initial=saved)
    stops = "stop" in request.POST
    if request.method == "POST" and (stops or form.is_valid()):
        chosen: dict[str, Any] = {"first_side": None} if stops else form.cleaned_data
        with refusals_on(form):
            actions.set_rotation(body=body, by=actor_of(request), at=clock.now(), **chosen)
            messages.success(request, "Ordförandeskapet är sparat.")
            return redirect("settings:body", request.network.slug, body.slug)
    return render(request, "keeping/rotation.html", {"form": form, "body": body, "held": held})


def _rules(network: Network, rows: list[dict[str, Any]]) -> list[actions.CompositionRow]:
    sides = {f"side:{one.pk}": one for one in network.sides.all()}
    principals = {f"principal:{one.pk}": one for one in network.principals.all()}
    return [
        actions.CompositionRow(
            seats=row["seats"],
            side=sides.get(row["of"]),
            principal=principals.get(row["of"]),
            note=row["note"],
        )
        for row in rows
        if row.get("seats")
    ]
