"""Which matter an item is put under while its draft is confirmed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from radslag.domain.meetings import actions as meetings
from radslag.domain.meetings.models import Item, Matter
from radslag.flows.importing.confirming.tracing import Tracing
from radslag.flows.importing.linking.link import Sight
from radslag.flows.importing.linking.matters import Asked, Earlier, find_matter
from radslag.flows.importing.linking.titles import is_standing, topic_of
from radslag.flows.importing.states import QuestionKind

__all__ = ["Threads"]


class Threads:
    """Knows the matters of the ledger, and those that this draft opens.

    An item that proposes or decides something opens a matter where it continues none; any other
    only joins one that is known. What stands on every agenda is about no matter.
    """

    def __init__(
        self, tracing: Tracing, sight: Sight, answers: Mapping[tuple[str, str], str]
    ) -> None:
        self._tracing, self._answers = tracing, answers
        self._known, self._texts = sight.matters, sight.texts

    def put(self, item: Item, said: Mapping[str, Any], pointer: str) -> None:
        if item.matter_id is not None or said.get("kind") == "formality" or is_standing(item.title):
            return
        day = item.meeting.date
        asked = Asked(item.title, day, frozenset(item.cited_dates), item.registry_number)
        found = find_matter(asked, self._known, self._texts)
        answer = self._answers.get((QuestionKind.MATTER, pointer))
        key = found.certain.matter if found.certain else None
        if answer is not None:
            key = int(answer) if answer.isdecimal() else None
        matter = Matter.objects.filter(pk=key).first() if key else None
        if matter is None and (said.get("decisions") or said.get("proposals")):
            matter = self._open(item)
        if matter is not None:
            self._link(item, matter)

    def _open(self, item: Item) -> Matter:
        body = item.meeting.body
        matter = meetings.open_matter(
            network=body.network,
            title=topic_of(item.title)[:300],
            registry_number=item.registry_number,
            body=body,
            **self._tracing.deed,
        )
        self._tracing.made(matter)
        return matter

    def _link(self, item: Item, matter: Matter) -> None:
        meetings.link_item(item=item, matter=matter, **self._tracing.deed)
        self._tracing.changed(item, "matter", None, matter.pk)
        earlier = Earlier(item.pk, item.meeting.date, frozenset(item.cited_dates))
        self._known.join(matter.pk, item.title, item.registry_number, earlier)
