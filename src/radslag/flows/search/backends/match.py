"""What a backend gives for a question: the parts of a statement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

__all__ = ["Match"]


@dataclass(frozen=True, slots=True)
class Match:
    """SQL for the documents that a question finds, before anybody is asked who they are.

    source: what stands after FROM, with search_document as d. where, params: its condition.
    rank, rank_params: an expression that is lower the better.
    """

    source: str
    where: str
    params: tuple[Any, ...] = ()
    rank: str = "0"
    rank_params: tuple[Any, ...] = ()
