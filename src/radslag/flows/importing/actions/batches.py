"""Deeds on batches: begun, filled, closed, undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from django.db import transaction
from django.db.models import Max

from radslag.domain.history.actions import record
from radslag.domain.meetings.models import Paper
from radslag.domain.parties.models import Network
from radslag.flows.importing import jobs, policies, storing, undoing
from radslag.flows.importing.incoming import Incoming
from radslag.flows.importing.models import Batch, Draft, Finding
from radslag.flows.importing.states import UNREAD, BatchStage, DraftState
from radslag.flows.importing.undoing import Undone
from radslag.kernel import access
from radslag.kernel.access import Actor
from radslag.kernel.errors import StateError
from radslag.kernel.identifiers import new_key

__all__ = ["close_batch", "start_batch", "take_in", "undo_batch"]

_SETTLED = (DraftState.FAILED, DraftState.UNDONE, DraftState.DUPLICATE)


@transaction.atomic
def start_batch(*, network: Network, confirms: bool = False, by: Actor, at: dt.datetime) -> Batch:
    """confirms: what is certain is confirmed as soon as it is read and linked."""
    access.require(by, "importing.import", on=network)
    batch = Batch(
        network=network, key=new_key(), actor=by.actor_key, confirms=confirms, started_at=at
    )
    batch.save()
    record(verb="importing.start_batch", by=by, on=batch, at=at)
    return batch


def take_in(*, batch: Batch, papers: Iterable[Incoming], by: Actor, at: dt.datetime) -> list[Draft]:
    """Put papers into a batch, and ask for each to be read.

    The bytes are on the disk before the rows are. One whose content is known already, in the
    ledger or in another paper that is on its way, is marked so and not read again.
    """
    access.require(by, "importing.import", on=batch)
    given = list(papers)
    for one in given:
        if one.content:
            storing.put(one.content, Draft(sha256=storing.sha256_of(one.content)).storage_name)
    with transaction.atomic():
        batch = Batch.objects.select_for_update().get(pk=batch.pk)
        if batch.stage != BatchStage.READING or batch.is_whole:
            raise StateError(
                "Omgången tar inte emot fler papper. Börja en ny.",
                "This batch takes no more papers. Start a new one.",
            )
        first = (batch.drafts.aggregate(Max("position"))["position__max"] or 0) + 1
        drafts = [_draft(batch, n, one) for n, one in enumerate(given, first)]
        data = {"papers": len(drafts)}
        record(verb="importing.take_in", by=by, on=batch, at=at, data=data)
    return drafts


@transaction.atomic
def close_batch(*, batch: Batch, by: Actor, at: dt.datetime) -> Batch:
    """That was the last paper: from now on the batch is linked when all are read."""
    access.require(by, "importing.import", on=batch)
    batch = Batch.objects.select_for_update().get(pk=batch.pk)
    if not batch.is_whole:
        batch.is_whole = True
        batch.save(update_fields=["is_whole"])
        record(verb="importing.close_batch", by=by, on=batch, at=at)
        if not batch.drafts.filter(state__in=UNREAD).exists():
            jobs.ask_to_finish(batch)
    return batch


def _draft(batch: Batch, position: int, one: Incoming) -> Draft:
    draft = Draft(batch=batch, position=position, file_name=one.name[:200], size=len(one.content))
    if one.error is None:
        draft.sha256 = storing.sha256_of(one.content)
        draft.paper, draft.duplicate_of = _known(batch, draft.sha256)
    if one.error is not None:
        draft.state = DraftState.FAILED
        draft.error, draft.error_english = one.error
    elif draft.paper is not None or draft.duplicate_of is not None:
        draft.state = DraftState.DUPLICATE
    draft.save()
    if draft.state == DraftState.WAITING:
        draft.job = str(jobs.read_draft.enqueue(draft.pk).id)
        draft.save(update_fields=["job"])
    return draft


def _known(batch: Batch, sha256: str) -> tuple[Paper | None, Draft | None]:
    """The paper of the ledger, or on its way there, that has the same bytes."""
    paper = Paper.objects.filter(network=batch.network_id, file=sha256).first()
    same = Draft.objects.filter(batch__network=batch.network_id, sha256=sha256)
    return paper, same.exclude(state__in=_SETTLED).order_by("pk").first()


def undo_batch(*, batch: Batch, by: Actor, at: dt.datetime) -> Undone:
    """Take back all that the batch made, and only that; history keeps its lines.

    What others have come to refer to stays, and is said.
    """
    access.require(by, "importing.import", on=batch)
    with transaction.atomic():
        batch = Batch.objects.select_for_update().get(pk=batch.pk)
        policies.check_can_undo(batch)
        undone = undoing.take_back(batch, by=by, at=at)
        Finding.objects.filter(draft__batch=batch).delete()
        drafts = list(batch.drafts.all())
        batch.drafts.update(state=DraftState.UNDONE, worker="", leased_until=None, job="")
        batch.stage, batch.undone_at = BatchStage.UNDONE, at
        batch.save(update_fields=["stage", "undone_at"])
        data = {"removed": undone.removed, "left": len(undone.left)}
        record(verb="importing.undo_batch", by=by, on=batch, at=at, data=data)
    storing.drop_unwanted(drafts)
    return undone
