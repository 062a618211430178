"""Opening something confidential leaves a line in history, by every way to it (trust 23)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import pytest
from django.db import connection
from django.db.models import F
from django.test import Client
from django.test.utils import CaptureQueriesContext

from radslag.domain.accounts.models import User
from radslag.domain.accounts.roles import RoleName
from radslag.domain.history import triggers
from radslag.domain.history.models import Entry
from radslag.domain.history.verifying import verify
from radslag.domain.meetings.models import Item, Paper
from radslag.domain.meetings.states import MeetingState, PaperKind
from radslag.flows.search import indexing
from tests.factories import meetings as make
from tests.factories.accounts import GrantFactory
from tests.factories.scene import Scene, public_addresses

pytestmark = pytest.mark.django_db

CANARY = "Kanariefågeln"


@dataclass(frozen=True)
class Secret:
    item: Item
    paper: Paper
    reader: User
    member: User


@pytest.fixture
def secret(scene: Scene) -> Secret:
    item = make.ItemFactory.create(
        meeting=scene.meeting, matter=scene.matter, title=CANARY, secrecy="OSL 25 kap. 1 §"
    )
    make.ClauseFactory.create(decision__item=item, text=f"att {CANARY} flyger.")
    file = make.StoredFileFactory.create()
    make.PageFactory.create(file=file, text=f"{CANARY} sjunger.\n")
    paper = make.PaperFactory.create(
        meeting=scene.meeting, item=item, file=file, kind=PaperKind.ATTACHMENT, title=CANARY
    )
    for _ in indexing.rebuild():
        pass

    def user(role: RoleName) -> User:
        return GrantFactory.create(role=role, network=scene.network).user

    return Secret(item, paper, user(RoleName.SECRETARY), user(RoleName.MEMBER))


def _read() -> set[tuple[str, str]]:
    lines = Entry.objects.filter(verb="meetings.read_confidential")
    return set(lines.values_list("object_label", "object_id"))


def _ways(scene: Scene, secret: Secret) -> dict[str, set[str]]:
    """Each way to it, and what is shown there."""
    meeting, lan = scene.meeting.get_absolute_url(), f"/{scene.network.slug}"
    item, paper = {"meetings.Item"}, {"meetings.Paper"}
    return {
        meeting: item | paper,
        f"{meeting}skillnader/": item | paper,
        scene.matter.get_absolute_url(): item | paper,
        secret.paper.get_absolute_url(): paper,
        f"{secret.paper.get_absolute_url()}fil/": paper,
        **{f"{lan}/handlingar{end}": paper for end in ("/", ".csv", ".json")},
        **{f"{lan}/beslut{end}": item for end in ("/", ".csv", ".json")},
        **{f"{lan}/sok{end}?q={CANARY}": item | paper for end in ("/", ".csv", ".json")},
        f"{meeting}dagordning/": item,
        f"{meeting}dagordning/{secret.item.pk}/": item,
    }


def test_every_way_to_what_is_confidential_leaves_a_line(
    client: Client, scene: Scene, secret: Secret
) -> None:
    client.force_login(secret.reader)
    for address, shown in _ways(scene, secret).items():
        before = Entry.objects.count()
        response = client.get(address)
        assert response.status_code in {200, 404}, address
        expected = {
            ("meetings.Item", str(secret.item.pk)),
            ("meetings.Paper", str(secret.paper.pk)),
        }
        lines = Entry.objects.all()[before:]
        told = {(one.object_label, one.object_id) for one in lines}
        assert told == {one for one in expected if one[0] in shown}, address
        _forget()


def _forget() -> None:
    """As if more than an hour had passed."""
    triggers.drop(connection)
    Entry.objects.update(at=F("at") - dt.timedelta(hours=2))
    triggers.put(connection)


def test_who_sees_nothing_confidential_leaves_none(
    client: Client, scene: Scene, secret: Secret
) -> None:
    for user in (None, secret.member):
        if user:
            client.force_login(user)
        for address in _ways(scene, secret):
            body = b"".join(client.get(address))
            assert f"{CANARY} flyger".encode() not in body, address
    assert _read() == set()


def test_where_nothing_secret_is_shown_no_page_asks_more(client: Client, scene: Scene) -> None:
    """And it leaves no line, whoever reads: a public page costs those trusted nothing."""
    client.force_login(GrantFactory.create(role=RoleName.SECRETARY, network=scene.network).user)
    for address in public_addresses(scene):
        with CaptureQueriesContext(connection) as asked:
            assert client.get(address).status_code == 200
        log = [one["sql"] for one in asked if "history_entry" in one["sql"]]
        assert [sql for sql in log if "read_confidential" in sql] == [], address
    assert _read() == set()


def test_reading_again_within_the_hour_leaves_no_more(
    client: Client, scene: Scene, secret: Secret
) -> None:
    client.force_login(secret.reader)
    for _ in range(3):
        client.get(scene.meeting.get_absolute_url())
    assert Entry.objects.filter(verb="meetings.read_confidential").count() == 2


def test_the_front_page_tells_everybody_the_same(
    client: Client, scene: Scene, secret: Secret
) -> None:
    client.force_login(secret.reader)
    page = client.get(f"/{scene.network.slug}/").content.decode()
    assert CANARY not in page
    assert _read() == set()


def test_nothing_is_shown_where_the_reading_cannot_be_told(
    client: Client, scene: Scene, secret: Secret, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*args: object, **named: object) -> None:
        raise OSError

    client.force_login(secret.reader)
    monkeypatch.setattr(Entry.objects, "bulk_create", full)
    for address in _ways(scene, secret):
        with pytest.raises(OSError):
            client.get(address)
    assert _read() == set()


def test_who_read_it_stands_in_its_history_without_its_name(
    client: Client, scene: Scene, secret: Secret
) -> None:
    client.force_login(secret.reader)
    client.get(secret.paper.get_absolute_url())
    before = Entry.objects.count()
    lan = f"/{scene.network.slug}/historik"
    for address in (f"{lan}/meetings.Paper/{secret.paper.pk}/", f"{lan}/?slag=sekretess"):
        page = client.get(address).content.decode()
        assert "läste uppgifter med sekretess" in page
        assert secret.reader.name in page
        assert "Som sekreterare" in page
        assert CANARY not in page
    assert Entry.objects.count() == before


def test_what_was_read_is_found_as_before(client: Client, scene: Scene, secret: Secret) -> None:
    """A reading is no change: search has nothing to make anew."""
    client.force_login(secret.reader)
    client.get(scene.meeting.get_absolute_url())
    assert indexing.behind() == 2
    indexing.note()
    assert indexing.behind() == 0
    found = b"".join(client.get(f"/{scene.network.slug}/sok.json?q={CANARY}"))
    assert CANARY in found.decode()


def test_reading_disturbs_no_proof(client: Client, scene: Scene, secret: Secret) -> None:
    found = verify()
    client.force_login(secret.reader)
    client.get(scene.meeting.get_absolute_url())
    assert _read()
    assert verify() == found


def test_planning_shows_the_titles_of_an_agenda_and_tells_so(client: Client) -> None:
    meeting = make.MeetingFactory.create(state=MeetingState.PLANNED)
    whole = make.ItemFactory.create(meeting=meeting, title=CANARY, secrecy="OSL 25 kap. 1 §")
    part = make.ItemFactory.create(meeting=meeting, parent=whole, secrecy="OSL 25 kap. 1 §")
    network = meeting.body.network
    client.force_login(GrantFactory.create(role=RoleName.SECRETARY, network=network).user)
    agenda = f"{meeting.get_absolute_url()}dagordning/"
    both = {("meetings.Item", str(whole.pk)), ("meetings.Item", str(part.pk))}
    one = {("meetings.Item", str(whole.pk))}
    ways = {agenda: both, f"{agenda}ny/": one, f"{agenda}{whole.pk}/ta-bort/": both}
    for address, shown in ways.items():
        before = Entry.objects.count()
        assert client.get(address).status_code == 200, address
        lines = Entry.objects.all()[before:]
        assert {(line.object_label, line.object_id) for line in lines} == shown, address
        _forget()
