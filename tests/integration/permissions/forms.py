"""What a form of each address does: one row for every URL name that takes one.

    Form("people:add", "secretary", "own", {"name": "Ylva"}, "parties.add_person")

Lines of history are told by their verbs, in order: one for each deed. Where a page does more
than one deed, that is seen here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from radslag.faces.web.imports.facts import facts_on
from radslag.flows.importing.models import Draft
from radslag.kernel import clock
from tests.factories.importing import MINUTES, batch_of
from tests.factories.meetings import ItemFactory
from tests.factories.parties import BodyFactory, PersonFactory
from tests.integration.permissions.world import Arguments, World

__all__ = ["ELSEWHERE", "FORMS", "NOTHING", "Form"]

Sent = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Form:
    """make: the arguments of the address, where the world has no such thing."""

    name: str
    who: str
    case: str
    sent: Sent | Callable[[World], Sent]
    verbs: tuple[str, ...]
    make: Callable[[World], Arguments] | None = None

    def __str__(self) -> str:
        return f"{self.name}-{self.verbs[0].partition('.')[2]}"

    def fields(self, world: World) -> Sent:
        return self.sent(world) if callable(self.sent) else self.sent


# They write no line, for they do nothing to the ledger.
NOTHING = {
    "account_login": "signs in",
    "account_logout": "signs out",
    "account_signup": "is closed",
    "account_reset_password": "sends a mail",
    "look:components": "is there while developing only",
    "personas:list": "is a list, and there in the demonstration only",
    "personas:leave": "signs in as oneself again",
    "personas:step_in": "signs in",
}
# They need what a mail or a sign-in gives; that they write one line is tested with their pages.
ELSEWHERE = {
    "account:welcome": "accounts/test_welcome.py",
    "account_change_password": "accounts/test_passwords.py",
    "account_reset_password_from_key": "accounts/test_passwords.py",
    "account_set_password": "accounts/test_passwords.py",  # sends on to the one above
}


def _soon() -> str:
    return (clock.today() + dt.timedelta(20)).isoformat()


def _form(name: str, who: str, case: str, sent: Any, *verbs: str, make: Any = None) -> Form:
    return Form(name, who, case, sent, verbs, make)


def _body(world: World) -> Arguments:
    body = BodyFactory.create(network=world.cast.network)
    return {"network": world.cast.network.slug, "slug": body.slug}


def _spelling(world: World) -> Arguments:
    person = PersonFactory.create(network=world.cast.network)
    spelling = PersonFactory.create(network=world.cast.network, same_as=person)
    return {"network": world.cast.network.slug, "key": spelling.key}


def _bare_item(world: World) -> Arguments:
    """One that has nothing yet."""
    of_meeting = world.things["meeting"]["planned"]
    meeting = world.cast.body.meetings.get(date=of_meeting["day"])
    return {**of_meeting, "item": ItemFactory.create(meeting=meeting).pk}


def _draft(world: World) -> Arguments:
    batch = batch_of(world.cast.network, {"mote.txt": MINUTES}, by=world.cast.secretary)
    draft = Draft.objects.get(batch=batch)
    return {"network": world.cast.network.slug, "batch": batch.key, "draft": draft.pk}


def _seat(world: World) -> Sent:
    person = PersonFactory.create(network=world.cast.network)
    return {"person": person.pk, "role": "member", "from_date": "2020-01-01"}


def _rotation(world: World) -> Sent:
    return {"first_side": world.cast.region.pk, "first_year": 2020, "years": 1}


def _composition(world: World) -> Sent:
    return {
        "regel-TOTAL_FORMS": 1,
        "regel-INITIAL_FORMS": 0,
        "regel-0-of": f"side:{world.cast.region.pk}",
        "regel-0-seats": 5,
    }


def _mended(world: World) -> Sent:
    facts = facts_on(Draft.objects.latest("pk"))
    item = next(one for one in facts if one.what.startswith("Punkt 2"))
    return {"gor": "andra", "fakta": item.number, "/items/1/title": "Bron"}


_BODY = {"name": "Länsrådet", "kind": "council", "regime": "formal"}
_FALUN = {"kind": "municipality", "name": "Falun", "full_name": "Falu kommun"}
_SEATED = {"role": "member", "from_date": "2020-01-01"}

FORMS = [
    _form(
        "settings:network", "administrator", "own", {"name": "Nytt", "brand": "#224466"},
        "parties.edit_network",
    ),
    _form("settings:add_principal", "administrator", "own", _FALUN, "parties.add_principal"),
    _form("settings:add_side", "administrator", "own", {"name": "bolagen"}, "parties.add_side"),
    _form("settings:edit_side", "administrator", "own", {"name": "bolagen"}, "parties.edit_side"),
    _form("settings:edit_principal", "administrator", "own", _FALUN, "parties.edit_principal"),
    _form(
        "settings:add_population", "administrator", "own",
        {"counted_date": "241231", "count": "10", "source": "SCB"}, "parties.record_population",
    ),
    _form(
        "settings:add_user", "administrator", "own",
        {"email": "ny@samverkan.example", "name": "Ny", "role": "member", "from_date": "200101"},
        "accounts.add_user", "accounts.grant",
    ),
    _form(
        "settings:give_grant", "administrator", "own",
        {"role": "auditor", "from_date": "200101"}, "accounts.grant",
    ),
    _form("settings:close_user", "administrator", "own", {}, "accounts.deactivate_user"),
    _form("settings:open_user", "administrator", "closed", {}, "accounts.reactivate_user"),
    _form("settings:user_link", "administrator", "own", {}, "accounts.invite"),
    _form(
        "settings:end_grant", "administrator", "own", lambda world: {"to_date": _soon()},
        "accounts.end_grant",
    ),
    _form("settings:add_body", "secretary", "own", {**_BODY, "name": "Nya"}, "parties.add_body"),
    _form("settings:edit_body", "secretary", "own", _BODY, "parties.edit_body"),
    _form(
        "settings:rename_body", "secretary", "own",
        {"name": "Rådet", "from_date": "2026-01-01"}, "parties.rename_body",
    ),
    _form(
        "settings:add_earlier_name", "secretary", "own",
        {"name": "Hette", "to_date": "2001-01-01"}, "parties.add_earlier_name",
    ),
    _form(
        "settings:add_spelling", "secretary", "own", {"name": "Lansradet"}, "parties.add_spelling"
    ),
    _form("settings:composition", "secretary", "own", _composition, "parties.set_composition"),
    _form("settings:rotation", "secretary", "own", _rotation, "parties.set_rotation"),
    _form("settings:give_seat", "secretary", "own", _seat, "parties.give_seat"),
    _form("settings:remove_body", "secretary", "", {}, "parties.remove_body", make=_body),
    _form("settings:remove_name", "secretary", "own", {}, "parties.remove_name"),
    _form(
        "settings:end_seat", "secretary", "own", {"to_date": "2030-01-01"}, "parties.end_seat"
    ),
    _form("settings:end_seat", "secretary", "own", {"remove": "1"}, "parties.remove_seat"),
    _form("people:add", "secretary", "own", {"name": "Ylva Kvarnmyr"}, "parties.add_person"),
    _form("people:edit", "secretary", "seated", {"name": "Ylva"}, "parties.edit_person"),
    _form(
        "people:join", "secretary", "alone",
        lambda world: {"same_as": world.things["person"]["seated"]["key"], "sure": "1"},
        "parties.join_spellings",
    ),
    _form("people:part", "secretary", "", {}, "parties.part_spelling", make=_spelling),
    _form("people:remove", "secretary", "alone", {}, "parties.remove_person"),
    _form(
        "people:give_seat", "secretary", "alone",
        lambda world: {**_SEATED, "body": world.cast.body.pk}, "parties.give_seat",
    ),
    _form(
        "planning:new_meeting", "secretary", "own",
        lambda world: {"body": world.cast.body.slug, "date": _soon()}, "meetings.plan_meeting",
    ),
    _form(
        "planning:edit", "secretary", "planned", {"place_text": "Salen"}, "meetings.edit_meeting"
    ),
    _form(
        "planning:move", "secretary", "planned", lambda world: {"date": _soon()},
        "meetings.move_meeting",
    ),
    _form(
        "planning:cancel", "secretary", "planned", {"reason": "snö", "confirmed": "1"},
        "meetings.cancel_meeting",
    ),
    _form(
        "planning:pre_meetings", "secretary", "planned",
        lambda world: {"side": world.cast.municipalities.pk, "date": "2020-05-07"},
        "meetings.add_pre_meeting",
    ),
    _form(
        "planning:remove_pre_meeting", "secretary", "planned", {}, "meetings.remove_pre_meeting"
    ),
    _form(
        "planning:add_item", "secretary", "planned", {"title": "Bron", "kind": "decision"},
        "meetings.add_item",
    ),
    _form(
        "planning:add_item", "secretary", "planned",
        {"title": "Bron", "kind": "decision", "matter": "new"},
        "meetings.open_matter", "meetings.add_item",
    ),
    _form(
        "planning:edit_item", "secretary", "", {"title": "Bron", "kind": "report"},
        "meetings.edit_item", make=_bare_item,
    ),
    _form("planning:move_item", "secretary", "planned", {"place": "2"}, "meetings.move_item"),
    _form("planning:remove_item", "secretary", "", {}, "meetings.remove_item", make=_bare_item),
    _form(
        "imports:list", "secretary", "own",
        lambda world: {"papers_in": SimpleUploadedFile("mote.txt", MINUTES.encode())},
        "importing.start_batch", "importing.take_in", "importing.close_batch",
    ),
    _form(
        "imports:review", "secretary", "", _mended,
        "importing.mend", make=_draft,
    ),
    _form("imports:undo", "secretary", "own", {}, "importing.undo_batch"),
]  # fmt: skip
