"""The report for those who work on the reader."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.gold.report import main

PAPER = """Styrgruppen
Minnesanteckningar 2024-06-12

1. Mötets öppnande
Ordföranden hälsar välkommen.

2. Ekonomi
Frågan bereds.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "anteckningar.txt").write_text(PAPER, encoding="utf-8")
    gold = {"kind": "minutes", "date": "2024-06-13", "items": []}
    (tmp_path / "anteckningar.json").write_text(json.dumps(gold), encoding="utf-8")
    return tmp_path


def test_it_lists_what_is_wrong_in_each_paper(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--papers", str(folder), "--errors"]) == 0
    said = capsys.readouterr().out
    assert "≠ 2024-06-13, read 2024-06-12" in said
    assert "+ item 2: Ekonomi" in said


def test_it_gives_the_figures_to_programs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--papers", str(folder), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)[folder.name]
    assert found["fields"]["kind"]["f1"] == 1
    assert found["by_paper"]["anteckningar"]["date"]["hit"] == 0


def test_it_says_so_where_there_is_nothing_to_score(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--papers", str(tmp_path)]) == 2
    assert "No paper" in capsys.readouterr().err
