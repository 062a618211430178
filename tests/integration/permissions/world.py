"""One of each thing that an address can name, in each state that matters for who may see it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db.models import QuerySet

from radslag.domain.history.models import Entry
from radslag.domain.meetings.actions import store_file
from radslag.domain.meetings.models import PreMeeting
from radslag.domain.meetings.states import MeetingState, PaperKind
from radslag.domain.parties.models import Body, Network
from radslag.flows.importing import storing
from radslag.flows.importing.models import Batch, Draft
from radslag.flows.importing.states import DraftState
from radslag.kernel import clock
from tests.factories.accounts import GrantFactory, UserFactory
from tests.factories.cast import Cast, make_cast
from tests.factories.meetings import (
    AttendanceFactory,
    DecisionFactory,
    ItemFactory,
    MatterFactory,
    MeetingFactory,
    PageFactory,
    PaperFactory,
)
from tests.factories.parties import (
    BodyFactory,
    BodyNameFactory,
    PersonFactory,
    PrincipalFactory,
    SeatFactory,
    SideFactory,
)

__all__ = ["Arguments", "World", "deeds", "make_world"]

Arguments = dict[str, Any]
"""What a URL name is reversed with."""


class World:
    """things: by kind and case, the arguments of the address of one such thing."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.things: dict[str, dict[str, Arguments]] = {}

    def put(self, kind: str, case: str, network: Network, **arguments: Any) -> None:
        self.things.setdefault(kind, {})[case] = {"network": network.slug, **arguments}


def deeds() -> QuerySet[Entry]:
    """The lines of what was done. That somebody read what is confidential is noted too."""
    return Entry.objects.exclude(verb="meetings.read_confidential")


def make_world() -> World:
    cast = make_cast()
    world = World(cast)
    world.things["installation"] = {"own": {}}
    world.things["invitation"] = {"wrong": {"number": "MQ", "token": "abc-def"}}
    world.things["reset"] = {"wrong": {"uidb36": "1", "key": "abc-def"}}
    world.put("network", "own", cast.network)
    world.put("network", "foreign", cast.foreign)
    world.things["network"]["missing"] = {"network": "finns-inte"}
    elsewhere = BodyFactory.create(network=cast.foreign, slug="radet-vid-havet")
    _put_meetings(world, elsewhere)
    _put_people(world, elsewhere)
    _put_bodies(world, elsewhere)
    _put_accounts(world)
    _put_imports(world)
    return world


def _put_meetings(world: World, elsewhere: Body) -> None:
    cast, day = world.cast, dt.date(2020, 5, 8)
    for at, state in enumerate(MeetingState):
        meeting = MeetingFactory.create(
            body=cast.body, date=day + dt.timedelta(at), state=state,
            is_called=state not in {MeetingState.PLANNED, MeetingState.CANCELLED},
        )  # fmt: skip
        _put_meeting(world, state.value, cast.network, meeting)
    planned = MeetingFactory.create(body=elsewhere, date=day, state=MeetingState.PLANNED)
    _put_meeting(world, "foreign", cast.foreign, planned)
    astray = {"body": elsewhere.slug, "day": "2020-05-08"}
    world.put("meeting", "elsewhere", cast.network, **astray)
    world.put("meeting", "missing", cast.network, body=cast.body.slug, day="1999-01-01")
    world.put("item", "missing", cast.network, body=cast.body.slug, day="2020-05-08", item=987654)
    for kind in ("paper", "matter"):
        world.put(kind, "missing", cast.network, key="zzzzzzzzzz")


def _put_meeting(world: World, case: str, network: Network, meeting: Any) -> None:
    """With an item that is open and one that is secret, each with a matter and a paper."""
    address = {"body": meeting.body.slug, "day": meeting.date.isoformat()}
    world.put("meeting", case, network, **address)
    for secrecy in ("", "OSL 25 kap. 1 §"):
        matter = MatterFactory.create(network=network)
        item = ItemFactory.create(meeting=meeting, matter=matter, secrecy=secrecy)
        DecisionFactory.create(item=item)
        paper = PaperFactory.create(
            meeting=meeting, network=network, item=item, kind=PaperKind.ATTACHMENT, file=_file(case)
        )
        PageFactory.create(file=paper.file)
        named = f"{case}_secret" if secrecy else case
        world.put("item", named, network, **address, item=item.pk)
        world.put("matter", named, network, key=matter.key)
        world.put("paper", named, network, key=paper.key)
        world.put("thing", f"item_{named}", network, label="meetings.Item", object_id=item.pk)
    if case == "planned":
        before = PreMeeting.objects.create(
            meeting=meeting, side=world.cast.region, date=meeting.date - dt.timedelta(3)
        )
        world.put("pre_meeting", case, network, **address, pre_meeting=before.pk)
    minutes = PaperFactory.create(
        meeting=meeting, network=network, kind=PaperKind.MINUTES, file=_file(case)
    )
    world.put("paper", f"{case}_minutes", network, key=minutes.key)
    AttendanceFactory.create(meeting=meeting)
    world.put("thing", f"meeting_{case}", network, label="meetings.Meeting", object_id=meeting.pk)


def _file(case: str) -> Any:
    """A file with bytes, so that it can be handed out."""
    _numbers.append(len(_numbers))
    content = f"{case} {len(_numbers)}".encode()
    return store_file(
        content=content, media_type="text/plain", suffix=".txt", page_count=1, at=clock.now()
    )


_numbers: list[int] = []


def _put_people(world: World, elsewhere: Body) -> None:
    cast = world.cast
    seen = PersonFactory.create(network=cast.network, principal=cast.principal)
    seat = SeatFactory.create(body=cast.body, person=seen, principal=cast.principal)
    alone = PersonFactory.create(network=cast.network)
    protected = PersonFactory.create(network=cast.network, is_protected=True)
    foreign = PersonFactory.create(network=cast.foreign)
    foreign_seat = SeatFactory.create(body=elsewhere, person=foreign)
    world.put("person", "seated", cast.network, key=seen.key)
    world.put("person", "alone", cast.network, key=alone.key)
    world.put("person", "protected", cast.network, key=protected.key)
    world.put("person", "foreign", cast.foreign, key=foreign.key)
    world.put("person", "elsewhere", cast.network, key=foreign.key)
    world.put("person", "missing", cast.network, key="zzzzzzzzzz")
    body = cast.body.slug
    world.put("seat", "own", cast.network, slug=body, seat=seat.pk)
    world.put("seat", "elsewhere", cast.network, slug=body, seat=foreign_seat.pk)
    world.put("seat", "missing", cast.network, slug=body, seat=987654)
    for case, one in (("person", seen), ("protected", protected)):
        world.put("thing", case, cast.network, label="parties.Person", object_id=one.pk)
    world.put("thing", "elsewhere", cast.network, label="parties.Person", object_id=foreign.pk)
    world.put("thing", "missing", cast.network, label="parties.Person", object_id=987654)
    world.put("thing", "strange", cast.network, label="auth.Permission", object_id=1)


def _put_bodies(world: World, elsewhere: Body) -> None:
    cast = world.cast
    BodyNameFactory.create(body=cast.body)
    spelling = BodyNameFactory.create(body=cast.body, is_variant=True)
    foreign_name = BodyNameFactory.create(body=elsewhere, is_variant=True)
    other = PrincipalFactory.create(network=cast.foreign, slug="havet")
    body = cast.body.slug
    world.put("body", "own", cast.network, slug=body)
    world.put("body", "foreign", cast.foreign, slug=elsewhere.slug)
    world.put("body", "elsewhere", cast.network, slug=elsewhere.slug)
    world.put("body", "missing", cast.network, slug="finns-inte")
    world.put("name", "own", cast.network, slug=body, name=spelling.pk)
    world.put("name", "elsewhere", cast.network, slug=body, name=foreign_name.pk)
    world.put("name", "missing", cast.network, slug=body, name=987654)
    side = SideFactory.create(network=cast.foreign)
    world.put("side", "own", cast.network, side=cast.region.pk)
    world.put("side", "elsewhere", cast.network, side=side.pk)
    world.put("side", "missing", cast.network, side=987654)
    world.put("principal", "own", cast.network, slug=cast.principal.slug)
    world.put("principal", "foreign", cast.foreign, slug=other.slug)
    world.put("principal", "elsewhere", cast.network, slug=other.slug)
    world.put("principal", "missing", cast.network, slug="finns-inte")
    for case, label, key in (
        ("body", "parties.Body", cast.body.pk),
        ("principal", "parties.Principal", cast.principal.pk),
        ("network", "parties.Network", cast.network.pk),
    ):
        world.put("thing", case, cast.network, label=label, object_id=key)


def _put_accounts(world: World) -> None:
    cast, today = world.cast, clock.today()
    member = GrantFactory.create(user=UserFactory.create(), network=cast.network, role="member")
    later = GrantFactory.create(
        user=member.user, network=cast.network, role="chair", from_date=today + dt.timedelta(9)
    )
    foreign = GrantFactory.create(user=UserFactory.create(), network=cast.foreign)
    both = GrantFactory.create(user=UserFactory.create(), network=cast.network, role="member")
    GrantFactory.create(user=both.user, network=cast.foreign, role="member")
    closed = GrantFactory.create(user=UserFactory.create(is_active=False), network=cast.network)
    persona = UserFactory.create(is_persona=True)
    world.put("user", "own", cast.network, user=member.user.pk)
    world.put("user", "closed", cast.network, user=closed.user.pk)
    world.put("user", "also_elsewhere", cast.network, user=both.user.pk)
    world.put("user", "elsewhere", cast.network, user=foreign.user.pk)
    world.put("user", "missing", cast.network, user=987654)
    world.put("grant", "own", cast.network, grant=later.pk)
    world.put("grant", "elsewhere", cast.network, grant=foreign.pk)
    world.put("grant", "missing", cast.network, grant=987654)
    world.things["persona"] = {"own": {"user": persona.pk}, "missing": {"user": 987654}}
    world.put("thing", "user", cast.network, label="accounts.User", object_id=member.user.pk)
    world.put("thing", "grant", cast.network, label="accounts.Grant", object_id=member.pk)


def _put_imports(world: World) -> None:
    cast = world.cast
    for case, network in (("own", cast.network), ("foreign", cast.foreign)):
        file = _file(f"draft {case}")
        batch = Batch.objects.create(
            network=network, key=f"batch-{case}", actor="system:test", started_at=clock.now()
        )
        draft = Draft.objects.create(
            batch=batch, position=1, file_name="papper.txt", sha256=file.sha256,
            state=DraftState.FAILED, error="Papperet går inte att läsa.",
        )  # fmt: skip
        world.put("batch", case, network, batch=batch.key)
        world.put("draft", case, network, batch=batch.key, draft=draft.pk)
        _put_kept(world, case, network, batch)
        if case == "foreign":
            world.put("batch", "elsewhere", cast.network, batch=batch.key)
            world.put("draft", "elsewhere", cast.network, batch="batch-own", draft=draft.pk)
    world.put("batch", "missing", cast.network, batch="finns-inte")
    world.put("draft", "missing", cast.network, batch="batch-own", draft=987654)


def _put_kept(world: World, case: str, network: Network, batch: Batch) -> None:
    """A draft whose paper is there as it was handed in, so that it can be handed out."""
    content = f"handed in {case}".encode()
    draft = Draft.objects.create(
        batch=batch, position=2, file_name="kvar.txt", sha256=storing.sha256_of(content),
        state=DraftState.FAILED, error="Papperet går inte att läsa.",
    )  # fmt: skip
    storing.put(content, draft.storage_name)
    kept = "kept" if case == "own" else f"{case}_kept"
    world.put("draft", kept, network, batch=batch.key, draft=draft.pk)
