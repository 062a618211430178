"""What links the lines of the log."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from radslag.domain.history.sealing import digest_of

__all__ = ["CHAINED", "chain_digest"]

CHAINED = (
    "seq", "at", "verb", "actor", "role", "network_id", "principal_id", "object_label",
    "object_id", "data", "before", "seals", "previous",
)  # fmt: skip
"""What the digest of a line covers. Not the salt: it may have to be forgotten."""


def chain_digest(line: Mapping[str, Any]) -> str:
    """The digest of what a line says and of the line before, by the names of its fields."""
    return digest_of({name: line[name] for name in CHAINED})
