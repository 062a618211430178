"""Papers, page by page, so that a hit leads to its page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from django.db.models import Model

from radslag.domain.meetings.models import Page, Paper
from radslag.flows.search.gathering.pages import stretches
from radslag.flows.search.gathering.rows import Row, gate_of_paper, names_of
from radslag.flows.search.states import Kind

__all__ = ["MODELS", "papers"]

MODELS: dict[str, tuple[type[Model], str]] = {"meetings.Paper": (Paper, "network")}

_WITH = ("meeting__body__names", "item__matter")


def papers(keys: Sequence[int]) -> Iterator[Row]:
    """A row for what it is called, and one for each stretch of its pages."""
    found = Paper.objects.filter(pk__in=keys).select_related(
        "meeting__body", "item__parent__parent__parent"
    )
    every = list(found.prefetch_related(*_WITH))
    pages = _pages([paper.file_id for paper in every if paper.file_id])
    for paper in every:
        base = _paper(paper)
        yield base
        number = 0
        for page in pages.get(paper.file_id or "", ()):
            for part in stretches(page.text):
                number += 1
                place = {
                    "at": 0, "paper": paper.key, "page": page.number, "line": part.line,
                    "start": part.start,
                }  # fmt: skip
                yield replace(
                    base, number=number, text=part.text, places=[place], shows_title=False
                )


def _pages(files: list[str]) -> dict[str, list[Page]]:
    found: dict[str, list[Page]] = {}
    for page in Page.objects.filter(file_id__in=files).order_by("file_id", "number"):
        found.setdefault(page.file_id, []).append(page)
    return found


def _paper(paper: Paper) -> Row:
    unit, meeting = ("meetings.Paper", paper.pk), paper.meeting
    body = meeting.body if meeting else None
    number = paper.label if paper.number and paper.name else ""
    told = (number, paper.registry_number, paper.file_name.replace("_", " "))
    matter = paper.item.matter if paper.item else None
    context = (names_of(body) if body else "", paper.item.title if paper.item else "",
               matter.title if matter else "")  # fmt: skip
    return Row(
        network=paper.network_id,
        unit=unit,
        thing=unit,
        kind=Kind.PAPER,
        gate=gate_of_paper(paper),
        body=body.pk if body else None,
        principal=body.owner_id if body else None,
        meeting=meeting.pk if meeting else None,
        matter=matter.pk if matter else None,
        date=paper.document_date or (meeting.date if meeting else None),
        title=str(paper),
        text=" · ".join(part for part in told if part),
        context=" · ".join(part for part in context if part),
    )
