"""What was handed in, and what came of it: the bytes of a paper, and what a batch made."""

from __future__ import annotations

from typing import IO, Any

from django.core.files.storage import default_storage
from django.db.models import Count

from radslag.domain.parties.models import Network
from radslag.faces.look import swedish
from radslag.flows.importing import queries
from radslag.flows.importing.models import Batch, Draft
from radslag.flows.importing.states import DraftState, TraceKind
from radslag.kernel.access import Actor

__all__ = ["content_of", "made_by", "needing"]

# In the order in which they are told; what is not here is a part of one of them.
_WORDS = {
    "meetings.Meeting": ("möte", "möten"),
    "meetings.Item": ("punkt", "punkter"),
    "meetings.Matter": ("ärende", "ärenden"),
    "meetings.Paper": ("handling", "handlingar"),
    "parties.Body": ("organ", "organ"),
    "parties.Person": ("person", "personer"),
}


def content_of(draft: Draft) -> IO[Any] | None:
    """The bytes as they were handed in; None where they are gone."""
    names = [draft.storage_name]
    if draft.paper is not None and draft.paper.file is not None:
        names.insert(0, draft.paper.file.storage_name)
    for name in names:
        if default_storage.exists(name):
            return default_storage.open(name)
    return None


def needing(by: Actor, network: Network) -> int:
    """How many papers wait for a person, for the menu."""
    batches = queries.batches_seen_by(by, network)
    waits = (DraftState.READ, DraftState.NEEDS_YOU)
    return Draft.objects.filter(batch__in=batches, state__in=waits).count()


def made_by(batch: Batch) -> list[str]:
    """*12 möten*, *40 punkter* …: what would be taken back."""
    made = dict(
        batch.traces.filter(kind=TraceKind.MADE)
        .values_list("label")
        .annotate(Count("object_id", distinct=True))
    )
    return [
        swedish.count(made[label], one, many)
        for label, (one, many) in _WORDS.items()
        if made.get(label)
    ]
