"""The child that reads for the commands (trust.md 88), and the OCR that the parent starts."""

from __future__ import annotations

import functools
import os
import shutil
import signal
from pathlib import Path
from typing import Any

import pytest

from radslag.faces.cli.fetching import CannotReadError
from radslag.faces.cli.papers import Papers
from radslag.flows.importing import reader as shared
from radslag.kernel.confined import Confined
from tests.integration.cli.running import minutes, radslag

ROOT = str(Path(__file__).parents[3])
SCAN = Path(ROOT, "samples/papers/natverk-2020-09-18-minnesanteckningar-skannad.pdf")
STAND_IN = "tests.integration.cli.stand_in:answer"


@pytest.fixture
def paper(tmp_path: Path) -> str:
    path = tmp_path / "möte.txt"
    path.write_bytes(minutes())
    return str(path)


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """A reader that does what the paper tells it: "sleep", "crash", … or else reads well."""
    monkeypatch.setattr(shared, "_FUNCTION", STAND_IN)
    monkeypatch.setattr(shared, "Confined", functools.partial(Confined, path=[ROOT]))

    def told(deed: str) -> str:
        path = tmp_path / f"{deed}.txt"
        path.write_text(deed, encoding="utf-8")
        return str(path)

    return told


def test_88_the_reader_stands_behind_every_wall_that_this_system_has() -> None:
    with Papers() as reader:
        standing = reader._reader._worker.walls
    assert "limits" in standing
    assert {"namespace", "calls"} & set(standing), "nothing closes the network here"


def test_a_child_killed_between_papers_is_not_noticed(paper: str) -> None:
    with Papers() as reader:
        first = reader.read(paper)
        os.kill(reader._reader._worker.pid, signal.SIGKILL)
        assert reader.read(paper) == first


@pytest.mark.parametrize(
    ("deed", "said"),
    [
        ("sleep", "Papperet tog för lång tid att läsa. Dela upp filen eller spara om den"),
        ("crash", "Filen är så skadad att läsningen avbröts."),
        ("fill", "Papperet kräver för mycket minne."),
        ("err", "Rådslag gjorde fel på papperet (ZeroDivisionError in stand_in.py:"),
    ],
    ids=["too long", "crash", "memory", "our mistake"],
)
def test_a_paper_that_ends_its_reader_gives_a_sentence_and_the_next_is_read(
    deed: str, said: str, stand_in: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared, "seconds", lambda pictures: 1)
    with Papers() as reader:
        with pytest.raises(CannotReadError) as error:
            reader.read(stand_in(deed))
        assert error.value.sentence.sv.startswith(said)
        monkeypatch.setattr(shared, "seconds", lambda pictures: 20)
        assert reader.read(stand_in("well")) == {"record": {}}


def test_a_reader_that_cannot_start_is_told_for_every_paper(
    paper: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared, "_FUNCTION", "no_such_reader:answer")
    with Papers() as reader:
        for _ in range(2):
            with pytest.raises(CannotReadError, match="cannot be started"):
                reader.read(paper)


def test_the_parent_takes_one_byte_more_than_the_reader_and_no_more() -> None:
    from radslag.faces.cli.fetching import MOST
    from radslag.reading.pages import Limits

    assert Limits().file_bytes + 1 == MOST


# OCR


def test_88_pictures_are_read_by_a_program_of_the_parents(stand_in: Any) -> None:
    seen: list[bytes] = []

    def ocr(picture: bytes) -> str:
        seen.append(picture)
        return "Möte"

    with Papers() as reader:
        reader._reader._ocr = ocr
        assert reader.read(stand_in("two pictures"))["record"] == {"texts": ["Möte", "Möte"]}
    assert seen == [b"picture 1", b"picture 2"]


def test_each_picture_gives_the_paper_ten_seconds_more() -> None:
    assert [shared.seconds(pictures) for pictures in (1, 2, 30)] == [20, 30, 310]
    assert shared.seconds(0) <= 60


def test_85_a_scan_without_tesseract_is_kept_and_says_what_to_install(tmp_path: Path) -> None:
    run = radslag("read", "--json", SCAN, PATH=str(tmp_path))
    assert run.status == 0
    assert {remark["code"] for remark in run.json["remarks"]} >= {"needs_ocr"}
    assert "tesseract-ocr-swe" in run.json["remarks"][0]["text"]


@pytest.mark.slow
def test_85_a_scan_is_read_and_says_that_it_was_one() -> None:
    if shutil.which("tesseract") is None:
        pytest.skip("Tesseract (tesseract-ocr, tesseract-ocr-swe) is not installed.")
    run = radslag("read", "--json", SCAN)
    assert run.status == 0
    assert run.json["items"]
    assert any(remark["code"].startswith("ocr") for remark in run.json["remarks"])
