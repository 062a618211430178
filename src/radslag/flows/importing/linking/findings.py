"""Facts that wait as proposals: terms, assignments, appointments, sums, later additions."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Any

from radslag.flows.importing.facts import Facts
from radslag.flows.importing.states import FindingKind
from radslag.kernel.text import fold

__all__ = ["LISTS", "added_later", "findings_of"]

LISTS = {
    "terms": FindingKind.TERM,
    "assignments": FindingKind.ASSIGNMENT,
    "appointments": FindingKind.APPOINTMENT,
    "money": FindingKind.MONEY,
}
_MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
)  # fmt: skip
_LATER = re.compile(
    r"(?:tillagg|efter motet|i efterhand|(?:man|tis|ons|tors|fre|lor|son)dagen\b)[^.]{0,60}?"
    rf"\bden (\d{{1,2}}) ({'|'.join(_MONTHS)})(?: (\d{{4}}))?"
)
_PAST = re.compile(
    r"\b(?:utsande|skickade|sande|meddelade|beslutade|aterkallade|drog|bekraftade|inkom|kom|har)\b"
)
_START = 25  # signs before which a paragraph must name the day


def findings_of(
    facts: Facts,
) -> Iterator[tuple[FindingKind, str, dict[str, Any], Mapping[str, Any]]]:
    """Kind, pointer, values and source of each."""
    for name, kind in LISTS.items():
        for pointer, values in facts.listed(name):
            yield kind, pointer, dict(values), facts.sources.get(pointer, {})
    for n, item in facts.items:
        for m, block in enumerate(facts.prose_of(n)):
            day = added_later(block, facts.day)
            if day is not None:
                said = {"item": item.get("number"), "date": day.isoformat(), "text": block["text"]}
                place = {key: block[key] for key in ("page", "line", "start", "end")}
                yield FindingKind.LATER, f"/prose/{n}/{m}", said, place


def added_later(block: Mapping[str, Any], day: dt.date | None) -> dt.date | None:
    """The day of something told in notes of a meeting that was before it (trust 120)."""
    if day is None or block.get("kind") != "paragraph":
        return None
    folded = fold(str(block.get("text", "")))
    match = _LATER.search(folded[:160])
    if match is None or match.start() > _START or not _PAST.search(folded[match.end() :][:80]):
        return None
    try:
        said = dt.date(int(match[3] or day.year), _MONTHS.index(match[2]) + 1, int(match[1]))
    except ValueError:
        return None
    return said if day < said < day + dt.timedelta(days=120) else None
