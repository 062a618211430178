"""Deeds on bodies and their names over time."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db import transaction

from radslag.domain.history.actions import record
from radslag.domain.parties import policies, rules
from radslag.domain.parties.models import Body, BodyName, Network, Principal
from radslag.domain.parties.states import BodyKind, Regime
from radslag.kernel import access, clock, rows
from radslag.kernel.access import Actor
from radslag.kernel.identifiers import free_slug
from radslag.kernel.text import clean, clean_lines, fold, sort_key

__all__ = [
    "add_body",
    "add_earlier_name",
    "add_spelling",
    "edit_body",
    "remove_body",
    "remove_name",
    "rename_body",
]

_EDITABLE = ("name", "short_name", "kind", "regime", "parent", "owner", "about")
_NAMES = {"name", "short_name"}
_PARTS = ("names", "composition", "rotation")


@transaction.atomic
def add_body(
    *,
    network: Network,
    name: str,
    short_name: str = "",
    kind: str = BodyKind.OTHER,
    regime: str = Regime.INFORMAL,
    parent: Body | None = None,
    owner: Principal | None = None,
    about: str = "",
    slug: str | None = None,
    from_date: dt.date | None = None,
    by: Actor,
    at: dt.datetime,
) -> Body:
    """from_date: since when it has this name; None is not known. slug: None makes one."""
    access.require(by, "parties.edit_bodies", on=network)
    body = Body(network=network, kind=BodyKind(kind), regime=Regime(regime))
    said = {"name": name, "short_name": short_name, "about": about}
    rows.change(body, _tidy({**said, "parent": parent, "owner": owner}), _EDITABLE)
    taken = network.bodies.filter
    body.slug = free_slug(slug or body.name, lambda one: taken(slug=one).exists())
    _check(body)
    body.save()
    _put_name(body, from_date=from_date)
    record(verb="parties.add_body", by=by, on=body, at=at)
    return body


@transaction.atomic
def edit_body(*, body: Body, by: Actor, at: dt.datetime, **changes: Any) -> Body:
    """changes: name, short_name, kind, regime, parent, owner, about. The slug stays.

    A name that is changed here was written wrongly; one that the body has taken since is told
    by `rename_body`, which keeps the old.
    """
    access.require(by, "parties.edit_bodies", on=body)
    rows.lock(body)
    was = body.name
    changed = rows.change(body, _tidy(changes), _EDITABLE)
    if changed:
        _check(body)
        body.save()
        if _NAMES & set(changed):
            _correct_name(body, was)
        record(verb="parties.edit_body", by=by, on=body, at=at, data={"fields": changed})
    return body


@transaction.atomic
def rename_body(
    *,
    body: Body,
    name: str,
    short_name: str = "",
    from_date: dt.date,
    by: Actor,
    at: dt.datetime,
) -> Body:
    """The body has another name from a day on; the one before ends the day before."""
    access.require(by, "parties.edit_bodies", on=body)
    rows.lock(body)
    held = list(body.names.filter(is_variant=False))
    ended = rules.ending_before(from_date, [(one.from_date, one.to_date) for one in held])
    policies.check_renaming(body, clean(name), from_date, held, clock.day_of(at))
    for one, to_date in zip(held, ended, strict=True):
        if one.to_date != to_date:
            BodyName.objects.filter(pk=one.pk).update(to_date=to_date)
    rows.change(body, _tidy({"name": name, "short_name": short_name}), _EDITABLE)
    _check(body)
    body.save()
    _put_name(body, from_date=from_date)
    data = {"from_date": from_date.isoformat()}
    record(verb="parties.rename_body", by=by, on=body, at=at, data=data)
    return body


@transaction.atomic
def add_earlier_name(
    *,
    body: Body,
    name: str,
    short_name: str = "",
    from_date: dt.date | None = None,
    to_date: dt.date,
    by: Actor,
    at: dt.datetime,
) -> BodyName:
    """What it was called before, to a last day, after which today's name begins."""
    access.require(by, "parties.edit_bodies", on=body)
    rows.lock(body)
    earlier = BodyName(
        body=body,
        name=clean(name),
        short_name=clean(short_name),
        folded=fold(name),
        from_date=from_date,
        to_date=to_date,
    )
    policies.check_earlier_name(earlier)
    rows.check(earlier)
    body.names.filter(is_variant=False, to_date=None, from_date=None).update(
        from_date=to_date + dt.timedelta(days=1)
    )
    earlier.save()
    data = {"name": earlier.pk, "to_date": to_date.isoformat()}
    record(verb="parties.add_earlier_name", by=by, on=body, at=at, data=data)
    return earlier


@transaction.atomic
def add_spelling(*, body: Body, name: str, by: Actor, at: dt.datetime) -> BodyName:
    """A way papers write its name; known from now on. One that is known already stays as it is."""
    access.require(by, "parties.edit_bodies", on=body)
    rows.lock(body)
    known = body.names.filter(name=clean(name)).first()
    if known is not None:
        return known
    spelling = BodyName(body=body, name=clean(name), folded=fold(name), is_variant=True)
    rows.check(spelling)
    spelling.save()
    record(verb="parties.add_spelling", by=by, on=body, at=at, data={"name": spelling.pk})
    return spelling


@transaction.atomic
def remove_name(*, name: BodyName, by: Actor, at: dt.datetime) -> None:
    """Take back a spelling or a name; where it was today's, the one before is so again."""
    body = name.body
    access.require(by, "parties.edit_bodies", on=body)
    rows.lock(body)
    policies.check_name_can_go(name)
    was_todays = not name.is_variant and name == _todays(body)
    key = name.pk
    name.delete()
    before = _todays(body) if was_todays else None
    if before is not None:
        before.to_date = None
        before.save(update_fields=["to_date"])
        rows.change(body, {"name": before.name, "short_name": before.short_name}, _NAMES)
        _check(body)
        body.save()
    record(verb="parties.remove_name", by=by, on=body, at=at, data={"name": key})


@transaction.atomic
def remove_body(*, body: Body, by: Actor, at: dt.datetime) -> None:
    """Only one that no meeting, seat, grant or other body refers to."""
    access.require(by, "parties.edit_bodies", on=body)
    policies.check_unused(body, besides=_PARTS)
    record(verb="parties.remove_body", by=by, on=body, at=at, removed=True)
    body.delete()


def _check(body: Body) -> None:
    body.sort_key = sort_key(body.name)
    policies.check_same_network(body, body.parent, "parent")
    policies.check_same_network(body, body.owner, "owner")
    policies.check_not_own_part(body)
    rows.check(body)


def _todays(body: Body) -> BodyName | None:
    """The name without an end, or the one that ended last."""
    names = body.names.filter(is_variant=False)
    return names.filter(to_date=None).last() or names.order_by("to_date").last()


def _put_name(body: Body, *, from_date: dt.date | None) -> None:
    body.names.create(
        name=body.name,
        short_name=body.short_name,
        folded=fold(body.name),
        from_date=from_date,
    )


def _correct_name(body: Body, was: str) -> None:
    body.names.filter(name=was, is_variant=False, to_date=None).update(
        name=body.name, short_name=body.short_name, folded=fold(body.name)
    )


def _tidy(fields: dict[str, Any]) -> dict[str, Any]:
    tidied = dict(fields)
    for name, value in fields.items():
        if isinstance(value, str):
            tidied[name] = clean_lines(value) if name == "about" else clean(value)
    return tidied
