"""The archive: batches, one batch with its progress, the review of a paper, taking a batch back."""

from __future__ import annotations

from django.contrib import messages
from django.db.models import Count, Q, QuerySet
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from radslag.faces.look.files import attachment, plain_name
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network, signed_in
from radslag.faces.web.imports import reviewing
from radslag.faces.web.imports.forms import HandInForm
from radslag.faces.web.imports.handed_in import content_of, made_by
from radslag.flows.importing import actions, queries
from radslag.flows.importing.incoming import Incoming
from radslag.flows.importing.models import Batch, Draft
from radslag.flows.importing.states import UNREAD, BatchStage, DraftState
from radslag.kernel import access, clock
from radslag.kernel.errors import RadslagError

__all__ = ["batch", "listing", "original", "review", "undo"]

_PERMISSION = "importing.import"
_WAITS = (DraftState.READ, DraftState.NEEDS_YOU)


@on_network
@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def listing(request: NetworkRequest) -> HttpResponseBase:
    """What has been handed in, newest first; and the form that hands in more."""
    by = actor_of(request)
    access.require(by, _PERMISSION, on=request.network)
    is_given = request.method == "POST"
    form = HandInForm(*((request.POST, request.FILES) if is_given else ()))
    if is_given and form.is_valid():
        return redirect(_handed_in(request, form.papers()))
    batches = _counted(queries.batches_seen_by(by, request.network))
    return render(request, "imports/list.html", {"form": form, "batches": batches[:50]})


@on_network
@signed_in
@require_safe
def batch(request: NetworkRequest, batch: str) -> HttpResponse:
    """How far each paper has come. The script asks again for the table while papers are read."""
    one = _batch(request, batch)
    progress = queries.progress_of(one)
    shown = {
        "batch": one,
        "drafts": one.drafts.all(),
        "progress": progress,
        "read_count": progress.all - progress.unread,
        "is_reading": one.stage == BatchStage.READING,
        "next": queries.drafts_that_wait(one).select_related("batch__network").first(),
    }
    part = "#papers" if request.headers.get("HX-Request") else ""
    return render(request, f"imports/batch.html{part}", shown)


@on_network
@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def review(request: NetworkRequest, batch: str, draft: int) -> HttpResponseBase:
    """The original beside what was read in it."""
    one = _draft(request, batch, draft)
    by = actor_of(request)
    refusal = ""
    if request.method == "POST":
        try:
            return redirect(reviewing.answer(one, request.POST, by=by, at=clock.now()))
        except RadslagError as error:
            refusal = str(error)
    desk = reviewing.desk(one, request.POST if refusal else request.GET)
    shown = {"batch": one.batch, "draft": one, "desk": desk, "refusal": refusal}
    return render(request, "imports/review.html", shown, status=409 if refusal else 200)


@on_network
@signed_in
@require_safe
def original(request: NetworkRequest, batch: str, draft: int) -> HttpResponseBase:
    """The file as it was handed in."""
    one = _draft(request, batch, draft)
    content = content_of(one)
    if content is None:
        raise Http404
    return attachment(content, plain_name(one.file_name) or "papper")


@on_network
@signed_in
@require_http_methods(["GET", "HEAD", "POST"])
def undo(request: NetworkRequest, batch: str) -> HttpResponseBase:
    """A check page that says what will be taken back, then the deed."""
    one = _batch(request, batch)
    by = actor_of(request)
    if request.method == "POST":
        undone = actions.undo_batch(batch=one, by=by, at=clock.now())
        for left in undone.left:
            messages.warning(request, left.swedish)
        messages.success(request, "Omgången är ångrad. Historiken finns kvar.")
        return redirect("imports:list", request.network.slug)
    shown = {"batch": one, "made": made_by(one)}
    return render(request, "imports/undo.html", shown)


def _handed_in(request: NetworkRequest, papers: list[Incoming]) -> Batch:
    by, at = actor_of(request), clock.now()
    made = actions.start_batch(network=request.network, by=by, at=at)
    actions.take_in(batch=made, papers=papers, by=by, at=at)
    return actions.close_batch(batch=made, by=by, at=at)


def _batch(request: NetworkRequest, key: str) -> Batch:
    by = actor_of(request)
    access.require(by, _PERMISSION, on=request.network)
    return queries.batch_for_page(by, request.network, key)


def _draft(request: NetworkRequest, batch: str, pk: int) -> Draft:
    by = actor_of(request)
    access.require(by, _PERMISSION, on=request.network)
    return queries.draft_for_review(by, request.network, batch, pk)


def _counted(batches: QuerySet[Batch]) -> QuerySet[Batch]:
    """Each batch with how many of its papers are where."""
    return batches.select_related("network").annotate(
        paper_count=Count("drafts"),
        done_count=Count("drafts", Q(drafts__state=DraftState.CONFIRMED)),
        same_count=Count("drafts", Q(drafts__state=DraftState.DUPLICATE)),
        needs_count=Count("drafts", Q(drafts__state__in=_WAITS)),
        failed_count=Count("drafts", Q(drafts__state=DraftState.FAILED)),
        unread_count=Count("drafts", Q(drafts__state__in=UNREAD)),
    )
