"""A paper is read by one worker at a time, and kept once, whatever becomes of the workers."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django_tasks_db.models import DBTaskResult

from radslag.flows.importing import leases
from radslag.flows.importing.models import Batch, Draft
from radslag.flows.importing.states import DraftState
from tests.factories.cast import AT
from tests.factories.importing import CALL, MINUTES, begin
from tests.factories.parties import NetworkFactory

pytestmark = pytest.mark.django_db

FOUND: dict[str, Any] = {
    "record": {"kind": "call"}, "texts": ["x"], "prose": [], "format": "text",
}  # fmt: skip
LATER = AT + leases.LEASE + dt.timedelta(seconds=1)


@pytest.fixture
def batch() -> Batch:
    batch = begin(NetworkFactory.create(), {"a.txt": CALL})
    DBTaskResult.objects.update(status="RUNNING", started_at=AT)
    return batch


def test_it_is_given_to_one_only(batch: Batch) -> None:
    key = batch.drafts.get().pk
    assert leases.claim(key, "one", at=AT) is not None
    assert leases.claim(key, "two", at=AT) is None


def test_while_the_lease_holds_nobody_takes_it(batch: Batch) -> None:
    leases.claim(batch.drafts.get().pk, "one", at=AT)
    assert leases.reap(at=AT + dt.timedelta(seconds=5)) == 0


def test_when_it_has_run_out_one_new_job_is_made_and_no_more(batch: Batch) -> None:
    first = leases.claim(batch.drafts.get().pk, "one", at=AT)
    assert first is not None
    assert leases.reap(at=LATER) == 1
    assert leases.reap(at=LATER) == 0
    draft = batch.drafts.get()
    assert draft.state == DraftState.WAITING
    assert DBTaskResult.objects.filter(status="READY").count() == 1
    assert DBTaskResult.objects.get(status="READY").pk == _key(draft.job)
    assert DBTaskResult.objects.get(pk=first.job).status == "FAILED"


def _key(job: str) -> Any:
    return DBTaskResult._meta.pk.to_python(job)


def test_a_worker_that_is_known_to_be_dead_is_not_waited_for(batch: Batch) -> None:
    leases.claim(batch.drafts.get().pk, "one", at=AT)
    assert leases.reap(at=AT, dead="another") == 0
    assert leases.reap(at=AT, dead="one") == 1


def test_a_worker_that_died_before_it_took_the_paper_is_found_too(batch: Batch) -> None:
    assert leases.reap(at=AT) == 0
    assert leases.reap(at=LATER) == 1
    assert leases.reap(at=LATER) == 0


def test_who_lost_the_lease_keeps_nothing(batch: Batch) -> None:
    key = batch.drafts.get().pk
    slow = leases.claim(key, "slow", at=AT)
    leases.reap(at=LATER)
    quick = leases.claim(key, "quick", at=LATER)
    assert slow is not None
    assert quick is not None
    assert leases.keep(quick, FOUND, at=LATER)
    assert not leases.keep(slow, FOUND, at=LATER)
    assert not leases.keep_error(slow, "Fel.", "Wrong.", at=LATER)
    assert Draft.objects.get().state == DraftState.READ


def test_a_paper_that_ends_every_worker_is_given_up_with_a_sentence(batch: Batch) -> None:
    key, at = batch.drafts.get().pk, AT
    for _ in range(leases.MOST_ATTEMPTS):
        assert leases.claim(key, "one", at=at) is not None
        at += leases.LEASE + dt.timedelta(seconds=1)
        leases.reap(at=at)
    draft = Draft.objects.get()
    assert (draft.state, draft.attempts) == (DraftState.FAILED, leases.MOST_ATTEMPTS)
    assert "flera gånger" in draft.error


def test_a_batch_whose_linking_died_is_linked_by_a_new_job(batch: Batch) -> None:
    draft = leases.claim(batch.drafts.get().pk, "one", at=AT)
    assert draft is not None
    leases.keep(draft, FOUND, at=AT)
    leases.reap(at=AT)
    (job,) = DBTaskResult.objects.filter(task_path__endswith="finish_batch")
    DBTaskResult.objects.filter(pk=job.pk).update(status="RUNNING", started_at=AT)
    leases.reap(at=AT)
    assert DBTaskResult.objects.filter(task_path__endswith="finish_batch").count() == 1
    leases.reap(at=LATER)
    assert DBTaskResult.objects.filter(task_path__endswith="finish_batch").count() == 2


def test_the_same_words_have_the_same_digest_however_they_are_set() -> None:
    assert leases.text_digest(["Möte  den\n8 maj"]) == leases.text_digest(["mote den", "8 maj."])
    assert leases.text_digest([CALL]) != leases.text_digest([MINUTES])
    assert leases.text_digest([" "]) == ""
