"""Every deed of meetings once: what must be there before it, and the deed itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Any

from radslag.domain.meetings import actions
from radslag.domain.meetings.actions import (
    AttendanceRow,
    Block,
    ClauseRow,
    ItemRow,
    PresenterRow,
    StanceRow,
)
from radslag.domain.meetings.states import (
    Action,
    ItemState,
    MeetingState,
    PaperKind,
    Presence,
    StanceKind,
)
from tests.factories.cast import Cast
from tests.factories.meetings import (
    ClauseFactory,
    ItemFactory,
    MatterFactory,
    MeetingFactory,
    PaperFactory,
    ProposalFactory,
    StoredFileFactory,
)

__all__ = ["DEEDS", "PERMISSIONS", "Deed"]

Deed = Callable[..., Any]
DAY = dt.date(2026, 5, 8)


def _planned(cast: Cast, **fields: Any) -> Any:
    fields = {"date": DAY, "state": MeetingState.PLANNED, **fields}
    return MeetingFactory.create(body=cast.body, **fields)


def _held(cast: Cast) -> Any:
    return MeetingFactory.create(body=cast.body, date=DAY)


def _item(meeting: Any, **fields: Any) -> Any:
    return ItemFactory.create(meeting=meeting, **fields)


def _plan_meeting(cast: Cast) -> Deed:
    return partial(actions.plan_meeting, body=cast.body, date=DAY)


def _record_meeting(cast: Cast) -> Deed:
    return partial(actions.record_meeting, body=cast.body, date=DAY, body_name="Rådet")


def _edit_meeting(cast: Cast) -> Deed:
    return partial(actions.edit_meeting, meeting=_planned(cast), place_text="Lilla salen")


def _move_meeting(cast: Cast) -> Deed:
    return partial(actions.move_meeting, meeting=_planned(cast), date=DAY + dt.timedelta(days=7))


def _cancel_meeting(cast: Cast) -> Deed:
    return partial(actions.cancel_meeting, meeting=_planned(cast), reason="För få kan komma.")


def _advance_meeting(cast: Cast) -> Deed:
    return partial(actions.advance_meeting, meeting=_planned(cast), state=MeetingState.PUBLISHED)


def _set_back_meeting(cast: Cast) -> Deed:
    return partial(actions.set_back_meeting, meeting=_held(cast), state=MeetingState.CALLED)


def _remove_meeting(cast: Cast) -> Deed:
    return partial(actions.remove_meeting, meeting=_held(cast))


def _add_pre_meeting(cast: Cast) -> Deed:
    return partial(actions.add_pre_meeting, meeting=_planned(cast), side=cast.region, date=DAY)


def _remove_pre_meeting(cast: Cast) -> Deed:
    meeting = _planned(cast)
    before = meeting.pre_meetings.create(side=cast.region, date=DAY)
    return partial(actions.remove_pre_meeting, pre_meeting=before)


def _record_attendance(cast: Cast) -> Deed:
    rows = [AttendanceRow(name="Nils Närvarande", presence=Presence.PRESENT)]
    return partial(actions.record_attendance, meeting=_held(cast), rows=rows)


def _add_item(cast: Cast) -> Deed:
    meeting = _planned(cast)
    _item(meeting)
    return partial(
        actions.add_item,
        meeting=meeting,
        title="Bron",
        position=1,
        matter=MatterFactory.create(network=cast.network),
        presenters=[PresenterRow(name="Frans Föredragande")],
    )


def _whole(cast: Cast, **fields: Any) -> ItemRow:
    """All that a row may tell."""
    proposed = ClauseRow(text="att bygga bron.")
    decided = ClauseRow(text="att bygga bron i trä.", action=Action.APPROVE, answers=proposed)
    given: dict[str, Any] = {
        "title": "Bron",
        "number": "2",
        "cited_dates": ["2026-03-06"],
        "matter": MatterFactory.create(network=cast.network),
        "state": ItemState.POSTPONED,
        "postponed_to_date": DAY + dt.timedelta(days=30),
        "presenters": [PresenterRow(name="Frans Föredragande")],
        "paper": PaperFactory.create(network=cast.network),
        "blocks": [{"kind": "paragraph", "text": "Det gick bra."}],
        "proposals": [Block(by="Styrgruppen", clauses=[proposed])],
        "decisions": [Block(body=cast.body, clauses=[decided])],
        "stances": [StanceRow(kind=StanceKind.NO_PART, side=cast.region)],
        **fields,
    }
    return ItemRow(**given)


def _record_item(cast: Cast) -> Deed:
    meeting = _held(cast)
    _item(meeting)
    return partial(actions.record_item, meeting=meeting, position=1, row=_whole(cast))


def _amend_item(cast: Cast) -> Deed:
    return partial(actions.amend_item, item=_item(_held(cast)), row=_whole(cast))


def _edit_item(cast: Cast) -> Deed:
    return partial(
        actions.edit_item,
        item=_item(_planned(cast)),
        title="Vägen",
        presenters=[PresenterRow(name="Frans Föredragande")],
    )


def _move_item(cast: Cast) -> Deed:
    meeting = _planned(cast)
    items = [_item(meeting) for _ in range(3)]
    return partial(actions.move_item, item=items[2], position=1)


def _remove_item(cast: Cast) -> Deed:
    meeting = _planned(cast)
    items = [_item(meeting) for _ in range(3)]
    return partial(actions.remove_item, item=items[0])


def _set_item_state(cast: Cast) -> Deed:
    matter = MatterFactory.create(network=cast.network)
    item = _item(_held(cast), matter=matter)
    return partial(actions.set_item_state, item=item, state=ItemState.TREATED)


def _set_back_item(cast: Cast) -> Deed:
    item = _item(_held(cast), state=ItemState.TREATED)
    return partial(actions.set_back_item, item=item)


def _write_item_text(cast: Cast) -> Deed:
    return partial(
        actions.write_item_text,
        item=_item(_held(cast)),
        paper=PaperFactory.create(network=cast.network),
        blocks=[{"kind": "paragraph", "text": "Det gick bra."}],
    )


def _record_proposals(cast: Cast) -> Deed:
    blocks = [Block(by="Styrgruppen", clauses=[ClauseRow(text="att bygga bron.")])]
    return partial(actions.record_proposals, item=_item(_held(cast)), proposals=blocks)


def _record_decisions(cast: Cast) -> Deed:
    item = _item(_held(cast), matter=MatterFactory.create(network=cast.network))
    proposed = ClauseFactory.create(proposal=ProposalFactory.create(item=item), decision=None)
    row = ClauseRow(text="att bygga bron.", action=Action.APPROVE, answers=proposed)
    return partial(
        actions.record_decisions, item=item, decisions=[Block(body=cast.body, clauses=[row])]
    )


def _record_stances(cast: Cast) -> Deed:
    rows = [StanceRow(kind=StanceKind.NO_PART, side=cast.region)]
    return partial(actions.record_stances, item=_item(_held(cast)), rows=rows)


def _open_matter(cast: Cast) -> Deed:
    return partial(actions.open_matter, network=cast.network, title="Bron över ån")


def _edit_matter(cast: Cast) -> Deed:
    return partial(
        actions.edit_matter, matter=MatterFactory.create(network=cast.network), title="Vägen"
    )


def _link_item(cast: Cast) -> Deed:
    matter = MatterFactory.create(network=cast.network)
    return partial(actions.link_item, item=_item(_held(cast)), matter=matter)


def _remove_matter(cast: Cast) -> Deed:
    return partial(actions.remove_matter, matter=MatterFactory.create(network=cast.network))


def _add_paper(cast: Cast) -> Deed:
    return partial(
        actions.add_paper,
        network=cast.network,
        file=StoredFileFactory.create(),
        kind=PaperKind.CALL,
        meeting=_held(cast),
    )


def _edit_paper(cast: Cast) -> Deed:
    return partial(
        actions.edit_paper, paper=PaperFactory.create(network=cast.network), meeting=_held(cast)
    )


def _remove_paper(cast: Cast) -> Deed:
    return partial(actions.remove_paper, paper=PaperFactory.create(network=cast.network))


DEEDS: dict[str, Callable[[Cast], Deed]] = {
    made.__name__.removeprefix("_"): made
    for made in (
        _plan_meeting, _record_meeting, _edit_meeting, _move_meeting, _cancel_meeting,
        _advance_meeting, _set_back_meeting, _remove_meeting, _add_pre_meeting,
        _remove_pre_meeting, _record_attendance, _add_item, _record_item, _amend_item,
        _edit_item, _move_item, _remove_item, _set_item_state, _set_back_item,
        _write_item_text, _record_proposals,
        _record_decisions, _record_stances, _open_matter, _edit_matter, _link_item,
        _remove_matter, _add_paper, _edit_paper, _remove_paper,
    )
}  # fmt: skip

PERMISSIONS = {
    "meetings.plan": (
        "plan_meeting", "edit_meeting", "move_meeting", "cancel_meeting", "add_pre_meeting",
        "remove_pre_meeting",
    ),
    "meetings.edit": (
        "record_meeting", "advance_meeting", "record_attendance", "add_item", "record_item",
        "amend_item", "edit_item",
        "move_item", "remove_item", "set_item_state", "write_item_text", "record_proposals",
        "record_decisions", "record_stances",
    ),
    "matters.edit": ("open_matter", "edit_matter", "link_item", "remove_matter"),
    "papers.add": ("add_paper", "edit_paper", "remove_paper"),
    "importing.import": ("set_back_meeting", "set_back_item", "remove_meeting"),
}  # fmt: skip
