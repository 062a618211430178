"""Lines that were broken inside a sentence, put together again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from radslag.reading.spans import Text

__all__ = ["join_lines"]

_BROKEN_WORD = re.compile(r"[a-zåäöé]{2,}-$")
_HALF_NAME = re.compile(r"[A-ZÅÄÖ][a-zåäöé]+-$")
_NAME = re.compile(r"[A-ZÅÄÖ][a-zåäöé]+")
_NOT_BROKEN = re.compile(r"(?:och|eller|samt|respektive|till|som|resp)\b")


def _ends_in_hyphen(string: str) -> bool:
    """A hyphen at the end of a word; one that stands alone is a dash."""
    return string.endswith(("-", "\xad")) and not string[-2:-1].isspace() and len(string) > 1


def join_lines(parts: Sequence[Text]) -> Text:
    """One Text of lines that belong together: a space between, a broken word made whole.

    "samverkans-" + "struktur" is one word, "samverkans-" + "och" is not, and
    "3+3-" + "modellen" keeps its hyphen.
    """
    if len(parts) == 1:
        return parts[0]
    if not any(part.string.endswith(("-", "\xad")) for part in parts[:-1]):
        return Text.join(parts, " ")
    out: list[Text] = []
    run: list[Text] = []
    for part in parts:
        if run and _HALF_NAME.search(run[-1].string) and _NAME.match(part.string):
            run.append(part)  # "Björn-" + "Olof Kastman"
            continue
        if run and _ends_in_hyphen(run[-1].string) and part.string[:1].islower():
            last = run[-1]
            if last.string.endswith("\xad") or (
                _BROKEN_WORD.search(last.string) and not _NOT_BROKEN.match(part.string)
            ):
                run[-1] = last.cut(0, len(last) - 1)
                run.append(part)
                continue
            if not _NOT_BROKEN.match(part.string):
                run.append(part)
                continue
        if run:
            out.append(Text.join(run, ""))
        run = [part]
    if run:
        out.append(Text.join(run, ""))
    return Text.join(out, " ")
