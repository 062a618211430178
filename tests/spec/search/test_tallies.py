"""The codes of kinds and actions, which are stored: none is ever given another meaning."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from radslag.domain.meetings.states import Action
from radslag.flows.search.states import Kind
from radslag.flows.search.tallies import ACTIONS, KINDS, Counted, counted, tally


def test_every_kind_and_action_keeps_its_code() -> None:
    assert [str(one) for one in KINDS] == [
        "decision", "proposal", "item", "meeting", "matter", "paper", "body", "person",
    ]  # fmt: skip
    assert [str(one) for one in ACTIONS] == [
        "", "approve", "note", "adopt", "assign", "appoint", "extend", "postpone", "refer",
        "reject", "endorse", "review", "initiate", "open", "close", "other",
    ]  # fmt: skip
    assert set(KINDS) == set(Kind)
    assert set(ACTIONS) == {"", *Action}


@given(
    kind=st.sampled_from(KINDS),
    action=st.sampled_from(ACTIONS),
    year=st.none() | st.integers(1901, 2155),
    body=st.none() | st.integers(1, 2**20 - 1),
    things=st.lists(st.integers(1, 2**26 - 1), min_size=1, max_size=5),
)
def test_what_was_put_in_comes_out(
    kind: str, action: str, year: int | None, body: int | None, things: list[int]
) -> None:
    numbers = [tally(kind, action, year, body, thing) for thing in things]
    assert max(numbers) < 2**63
    assert counted(numbers) == [Counted(kind, body, year, action, len(set(things)), len(things))]
