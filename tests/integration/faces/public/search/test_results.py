"""The page of search, and the same hits as CSV and JSON."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import unquote, urlencode

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from radslag.domain.accounts.roles import RoleName
from radslag.domain.meetings.states import MeetingState
from radslag.flows.search import indexing, tasks
from tests.factories.county import County
from tests.factories.meetings import ItemFactory, MatterFactory, MeetingFactory

pytestmark = pytest.mark.django_db
CANARY = "kanariefågel"


def _page(county: County, query: str = "", form: str = "/", by: Any = None) -> str:
    client = Client()
    if by is not None:
        client.force_login(by, backend="allauth.account.auth_backends.AuthenticationBackend")
    answer = client.get(f"/{county.network.slug}/sok{form}{query}")
    assert answer.status_code == 200
    content = b"".join(answer.streaming_content) if answer.streaming else answer.content  # type: ignore[attr-defined]
    return str(content, "utf-8")


def test_it_shows_hits_with_their_place_lit_up(county: County) -> None:
    county.index()
    page = _page(county, "?q=hemsjukvårdsavtalet")
    assert "<mark>hemsjukvårdsavtalet</mark>" in page
    text = county.paper.file.pages.get(number=2).text  # type: ignore[union-attr]
    start = text.index("hemsjukvårdsavtalet")
    address = f"?sida=2&amp;fran={start}&amp;till={start + 19}#plats"
    assert f"/{county.network.slug}/handlingar/{county.paper.key}/{address}" in page
    assert "sida 2, rad 2" in page


def test_the_place_it_leads_to_is_there(county: County) -> None:
    county.index()
    (hit,) = [one for one in county.ask("hemsjukvårdsavtalet").hits if one.kind == "paper"]
    assert hit.place is not None
    place = f"?sida={hit.place.page}&fran={hit.place.start}&till={hit.place.end}"
    page = Client().get(f"/{county.network.slug}/handlingar/{hit.place.paper}/{place}")
    assert "hemsjukvårdsavtalet</mark>" in page.content.decode()


def test_it_says_how_day_words_were_read_and_offers_them_as_words(county: County) -> None:
    county.index()
    page = _page(county, "?q=avtal+maj+2020")
    assert "”maj 2020” är läst som 1\N{NO-BREAK SPACE}maj 2020–31\N{NO-BREAK SPACE}maj 2020" in page
    assert "?q=avtal+%22maj+2020%22" in page


def test_facets_narrow_and_let_go(county: County) -> None:
    county.index()
    page = _page(county, "?q=avtal")
    assert "slag=organ" not in page  # it would give nothing
    assert "slag=punkt" in page
    narrowed = _page(county, "?q=avtal&slag=punkt")
    assert 'aria-current="true"' in narrowed
    assert "1\N{NO-BREAK SPACE}träff" in narrowed


def test_what_is_no_facet_is_passed_over(county: County) -> None:
    """trust 46: nothing can be sorted or narrowed by what is not shown."""
    county.index()
    query = "?q=avtal&slag=bandy&organ=%27&ar=--&atgard=x&ordning=is_secret&sida=-7"
    assert f"{county.ask('avtal').total}\N{NO-BREAK SPACE}träffar" in _page(county, query)


def test_an_empty_search_tells_how_to_ask_and_gives_examples_that_exist(county: County) -> None:
    county.index()
    page = _page(county)
    assert "Sök i allt som är sagt och beslutat" in page
    assert "?q=tillnyktring" in page


def test_no_hit_suggests_what_does_give_hits(county: County) -> None:
    county.index()
    page = _page(county, "?q=sjukvord")
    assert "Menade du" in page
    assert "?q=sjukv%C3%A5rd" in page
    assert "Utan prickar" in _page(county, "?q=overenskommelse")
    assert "Bara" in _page(county, "?q=avtal+bandybana")
    assert "Alla år" in _page(county, "?q=avtal+1999")


@pytest.mark.parametrize(
    "typed",
    ["x" * 501, " ".join(f"ord{n}*" for n in range(100)), "(" * 100_000, '" ' * 300],
)
def test_what_is_too_long_is_refused_politely_and_kept(county: County, typed: str) -> None:
    """trust 145, 147."""
    for form, kind in (("/", "text/html"), (".json", "application/json")):
        answer = Client().get(f"/{county.network.slug}/sok{form}", {"q": typed})
        assert answer.status_code == 400
        assert answer["Content-Type"].startswith(kind)
        assert "Skriv högst" in answer.content.decode(
            "unicode_escape" if form == ".json" else "utf-8"
        )


@pytest.mark.parametrize(
    "words",
    ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</title><svg/onload=1>"],
)
def test_what_was_typed_and_what_was_found_is_text(county: County, words: str) -> None:
    """trust 65, 68."""
    ItemFactory.create(meeting=county.meeting, title=f"Om en snigel {words}")
    county.index()
    for typed in (words, "snigel", f"snigel {words}"):
        answer = Client().get(f"/{county.network.slug}/sok/", {"q": typed})
        page = answer.content.decode()
        assert words not in page
        assert "<img src=x" not in page
        assert "<svg/" not in page
        assert "<script>" not in page


def test_csv_and_json_give_the_same_hits(county: County) -> None:
    county.index()
    rows = json.loads(_page(county, "?q=avtal", ".json"))["rows"]
    lines = _page(county, "?q=avtal", ".csv").splitlines()
    assert lines[0].startswith("\N{ZERO WIDTH NO-BREAK SPACE}Dag;Organ;Slag")
    assert len(rows) == len(lines) - 1 == len(county.ask("avtal").hits)
    assert rows[0].keys() >= {"date", "kind", "title", "text", "paper", "page", "line", "address"}


def test_csv_is_inert(county: County) -> None:
    """trust 92."""
    ItemFactory.create(meeting=county.meeting, title="=HYPERLINK(snigel)")
    county.index()
    assert ";'=HYPERLINK" in _page(county, "?q=snigel", ".csv")


@pytest.mark.parametrize("form", ["/", ".csv", ".json"])
def test_a_canary_is_in_no_answer(county: County, form: str) -> None:
    """trust 42, 43: the word itself is echoed in the field, so another of the title is sought."""
    draft = MeetingFactory.create(body=county.body, state=MeetingState.WRITTEN)
    ItemFactory.create(meeting=draft, title=f"Gråsparv eller {CANARY}")
    ItemFactory.create(
        meeting=county.meeting, title=f"Gråsparv och {CANARY}", secrecy="26 kap. 1 § OSL"
    )
    county.index()
    presenter = county.user(RoleName.PRESENTER)
    for by in (None, presenter):
        for words in ("gråsparv", "grasparv", "gråsparf", "", "gråsparv&slag=punkt"):
            page = _page(county, f"?q={words}", form, by)
            assert CANARY not in page.casefold()
            assert "gråsparv och" not in page.casefold()
    assert CANARY in _page(county, "?q=gråsparv", form, county.user(RoleName.SECRETARY))


def test_no_hit_looks_the_same_for_what_is_hidden_and_what_is_not_there(county: County) -> None:
    """trust 37, 42."""
    ItemFactory.create(meeting=county.meeting, title="Gråsparv", secrecy="26 kap. 1 § OSL")
    county.index()
    pages = []
    for word in ("gråsparv", "grågåsen"):
        page = unquote(unquote(_page(county, f"?{urlencode({'q': word})}"))).replace(word, "*")
        pages.append(re.sub(r'nonce="[^"]+"', "", page))
    assert pages[0] == pages[1]


def test_another_network_is_a_stranger(county: County) -> None:
    assert Client().get("/finns-inte/sok/?q=avtal").status_code == 404


def test_it_brings_the_index_up_to_date_first(county: County) -> None:
    for _ in indexing.rebuild():
        pass
    from tests.integration.flows.search.test_indexing import _deed

    _deed(ItemFactory.create(meeting=county.meeting, title="Om en snigel"))
    assert "<mark>snigel</mark>" in _page(county, "?q=snigel")


def test_much_that_waits_is_said_and_left_to_a_job(
    county: County, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.integration.flows.search.test_indexing import _deed

    county.index()
    for n in range(60):
        _deed(MatterFactory.create(network=county.network, title=f"Snigel {n}"))
    assert "läggs in i sökningen just nu" in _page(county, "?q=avtal")
    _page(county, "?q=avtal")
    from django_tasks_db.models import DBTaskResult

    assert DBTaskResult.objects.ready().count() <= 1
    tasks.bring_up_to_date.func()
    assert indexing.behind() == 0
    assert "läggs in i sökningen" not in _page(county, "?q=avtal")


def test_the_page_asks_as_often_for_one_hit_as_for_many(county: County) -> None:
    ItemFactory.create(meeting=county.meeting, title="Ensamma kvasten")
    for _ in range(60):
        ItemFactory.create(meeting=county.meeting, title="Många spadar")
    county.index()
    asked = []
    for words in ("kvasten", "spadar"):
        with CaptureQueriesContext(connection) as caught:
            _page(county, f"?q={words}")
        asked.append(len(caught))
    assert asked[0] == asked[1]


def test_pages_of_hits_follow_each_other(county: County) -> None:
    for _ in range(45):
        ItemFactory.create(meeting=county.meeting, title="Många spadar")
    county.index()
    first, last = _page(county, "?q=spadar"), _page(county, "?q=spadar&sida=3")
    assert first.count("<mark>spadar</mark>") == 20
    assert last.count("<mark>spadar</mark>") == 5
    assert 'rel="next"' in first and 'rel="next"' not in last
    assert _page(county, "?q=spadar&sida=99").count("<mark>spadar</mark>") == 5
