"""What holds for each deed of meetings: who may, one line, all or nothing, the same twice."""

from __future__ import annotations

import inspect
from contextlib import suppress
from typing import Any

import pytest
from django.apps import apps
from django.db import models

from radslag.domain.accounts.roles import ROLES, RoleName
from radslag.domain.history import sealing
from radslag.domain.history.models import Entry
from radslag.domain.meetings import actions
from radslag.kernel import access
from radslag.kernel.errors import NotAllowedError, RadslagError
from tests.factories.cast import AT, Cast, make_cast
from tests.integration.domain.meetings.actions.deeds import DEEDS, PERMISSIONS

pytestmark = pytest.mark.django_db
every_deed = pytest.mark.parametrize("name", DEEDS)


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def _everything() -> dict[str, list[tuple[Any, ...]]]:
    """All rows of the ledger, history's too."""
    contexts = ("meetings", "parties", "history")
    found: list[type[models.Model]] = [
        model for context in contexts for model in apps.get_app_config(context).get_models()
    ]
    return {one._meta.label: list(one.objects.order_by("pk").values_list()) for one in found}  # type: ignore[attr-defined]


def test_the_table_has_every_deed() -> None:
    known = {
        name
        for name in actions.__all__
        if inspect.isfunction(made := getattr(actions, name))
        and "by" in inspect.signature(made).parameters
    }
    changing = known - {"record_reading"}  # it changes nothing: see test_reading.py
    assert changing == set(DEEDS)
    assert sorted(name for names in PERMISSIONS.values() for name in names) == sorted(DEEDS)


@every_deed
def test_it_takes_only_keywords(name: str) -> None:
    kinds = {one.kind for one in inspect.signature(getattr(actions, name)).parameters.values()}
    assert kinds <= {inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.VAR_KEYWORD}


@every_deed
def test_it_writes_one_line_that_says_who_did_what(name: str, cast: Cast) -> None:
    """trust 22."""
    deed = DEEDS[name](cast)
    deed(by=cast.secretary, at=AT)
    entry = Entry.objects.get()
    assert (entry.verb, entry.actor, entry.at) == (
        f"meetings.{name}",
        cast.secretary.actor_key,
        AT,
    )
    assert entry.network_id == cast.network.pk


@every_deed
def test_what_it_leaves_is_what_was_sealed(name: str, cast: Cast) -> None:
    """So that verifying finds nothing wrong after it (trust 25)."""
    deed = DEEDS[name](cast)
    deed(by=cast.secretary, at=AT)
    entry = Entry.objects.get()
    model = apps.get_model(entry.object_label)
    thing = model.objects.filter(pk=entry.object_id).first()
    now = sealing.seals_of(thing, entry.salt) if thing else None
    assert entry.seals == now


@every_deed
def test_if_its_last_step_breaks_nothing_has_changed(
    name: str, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """trust 11."""
    deed = DEEDS[name](cast)
    before = _everything()

    def broken(**_: object) -> None:
        raise OSError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr("radslag.domain.history.actions.record", broken)
        with pytest.raises(OSError, match="full"):
            deed(by=cast.secretary, at=AT)
    assert _everything() == before


@every_deed
def test_it_is_refused_to_all_without_its_permission_and_let_to_all_with_it(
    name: str, cast: Cast
) -> None:
    """trust 35, 36: the same deed, the same thing; only who asks differs."""
    deed = DEEDS[name](cast)
    permission = next(key for key, names in PERMISSIONS.items() if name in names)
    before = _everything()
    holders = {role for role in RoleName if permission in ROLES[role].permissions}
    roles = {"secretary": "secretary", "chair": "chair", "preparer": "preparer"}
    for who, by in cast.everybody().items():
        if roles.get(who) in holders and (who != "preparer" or not _whole_network(name)):
            continue
        with pytest.raises(NotAllowedError):
            deed(by=by, at=AT)
        assert _everything() == before, who
    deed(by=cast.secretary, at=AT)
    assert _everything() != before


def _whole_network(name: str) -> bool:
    """Deeds on things that belong to no body in the table of deeds."""
    return name in {"edit_paper", "remove_paper"}


@every_deed
def test_the_program_itself_may(name: str, cast: Cast) -> None:
    DEEDS[name](cast)(by=access.System("import"), at=AT)
    assert Entry.objects.get().actor == "system:import"


# What these make has no key by which two could be known as one.
_MAKE_ANEW = {"open_matter", "add_item", "record_item", "add_paper"}


@pytest.mark.parametrize("name", sorted(set(DEEDS) - _MAKE_ANEW))
def test_done_twice_it_changes_nothing_more_or_says_why(name: str, cast: Cast) -> None:
    """trust 106: a form that is sent twice has one effect."""
    deed = DEEDS[name](cast)
    deed(by=cast.secretary, at=AT)
    after = _everything()
    with suppress(RadslagError):
        deed(by=cast.secretary, at=AT)
    assert _everything() == after
