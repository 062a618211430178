"""When all papers of a batch are read: link them, and confirm what is certain if asked to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from django.db import transaction

from radslag.domain.history.actions import record
from radslag.flows.importing import storing
from radslag.flows.importing.confirming.confirm import put_into_ledger
from radslag.flows.importing.facts import facts_of
from radslag.flows.importing.linking.findings import findings_of
from radslag.flows.importing.linking.link import Link, Sight, answers_of, link, sight_of
from radslag.flows.importing.models import Batch, Draft, Finding, Question
from radslag.flows.importing.states import UNREAD, BatchStage, DraftState
from radslag.kernel.access import Actor
from radslag.kernel.errors import RadslagError

__all__ = ["confirm_draft", "finish", "relink"]

_OPEN = (DraftState.READ, DraftState.NEEDS_YOU)


def finish(batch: Batch, *, by: Actor, at: dt.datetime) -> bool:
    """Link every paper, in the order of their days; False where some are unread.

    Idempotent: run again by another job it goes on where the first ended.
    """
    if batch.drafts.filter(state__in=UNREAD).exists() or batch.stage != BatchStage.READING:
        return False
    if batch.confirms:
        confirm_certain(batch, by=by, at=at)
    else:
        sight = sight_of(batch)
        for draft in _in_order(batch):
            relink(draft, sight, at=at)
    with transaction.atomic():
        done = Batch.objects.filter(pk=batch.pk, stage=BatchStage.READING)
        if not done.update(stage=BatchStage.LINKED, linked_at=at, job=""):
            return False
        batch.refresh_from_db()
        record(verb="importing.link_batch", by=by, on=batch, at=at)
    return True


def confirm_certain(batch: Batch, *, by: Actor, at: dt.datetime) -> None:
    """Confirm what no person need look at, one transaction each; the rest waits for them.

    What one paper makes may be what another waits for, so it is gone through until nothing
    more is certain.
    """
    sight = sight_of(batch)
    while True:
        before = batch.drafts.filter(state__in=_OPEN).count()
        for draft in _in_order(batch):
            if not _confirm_if_certain(draft, sight, by=by, at=at):
                sight = sight_of(batch)
        if batch.drafts.filter(state__in=_OPEN).count() in (0, before):
            return


def _confirm_if_certain(draft: Draft, sight: Sight, *, by: Actor, at: dt.datetime) -> bool:
    """False where it broke off, so that what is known of the ledger must be asked anew."""
    found = relink(draft, sight, at=at)
    if not found.is_certain:
        return True
    try:
        with transaction.atomic():
            confirm_draft(draft, found, sight, by=by, at=at)
    except RadslagError as error:
        _leave(draft, error)
        return False
    return True


def confirm_draft(draft: Draft, found: Link, sight: Sight, *, by: Actor, at: dt.datetime) -> int:
    """In a transaction: what the draft tells is made, and it is confirmed."""
    Draft.objects.select_for_update().get(pk=draft.pk)
    answers = answers_of(list(draft.questions.all()))
    made = put_into_ledger(draft, found, sight, answers, by=by, at=at)
    draft.state, draft.confirmed_at = DraftState.CONFIRMED, at
    draft.error = draft.error_english = ""
    draft.save()
    record(verb="importing.confirm", by=by, on=draft, at=at, data={"changes": made})
    transaction.on_commit(lambda: storing.drop_unwanted([draft]))
    return made


@transaction.atomic
def relink(draft: Draft, sight: Sight, *, at: dt.datetime) -> Link:
    """Link a draft anew: its questions are put, answers kept, its findings noted."""
    questions = list(draft.questions.all())
    found = link(draft, sight, answers_of(questions))
    _put_questions(draft, found, questions)
    _put_findings(draft)
    draft.link = found.as_dict()
    draft.state = DraftState.READ if found.is_certain else DraftState.NEEDS_YOU
    Draft.objects.filter(pk=draft.pk, state__in=_OPEN).update(link=draft.link, state=draft.state)
    return found


def _in_order(batch: Batch) -> list[Draft]:
    """By the day of their meeting, a call before its minutes: as they were written."""
    drafts = batch.drafts.filter(state__in=_OPEN).select_related("batch__network")
    return sorted(
        drafts, key=lambda one: (str(one.record.get("date") or "9999"), one.kind, one.position)
    )


def _put_questions(draft: Draft, found: Link, questions: Sequence[Question]) -> None:
    """Those that are not asked any more go, but for what was answered."""
    known = {(one.kind, one.pointer): one for one in questions}
    asked = {(str(one.kind), one.pointer): one for one in found.asking}
    gone = [one.pk for key, one in known.items() if one.answer is None and key not in asked]
    if gone:
        draft.questions.filter(pk__in=gone).delete()
    new = []
    for key, one in asked.items():
        question = known.get(key) or Question(draft=draft, kind=one.kind, pointer=one.pointer)
        told = {"text": one.text, "options": one.options, "blocks": one.blocks}
        if question.pk is None or any(getattr(question, k) != v for k, v in told.items()):
            for name, value in told.items():
                setattr(question, name, value)
            new.append(question)
    Question.objects.bulk_create([one for one in new if one.pk is None], batch_size=100)
    Question.objects.bulk_update(
        [one for one in new if one.pk is not None], ["text", "options", "blocks"], batch_size=100
    )


def _put_findings(draft: Draft) -> None:
    facts = facts_of(draft)
    known = set(draft.findings.values_list("pointer", flat=True))
    Finding.objects.bulk_create(
        [
            Finding(draft=draft, kind=kind, pointer=pointer, values=values, source=dict(source))
            for kind, pointer, values, source in findings_of(facts)
            if pointer not in known
        ]
    )


def _leave(draft: Draft, error: RadslagError) -> None:
    """It could not be made as it is: a person is told why."""
    link_dict = {**draft.link, "reasons": [*draft.link.get("reasons", ()), str(error)]}
    Draft.objects.filter(pk=draft.pk, state__in=_OPEN).update(
        state=DraftState.NEEDS_YOU, link=link_dict
    )
