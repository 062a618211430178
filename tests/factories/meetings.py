"""Meetings, items, clauses, matters and papers for tests."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Any

import factory
from factory.django import DjangoModelFactory

from radslag.domain.meetings import models
from radslag.domain.meetings.states import (
    ItemKind,
    MeetingState,
    PaperKind,
    Presence,
    SourceStatus,
    StanceKind,
)
from radslag.kernel.identifiers import new_key
from radslag.kernel.text import fold, sort_key
from tests.factories.parties import BodyFactory, NetworkFactory, SideFactory

__all__ = [
    "AttendanceFactory",
    "ClauseFactory",
    "DecisionFactory",
    "ItemFactory",
    "ItemTextFactory",
    "MatterFactory",
    "MeetingFactory",
    "PageFactory",
    "PaperFactory",
    "PresenterFactory",
    "ProposalFactory",
    "SourceFactory",
    "StanceFactory",
    "StoredFileFactory",
]


class MeetingFactory(DjangoModelFactory[models.Meeting]):
    class Meta:
        model = models.Meeting

    body = factory.SubFactory(BodyFactory)
    date = factory.Sequence(lambda n: dt.date(2020, 1, 10) + dt.timedelta(days=n))
    starts_at = dt.time(9, 30)
    ends_at = dt.time(12, 0)
    place_text = "Stora salen"
    state = MeetingState.PUBLISHED


class MatterFactory(DjangoModelFactory[models.Matter]):
    class Meta:
        model = models.Matter

    network = factory.SubFactory(NetworkFactory)
    key = factory.LazyFunction(new_key)
    title = factory.Sequence(lambda n: f"Ärendet om bron {n}")
    folded = factory.LazyAttribute(lambda one: fold(one.title))
    sort_key = factory.LazyAttribute(lambda one: sort_key(one.title))


class ItemFactory(DjangoModelFactory[models.Item]):
    class Meta:
        model = models.Item

    meeting = factory.SubFactory(MeetingFactory)
    position = factory.LazyAttribute(
        lambda one: one.meeting.items.count() + 1 if one.meeting.pk else 1
    )
    number = factory.LazyAttribute(lambda one: str(one.position))
    title = factory.Sequence(lambda n: f"Punkten om vägen {n}")
    kind = ItemKind.DECISION


class ItemTextFactory(DjangoModelFactory[models.ItemText]):
    class Meta:
        model = models.ItemText

    item = factory.SubFactory(ItemFactory)
    blocks: Any = factory.LazyFunction(
        lambda: [{"kind": "paragraph", "text": "Det gick bra.", "page": 1, "start": 0, "end": 13}]
    )


class PresenterFactory(DjangoModelFactory[models.Presenter]):
    class Meta:
        model = models.Presenter

    item = factory.SubFactory(ItemFactory)
    name = factory.Sequence(lambda n: f"Frans Föredragande {n}")


class ProposalFactory(DjangoModelFactory[models.Proposal]):
    class Meta:
        model = models.Proposal

    item = factory.SubFactory(ItemFactory)


class DecisionFactory(DjangoModelFactory[models.Decision]):
    class Meta:
        model = models.Decision

    item = factory.SubFactory(ItemFactory)


class ClauseFactory(DjangoModelFactory[models.Clause]):
    """Of a decision where no proposal is given."""

    class Meta:
        model = models.Clause

    decision: Any = factory.Maybe(
        "proposal", yes_declaration=None, no_declaration=factory.SubFactory(DecisionFactory)
    )
    proposal = None
    text = factory.Sequence(lambda n: f"att bygga bro {n}.")


class StanceFactory(DjangoModelFactory[models.Stance]):
    class Meta:
        model = models.Stance

    item = factory.SubFactory(ItemFactory)
    side = factory.SubFactory(
        SideFactory, network=factory.SelfAttribute("..item.meeting.body.network")
    )
    kind = StanceKind.NO_PART


class AttendanceFactory(DjangoModelFactory[models.Attendance]):
    class Meta:
        model = models.Attendance

    meeting = factory.SubFactory(MeetingFactory)
    name = factory.Sequence(lambda n: f"Nils Närvarande {n}")
    organisation = "Skogby kommun"
    presence = Presence.PRESENT


class StoredFileFactory(DjangoModelFactory[models.StoredFile]):
    """The row alone: no bytes lie on the storage."""

    class Meta:
        model = models.StoredFile

    sha256 = factory.Sequence(lambda n: hashlib.sha256(str(n).encode()).hexdigest())
    media_type = "application/pdf"
    suffix = ".pdf"
    size = 1234
    page_count = 1
    added_at = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)


class PageFactory(DjangoModelFactory[models.Page]):
    class Meta:
        model = models.Page

    file = factory.SubFactory(StoredFileFactory)
    number = 1
    text = "Första raden.\nAndra raden.\n"


class PaperFactory(DjangoModelFactory[models.Paper]):
    class Meta:
        model = models.Paper

    meeting = None
    network = factory.LazyAttribute(
        lambda one: one.meeting.body.network if one.meeting else NetworkFactory()
    )
    key = factory.LazyFunction(new_key)
    file = factory.SubFactory(StoredFileFactory)
    kind = PaperKind.MINUTES
    title = factory.Sequence(lambda n: f"Handling om vägen {n}")
    file_name = factory.Sequence(lambda n: f"handling {n}.pdf")


class SourceFactory(DjangoModelFactory[models.Source]):
    class Meta:
        model = models.Source

    paper = factory.SubFactory(PaperFactory)
    label = "meetings.Item"
    object_id = 1
    field = "title"
    page = 1
    line = 1
    start = 0
    end = 6
    quote = "Första"
    rule = "test-rule"
    status = SourceStatus.STATED
