"""What of batches, drafts, questions and findings is sealed in history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from radslag.domain.history import sealing
from radslag.flows.importing.models import Batch, Draft, Finding

__all__ = ["register"]

_BATCH = ("network_id", "key", "stage", "actor", "confirms")
_DRAFT = ("batch_id", "sha256", "state", "mends", "meeting_id", "paper_id")
_FINDING = ("draft_id", "kind", "state", "pointer", "values")


def register() -> None:
    sealing.register(Batch, lambda one: {name: getattr(one, name) for name in _BATCH}, working=True)
    sealing.register(Draft, _draft, working=True)
    sealing.register(
        Finding, lambda one: {name: getattr(one, name) for name in _FINDING}, working=True
    )


def _draft(one: Draft) -> Mapping[str, Any]:
    answers = one.questions.order_by("kind", "pointer").values_list("kind", "pointer", "answer")
    return {
        **{name: getattr(one, name) for name in _DRAFT},
        "answers": [list(answer) for answer in answers],
    }
