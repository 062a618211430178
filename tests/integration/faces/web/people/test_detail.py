"""One person: spellings, seats over time, meetings."""

from __future__ import annotations

import datetime as dt

from django.urls import reverse

from radslag.domain.meetings.models import Attendance
from radslag.domain.meetings.states import MeetingState, Presence
from radslag.domain.parties.models import Person
from radslag.kernel.access import Actor
from tests.factories.cast import Cast
from tests.factories.meetings import MeetingFactory
from tests.factories.parties import PersonFactory, SeatFactory
from tests.integration.faces.web.visiting import visitor


def _page(cast: Cast, person: Person, who: Actor | None = None) -> tuple[int, str]:
    address = reverse("people:detail", args=("skog", person.key))
    answer = visitor(who or cast.secretary).get(address)
    return answer.status_code, answer.content.decode()


def test_it_tells_seats_over_time_and_spellings(cast: Cast) -> None:
    person = PersonFactory.create(network=cast.network, name="Ylva Kvarnmyr", title="chef")
    spelling = PersonFactory.create(network=cast.network, name="Ylva Qvarn", same_as=person)
    day = dt.date(2019, 1, 1)
    SeatFactory.create(body=cast.body, person=person, role="chair", from_date=day, is_acting=True)
    SeatFactory.create(body=cast.body, person=spelling, role="deputy", to_date=day)
    _, page = _page(cast, person)
    assert "tf ordförande" in page
    assert "ersättare" in page  # a spelling's seat is the person's
    assert "Ylva Qvarn" in page


def test_it_tells_the_meetings_that_this_reader_may_see(cast: Cast) -> None:
    """trust 45: a draft's attendance is for those who see drafts."""
    person = PersonFactory.create(network=cast.network, principal=cast.principal)
    for state, date in (
        (MeetingState.PUBLISHED, dt.date(2020, 3, 6)),
        (MeetingState.WRITTEN, dt.date(2020, 5, 8)),
        (MeetingState.CALLED, dt.date(2020, 6, 9)),
    ):
        meeting = MeetingFactory.create(body=cast.body, date=date, state=state)
        Attendance.objects.create(
            meeting=meeting, person=person, name=person.name, presence=Presence.PRESENT
        )
    _, all_of_it = _page(cast, person)
    assert "2020-03-06" in all_of_it
    assert "2020-05-08" in all_of_it
    _, public = _page(cast, person, cast.registrar)
    assert "2020-03-06" in public
    assert "2020-05-08" not in public
    assert "2020-06-09" not in public


def test_a_protected_person_is_seen_by_those_alone_who_keep_the_register(cast: Cast) -> None:
    """trust 144, 37."""
    hidden = PersonFactory.create(network=cast.network, name="Hemlig Älv", is_protected=True)
    SeatFactory.create(body=cast.body, person=hidden)
    absent = _page(cast, PersonFactory.build(network=cast.network, key="finnsinte1"), cast.auditor)
    assert _page(cast, hidden, cast.auditor)[0] == absent[0] == 404
    status, page = _page(cast, hidden)
    assert status == 200
    assert "Skyddade uppgifter" in page


def test_a_spelling_leads_to_the_person(cast: Cast) -> None:
    person = PersonFactory.create(network=cast.network, name="Ylva Kvarnmyr")
    spelling = PersonFactory.create(network=cast.network, name="Ylva Qvarn", same_as=person)
    _, page = _page(cast, spelling)
    assert "räknas som" in page
    assert reverse("people:part", args=("skog", spelling.key)) in page


def test_who_may_be_the_same_is_suggested_to_those_who_may_say_so(cast: Cast) -> None:
    """trust 110."""
    person = PersonFactory.create(network=cast.network, name="Ylva Kvarnmyr")
    other = PersonFactory.create(network=cast.network, name="Ylva Kvarnmyhr")
    compare = f"{reverse('people:join', args=('skog', other.key))}?som={person.key}"
    assert compare in _page(cast, person)[1]
    assert "Kan vara samma person" not in _page(cast, person, cast.auditor)[1]


def test_who_only_reads_is_given_nothing_to_change(cast: Cast) -> None:
    person = PersonFactory.create(network=cast.network)
    _, page = _page(cast, person, cast.auditor)
    assert "Ändra …" not in page
    assert "Ge uppdrag" not in page


def test_names_are_shown_as_text(cast: Cast) -> None:
    """trust 68."""
    person = PersonFactory.create(network=cast.network, name='"><img src=x onerror=alert(1)>')
    _, page = _page(cast, person)
    assert "<img" not in page
    assert "&lt;img src=x" in page
