"""The index follows history: what is changed is hidden at once and put back soon."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.db import models, transaction

from radslag.domain.history.actions import record
from radslag.domain.meetings.states import MeetingState
from radslag.flows.search import indexing
from radslag.flows.search.models import Document, Waiting
from radslag.kernel.access import System
from tests.factories.county import County
from tests.factories.meetings import ItemFactory, MatterFactory, MeetingFactory, PaperFactory
from tests.factories.parties import PersonFactory

pytestmark = pytest.mark.django_db
AT = dt.datetime(2026, 11, 25, 12, 0, tzinfo=dt.UTC)


def _deed(thing: models.Model, *, removed: bool = False, **changes: Any) -> None:
    """A change and its line, as every deed makes them."""
    with transaction.atomic():
        if removed:
            record(verb="test.remove", by=System("test"), on=thing, at=AT, removed=True)
            thing.delete()
            return
        for name, value in changes.items():
            setattr(thing, name, value)
        thing.save()
        record(verb="test.change", by=System("test"), on=thing, at=AT)


def test_a_new_thing_is_found_after_its_line(county: County) -> None:
    county.index()
    _deed(ItemFactory.create(meeting=county.meeting, title="Om en snigel"))
    assert county.finds("snigel") == 0
    assert indexing.behind() == 1
    assert indexing.refresh() == 0
    assert county.finds("snigel") == 1
    assert indexing.behind() == 0


def test_a_changed_title_is_found_by_the_new_words_only(county: County) -> None:
    county.index()
    _deed(county.item, title="Om en snigel")
    indexing.catch_up()
    assert county.finds("snigel") > 0
    assert county.finds('"avtal om sjukvård i hemmet"') == 0


def test_what_is_made_secret_is_hidden_before_it_is_made_anew(county: County) -> None:
    """trust 42: even when there is no time to make it anew."""
    county.index()
    assert county.finds("förlänga överenskommelsen") == 1
    _deed(county.item, secrecy="26 kap. 1 § OSL")
    assert indexing.refresh(at_most=0) > 0
    assert county.finds("förlänga överenskommelsen") == 0


def test_a_meeting_takes_all_of_its_own_with_it(county: County) -> None:
    county.index()
    assert county.finds("sjukvård") > 1
    _deed(county.meeting, state=MeetingState.WRITTEN)
    indexing.refresh(at_most=0)
    assert county.finds("sjukvård") == 0
    assert county.finds("tillnyktring") == 0  # its matter too
    indexing.catch_up()
    assert county.finds("sjukvård") == 0
    _deed(county.meeting, state=MeetingState.PUBLISHED)
    indexing.catch_up()
    assert county.finds("sjukvård") > 1
    assert county.finds("tillnyktring") > 1


def test_what_is_removed_is_found_no_more(county: County) -> None:
    item = ItemFactory.create(meeting=county.meeting, title="Om en snigel")
    county.index()
    assert county.finds("snigel") == 1
    _deed(item, removed=True)
    indexing.refresh(at_most=0)
    assert county.finds("snigel") == 0
    indexing.catch_up()
    assert not Document.objects.filter(unit_label="meetings.Item", unit_id=item.pk).exists()


def test_a_removed_meeting_takes_its_items_along(county: County) -> None:
    meeting = MeetingFactory.create(body=county.body)
    matter = MatterFactory.create(network=county.network, title="Frågan om sniglar")
    ItemFactory.create(meeting=meeting, title="Om en snigel", matter=matter)
    county.index()
    assert county.finds("snigel") == 2
    _deed(meeting, removed=True)
    indexing.catch_up()
    assert county.finds("snigel") == 0


def test_a_matter_that_an_item_leaves_closes_behind_it(county: County) -> None:
    matter = MatterFactory.create(network=county.network, title="Frågan om sniglar")
    item = ItemFactory.create(meeting=county.meeting, matter=matter)
    county.index()
    assert county.finds("sniglar") == 2
    _deed(item, matter=None)
    indexing.catch_up()
    assert county.finds("sniglar") == 0


def test_a_secret_paper_takes_what_it_says_under_items_along(county: County) -> None:
    county.index()
    assert county.finds("väntat") == 1
    _deed(county.paper, secrecy="26 kap. 1 § OSL")
    indexing.catch_up()
    assert county.finds("väntat") == 0
    assert county.finds("hemsjukvårdsavtalet") == 0


def test_a_new_name_of_a_body_finds_its_meetings(county: County) -> None:
    from tests.factories.parties import BodyNameFactory

    county.index()
    BodyNameFactory.create(body=county.body, name="Länssnigeln")
    _deed(county.body)
    indexing.catch_up()
    assert county.finds("länssnigeln avtal") > 0


def test_a_person_who_becomes_protected_is_gone_everywhere(county: County) -> None:
    """trust 144."""
    from radslag.domain.accounts.roles import RoleName
    from tests.factories.meetings import AttendanceFactory

    person = PersonFactory.create(network=county.network, name="Karin Snigel")
    AttendanceFactory.create(meeting=county.meeting, person=person, name=person.name)
    county.index()
    assert county.finds("snigel", county.user(RoleName.SECRETARY)) == 2
    _deed(person, is_protected=True)
    indexing.catch_up()
    assert county.finds("snigel", county.user(RoleName.SECRETARY)) == 0


def test_what_is_undone_half_way_waits_still(
    county: County, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A row is made anew whole or not at all, and a thing that failed stays in the queue."""
    county.index()
    _deed(county.item, title="Om en snigel")

    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(indexing, "store", fail)
    with pytest.raises(RuntimeError):
        indexing.catch_up()
    assert Waiting.objects.count() > 0
    monkeypatch.undo()
    indexing.catch_up()
    assert county.finds("snigel") > 0


def test_making_it_anew_changes_nothing(county: County) -> None:
    def rows() -> list[tuple[Any, ...]]:
        names = ("label", "object_id", "number", "kind", "audience", "is_secret", "date")
        return sorted(Document.objects.values_list(*names), key=str)

    county.index()
    before, found = rows(), county.finds("avtal")
    county.index()
    assert (rows(), county.finds("avtal")) == (before, found)
    for _ in indexing.rebuild(county.network.pk):
        pass
    assert (rows(), county.finds("avtal")) == (before, found)


def test_history_of_an_installation_that_had_no_index_makes_one(county: County) -> None:
    _deed(county.body)
    _deed(county.meeting)
    assert indexing.catch_up() > 0
    assert county.finds("avtal") > 0


def test_a_paper_of_no_meeting_is_found(county: County) -> None:
    PaperFactory.create(network=county.network, title="Riktlinje för sniglar")
    county.index()
    assert county.finds("riktlinje", System("test")) == 1
