"""The background jobs. Each may be run twice: the second time there is nothing left to do."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from django.db import transaction
from django_tasks import TaskContext, task

from radslag.flows.importing import leases, storing
from radslag.flows.importing.models import Batch, Draft
from radslag.flows.importing.reader import Reader, UnreadableError
from radslag.flows.importing.states import UNREAD, BatchStage
from radslag.flows.search import indexing
from radslag.kernel import clock
from radslag.kernel.access import System

__all__ = ["QUEUE", "ask_to_finish", "finish_batch", "read_draft", "reading"]

QUEUE = "reading"
_BY = System("import")


class _Held:
    """The reader that this process keeps from one job to the next."""

    reader: Reader | None = None


@contextlib.contextmanager
def reading() -> Iterator[None]:
    """Keeps one confined reader for all jobs meanwhile: starting one takes half a second."""
    with Reader(whole=True) as _Held.reader:
        try:
            yield
        finally:
            _Held.reader = None


@task(queue_name=QUEUE, takes_context=True)
def read_draft(context: TaskContext, draft_id: int) -> None:
    """Read one paper, and link its batch when that was the last."""
    worker = context.task_result.worker_ids[-1] if context.task_result.worker_ids else "here"
    draft = leases.claim(draft_id, worker, at=clock.now())
    if draft is None:
        return
    with leases.held(draft):
        _read(draft)
    batch = Batch.objects.get(pk=draft.batch_id)
    if batch.is_whole and not batch.drafts.filter(state__in=UNREAD).exists():
        ask_to_finish(batch)


def ask_to_finish(batch: Batch) -> None:
    """A job that links the batch; one, however many ask."""
    with transaction.atomic():
        same = Batch.objects.filter(pk=batch.pk, stage=BatchStage.READING, job=batch.job)
        if same.update(job="asked"):
            job = finish_batch.enqueue(batch.pk)
            Batch.objects.filter(pk=batch.pk).update(job=str(job.id))


@task(queue_name=QUEUE)
def finish_batch(batch_id: int) -> None:
    """Link the papers of a batch, confirm what is certain where asked to; then it can be found."""
    from radslag.flows.importing.finishing import finish

    batch = Batch.objects.filter(pk=batch_id, stage=BatchStage.READING).first()
    if batch is not None:
        finish(batch, by=_BY, at=clock.now())
        indexing.catch_up()


def _read(draft: Draft) -> None:
    try:
        found = _read_with_held(storing.content_of(draft), draft.file_name)
    except FileNotFoundError:
        swedish = "Filen finns inte kvar i lagret. Läs in papperet igen."
        english = "The file is no longer in the store. Import the paper again."
        leases.keep_error(draft, swedish, english, at=clock.now())
    except UnreadableError as error:
        leases.keep_error(draft, str(error), error.english, at=clock.now())
    else:
        leases.keep(draft, found, at=clock.now())


def _read_with_held(content: bytes, name: str) -> dict[str, object]:
    if _Held.reader is not None:
        return _Held.reader.read(content, name)
    with Reader(whole=True) as reader:
        return reader.read(content, name)
