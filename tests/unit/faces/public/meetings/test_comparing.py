"""What of a decision was not in the proposal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radslag.faces.public.meetings.comparing import changed_spans


@pytest.mark.parametrize(
    ("before", "after", "changed"),
    [
        ("att anta planen.", "att anta planen", []),
        ("att anta planen", "att anta budgeten", ["budgeten"]),
        (
            "att redovisa den 4 december,",
            "att redovisa den 4 december, och då även vad polisen anser,",
            ["och då även vad polisen anser"],
        ),
        ("att ge styrgruppen i uppdrag", "att be styrgruppen", ["be"]),
        ("att anta planen och budgeten", "att anta budgeten", []),
        ("", "att anta", ["att anta"]),
    ],
)
def test_new_words_are_found_without_the_signs_around_them(
    before: str, after: str, changed: list[str]
) -> None:
    assert [after[start:end] for start, end in changed_spans(before, after)] == changed


@given(st.text(max_size=40), st.text(max_size=40))
def test_spans_lie_in_the_text_and_in_order(before: str, after: str) -> None:
    spans = changed_spans(before, after)
    flat = [n for span in spans for n in span]
    assert flat == sorted(flat)
    assert all(0 <= start < end <= len(after) for start, end in spans)


@given(st.text(max_size=40))
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert changed_spans(text, text) == []
