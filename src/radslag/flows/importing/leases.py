"""Who reads which paper, and for how long that is believed.

A worker that takes a paper holds it by a lease, which it renews while it reads. What it read is
kept only while the lease is still its own: so a paper that was given to another is kept once.
When a worker dies the lease runs out, and `reap` gives the paper to a new job (ADR 17).
"""

from __future__ import annotations

import datetime as dt
import hashlib
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.db import connection, transaction
from django.db.models import Q
from django_tasks_db.models import DBTaskResult

from radslag.flows.importing.models import Batch, Draft
from radslag.flows.importing.states import UNREAD, BatchStage, DraftState
from radslag.kernel import clock
from radslag.kernel.text import fold

__all__ = ["LEASE", "MOST_ATTEMPTS", "claim", "held", "keep", "keep_error", "reap", "text_digest"]

LEASE = dt.timedelta(seconds=45)
"""How long a silent worker is believed."""
MOST_ATTEMPTS = 4
_BEAT = 10.0  # seconds between renewals
_GAVE_UP = (
    "Läsningen avbröts flera gånger. Spara om papperet i ett annat format och läs in det igen.",
    "Reading broke off several times. Save the paper in another format and import it again.",
)


def claim(draft_id: int, worker: str, *, at: dt.datetime) -> Draft | None:
    """Take the paper; None where it is not waiting any more."""
    draft = Draft.objects.filter(pk=draft_id, state=DraftState.WAITING).first()
    if draft is None:
        return None
    taken = Draft.objects.filter(pk=draft_id, state=DraftState.WAITING, job=draft.job).update(
        state=DraftState.READING,
        worker=worker,
        leased_until=at + LEASE,
        attempts=draft.attempts + 1,
    )
    return Draft.objects.get(pk=draft_id) if taken else None


@contextmanager
def held(draft: Draft) -> Iterator[None]:
    """Renews the lease meanwhile, from a thread of its own."""
    over = threading.Event()

    def beat() -> None:
        try:
            while not over.wait(_BEAT):
                _own(draft).update(leased_until=clock.now() + LEASE)
        finally:
            connection.close()

    beating = threading.Thread(target=beat, daemon=True)
    beating.start()
    try:
        yield
    finally:
        over.set()
        beating.join()


def keep(draft: Draft, found: Mapping[str, Any], *, at: dt.datetime) -> bool:
    """Keep what was read, if the paper is still this worker's. Gives whether it was."""
    return _finish(
        draft,
        state=DraftState.READ,
        record=found["record"],
        pages=found["texts"],
        prose=found["prose"],
        format=found["format"],
        kind=found["record"]["kind"],
        text_digest=text_digest(found["texts"]),
        read_at=at,
    )


def keep_error(draft: Draft, swedish: str, english: str, *, at: dt.datetime) -> bool:
    """Keep that the paper could not be read, and why."""
    return _finish(
        draft,
        state=DraftState.FAILED,
        error=swedish[:500],
        error_english=english[:500],
        read_at=at,
    )


def text_digest(pages: list[str]) -> str:
    """The same for two papers of the same words, however they are set."""
    words = "".join(sign for sign in fold(" ".join(pages)) if sign.isalnum())
    return hashlib.sha256(words.encode()).hexdigest() if words else ""


def reap(*, at: dt.datetime, dead: str = "") -> int:
    """Give papers whose worker is gone to new jobs; how many. dead: a worker known to be gone.

    A paper that has ended several workers is given up.
    """
    _finish_batches(at, dead)
    gone = Q(leased_until__lt=at) | Q(worker=dead) if dead else Q(leased_until__lt=at)
    stale = Draft.objects.filter(gone, state=DraftState.READING)
    fields = ("pk", "job", "worker", "attempts")
    found = list(stale.only(*fields)) + _without_job(at, dead)
    return sum(_take_up(draft) for draft in found)


def _finish_batches(at: dt.datetime, dead: str) -> None:
    """A job for each batch that is read whole and that no job is linking."""
    from radslag.flows.importing.jobs import ask_to_finish

    read = Batch.objects.filter(stage=BatchStage.READING, is_whole=True)
    read = read.exclude(drafts__state__in=UNREAD)
    waiting = list(read)
    alive = {str(pk) for pk in _live_jobs(at, dead)} if waiting else set()
    for batch in waiting:
        if batch.job not in alive:
            ask_to_finish(batch)


def _own(draft: Draft) -> Any:
    """The paper, while this worker's lease is the one that holds."""
    return Draft.objects.filter(
        pk=draft.pk, state=DraftState.READING, worker=draft.worker, attempts=draft.attempts
    )


def _finish(draft: Draft, **values: Any) -> bool:
    return bool(_own(draft).update(worker="", leased_until=None, **values))


def _without_job(at: dt.datetime, dead: str) -> list[Draft]:
    """Papers that wait for a job which is lost: its worker died before it took the paper."""
    waiting = list(
        Draft.objects.filter(state=DraftState.WAITING).only("pk", "job", "worker", "attempts")
    )
    alive = {str(pk) for pk in _live_jobs(at, dead)} if waiting else set()
    return [draft for draft in waiting if draft.job not in alive]


def _live_jobs(at: dt.datetime, dead: str) -> Iterator[Any]:
    unfinished = DBTaskResult.objects.filter(status__in=("READY", "RUNNING"))
    rows = unfinished.values_list("pk", "status", "started_at", "worker_ids")
    for pk, status, started_at, workers in rows.iterator():
        silent = started_at is None or started_at < at - LEASE
        lost = status == "RUNNING" and (silent or (dead and dead in workers))
        if not lost:
            yield pk


def _take_up(draft: Draft) -> int:
    """One new job for the paper, unless somebody else has seen to it meanwhile."""
    from radslag.flows.importing.jobs import read_draft

    with transaction.atomic():
        same = Draft.objects.filter(
            pk=draft.pk, job=draft.job, worker=draft.worker, attempts=draft.attempts
        ).filter(state__in=(DraftState.READING, DraftState.WAITING))
        if draft.attempts >= MOST_ATTEMPTS:
            why = {"error": _GAVE_UP[0], "error_english": _GAVE_UP[1]}
            same.update(state=DraftState.FAILED, worker="", leased_until=None, **why)
            return 0
        if not same.update(state=DraftState.WAITING, worker="", leased_until=None, job=""):
            return 0
        job = read_draft.enqueue(draft.pk)
        Draft.objects.filter(pk=draft.pk).update(job=str(job.id))
        if draft.job:
            DBTaskResult.objects.filter(pk=draft.job, status="RUNNING").update(status="FAILED")
    return 1
