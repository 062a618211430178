"""Batches: begun, filled, closed; what is known already is not read twice."""

from __future__ import annotations

import pytest
from django_tasks_db.models import DBTaskResult

from radslag.domain.parties.models import Network
from radslag.flows.importing import actions, queries
from radslag.flows.importing.incoming import Incoming
from radslag.flows.importing.models import Batch
from radslag.flows.importing.states import BatchStage, DraftState
from radslag.kernel.errors import NotAllowedError, StateError
from tests.factories.cast import AT, make_cast
from tests.factories.importing import BY, CALL, MINUTES, batch_of, begin, read_all
from tests.factories.parties import NetworkFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def network() -> Network:
    return NetworkFactory.create()


def test_every_paper_gets_a_job(network: Network) -> None:
    batch = begin(network, {"a.txt": CALL, "b.txt": MINUTES})
    jobs = {draft.job for draft in batch.drafts.all()}
    assert jobs == {str(pk) for pk in DBTaskResult.objects.values_list("pk", flat=True)}


def test_121_the_same_bytes_twice_in_a_batch_are_read_once(network: Network) -> None:
    batch = begin(network, {"a.txt": CALL, "b.txt": CALL})
    assert [d.state for d in batch.drafts.all()] == [DraftState.WAITING, DraftState.DUPLICATE]


def test_what_could_not_be_taken_in_says_why(network: Network) -> None:
    batch = begin(network, [Incoming("a.zip", error=("Arkivet är skadat.", "It is damaged."))])
    draft = batch.drafts.get()
    assert (draft.state, draft.error) == (DraftState.FAILED, "Arkivet är skadat.")


def test_no_paper_comes_after_the_last(network: Network) -> None:
    batch = begin(network, {"a.txt": CALL})
    with pytest.raises(StateError, match="Börja en ny"):
        actions.take_in(batch=batch, papers=[Incoming("b.txt", b"x")], by=BY, at=AT)


def test_a_batch_is_linked_only_when_it_is_whole_and_read(network: Network) -> None:
    batch = actions.start_batch(network=network, by=BY, at=AT)
    actions.take_in(batch=batch, papers=[Incoming("a.txt", CALL.encode())], by=BY, at=AT)
    assert not DBTaskResult.objects.filter(task_path__endswith="finish_batch").exists()
    actions.close_batch(batch=batch, by=BY, at=AT)
    assert Batch.objects.get().stage == BatchStage.READING
    read_all(batch)
    assert Batch.objects.get().stage == BatchStage.LINKED


def test_an_empty_batch_is_finished_at_once(network: Network) -> None:
    begin(network, {})
    assert DBTaskResult.objects.filter(task_path__endswith="finish_batch").count() == 1


def test_progress_counts_papers(network: Network) -> None:
    batch = begin(network, {"a.txt": CALL, "b.txt": CALL, "c.pdf": b"%PDF-1.7\n"})
    assert queries.progress_of(batch).unread == 2
    read_all(batch)
    progress = queries.progress_of(batch)
    assert (progress.all, progress.known, progress.failed, progress.needs_you) == (3, 1, 1, 1)
    assert progress.is_read


def test_an_interrupted_import_is_found_by_any_of_its_papers(network: Network) -> None:
    batch = begin(network, {"a.txt": CALL})
    digest = batch.drafts.get().sha256
    assert queries.unfinished_batch(network, BY, iter([digest])) == batch
    assert queries.unfinished_batch(network, BY, iter(["0" * 64])) is None
    read_all(batch)
    assert queries.unfinished_batch(network, BY, iter([digest])) is None


def test_only_who_may_import_starts_a_batch() -> None:
    cast = make_cast()
    for actor in (cast.member, cast.stranger, cast.auditor, cast.anyone):
        with pytest.raises(NotAllowedError):
            actions.start_batch(network=cast.network, by=actor, at=AT)
    batch = batch_of(cast.network, {"a.txt": CALL}, by=cast.secretary)
    assert batch.actor == cast.secretary.actor_key
    assert list(queries.batches_seen_by(cast.secretary, cast.network)) == [batch]
    assert list(queries.batches_seen_by(cast.stranger, cast.network)) == []


def test_nothing_is_taken_in_where_the_rows_cannot_be_written(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = actions.start_batch(network=network, by=BY, at=AT)

    def broken(*args: object, **kwargs: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("radslag.flows.importing.actions.batches.record", broken)
    with pytest.raises(RuntimeError):
        actions.take_in(batch=batch, papers=[Incoming("a.txt", b"x")], by=BY, at=AT)
    assert batch.drafts.count() == 0
    assert DBTaskResult.objects.count() == 0
