"""A meeting's page: what it says, and what it says of the proposal and of the call."""

from __future__ import annotations

import datetime as dt

import pytest
from django.test import Client

from radslag.domain.meetings.states import Action, ItemKind, ItemState, MeetingState, PaperKind
from radslag.kernel import clock
from tests.factories import meetings as make
from tests.factories.scene import Scene

pytestmark = pytest.mark.django_db


def _page(client: Client, address: str) -> str:
    return " ".join(client.get(address).content.decode().replace("\N{NO-BREAK SPACE}", " ").split())


@pytest.mark.parametrize(
    ("proposed", "decided", "action", "shape", "word"),
    [
        ("att anta planen,", "att anta planen.", Action.ADOPT, "done", "Som föreslaget"),
        ("att anta planen", "att anta budgeten", Action.ADOPT, "void", "Ändrat"),
        ("att anta planen", "att bordlägga frågan", Action.POSTPONE, "rest", "Bordlagt"),
        ("att anta planen", "att avslå", Action.REJECT, "no", "Avslaget"),
    ],
)
def test_a_decision_stands_beside_its_proposal(
    client: Client, proposed: str, decided: str, action: Action, shape: str, word: str
) -> None:
    item = make.ItemFactory.create()
    proposal = make.ProposalFactory.create(item=item)
    offered = make.ClauseFactory.create(proposal=proposal, text=proposed)
    make.ClauseFactory.create(decision__item=item, text=decided, action=action, answers=offered)
    page = _page(client, item.meeting.get_absolute_url())
    assert f'data-is="{shape}">{word}</span>' in page
    assert (f"”{proposed}”" in page) is (shape != "done")


def test_a_clause_without_a_proposal_is_new_only_where_something_was_proposed(
    client: Client,
) -> None:
    item = make.ItemFactory.create()
    make.ClauseFactory.create(decision__item=item)
    assert "Nytt på mötet" not in _page(client, item.meeting.get_absolute_url())
    make.ClauseFactory.create(proposal=make.ProposalFactory.create(item=item), text="att riva")
    page = _page(client, item.meeting.get_absolute_url())
    assert "Nytt på mötet" in page
    assert "Inget beslut om förslaget ”att riva”" in page


@pytest.mark.parametrize(
    ("decided", "takes_in"),
    [
        ("att besluta enligt styrgruppens förslag p. 1–5.", True),
        ("att bifalla förslaget", True),
        ("besluta i enlighet med arbetsgruppens förslag", True),
        ("att sända förslaget på remiss", False),
        ("att godkänna lokalerna enligt arbetsgruppens förslag", False),
        ("att besluta om bron, och ta fram ett förslag", False),
    ],
)
def test_what_is_decided_as_proposed_leaves_no_proposal_without_a_decision(
    client: Client, decided: str, takes_in: bool
) -> None:
    item = make.ItemFactory.create()
    make.ClauseFactory.create(proposal=make.ProposalFactory.create(item=item), text="att riva")
    make.ClauseFactory.create(decision__item=item, text=decided)
    page = _page(client, item.meeting.get_absolute_url())
    assert ("Inget beslut om förslaget" not in page) is takes_in
    assert (">Som föreslaget</span>" in page) is takes_in


@pytest.mark.parametrize("days", [1, -1])
def test_a_call_without_minutes_says_so_once_the_day_is_past(client: Client, days: int) -> None:
    day = clock.today() - dt.timedelta(days=days)
    meeting = make.MeetingFactory.create(state=MeetingState.CALLED, date=day)
    network = meeting.body.network.slug
    for address in (f"/{network}/moten/", meeting.get_absolute_url()):
        assert ("Anteckningar saknas" in _page(client, address)) is (days > 0)


def test_each_decision_leads_to_its_line(client: Client, scene: Scene) -> None:
    place = f"{scene.minutes.get_absolute_url()}?kalla={scene.source.pk}#plats"
    assert f'href="{place}"' in _page(client, scene.meeting.get_absolute_url())


def test_call_and_minutes_have_addresses_of_their_own(client: Client, scene: Scene) -> None:
    address = scene.meeting.get_absolute_url()
    minutes, call = _page(client, address), _page(client, f"{address}kallelse/")
    assert "beslutar</h3>" in minutes
    assert "beslutar</h3>" not in call
    assert "Förslag till beslut från styrgruppen" in call


def test_a_meeting_with_only_a_call_has_one_page(client: Client, scene: Scene) -> None:
    meeting = make.MeetingFactory.create(body=scene.body, state=MeetingState.CALLED)
    make.PaperFactory.create(meeting=meeting, kind=PaperKind.CALL)
    address = meeting.get_absolute_url()
    assert "Mötets delar" not in _page(client, address)
    for more in ("kallelse/", "skillnader/"):
        assert client.get(f"{address}{more}").headers["Location"] == address


def test_what_differs_from_the_call_is_listed(client: Client, scene: Scene) -> None:
    make.ItemFactory.create(meeting=scene.meeting, state=ItemState.WITHDRAWN)
    page = _page(client, f"{scene.meeting.get_absolute_url()}skillnader/")
    for word in ("Ny punkt", "Ny handling", "Ändrat", "Inget beslut", "Utgår"):
        assert f">{word}</span>" in page


def test_papers_that_disagree_are_both_quoted(client: Client, scene: Scene) -> None:
    """trust 108: in short on the minutes, whole among the differences, the odd words underlined."""
    address = scene.meeting.get_absolute_url()
    assert "Handlingarna säger olika" in _page(client, address)
    page = _page(client, f"{address}skillnader/")
    assert "<q><em>våren</em></q>" in page
    assert "<q><em>hösten</em></q>" in page


def test_formalities_stand_last(client: Client, scene: Scene) -> None:
    opening = make.ItemFactory.create(
        meeting=scene.meeting, kind=ItemKind.FORMALITY, title="Mötets öppnande", position=99
    )
    page = _page(client, scene.meeting.get_absolute_url())
    assert page.index("Bron över ån</h2>") < page.index("Närvarande och formalia")
    assert page.index("Närvarande och formalia") < page.rindex(opening.title)


def test_a_postponed_item_says_until_when(client: Client) -> None:
    item = make.ItemFactory.create(
        state=ItemState.POSTPONED, postponed_to_date=dt.date(2020, 6, 17)
    )
    page = _page(client, item.meeting.get_absolute_url())
    assert 'data-is="rest">Bordlagd till 17 juni 2020' in page


def test_a_cancelled_meeting_says_why(client: Client) -> None:
    meeting = make.MeetingFactory.create(
        state=MeetingState.CANCELLED, cancelled_reason="Smittläget"
    )
    page = _page(client, meeting.get_absolute_url())
    assert 'data-is="no">Inställt' in page
    assert "Smittläget" in page


def test_before_and_after_lead_on(client: Client, scene: Scene) -> None:
    after = make.MeetingFactory.create(body=scene.body, date=dt.date(2020, 6, 17))
    page = _page(client, scene.meeting.get_absolute_url())
    assert f'rel="next" href="{after.get_absolute_url()}"' in page
    assert 'rel="prev"' not in page
