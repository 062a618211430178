"""What the tests of the pages for all share."""

from __future__ import annotations

import pytest

from tests.factories.scene import Scene, make_scene


@pytest.fixture
def scene(db: None) -> Scene:
    return make_scene()
