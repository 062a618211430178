"""A small county that can be searched, and those who search in it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from radslag.domain.accounts.models import User
from radslag.domain.accounts.roles import RoleName
from radslag.domain.meetings.models import Item, Matter, Meeting, Paper
from radslag.domain.meetings.states import Action, MeetingState, PaperKind
from radslag.domain.parties.models import Body, Network
from radslag.flows.search import indexing
from radslag.flows.search.answers import Answer
from radslag.flows.search.queries import search
from radslag.flows.search.questions import read_question
from radslag.kernel.access import ANYONE, Actor
from tests.factories.accounts import GrantFactory, UserFactory
from tests.factories.meetings import (
    ClauseFactory,
    DecisionFactory,
    ItemFactory,
    ItemTextFactory,
    MatterFactory,
    MeetingFactory,
    PageFactory,
    PaperFactory,
    SourceFactory,
)
from tests.factories.parties import BodyFactory, BodyNameFactory, NetworkFactory

__all__ = ["TODAY", "County", "make_county"]

TODAY = dt.date(2026, 11, 25)


@dataclass
class County:
    """What a test needs to name."""

    network: Network
    body: Body
    meeting: Meeting
    item: Item
    matter: Matter
    paper: Paper

    def index(self) -> None:
        for _ in indexing.rebuild():
            pass

    def ask(self, words: str, by: Actor = ANYONE, **more: object) -> Answer:
        is_bare = bool(more.pop("is_bare", False))
        question = read_question(words, today=TODAY, is_bare=is_bare)
        return search(by, self.network, question, **more)  # type: ignore[arg-type]

    def finds(self, words: str, by: Actor = ANYONE, **more: object) -> int:
        return self.ask(words, by, **more).total

    def user(self, role: RoleName, **where: object) -> User:
        user = UserFactory.create()
        GrantFactory.create(user=user, role=role, network=self.network, **where)
        return user


def make_county() -> County:
    """One published meeting with an item, a decision and its minutes; not indexed yet."""
    network = NetworkFactory.create(name="Samverkan i Dalarna")
    body = BodyFactory.create(network=network, name="Länschefsnätverket", short_name="LCHNV")
    BodyNameFactory.create(body=body, name="Chefsnätverket", short_name="CHNV")
    meeting = MeetingFactory.create(
        body=body, date=dt.date(2020, 5, 8), state=MeetingState.PUBLISHED
    )
    matter = MatterFactory.create(network=network, title="Platser för tillnyktring")
    paper = PaperFactory.create(meeting=meeting, kind=PaperKind.MINUTES, title="Minnesanteckningar")
    PageFactory.create(file=paper.file, number=1, text="Punkt 1\nInledning och annat.\n")
    PageFactory.create(
        file=paper.file,
        number=2,
        text="Punkt 4\nNätverket talade om hemsjukvårdsavtalet.\nDiarienummer HSN 2024/1905.\n",
    )
    item = ItemFactory.create(
        meeting=meeting, matter=matter, number="4", title="Avtal om sjukvård i hemmet"
    )
    ItemTextFactory.create(
        item=item,
        paper=paper,
        blocks=[
            {"kind": "paragraph", "text": "Det får kosta mer än väntat.", "page": 2, "start": 8,
             "end": 51},
            {"kind": "list", "rows": ["Åsa berättar.", "RÖK:en gäller."], "page": 2, "start": 52,
             "end": 79},
        ],
    )  # fmt: skip
    clause = ClauseFactory.create(
        decision=DecisionFactory.create(item=item, body=body),
        text="att förlänga överenskommelsen om tillnyktringsenheten till 2021-11-30.",
        action=Action.EXTEND,
    )
    SourceFactory.create(
        paper=paper, label="meetings.Clause", object_id=clause.pk, field="text", page=2, line=2,
        start=8, end=51,
    )  # fmt: skip
    return County(network, body, meeting, item, matter, paper)
