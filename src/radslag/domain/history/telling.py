"""The Swedish words for what the log tells. The log itself holds verbs and plain values only.

WORDS has a row for every verb that a deed records (tests/architecture/test_deeds.py sees to it):
what somebody did, after their name. A verb that tells more with its values has a second form,
used where they all are at hand, and may have rows of its own for what it leads to
("meetings.set_item_state:postponed").
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from radslag.domain.history.models import Entry

__all__ = ["FIELDS", "THINGS", "WORDS", "Words", "tell", "thing"]


class Words(NamedTuple):
    """plain: *flyttade mötet*. full: *flyttade mötet till {date}*, with values of the line."""

    plain: str
    full: str = ""


WORDS: dict[str, Words] = {
    "accounts.add_user": Words("lade till användaren"),
    "accounts.deactivate_user": Words("stängde av användaren"),
    "accounts.edit_user": Words("ändrade användaren"),
    "accounts.end_grant": Words("avslutade behörigheten", "avslutade behörigheten {to_date}"),
    "accounts.grant": Words("gav behörighet"),
    "accounts.invite": Words("gjorde en länk för att välja lösenord åt användaren"),
    "accounts.reactivate_user": Words("släppte in användaren igen"),
    "accounts.remove_grant": Words("tog bort behörigheten"),
    "accounts.set_password": Words("bytte lösenord"),
    "importing.answer": Words("avgjorde en fråga om papperet"),
    "importing.close_batch": Words("lämnade in det sista papperet i omgången"),
    "importing.confirm": Words("bekräftade papperet"),
    "importing.leave_out": Words("lät bli att läsa in papperet"),
    "importing.link_batch": Words("jämförde omgången med samlingen"),
    "importing.mend": Words("rättade en uppgift i papperet"),
    "importing.read_again": Words("lät läsa papperet igen"),
    "importing.settle_finding": Words("tog ställning till ett förslag"),
    "importing.start_batch": Words("började läsa in en omgång papper"),
    "importing.take_back_mend": Words("tog tillbaka en rättelse i papperet"),
    "importing.take_in": Words("lämnade in papper", "lämnade in {papers} papper"),
    "importing.undo_batch": Words("ångrade omgången"),
    "meetings.add_item": Words("lade till punkten"),
    "meetings.add_paper": Words("lade till handlingen"),
    "meetings.add_pre_meeting": Words("lade till ett förmöte", "lade till ett förmöte {date}"),
    "meetings.advance_meeting": Words("skrev in hur långt mötet har kommit"),
    "meetings.advance_meeting:called": Words("skrev in att mötet är kallat"),
    "meetings.advance_meeting:in_session": Words("skrev in att mötet pågår"),
    "meetings.advance_meeting:written": Words("skrev in att mötet har hållits"),
    "meetings.advance_meeting:finalised": Words("färdigställde mötet"),
    "meetings.advance_meeting:published": Words("publicerade mötet"),
    "meetings.amend_item": Words("skrev in mer om punkten"),
    "meetings.cancel_meeting": Words("ställde in mötet"),
    "meetings.edit_item": Words("ändrade punkten"),
    "meetings.edit_matter": Words("ändrade ärendet"),
    "meetings.edit_meeting": Words("ändrade mötet"),
    "meetings.edit_paper": Words("ändrade handlingen"),
    "meetings.link_item": Words("ändrade vilket ärende punkten hör till"),
    "meetings.move_item": Words(
        "flyttade punkten", "flyttade punkten från plats {from} till plats {to}"
    ),
    "meetings.move_meeting": Words("flyttade mötet", "flyttade mötet från {from} till {to}"),
    "meetings.open_matter": Words("öppnade ärendet"),
    "meetings.plan_meeting": Words("planerade mötet", "planerade mötet {date}"),
    "meetings.read_confidential": Words("läste uppgifter med sekretess"),
    "meetings.record_attendance": Words("skrev in närvaron"),
    "meetings.record_decisions": Words("skrev in besluten"),
    "meetings.record_item": Words("skrev in punkten med allt som hör till den"),
    "meetings.record_meeting": Words("skrev in mötet", "skrev in mötet {date}"),
    "meetings.record_proposals": Words("skrev in förslagen till beslut"),
    "meetings.record_stances": Words("skrev in vem som deltar i beslutet"),
    "meetings.remove_item": Words("tog bort punkten"),
    "meetings.remove_matter": Words("tog bort ärendet"),
    "meetings.remove_meeting": Words("tog bort mötet"),
    "meetings.remove_paper": Words("tog bort handlingen"),
    "meetings.remove_pre_meeting": Words("tog bort ett förmöte", "tog bort förmötet {date}"),
    "meetings.set_back_item": Words("tog tillbaka hur punkten gick"),
    "meetings.set_back_meeting": Words("tog tillbaka hur långt mötet har kommit"),
    "meetings.set_item_state": Words("skrev in hur punkten gick"),
    "meetings.set_item_state:treated": Words("skrev in att punkten behandlades"),
    "meetings.set_item_state:withdrawn": Words("skrev in att punkten utgick"),
    "meetings.set_item_state:postponed": Words(
        "skrev in att punkten bordlades", "skrev in att punkten bordlades till {until}"
    ),
    "meetings.set_item_state:referred": Words("skrev in att punkten skickades vidare"),
    "meetings.write_item_text": Words("skrev in punktens text"),
    "parties.add_body": Words("lade till organet"),
    "parties.add_earlier_name": Words(
        "lade till ett tidigare namn", "lade till ett namn som gällde till och med {to_date}"
    ),
    "parties.add_person": Words("lade till personen"),
    "parties.add_principal": Words("lade till huvudmannen"),
    "parties.add_side": Words("lade till sidan"),
    "parties.add_spelling": Words("lade till en stavning av organets namn"),
    "parties.create_network": Words("lade upp nätverket"),
    "parties.edit_body": Words("ändrade organet"),
    "parties.edit_network": Words("ändrade nätverket"),
    "parties.edit_person": Words("ändrade personen"),
    "parties.edit_principal": Words("ändrade huvudmannen"),
    "parties.edit_seat": Words("ändrade uppdraget"),
    "parties.edit_side": Words("ändrade sidan"),
    "parties.end_seat": Words("avslutade uppdraget", "avslutade uppdraget {to_date}"),
    "parties.give_seat": Words("gav uppdraget"),
    "parties.join_spellings": Words("kopplade stavningen till en person"),
    "parties.part_spelling": Words("skilde stavningen från personen"),
    "parties.record_population": Words(
        "skrev in folkmängden", "skrev in folkmängden {counted_date}: {count}"
    ),
    "parties.remove_body": Words("tog bort organet"),
    "parties.remove_name": Words("tog bort ett av organets namn"),
    "parties.remove_person": Words("tog bort personen"),
    "parties.remove_principal": Words("tog bort huvudmannen"),
    "parties.remove_seat": Words("tog bort uppdraget"),
    "parties.remove_side": Words("tog bort sidan"),
    "parties.rename_body": Words(
        "gav organet ett nytt namn", "gav organet ett nytt namn från och med {from_date}"
    ),
    "parties.set_composition": Words("bestämde organets sammansättning"),
    "parties.set_rotation": Words("bestämde hur ordförandeskapet växlar"),
}

FIELDS: dict[str, str] = {
    "about": "beskrivning",
    "brand": "färg",
    "code": "kod",
    "contact_email": "e-postadress",
    "decision_key": "beslut",
    "email": "e-postadress",
    "from_date": "första dag",
    "full_name": "fullständigt namn",
    "genitive": "genitiv",
    "is_acting": "tillförordnad",
    "is_protected": "skyddade uppgifter",
    "kind": "slag",
    "letterhead": "avsändare",
    "name": "namn",
    "owner": "huvudman",
    "parent": "överordnat organ",
    "person": "person",
    "position": "ordning",
    "principal": "huvudman",
    "regime": "mötesform",
    "role": "roll",
    "short_name": "kortnamn",
    "side": "sida",
    "strapline": "underrubrik",
    "title": "titel",
    "to_date": "sista dag",
}
"""What a field is called, for lines that say which were changed."""

THINGS: dict[str, str] = {
    "accounts.Grant": "behörighet",
    "accounts.User": "användare",
    "importing.Batch": "omgång",
    "importing.Draft": "inläst papper",
    "importing.Finding": "förslag ur papper",
    "meetings.Item": "punkt",
    "meetings.Matter": "ärende",
    "meetings.Meeting": "möte",
    "meetings.Paper": "handling",
    "parties.Body": "organ",
    "parties.Network": "nätverk",
    "parties.Person": "person",
    "parties.Principal": "huvudman",
    "parties.Seat": "uppdrag",
    "parties.Side": "sida",
}
"""What a thing of each label is called."""

_MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip


def tell(entry: Entry) -> str:
    """What was done, in words that follow a name: *flyttade mötet till 8 maj 2020*."""
    words = WORDS.get(f"{entry.verb}:{entry.data.get('to')}") or WORDS.get(entry.verb)
    if words is None:  # a verb of a newer version than this
        return entry.verb
    told = {name: _shown(value) for name, value in entry.data.items() if value not in (None, "")}
    try:
        said = words.full.format_map(told) or words.plain
    except KeyError:
        said = words.plain
    return said + _which_fields(entry.data)


def thing(label: str) -> str:
    """*möte*; the label itself for what has no word yet."""
    return THINGS.get(label, label)


def _which_fields(data: Mapping[str, Any]) -> str:
    """*: namn och titel*"""
    fields = data.get("fields")
    if not isinstance(fields, Sequence) or isinstance(fields, str):
        return ""
    known = list(dict.fromkeys(FIELDS[name] for name in fields if name in FIELDS))
    if not known:
        return ""
    *first, last = known
    return f": {', '.join(first)} och {last}" if first else f": {last}"


def _shown(value: Any) -> str:
    if isinstance(value, str):
        try:
            day = dt.date.fromisoformat(value)
        except ValueError:
            return value
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}".replace(",", "\xa0")
    return str(value)
