"""Every fact of every paper at hand leads back to the words it stands in, and no more is claimed.

The papers are the samples and, where they are at hand, the real ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import pytest

from radslag.reading import Record, Source, Status
from tests.gold.contradictions import contradictions
from tests.gold.papers import (
    NO_TESSERACT,
    GoldPaper,
    corpus_papers,
    papers_at_hand,
    readable,
    record_of,
    sample_papers,
)

pytestmark = pytest.mark.slow  # one of the papers is a scan

PAPERS = [pytest.param(path, id=path.name) for path in papers_at_hand()]
PAPERS_WITH_GOLD = [
    *(pytest.param(one, id=one.name) for one in sample_papers()),
    *(pytest.param(one, id=f"corpus-{one.name}") for one in corpus_papers()),
]

# Values in words of our own: a stated one stands for words that say so, and is not copied.
OWN_WORDS = {"kind", "action", "event", "outcome", "status", "per", "amount", "party"}
# Values in a form of our own: days in ISO, 9.30 as 09:30, a) below 4 as 4a, 6-9 as four numbers.
OWN_FORM = {"date", "document_date", "start", "end", "until", "meetings_cited"}
OWN_FORM |= {"number", "parent", "item", "attachments"}


def _facts(record: Record) -> dict[str, Any]:
    """The JSON form, without what is told about the facts."""
    told = record.as_dict()
    return {key: value for key, value in told.items() if key not in ("sources", "remarks")}


def _values(value: Any, at: str = "") -> Iterator[tuple[str, Any]]:
    """Every list entry and every value that is not null, by its JSON pointer."""
    if isinstance(value, dict):
        for key, one in value.items():
            if not key.startswith("restored"):  # the twin stands where its value stands
                yield from _values(one, f"{at}/{key}")
    elif isinstance(value, list):
        for number, one in enumerate(value):
            if isinstance(one, dict):
                yield f"{at}/{number}", one
            yield from _values(one, f"{at}/{number}")
    elif value is not None:
        yield at, value


def _is_copied(pointer: str) -> bool:
    keys = [key for key in pointer.split("/") if not key.isdigit()]
    return keys[-1] not in OWN_WORDS and keys[-1] not in OWN_FORM


def _parts(source: Source) -> list[Source]:
    return [source, *source.continues]


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).lower()


@pytest.mark.parametrize("paper", PAPERS)
def test_every_quote_is_the_raw_text_at_its_span(paper: Path) -> None:
    record = record_of(paper)
    for pointer, source in record.sources.items():
        for part in _parts(source):
            page = record.pages[part.page - 1]
            assert 0 <= part.start < part.end <= len(page), pointer
            assert part.quote == page[part.start : part.end], pointer
            assert part.line == page.count("\n", 0, part.start) + 1, pointer


@pytest.mark.parametrize("paper", PAPERS)
def test_the_places_of_a_fact_stand_in_their_order_and_apart(paper: Path) -> None:
    record = record_of(paper)
    for pointer, source in record.sources.items():
        spans = [(part.page, part.start, part.end) for part in _parts(source)]
        for one, two in pairwise(spans):
            assert one[0] < two[0] or (one[0] == two[0] and one[2] < two[1]), pointer
        assert [part for part in source.continues if part.continues] == [], pointer


@pytest.mark.parametrize("paper", PAPERS)
def test_every_source_says_its_rule_and_a_known_status(paper: Path) -> None:
    for pointer, source in record_of(paper).sources.items():
        for part in _parts(source):
            assert part.status in get_args(Status), pointer
            assert re.fullmatch(r"[a-z]+([-.][a-z0-9]+)*", part.rule), pointer


@pytest.mark.parametrize("paper", PAPERS)
def test_every_source_belongs_to_a_value(paper: Path) -> None:
    record = record_of(paper)
    known = dict(_values(_facts(record)))
    assert [pointer for pointer in record.sources if pointer not in known] == []
    assert [pointer for pointer in record.restored if pointer not in known] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_every_value_has_a_source(paper: Path) -> None:
    record = record_of(paper)
    without = {at: value for at, value in _values(_facts(record)) if at not in record.sources}
    # The one value that may stand nowhere in a paper: its day may be known by the file name.
    day = without.pop("/date", None)
    assert day is None or day.replace("-", "") in paper.name.replace("-", "")
    assert without == {}


@pytest.mark.parametrize("paper", PAPERS)
def test_what_is_stated_in_words_stands_in_its_quote(paper: Path) -> None:
    record = record_of(paper)
    wrong = [
        (pointer, value, source.quote)
        for pointer, value in _values(_facts(record))
        if isinstance(value, str)
        and _is_copied(pointer)
        and (source := record.sources.get(pointer)) is not None
        and source.status == "stated"
        and _letters(value) not in _letters("".join(part.quote for part in _parts(source)))
    ]
    assert wrong == []


@pytest.mark.parametrize("one", PAPERS_WITH_GOLD)
def test_no_wrong_value_is_stated(one: GoldPaper) -> None:
    if one not in readable([one]):
        pytest.skip(f"{NO_TESSERACT}, so this scan cannot be read.")
    read = record_of(one.paper).as_dict()
    found = contradictions(one.name, one.expected(), read)
    stated = [str(wrong) for wrong in found if wrong.status == "stated"]
    if stated:
        pytest.fail("\n  ".join(["Wrong, and yet stated:", *stated]), pytrace=False)
