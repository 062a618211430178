"""What of meetings, items, decisions, matters and papers somebody may see, as conditions.

A meeting is public from its call on, and one that was cancelled before its call without its
agenda; its texts, attendance and decisions when it is published.
Before that they are seen by those with `ledger.see_drafts` where the meeting belongs. What has a
ground of secrecy is seen only with `ledger.see_confidential`, and so are its parts and papers.
"""

from __future__ import annotations

from django.db.models import Q

from radslag.domain.accounts.permissions import Permission
from radslag.domain.meetings.states import PUBLIC_MEETINGS, MeetingState, PaperKind
from radslag.domain.parties.models import Network
from radslag.kernel.access import Actor, Scope, scope

__all__ = ["confidential", "of_agendas", "of_decided", "of_items", "of_meetings", "of_papers"]

_RECORDS = (PaperKind.MINUTES, PaperKind.PROTOCOL, PaperKind.EXTRACT)
"""Kinds that tell what was said: public no sooner than the meeting is published."""


def of_meetings(by: Actor, to_meeting: str = "", within: Network | None = None) -> Q:
    """to_meeting: the way there: "" for meetings, "meeting__" for items and papers.

    within: the network that all the rows are of, here and below. Who has a permission in all of
    it needs no condition, and the database is asked a simpler question. An empty Q is everything.
    """
    return _any_of(_public(to_meeting), _drafts(by, to_meeting, within))


def of_agendas(by: Actor, to_meeting: str = "", within: Network | None = None) -> Q:
    """Meetings whose agenda and papers this actor may see: not before the call."""
    called = ~Q(**{f"{to_meeting}state": MeetingState.CANCELLED}) | Q(
        **{f"{to_meeting}is_called": True}
    )
    return _any_of(_public(to_meeting) & called, _drafts(by, to_meeting, within))


def of_decided(by: Actor, to_meeting: str = "", within: Network | None = None) -> Q:
    """Meetings whose texts, attendance and decisions this actor may see."""
    published = Q(**{f"{to_meeting}state": MeetingState.PUBLISHED})
    return _any_of(published, _drafts(by, to_meeting, within))


def of_items(by: Actor, to_item: str = "", within: Network | None = None) -> Q:
    """Items that this actor may see, in meetings that they may see."""
    way = f"{to_item}meeting__"
    is_open = Q(**{f"{to_item}secrecy": ""}) & (
        Q(**{f"{to_item}parent": None}) | Q(**{f"{to_item}parent__secrecy": ""})
    )
    return of_agendas(by, way, within) & _any_of(is_open, _confidential(by, way, within))


def of_papers(by: Actor, within: Network | None = None) -> Q:
    """Papers of meetings that this actor may see. One without a meeting is still a draft."""
    trusted = _confidential(by, "meeting__", within)
    is_open = Q(secrecy="") & _any_of(Q(item=None), of_items(by, "item__", within))
    told = _any_of(~Q(kind__in=_RECORDS), of_decided(by, "meeting__", within))
    seen = of_agendas(by, "meeting__", within) & told & _any_of(is_open, trusted)
    loose = Q(meeting=None, secrecy="") & _network(scope(by, Permission.SEE_DRAFTS))
    secret_loose = Q(meeting=None) & _network(scope(by, Permission.SEE_CONFIDENTIAL))
    return (Q(meeting__isnull=False) & seen) | loose | secret_loose


def confidential(to_item: str = "") -> Q:
    """Items with a ground of secrecy, their own or of the item they lie under."""
    return Q(**{f"{to_item}secrecy__gt": ""}) | Q(**{f"{to_item}parent__secrecy__gt": ""})


def _any_of(*conditions: Q) -> Q:
    """Joined by or. An empty one is everything, and so is the whole: `Q() | a` would be `a`."""
    joined = conditions[0]
    for one in conditions:
        if not one:
            return Q()
        joined |= one
    return joined


def _public(to_meeting: str) -> Q:
    return Q(**{f"{to_meeting}state__in": list(PUBLIC_MEETINGS)})


def _drafts(by: Actor, to_meeting: str, within: Network | None) -> Q:
    return _within(scope(by, Permission.SEE_DRAFTS), to_meeting, within)


def _confidential(by: Actor, to_meeting: str, within: Network | None) -> Q:
    return _within(scope(by, Permission.SEE_CONFIDENTIAL), to_meeting, within)


def _within(where: Scope, to_meeting: str, within: Network | None) -> Q:
    if where.everywhere or (within is not None and within.pk in where.networks):
        return Q()
    found = Q(pk__in=[])
    if where.networks:
        found |= Q(**{f"{to_meeting}body__network__in": where.networks})
    if where.bodies:
        found |= Q(**{f"{to_meeting}body__in": where.bodies})
    if where.principals:
        found |= Q(**{f"{to_meeting}body__owner__in": where.principals})
    return found


def _network(where: Scope) -> Q:
    if where.everywhere:
        return Q(pk__isnull=False)
    return Q(network__in=where.networks) if where.networks else Q(pk__in=[])
