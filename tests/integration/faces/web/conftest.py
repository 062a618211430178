"""What the tests of the signed-in pages share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.core.cache import cache

from tests.factories.cast import Cast, make_cast


@pytest.fixture
def cast(db: None) -> Cast:
    return make_cast()


@pytest.fixture(autouse=True)
def _no_tries_left_over() -> Iterator[None]:
    """Tries to sign in are counted in the cache."""
    cache.clear()
    yield
    cache.clear()
