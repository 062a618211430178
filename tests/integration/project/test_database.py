"""That the suite runs on the database it says, set as it must be (trust 8)."""

from __future__ import annotations

import os
import sqlite3
from types import SimpleNamespace

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from radslag.project.sqlite import SQLITE_OPTIONS, assert_pragmas


@pytest.mark.django_db
def test_it_is_the_database_that_was_asked_for() -> None:
    assert connection.vendor == os.environ.get("RADSLAG_TEST_VENDOR", "sqlite")


def _opened(file: object, settings: str) -> SimpleNamespace:
    real = sqlite3.connect(str(file))
    real.executescript(settings)

    class Cursor:
        def __enter__(self) -> sqlite3.Cursor:
            return real.cursor()

        def __exit__(self, *_: object) -> None: ...

    return SimpleNamespace(vendor="sqlite", cursor=Cursor, real=real)


def test_a_connection_that_is_set_right_is_taken(tmp_path: object) -> None:
    opened = _opened(f"{tmp_path}/a", SQLITE_OPTIONS["init_command"])
    assert_pragmas(None, opened)
    opened.real.close()


@pytest.mark.parametrize(
    "wrong",
    ["PRAGMA synchronous=NORMAL", "PRAGMA foreign_keys=OFF", "PRAGMA journal_mode=DELETE"],
)
def test_a_connection_that_could_lose_a_commit_is_refused(tmp_path: object, wrong: str) -> None:
    """trust 8: start-up fails if a PRAGMA differs."""
    opened = _opened(f"{tmp_path}/a", SQLITE_OPTIONS["init_command"] + wrong)
    with pytest.raises(ImproperlyConfigured):
        assert_pragmas(None, opened)
    opened.real.close()
