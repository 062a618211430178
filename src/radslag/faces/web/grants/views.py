"""Who may sign in, and which roles they have: given and ended by an administrator."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from radslag.domain.accounts import actions, policies, queries
from radslag.domain.accounts.models import Grant, User
from radslag.domain.accounts.permissions import Permission
from radslag.faces.look.forms import refusals_on
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network, signed_in
from radslag.faces.web.accounts import invitations
from radslag.faces.web.grants import wording
from radslag.faces.web.grants.admitting import admit
from radslag.faces.web.grants.forms import EndForm, GrantForm, UserForm
from radslag.kernel import access, clock

__all__ = ["add_user", "close", "end", "give", "link", "listing", "open_again", "user"]


@signed_in
@on_network
@require_safe
def listing(request: NetworkRequest) -> HttpResponse:
    _require(request)
    today = clock.today()
    by = actor_of(request)
    mine: dict[int, list[Grant]] = {}
    for grant in queries.grants_seen_by(by, request.network):
        mine.setdefault(grant.user_id, []).append(grant)
    users = [
        (one, wording.told_grants(mine[one.pk], today))
        for one in queries.users_seen_by(by, request.network)
    ]
    everyone = request.GET.get("visa") == "alla"
    shown = [
        (one, grants)
        for one, grants in users
        if everyone or any(grant.state != "ended" for grant in grants)
    ]
    page = {
        "users": shown,
        "everyone": everyone,
        "hidden": len(users) - len(shown),
        "roles": wording.roles(),
    }
    return render(request, "grants/list.html", page)


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def add_user(request: NetworkRequest) -> HttpResponseBase:
    _require(request)
    form = UserForm(request.network, clock.today(), request.POST or None)
    if request.method == "POST" and form.is_valid():
        with refusals_on(form):
            added = admit(
                network=request.network,
                by=actor_of(request),
                at=clock.now(),
                **form.cleaned_data,
            )
            messages.success(request, f"{added.name} är tillagd.")
            return redirect("settings:user", request.network.slug, added.pk)
    return render(request, "grants/add_user.html", {"form": form, "roles": wording.roles()})


@signed_in
@on_network
@require_safe
def user(request: NetworkRequest, user: int) -> HttpResponse:
    return _user_page(request, _user_of(request, user))


@signed_in
@on_network
@require_POST
def link(request: NetworkRequest, user: int) -> HttpResponse:
    """Make a link, shown this once."""
    invited = _user_of(request, user)
    actions.invite(user=invited, by=actor_of(request), at=clock.now())
    path = invitations.path_for(invited)
    address = (
        f"{settings.BASE_URL}{path}" if settings.BASE_URL else request.build_absolute_uri(path)
    )
    return _user_page(request, invited, link=address)


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def give(request: NetworkRequest, user: int) -> HttpResponseBase:
    asked = _user_of(request, user)
    form = GrantForm(request.network, clock.today(), request.POST or None)
    if request.method == "POST" and form.is_valid():
        with refusals_on(form):
            actions.grant(
                user=asked,
                network=request.network,
                by=actor_of(request),
                at=clock.now(),
                **form.cleaned_data,
            )
            messages.success(request, f"{asked.name} har fått rollen.")
            return redirect("settings:user", request.network.slug, asked.pk)
    page = {"form": form, "asked": asked, "roles": wording.roles()}
    return render(request, "grants/give.html", page)


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def end(request: NetworkRequest, grant: int) -> HttpResponseBase:
    """The check page, and the end of a role."""
    _require(request)
    ended = get_object_or_404(queries.grants_seen_by(actor_of(request), request.network), pk=grant)
    today = clock.today()
    form = EndForm(request.POST or None, initial={"to_date": max(today, ended.from_date)})
    if request.method == "POST" and form.is_valid():
        with refusals_on(form):
            last = form.cleaned_data["to_date"]
            actions.end_grant(grant=ended, to_date=last, by=actor_of(request), at=clock.now())
            messages.success(request, "Rollen har fått en sista dag.")
            return redirect("settings:user", request.network.slug, ended.user_id)
    page = {"form": form, "grant": wording.told(ended, today), "asked": ended.user}
    return render(request, "grants/end.html", page)


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def close(request: NetworkRequest, user: int) -> HttpResponseBase:
    """The check page, and the closing of an account."""
    asked = _user_of(request, user)
    if request.method == "POST":
        actions.deactivate_user(user=asked, by=actor_of(request), at=clock.now())
        messages.success(request, f"Kontot för {asked.name} är stängt.")
        return redirect("settings:user", request.network.slug, asked.pk)
    policies.check_may_manage(actor_of(request), asked, clock.today())
    return render(request, "grants/close.html", {"asked": asked})


@signed_in
@on_network
@require_POST
def open_again(request: NetworkRequest, user: int) -> HttpResponseBase:
    asked = _user_of(request, user)
    actions.reactivate_user(user=asked, by=actor_of(request), at=clock.now())
    messages.success(request, f"Kontot för {asked.name} är öppet igen.")
    return redirect("settings:user", request.network.slug, asked.pk)


def _require(request: NetworkRequest) -> None:
    access.require(actor_of(request), Permission.GRANT, on=request.network)


def _user_of(request: NetworkRequest, pk: int) -> User:
    """A user who has, or has had, a role in this network. Raises Http404 otherwise."""
    _require(request)
    return get_object_or_404(queries.users_seen_by(actor_of(request), request.network), pk=pk)


def _user_page(request: NetworkRequest, asked: User, link: str = "") -> HttpResponse:
    by, today = actor_of(request), clock.today()
    grants = queries.grants_seen_by(by, request.network).filter(user=asked)
    told = wording.told_grants(grants.order_by("-from_date"), today)
    page = {
        "asked": asked,
        "grants": told,
        "link": link,
        "manages": policies.can_manage(by, asked, today),
        "is_self": asked == request.user,
    }
    return render(request, "grants/user.html", page)
