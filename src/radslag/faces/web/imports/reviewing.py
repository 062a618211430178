"""What a person sees and does at the desk: the original to the left, the facts to the right."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.db import transaction
from django.utils.safestring import SafeString

from radslag.faces.web.imports.facts import Fact, facts_on
from radslag.faces.web.imports.reading_in import value_of
from radslag.faces.web.imports.sheet import sheet
from radslag.flows.importing import actions, policies, queries
from radslag.flows.importing.models import Draft, Question
from radslag.flows.importing.states import DraftState
from radslag.kernel.access import Actor
from radslag.kernel.errors import InvalidError

__all__ = ["Desk", "answer", "desk"]


@dataclass(frozen=True, slots=True)
class Desk:
    """chosen: the fact that is judged. asked: the question that is answered. page: from 1.

    enter: what the Enter key does, and which button is filled: "answer", "judge" or "confirm".
    """

    facts: Sequence[Fact]
    questions: Sequence[Question]
    answers: Mapping[int, str | None]
    chosen: Fact | None
    asked: Question | None
    enter: str
    page: int
    page_count: int
    sheet: SafeString | str
    wanting: int
    is_open: bool
    answerable: Sequence[Question]
    position: int
    waiting: int
    earlier: Draft | None
    later: Draft | None


def desk(draft: Draft, asked: Mapping[str, Any]) -> Desk:
    """asked: `fakta`, the number of the fact that is judged; `sida`, another page of the paper."""
    facts = facts_on(draft)
    questions = list(draft.questions.order_by("-blocks", "pk"))
    is_open = policies.can_settle(draft)
    answerable = [one for one in questions if policies.can_answer(draft, one)]
    questions = [one for one in questions if one in answerable or one.answer is not None]
    unanswered = [one for one in questions if one.answer is None] if is_open else []
    chosen = _numbered(facts, _whole(asked.get("fakta")))
    if chosen is not None:
        chosen = facts[chosen.number - 1] = _as_typed(chosen, asked)
    question = unanswered[0] if unanswered and chosen is None else None
    if is_open and chosen is None and question is None:
        chosen = next((fact for fact in facts if fact.wants_you), None)
    page = _page(draft, chosen, _whole(asked.get("sida")))
    text = draft.pages[page - 1] if page <= len(draft.pages) else ""
    others = queries.drafts_that_wait(draft.batch)
    return Desk(
        facts=facts,
        questions=questions,
        answers={one.pk: _preset(one, is_open) for one in questions},
        chosen=chosen,
        asked=question,
        enter="answer" if question else "judge" if chosen else "confirm",
        page=page,
        page_count=len(draft.pages),
        sheet=sheet(text, page, facts, chosen),
        wanting=sum(fact.wants_you for fact in facts) + len(unanswered),
        is_open=is_open,
        answerable=answerable,
        position=others.filter(position__lte=draft.position).count(),
        waiting=others.count(),
        earlier=others.filter(position__lt=draft.position).order_by("-position").first(),
        later=queries.next_draft(draft),
    )


def answer(draft: Draft, given: Mapping[str, Any], *, by: Actor, at: dt.datetime) -> str:
    """Do what was asked; gives the address to go on to. Raises RadslagError."""
    deed = str(given.get("gor", ""))
    facts = facts_on(draft)
    fact = _numbered(facts, _whole(given.get("fakta")))
    if deed == "lagg-in":
        actions.confirm(draft=draft, by=by, at=at)
        return _following(draft)
    if deed == "hor-inte-hit":
        actions.leave_out(draft=draft, by=by, at=at)
        return _following(draft)
    if deed == "las-igen":
        actions.read_again(draft=draft, by=by, at=at)
        return draft.batch.get_absolute_url()
    if deed == "svara":
        question = draft.questions.filter(pk=_whole(given.get("fraga"))).first()
        if question is None:
            raise InvalidError("Frågan finns inte längre.", "The question is gone.")
        actions.answer(question=question, value=str(given.get("svar", "")), by=by, at=at)
        draft.refresh_from_db()
        is_left_out = draft.state == DraftState.DUPLICATE
        return _following(draft) if is_left_out else draft.get_absolute_url()
    if fact is None:
        raise InvalidError(
            "Välj först en uppgift i listan.", "Choose a fact in the list first.", field="fakta"
        )
    return _judge(draft, facts, fact, deed, given, by=by, at=at)


def _following(draft: Draft) -> str:
    """Where to go from a paper that is done: the next that waits, else the whole batch."""
    later = queries.next_draft(draft)
    return later.get_absolute_url() if later else draft.batch.get_absolute_url()


def _judge(
    draft: Draft,
    facts: Sequence[Fact],
    fact: Fact,
    deed: str,
    given: Mapping[str, Any],
    *,
    by: Actor,
    at: dt.datetime,
) -> str:
    if deed == "andra":
        with transaction.atomic():
            for pointer, value in _changed(fact, given).items():
                actions.mend(draft=draft, pointer=pointer, value=value, by=by, at=at)
    elif deed == "finns-inte":
        actions.mend(draft=draft, pointer=fact.pointer, value=None, by=by, at=at)
    elif deed == "angra":
        with transaction.atomic():
            for pointer in fact.mended:
                actions.take_mend_back(draft=draft, pointer=pointer, by=by, at=at)
        return f"{draft.get_absolute_url()}?fakta={fact.number}#fakta-{fact.number}"
    else:
        raise InvalidError("Det går inte att göra här.", "That cannot be done here.")
    following = _next(facts, fact)
    if following is None:
        return draft.get_absolute_url()
    return f"{draft.get_absolute_url()}?fakta={following.number}#fakta-{following.number}"


def _changed(fact: Fact, given: Mapping[str, Any]) -> dict[str, Any]:
    """What was written in the fields, where it differs from what stood there.

    Where nothing differs, the first value as it was read: now a person stands behind it.
    """
    mends: dict[str, Any] = {}
    for field in fact.fields:
        written = given.get(field.pointer)
        if written is not None and str(written).strip() != field.value:
            mends[field.pointer] = value_of(field, str(written))
    if not mends and fact.fields and fact.wants_you:
        first = fact.fields[0]
        mends[first.pointer] = value_of(first, first.value)
    return mends


def _preset(question: Question, is_open: bool) -> str | None:
    """What is chosen from the beginning: what was answered, else what does no harm.

    A question that must be settled begins with the best answer. One that may wait is a
    suggestion, and Enter joins nothing that nobody looked at: it begins with none of them.
    """
    if question.answer is not None or not is_open:
        return question.answer
    values = [one["value"] for one in question.options]
    return values[0] if question.blocks or "" not in values else ""


def _as_typed(fact: Fact, asked: Mapping[str, Any]) -> Fact:
    """With what was written in its fields and could not be understood: nothing typed is lost."""
    fields = (replace(one, value=str(asked.get(one.pointer, one.value))) for one in fact.fields)
    return replace(fact, fields=tuple(fields))


def _numbered(facts: Sequence[Fact], number: int) -> Fact | None:
    return facts[number - 1] if 0 < number <= len(facts) else None


def _next(facts: Sequence[Fact], chosen: Fact | None) -> Fact | None:
    """The next fact that wants a person: after the chosen one, else from the beginning."""
    wanting = [fact for fact in facts if fact.wants_you and fact is not chosen]
    after = [fact for fact in wanting if chosen and fact.number > chosen.number]
    return next(iter(after or wanting), None)


def _page(draft: Draft, chosen: Fact | None, asked: int) -> int:
    if 0 < asked <= len(draft.pages):
        return asked
    return chosen.places[0].page if chosen and chosen.places else 1


def _whole(text: object) -> int:
    told = str(text or "")
    return int(told) if told.isascii() and told.isdigit() and len(told) < 10 else 0
