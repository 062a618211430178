"""Words that are looked for before a pattern: whatever the pattern matches has one of them."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from radslag.reading.lexicon import deciding, meetings, paper_kinds, terms
from radslag.reading.lexicon.patterns import has_any

ASKED = {
    "says": (deciding.SAYS, deciding.SAYS_WORDS),
    "passive": (deciding.PASSIVE, deciding.DEED_WORDS),
    "formal passive": (deciding.FORMAL_PASSIVE, deciding.DEED_WORDS),
    "call": (paper_kinds.CALL, paper_kinds.CALL_WORDS),
    "minutes": (paper_kinds.MINUTES, paper_kinds.MINUTES_WORDS),
    "meeting": (re.compile(meetings.MEETING), meetings.MEETING_WORDS),
    "matter": (re.compile(meetings.MATTER), meetings.MATTER_WORDS),
    "recurring": (re.compile(terms.RECURRING), terms.RECURRING_WORDS),
    "negated": (re.compile(terms.NEGATED), terms.NEGATED_WORDS),
}


@pytest.mark.parametrize("name", ASKED)
def test_what_a_pattern_matches_has_one_of_its_words(name: str) -> None:
    pattern, words = ASKED[name]

    @settings(suppress_health_check=list(HealthCheck))
    @given(st.from_regex(pattern))
    def law(text: str) -> None:
        found = pattern.search(text)
        assert found is None or has_any(found[0], words), found

    law()
