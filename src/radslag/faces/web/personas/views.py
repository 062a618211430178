"""Choose who to be. Absent, as if it did not exist, where the demonstration is off."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib import auth
from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from radslag.domain.accounts import queries
from radslag.domain.accounts.models import Grant, User
from radslag.faces.web.grants import wording
from radslag.kernel import clock

__all__ = ["leave", "listing", "step_in"]

_BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def _in_demo(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    @wraps(view)
    def only_in_demo(request: HttpRequest, *args: Any, **named: Any) -> HttpResponseBase:
        if not settings.DEMO:
            raise Http404
        return view(request, *args, **named)

    return only_in_demo


@_in_demo
@require_safe
def listing(request: HttpRequest) -> HttpResponse:
    """Everyone, with what they are and may do."""
    today = clock.today()
    held = Grant.objects.select_related("network", "body", "principal")
    users = User.objects.filter(is_persona=True, is_active=True)
    told = [
        (
            one,
            [
                each
                for each in wording.told_grants(one.grants.all(), today)
                if each.state == "holds"
            ],
        )
        for one in users.prefetch_related(Prefetch("grants", held))
    ]
    return render(request, "personas/list.html", {"personas": told})


@_in_demo
@require_POST
def step_in(request: HttpRequest, user: int) -> HttpResponseBase:
    """Signed in with a new session, as by the door."""
    persona = get_object_or_404(User, pk=user, is_persona=True, is_active=True)
    auth.login(request, persona, backend=_BACKEND)
    grants = queries.grants_on(persona, clock.today())
    told = wording.told_grants(
        grants.select_related("network", "body", "principal")[:1], clock.today()
    )
    request.session["persona"] = f"{told[0].role} i {told[0].where}" if told else ""
    network = queries.first_network_of(persona, clock.today())
    return redirect("front:network", network.slug) if network else redirect("/")


@_in_demo
@require_POST
def leave(request: HttpRequest) -> HttpResponseBase:
    """Be a visitor again."""
    auth.logout(request)
    return redirect("personas:list")
