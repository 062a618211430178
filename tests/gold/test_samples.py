"""The papers of this project are read well enough: a gate for each field."""

from __future__ import annotations

import functools

import pytest

from tests.gold.errors import Score
from tests.gold.gates import GATES, complaint, is_good_enough
from tests.gold.papers import (
    NO_TESSERACT,
    needs_ocr,
    readable,
    reader_of_pictures,
    record_of,
    sample_papers,
    unseen_papers,
)
from tests.gold.scoring import score, total
from tests.gold.sheet import Scores

pytestmark = pytest.mark.slow  # one of them is a scan


SETS = {"samples": sample_papers, "unseen": unseen_papers}


@functools.cache
def _scores(of: str) -> Scores:
    papers = readable(SETS[of]())
    return total(score(one.name, one.expected(), record_of(one.paper).as_dict()) for one in papers)


@pytest.mark.parametrize("field", GATES)
@pytest.mark.parametrize("of", SETS)
def test_this_field_of_our_papers_is_read_well_enough(of: str, field: str) -> None:
    found = _scores(of).get(field, Score())
    assert found.gold, f"No paper has any {field}: the gate would say nothing."
    if not is_good_enough(field, found):
        pytest.fail(complaint(field, found), pytrace=False)


def test_tesseract_reads_the_scanned_samples() -> None:
    scans = [one for one in sample_papers() if needs_ocr(one.paper)]
    assert scans, "There ought to be a scan among the samples."
    if reader_of_pictures() is None:
        names = ", ".join(one.paper.name for one in scans)
        pytest.skip(f"{NO_TESSERACT}. Neither read nor scored: {names}")
    assert [one.name for one in scans if not record_of(one.paper).items] == []
