"""The county that the tests of search search in."""

from __future__ import annotations

import pytest

from tests.factories.county import County, make_county


@pytest.fixture
def county(db: None) -> County:
    """Not indexed yet."""
    return make_county()
