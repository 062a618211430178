"""A paper as its pages: what every adapter gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from radslag.reading.record import Remark
from radslag.reading.spans import Page

__all__ = ["Paper"]


@dataclass(frozen=True, slots=True)
class Paper:
    """The raw pages of one paper.

    name: the file name where known (it may tell the day). format: "pdf", "docx",
    "html", "markdown", "text" or "scan". sha256: of the bytes.
    restyle: gives the same pages with every mark, where that costs time.
    """

    pages: tuple[Page, ...]
    format: str
    sha256: str
    name: str | None = None
    remarks: tuple[Remark, ...] = ()
    restyle: Callable[[], tuple[Page, ...]] | None = field(default=None, repr=False, compare=False)

    def styled(self) -> Paper:
        """The same paper with "bold" and "heading" marks; for papers without numbered items.

        The text and its offsets are the same, so what was found before still holds.
        Only PDF has marks that are left out at first; others give themselves.
        """
        if self.restyle is None:
            return self
        return replace(self, pages=self.restyle(), restyle=None)
