"""Items are put on an agenda, edited, moved and taken off it by plain forms."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from radslag.domain.history.models import Entry
from radslag.domain.meetings.models import Item, Matter, Meeting
from radslag.domain.meetings.states import ItemKind, MeetingState
from radslag.kernel.text import fold
from tests.factories.cast import Cast
from tests.factories.meetings import ItemFactory, MatterFactory, PaperFactory, PresenterFactory
from tests.factories.parties import PersonFactory
from tests.integration.faces.web.planning.pages import address, planned
from tests.integration.faces.web.visiting import visitor

pytestmark = pytest.mark.django_db


def _filled(**changed: str) -> dict[str, str]:
    told = {"title": "Bron över ån", "kind": "decision", "presenters": "", "matter": ""}
    return {**told, **changed}


def _titles(meeting: Meeting) -> list[str]:
    return [one.title for one in meeting.items.order_by("position")]


def _three(meeting: Meeting) -> list[Item]:
    return [ItemFactory.create(meeting=meeting, title=t, number="") for t in ("Ett", "Två", "Tre")]


def test_an_item_is_put_last_with_kind_and_presenters(cast: Cast) -> None:
    meeting = planned(cast)
    known = PersonFactory.create(network=cast.network, name="Rut Älv", folded=fold("Rut Älv"))
    filled = _filled(kind="report", presenters="rut älv, processledare, Skogby\n\nNils Ny")
    answer = visitor(cast.secretary).post(address("add_item", meeting), filled)
    assert answer.headers["Location"] == address("agenda", meeting)
    item = Item.objects.get()
    assert (item.title, item.kind, item.number) == ("Bron över ån", ItemKind.REPORT, "")
    rows = [(p.person, p.name, p.role, p.organisation) for p in item.presenters.all()]
    assert rows == [(known, "rut älv", "processledare", "Skogby"), (None, "Nils Ny", "", "")]


def test_an_item_is_put_before_another_or_under_it(cast: Cast) -> None:
    meeting = planned(cast)
    items = _three(meeting)
    client = visitor(cast.secretary)
    client.post(address("add_item", meeting), _filled(title="Före", place=f"before:{items[1].pk}"))
    client.post(address("add_item", meeting), _filled(title="Under", place=f"under:{items[0].pk}"))
    assert _titles(meeting) == ["Ett", "Under", "Före", "Två", "Tre"]
    page = client.get(address("agenda", meeting)).content.decode()
    assert '<td class="n">1.1</td>' in page


def test_a_new_matter_is_opened_with_the_title_of_the_item(cast: Cast) -> None:
    meeting = planned(cast)
    visitor(cast.secretary).post(address("add_item", meeting), _filled(matter="new"))
    matter = Matter.objects.get()
    assert matter.title == "Bron över ån"
    assert list(matter.items.all()) == [Item.objects.get()]


def test_if_the_item_is_refused_no_matter_is_left_behind(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """trust 11: two deeds of one page, the second of which fails."""
    from radslag.domain.meetings.actions import items

    def broken(*_: object, **__: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(items, "put_presenters", broken)
    client = visitor(cast.secretary)
    with pytest.raises(OSError, match="full"):
        client.post(address("add_item", planned(cast)), _filled(matter="new"))
    assert not Matter.objects.exists()
    assert not Item.objects.exists()
    assert not Entry.objects.exists()


def test_only_matters_that_go_on_and_that_one_may_see_can_be_chosen(cast: Cast) -> None:
    """trust 38, 45: a key of another network's matter in the form is no way round."""
    meeting = planned(cast)
    open_one = MatterFactory.create(network=cast.network, title="Pågår")
    closed = MatterFactory.create(network=cast.network, title="Klart", state="closed")
    foreign = MatterFactory.create(network=cast.foreign, title="Främmande")
    for matter in (open_one, closed):
        ItemFactory.create(meeting=meeting, matter=matter, title="x")
    client = visitor(cast.secretary)
    page = client.get(address("add_item", meeting)).content.decode()
    assert "Pågår" in page
    assert "Klart" not in page
    assert "Främmande" not in page
    for refused in (closed, foreign):
        answer = client.post(address("add_item", meeting), _filled(matter=refused.key))
        assert "Välj ett av ärendena" in answer.content.decode()
    client.post(address("add_item", meeting), _filled(matter=open_one.key))
    assert Item.objects.get(title="Bron över ån").matter == open_one


def test_after_the_call_an_item_is_marked_as_new_and_numbered_last(cast: Cast) -> None:
    meeting = planned(cast, state=MeetingState.CALLED)
    _three(meeting)
    Item.objects.filter(title="Tre").update(number="9a")
    client = visitor(cast.secretary)
    assert "märks som ny" in client.get(address("add_item", meeting)).content.decode()
    client.post(address("add_item", meeting), _filled())
    item = Item.objects.get(title="Bron över ån")
    assert (item.is_late, item.number) == (True, "10")


def test_an_item_without_a_title_is_refused_and_the_rest_stays_typed(cast: Cast) -> None:
    filled = _filled(title=" ", presenters="Nils Ny, tf chef")
    answer = visitor(cast.secretary).post(address("add_item", planned(cast)), filled)
    assert answer.status_code == 400
    assert "Nils Ny, tf chef" in answer.content.decode()


def test_one_more_can_be_added_at_once(cast: Cast) -> None:
    meeting = planned(cast)
    client = visitor(cast.secretary)
    answer = client.post(address("add_item", meeting), {**_filled(), "one_more": "1"})
    assert answer.headers["Location"] == address("add_item", meeting)


def test_an_item_is_edited_and_keeps_what_was_not_changed(cast: Cast) -> None:
    meeting = planned(cast)
    item = ItemFactory.create(meeting=meeting, title="Vägen", number="", secrecy="OSL 26:1")
    closed = MatterFactory.create(network=cast.network, state="closed")
    Item.objects.filter(pk=item.pk).update(matter=closed)
    client = visitor(cast.secretary)
    url = address("edit_item", meeting, item.pk)
    page = client.get(url).content.decode()
    assert f'<option value="{closed.key}" selected>' in page
    client.post(url, _filled(title="Stigen", secrecy="OSL 26:1", matter=closed.key))
    edited = Item.objects.get(pk=item.pk)
    assert (edited.title, edited.secrecy, edited.matter) == ("Stigen", "OSL 26:1", closed)
    verbs = [one.verb for one in Entry.objects.all()]
    assert verbs == ["meetings.read_confidential", "meetings.edit_item"]


def test_fields_that_the_form_has_not_are_passed_over(cast: Cast) -> None:
    """trust 41."""
    meeting = planned(cast)
    item = ItemFactory.create(meeting=meeting, number="")
    extra = {"state": "treated", "is_late": "1", "number": "99", "meeting": "1", "position": "9"}
    visitor(cast.secretary).post(address("edit_item", meeting, item.pk), {**_filled(), **extra})
    edited = Item.objects.get(pk=item.pk)
    assert (edited.state, edited.is_late, edited.number) == ("on_agenda", False, "")
    assert (edited.meeting, edited.position) == (meeting, 1)


def test_items_are_moved_by_buttons_without_script(cast: Cast) -> None:
    meeting = planned(cast)
    items = _three(meeting)
    client = visitor(cast.secretary)
    page = client.get(address("agenda", meeting)).content.decode()
    assert page.count('name="place"') == 4
    client.post(address("move_item", meeting, items[2].pk), {"place": "1"})
    assert _titles(meeting) == ["Tre", "Ett", "Två"]
    for wrong in ("", "x", "-1", "99999"):
        answer = client.post(address("move_item", meeting, items[2].pk), {"place": wrong})
        assert answer.status_code == 404
    assert client.get(address("move_item", meeting, items[2].pk)).status_code == 405


def test_taking_an_item_away_is_shown_first_and_keeps_its_papers(cast: Cast) -> None:
    meeting = planned(cast)
    items = _three(meeting)
    ItemFactory.create(meeting=meeting, parent=items[1], title="Delen", number="")
    paper = PaperFactory.create(meeting=meeting, item=items[1])
    client = visitor(cast.secretary)
    url = address("remove_item", meeting, items[1].pk)
    assert "Underpunkten ”Delen” försvinner också" in client.get(url).content.decode()
    assert meeting.items.count() == 4
    client.post(url)
    assert _titles(meeting) == ["Ett", "Tre"]
    paper.refresh_from_db()
    assert (paper.item, paper.meeting) == (None, meeting)


@pytest.mark.parametrize("page", ["move_item", "remove_item"])
def test_once_called_the_order_stays(cast: Cast, page: str) -> None:
    meeting = planned(cast, state=MeetingState.CALLED)
    item = _three(meeting)[1]
    answer = visitor(cast.secretary).post(address(page, meeting, item.pk), {"place": "1"})
    assert answer.status_code == 409
    assert "Kallelsen har gått ut" in answer.content.decode()
    assert _titles(meeting) == ["Ett", "Två", "Tre"]


@pytest.mark.parametrize("page", ["edit_item", "remove_item", "move_item"])
def test_the_item_of_another_meeting_is_not_under_this_one(cast: Cast, page: str) -> None:
    """trust 37, 38: an id from elsewhere, and one that nothing has, are answered alike."""
    meeting = planned(cast)
    foreign = ItemFactory.create()
    client = visitor(cast.secretary)
    for key in (foreign.pk, 987_654):
        filled = {**_filled(), "place": "1"}
        assert client.post(address(page, meeting, key), filled).status_code == 404
    foreign.refresh_from_db()
    assert foreign.title != "Bron över ån"


def test_the_agenda_asks_the_database_as_often_for_one_item_as_for_forty(cast: Cast) -> None:
    meeting = planned(cast)
    client = visitor(cast.secretary)
    asked = []
    for more in (1, 39):
        for _ in range(more):
            matter = MatterFactory.create(network=cast.network)
            item = ItemFactory.create(meeting=meeting, matter=matter, number="")
            PresenterFactory.create(item=item)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address("agenda", meeting)).status_code == 200
        asked.append(len(queries))
    assert asked[0] == asked[1]


def test_words_that_look_like_code_are_shown_as_words(cast: Cast) -> None:
    """trust 65, 68."""
    meeting = planned(cast)
    title = '"><img src=x onerror=alert(1)>'
    client = visitor(cast.secretary)
    client.post(address("add_item", meeting), _filled(title=title, presenters=title))
    item = Item.objects.get()
    for page in ("agenda", "edit_item", "remove_item"):
        more = () if page == "agenda" else (item.pk,)
        assert "<img" not in client.get(address(page, meeting, *more)).content.decode()
