"""A little Markdown, and what is written by hand of the pages that are made."""

from __future__ import annotations

import inspect
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

__all__ = ["joined", "paragraph", "table", "written", "written_text"]

MADE = "<!-- Made by `make docs` from the code. Change the code or docs/written, not this page. -->"
_WRITTEN = Path(__file__).resolve().parents[1] / "written"


def joined(parts: Sequence[str]) -> str:
    """A whole page of these parts, an empty line between them."""
    return "\n\n".join([MADE, *(part.strip("\n") for part in parts if part)]) + "\n"


def paragraph(text: str | None) -> str:
    """The text with the indentation of a docstring taken out."""
    return inspect.cleandoc(text) if text else ""


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table; a column in which no row has anything is left out."""
    kept = [at for at in range(len(head)) if any(row[at] for row in rows)]
    lines = [[head[at] for at in kept], ["---"] * len(kept)]
    lines += [[_cell(row[at]) for at in kept] for row in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def written(name: str) -> dict[str, Any]:
    """A table of docs/written."""
    return tomllib.loads(written_text(name))


def written_text(name: str) -> str:
    return (_WRITTEN / name).read_text(encoding="utf-8")
