"""What a list says in a file: nothing a spreadsheet would run."""

from __future__ import annotations

import pytest

from radslag.faces.look.lists import inert


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+46 70", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =HYPERLINK(1)", "＝1", "-"],
)
def test_what_a_spreadsheet_would_run_is_made_text(text: str) -> None:
    """trust 92."""
    assert inert(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "att anta", "2020-05-08", "a=b", "’", "§ 12", "1-2"])
def test_other_text_is_left_as_it_is(text: str) -> None:
    assert inert(text) == text
