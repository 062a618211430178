"""A real browser: Debian's Chromium by its path; none is downloaded."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page
from pytest_django.live_server_helper import LiveServer

from tests.conftest import ON_POSTGRES
from tests.factories.scene import Scene, make_scene

# Playwright keeps an event loop in this thread until the last test has run. Django would refuse
# the database beside it, though nothing here is asynchronous.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_CHROMIUM = next((found for name in _NAMES if (found := shutil.which(name))), None)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    here = [item for item in items if "tests/browser" in item.path.as_posix()]
    if ON_POSTGRES:  # what a browser sees does not depend on the database
        config.hook.pytest_deselected(items=here)
        items[:] = [item for item in items if item not in set(here)]
        return
    for item in here:
        item.add_marker(pytest.mark.enable_socket)
        item.add_marker(pytest.mark.slow)
        if _CHROMIUM is None:
            item.add_marker(pytest.mark.skip("no Chromium here: apt-get install chromium"))


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    # --no-sandbox: as root, as in CI, Chromium has no sandbox to use
    return {"executable_path": _CHROMIUM, "args": ["--no-sandbox", "--disable-gpu"]}


@pytest.fixture(scope="session")
def base_url() -> None:
    """Each test has a live server of its own. The plug-in's is a method, which pytest warns of."""
    return


@pytest.fixture(autouse=True)
def _browser_leaves_first(live_server: LiveServer) -> Iterator[None]:
    """Ended after `page`, since asked for before it: no answer is under way when it ends."""
    yield
    time.sleep(0.2)  # its threads end when the browser has hung up


@pytest.fixture
def said(page: Page) -> Iterator[list[str]]:
    """What the browser complained of while the test ran: it must be nothing."""
    found: list[str] = []
    page.on("console", lambda one: found.append(one.text) if one.type == "error" else None)
    page.on("pageerror", lambda one: found.append(str(one)))
    page.on("dialog", lambda one: found.append(f"dialog: {one.message}"))
    yield found
    assert found == []


@pytest.fixture
def scene(transactional_db: None) -> Scene:
    return make_scene(items=3, meetings=6)
