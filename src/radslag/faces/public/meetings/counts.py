"""How many decisions and papers each of some meetings has, as the one who asks may see them."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Count

from radslag.domain.meetings import queries
from radslag.domain.meetings.models import Meeting
from radslag.domain.parties.models import Network
from radslag.kernel.access import Actor

__all__ = ["with_counts"]


def with_counts(by: Actor, network: Network, meetings: Iterable[Meeting]) -> list[Meeting]:
    """The same meetings, each with `decision_count` and `paper_count`. Two queries."""
    rows = list(meetings)
    ids = [row.pk for row in rows]
    decided = queries.decisions_seen_by(by, network).filter(decision__item__meeting__in=ids)
    papers = queries.papers_seen_by(by, network).filter(meeting__in=ids)
    decisions = _counted(decided, "decision__item__meeting")
    handed = _counted(papers, "meeting")
    for row in rows:
        row.__dict__["decision_count"] = decisions.get(row.pk, 0)
        row.__dict__["paper_count"] = handed.get(row.pk, 0)
    return rows


def _counted(rows, key: str) -> dict[int, int]:  # type: ignore[no-untyped-def]
    return dict(rows.order_by().values_list(key).annotate(Count("pk")))
