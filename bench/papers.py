"""The papers that are measured on: those of the samples, and the real ones where they are."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["CORPUS", "SAMPLES", "sample_pdfs", "texts"]

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "samples" / "papers"
CORPUS = Path(os.environ.get("RADSLAG_CORPUS", ROOT.parent / "shared" / "corpus"))
SCANS = "skannad"


def sample_pdfs() -> list[Path]:
    """Every PDF that was born digital."""
    found = sorted(SAMPLES.glob("*.pdf")) + sorted((CORPUS / "pdf").glob("*.pdf"))
    return [path for path in found if SCANS not in path.name]


def texts() -> list[Path]:
    """Every paper in plain text whose letters are whole."""
    found = sorted(SAMPLES.glob("*.txt")) + sorted(CORPUS.glob("*.txt"))
    return [path for path in found if "ocr" not in path.name]
