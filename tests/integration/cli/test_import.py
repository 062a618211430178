"""radslag import, undo and status, as a person would give them."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.integration.cli.ledgers import fresh_ledger
from tests.integration.cli.running import Run, radslag

pytestmark = [pytest.mark.slow, pytest.mark.django_db]

SAMPLES = Path(__file__).parents[3] / "samples" / "papers"
THREE = [
    SAMPLES / "natverk-2020-03-06-minnesanteckningar-ocr.txt",
    SAMPLES / "natverk-2020-05-08-kallelse.pdf",
    SAMPLES / "natverk-2020-05-08-minnesanteckningar.docx",
]
EMPTY = dict.fromkeys(
    ("papers", "meetings", "items", "decisions", "matters", "bodies", "people"), 0
)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[dict[str, Any]]:
    with fresh_ledger(tmp_path) as surroundings:
        yield surroundings


def given(ledger: dict[str, Any], *arguments: str | Path) -> Run:
    return radslag(*arguments, seconds=300, **ledger)


def test_status_of_nothing_is_zero_and_makes_nothing(ledger: dict[str, Any]) -> None:
    run = given(ledger, "status", "--json")
    assert run.json["counts"] == EMPTY
    assert set(run.json) == {"version", "database", "counts", "jobs_waiting"}
    assert not Path(ledger["RADSLAG_DATA"]).exists()


def test_call_and_minutes_and_an_earlier_meeting_into_nothing(ledger: dict[str, Any]) -> None:
    """The first lines of "Done when", with papers that may be in the repository."""
    run = given(ledger, "import", *THREE, "--yes", "--json", "--workers", "2")
    assert run.status == 0, run.err
    assert run.json.keys() == {"batch", "read", "changed", "needs_you", "failed"}
    assert (run.json["read"], run.json["needs_you"], run.json["failed"]) == (3, 0, [])
    counts = given(ledger, "status", "--json").json["counts"]
    assert (counts["papers"], counts["meetings"], counts["bodies"]) == (3, 2, 1)

    again = given(ledger, "import", *THREE, "--yes", "--json")
    assert again.json["changed"] == 0
    assert given(ledger, "status", "--json").json["counts"] == counts

    undone = given(ledger, "undo", run.json["batch"])
    assert undone.status == 0, undone.out
    assert given(ledger, "status", "--json").json["counts"] == EMPTY
    if ledger["DATABASE_URL"] == "":
        assert _lines(ledger) > 100


def _lines(ledger: dict[str, Any]) -> int:
    file = Path(ledger["RADSLAG_DATA"], "radslag.sqlite3")
    (count,) = sqlite3.connect(file).execute("select count(*) from history_entry").fetchone()
    return int(count)


def test_broken_papers_fail_alone_and_archives_are_gone_through(
    ledger: dict[str, Any], tmp_path: Path
) -> None:
    folder = tmp_path / "papper"
    folder.mkdir()
    (folder / "trasig.pdf").write_bytes(b"%PDF-1.7\nnothing")
    (folder / "post.json").write_text("{}")
    with zipfile.ZipFile(folder / "fler.zip", "w") as archive:
        archive.write(THREE[1], "../kallelse.pdf")
    missing = tmp_path / "finns inte.pdf"
    run = given(ledger, "import", folder, missing, "--json", "--lang", "sv")
    assert run.status == 2
    failed = {Path(one["file"]).name: one["error"] for one in run.json["failed"]}
    assert failed.keys() == {"trasig.pdf", "finns inte.pdf"}
    assert failed["finns inte.pdf"].startswith("Filen finns inte.")
    assert (run.json["read"], run.json["needs_you"]) == (1, 1)


def test_people_are_told_what_waits_for_them(ledger: dict[str, Any]) -> None:
    run = given(ledger, "import", THREE[1])
    assert "0 klara, 1 behöver dig" in run.out
    english = given(ledger, "import", THREE[1], "--lang", "en")
    assert "1 known already" in english.out


def test_what_is_not_there_is_said(ledger: dict[str, Any]) -> None:
    assert given(ledger, "undo", "abc").status == 2
    run = given(ledger, "import", THREE[1], "--network", "dalarna")
    assert run.status == 2
    assert "inget nätverk som heter dalarna" in run.err
    assert json.loads(given(ledger, "status", "--json").out)["counts"] == EMPTY
