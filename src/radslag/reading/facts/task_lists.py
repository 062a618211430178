"""Lists and tables of tasks: "Ta fram underlag. Ansvarig: NN, klart 15 oktober"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from radslag.reading.facts.tasks import is_doer
from radslag.reading.lexicon.words import undot, undotted_pattern
from radslag.reading.spans import Text

__all__ = ["Row", "listed_in"]

_ANSWERS = undotted_pattern(
    r"^[\s•\-–*]*(?:(?:\d+[.)]|uppdrag|åtgärd|uppgift|att\s+göra)\s*:?\s+)?(?P<task>[^\t]{4,400}?)[\s.;,(–-]*\bansvarig(?:a|t)?(?:\s+är)?\s*:?\s+(?P<to>[^;.\t()]{2,80}?)"
    r"(?:[,;.\t\s]+(?:(?:klart?|klara|färdigt|tid|när|slutdatum|deadline|datum|senast\s+klart)\s*:?\s+(?P<due>[^;\t]{2,60}?)|(?P<latest>senast\s+[^;\t]{2,50}?)))?"
    r"[\s.;)]*$"
)
_COLON = undotted_pattern(r"^[\s•\-–*]*(?:\d+[.)]\s+)?(?P<to>[^:\t]{3,60}?)\s*(?::|\s[–-])\s+(?P<task>\S.{4,300}?)[\s.]*$")
_ROW = re.compile(r"[^\t\n]+")


class Row(NamedTuple):
    """One entry of a list of tasks."""

    to: Text
    task: Text
    due: Text | None
    rule: str


def listed_in(text: Text, *, listed: bool) -> Iterator[Row]:
    """The entries of a paragraph. listed: it stands under a label such as "Åtgärder"."""
    lower = undot(text.lower)
    if "ansvarig" in lower:
        match = _ANSWERS.match(lower)
        if match and is_doer(text.string[slice(*match.span("to"))]):
            due = match.span("due") if match["due"] else match.span("latest")
            yield Row(
                text.cut(*match.span("to")),
                text.cut(*match.span("task")).strip(" .,;–-("),
                text.cut(*due) if due != (-1, -1) else None,
                "assignments.list-answers",
            )
    elif listed and (match := _COLON.match(lower)):
        to = match.span("to")
        if is_doer(text.string[slice(*to)]):
            yield Row(text.cut(*to), text.cut(*match.span("task")), None, "assignments.list-colon")
