"""What differs between the call of a meeting and what was written of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from radslag.domain.meetings import queries
from radslag.domain.meetings.models import Item, Meeting, Source
from radslag.domain.meetings.queries import Contradiction
from radslag.domain.meetings.states import ItemState
from radslag.faces.look.marking import Span
from radslag.faces.public.meetings.comparing import changed_spans, compared, unanswered
from radslag.kernel.access import Actor

__all__ = ["Difference", "Disagreement", "Said", "differences_of", "disagreements_of"]

_FIELDS = {
    "": "hela uppgiften",
    "title": "rubriken",
    "number": "numret",
    "date": "dagen",
    "starts_at": "tiden",
    "ends_at": "tiden",
    "place_text": "platsen",
    "body_name": "organets namn",
    "text": "texten",
    "presenters": "föredragande",
    "registry_number": "diarienumret",
}


@dataclass(frozen=True, slots=True)
class Difference:
    """shape, word: as a state is shown. told: what of the item it is about."""

    item: Item
    shape: str
    word: str
    told: str


@dataclass(frozen=True, slots=True)
class Said:
    """What one paper says. spans: the words of it that another paper has not."""

    source: Source
    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Papers that say different things of the same. item: None for the meeting itself."""

    item: Item | None
    about: str
    said: tuple[Said, ...]


def differences_of(meeting: Meeting) -> list[Difference]:
    """In the order of the agenda. From a meeting with everything fetched; no query more."""
    return [row for item in meeting.items.all() for row in _of_item(item)]


def disagreements_of(by: Actor, meeting: Meeting) -> list[Disagreement]:
    items = {item.pk: item for item in meeting.items.all()}
    found = queries.contradictions_of(by, meeting)
    return [Disagreement(items.get(one.item or 0), _about(one), _said(one)) for one in found]


def _said(one: Contradiction) -> tuple[Said, ...]:
    """Each beside the one before it, the first beside the second."""
    texts = [source.value or source.quote for source in one.sources]
    beside = [texts[1] if len(texts) > 1 else texts[0], *texts]
    return tuple(
        Said(source, text, tuple(changed_spans(other, text)))
        for source, text, other in zip(one.sources, texts, beside, strict=False)
    )


def _of_item(item: Item) -> Iterator[Difference]:
    if item.is_late:
        yield Difference(item, "void", "Ny punkt", "lades till efter kallelsen")
    if item.state == ItemState.WITHDRAWN:
        yield Difference(item, "void", "Utgår", "behandlades inte")
    for paper in item.papers.all():
        if paper.is_late:
            yield Difference(item, "void", "Ny handling", str(paper))
    for clause in (c for d in item.decisions.all() for c in d.clauses.all()):
        row = compared(item, clause)
        if row.shape and row.shape != "done":
            yield Difference(item, row.shape, row.word, clause.text)
    for clause in unanswered(item):
        yield Difference(item, "void", "Inget beslut", clause.text)


def _about(one: Contradiction) -> str:
    return _FIELDS.get(one.field, one.field)
