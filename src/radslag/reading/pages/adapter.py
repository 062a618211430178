"""What an adapter is: the module that reads one format.

A new format is a copy of its neighbour, named in `registry.ADAPTERS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from radslag.reading.pages.limits import Limits
from radslag.reading.record import Remark
from radslag.reading.spans import Page

__all__ = ["Adapter", "Contents", "Ocr"]

# The bytes of one picture in (PNG, PGM, JPEG or TIFF), its text out; raises ReadingError.
# A callable that does not read Swedish says so with an attribute `language`.
Ocr = Callable[[bytes], str]


@dataclass(frozen=True, slots=True)
class Contents:
    """What an adapter found. `format` where it differs from the adapter's own."""

    pages: tuple[Page, ...]
    remarks: tuple[Remark, ...] = ()
    restyle: Callable[[], tuple[Page, ...]] | None = None
    format: str | None = None


class Adapter(Protocol):
    """A module that reads one format. Libraries are imported inside `read`: start-up is short."""

    FORMAT: str

    def accepts(self, head: bytes, name: str | None) -> bool:
        """Whether the first bytes (at most 4 096), or else the name, tell of this format."""

    def read(self, data: bytes, limits: Limits, ocr: Ocr | None) -> Contents:
        """The pages; raises a ReadingError where there are none."""
