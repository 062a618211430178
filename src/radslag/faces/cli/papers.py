"""Papers that a person names on the command line, read one by one."""

from __future__ import annotations

from typing import Any, Self

from radslag.faces.cli.fetching import CannotReadError, fetch, name_of
from radslag.faces.cli.language import Both
from radslag.flows.importing.reader import Reader, UnreadableError

__all__ = ["Papers"]


class Papers:
    """A context manager. explained: each answer tells of every line how it was read."""

    def __init__(self, *, explained: bool = False) -> None:
        self._reader = Reader(explained=explained)

    def __enter__(self) -> Self:
        self._reader.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._reader.__exit__()

    def read(self, file: str) -> dict[str, Any]:
        """What `child.answer` gives for a file. Raises CannotReadError."""
        try:
            return self._reader.read(fetch(file), name_of(file))
        except UnreadableError as error:
            raise CannotReadError(Both(str(error), error.english)) from error
