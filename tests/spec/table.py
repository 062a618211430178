"""Tables that are test and documentation at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest


def table(columns: str, rows: Sequence[tuple[Any, ...]]) -> pytest.MarkDecorator:
    """One test a row. The first cell says in words what the row shows; it names the test."""
    return pytest.mark.parametrize(columns, [pytest.param(*row[1:], id=row[0]) for row in rows])
