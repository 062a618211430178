"""What an item is for, as its heading says."""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from radslag.reading.lexicon.headings import FORMALITIES, LABELS_OF_KIND, WORDS_OF_KIND
from radslag.reading.lexicon.patterns import late
from radslag.reading.lexicon.words import undot, undotted_pattern
from radslag.reading.record import ItemKind

__all__ = ["kind_by_heading"]

_FORMALITY = undotted_pattern("(?:" + "|".join(FORMALITIES) + ")")
_OTHER = undotted_pattern(r"övrig(?:t|a\s+(?:frågor|ärenden|punkter)|\s+fråga)\b\s*\W*(?:$|bil|\()")
_LABEL = late(r"([^\W\d][^:.–()\n-]{0,28}?)\s*(?::|\s[–-]\s|$)")
_BRACKET = late(r"\(([^()]{1,24})\)\s*$|[–:,-]\s+(\w+)\s*$")
_FIRST_WORD = tuple(
    (cast(ItemKind, kind), undotted_pattern(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)"))
    for kind, patterns in WORDS_OF_KIND.items()
)
_KIND_LABELS = {undot(label): kind for label, kind in LABELS_OF_KIND.items()}


@lru_cache(maxsize=1024)  # the papers of a body have the same headings again and again
def kind_by_heading(heading: str) -> tuple[ItemKind, str] | None:
    """The kind that an undotted lower-case heading names, or None."""
    label = _labelled(heading)
    if label:
        return label, "kind.label"
    if _OTHER.match(heading):
        return "other", "kind.other-questions"
    if _FORMALITY.match(heading):
        return "formality", "kind.formality"
    found = [
        (match.start(), kind) for kind, pattern in _FIRST_WORD if (match := pattern.search(heading))
    ]
    return (min(found)[1], "kind.heading") if found else None


def _labelled(heading: str) -> ItemKind | None:
    """ "Rapport: …", "… (beslut)": the heading says outright what it is."""
    front, back = _LABEL.match(heading), _BRACKET.search(heading)
    labels = [front[1]] if front else []
    labels += [back[1] or back[2]] if back else []
    for label in labels:
        kind = _KIND_LABELS.get(label.strip())
        if kind:
            return cast(ItemKind, kind)
    return None
