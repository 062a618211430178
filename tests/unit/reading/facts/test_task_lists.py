"""Tables of tasks: the head says which column is what."""

from __future__ import annotations

import pytest

from radslag.reading.facts.task_lists import columns_of, listed_in
from tests.factories.reading import text


@pytest.mark.parametrize(
    "line",
    ["Namn\tKommun", "Åtgärd", "Vad som sägs\tom ansvar", "Åtgärd\tKostnad"],
)
def test_other_tables_have_no_such_columns(line: str) -> None:
    assert columns_of(text(line)) is None


def test_a_row_is_read_by_its_columns() -> None:
    columns = columns_of(text("Åtgärd\tAnsvarig\tKlart"))
    [row] = listed_in(text("Boka lokal.\tBo Ek\t1 oktober"), columns, listed=False)
    assert row.due
    assert (row.to.string, row.task.string, row.due.string) == ("Bo Ek", "Boka lokal", "1 oktober")


def test_a_row_that_lacks_a_cell_is_left_out() -> None:
    columns = columns_of(text("Åtgärd\tAnsvarig\tKlart"))
    assert listed_in(text("Boka lokal\tBo Ek"), columns, listed=False) == []


def test_a_name_and_a_colon_count_only_under_a_label() -> None:
    line = text("Bo Ek: boka lokal")
    assert listed_in(line, None, listed=False) == []
    [row] = listed_in(line, None, listed=True)
    assert (row.to.string, row.task.string) == ("Bo Ek", "boka lokal")
