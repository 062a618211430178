"""What no server starts with, each by itself; and what Django's own deployment checks say."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connection

from radslag.project.checks import refusals
from radslag.project.environment import EXAMPLE_SECRET
from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db

SECRET = "abcdefghij" * 5


@pytest.fixture(autouse=True)
def _right(settings: Any, tmp_path: Path) -> None:
    """As a server should be set."""
    settings.DEBUG, settings.DEMO = False, False
    settings.SECRET_KEY, settings.SECRET_FILE = SECRET, tmp_path / "secret-key"
    settings.BASE_URL = "https://samverkan.example"
    settings.DATA = tmp_path
    tmp_path.chmod(0o700)


def _said() -> str:
    return "\n".join(f"{one.id} {one.swedish}" for one in refusals())


def test_a_server_that_is_set_right_starts() -> None:
    assert refusals() == []


@pytest.mark.parametrize(
    ("name", "value", "word"),
    [
        ("DEBUG", True, "Ta bort variabeln"),
        ("SECRET_KEY", EXAMPLE_SECRET, "Kör radslag init"),
        ("SECRET_KEY", "kort", "Kör radslag init"),
        ("BASE_URL", "", "Sätt RADSLAG_BASE_URL"),
        ("DEMO", True, "RADSLAG_DEMO är på"),
    ],
)
def test_a_setting_that_is_dangerous_is_refused_with_what_to_do(
    settings: Any, name: str, value: object, word: str
) -> None:
    """Trust 150."""
    setattr(settings, name, value)
    assert len(refusals()) == 1
    assert word in _said()


@pytest.mark.parametrize("address", ["", "http://127.0.0.1:8000", "http://localhost:8000"])
def test_the_example_is_shown_on_this_machine(settings: Any, address: str) -> None:
    settings.DEMO, settings.BASE_URL = True, address
    UserFactory(is_persona=True)
    assert refusals() == []


def test_a_folder_or_a_secret_that_others_can_read_is_refused(tmp_path: Path) -> None:
    """Trust 150."""
    tmp_path.chmod(0o755)
    (tmp_path / "secret-key").touch()
    (tmp_path / "secret-key").chmod(0o640)  # whatever umask a deed before this set
    assert f"chmod 700 {tmp_path}" in _said()
    assert f"chmod 600 {tmp_path / 'secret-key'}" in _said()


def test_a_database_that_others_can_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Trust 150."""
    file = tmp_path / "radslag.sqlite3"
    file.touch()
    file.chmod(0o644)
    monkeypatch.setattr("radslag.project.checks._database_file", lambda: file)
    assert f"chmod 600 {file}" in _said()


def test_a_database_that_is_not_there_is_not_made_by_asking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "radslag.sqlite3"
    monkeypatch.setattr("radslag.project.checks._database_file", lambda: file)
    assert "Kör: radslag init" in _said()
    assert not file.exists()


@pytest.mark.parametrize(
    ("error", "word"),
    [
        (ImproperlyConfigured("SQLite is not set as it must be"), "skulle kunna gå förlorad"),
        (DatabaseError("connection refused\nmore"), "svarar inte (connection refused)"),
    ],
)
def test_a_database_that_is_set_wrong_or_silent_is_refused(
    monkeypatch: pytest.MonkeyPatch, error: Exception, word: str
) -> None:
    """Trust 8, 150: the PRAGMAs are asserted when a connection opens."""

    def broken() -> None:
        raise error

    monkeypatch.setattr(connection, "ensure_connection", broken)
    assert word in _said()


def test_a_database_with_personas_is_refused_where_it_is_no_example() -> None:
    """Trust 150."""
    UserFactory(is_persona=True)
    assert "exempelpersoner" in _said()


def test_a_database_of_an_older_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "django.db.migrations.executor.MigrationExecutor.migration_plan", lambda *_: [1]
    )
    assert "Kör: radslag init" in _said()


def test_django_has_nothing_to_say_of_a_server_that_is_set_right(settings: Any) -> None:
    """Trust 34 (threat): `check --deploy`. That the proxy redirects to https is told in docs."""
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = True
    settings.SECURE_HSTS_SECONDS = 31_536_000
    found = {one.id for one in run_checks(include_deployment_checks=True)}
    # W005 and W021: whether all of a domain may be bound to https is for its owner to say.
    # async.E001: the tests in a browser set a variable that no server may have.
    said = {"async.E001", "security.W005", "security.W008", "security.W021"}
    assert found - said == set()


@pytest.mark.slow
@pytest.mark.parametrize(("debug", "status"), [("0", 1), ("1", 0)])
def test_the_application_itself_refuses_too(tmp_path: Path, debug: str, status: int) -> None:
    """A server that loads it without `radslag serve`."""
    surroundings = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "radslag.project.settings",
        "RADSLAG_DATA": str(tmp_path / "none"),
        "DATABASE_URL": "",
        "RADSLAG_DEBUG": debug,
    }
    run = subprocess.run(
        [sys.executable, "-c", "import radslag.project.wsgi"],
        env=surroundings,
        capture_output=True,
        check=False,
    )
    assert run.returncode == status
    assert (b"radslag init" in run.stderr) == bool(status)
