"""How long a search takes at 100 000 items, and how large and slow the index is.

On SQLite; on PostgreSQL with `python -m tests.postgres bench search`. RADSLAG_BENCH_ITEMS asks for
another size: 45 000 items of the agenda are 100 000 rows of the index. RADSLAG_BENCH_SLOWEST=1
tells the slowest queries.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from bench.database import fresh
from bench.figure import Figure, p95

__all__ = ["figures"]

_RUNS = 3
_TARGETS = {"first_20_ms": "<= 30", "whole_answer_ms": "<= 100"}


def figures() -> Iterator[Figure]:
    """Milliseconds of wall time, p50 and p95 over the queries, for anyone and for a member."""
    yield from _measured(int(os.environ.get("RADSLAG_BENCH_ITEMS", "100000")), fresh())


def _measured(items: int, vendor: str) -> Iterator[Figure]:
    from bench.ledger import Size, make
    from radslag.flows.search import indexing
    from radslag.flows.search.models import Document

    name = f"search_{vendor}"
    network = make(Size(items))
    start = time.perf_counter()
    rows = sum(indexing.rebuild())
    took = time.perf_counter() - start
    yield Figure(name, "index_rows_per_s", rows / took, n=rows, note=f"{items} items")
    yield Figure(name, "index_megabytes", _megabytes(vendor), n=rows)
    _settle(vendor)
    assert Document.objects.count() == rows
    for who, by in _actors(network):
        yield from _timed(name, who, by, network, items)


def _actors(network: Any) -> list[tuple[str, Any]]:
    from bench.ledger import AT
    from radslag.domain.accounts.models import Grant, User
    from radslag.domain.accounts.roles import RoleName
    from radslag.kernel.access import ANYONE

    user = User.objects.create(email="m@samverkan.example", name="Mäta Mätarsson", added_at=AT)
    Grant.objects.create(
        user=user, role=RoleName.MEMBER, network=network, from_date=AT.date(),
        body=network.bodies.first(),
    )  # fmt: skip
    return [("anyone", ANYONE), ("member_of_a_body", user)]


def _timed(name: str, who: str, by: Any, network: Any, items: int) -> Iterator[Figure]:
    import datetime as dt

    from radslag.flows.search import queries
    from radslag.flows.search.filters import Chosen, both, seen_by, within
    from radslag.flows.search.questions import read_question

    today = dt.date(2026, 11, 25)
    asked = [read_question(words, today=today) for words in _queries()]

    def first(question: Any) -> None:
        condition = both(seen_by(by, network.pk), within(question, Chosen()))
        queries._first(question, network.pk, condition, 20, 0)

    def whole(question: Any) -> None:
        queries.search(by, network, question)

    for figure, action in (("first_20_ms", first), ("whole_answer_ms", whole)):
        times = [_ms(action, one) for one in asked for _ in range(_RUNS)]
        wall, own = [one[0] for one in times], [one[1] for one in times]
        n, note = len(times), f"{items} items"
        yield Figure(name, f"{who}_{figure}_p50", statistics.median(wall), n=n, note=note)
        yield Figure(name, f"{who}_{figure}_p95", p95(wall), _TARGETS[figure], n, note)
        yield Figure(name, f"{who}_{figure}_own_processor_p95", p95(own), n=n, note=note)
    if os.environ.get("RADSLAG_BENCH_SLOWEST"):
        slow = sorted(((_ms(whole, one)[1], one.text) for one in asked), reverse=True)[:12]
        yield Figure(name, f"{who}_slowest", slow[0][0], note=str(slow))


def _ms(action: Callable[[Any], None], question: Any) -> tuple[float, float]:
    """Of the wall, and of this process alone, which tells more on a machine that others use."""
    start, begun = time.perf_counter(), time.process_time()
    action(question)
    own = time.process_time() - begun
    return (time.perf_counter() - start) * 1000, own * 1000


def _queries() -> list[str]:
    """Three hundred: single words and pairs as they come in the papers, phrases, days, numbers."""
    from bench.ledger import Writer
    from radslag.flows.search.lexicon import STOP
    from radslag.flows.search.words import words_of

    writer = Writer(seed=7)

    def telling(count: int) -> str:
        words = [one.key for one in words_of(writer.text(count * 8)) if one.key not in STOP]
        return " ".join([word for word in words if len(word) > 3][:count])

    asked = [telling(1) for _ in range(90)] + [telling(2) for _ in range(90)]
    asked += [telling(3) for _ in range(30)]
    asked += [f'"{" ".join(writer.words(3))}"' for _ in range(20)]
    asked += [f"{telling(1)} {days}" for days in ("våren 2020", "maj 2021", "2019") * 8]
    asked += [f"HSN {2016 + n % 10}/{n}" for n in range(0, 180, 9)]
    asked += [f"Länschefsnätverket {telling(1)}" for _ in range(10)]
    asked += [f"beslut {month} 2020" for month in ("maj", "juni", "oktober", "november")]
    asked += [f"{telling(1)[:5]}*" for _ in range(12)]
    return asked


def _megabytes(vendor: str) -> float:
    from django.conf import settings
    from django.db import connection

    with connection.cursor() as cursor:
        if vendor == "postgresql":
            cursor.execute(
                "SELECT pg_total_relation_size('search_vector')"
                " + pg_total_relation_size('search_document')"
                " + pg_total_relation_size('search_content')"
            )
        elif Path(settings.DATABASES["default"]["NAME"]).exists():
            cursor.execute(
                "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'search\\_%' ESCAPE '\\'"
            )
        return float(cursor.fetchone()[0] or 0) / 1e6


def _settle(vendor: str) -> None:
    """As after a night: the planner knows the tables, and the index is in one piece."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
        if vendor == "sqlite":
            cursor.execute("INSERT INTO search_index(search_index) VALUES ('optimize')")
