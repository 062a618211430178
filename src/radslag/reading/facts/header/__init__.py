"""Facts about the whole paper: its kind, the body, day, time, place, registry number."""

from __future__ import annotations

from radslag.reading.facts.header.body import body_of, own_names
from radslag.reading.facts.header.day import document_day, meeting_day
from radslag.reading.facts.header.found import Found
from radslag.reading.facts.header.kind import is_protocol, kind_of_paper
from radslag.reading.facts.header.number import registry_number
from radslag.reading.facts.header.sitting import place_of, times_of

__all__ = [
    "Found",
    "body_of",
    "document_day",
    "is_protocol",
    "kind_of_paper",
    "meeting_day",
    "own_names",
    "place_of",
    "registry_number",
    "times_of",
]
