"""The desk: facts are judged one by one, every one can be mended, and the paper is put in."""

from __future__ import annotations

import re

import pytest

from radslag.domain.meetings.models import Item, Meeting
from radslag.domain.parties.models import Person
from radslag.faces.web.imports.facts import Fact, facts_on
from radslag.flows.importing.models import Draft, Question
from radslag.flows.importing.states import DraftState, QuestionKind
from tests.factories.cast import Cast
from tests.factories.importing import MINUTES, batch_of, read_all
from tests.factories.parties import PersonFactory
from tests.integration.faces.web.visiting import text_of, visitor

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft(cast: Cast) -> Draft:
    draft = batch_of(cast.network, {"anteckningar.txt": MINUTES}, by=cast.secretary).drafts.get()
    assert draft.state == DraftState.NEEDS_YOU
    return draft


def _fact(draft: Draft, what: str) -> Fact:
    draft.refresh_from_db()
    return next(fact for fact in facts_on(draft) if fact.what.startswith(what))


def test_every_fact_of_the_paper_is_listed_with_its_place(draft: Draft) -> None:
    facts = facts_on(draft)
    assert [fact.number for fact in facts] == list(range(1, len(facts) + 1))
    for fact in facts:
        for place in fact.places:
            page = draft.pages[place.page - 1]
            assert page[place.start : place.end].strip()


def test_the_chosen_fact_lights_up_in_the_original(cast: Cast, draft: Draft) -> None:
    fact = _fact(draft, "Mötesdag")
    page = text_of(visitor(cast.secretary).get(f"{draft.get_absolute_url()}?fakta={fact.number}"))
    assert '<mark class="active">' in page
    assert 'aria-current="true"' in page
    assert f"sida {fact.places[0].page}, rad {fact.places[0].line}" in page


def test_a_mended_field_is_kept_and_the_paper_s_own_words_stay(cast: Cast, draft: Draft) -> None:
    fact = _fact(draft, "Punkt 2")
    before = dict(draft.record)
    answer = visitor(cast.secretary).post(
        draft.get_absolute_url(),
        {"gor": "andra", "fakta": fact.number, "/items/1/title": "Bron över Lillån"},
    )
    assert answer.status_code == 302
    draft.refresh_from_db()
    assert draft.record == before
    assert draft.mends == {"/items/1/title": "Bron över Lillån"}
    assert _fact(draft, "Punkt 2").word == "Ändrad av dig"


def test_a_day_is_understood_as_people_write_it(cast: Cast, draft: Draft) -> None:
    fact = _fact(draft, "Mötesdag")
    visitor(cast.secretary).post(
        draft.get_absolute_url(), {"gor": "andra", "fakta": fact.number, "/date": "200612"}
    )
    draft.refresh_from_db()
    assert draft.mends == {"/date": "2020-06-12"}


def test_a_day_that_is_none_is_refused_and_nothing_typed_is_lost(cast: Cast, draft: Draft) -> None:
    fact = _fact(draft, "Mötesdag")
    answer = visitor(cast.secretary).post(
        draft.get_absolute_url(), {"gor": "andra", "fakta": fact.number, "/date": "31 februari"}
    )
    page = text_of(answer)
    assert answer.status_code == 409
    assert "Mötesdag:" in page
    assert "31 februari" in page
    draft.refresh_from_db()
    assert draft.mends == {}


def test_a_fact_that_is_none_is_taken_away_and_can_be_had_back(cast: Cast, draft: Draft) -> None:
    secretary = visitor(cast.secretary)
    fact = _fact(draft, "Föredragande")
    secretary.post(draft.get_absolute_url(), {"gor": "finns-inte", "fakta": fact.number})
    gone = _fact(draft, "Föredragande")
    assert gone.is_gone
    assert gone.value == fact.value
    secretary.post(draft.get_absolute_url(), {"gor": "angra", "fakta": gone.number})
    assert not _fact(draft, "Föredragande").is_gone


def test_the_paper_is_put_in_as_it_was_mended(cast: Cast, draft: Draft) -> None:
    secretary = visitor(cast.secretary)
    fact = _fact(draft, "Punkt 2")
    secretary.post(
        draft.get_absolute_url(),
        {"gor": "andra", "fakta": fact.number, "/items/1/title": "Bron över Lillån"},
    )
    for question in draft.questions.filter(answer=None, blocks=True):
        secretary.post(
            draft.get_absolute_url(),
            {"gor": "svara", "fraga": question.pk, "svar": question.options[0]["value"]},
        )
    answer = secretary.post(draft.get_absolute_url(), {"gor": "lagg-in"})
    assert answer.status_code == 302
    assert Meeting.objects.count() == 1
    assert Item.objects.filter(title="Bron över Lillån").exists()


def test_a_paper_with_an_open_question_is_not_put_in(cast: Cast, draft: Draft) -> None:
    assert draft.questions.filter(blocks=True, answer=None).exists()
    answer = visitor(cast.secretary).post(draft.get_absolute_url(), {"gor": "lagg-in"})
    assert answer.status_code == 409
    assert "Det gick inte" in text_of(answer)
    assert not Meeting.objects.exists()


@pytest.mark.parametrize("deed", ["", "rubbish", "andra", "svara"])
def test_what_cannot_be_done_is_told_and_changes_nothing(
    cast: Cast, draft: Draft, deed: str
) -> None:
    answer = visitor(cast.secretary).post(
        draft.get_absolute_url(), {"gor": deed, "fakta": "99999", "fraga": "-1"}
    )
    assert answer.status_code == 409
    draft.refresh_from_db()
    assert draft.mends == {}


def test_a_field_that_is_not_the_fact_s_own_is_ignored(cast: Cast, draft: Draft) -> None:
    """trust 41: extra fields change nothing."""
    fact = _fact(draft, "Punkt 2")
    visitor(cast.secretary).post(
        draft.get_absolute_url(),
        {
            "gor": "andra",
            "fakta": fact.number,
            "/items/1/title": "Bron",
            "/date": "2019-01-01",
            "state": "confirmed",
        },
    )
    draft.refresh_from_db()
    assert draft.mends == {"/items/1/title": "Bron"}
    assert draft.state == DraftState.NEEDS_YOU


def test_the_desk_asks_as_many_queries_for_one_item_as_for_forty(cast: Cast, draft: Draft) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    long = MINUTES.replace(
        "    5. Mötet avslutas",
        "\n".join(f"    {n}. Rapport nummer {n}\n    Text.\n" for n in range(5, 45))
        + "\n    45. Mötet avslutas",
    )
    large = batch_of(cast.network, {"lang.txt": long}, by=cast.secretary).drafts.get()
    counted = []
    for one in (draft, large):
        secretary = visitor(cast.secretary)
        secretary.get(one.get_absolute_url())
        with CaptureQueriesContext(connection) as asked:
            assert secretary.get(one.get_absolute_url()).status_code == 200
        counted.append(len(asked))
    assert len(facts_on(large)) > len(facts_on(draft)) + 30
    assert counted[0] == counted[1]


def _put_in(cast: Cast, draft: Draft) -> None:
    secretary = visitor(cast.secretary)
    for question in draft.questions.filter(answer=None, blocks=True):
        secretary.post(
            draft.get_absolute_url(),
            {"gor": "svara", "fraga": question.pk, "svar": question.options[0]["value"]},
        )
    secretary.post(draft.get_absolute_url(), {"gor": "lagg-in"})
    draft.refresh_from_db()
    assert draft.state == DraftState.CONFIRMED


def test_what_could_wait_is_answered_after_the_paper_is_put_in(cast: Cast, draft: Draft) -> None:
    PersonFactory.create(network=cast.network, name="Gerd Gruus")
    _put_in(cast, draft)
    question = draft.questions.get(text__contains="Gerd Grus")
    page = text_of(visitor(cast.secretary).get(draft.get_absolute_url()))
    assert ">Svara</button>" in page
    assert "Ändra svaret" not in page  # of the body: that is mended in the ledger
    assert "checked required" not in page
    visitor(cast.secretary).post(
        draft.get_absolute_url(),
        {"gor": "svara", "fraga": question.pk, "svar": question.options[0]["value"]},
    )
    assert Person.objects.get(name="Gerd Grus").same_as is not None


def test_a_paper_that_was_there_already_leads_on_to_the_next(cast: Cast, draft: Draft) -> None:
    _put_in(cast, draft)
    later = batch_of(
        cast.network,
        {"a.txt": MINUTES.replace("Ingen fråga", "Inte en fråga"), "b.txt": MINUTES + "\nSlut."},
        by=cast.secretary,
    )
    first, second = later.drafts.order_by("position")
    question = first.questions.get(kind=QuestionKind.SECOND)
    answer = visitor(cast.secretary).post(
        first.get_absolute_url(), {"gor": "svara", "fraga": question.pk, "svar": "same"}
    )
    assert answer["Location"] == second.get_absolute_url()
    page = text_of(visitor(cast.secretary).get(first.get_absolute_url()))
    assert "Kan vänta" not in page


def test_enter_joins_nothing_that_nobody_looked_at(cast: Cast, draft: Draft) -> None:
    weak = Question.objects.create(
        draft=draft,
        kind=QuestionKind.MATTER,
        pointer="/items/2",
        text="Hör punkten till ett ärende?",
        options=[{"value": "7", "label": "Något annat", "why": ""}, {"value": "", "label": "Nej"}],
        blocks=False,
    )
    page = text_of(visitor(cast.secretary).get(draft.get_absolute_url()))
    asked = page.partition(weak.text)[2].partition("</fieldset>")[0]
    assert re.search(r'value=""[^>]*checked', asked)
    assert not re.search(r'value="7"[^>]*checked', asked)


def test_a_paper_that_is_none_of_ours_is_left_out_and_the_next_one_comes(
    cast: Cast, draft: Draft
) -> None:
    answer = visitor(cast.secretary).post(draft.get_absolute_url(), {"gor": "hor-inte-hit"})
    draft.refresh_from_db()
    assert draft.state == DraftState.DUPLICATE
    assert answer["Location"] == draft.batch.get_absolute_url()
    assert not Meeting.objects.exists()


def test_a_paper_that_could_not_be_read_is_read_again_on_request(cast: Cast) -> None:
    batch = batch_of(cast.network, {"skräp.pdf": b"%PDF-1.7 nothing"}, by=cast.secretary)
    failed = batch.drafts.get()
    secretary = visitor(cast.secretary)
    assert "Läs igen" in text_of(secretary.get(batch.get_absolute_url()))
    secretary.post(failed.get_absolute_url(), {"gor": "las-igen"})
    failed.refresh_from_db()
    assert (failed.state, failed.error) == (DraftState.WAITING, "")


def test_what_is_read_again_is_linked_again_with_its_questions(cast: Cast, draft: Draft) -> None:
    asked = {one.text for one in draft.questions.all()}
    visitor(cast.secretary).post(draft.get_absolute_url(), {"gor": "las-igen"})
    assert not draft.questions.exists()
    read_all(draft.batch)
    draft.refresh_from_db()
    assert draft.state == DraftState.NEEDS_YOU
    assert {one.text for one in draft.questions.all()} == asked
