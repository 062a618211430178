"""Queries and milliseconds of each page, at one, ten and a hundred times the data.

The number of queries must not grow with the data. On SQLite; on PostgreSQL with
`python -m tests.postgres bench pages`.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from typing import Any

from bench.database import fresh
from bench.figure import Figure

__all__ = ["figures"]

_SIZES = {"1x": 400, "10x": 4_000, "100x": 40_000}
_RUNS = 5


def figures() -> Iterator[Figure]:
    """Wall time of the whole answer in the process, median of five, and how often it asks."""
    for name, items in _SIZES.items():
        vendor = fresh()
        from bench.ledger import Size, make
        from radslag.flows.search import indexing

        network = make(Size(items))
        for _ in indexing.rebuild():
            pass
        for page, address in _addresses(network):
            queries, ms = _asked(address)
            note = f"{items} items"
            yield Figure(f"pages_{vendor}", f"{page}_{name}_queries", queries, note=note)
            yield Figure(f"pages_{vendor}", f"{page}_{name}_ms", ms, n=_RUNS, note=note)


def _addresses(network: Any) -> Iterator[tuple[str, str]]:
    """The pages for all; of single things the one that has the most."""
    from radslag.domain.meetings.models import Matter, Meeting, Paper
    from radslag.domain.meetings.states import MeetingState

    home = f"/{network.slug}/"
    meeting = Meeting.objects.filter(state=MeetingState.PUBLISHED).order_by("-date").first()
    matter = Matter.objects.filter(items__meeting=meeting).first()
    paper = Paper.objects.filter(meeting=meeting).first()
    assert meeting and matter and paper
    yield "front", home
    for name, path in (
        ("meetings", "moten/"), ("decisions", "beslut/"), ("matters", "arenden/"),
        ("bodies", "organ/"), ("papers", "handlingar/"), ("search", "sok/?q=samverkan"),
        ("search_narrowed", "sok/?q=avtal+2020&slag=beslut"),
        ("search_nothing", "sok/?q=bandybana"),
    ):  # fmt: skip
        yield name, home + path
    for name, thing in (
        ("meeting", meeting), ("matter", matter), ("body", meeting.body), ("paper", paper),
    ):  # fmt: skip
        yield name, thing.get_absolute_url()


def _asked(address: str) -> tuple[int, float]:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client(SERVER_NAME="localhost")
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    with CaptureQueriesContext(connection) as caught:
        client.get(address)
    asked = len(caught)  # now: the next request empties the log
    times = []
    for _ in range(_RUNS):
        start = time.perf_counter()
        client.get(address)
        times.append((time.perf_counter() - start) * 1000)
    return asked, statistics.median(times)
