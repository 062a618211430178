"""Which numbered lines are the agenda's items: the best chain of numbers that grow by one.

Every candidate has a score of its own (does it look like a title, does it stand as a
heading, is it in a list); the chain with the highest sum wins. So a numbered list
inside an item is not taken for items, and an item whose number was lost costs a little.
"""

from __future__ import annotations

import re
from bisect import bisect, bisect_left
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from radslag.reading.lexicon.agenda import OPENS_ITEM
from radslag.reading.lexicon.item_numbers import PARAGRAPH
from radslag.reading.lexicon.registry_numbers import REGISTRY_NUMBER
from radslag.reading.lines.line import Line
from radslag.reading.segments.heads import head_of
from radslag.reading.segments.numbers import Candidate

__all__ = ["Link", "best_chain", "scored"]


class Link(NamedTuple):
    """A candidate with its score and the reasons for it."""

    candidate: Candidate
    score: float
    why: tuple[str, ...]


_CLAUSE = re.compile(r"(?:att\b|godkänna\b|ge\s|uppdra\b|utse\b|lägga\b|anta\b)")
_STYLE_SCORE = {"§": 3.0, ".": 1.5, "word": 1.5, "bare": 0.0, ")": 0.0, "table": 3.0}
_SURE = 5.0
_LONGEST_GAP = 40
_LOOK_BACK = 400  # candidates: a paper of thousands of numbered lines must not take for ever
_SHARE_OF_AGENDA = 0.6


def scored(lines: Sequence[Line], found: Sequence[Candidate]) -> list[Link]:
    """Candidates for whole items (not a), not 10.1), each with its score."""
    out: list[Link] = []
    in_list: tuple[int, str] | None = None
    for candidate in found:
        if not candidate.value or candidate.minor:
            continue
        score, why = _score(lines, candidate)
        if (
            in_list
            and candidate.style == in_list[1]
            and candidate.value == in_list[0] + 1
            and "lexicon" not in why
        ):
            if not lines[candidate.index].level and candidate.style != "§":
                score, why = score - 4, (*why, "goes on with a list")
                in_list = (candidate.value, candidate.style)
        elif "in a block" in why:
            in_list = (candidate.value, candidate.style)
        else:
            in_list = None
        out.append(Link(candidate, score, why))
    return _without_lists(out, lines)


def _without_lists(links: list[Link], lines: Sequence[Line]) -> list[Link]:
    """Runs 1, 2, 3 … that begin anew are lists, where they are short beside the agenda."""
    out: list[Link] = []
    starts = {link.candidate.index for link in links}
    longest = max((link.candidate.value for link in links), default=0)
    for run in _runs(links):
        later = bool(out) and run[0].candidate.value == 1
        short = len(run) < _SHARE_OF_AGENDA * longest
        for link in run:
            score, why = link.score, link.why
            if later and short and "lexicon" not in why and link.candidate.style != "§":
                score, why = score - 1.5, (*why, "begins anew")
            below = link.candidate.index + 1
            if below not in starts and below < len(lines):  # an agenda printed twice has text once
                score, why = score + 1.5, (*why, "text below")
            out.append(Link(link.candidate, score, why))
    return out


def _runs(links: Sequence[Link]) -> list[list[Link]]:
    """Candidates in a row whose numbers grow by one."""
    runs: list[list[Link]] = []
    for link in links:
        if runs and link.candidate.value == runs[-1][-1].candidate.value + 1:
            runs[-1].append(link)
        else:
            runs.append([link])
    return runs


def _score(lines: Sequence[Line], candidate: Candidate) -> tuple[float, tuple[str, ...]]:
    line = lines[candidate.index]
    title, lower = _title(lines, candidate)
    score, why = _STYLE_SCORE[candidate.style], [candidate.style]

    def add(points: float, reason: str) -> None:
        nonlocal score
        score += points
        why.append(reason)

    if not title:
        if candidate.style == "bare":
            add(-3, "bare number alone")
        else:
            add(-0.5 if candidate.style != "§" else 1, "orphan")
    elif _CLAUSE.match(lower):
        add(-6 if candidate.style != "§" else -1, "clause")
    elif title[0].isupper() or title[0] in "\"”“'(":
        add(1, "capital")
    elif candidate.style != "§":
        add(-2, "small letter")
    if line.blank_before:
        add(1, "blank before")
    above = lines[candidate.index - 1].text.lower if candidate.index else ""
    if candidate.style == "§" and len(above) < 12 and PARAGRAPH.match(above):
        add(-6, "prepared by")  # "KS § 12", and below it the paragraph of who prepared it
    if line.bold or line.level:
        add(2, "set as heading")
    if OPENS_ITEM.match(lower):
        add(3, "lexicon")
    if _in_block(lines, candidate.index):
        if line.blank_before:
            add(-2, "below a head")  # the head may be the empty form line of the item above
        else:
            add(-4, "in a block")
    if len(title) > 220:
        add(-1.5, "long")
    return score, tuple(why)


def _title(lines: Sequence[Line], candidate: Candidate) -> tuple[str, str]:
    """The words behind the number; below a § that stands alone or with its registry number."""
    line = lines[candidate.index]
    title = line.text.string[candidate.title_at :].lstrip()
    alone = not title or REGISTRY_NUMBER.fullmatch(title.strip(" ()")) is not None
    if candidate.style == "§" and alone:
        for below in lines[candidate.index + 1 : candidate.index + 3]:
            if not PARAGRAPH.match(below.text.lower):
                return below.text.string, below.text.lower
    return title, line.text.lower[candidate.title_at :].lstrip()


def _in_block(lines: Sequence[Line], index: int) -> bool:
    """Whether the line before opens a list: it is a head, or ends in a colon."""
    if index == 0:
        return False
    before = lines[index - 1].text
    if before.string.endswith(":") and not before.lower.startswith(
        ("dagordning", "ärenden", "ärendelista", "agenda", "föredragningslista")
    ):
        return True
    return head_of(before) is not None


def best_chain(links: Sequence[Link]) -> list[Link]:
    """The chain with the highest sum; empty where none is worth anything."""
    best: list[tuple[float, int]] = []
    for here, link in enumerate(links):
        total, back = link.score + _start(link.candidate), -1
        for there in range(here - 1, max(here - _LOOK_BACK, 0) - 1, -1):
            gap = link.candidate.value - links[there].candidate.value
            if not 0 <= gap <= _LONGEST_GAP:
                continue
            step = _step(links[there].candidate, link.candidate)
            if step is None:
                continue
            sum_ = best[there][0] + link.score + step
            if sum_ > total:
                total, back = sum_, there
        best.append((total, back))
    if not best:
        return []
    at = max(range(len(best)), key=lambda n: best[n][0])
    if best[at][0] <= 0:
        return []
    out: list[Link] = []
    while at >= 0:
        out.append(links[at])
        at = best[at][1]
    return list(_with_doubled(out[::-1], links))


def _with_doubled(chain: Sequence[Link], links: Sequence[Link]) -> Iterator[Link]:
    """A number that was given to two items: it stands alone between its namesake and the next."""
    at = [link.candidate.index for link in links]
    for one, two in zip_longest(chain, chain[1:]):
        yield one
        if two is None:
            continue
        start, end = bisect(at, one.candidate.index), bisect_left(at, two.candidate.index)
        between = links[start:end]
        doubled = (one.candidate.value, two.candidate.value)
        if len(between) == 1 and between[0].candidate.value in doubled:
            yield from (link for link in between if link.score >= _SURE)


def _start(candidate: Candidate) -> float:
    if candidate.value == 1:
        return 2
    if candidate.style == "§":
        return 0
    return -1.5 if candidate.value < 4 else -4


def _step(one: Candidate, two: Candidate) -> float | None:
    """What it is worth that `two` follows `one`; None where it cannot."""
    if one.index >= two.index:
        return None
    same = 0.5 if one.style == two.style else -3.0
    gap = two.value - one.value
    if gap == 1:
        return 1 + same
    if gap == 0 and two.letter.isalpha() and two.letter > one.letter:
        return 0.5 + same
    if 1 < gap <= _LONGEST_GAP:
        return (-1.0 if two.style == "§" else -2.0 * (gap - 1)) + same
    return None
