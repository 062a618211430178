"""Who has read what is confidential. Called by every page, list and file that may show it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from radslag.domain.accounts.permissions import Permission
from radslag.domain.history import actions as history
from radslag.domain.meetings.models import Clause, Item, Paper
from radslag.kernel import access
from radslag.kernel.access import Actor

__all__ = ["record_reading"]

_ONCE_IN = dt.timedelta(hours=1)


def record_reading(*, of: Iterable[Any], by: Actor, at: dt.datetime) -> None:
    """A line in history for each thing shown that has a ground of secrecy (trust 23).

    of: what is about to be shown; items, their clauses and papers are looked at, the rest is
    passed over. Once an hour for the same person and thing. For those who see nothing
    confidential anywhere, `of` is not even asked for; where nothing of it is confidential, there
    is no query, and else one. If it cannot be written it raises, and nothing is shown.
    """
    if not access.scope(by, Permission.SEE_CONFIDENTIAL):
        return
    shown = [thing.item if isinstance(thing, Clause) else thing for thing in of]
    read = [one for one in shown if isinstance(one, Item | Paper) and one.is_confidential]
    if read:
        history.note(verb="meetings.read_confidential", by=by, on=read, at=at, once_in=_ONCE_IN)
