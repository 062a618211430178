"""A value of the paper's head with the words it was read from."""

from __future__ import annotations

from typing import NamedTuple

from radslag.reading.record import Status
from radslag.reading.spans import Text

__all__ = ["Found"]


class Found(NamedTuple):
    """value: a Text where the words themselves are the value, else a plain string.

    at: where it stands; None where it is not printed (a file name told it).
    """

    value: Text | str
    at: Text | None
    rule: str
    status: Status = "stated"
