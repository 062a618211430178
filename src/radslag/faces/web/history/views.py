"""What was done, by whom and when: to one thing, and in a whole network. Newest first."""

from __future__ import annotations

import datetime as dt

from django.db.models import Q, QuerySet
from django.http import Http404, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from radslag.domain.accounts.permissions import Permission
from radslag.domain.accounts.queries import names_of_actors
from radslag.domain.history import queries, telling
from radslag.domain.history.models import Entry
from radslag.faces.look import lists
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network, signed_in
from radslag.faces.web.history.asked import thing_asked_for
from radslag.faces.web.history.forms import KINDS, LogForm
from radslag.faces.web.history.naming import name_of, url_of
from radslag.faces.web.history.wording import COLUMNS, lines_of
from radslag.kernel import access, clock

__all__ = ["network", "thing"]


@signed_in
@on_network
@require_safe
def network(request: NetworkRequest, form: str = "page") -> HttpResponseBase:
    """The log of a network."""
    by = actor_of(request)
    access.require(by, Permission.SEE_HISTORY, on=request.network)
    entries = queries.entries_seen_by(by, request.network.pk)
    actors = names_of_actors(entries.order_by().values_list("actor", flat=True).distinct())
    narrowed = LogForm(actors, request.GET)
    entries = _narrowed(entries, narrowed)
    if form != "page":
        return lists.answer(form, lines_of(entries, by), COLUMNS, "historik")
    page = lists.listing(request, entries)
    shown = {
        "form": narrowed,
        "is_narrowed": any(request.GET.get(name) for name in narrowed.fields),
        "lines": lines_of(page["page"].object_list, by),
        **page,
    }
    return render(request, "history/network.html", shown)


@signed_in
@on_network
@require_safe
def thing(
    request: NetworkRequest, label: str, object_id: str, form: str = "page"
) -> HttpResponseBase:
    """The history of one thing, also of one that is no more."""
    by = actor_of(request)
    asked = thing_asked_for(by, request.network, label, object_id)
    entries = queries.entries_of(label, object_id)
    if form != "page":
        return lists.answer(form, lines_of(entries, by), COLUMNS, "historik")
    page = lists.listing(request, entries)
    if not page["page"].paginator.count and asked is None:
        raise Http404
    shown = {
        "thing": asked,
        "sees_all": access.can(by, Permission.SEE_HISTORY, request.network),
        "name": name_of(asked, by) if asked else f"Borttaget: {telling.thing(label)}",
        "kind": telling.thing(label),
        "url": url_of(asked, by) if asked else "",
        "lines": lines_of(page["page"].object_list, by),
        **page,
    }
    return render(request, "history/thing.html", shown)


def _narrowed(entries: QuerySet[Entry], form: LogForm) -> QuerySet[Entry]:
    """What cannot be understood does not narrow."""
    form.is_valid()
    wanted = form.cleaned_data
    if wanted.get("slag"):
        begins = Q()
        for start in KINDS[wanted["slag"]][1]:
            begins |= Q(verb__startswith=start)
        entries = entries.filter(begins)
    if wanted.get("vem"):
        entries = entries.filter(actor=wanted["vem"])
    if wanted.get("fran"):
        entries = entries.filter(at__gte=_midnight(wanted["fran"]))
    if wanted.get("till"):
        entries = entries.filter(at__lt=_midnight(wanted["till"] + dt.timedelta(days=1)))
    return entries


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(), tzinfo=clock.STOCKHOLM)
