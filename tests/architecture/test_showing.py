"""What shows things that may be confidential also tells who read them (trust 23)."""

from __future__ import annotations

import re

from tests.architecture.repository import SOURCE, source_files

_FETCHES = re.compile(
    r"\b(?:items_seen_by|papers_seen_by|decisions_seen_by|meeting_for_page|timeline_of"
    r"|search\.queries|queries\.search)\("
)
_TOLD_ELSEWHERE = {
    "public/front/views.py": "tells everybody what anyone may see",
    "public/meetings/counts.py": "counts",
    "public/papers/facts.py": "the view of the paper tells it",
    "web/planning/outcome.py": "counts, and names of matters",
}


def test_every_page_that_fetches_what_may_be_confidential_tells_who_read_it() -> None:
    faces = SOURCE / "faces"
    silent = set()
    for path in source_files():
        if not path.is_relative_to(faces):
            continue
        text = path.read_text(encoding="utf-8")
        if _FETCHES.search(text) and "record_reading(" not in text:
            silent.add(path.relative_to(faces).as_posix())
    assert silent == set(_TOLD_ELSEWHERE), "Call meetings.actions.record_reading before it shows."
