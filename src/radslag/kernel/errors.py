"""What goes wrong when a person asks for something, told so that they know what to do.

    RadslagError           a sentence in Swedish, and the same in English
    ├── NotAllowedError    this person may not
    ├── NotFoundError      there is no such thing, or none that this person may see
    ├── InvalidError       what was filled in cannot be so; `field` says which
    └── StateError         the thing is in a state that does not allow it

Each context defines its own errors beside what raises them, under one of these.
"""

from __future__ import annotations

__all__ = ["InvalidError", "NotAllowedError", "NotFoundError", "RadslagError", "StateError"]


class RadslagError(Exception):
    """swedish, english: a whole sentence that says what to do."""

    def __init__(self, swedish: str, english: str) -> None:
        super().__init__(swedish)
        self.english = english


class NotAllowedError(RadslagError):
    """The person has no grant that lets them."""

    def __init__(
        self,
        swedish: str = "Du har inte behörighet till det här. Be den som sköter nätverket.",
        english: str = "You may not do this. Ask whoever administers the network.",
    ) -> None:
        super().__init__(swedish, english)


class NotFoundError(RadslagError):
    """Said alike of what is not there and of what this person may not see."""

    def __init__(
        self,
        swedish: str = "Det finns inget här. Kontrollera adressen eller sök.",
        english: str = "There is nothing here. Check the address, or search.",
    ) -> None:
        super().__init__(swedish, english)


class InvalidError(RadslagError):
    """field: the name of the argument that is wrong, None where it is no single one."""

    def __init__(self, swedish: str, english: str, *, field: str | None = None) -> None:
        super().__init__(swedish, english)
        self.field = field


class StateError(RadslagError):
    """Refused by the state of the thing, whoever asks."""
