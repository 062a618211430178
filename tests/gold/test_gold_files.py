"""The hand-made records themselves: each has its paper, and says only what stands there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, get_args

import pytest

from radslag.reading.record import Action, ItemKind, Outcome, TermEvent, TermStatus
from tests.gold.papers import (
    NO_TESSERACT,
    SAMPLES,
    GoldPaper,
    corpus_papers,
    needs_ocr,
    papers_in,
    reader_of_pictures,
    record_of,
    sample_papers,
)

Path = tuple[str, ...]

# What a record tells in words of its own, and what it writes its own way: "4a" is printed
# as 4 and, further down, a).
OWN_WORDS = {"kind", "action", "outcome", "event", "status", "per", "amount", "party"}
OWN_FORM = {"date", "document_date", "start", "end", "until", "meetings_cited"}
OWN_FORM |= {"number", "parent", "item", "attachments", "present", "prose"}

CHOICES: dict[Path, Any] = {
    ("items", "kind"): ItemKind,
    ("items", "outcome"): Outcome,
    ("decisions", "action"): Action,
    ("terms", "event"): TermEvent,
    ("terms", "status"): TermStatus,
}
# How far apart the words of a narrow cell may stand: its neighbours are between its lines.
LETTERS_BETWEEN = 60
WORDS_IN_A_NARROW_CELL = 4


def test_every_sample_has_a_record_and_every_record_a_sample() -> None:
    stems = [path.stem for path in papers_in(SAMPLES)]
    assert [stem for stem, count in Counter(stems).items() if count > 1] == []
    assert sorted(stems) == sorted(path.stem for path in SAMPLES.glob("*.json"))


def test_there_are_at_least_fourteen_samples_in_every_format() -> None:
    papers = papers_in(SAMPLES)
    assert len(papers) >= 14
    assert {path.suffix for path in papers} >= {".pdf", ".docx", ".html", ".md", ".txt"}


@pytest.mark.parametrize("one", sample_papers(), ids=lambda one: one.name)
def test_a_record_uses_only_the_kinds_there_are(one: GoldPaper) -> None:
    gold = one.expected()
    assert gold["kind"] in ("call", "minutes")
    wrong = [
        (*path, value)
        for path, value in _values(gold)
        if path[-2:] in CHOICES and value not in get_args(CHOICES[path[-2:]])
    ]
    assert wrong == []


PAPERS_WITH_GOLD = [
    *(pytest.param(one, id=one.name) for one in sample_papers()),
    *(pytest.param(one, id=f"corpus-{one.name}") for one in corpus_papers()),
]


@pytest.mark.slow
@pytest.mark.parametrize("one", PAPERS_WITH_GOLD)
def test_what_a_record_says_stands_in_the_paper(one: GoldPaper) -> None:
    if needs_ocr(one.paper) and reader_of_pictures() is None:
        pytest.skip(f"{NO_TESSERACT}, so this scan cannot be read.")
    paper = _letters(" ".join(record_of(one.paper).pages))
    copied = [(path, value) for path, value in _values(one.expected()) if _is_copied(path[-1])]
    assert [(*path, value) for path, value in copied if not _stands_in(value, paper)] == []


def _values(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every value that is not null, with the keys that lead to it."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from _values(one, (*path, key))
    elif isinstance(value, list):
        for one in value:
            yield from _values(one, path)
    elif value is not None:
        yield path, value


def _is_copied(key: str) -> bool:
    given_back = key.startswith("restored") or key.endswith("optional")
    return not given_back and key not in OWN_WORDS and key not in OWN_FORM


def _letters(text: str) -> str:
    """Letters and figures alone: lines are broken and marked as the format wants it."""
    return re.sub(r"[\W_]+", "", text).lower()


def _stands_in(text: str, paper: str) -> bool:
    if _letters(text) in paper:
        return True
    words = [re.escape(letters) for word in text.split() if (letters := _letters(word))]
    narrow = len(words) <= WORDS_IN_A_NARROW_CELL
    return narrow and bool(re.search(f".{{0,{LETTERS_BETWEEN}}}?".join(words), paper))
