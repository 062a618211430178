"""Rows into the tables and out of them, with their words in the database's own index."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from radslag.flows.search.backends import backend
from radslag.flows.search.gathering import Row
from radslag.flows.search.models import Content, Document
from radslag.flows.search.tallies import tally
from radslag.flows.search.tokens import Tokens, tokens_of

__all__ = ["forget", "forget_all", "store"]


def store(rows: Iterable[Row]) -> int:
    """Keep rows; gives how many. Within the caller's transaction."""
    kept = list(rows)
    made = Document.objects.bulk_create([_document(row) for row in kept], batch_size=500)
    pairs = list(zip(made, kept, strict=True))
    Content.objects.bulk_create([_content(one.pk, row) for one, row in pairs], batch_size=500)
    backend().put((one.pk, _tokens(row)) for one, row in pairs)
    return len(kept)


def forget(label: str, keys: Sequence[int]) -> None:
    """Take away the rows that were made of things."""
    gone = list(
        Document.objects.filter(unit_label=label, unit_id__in=keys).values_list("pk", flat=True)
    )
    for at in range(0, len(gone), 500):
        part = gone[at : at + 500]
        backend().remove(part)
        Content.objects.filter(document_id__in=part).delete()
        Document.objects.filter(pk__in=part).delete()


def forget_all() -> None:
    backend().clear()
    Content.objects.all().delete()
    Document.objects.all().delete()


def _document(row: Row) -> Document:
    year = row.date.year if row.date else None
    return Document(
        network_id=row.network,
        unit_label=row.unit[0],
        unit_id=row.unit[1],
        label=row.thing[0],
        object_id=row.thing[1],
        number=row.number,
        kind=row.kind,
        audience=row.gate.audience,
        is_secret=row.gate.is_secret,
        body_id=row.body,
        principal_id=row.principal,
        meeting_id=row.meeting,
        matter_id=row.matter,
        action=row.action,
        date=row.date,
        year=year,
        tally=tally(row.kind, row.action, year, row.body, row.thing[1]),
    )


def _content(document: int, row: Row) -> Content:
    return Content(
        document_id=document,
        title=_storable(row.title)[:500],
        text=_storable(row.text),
        places=list(row.places),
    )


def _storable(text: str) -> str:
    """PostgreSQL keeps no NUL; a space keeps the places."""
    return text.replace("\0", " ")


def _tokens(row: Row) -> Tokens:
    title, context = (row.title, row.context)
    if not row.shows_title:
        title, context = "", f"{row.title} · {row.context}"
    return tokens_of(row.network, title, row.text, context)
