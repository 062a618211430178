"""The papers that are scored: each with the record that a person made of it."""

from __future__ import annotations

import functools
import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from radslag.reading import Ocr, Record, read
from radslag.reading.pages import open_paper
from radslag.reading.pages.ocr import tesseract

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples" / "papers"
UNSEEN = ROOT / "tests" / "gold" / "unseen"
NO_TESSERACT = "Tesseract with Swedish (tesseract-ocr-swe) is not installed"
NO_PAPERS = {"README.md", "SCHEMA.md"}


class GoldPaper(NamedTuple):
    """A paper and its record made by hand; either file may be missing."""

    paper: Path
    gold: Path

    @property
    def name(self) -> str:
        return self.paper.stem

    def expected(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.gold.read_text(encoding="utf-8"))
        return found


def corpus_folder() -> Path:
    """Where the real papers lie. They are no part of the repository and may be missing."""
    return (ROOT / os.environ.get("RADSLAG_CORPUS", "../shared/corpus")).resolve()


def papers_in(folder: Path) -> list[Path]:
    """Every paper of a folder, without the records and descriptions beside it."""
    return sorted(
        path
        for path in (folder.iterdir() if folder.is_dir() else ())
        if path.is_file()
        and path.suffix != ".json"
        and path.name not in NO_PAPERS
        and not path.name.startswith(".")
    )


def with_gold(folder: Path, gold: Path) -> list[GoldPaper]:
    return [GoldPaper(path, gold / f"{path.stem}.json") for path in papers_in(folder)]


def sample_papers() -> list[GoldPaper]:
    return with_gold(SAMPLES, SAMPLES)


def unseen_papers() -> list[GoldPaper]:
    """Papers by people who had not seen the rules; see `unseen/README.md`."""
    return [one for part in sorted(UNSEEN.iterdir()) for one in with_gold(part, part)]


def corpus_papers() -> list[GoldPaper]:
    folder = corpus_folder()
    return [one for one in with_gold(folder, folder / "gold") if one.paper.suffix == ".txt"]


def papers_at_hand() -> list[Path]:
    """Every paper there is here, with a record made by hand or without."""
    corpus = corpus_folder()
    unseen = [one.paper for one in unseen_papers()]
    return [*papers_in(SAMPLES), *unseen, *papers_in(corpus), *papers_in(corpus / "pdf")]


@functools.cache
def reader_of_pictures() -> Ocr | None:
    """Tesseract with Swedish. Without å, ä and ö a scan would not be read as it ought to be."""
    found = tesseract()
    return found if found is not None and found.language == "swe" else None


@functools.cache
def record_of(paper: Path) -> Record:
    """The record as it is read, by OCR where that is needed; each paper is read once."""
    return read(paper, ocr=reader_of_pictures())


@functools.cache
def needs_ocr(paper: Path) -> bool:
    return any(remark.code == "needs_ocr" for remark in open_paper(paper).remarks)


def readable(papers: Iterable[GoldPaper]) -> list[GoldPaper]:
    """Those that can be read on this machine: without Tesseract all but the scans."""
    return [one for one in papers if reader_of_pictures() or not needs_ocr(one.paper)]
