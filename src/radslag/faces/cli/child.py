"""What the confined worker does: reads one paper and answers with plain values.

Runs in a process of its own (`papers` names it); nothing else imports it, for it brings
the whole reader with it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from radslag.reading import ReadingError, read
from radslag.reading.explain import Explanation, explain

__all__ = ["answer"]

Ask = Callable[[Any, bytes], tuple[Any, bytes]]


class _OcrOfTheParent:
    """Sends pictures of pages to the parent, which may start a program where we may not."""

    def __init__(self, ask: Ask) -> None:
        self.language = "swe"
        self._ask = ask

    def __call__(self, picture: bytes) -> str:
        said, text = self._ask("ocr", picture)
        if "error" in said:
            raise ReadingError(*said["error"])
        self.language = str(said["language"])
        return text.decode()


def answer(request: dict[str, Any], body: bytes, ask: Ask) -> dict[str, Any]:
    """The record, or the explanation where that is asked for; {"error": [sv, en]} if neither."""
    settings: dict[str, Any] = {
        "name": request["name"],
        "ocr": _OcrOfTheParent(ask) if request["ocr"] else None,
    }
    try:
        if request["explained"]:
            told = explain(body, **settings)
            return {**_plain(told), "remarks": [asdict(one) for one in told.record.remarks]}
        record = read(body, **settings)
    except ReadingError as error:
        return {"error": [str(error), error.english]}
    about = {"format": record.format, "pages": len(record.pages)}
    return {"record": record.as_dict(), **about}


def _plain(told: Explanation) -> dict[str, Any]:
    return {
        "lines": [asdict(line) for line in told.lines],
        "candidates": [asdict(candidate) for candidate in told.candidates],
        "items_by": told.items_by,
    }
