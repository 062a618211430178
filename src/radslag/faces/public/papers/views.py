"""Papers: the list, and the raw text of one page by page, with a place lit up.

`?sida=2&fran=340&till=352#plats` is a place by page and signs; `?kalla=7#plats` the same by the
source of a fact, with all the places that it was read from.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Case, QuerySet, When
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from radslag.domain.meetings import actions, queries
from radslag.domain.meetings.models import Page, Paper, Source
from radslag.domain.meetings.states import PaperKind
from radslag.faces.look import lists, swedish
from radslag.faces.look.lists import Column
from radslag.faces.look.marking import Span
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network
from radslag.faces.public import choices
from radslag.faces.public.papers.facts import facts_on
from radslag.kernel import access, clock

__all__ = ["paper", "paper_list"]

_LARGEST = 10**9
_ATTACHMENTS_LAST = Case(When(kind=PaperKind.ATTACHMENT, then=1), default=0)

_COLUMNS: tuple[Column[Paper], ...] = (
    Column("date", "Dag", lambda row: row.meeting.date if row.meeting else row.document_date),
    Column("kind", "Slag", lambda row: row.get_kind_display()),
    Column("number", "Nummer", lambda row: row.number),
    Column("title", "Handling", str),
    Column("meeting", "Möte", lambda row: row.meeting.title if row.meeting else ""),
    Column("item", "Punkt", lambda row: row.item.number if row.item else ""),
    Column("registry_number", "Diarienummer", lambda row: row.registry_number),
    Column("sha256", "Kontrollsumma", lambda row: row.file_id or ""),
    Column("address", "Adress", lambda row: row.get_absolute_url()),
)


@dataclass(frozen=True, slots=True)
class _Place:
    """Which page is open, and what of it is lit up."""

    page: int
    spans: tuple[Span, ...] = ()
    source: Source | None = None


@require_safe
@on_network
def paper_list(request: NetworkRequest, form: str = "html") -> HttpResponseBase:
    by = actor_of(request)
    seen = queries.papers_seen_by(by, request.network)
    meetings = queries.meetings_seen_by(by, request.network)
    chosen = (
        choices.years(request, meetings.dates("date", "year", order="DESC")),
        choices.kinds(request, "slag", "Slag", "Alla slag", PaperKind.choices),
    )
    rows = _narrowed(seen, chosen).order_by(
        "-meeting__date", "meeting", _ATTACHMENTS_LAST, "kind", "pk"
    )
    if form != "html":
        secret = queries.confidential_papers(rows)
        actions.record_reading(of=secret, by=by, at=clock.now())
        return lists.answer(form, rows, _COLUMNS, "handlingar")
    listing = lists.listing(request, rows)
    actions.record_reading(of=listing["page"], by=by, at=clock.now())
    shown = {
        **listing,
        "choices": chosen,
        "is_narrowed": any(one.chosen for one in chosen),
        "found": swedish.count(listing["page"].paginator.count, "handling", "handlingar"),
    }
    return render(request, "public/papers/list.html", shown)


@require_safe
@on_network
def paper(request: NetworkRequest, key: str) -> HttpResponseBase:
    by = actor_of(request)
    one = get_object_or_404(queries.papers_seen_by(by, request.network), key=key)
    numbers = list(_pages(one).values_list("number", flat=True))
    place = _place(request, one, numbers)
    facts = facts_on(by, request.network, one, place.page)
    actions.record_reading(of=[one, *(fact.item for fact in facts)], by=by, at=clock.now())
    shown = {
        "paper": one,
        "numbers": numbers,
        "open": _pages(one).filter(number=place.page).first(),
        "spans": place.spans,
        "source": place.source,
        "facts": facts,
        "may_see_history": access.can(by, "history.see", one),
    }
    return render(request, "public/papers/detail.html", shown)


def _pages(one: Paper) -> QuerySet[Page]:
    return Page.objects.filter(file=one.file_id).order_by("number")


def _place(request: HttpRequest, one: Paper, numbers: list[int]) -> _Place:
    """What is no place in this paper is passed over: its first page is shown."""
    source = _source(request, one)
    if source is not None:
        return _Place(source.page, _spans(source), source)
    page = _whole(request, "sida")
    if page not in numbers:
        return _Place(numbers[0] if numbers else 1)
    start, end = _whole(request, "fran"), _whole(request, "till")
    return _Place(page, ((start, end),) if end > start else ())


def _source(request: HttpRequest, one: Paper) -> Source | None:
    key = _whole(request, "kalla")
    return Source.objects.filter(paper=one, pk=key).first() if key else None


def _spans(source: Source) -> tuple[Span, ...]:
    """The place itself and the further places on the same page."""
    further = [one for one in source.continues if one.get("page") == source.page]
    return ((source.start, source.end), *((one["start"], one["end"]) for one in further))


def _whole(request: HttpRequest, name: str) -> int:
    told = request.GET.get(name, "")
    number = int(told) if told.isascii() and told.isdigit() and len(told) < 10 else 0
    return min(number, _LARGEST)


def _narrowed(rows: QuerySet[Paper], chosen: tuple[choices.Choice, ...]) -> QuerySet[Paper]:
    year, kind = (one.chosen for one in chosen)
    if year:
        rows = rows.filter(meeting__date__year=int(year))
    return rows.filter(kind=kind) if kind else rows
