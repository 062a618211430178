"""The deeds of meetings: one function each, in one transaction, with one line in history.

Keyword-only; `by` says who and `at` when. Raises NotAllowedError, NotFoundError (the thing is
gone), StateError (policies.py) and InvalidError. A deed that changes nothing is none.
"""

from radslag.domain.meetings.actions.decisions import (
    record_attendance,
    record_decisions,
    record_proposals,
    record_stances,
    write_item_text,
)
from radslag.domain.meetings.actions.files import store_file
from radslag.domain.meetings.actions.items import (
    add_item,
    edit_item,
    move_item,
    remove_item,
    set_back_item,
    set_item_state,
)
from radslag.domain.meetings.actions.matters import (
    edit_matter,
    link_item,
    open_matter,
    remove_matter,
    settle_together,
)
from radslag.domain.meetings.actions.meetings import (
    add_pre_meeting,
    advance_meeting,
    cancel_meeting,
    edit_meeting,
    move_meeting,
    plan_meeting,
    record_meeting,
    remove_meeting,
    remove_pre_meeting,
    set_back_meeting,
)
from radslag.domain.meetings.actions.papers import (
    add_paper,
    add_sources,
    edit_paper,
    remove_paper,
    store_pages,
)
from radslag.domain.meetings.actions.reading import record_reading
from radslag.domain.meetings.actions.rows import (
    AttendanceRow,
    Block,
    ClauseRow,
    ItemRow,
    PresenterRow,
    Recorded,
    SourceRow,
    StanceRow,
)
from radslag.domain.meetings.actions.whole import amend_item, record_item

__all__ = [
    "AttendanceRow",
    "Block",
    "ClauseRow",
    "ItemRow",
    "PresenterRow",
    "Recorded",
    "SourceRow",
    "StanceRow",
    "add_item",
    "add_paper",
    "add_pre_meeting",
    "add_sources",
    "advance_meeting",
    "amend_item",
    "cancel_meeting",
    "edit_item",
    "edit_matter",
    "edit_meeting",
    "edit_paper",
    "link_item",
    "move_item",
    "move_meeting",
    "open_matter",
    "plan_meeting",
    "record_attendance",
    "record_decisions",
    "record_item",
    "record_meeting",
    "record_proposals",
    "record_reading",
    "record_stances",
    "remove_item",
    "remove_matter",
    "remove_meeting",
    "remove_paper",
    "remove_pre_meeting",
    "set_back_item",
    "set_back_meeting",
    "set_item_state",
    "settle_together",
    "store_file",
    "store_pages",
    "write_item_text",
]
