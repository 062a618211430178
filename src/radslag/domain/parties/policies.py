"""What must hold of networks, bodies, people and seats for a deed to be done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence

from django.db import models

from radslag.domain.parties import rules
from radslag.domain.parties.models import Body, BodyName, Network, Person, Principal, Seat, Side
from radslag.kernel import rows
from radslag.kernel.errors import InvalidError, StateError

__all__ = [
    "RESERVED_SLUGS",
    "check_code_is_free",
    "check_earlier_name",
    "check_may_be_spelling",
    "check_name_can_go",
    "check_not_own_part",
    "check_renaming",
    "check_same_network",
    "check_seat",
    "check_side_name_is_free",
    "check_slug",
    "check_unused",
]

RESERVED_SLUGS = frozenset(
    {"admin", "api", "demo", "favicon.ico", "halsa", "konto", "logga-in", "logga-ut", "media"}
    | {"om", "persona", "personas", "robots.txt", "static", "tillganglighet"}
)
"""First parts of addresses that are not networks'."""


def check_slug(slug: str) -> None:
    if slug in RESERVED_SLUGS:
        raise InvalidError(
            f"Adressen ”{slug}” används av Rådslag självt. Välj en annan.",
            f"The address “{slug}” is used by Rådslag itself. Choose another.",
            field="slug",
        )
    if Network.objects.filter(slug=slug).exists():
        raise InvalidError(
            f"Det finns redan ett nätverk med adressen ”{slug}”. Välj en annan.",
            f"There is a network at “{slug}” already. Choose another address.",
            field="slug",
        )


def check_same_network(thing: models.Model, other: models.Model | None, field: str) -> None:
    """A thing may only refer to things of its own network."""
    if other is not None and getattr(other, "network_id", None) != getattr(
        thing, "network_id", None
    ):
        raise InvalidError(
            "Det hör till ett annat nätverk. Välj något ur det här nätverket.",
            "That belongs to another network. Choose something of this one.",
            field=field,
        )


def check_side_name_is_free(side: Side) -> None:
    others = Side.objects.filter(network=side.network, name=side.name).exclude(pk=side.pk)
    if others.exists():
        raise InvalidError(
            f"Sidan ”{side.name}” finns redan. Välj ett annat namn.",
            f"There is a side “{side.name}” already. Choose another name.",
            field="name",
        )


def check_code_is_free(principal: Principal) -> None:
    if not principal.code:
        return
    others = Principal.objects.filter(network=principal.network, code=principal.code)
    other = others.exclude(pk=principal.pk).first()
    if other is not None:
        raise InvalidError(
            f"Koden {principal.code} har {other.full_name} redan. Kontrollera koden.",
            f"{other.full_name} has the code {principal.code} already. Check the code.",
            field="code",
        )


def check_not_own_part(body: Body) -> None:
    """A body is no part of itself, however far up."""
    above = body.parent
    while above is not None:
        if above.pk == body.pk and body.pk is not None:
            raise InvalidError(
                "Ett organ kan inte ligga under sig självt. Välj ett annat överordnat organ.",
                "A body cannot stand below itself. Choose another body above it.",
                field="parent",
            )
        above = above.parent


def check_renaming(
    body: Body, name: str, from_date: dt.date, held: Sequence[BodyName], today: dt.date
) -> None:
    """The new name is another, begins after the one before did, and its day has come."""
    if from_date > today:
        raise InvalidError(
            "Den dagen har inte kommit än. Ett namn skrivs in när det har börjat gälla.",
            "That day has not come yet. A name is entered when it has begun to hold.",
            field="from_date",
        )
    if name == body.name:
        raise InvalidError(
            f"Organet heter redan ”{name}”. Skriv det nya namnet.",
            f"The body is called “{name}” already. Write the new name.",
            field="name",
        )
    latest = max((one.from_date for one in held if one.from_date), default=None)
    ended = max((one.to_date for one in held if one.to_date), default=None)
    days = [day for day in (latest, ended) if day is not None]
    if days and from_date <= max(days):
        raise InvalidError(
            f"Det nya namnet måste börja gälla efter {max(days)}, då det förra började eller"
            " slutade gälla. Välj en senare dag.",
            f"The new name must begin after {max(days)}, when the one before began or ended."
            " Choose a later day.",
            field="from_date",
        )


def check_earlier_name(earlier: BodyName) -> None:
    """It ends after it begins, and shares no day with another name of the body."""
    if earlier.from_date and earlier.to_date and earlier.to_date < earlier.from_date:
        raise InvalidError(
            "Namnet slutar gälla innan det börjar. Kontrollera dagarna.",
            "The name ends before it begins. Check the days.",
            field="to_date",
        )
    period = (earlier.from_date, earlier.to_date)
    for other in earlier.body.names.filter(is_variant=False):
        is_open = other.from_date is None and other.to_date is None  # begins when this one ends
        if not is_open and rules.overlap(period, (other.from_date, other.to_date)):
            raise InvalidError(
                f"Då hette organet ”{other.name}”. Välj andra dagar.",
                f"The body was called “{other.name}” then. Choose other days.",
                field="to_date",
            )


def check_name_can_go(name: BodyName) -> None:
    names = name.body.names.filter(is_variant=False)
    if not name.is_variant and names.exclude(pk=name.pk).count() == 0:
        raise StateError(
            "Ett organ måste ha ett namn. Ändra namnet i stället.",
            "A body must have a name. Change the name instead.",
        )


def check_may_be_spelling(person: Person, same_as: Person) -> None:
    check_same_network(person, same_as, "same_as")
    one: Person | None = same_as
    while one is not None:
        if one.pk == person.pk:
            raise InvalidError(
                f"{same_as.name} är redan en stavning av {person.name}. Skilj dem åt först.",
                f"{same_as.name} is a spelling of {person.name} already. Part them first.",
                field="same_as",
            )
        one = one.same_as


def check_seat(seat: Seat) -> None:
    """Of one network, ends after it begins, and is not held twice at once."""
    check_same_network(seat.body, seat.person, "person")
    check_same_network(seat.body, seat.principal, "principal")
    if seat.from_date and seat.to_date and seat.to_date < seat.from_date:
        raise InvalidError(
            "Uppdraget slutar innan det börjar. Kontrollera dagarna.",
            "The seat ends before it begins. Check the days.",
            field="to_date",
        )
    held = Seat.objects.filter(body=seat.body, person=seat.person, role=seat.role)
    for other in held.exclude(pk=seat.pk):
        if rules.overlap((seat.from_date, seat.to_date), (other.from_date, other.to_date)):
            raise InvalidError(
                f"{seat.person.name} är redan {seat.get_role_display()} i organet de dagarna."
                " Avsluta det uppdraget först eller välj andra dagar.",
                f"{seat.person.name} holds that role in the body on those days already."
                " End that seat first, or choose other days.",
                field="from_date",
            )


def check_unused(thing: models.Model, *, besides: Collection[str] = ()) -> None:
    """Only what nothing refers to is taken away. besides: its own parts."""
    if rows.is_referred_to(thing, besides=besides):
        raise StateError(
            f"”{thing}” används av annat och kan inte tas bort. Ta bort det som hänvisar hit"
            " först.",
            f"“{thing}” is referred to and cannot be removed. Remove what refers to it first.",
        )
