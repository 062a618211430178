"""What the confined worker does: reads one paper and answers with plain values.

Runs in a process of its own (`reader` names it); nothing else imports it, for it brings the
whole reader with it. It serves the commands and the jobs alike, and knows no Django.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from radslag.reading import ReadingError, Record, Source, read
from radslag.reading.explain import Explanation, explain
from radslag.reading.record import ProseBlock

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
    """The record, or the explanation where that is asked for; {"error": [sv, en]} if neither.

    request: "name" of the file; "ocr", whether the parent can read pictures; "explained"; and
    "whole", for the raw pages and the running text too.
    """
    settings: dict[str, Any] = {
        "name": request["name"],
        "ocr": _OcrOfTheParent(ask) if request["ocr"] else None,
    }
    try:
        if request["explained"]:
            told = explain(body, **settings)
            return {**_plain(told), "remarks": [asdict(one) for one in told.record.remarks]}
        record = read(body, **settings, prose=request.get("whole", False))
    except ReadingError as error:
        return {"error": [str(error), error.english]}
    about = {"format": record.format, "pages": len(record.pages)}
    found = {"record": record.as_dict(), **about}
    return {**found, **_whole(record)} if request.get("whole") else found


def _whole(record: Record) -> dict[str, Any]:
    """What importing keeps besides the facts: raw pages and running text."""
    return {
        "sha256": record.sha256,
        "texts": list(record.pages),
        "prose": [[_block(block) for block in blocks] for blocks in record.prose],
    }


def _block(block: ProseBlock) -> dict[str, Any]:
    text = {"rows": list(block.rows)} if block.kind == "list" else {"text": block.rows[0]}
    at = block.source
    more = {"continues": [_place(one) for one in at.continues]} if at.continues else {}
    return {"kind": block.kind, **text, **_place(at), **more}


def _place(at: Source) -> dict[str, int]:
    return {"page": at.page, "line": at.line, "start": at.start, "end": at.end}


def _plain(told: Explanation) -> dict[str, Any]:
    return {
        "lines": [asdict(line) for line in told.lines],
        "candidates": [asdict(candidate) for candidate in told.candidates],
        "items_by": told.items_by,
    }
