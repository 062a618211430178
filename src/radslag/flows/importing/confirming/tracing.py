"""Notes what a draft makes and changes while it is confirmed, so that it can be undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django.db import models

from radslag.domain.meetings import actions as meetings
from radslag.domain.meetings.models import Paper, Source
from radslag.domain.meetings.states import SourceStatus
from radslag.flows.importing.facts import Facts
from radslag.flows.importing.models import Draft, Trace
from radslag.flows.importing.states import TraceKind
from radslag.kernel.access import Actor
from radslag.kernel.text import fold

__all__ = ["Tracing"]


class Tracing:
    """Who confirms which draft when, what that made, and where each fact was read."""

    def __init__(self, draft: Draft, facts: Facts, by: Actor, at: dt.datetime) -> None:
        self.draft, self.facts, self.by, self.at = draft, facts, by, at
        self.paper: Paper
        self._traces: list[Trace] = []
        self._sources: list[meetings.SourceRow] = []

    @property
    def deed(self) -> dict[str, Any]:
        """What every deed is told: by whom and when."""
        return {"by": self.by, "at": self.at}

    def made(self, thing: models.Model) -> None:
        self._note(TraceKind.MADE, thing)

    def changed(self, thing: models.Model, field: str, before: Any, after: Any = None) -> None:
        self._note(TraceKind.CHANGED, thing, field=field, before=before, after=after)

    def read_at(
        self,
        thing: models.Model,
        pointer: str,
        *,
        field: str = "",
        value: str = "",
        entry: str = "",
    ) -> None:
        """Note the place of a fact; entry: where the place of its whole is, if it has none."""
        place = self.facts.sources.get(pointer) or self.facts.sources.get(entry)
        if place is None:
            return
        mended = self.facts.is_mended(pointer)
        self._sources.append(
            meetings.SourceRow(
                paper=self.paper,
                of=thing,
                field=field,
                value=value,
                status=SourceStatus.CONFIRMED if mended else SourceStatus(place["status"]),
                continues=place.get("continues", ()),
                **{name: place[name] for name in ("page", "line", "start", "end", "quote", "rule")},
            )
        )

    def finish(self) -> int:
        """Write sources and traces; how many things were made or changed."""
        others = self._of_others()
        meetings.add_sources([self._against(row, others) for row in self._sources])
        Trace.objects.bulk_create(self._traces, batch_size=200)
        return len(self._traces)

    def _note(self, kind: TraceKind, thing: models.Model, **values: Any) -> None:
        self._traces.append(
            Trace(
                batch=self.draft.batch,
                draft=self.draft,
                kind=kind,
                label=thing._meta.label,
                object_id=str(thing.pk),
                **values,
            )
        )

    def _of_others(self) -> dict[tuple[str, int, str], list[Source]]:
        """What other papers say of the same fields, by label, id and field."""
        keys: dict[str, set[int]] = {}
        for row in self._sources:
            if row.field and row.value:
                keys.setdefault(row.of._meta.label, set()).add(row.of.pk)
        found: dict[tuple[str, int, str], list[Source]] = {}
        for label, ids in keys.items():
            rows = Source.objects.filter(label=label, object_id__in=ids).exclude(paper=self.paper)
            for one in rows:
                found.setdefault((label, one.object_id, one.field), []).append(one)
        return found

    def _against(
        self, row: meetings.SourceRow, others: Mapping[tuple[str, int, str], list[Source]]
    ) -> meetings.SourceRow:
        """Where another paper says something else of the same field, both stand as conflicting."""
        if not row.field or not row.value:
            return row
        said = others.get((row.of._meta.label, row.of.pk, row.field), ())
        differing = [one for one in said if one.value and not _says_same(one.value, row.value)]
        if not differing:
            return row
        for one in differing:
            if one.status != SourceStatus.CONFLICTING:
                self.changed(one, "status", one.status)
                one.status = SourceStatus.CONFLICTING
                Source.objects.filter(pk=one.pk).update(status=SourceStatus.CONFLICTING)
        return replace(row, status=SourceStatus.CONFLICTING)


def _says_same(one: str, other: str) -> bool:
    return _bare(one) == _bare(other)


def _bare(text: str) -> str:
    return "".join(sign for sign in fold(text) if sign.isalnum())
