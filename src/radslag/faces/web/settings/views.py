"""The network's own settings, and who sees what."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from radslag.domain.accounts.permissions import Permission
from radslag.domain.parties import actions
from radslag.faces.look.forms import refusals_on
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network, signed_in
from radslag.faces.look.seeing import KINDS
from radslag.faces.web.settings.forms import NetworkForm
from radslag.faces.web.settings.parts import parts
from radslag.kernel import access, clock

__all__ = ["front", "network", "who_sees"]


@signed_in
@on_network
@require_safe
def front(request: NetworkRequest) -> HttpResponseBase:
    """The first part that this person may use."""
    return redirect(parts(actor_of(request), request.network)[0].url)


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def network(request: NetworkRequest) -> HttpResponseBase:
    """Shown, tried out ("preview") and saved."""
    asked = request.network
    access.require(actor_of(request), Permission.EDIT_NETWORK, on=asked)
    saved = {name: getattr(asked, name) for name in NetworkForm.Meta.fields}
    form = NetworkForm(request.POST or None, initial=saved)
    tried = form.is_valid() and "preview" in request.POST
    if request.method == "POST" and form.is_valid() and not tried:
        with refusals_on(form):
            actions.edit_network(
                network=asked, by=actor_of(request), at=clock.now(), **form.cleaned_data
            )
            messages.success(request, "Inställningarna är sparade.")
            return redirect("settings:network", asked.slug)
    brand = form.cleaned_data["brand"] if tried else asked.brand
    page = {"form": form, "brand": brand, "tried": tried, "themes": ("light", "dark")}
    return render(request, "settings/network.html", page)


@signed_in
@on_network
@require_safe
def who_sees(request: NetworkRequest) -> HttpResponse:
    """*Vem ser vad?* for every kind of thing."""
    return render(request, "settings/who_sees.html", {"kinds": KINDS})
