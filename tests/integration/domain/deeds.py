"""What every deed must stand, as rows of a table: who may do it, and that it is done whole.

A context lists its deeds as `Deed`s and runs the three checks over them. `do` gets the cast and
who acts, makes what the deed needs with factories, and does the deed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from django.apps import apps
from django.db import transaction

from radslag.domain.history.models import Entry
from radslag.kernel.access import Actor, System
from radslag.kernel.errors import NotAllowedError
from tests.factories.cast import Cast

__all__ = ["Deed", "check_half_is_nothing", "check_one_line", "check_who_may", "rows_of"]


@dataclass(frozen=True, slots=True)
class Deed:
    """prepare makes what is needed; do is the deed alone. may: those of the cast who may."""

    verb: str
    may: frozenset[str]
    prepare: Callable[[Cast], Any]
    do: Callable[[Any, Actor], Any]

    def __str__(self) -> str:
        return self.verb


def check_who_may(deed: Deed, cast: Cast) -> None:
    """Exactly those who are listed may, and a refusal changes nothing (trust 36: each refusal
    shares its set-up with a success)."""
    prepared = _kept(deed.prepare(cast))
    before = rows_of("parties", "accounts", "meetings")
    may = set()
    for name, by in cast.everybody().items():
        with _undone():
            try:
                deed.do(prepared(), by)
                may.add(name)
            except NotAllowedError:
                assert rows_of("parties", "accounts", "meetings") == before
                assert not Entry.objects.exists()
    assert may == deed.may


@contextmanager
def _undone() -> Iterator[None]:
    """What is done within it is taken back."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def _kept(thing: Any) -> Callable[[], Any]:
    """Gives the things as they are in the database: what is taken back leaves objects changed."""
    if isinstance(thing, tuple):
        parts = tuple(map(_kept, thing))
        return lambda: tuple(part() for part in parts)
    if thing is None:
        return lambda: None
    model, key = type(thing), thing.pk
    return lambda: model._base_manager.get(pk=key)


def check_one_line(deed: Deed, cast: Cast) -> None:
    """Exactly one line, with the deed's verb, and with a seal unless the thing is gone."""
    thing = deed.prepare(cast)
    deed.do(thing, System("test"))
    entry = Entry.objects.get()
    assert entry.verb == deed.verb
    assert entry.actor == "system:test"
    assert (entry.seals is None) == (".remove_" in deed.verb and "remove_name" not in deed.verb)


def check_half_is_nothing(deed: Deed, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last step breaks: nothing has changed (trust 11)."""
    thing = deed.prepare(cast)
    before = rows_of("parties", "accounts", "meetings")

    def broken(*_: object, **__: object) -> None:
        raise _BrokenError

    monkeypatch.setattr("radslag.domain.history.actions.Entry.save", broken)
    with pytest.raises(_BrokenError):
        deed.do(thing, System("test"))
    assert rows_of("parties", "accounts", "meetings") == before


def rows_of(*labels: str) -> dict[str, list[dict[str, Any]]]:
    """Every row of these apps, as it stands."""
    return {
        model._meta.label: list(model._base_manager.order_by("pk").values())
        for label in labels
        for model in apps.get_app_config(label).get_models()
    }


class _BrokenError(Exception):
    pass
