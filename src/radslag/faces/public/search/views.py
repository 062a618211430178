"""Search: one view for the page and for the same hits as CSV and JSON."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponseBase, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from radslag.domain.meetings.actions import record_reading
from radslag.faces.look import lists
from radslag.faces.look.lists import Column
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network
from radslag.faces.public.search import asking
from radslag.faces.public.search.asking import Asked
from radslag.flows.search import facets, indexing, queries, suggestions, tasks
from radslag.flows.search.answers import Answer, Hit
from radslag.flows.search.questions import Question, read_question
from radslag.kernel import clock
from radslag.kernel.access import Actor
from radslag.kernel.errors import InvalidError

__all__ = ["results"]

_MOST_IN_FILE = 1_000

_COLUMNS: tuple[Column[Hit], ...] = (
    Column("date", "Dag", lambda hit: hit.date),
    Column("body", "Organ", lambda hit: hit.body),
    Column("kind", "Slag", lambda hit: str(hit.kind.label)),
    Column("title", "Rubrik", lambda hit: hit.title_text),
    Column("text", "Text", lambda hit: hit.snippet_text),
    Column("action", "Vad beslutet gör", lambda hit: str(hit.action.label) if hit.action else ""),
    Column("paper", "Handling", lambda hit: hit.place.paper if hit.place else ""),
    Column("page", "Sida", lambda hit: hit.place.page if hit.place else None),
    Column("line", "Rad", lambda hit: hit.place.line if hit.place else None),
    Column("address", "Adress", lambda hit: hit.url),
)


@require_safe
@on_network
def results(request: NetworkRequest, form: str = "html") -> HttpResponseBase:
    asked, by = asking.asked_of(request.GET), actor_of(request)
    try:
        question = read_question(asked.words, today=clock.today(), is_bare=asked.is_bare)
    except InvalidError as wrong:
        return _refused(request, asked, str(wrong), form)
    waiting = _refreshed() if question else 0
    if form != "html":
        answer = _answer(request, by, asked, question, waiting, size=_MOST_IN_FILE)
        return lists.answer(form, list(answer.hits), _COLUMNS, "sok")
    answer = _answer(request, by, asked, question, waiting)
    return render(request, "public/search/results.html", _shown(request, by, asked, answer))


def _refreshed() -> int:
    """Brings the index up to date, or begins to and lets a job do the rest."""
    waiting = indexing.refresh()
    if waiting:
        tasks.ask_for_work()
    return waiting


def _answer(
    request: NetworkRequest,
    by: Actor,
    asked: Asked,
    question: Question,
    waiting: int,
    size: int = queries.PAGE,
) -> Answer:
    given = asked.facets
    chosen = facets.chosen_of(
        request.network,
        kinds=given["slag"],
        bodies=given["organ"],
        years=given["ar"],
        actions=given["atgard"],
    )
    answer = queries.search(
        by,
        request.network,
        question,
        chosen=chosen,
        page=asked.page,
        size=size,
        newest_first=asked.newest_first,
        by_matter=asked.by_matter,
        waiting=waiting,
    )
    record_reading(of=[hit.thing for hit in answer.hits], by=by, at=clock.now())
    return answer


def _shown(request: NetworkRequest, by: Actor, asked: Asked, answer: Answer) -> dict[str, Any]:
    paginator = Paginator(range(answer.pages * queries.PAGE), queries.PAGE)
    numbers = list(paginator.get_elided_page_range(answer.page, on_each_side=1, on_ends=1))
    query = request.GET
    shown: dict[str, Any] = {
        "asked": asked,
        "answer": answer,
        "question": answer.question,
        "lines": asking.lines_of(query, tuple(answer.facets)),
        "page": paginator.page(answer.page) if answer.pages else None,
        "page_numbers": numbers if answer.pages > 1 else [],
        "is_narrowed": any(asked.facets.values()),
        "as_words": asking.with_words(query, answer.question.without_days()),
        "all_address": asking.with_words(query, asked.words),
        "csv": f"{request.path.rstrip('/')}.csv?{query.urlencode()}",
        "json": f"{request.path.rstrip('/')}.json?{query.urlencode()}",
    }
    if answer.question and not answer.total:
        tried = suggestions.suggest(by, request.network, answer.question)
        shown["suggestions"] = [
            (one, asking.with_words(query, one.words, is_bare=one.is_bare)) for one in tried
        ]
    if not answer.total:
        examples = suggestions.examples(by, request.network)
        shown["examples"] = [(one, asking.with_words(query, one)) for one in examples]
    return shown


def _refused(request: NetworkRequest, asked: Asked, sentence: str, form: str) -> HttpResponseBase:
    if form != "html":
        return JsonResponse({"error": sentence}, status=400)
    return render(
        request, "public/search/results.html", {"asked": asked, "refused": sentence}, status=400
    )
