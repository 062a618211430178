"""A process of its own for papers that may bring down whoever reads them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.integration.reading.child import read_in_child

Child = Callable[..., dict[str, Any]]

MEGABYTES = 512
# Each of these takes a tenth of a second alone; on a machine that does other things, more.
SECONDS = 10


@pytest.fixture
def child(tmp_path: Path) -> Child:
    """Reads bytes in a process of its own, within the memory that a reading may take."""

    def read(data: bytes, **more: Any) -> dict[str, Any]:
        path = tmp_path / "paper"
        path.write_bytes(data)
        [told] = read_in_child(path, **more)
        assert told["megabytes"] < MEGABYTES
        return told

    return read
