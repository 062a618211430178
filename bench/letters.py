"""How many å, ä and ö come back, how many words are changed wrongly, and how fast.

`python -m bench.letters` prints one JSON line for each figure. The pairs in bench/pairs were set
in several types, scanned at several finenesses and read with Tesseract's English model; the rules
were tuned on those whose use is "tune", and the figures of "test" tell how they do on others.
Where Tesseract is here, one print of each test text is read anew.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from bench.pairs.align import Tally, dotted, tally, words
from radslag.reading.lines.letters import Letters, lost

__all__ = ["main", "pairs", "restored", "score"]

_PAIRS = Path(__file__).parent / "pairs"
_BARE = str.maketrans("åäöÅÄÖ", "aaoAAO")
_ROUNDS = 5

Pair = tuple[str, str]  # the true text and the noisy one
Figure = dict[str, Any]


def pairs(use: str) -> list[Pair]:
    """All prints of all texts of that use."""
    return [
        ("\n".join(text["true"]), "\n".join(lines))
        for text in _texts(use)
        for lines in text["noisy"].values()
    ]


def _texts(use: str) -> list[dict[str, Any]]:
    files = sorted(_PAIRS.glob("*.json"))
    return [text for file in files if (text := json.loads(file.read_text("utf-8")))["use"] == use]


def restored(letters: Letters, text: str) -> str:
    """The text with its letters given back."""
    parts, at = [], 0
    for start, end, word in letters.edits(text):
        parts += [text[at:start], word]
        at = end
    return "".join([*parts, text[at:]])


def score(letters: Letters, some: Iterable[Pair]) -> Tally:
    """What became of the words of the noisy texts."""
    total = Tally()
    for true, noisy in some:
        total += tally(words(true, noisy), restored(letters, noisy).split())
    return total


def main() -> list[Figure]:
    """Every figure of this benchmark."""
    return [*_accuracy(), *_speed()]


def _accuracy() -> Iterator[Figure]:
    letters = Letters()
    for use in ("tune", "test"):
        some = pairs(use)
        yield from _shares(score(letters, some), use)
        stripped = {(true, true.translate(_BARE)) for true, _ in some}
        yield from _shares(score(letters, stripped), f"{use}, only dots lost")
        yield from _shares(_with_names_known(some), f"{use}, names known")
    from bench.pairs import make

    if make.can_make():
        truths = ["\n".join(text["true"]) for text in _texts("test")]
        fresh = [(true, make.noisy(true, make.PRINTS[0])) for true in truths]
        yield from _shares(score(letters, fresh), "test, read anew")


def _with_names_known(some: list[Pair]) -> Tally:
    """As where earlier papers of the body told the names and places that have å, ä or ö."""
    total = Tally()
    for true in dict.fromkeys(true for true, _ in some):
        names = [word for word in true.split() if word[0].isupper() and dotted(word)]
        total += score(Letters(names), [pair for pair in some if pair[0] == true])
    return total


def _shares(of: Tally, what: str) -> Iterator[Figure]:
    yield _figure("restored_share", 1 - of.still_lost / of.lost, of=of.lost, texts=what)
    yield _figure("false_per_1000", 1000 * of.false / of.words, of=of.words, texts=what)
    yield _figure("words_right", of.right_after / of.words, of=of.words, texts=what)


def _speed() -> Iterator[Figure]:
    noisy = "\n\n".join(text for _, text in pairs("test"))
    wanted = sum(dotted(after) for after in restored(Letters(), noisy).split())
    best = min(_seconds(lambda: Letters().edits(noisy)) for _ in range(_ROUNDS))
    yield _figure("restored_per_second", wanted / best, unit="letters/s")
    yield _figure("ms_per_20000_characters", best / len(noisy) * 20_000 * 1000, unit="ms")
    judged = min(_seconds(lambda: lost(noisy)) for _ in range(_ROUNDS))
    yield _figure("lost_ms_per_20000_characters", judged / len(noisy) * 20_000 * 1000, unit="ms")


def _seconds(work: Any) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _figure(name: str, value: float, **more: object) -> Figure:
    return {"bench": "letters", "figure": name, "value": round(value, 4), **more}


if __name__ == "__main__":
    for figure in main():
        print(json.dumps(figure, ensure_ascii=False))
