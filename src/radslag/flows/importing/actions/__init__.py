"""Every deed of importing: batches begun, filled and undone; drafts mended, settled, confirmed.

Keyword-only; `by` says who and `at` when. Each asks for the permission *importing.import*.
"""

from radslag.flows.importing.actions.batches import close_batch, start_batch, take_in, undo_batch
from radslag.flows.importing.actions.drafts import (
    answer,
    confirm,
    leave_out,
    mend,
    read_again,
    settle_finding,
    take_mend_back,
)

__all__ = [
    "answer",
    "close_batch",
    "confirm",
    "leave_out",
    "mend",
    "read_again",
    "settle_finding",
    "start_batch",
    "take_in",
    "take_mend_back",
    "undo_batch",
]
