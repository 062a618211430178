"""The register of people, and one person."""

from __future__ import annotations

from django.contrib import messages
from django.db.models import Prefetch, Q, QuerySet
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from radslag.domain.accounts.permissions import Permission
from radslag.domain.meetings.queries import attendance_seen_by
from radslag.domain.parties import actions, queries
from radslag.domain.parties.models import Person, Seat
from radslag.faces.look import lists
from radslag.faces.look.forms import refusals_on
from radslag.faces.look.requests import (
    NetworkRequest,
    actor_of,
    on_network,
    require_in,
    signed_in,
)
from radslag.faces.web.people.asked import may_edit, person_asked_for, person_to_edit
from radslag.faces.web.people.forms import FilterForm, PersonForm
from radslag.kernel import access, clock
from radslag.kernel.text import fold

__all__ = ["add", "detail", "edit", "listing", "remove"]

_MEETINGS = 50


@signed_in
@on_network
@require_safe
def listing(request: NetworkRequest, form: str = "page") -> HttpResponseBase:
    """In Swedish order, one row for a person whatever their spellings."""
    by = actor_of(request)
    require_in(request.network, by, Permission.SEE_PEOPLE)
    narrowed = FilterForm(request.network, request.GET)
    today = clock.today()
    held = Seat.objects.filter(Q(to_date=None) | Q(to_date__gte=today))
    held = held.filter(Q(from_date=None) | Q(from_date__lte=today)).select_related("body")
    rows = _narrowed(queries.people_seen_by(by, request.network).filter(same_as=None), narrowed)
    rows = rows.select_related("principal", "network").prefetch_related(
        Prefetch("seats", held, to_attr="held"), "spellings"
    )
    if form != "page":
        return lists.answer(form, rows, _COLUMNS, "personer")
    page = {
        "narrowed": narrowed,
        "is_narrowed": any(request.GET.get(name) for name in narrowed.fields),
        "may_add": access.can(by, Permission.EDIT_PEOPLE, on=request.network),
        **lists.listing(request, rows),
    }
    return render(request, "people/list.html", page)


@signed_in
@on_network
@require_safe
def detail(request: NetworkRequest, key: str) -> HttpResponse:
    by = actor_of(request)
    person = person_asked_for(request, key)
    every = [person.pk, *person.spellings.values_list("pk", flat=True)]
    seats = Seat.objects.filter(person__in=every).select_related("body__network", "principal")
    attended = attendance_seen_by(by, request.network).filter(person__in=every)
    edits = may_edit(by, person)
    page = {
        "person": person,
        "spellings": queries.people_seen_by(by, request.network).filter(same_as=person),
        "seats": seats.order_by("-from_date", "body__sort_key"),
        "attended": attended[:_MEETINGS],
        "attended_count": attended.count(),
        "may_edit": edits,
        "alike": queries.who_may_be_same(by, person) if edits and not person.same_as_id else [],
        "sees_history": access.can(by, Permission.SEE_HISTORY, on=request.network),
        "today": clock.today(),
    }
    return render(request, "people/detail.html", page)


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def add(request: NetworkRequest) -> HttpResponseBase:
    by = actor_of(request)
    access.require(by, Permission.EDIT_PEOPLE, on=request.network)
    form = PersonForm(request.network, request.POST or None)
    alike: list[queries.PersonFound] = []
    if request.method == "POST" and form.is_valid():
        alike = queries.find_people(request.network, form.cleaned_data["name"])
        if not alike or "sure" in request.POST:
            with refusals_on(form):
                added = actions.add_person(
                    network=request.network, by=by, at=clock.now(), **form.cleaned_data
                )
                messages.success(request, f"{added.name} är tillagd.")
                return redirect(added)
    return render(request, "people/add.html", {"form": form, "alike": alike})


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: NetworkRequest, key: str) -> HttpResponseBase:
    person = person_to_edit(request, key)
    saved = {name: getattr(person, name) for name in PersonForm.base_fields}
    form = PersonForm(request.network, request.POST or None, initial=saved)
    if request.method == "POST" and form.is_valid():
        with refusals_on(form):
            actions.edit_person(
                person=person, by=actor_of(request), at=clock.now(), **form.cleaned_data
            )
            messages.success(request, "Ändringen är sparad.")
            return redirect(person)
    return render(request, "people/edit.html", {"form": form, "person": person})


@signed_in
@on_network
@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: NetworkRequest, key: str) -> HttpResponseBase:
    """The check page, and the removal of somebody who was a mistake."""
    person = person_to_edit(request, key)
    if request.method == "POST":
        actions.remove_person(person=person, by=actor_of(request), at=clock.now())
        messages.success(request, "Personen är borttagen ur registret.")
        return redirect("people:list", request.network.slug)
    return render(request, "people/remove.html", {"person": person})


def _narrowed(rows: QuerySet[Person], form: FilterForm) -> QuerySet[Person]:
    """What cannot be understood does not narrow."""
    form.is_valid()
    wanted = form.cleaned_data
    if wanted.get("q"):
        said = Q(folded__contains=fold(wanted["q"]))
        rows = rows.filter(said | Q(spellings__folded__contains=fold(wanted["q"]))).distinct()
    if wanted.get("huvudman"):
        rows = rows.filter(principal=wanted["huvudman"])
    if wanted.get("organ"):
        rows = rows.filter(seats__body=wanted["organ"]).distinct()
    return rows


def _seats(person: Person) -> str:
    held: list[Seat] = getattr(person, "held", [])
    return ", ".join(f"{one.get_role_display()} i {one.body.name}" for one in held)


_COLUMNS: list[lists.Column[Person]] = [
    lists.Column("name", "Namn", lambda one: one.name),
    lists.Column("title", "Titel", lambda one: one.title),
    lists.Column("principal", "Huvudman", lambda one: str(one.principal or "")),
    lists.Column("seats", "Uppdrag", _seats),
]
