"""Batches of small papers for the tests of importing: written here, read in this process."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from unittest import mock

from radslag.domain.parties.models import Network
from radslag.flows.importing import actions, child, finishing, jobs
from radslag.flows.importing.incoming import Incoming
from radslag.flows.importing.models import Batch, Draft
from radslag.flows.importing.states import BatchStage, DraftState
from radslag.kernel.access import Actor, System
from tests.factories.cast import AT
from tests.factories.reading import block

__all__ = ["BY", "CALL", "MINUTES", "batch_of", "begin", "read_all"]

BY = System("import")

CALL = """
    Länsnätverket för vägchefer
    Kallelse

    Tid: fredagen den 8 maj 2020 kl. 09.30–12.00
    Plats: Stora salen

    1. Mötets öppnande

    2. Beslut om bron över Storån (BRO-20), bilaga 1, 2
    Föredragande: Vera Vägman

    Bron är gammal och ska rivas senhösten 2020.

    Förslag till beslut
    att riva bron, och
    att bygga en ny.

    3. Rapport om plogning

    4. Mötet avslutas
"""

MINUTES = """
    Länsnätverket för vägchefer
    Minnesanteckningar

    Tid: fredagen den 8 maj 2020 kl. 09.30–12.10
    Plats: Lilla salen
    Närvarande: Vera Vägman, Ture Tjäle, Vera Vägman, Gerd Grus

    1. Mötets öppnande
    Ordföranden öppnar mötet.

    2. Beslut om bron över Storån (BRO-20), bilaga 1, 2, 3
    Föredragande: Vera Vägman

    Bron är gammal och ska rivas senvåren 2020.

    Länsnätverket beslutade
    att riva bron, och
    att bygga en ny i trä.

    Regionens representanter medverkar inte i beslutet.

    3. Rapport om plogning
    Ärendet bordläggs till mötet den 12 juni 2020.

    4. Övriga frågor om skyltar
    Ingen fråga väcktes.

    5. Mötet avslutas
"""


def begin(
    network: Network,
    papers: Mapping[str, str | bytes] | Sequence[Incoming],
    *,
    confirms: bool = False,
    by: Actor = BY,
) -> Batch:
    """A whole batch of papers by file name, waiting to be read."""
    given = (
        [Incoming(n, t if isinstance(t, bytes) else block(t).encode()) for n, t in papers.items()]
        if isinstance(papers, Mapping)
        else list(papers)
    )
    batch = actions.start_batch(network=network, confirms=confirms, by=by, at=AT)
    actions.take_in(batch=batch, papers=given, by=by, at=AT)
    return actions.close_batch(batch=batch, by=by, at=AT)


def read_all(batch: Batch) -> Batch:
    """Reads what waits, without processes, and links the batch."""
    for draft in Draft.objects.filter(batch=batch, state=DraftState.WAITING):
        with mock.patch.object(jobs, "_read_with_held", _read):
            _job(draft.pk)
    finishing.finish(Batch.objects.get(pk=batch.pk), by=BY, at=AT)
    batch.refresh_from_db()
    assert batch.stage == BatchStage.LINKED
    return batch


def batch_of(
    network: Network,
    papers: Mapping[str, str | bytes] | Sequence[Incoming],
    *,
    confirms: bool = False,
    by: Actor = BY,
) -> Batch:
    """A batch that is read and linked, and confirmed where that is certain and asked for."""
    return read_all(begin(network, papers, confirms=confirms, by=by))


def _job(draft_id: int) -> None:
    context = mock.Mock()
    context.task_result.worker_ids = ["here"]
    run: Any = jobs.read_draft.func
    run(context, draft_id)


def _read(content: bytes, name: str) -> dict[str, object]:
    from radslag.flows.importing.reader import UnreadableError

    request = {"name": name, "ocr": False, "explained": False, "whole": True}
    found = child.answer(request, content, lambda question, body: ({}, b""))
    if "error" in found:
        raise UnreadableError(*found["error"])
    return found
