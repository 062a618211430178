"""What holds for every test."""

from __future__ import annotations

import os
from collections.abc import Generator

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
