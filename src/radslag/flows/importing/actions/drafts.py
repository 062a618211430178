"""Deeds on drafts: mended, questions answered, confirmed, left out, read again."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db import transaction

from radslag.domain.history.actions import record
from radslag.domain.meetings import actions as meetings
from radslag.domain.meetings.models import Item, Matter
from radslag.domain.parties import actions as parties
from radslag.domain.parties.models import Person
from radslag.flows.importing import finishing, jobs, policies
from radslag.flows.importing.linking.link import sight_of
from radslag.flows.importing.models import Batch, Draft, Finding, Question, Trace
from radslag.flows.importing.states import (
    BatchStage,
    DraftState,
    FindingState,
    QuestionKind,
    TraceKind,
)
from radslag.kernel import access
from radslag.kernel.access import Actor
from radslag.kernel.errors import InvalidError

__all__ = [
    "answer",
    "confirm",
    "leave_out",
    "mend",
    "read_again",
    "settle_finding",
    "take_mend_back",
]

_SENTENCE = "Svaret finns inte bland förslagen. Välj ett av dem."


@transaction.atomic
def mend(*, draft: Draft, pointer: str, value: Any, by: Actor, at: dt.datetime) -> Draft:
    """Put right a fact of the record, by its JSON pointer; None: there is no such fact.

    What the paper says stays as it was read. The draft is linked anew.
    """
    access.require(by, "importing.import", on=draft)
    draft = _held(draft)
    policies.check_can_settle(draft)
    _check(pointer, value)
    if pointer in draft.mends and draft.mends[pointer] == value:
        return draft
    draft.mends = {**draft.mends, pointer: value}
    return _mended(draft, "importing.mend", pointer, by, at)


@transaction.atomic
def take_mend_back(*, draft: Draft, pointer: str, by: Actor, at: dt.datetime) -> Draft:
    """The fact is again as it was read."""
    access.require(by, "importing.import", on=draft)
    draft = _held(draft)
    policies.check_can_settle(draft)
    if pointer not in draft.mends:
        return draft
    draft.mends = {key: value for key, value in draft.mends.items() if key != pointer}
    return _mended(draft, "importing.take_back_mend", pointer, by, at)


@transaction.atomic
def answer(*, question: Question, value: str, by: Actor, at: dt.datetime) -> Question:
    """Settle a question; of a confirmed draft too, where that then changes the ledger.

    Raises InvalidError for a value that is none of the options.
    """
    access.require(by, "importing.import", on=question.draft)
    draft = _held(question.draft)
    question = Question.objects.select_for_update().get(pk=question.pk)
    if question.answer == value:
        return question
    if value not in {one["value"] for one in question.options}:
        raise InvalidError(_SENTENCE, "The answer is none of the options.", field="answer")
    question.answer, question.answered_by, question.answered_at = value, by.actor_key, at
    question.save(update_fields=["answer", "answered_by", "answered_at"])
    if draft.state == DraftState.CONFIRMED:
        _change_ledger(draft, question, by, at)
    elif question.kind == QuestionKind.SECOND and value == "same":
        _leave_out(draft)
    else:
        policies.check_can_settle(draft)
        finishing.relink(draft, sight_of(draft.batch), at=at)
    data = {"kind": str(question.kind), "question": question.pk}
    record(verb="importing.answer", by=by, on=draft, at=at, data=data)
    return question


@transaction.atomic
def confirm(*, draft: Draft, by: Actor, at: dt.datetime) -> Draft:
    """What the draft tells, as mended and settled, becomes part of the ledger. All or nothing."""
    access.require(by, "importing.import", on=draft)
    draft = _held(draft)
    policies.check_can_settle(draft)
    sight = sight_of(draft.batch)
    found = finishing.relink(draft, sight, at=at)
    policies.check_can_confirm(draft)
    finishing.confirm_draft(draft, found, sight, by=by, at=at)
    return draft


@transaction.atomic
def leave_out(*, draft: Draft, by: Actor, at: dt.datetime) -> Draft:
    """The paper is not wanted: it is the same as another, or none of ours."""
    access.require(by, "importing.import", on=draft)
    draft = _held(draft)
    policies.check_can_settle(draft)
    _leave_out(draft)
    record(verb="importing.leave_out", by=by, on=draft, at=at)
    return draft


@transaction.atomic
def read_again(*, draft: Draft, by: Actor, at: dt.datetime) -> Draft:
    """Read the paper once more, for instance since Tesseract was installed.

    The batch is then linked again, as far as its papers still wait.
    """
    access.require(by, "importing.import", on=draft)
    draft = _held(draft)
    policies.check_can_read_again(draft)
    draft.state, draft.attempts, draft.error, draft.error_english = DraftState.WAITING, 0, "", ""
    draft.questions.all().delete()
    draft.findings.all().delete()
    draft.job = str(jobs.read_draft.enqueue(draft.pk).id)
    draft.save()
    linked = Batch.objects.filter(pk=draft.batch_id, stage=BatchStage.LINKED)
    linked.update(stage=BatchStage.READING, job="")
    record(verb="importing.read_again", by=by, on=draft, at=at)
    return draft


@transaction.atomic
def settle_finding(*, finding: Finding, state: FindingState, by: Actor, at: dt.datetime) -> Finding:
    """A proposal is accepted or dismissed."""
    access.require(by, "importing.import", on=finding)
    if finding.state != state:
        finding.state = state
        finding.save(update_fields=["state"])
        data = {"state": str(state)}
        record(verb="importing.settle_finding", by=by, on=finding, at=at, data=data)
    return finding


def _held(draft: Draft) -> Draft:
    return Draft.objects.select_for_update().get(pk=draft.pk)


def _mended(draft: Draft, verb: str, pointer: str, by: Actor, at: dt.datetime) -> Draft:
    draft.save(update_fields=["mends"])
    finishing.relink(draft, sight_of(draft.batch), at=at)
    record(verb=verb, by=by, on=draft, at=at, data={"pointer": pointer})
    return draft


def _leave_out(draft: Draft) -> None:
    draft.state = DraftState.DUPLICATE
    draft.save(update_fields=["state"])
    draft.findings.all().delete()


def _check(pointer: str, value: Any) -> None:
    if not pointer.startswith("/") or pointer.startswith("/sources"):
        raise InvalidError("Det finns ingen sådan uppgift.", "There is no such fact.")
    if pointer == "/date" and value is not None:
        try:
            dt.date.fromisoformat(str(value))
        except ValueError:
            raise InvalidError(
                "Skriv dagen som 2020-05-08.", "Write the day as 2020-05-08.", field="value"
            ) from None


def _change_ledger(draft: Draft, question: Question, by: Actor, at: dt.datetime) -> None:
    """An answer that came after the draft was confirmed."""
    deed: dict[str, Any] = {"by": by, "at": at}
    value = question.answer or ""
    if question.kind == QuestionKind.PERSON:
        person = Person.objects.filter(pk=question.pointer.rpartition("/")[2]).first()
        if person is not None and value:
            same_as = Person.objects.get(pk=int(value))
            parties.join_spellings(person=person, same_as=same_as, **deed)
        elif person is not None:
            parties.part_spelling(person=person, **deed)
    elif question.kind == QuestionKind.MATTER and value:
        key = draft.link.get("items", {}).get(question.pointer.rpartition("/")[2])
        item = Item.objects.filter(pk=key).first()
        if item is not None:
            before, matter = item.matter_id, Matter.objects.get(pk=int(value))
            meetings.link_item(item=item, matter=matter, **deed)
            Trace.objects.create(
                batch=draft.batch,
                draft=draft,
                kind=TraceKind.CHANGED,
                label="meetings.Item",
                object_id=str(item.pk),
                field="matter",
                before=before,
                after=matter.pk,
            )
