"""The real papers, where they are at hand, are read well enough: a gate for each field.

They are public records of a county network, kept outside the repository. So are their
records, made by hand, and the scorer that goes with them (`score.py`): a second opinion
on the project's own.
"""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.gold.gates import FEW, GATES, complaint, is_good_enough
from tests.gold.papers import corpus_folder, corpus_papers, record_of
from tests.gold.scoring import score, total
from tests.gold.sheet import Scores


@pytest.fixture(autouse=True)
def _corpus_is_here() -> None:
    if not corpus_papers():
        pytest.skip(
            f"The real papers are not at hand: none in {corpus_folder()}."
            " The variable RADSLAG_CORPUS says where they lie."
        )


@functools.cache
def _scores() -> Scores:
    papers = corpus_papers()
    return total(score(one.name, one.expected(), record_of(one.paper).as_dict()) for one in papers)


@pytest.mark.parametrize("field", GATES)
def test_this_field_of_the_real_papers_is_read_well_enough(field: str) -> None:
    found = _scores()[field]
    if not is_good_enough(field, found):
        pytest.fail(complaint(field, found), pytrace=False)


@pytest.fixture
def shared_scorer() -> Path:
    program = corpus_folder().parent / "tools" / "score.py"
    if not program.is_file():
        pytest.skip(f"The scorer that goes with the real papers is not at hand: {program}")
    return program


def _shared_scores(program: Path, folder: Path) -> dict[str, Any]:
    """What the shared scorer makes of the records in a folder, by field."""
    command = [sys.executable, str(program), "--json", "--all", str(corpus_folder() / "gold")]
    run = subprocess.run([*command, str(folder)], capture_output=True, check=True, timeout=120)
    fields: dict[str, Any] = json.loads(run.stdout)["fields"]
    return fields


def test_the_scorer_that_goes_with_the_real_papers_agrees_with_this_one(
    shared_scorer: Path, tmp_path: Path
) -> None:
    for one in corpus_papers():
        record = json.dumps(record_of(one.paper).as_dict(), ensure_ascii=False)
        (tmp_path / f"{one.name}.json").write_text(record, encoding="utf-8")
    theirs = _shared_scores(shared_scorer, tmp_path)
    for field in GATES:
        ours = _scores()[field]
        said = theirs.get(field, {"hit": 0, "gold": 0, "read": 0})
        assert (field, ours.hit, ours.gold, ours.read) == (
            field,
            said["hit"],
            said["gold"],
            said["read"],
        )


def _read_by_command(folder: Path) -> None:
    """Writes what `radslag read --json` says of each real paper."""
    papers = corpus_papers()
    command = [sys.executable, "-m", "radslag.faces.cli", "read", "--json"]
    command += [str(one.paper) for one in papers]
    run = subprocess.run(command, capture_output=True, check=False, timeout=120)
    assert run.returncode == 0, run.stderr.decode()
    for one, record in zip(papers, json.loads(run.stdout), strict=True):
        text = json.dumps(record, ensure_ascii=False)
        (folder / f"{one.name}.json").write_text(text, encoding="utf-8")


@pytest.mark.slow
def test_what_the_command_prints_passes_the_gates_by_the_shared_scorer(
    shared_scorer: Path, tmp_path: Path
) -> None:
    _read_by_command(tmp_path)
    fields = _shared_scores(shared_scorer, tmp_path)
    failed = [f"{field}: {fields[field]}" for field in GATES if not _passes(fields, field)]
    if failed:
        pytest.fail("\n  ".join(["Below their gates:", *failed]), pytrace=False)


def _passes(fields: dict[str, Any], field: str) -> bool:
    if field not in fields:
        return True  # there is nothing of it, and nothing was read
    found = fields[field]
    mistakes = max(found["gold"], found["read"]) - found["hit"]
    return bool(found["f1"] >= GATES[field] or (found["gold"] < FEW and mistakes <= 1))
