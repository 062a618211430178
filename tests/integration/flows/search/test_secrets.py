"""A word that stands only in what somebody may not see is not there for them (trust 42, 44, 45)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from radslag.domain.accounts.roles import RoleName
from radslag.domain.meetings.states import MeetingState, PaperKind
from radslag.domain.parties.models import Body
from radslag.flows.search import suggestions
from radslag.flows.search.questions import read_question
from radslag.kernel.access import ANYONE, Actor
from tests.factories.accounts import GrantFactory, UserFactory
from tests.factories.county import TODAY, County
from tests.factories.meetings import (
    AttendanceFactory,
    ClauseFactory,
    DecisionFactory,
    ItemFactory,
    ItemTextFactory,
    MatterFactory,
    MeetingFactory,
    PageFactory,
    PaperFactory,
)
from tests.factories.parties import BodyFactory, NetworkFactory, PersonFactory, SeatFactory

pytestmark = pytest.mark.django_db
CANARY = "kanariefågel"


def _draft_item(county: County) -> None:
    meeting = MeetingFactory.create(body=county.body, state=MeetingState.WRITTEN)
    ItemFactory.create(meeting=meeting, title=f"Om en {CANARY}")


def _planned_meeting(county: County) -> None:
    MeetingFactory.create(body=county.body, state=MeetingState.PLANNED, place_text=CANARY)


def _decision_before_publication(county: County) -> None:
    meeting = MeetingFactory.create(body=county.body, state=MeetingState.IN_SESSION)
    item = ItemFactory.create(meeting=meeting, title="Om en fågel")
    ClauseFactory.create(decision=DecisionFactory.create(item=item), text=f"att mata en {CANARY}.")


def _minutes_text_before_publication(county: County) -> None:
    meeting = MeetingFactory.create(body=county.body, state=MeetingState.CALLED)
    item = ItemFactory.create(meeting=meeting, title="Om en fågel")
    paper = PaperFactory.create(meeting=meeting, kind=PaperKind.MINUTES)
    ItemTextFactory.create(
        item=item, paper=paper, blocks=[{"kind": "paragraph", "text": f"En {CANARY}."}]
    )


def _minutes_before_publication(county: County) -> None:
    meeting = MeetingFactory.create(body=county.body, state=MeetingState.CALLED)
    paper = PaperFactory.create(meeting=meeting, kind=PaperKind.MINUTES)
    PageFactory.create(file=paper.file, text=f"En {CANARY} sågs.")


def _attendance_before_publication(county: County) -> None:
    meeting = MeetingFactory.create(body=county.body, state=MeetingState.IN_SESSION)
    AttendanceFactory.create(meeting=meeting, name=f"Karin {CANARY}")


def _matter_of_drafts_only(county: County) -> None:
    meeting = MeetingFactory.create(body=county.body, state=MeetingState.WRITTEN)
    matter = MatterFactory.create(network=county.network, title=f"Frågan om en {CANARY}")
    ItemFactory.create(meeting=meeting, matter=matter)


def _loose_paper(county: County) -> None:
    PaperFactory.create(network=county.network, title=f"Om en {CANARY}")


def _decision_of_cancelled(county: County) -> None:
    meeting = MeetingFactory.create(body=county.body, state=MeetingState.CANCELLED)
    item = ItemFactory.create(meeting=meeting, title="Om en fågel")
    ClauseFactory.create(decision=DecisionFactory.create(item=item), text=f"att mata en {CANARY}.")


DRAFTS: list[Callable[[County], None]] = [
    _draft_item, _planned_meeting, _decision_before_publication, _minutes_text_before_publication,
    _minutes_before_publication, _attendance_before_publication, _matter_of_drafts_only,
    _loose_paper, _decision_of_cancelled,
]  # fmt: skip


def _secret_item(county: County) -> None:
    ItemFactory.create(meeting=county.meeting, title=f"Om en {CANARY}", secrecy="26 kap. 1 § OSL")


def _part_of_secret_item(county: County) -> None:
    above = ItemFactory.create(meeting=county.meeting, title="Dold", secrecy="26 kap. 1 § OSL")
    ItemFactory.create(meeting=county.meeting, parent=above, title=f"Om en {CANARY}")


def _decision_of_secret_item(county: County) -> None:
    item = ItemFactory.create(meeting=county.meeting, title="Dold", secrecy="26 kap. 1 § OSL")
    ClauseFactory.create(decision=DecisionFactory.create(item=item), text=f"att mata en {CANARY}.")


def _secret_paper(county: County) -> None:
    paper = PaperFactory.create(
        meeting=county.meeting, title=f"Om en {CANARY}", secrecy="26 kap. 1 § OSL",
        kind=PaperKind.ATTACHMENT,
    )  # fmt: skip
    PageFactory.create(file=paper.file, text=f"En {CANARY} sågs.")


def _paper_of_secret_item(county: County) -> None:
    item = ItemFactory.create(meeting=county.meeting, title="Dold", secrecy="26 kap. 1 § OSL")
    paper = PaperFactory.create(
        meeting=county.meeting, item=item, title=f"Om en {CANARY}", kind=PaperKind.ATTACHMENT
    )
    PageFactory.create(file=paper.file, text=f"En {CANARY} sågs.")


def _text_from_secret_paper(county: County) -> None:
    paper = PaperFactory.create(
        meeting=county.meeting, secrecy="26 kap. 1 § OSL", kind=PaperKind.ATTACHMENT
    )
    ItemTextFactory.create(
        item=county.item, paper=paper, blocks=[{"kind": "paragraph", "text": f"En {CANARY}."}]
    )


def _matter_of_secret_items_only(county: County) -> None:
    matter = MatterFactory.create(network=county.network, title=f"Frågan om en {CANARY}")
    ItemFactory.create(meeting=county.meeting, matter=matter, secrecy="26 kap. 1 § OSL")


SECRETS: list[Callable[[County], None]] = [
    _secret_item, _part_of_secret_item, _decision_of_secret_item, _secret_paper,
    _paper_of_secret_item, _text_from_secret_paper, _matter_of_secret_items_only,
]  # fmt: skip


def _is_nowhere(county: County, by: Actor) -> None:
    for words in (CANARY, f"{CANARY}n", "kanarie*", f'"{CANARY}"', "fågel kanarie"):
        answer = county.ask(words, by)
        assert (answer.total, list(answer.hits), list(answer.facets)) == (0, [], [])
    near = read_question("kanariefogel", today=TODAY)
    told = [
        *suggestions.suggest(by, county.network, near),
        *suggestions.examples(by, county.network),
    ]
    assert "kanarie" not in str(told).casefold()
    whole = county.ask("fågel punkt länschefsnätverket", by)
    assert "kanarie" not in str([hit.snippet_text for hit in whole.hits]).casefold()


@pytest.mark.parametrize("hide", DRAFTS)
def test_what_is_not_public_yet_is_found_only_by_those_who_see_drafts(
    county: County, hide: Callable[[County], None]
) -> None:
    """trust 42, 54: no hit, no count, no facet, no snippet, no suggestion."""
    hide(county)
    county.index()
    _is_nowhere(county, ANYONE)
    _is_nowhere(county, county.user(RoleName.PRESENTER))
    _is_nowhere(
        county, county.user(RoleName.MEMBER, body=BodyFactory.create(network=county.network))
    )
    assert county.finds(CANARY, county.user(RoleName.MEMBER)) >= 1


@pytest.mark.parametrize("hide", SECRETS)
def test_what_is_secret_is_found_only_by_those_who_see_secrets(
    county: County, hide: Callable[[County], None]
) -> None:
    """trust 42."""
    hide(county)
    county.index()
    _is_nowhere(county, ANYONE)
    _is_nowhere(county, county.user(RoleName.MEMBER))
    assert county.finds(CANARY, county.user(RoleName.SECRETARY)) >= 1


def test_a_grant_in_one_body_finds_the_drafts_of_that_body_only(county: County) -> None:
    _draft_item(county)
    county.index()
    assert county.finds(CANARY, county.user(RoleName.MEMBER, body=county.body)) == 1


def test_a_grant_in_another_network_finds_nothing(county: County) -> None:
    _draft_item(county)
    county.index()
    stranger = UserFactory.create()
    GrantFactory.create(
        user=stranger, role=RoleName.SECRETARY, network=NetworkFactory.create(name="Annat län")
    )
    _is_nowhere(county, stranger)


def test_a_grant_that_ended_yesterday_finds_nothing(county: County) -> None:
    """trust 39."""
    _draft_item(county)
    county.index()
    left = county.user(RoleName.SECRETARY, to_date=dt.date(2020, 1, 1))
    _is_nowhere(county, left)


def test_people_are_found_by_those_who_see_the_register(county: County) -> None:
    """trust 44."""
    PersonFactory.create(network=county.network, name=f"Karin {CANARY}")
    county.index()
    _is_nowhere(county, ANYONE)
    assert county.finds(CANARY, county.user(RoleName.MEMBER)) >= 1


def test_a_matter_without_items_is_found_by_nobody(county: County) -> None:
    MatterFactory.create(network=county.network, title=f"Frågan om en {CANARY}")
    county.index()
    _is_nowhere(county, county.user(RoleName.SECRETARY))


def test_a_grant_in_a_body_finds_those_who_sit_in_it(county: County) -> None:
    """trust 44."""
    person = PersonFactory.create(network=county.network, name=f"Karin {CANARY}")
    SeatFactory.create(body=county.body, person=person)
    other = BodyFactory.create(network=county.network)
    county.index()
    assert county.finds(CANARY, county.user(RoleName.MEMBER, body=county.body)) == 1
    _is_nowhere(county, county.user(RoleName.MEMBER, body=other))


def test_a_protected_identity_is_found_by_nobody(county: County) -> None:
    """trust 144."""
    person = PersonFactory.create(network=county.network, name=f"Karin {CANARY}", is_protected=True)
    AttendanceFactory.create(meeting=county.meeting, person=person, name=person.name)
    county.index()
    _is_nowhere(county, county.user(RoleName.SECRETARY))


def test_a_body_is_told_only_to_its_own_network(county: County) -> None:
    other: Body = BodyFactory.create(network=NetworkFactory.create(name="Annat"), name=CANARY)
    county.index()
    _is_nowhere(county, ANYONE)
    assert other.network_id != county.network.pk
