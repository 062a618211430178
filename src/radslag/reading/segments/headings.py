"""Items without numbers: headings that are set as such, or short lines that stand as headings."""

from __future__ import annotations

from collections.abc import Sequence

from radslag.reading.lexicon.agenda import OPENS_ITEM
from radslag.reading.lexicon.cover_words import COVER
from radslag.reading.lexicon.labels import label_of
from radslag.reading.lines.line import Line
from radslag.reading.segments.chain import Link
from radslag.reading.segments.flow import ends_sentence
from radslag.reading.segments.heads import head_of
from radslag.reading.segments.numbers import Candidate

__all__ = ["heading_links"]


def heading_links(lines: Sequence[Line], width: int) -> list[Link]:
    """Headings as if they were numbered; empty where the paper has none."""
    for found, rule in (
        (_by_level(lines), "heading-style"),
        (_by_bold(lines), "bold-line"),
        (_by_caps(lines), "capitals"),
        (_by_place(lines), "short-line"),
    ):
        picked = _from_first_item(lines, found)
        if len(picked) >= 2:
            return [Link(Candidate(at, -1, "", 0, rule, 0, (0, 0)), 0.0, (rule,)) for at in picked]
    return []


def _from_first_item(lines: Sequence[Line], found: list[int]) -> list[int]:
    """Headings from the first that opens an agenda; those of the cover are passed over."""
    found = [at for at in found if not _is_label(lines[at])]
    known = [at for at in found if OPENS_ITEM.match(lines[at].text.lower)]
    if not known:
        return found
    return [
        at for at in found if at >= known[0] or not COVER.match(lines[at].text.lower) and at > 6
    ]


def _is_label(line: Line) -> bool:
    lower = line.text.lower
    return bool(label_of(lower)) or head_of(line.text) is not None or bool(COVER.match(lower))


def _by_level(lines: Sequence[Line]) -> list[int]:
    """The heading level that has most items to it."""
    levels: dict[int, list[int]] = {}
    for at, line in enumerate(lines):
        if line.level:
            levels.setdefault(line.level, []).append(at)
    best: list[int] = []
    for level in sorted(levels):
        if len(levels[level]) >= max(2, len(best)):
            best = levels[level]
            if sum(1 for at in best if OPENS_ITEM.match(lines[at].text.lower)) >= 2:
                break
    return best


def _by_bold(lines: Sequence[Line]) -> list[int]:
    return [
        at
        for at, line in enumerate(lines)
        if line.bold
        and len(line.text) < 140
        and not line.cells
        and not line.text.string.endswith(":")
    ]


def _by_caps(lines: Sequence[Line]) -> list[int]:
    return [
        at
        for at, line in enumerate(lines)
        if len(line.text) > 5
        and line.text.string.isupper()
        and not line.cells
        and len(line.text) < 100
    ]


def _by_place(lines: Sequence[Line]) -> list[int]:
    """Short lines with room above, no full stop and text below; two must be known openings."""
    out = []
    for at, line in enumerate(lines[:-1]):
        string = line.text.string
        if (
            line.blank_before
            and len(string) < 90
            and string[0].isupper()
            and not ends_sentence(string)
            and not string.endswith(",")
            and not line.cells
            and string.count(" ") < 12
        ):
            out.append(at)
    known = [at for at in out if OPENS_ITEM.match(lines[at].text.lower)]
    return out if len(known) >= 2 else []
