"""Laws of giving letters back, whatever the text."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from bench.letters import pairs, restored
from radslag.reading.lines.letters import Letters, lost

LETTERS = Letters(["Åsa Hjortsköld", "Länsnätverket RÖK"])

# Words as the English model reads them, marks, names, and what is not to be touched.
NOISY = sorted({word for _, noisy in pairs("tune") for word in noisy.split()})
TRUE = sorted({word for true, _ in pairs("tune") for word in true.split()})
APART = [*"|rns-–§", "2020", "14a", "ROK", "Asa", "Hjortskold", "a.ost@kom.se"]
GAPS = st.sampled_from([" ", " ", " ", "\n", ". ", ", ", "-\n", "\n\n"])


def joined(words: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Words with something between them."""
    return st.lists(st.tuples(words, GAPS), max_size=40).map(
        lambda parts: "".join(word + gap for word, gap in parts)
    )


NOISY_TEXTS = joined(st.sampled_from(NOISY) | st.sampled_from(APART))
ANY_TEXTS = (
    st.text(max_size=60)
    | st.text("aodé6&£|åäöAOGI .-\n", max_size=40)
    | joined(st.text("abdgilorstuåäöé6&", min_size=1, max_size=12))
    | NOISY_TEXTS
)


@given(ANY_TEXTS)
def test_edits_are_in_order_and_apart_and_inside_the_text(text: str) -> None:
    edits = LETTERS.edits(text)
    for start, end, word in edits:
        assert 0 <= start < end <= len(text)
        assert word and text[start:end] != word
    for (_, end, _), (start, _, _) in pairwise(edits):
        assert end <= start


@given(ANY_TEXTS)
def test_an_edit_takes_whole_words(text: str) -> None:
    for start, end, _ in LETTERS.edits(text):
        assert not text[start:end].strip("|").isspace()
        assert not (text[start - 1 : start] + text[start]).isalnum() or start == 0
        assert not (text[end - 1] + text[end : end + 1]).isalnum() or end == len(text)


@example("| &n")
@given(ANY_TEXTS)
def test_restoring_again_changes_nothing(text: str) -> None:
    once = restored(LETTERS, text)
    assert restored(LETTERS, once) == once


@given(joined(st.sampled_from([word for word in TRUE if re.search("[åäöÅÄÖ]", word)])))
def test_a_word_with_its_letters_stays(text: str) -> None:
    assert restored(LETTERS, text) == text


@example("", "PA 2000/0", "")
@given(
    joined(st.sampled_from(NOISY)),
    st.dates().map(str)
    | st.integers(0, 10**9).map(str)
    | st.from_regex(r"[A-Z]{2,4} 20\d\d/\d{1,4}", fullmatch=True)
    | st.from_regex(r"[a-z]{1,8}\.[a-z]{1,8}@[a-z]{1,8}\.se", fullmatch=True)
    | st.from_regex(r"https://[a-z]{1,8}\.se/[a-z]{1,12}", fullmatch=True)
    | st.from_regex(r"§ \d{1,3}", fullmatch=True),
    joined(st.sampled_from(NOISY)),
)
def test_numbers_and_addresses_stay(before: str, fixed: str, after: str) -> None:
    text = f"{before} {fixed} {after}"
    first, last = len(before) + 1, len(before) + 1 + len(fixed)
    assert not [edit for edit in LETTERS.edits(text) if edit[0] < last and first < edit[1]]


@given(ANY_TEXTS)
def test_whether_letters_are_lost_is_always_answered(text: str) -> None:
    assert lost(text) in (True, False)


@given(joined(st.sampled_from(TRUE)))
def test_a_text_with_its_letters_has_not_lost_them(text: str) -> None:
    assert not lost(text) or len(re.findall("[åäöÅÄÖ]", text)) <= 0.03 * len(text.split())
