"""What holds for every test."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator

import pytest

# On a person's machine a test may skip for want of Tesseract, and says so. On the machine
# that judges, a skip is a test that was not run, so it fails there with its reason.
MUST_NOT_SKIP = bool(os.environ.get("CI"))


def _reason(longrepr: object) -> str:
    return str(longrepr[-1]) if isinstance(longrepr, tuple) else str(longrepr)


def _fail_if_skipped(report: pytest.TestReport | pytest.CollectReport) -> None:
    if MUST_NOT_SKIP and report.skipped and not hasattr(report, "wasxfail"):
        reason = _reason(report.longrepr)
        report.outcome = "failed"
        report.longrepr = f"Under CI nothing may skip, but this did. {reason}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    _fail_if_skipped(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    _fail_if_skipped(report)
    return report


# The suite runs a second time on PostgreSQL (tests/postgres.py); there only what uses the
# database is run again.
ON_POSTGRES = os.environ.get("RADSLAG_TEST_VENDOR") == "postgresql"
_DATABASE = {"db", "transactional_db", "live_server", "client"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not ON_POSTGRES:
        return
    kept = [item for item in items if _uses_database(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(kept)])
    items[:] = kept


def _uses_database(item: pytest.Item) -> bool:
    names = set(getattr(item, "fixturenames", ()))
    return item.get_closest_marker("django_db") is not None or bool(names & _DATABASE)


@pytest.fixture(autouse=True)
def _history_can_be_emptied(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test with transactions of its own ends with all tables emptied, history's too."""
    marker = request.node.get_closest_marker("django_db")
    own = marker is not None and marker.kwargs.get("transaction", False)
    if not own and "transactional_db" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("transactional_db")
    from django.db import connection

    from radslag.domain.history import triggers

    triggers.put(connection)
    yield
    triggers.drop(connection)
