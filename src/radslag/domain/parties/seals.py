"""What of networks, principals, bodies, people and seats is sealed in history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from radslag.domain.history import sealing
from radslag.domain.parties.models import Body, Network, Person, Principal, Seat, Side

__all__ = ["register"]


def register() -> None:
    sealing.register(Network, _fields_of(*_NETWORK))
    sealing.register(Side, _fields_of("name", "position"))
    sealing.register(Principal, _principal)
    sealing.register(Body, _body)
    sealing.register(Person, _fields_of(*_PERSON))
    sealing.register(Seat, _fields_of(*_SEAT))


_NETWORK = ("slug", "name", "strapline", "about", "brand", "contact_email", "letterhead")
_PERSON = ("name", "title", "email", "principal_id", "same_as_id", "is_protected")
_SEAT = (
    "body_id", "person_id", "principal_id", "role", "is_acting", "from_date", "to_date",
    "decision_key",
)  # fmt: skip


def _fields_of(*names: str) -> sealing.Seal:
    return lambda thing: {name: getattr(thing, name) for name in names}


def _principal(one: Principal) -> Mapping[str, Any]:
    names = ("kind", "code", "slug", "name", "full_name", "genitive", "side_id")
    populations = one.populations.order_by("counted_date")
    return {
        **{name: getattr(one, name) for name in names},
        "populations": [[p.counted_date, p.count, p.source] for p in populations],
    }


def _body(one: Body) -> Mapping[str, Any]:
    names = ("slug", "name", "short_name", "kind", "regime", "parent_id", "owner_id", "about")
    called = one.names.order_by("pk")
    rules = one.composition.order_by("pk")
    return {
        **{name: getattr(one, name) for name in names},
        "names": [[n.name, n.short_name, n.from_date, n.to_date, n.is_variant] for n in called],
        "composition": [[r.side_id, r.principal_id, r.seats, r.note] for r in rules],
        "rotation": _rotation(one),
    }


def _rotation(one: Body) -> list[int] | None:
    rotation = getattr(one, "rotation", None)
    return rotation and [rotation.first_side_id, rotation.first_year, rotation.years]
