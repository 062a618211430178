"""Reads of batches, drafts, questions and findings; only what `by` may see."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Prefetch, QuerySet
from django_tasks_db.models import DBTaskResult

from radslag.domain.meetings.models import Clause, Item, Matter, Meeting, Paper
from radslag.domain.parties.models import Body, Network, Person
from radslag.flows.importing.models import Batch, Draft, Finding, Question
from radslag.flows.importing.states import UNREAD, BatchStage, DraftState, FindingState
from radslag.kernel import access
from radslag.kernel.access import Actor
from radslag.kernel.errors import NotFoundError

__all__ = [
    "Progress",
    "batch_for_page",
    "batches_seen_by",
    "counts",
    "draft_for_review",
    "drafts_that_wait",
    "findings_seen_by",
    "jobs_waiting",
    "next_draft",
    "progress_of",
    "unfinished_batch",
]

_WAITS = (DraftState.READ, DraftState.NEEDS_YOU)
_BIG = ("record", "pages", "prose")  # columns that a list does not need


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch has come, in papers."""

    all: int
    unread: int
    needs_you: int
    done: int
    known: int
    failed: int

    @property
    def is_read(self) -> bool:
        return self.unread == 0


def batches_seen_by(by: Actor, network: Network) -> QuerySet[Batch]:
    """Newest first. Who may not import sees none."""
    where = access.scope(by, "importing.import")
    batches = Batch.objects.filter(network=network).select_related("network")
    return batches if where.everywhere or network.pk in where.networks else batches.none()


def batch_for_page(by: Actor, network: Network, key: str) -> Batch:
    """With its drafts, without the long texts. Raises NotFoundError."""
    drafts = Draft.objects.defer(*_BIG).select_related("meeting__body__network", "paper")
    asked = Question.objects.filter(answer=None)
    batch = (
        batches_seen_by(by, network)
        .filter(key=key)
        .prefetch_related(Prefetch("drafts", drafts), Prefetch("drafts__questions", asked))
        .first()
    )
    if batch is None:
        raise NotFoundError
    return batch


def draft_for_review(by: Actor, network: Network, batch_key: str, draft_id: int) -> Draft:
    """With all that was read, its questions and findings. Raises NotFoundError."""
    draft = (
        Draft.objects.filter(pk=draft_id, batch__in=batches_seen_by(by, network))
        .filter(batch__key=batch_key)
        .select_related("batch__network", "meeting__body__network", "paper__file")
        .prefetch_related("questions", "findings")
        .first()
    )
    if draft is None:
        raise NotFoundError
    return draft


def drafts_that_wait(batch: Batch) -> QuerySet[Draft]:
    """Those that a person is to look at, in the order of the batch."""
    return batch.drafts.filter(state__in=_WAITS).defer(*_BIG)


def next_draft(draft: Draft) -> Draft | None:
    """The next one that waits, round from the last to the first."""
    waiting = drafts_that_wait(draft.batch).exclude(pk=draft.pk)
    return waiting.filter(position__gt=draft.position).first() or waiting.first()


def progress_of(batch: Batch) -> Progress:
    states = Counter(batch.drafts.values_list("state", flat=True))
    return Progress(
        all=states.total(),
        unread=sum(states[one] for one in UNREAD),
        needs_you=sum(states[one] for one in _WAITS) if batch.stage != BatchStage.READING else 0,
        done=states[DraftState.CONFIRMED],
        known=states[DraftState.DUPLICATE],
        failed=states[DraftState.FAILED],
    )


def findings_seen_by(by: Actor, network: Network) -> QuerySet[Finding]:
    """Terms, assignments, appointments and sums that wait, of what was confirmed."""
    batches = batches_seen_by(by, network)
    return Finding.objects.filter(
        draft__batch__in=batches, paper__isnull=False, state=FindingState.PROPOSED
    ).select_related("item__meeting__body__network", "paper__network", "draft__batch")


def unfinished_batch(network: Network, by: Actor, digests: Iterable[str]) -> Batch | None:
    """The newest that this actor began and that was not read through, with any of these papers."""
    begun = Batch.objects.filter(
        network=network, actor=by.actor_key, stage=BatchStage.READING
    ).order_by("-pk")
    if not begun.exists():
        return None
    given = set(digests)
    for batch in begun:
        if given & set(batch.drafts.values_list("sha256", flat=True)):
            return batch
    return None


def counts() -> dict[str, int]:
    """What the whole installation holds: papers that are here, and decided clauses."""
    return {
        "papers": Paper.objects.exclude(file=None).count(),
        "meetings": Meeting.objects.count(),
        "items": Item.objects.count(),
        "decisions": Clause.objects.exclude(decision=None).count(),
        "matters": Matter.objects.count(),
        "bodies": Body.objects.count(),
        "people": Person.objects.count(),
    }


def jobs_waiting() -> int:
    return DBTaskResult.objects.filter(status="READY").count()
