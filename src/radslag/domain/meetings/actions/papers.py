"""Papers, their files and the text of their pages; where each fact was read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from django.db import transaction

from radslag.domain.history import actions as history
from radslag.domain.meetings import policies
from radslag.domain.meetings.actions.common import checked, cleaned, differing, hold, plain, told
from radslag.domain.meetings.actions.rows import SourceRow
from radslag.domain.meetings.models import Item, Meeting, Page, Paper, Source, StoredFile
from radslag.domain.meetings.states import PaperKind
from radslag.domain.parties.models import Network
from radslag.kernel import access
from radslag.kernel.access import Actor
from radslag.kernel.errors import InvalidError
from radslag.kernel.identifiers import new_key
from radslag.kernel.text import clean

__all__ = [
    "PaperChanges",
    "add_paper",
    "add_sources",
    "edit_paper",
    "leave_item",
    "remove_paper",
    "store_pages",
]

_REPEATED = frozenset({PaperKind.ATTACHMENT, PaperKind.OTHER})
"""Kinds of which the same file may be several papers of a network."""


class PaperChanges(TypedDict, total=False):
    meeting: Meeting | None
    item: Item | None
    kind: PaperKind
    number: str
    title: str
    file_name: str
    document_date: dt.date | None
    registry_number: str
    is_late: bool
    secrecy: str
    remarks: list[Any]


@transaction.atomic
def add_paper(
    *,
    network: Network,
    file: StoredFile | None,
    kind: PaperKind,
    meeting: Meeting | None = None,
    item: Item | None = None,
    number: str = "",
    title: str = "",
    file_name: str = "",
    version: int = 1,
    document_date: dt.date | None = None,
    registry_number: str = "",
    is_late: bool = False,
    secrecy: str = "",
    remarks: Sequence[Mapping[str, Any]] = (),
    by: Actor,
    at: dt.datetime,
) -> Paper:
    """A paper of a meeting, of one of its items, or of neither yet. file None: nobody has it."""
    paper = Paper(
        network=network,
        key=new_key(),
        file=file,
        kind=kind,
        meeting=meeting or (item.meeting if item else None),
        item=item,
        number=clean(number),
        title=clean(title),
        file_name=clean(file_name),
        version=version,
        document_date=document_date,
        registry_number=clean(registry_number),
        is_late=is_late,
        secrecy=clean(secrecy),
        remarks=list(remarks),
    )
    access.require(by, "papers.add", on=paper)
    _check(paper)
    paper.save(force_insert=True)
    data = {"kind": plain(kind), "meeting": paper.meeting_id, "file": paper.file_id}
    history.record(verb="meetings.add_paper", by=by, on=paper, at=at, data=data, new=True)
    return paper


@transaction.atomic
def edit_paper(
    *, paper: Paper, by: Actor, at: dt.datetime, **changes: Unpack[PaperChanges]
) -> Paper:
    """Where it belongs, its number and title. Where nothing changes there is no deed."""
    hold(paper)
    access.require(by, "papers.add", on=paper)
    new = differing(paper, cleaned(changes, PaperChanges.__annotations__, clean))
    if not new:
        return paper
    data = told(paper, new)
    for name, value in new.items():
        setattr(paper, name, value)
    access.require(by, "papers.add", on=paper)  # where it has come, too
    _check(paper)
    paper.save(update_fields=list(new))
    history.record(verb="meetings.edit_paper", by=by, on=paper, at=at, data=data)
    return paper


@transaction.atomic
def remove_paper(*, paper: Paper, by: Actor, at: dt.datetime) -> None:
    """Take away a paper and what was read in it; its file's row when no other paper has it.

    The bytes stay until the sweep finds them without a row, so that nothing that is being
    added at this moment can lose its file (trust 9).
    """
    hold(paper)
    access.require(by, "papers.add", on=paper)
    data = {"meeting": paper.meeting_id, "file": paper.file_id}
    history.record(verb="meetings.remove_paper", by=by, on=paper, at=at, data=data, removed=True)
    file = paper.file
    paper.delete()
    if file is not None and not file.papers.exists():
        file.delete()


@transaction.atomic
def store_pages(*, file: StoredFile, texts: Sequence[str]) -> None:
    """The raw text of each page, from 1. It belongs to the file, so it is written once."""
    if file.pages.exists():
        return
    Page.objects.bulk_create(
        [Page(file=file, number=number, text=text) for number, text in enumerate(texts, 1)],
        batch_size=200,
    )


@transaction.atomic
def add_sources(rows: Sequence[SourceRow]) -> list[Source]:
    """Where facts were read. No deed of its own: it is part of the one that confirms them."""
    return Source.objects.bulk_create([_source(row) for row in rows], batch_size=200)


def leave_item(item: Item, *, by: Actor, at: dt.datetime) -> None:
    """The papers of an item that is going away stay with its meeting."""
    for paper in item.papers.all():
        paper.item = None
        paper.save(update_fields=["item"])
        data = {"fields": ["item"], "item": [item.pk, None]}
        history.record(verb="meetings.edit_paper", by=by, on=paper, at=at, data=data)


def _check(paper: Paper) -> None:
    if paper.item is not None and paper.item.meeting_id != paper.meeting_id:
        raise InvalidError(
            "Punkten hör till ett annat möte. Välj en punkt på handlingens möte.",
            "The item is of another meeting.",
            field="item",
        )
    if paper.meeting is not None:
        policies.check_can_edit(paper.meeting)
        if paper.meeting.body.network_id != paper.network_id:
            raise InvalidError(
                "Mötet hör till ett annat nätverk.",
                "The meeting is of another network.",
                field="meeting",
            )
    checked(paper)
    _check_once(paper)


def _check_once(paper: Paper) -> None:
    if paper.file_id is None or paper.kind in _REPEATED:
        return
    same = Paper.objects.filter(network=paper.network, file=paper.file)
    if same.exclude(kind__in=_REPEATED).exclude(pk=paper.pk).exists():
        raise InvalidError(
            "Samma handling finns redan i nätverket. Öppna den i stället.",
            "The network has this paper already.",
            field="file",
        )


def _source(row: SourceRow) -> Source:
    return Source(
        paper=row.paper,
        label=row.of._meta.label,
        object_id=row.of.pk,
        field=row.field,
        value=row.value,
        page=row.page,
        line=row.line,
        start=row.start,
        end=row.end,
        quote=row.quote,
        rule=row.rule,
        status=row.status,
        continues=[dict(place) for place in row.continues],
    )
