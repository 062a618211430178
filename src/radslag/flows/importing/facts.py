"""A draft's record as a person left it: with what was mended, and letters restored for showing."""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from radslag.flows.importing.models import Draft

__all__ = ["Facts", "facts_of"]

_GONE = object()


class Facts:
    """Reads by the JSON pointers of the record; `shown` with restored letters, `raw` without."""

    def __init__(
        self, record: Mapping[str, Any], mends: Mapping[str, Any], prose: list[Any]
    ) -> None:
        self.record: dict[str, Any] = copy.deepcopy(dict(record)) if mends else dict(record)
        self.sources: Mapping[str, Any] = record.get("sources", {})
        self.prose = prose
        self._mends = mends
        for pointer, value in mends.items():
            _put(self.record, pointer, value)

    @property
    def kind(self) -> str:
        return str(self.record.get("kind", "minutes"))

    @property
    def day(self) -> dt.date | None:
        said = self.record.get("date")
        return dt.date.fromisoformat(said) if said else None

    @property
    def items(self) -> Iterator[tuple[int, Mapping[str, Any]]]:
        """Each with its place in the record; those that were taken away are not there."""
        for n, item in enumerate(self.record.get("items", ())):
            if item is not None:
                yield n, item

    def listed(self, name: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """The entries of a list of the record, each with its pointer."""
        for n, one in enumerate(self.record.get(name) or ()):
            if one is not None:
                yield f"/{name}/{n}", one

    def shown(self, thing: Mapping[str, Any], key: str, pointer: str = "") -> str:
        """A value as it is shown: restored, unless a person wrote it."""
        if f"{pointer}/{key}" not in self._mends:
            twin = thing.get("restored" if key == "text" else f"restored_{key}")
            if twin:
                return str(twin)
        return str(thing.get(key) or "")

    def prose_of(self, n: int) -> list[Any]:
        return list(self.prose[n]) if n < len(self.prose) else []

    def is_mended(self, pointer: str) -> bool:
        return pointer in self._mends


def facts_of(draft: Draft) -> Facts:
    return Facts(draft.record, draft.mends, draft.prose)


def _put(record: dict[str, Any], pointer: str, value: Any) -> None:
    """Set what a pointer names; None takes away an entry of a list, but keeps its place."""
    *path, last = pointer.strip("/").split("/")
    at: Any = record
    for step in path:
        at = at[int(step)] if isinstance(at, list) else at.get(step, _GONE)
        if at is _GONE or at is None:
            return
    if isinstance(at, list):
        index = int(last)
        at.extend([None] * (index + 1 - len(at)))
        at[index] = value
    else:
        at[last] = value
