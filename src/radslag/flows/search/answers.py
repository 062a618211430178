"""What a search gives: hits with their places, groups of them, facets with counts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from radslag.domain.meetings.models import Matter, Meeting
from radslag.domain.meetings.states import Action
from radslag.flows.search.questions import Question
from radslag.flows.search.snippets import Piece
from radslag.flows.search.states import Kind

__all__ = ["Addressed", "Answer", "Facet", "Group", "Hit", "Place", "Value"]


class Addressed(Protocol):
    """A thing that has a page."""

    def get_absolute_url(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a paper: the key of the paper, its page, line, and the signs of the page's text."""

    paper: str
    page: int
    line: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """thing: what it leads to. number: of the item, as printed; "" where there is none."""

    kind: Kind
    action: Action | None
    title: tuple[Piece, ...]
    snippet: tuple[Piece, ...]
    thing: Addressed
    number: str
    date: dt.date | None
    body: str
    place: Place | None
    meeting: Meeting | None
    matter: Matter | None

    @property
    def url(self) -> str:
        return self.thing.get_absolute_url()

    @property
    def title_text(self) -> str:
        return "".join(piece.text for piece in self.title)

    @property
    def snippet_text(self) -> str:
        return "".join(piece.text for piece in self.snippet)


@dataclass(frozen=True, slots=True)
class Group:
    """Hits of one meeting or one matter, the best first; or one hit that stands alone."""

    title: str
    thing: Addressed | None
    date: dt.date | None
    hits: tuple[Hit, ...]

    @property
    def url(self) -> str:
        return self.thing.get_absolute_url() if self.thing else ""


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a facet: what stands in the address, its words, how many hits it would give."""

    key: str
    words: str
    count: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """name: the parameter in the address."""

    name: str
    words: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """total: of all that this person may find. waiting: how many things are not searchable yet."""

    question: Question
    total: int
    hits: Sequence[Hit]
    groups: Sequence[Group]
    facets: Sequence[Facet]
    page: int
    pages: int
    waiting: int
