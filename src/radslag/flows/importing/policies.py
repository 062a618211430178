"""What the state of a batch or a draft allows, whoever asks. Each as a pair: check and can."""

from __future__ import annotations

from radslag.flows.importing.models import Batch, Draft, Question
from radslag.flows.importing.states import BatchStage, DraftState, QuestionKind
from radslag.kernel.errors import StateError

__all__ = [
    "can_answer",
    "can_confirm",
    "can_settle",
    "check_can_confirm",
    "check_can_read_again",
    "check_can_settle",
    "check_can_undo",
]

_OPEN = (DraftState.READ, DraftState.NEEDS_YOU)
_LATER = (QuestionKind.PERSON, QuestionKind.MATTER)


def check_can_settle(draft: Draft) -> None:
    """Mended, answered, left out: while it waits for a person."""
    if draft.state not in _OPEN:
        raise StateError(
            f"Papperet är {draft.get_state_display()} och kan inte ändras här. Ångra omgången "
            "först, eller ändra på mötets egen sida.",
            f"The paper is {draft.state}, so it cannot be changed here.",
        )


def can_settle(draft: Draft) -> bool:
    try:
        check_can_settle(draft)
    except StateError:
        return False
    return True


def can_answer(draft: Draft, question: Question) -> bool:
    """Also once the paper is put in, where the answer then changes the ledger."""
    if draft.state == DraftState.CONFIRMED:
        return question.kind in _LATER
    return can_settle(draft)


def check_can_confirm(draft: Draft) -> None:
    check_can_settle(draft)
    if draft.batch.stage == BatchStage.READING:
        raise StateError(
            "Alla papper i omgången är inte lästa än. Vänta tills de är det.",
            "Not all papers of the batch are read yet.",
        )
    waiting = draft.questions.filter(blocks=True, answer=None).first()
    if waiting is not None:
        raise StateError(
            f"Något måste avgöras först. {waiting.text}",
            "Something must be settled first: answer the question.",
        )


def can_confirm(draft: Draft) -> bool:
    try:
        check_can_confirm(draft)
    except StateError:
        return False
    return True


def check_can_read_again(draft: Draft) -> None:
    if draft.state not in (DraftState.FAILED, DraftState.NEEDS_YOU) or not draft.sha256:
        raise StateError(
            "Papperet behöver inte läsas igen.", "There is no need to read the paper again."
        )


def check_can_undo(batch: Batch) -> None:
    if batch.stage == BatchStage.UNDONE:
        raise StateError("Omgången är redan ångrad.", "The batch is undone already.")
