"""How many å, ä and ö come back, how many words are changed wrongly, and how fast.

The pairs in bench/pairs were set in several types, scanned at several finenesses and read with
Tesseract's English model; the rules were tuned on those whose use is "tune", and the figures of
"test" tell how they do on others. Where Tesseract is here, one print of each test text is read
anew. `python -m bench.letters` prints one JSON line for each figure.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from bench.figure import Figure, best_of
from bench.pairs.align import Tally, dotted, tally, words
from radslag.reading.lines.letters import Letters, lost

__all__ = ["figures", "main", "pairs", "restored", "score"]

_PAIRS = Path(__file__).parent / "pairs"
_BARE = str.maketrans("åäöÅÄÖ", "aaoAAO")
_RUNS = 5
_SIZE = 20_000
_LOAD = """
import time
from radslag.reading.lines.letters import Letters
start = time.process_time()
Letters()
print(time.process_time() - start)
"""

Pair = tuple[str, str]  # the true text and the noisy one


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
    return list(figures())


def figures() -> Iterator[Figure]:
    """Accuracy on the pairs tuned on and on others, then speed."""
    letters = Letters()
    for use in ("tune", "test"):
        some = pairs(use)
        yield from _shares(score(letters, some), use)
        yield from _shares(_with_names_known(some), f"{use}, names known")
        stripped = {(true, true.translate(_BARE)) for true, _ in some}
        yield from _shares(score(letters, stripped), f"{use}, only dots lost")
    yield from _read_anew(letters)
    yield from _speed()


def _shares(of: Tally, texts: str) -> Iterator[Figure]:
    back = 1 - of.still_lost / of.lost
    false, right = 1000 * of.false / of.words, of.right_after / of.words
    least = ">= 0.98" if "dots" in texts else ""
    yield Figure("letters", "restored_share", back, ">= 0.90", of.lost, texts)
    yield Figure("letters", "false_changes_per_1000_words", false, "<= 3", of.words, texts)
    yield Figure("letters", "words_right_share", right, least, of.words, texts)


def _with_names_known(some: list[Pair]) -> Tally:
    """As where earlier papers of the body told the names and places that have å, ä or ö."""
    total = Tally()
    for true in dict.fromkeys(true for true, _ in some):
        names = [word for word in true.split() if word[0].isupper() and dotted(word)]
        total += score(Letters(names), [pair for pair in some if pair[0] == true])
    return total


def _read_anew(letters: Letters) -> Iterator[Figure]:
    from bench.pairs import make  # typst and Pillow are asked for only here

    if make.can_make():
        truths = ["\n".join(text["true"]) for text in _texts("test")]
        fresh = [(true, make.noisy(true, make.PRINTS[0])) for true in truths]
        yield from _shares(score(letters, fresh), "test, read anew")


def _speed() -> Iterator[Figure]:
    noisy = "\n\n".join(text for _, text in pairs("test")[:_RUNS])
    given = sum(map(dotted, restored(Letters(), noisy).split()))
    whole = best_of(_RUNS, lambda: Letters().edits(noisy))
    judged = best_of(_RUNS, lambda: lost(noisy))
    share = _SIZE * 1000 / len(noisy)
    yield Figure("letters", "restored_letters_per_second", given / whole, n=_RUNS)
    yield Figure("letters", "restoring_ms_per_20k_characters", whole * share, n=_RUNS)
    yield Figure("letters", "judging_ms_per_20k_characters", judged * share, n=_RUNS)
    answer = subprocess.run([sys.executable, "-c", _LOAD], capture_output=True, check=True)
    yield Figure("letters", "loading_words_s", float(answer.stdout), "<= 0.35")


if __name__ == "__main__":
    for figure in main():
        print(figure.line())
