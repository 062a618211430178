"""The paper's own registry number."""

from __future__ import annotations

import re
from itertools import pairwise

from radslag.reading.facts.header.found import Found
from radslag.reading.lexicon.registry_numbers import REGISTRY_NUMBER
from radslag.reading.segments.outline import Outline

__all__ = ["registry_number"]

_DIGIT = re.compile(r"\d")
# The look back comes after the first letter: so a search skips from d to d.
_LAST_COLUMN = re.compile(r"d(?<=\sd)(?:nr|iarienr|iarienummer)\.?$")
_LAST_TOKEN = re.compile(r"(?<=\s)(?:[A-ZÅÄÖ]{1,8}[ -]?)?\d[\d/:-]*\d$")
_LABEL = re.compile(r"(?:dnr|diarienr|diarienummer|beteckning|ärendenummer|ärendenr)\.?:?")


def registry_number(outline: Outline) -> Found | None:
    """As printed in the head or the page furniture; those of single items are not it."""
    cover = outline.cover[:30]
    for label, value in pairwise(cover):
        if _LABEL.fullmatch(label.text.lower):
            match = REGISTRY_NUMBER.search(f"Dnr {value.text.string}")
            if match and match["labelled"] and match.start() == 0:
                text = value.text.cut(0, len(match["labelled"]))
                return Found(text, text, "registry-number.label-above")
    for label, value in pairwise([*cover, *outline.cleaned.furniture[:12]]):
        if label.number + 1 != value.number or not _LAST_COLUMN.search(label.text.lower):
            continue
        last = _LAST_TOKEN.search(value.text.string)
        if last:
            text = value.text.cut(*last.span())
            return Found(text, text, "registry-number.column")
    for line in [*cover, *outline.cleaned.furniture[:12]]:
        if len(line.text) > 140 or not _DIGIT.search(line.text.string):
            continue
        match = REGISTRY_NUMBER.search(line.text.string)
        if match:
            text = line.text.cut(*match.span("labelled" if match["labelled"] else "bare"))
            return Found(text, text, "registry-number.head")
    return None
