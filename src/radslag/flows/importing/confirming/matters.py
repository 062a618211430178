"""Which matter an item is put under while its draft is confirmed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from radslag.domain.meetings import actions as meetings
from radslag.domain.meetings.models import Item, Matter
from radslag.domain.parties.models import Body
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

    def of(self, asked: Asked, said: Mapping[str, Any], pointer: str, body: Body) -> Matter | None:
        """The matter that an item belongs to, opened where it begins one. It has none yet."""
        if said.get("kind") == "formality" or is_standing(asked.title):
            return None
        found = find_matter(asked, self._known, self._texts)
        answer = self._answers.get((QuestionKind.MATTER, pointer))
        key = found.certain.matter if found.certain else None
        if answer is not None:
            key = int(answer) if answer.isdecimal() else None
        matter = Matter.objects.filter(pk=key).first() if key else None
        if matter is None and (said.get("decisions") or said.get("proposals")):
            matter = self._open(asked, body)
        return matter

    def joined(self, item: Item, matter: Matter, day: dt.date) -> None:
        """The item was recorded under the matter."""
        self._tracing.changed(item, "matter", None, matter.pk)
        earlier = Earlier(item.pk, day, frozenset(item.cited_dates))
        self._known.join(matter.pk, item.title, item.registry_number, earlier)

    def _open(self, asked: Asked, body: Body) -> Matter:
        matter = meetings.open_matter(
            network=body.network,
            title=topic_of(asked.title)[:300],
            registry_number=asked.registry_number,
            body=body,
            **self._tracing.deed,
        )
        self._tracing.made(matter)
        return matter
