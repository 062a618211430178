"""A network with everything on its pages, as large and with such words as a test wants."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from radslag.domain.meetings.models import Item, Matter, Meeting, Paper, Source
from radslag.domain.meetings.states import MeetingState, PaperKind, Presence, SourceStatus
from radslag.domain.parties.models import Body, Network
from radslag.domain.parties.states import SeatRole
from tests.factories import meetings as make
from tests.factories import parties as party

__all__ = ["Scene", "make_scene", "public_addresses"]

Say = Callable[[str], str]
DAY = dt.date(2020, 5, 8)


@dataclass(frozen=True, slots=True)
class Scene:
    network: Network
    body: Body
    meeting: Meeting
    matter: Matter
    minutes: Paper
    source: Source  # where the first decided clause was read


def make_scene(
    *,
    slug: str = "lan",
    items: int = 1,
    meetings: int = 1,
    state: MeetingState = MeetingState.PUBLISHED,
    say: Say = str,
) -> Scene:
    """items of the newest meeting, meetings of the body, all in one matter."""
    network = party.NetworkFactory.create(
        slug=slug, name=say("Samverkan i länet")[:120], strapline=say("Alla kommuner")[:200],
        about=say("Det här är ett nätverk."), contact_email="samordnare@lan.example",
    )  # fmt: skip
    body = party.BodyFactory.create(
        network=network, slug="lansradet", name=say("Länsrådet")[:160], about=say("Om rådet.")
    )
    for year in (2010, 2018):
        party.BodyNameFactory.create(body=body, from_date=dt.date(year, 1, 1))
    matter = make.MatterFactory.create(network=network, title=say("Bron över ån")[:300])
    for n in range(1, meetings):
        earlier = make.MeetingFactory.create(body=body, date=DAY - dt.timedelta(days=30 * n))
        _item(earlier, matter, None, say)
    meeting = make.MeetingFactory.create(
        body=body, date=DAY, state=state, place_text=say("Stora salen")[:200]
    )
    make.PaperFactory.create(meeting=meeting, kind=PaperKind.CALL, title=say("Kallelsen")[:300])
    minutes = _paper(meeting, say)
    sources = [_item(meeting, matter, minutes, say) for _ in range(items)]
    for n in range(items):
        _people(meeting, n, say)
    return Scene(network, body, meeting, matter, minutes, sources[0])


def public_addresses(scene: Scene) -> list[str]:
    """Every page for all, of this network, that shows anything of it."""
    root, one = f"/{scene.network.slug}/", scene.meeting.get_absolute_url()
    return [
        root,
        f"{root}moten/",
        one,
        f"{one}kallelse/",
        f"{one}skillnader/",
        f"{root}beslut/",
        f"{root}arenden/",
        scene.matter.get_absolute_url(),
        f"{root}organ/",
        scene.body.get_absolute_url(),
        f"{root}handlingar/",
        f"{scene.minutes.get_absolute_url()}?kalla={scene.source.pk}",
    ]


def _paper(meeting: Meeting, say: Say) -> Paper:
    text = f"{say('Anteckningar')}\natt bygga bron\n"
    content = f"{meeting.pk} {text}".encode()
    file = make.StoredFileFactory.create(
        sha256=hashlib.sha256(content).hexdigest(), size=len(content), page_count=2
    )
    default_storage.save(file.storage_name, ContentFile(content))
    make.PageFactory.create(file=file, number=1, text=text)
    make.PageFactory.create(file=file, number=2, text="")
    return make.PaperFactory.create(
        meeting=meeting, kind=PaperKind.MINUTES, file=file, title=say("Anteckningar")[:300]
    )


def _item(meeting: Meeting, matter: Matter, paper: Paper | None, say: Say) -> Source:
    item: Item = make.ItemFactory.create(
        meeting=meeting, matter=matter, title=say("Bron över ån")[:500], is_late=True
    )
    make.PresenterFactory.create(item=item, name=say("Frans Färja")[:160])
    told = [{"kind": "paragraph", "text": say("Bron är gammal.")}]
    told.append({"kind": "list", "rows": [say("den knakar")]})  # type: ignore[dict-item]
    make.ItemTextFactory.create(item=item, paper=paper, blocks=told)
    proposal = make.ProposalFactory.create(item=item, by=say("styrgruppen")[:200])
    offered = make.ClauseFactory.create(proposal=proposal, text=say("att bygga"))
    make.ClauseFactory.create(proposal=proposal, text=say("att riva"))
    clause = make.ClauseFactory.create(
        decision__item=item, decision__body=meeting.body, answers=offered,
        text=say("att bygga bron"), number="1",
    )  # fmt: skip
    make.StanceFactory.create(item=item, clause=clause, side=None, party=say("partiet")[:160])
    place = {"page": 1, "line": 2, "start": 13, "end": 27, "quote": "att bygga bron"}
    if paper is None:
        return make.SourceFactory.create(paper__meeting=meeting, object_id=0)
    make.PaperFactory.create(
        meeting=meeting, item=item, kind=PaperKind.ATTACHMENT, title=say("Ritning")[:300],
        number=str(item.position), is_late=True,
    )  # fmt: skip
    for value in ("våren", "hösten"):
        make.SourceFactory.create(
            paper=paper, object_id=item.pk, field="text", value=say(value),
            status=SourceStatus.CONFLICTING, **place,
        )  # fmt: skip
    return make.SourceFactory.create(
        paper=paper, label="meetings.Clause", object_id=clause.pk, field="text", **place
    )


def _people(meeting: Meeting, n: int, say: Say) -> None:
    network = meeting.body.network
    person = party.PersonFactory.create(network=network, name=say(f"Nils Närvarande {n}")[:120])
    make.AttendanceFactory.create(
        meeting=meeting, person=person, name=person.name, organisation=say("Skogby")[:200],
        role="ordförande" if n == 0 else "", presence=Presence.PRESENT,
    )  # fmt: skip
    party.SeatFactory.create(body=meeting.body, person=person, role=SeatRole.MEMBER)
