"""What meets a visitor: the newest minutes with what they decided, and what is coming."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from textwrap import shorten

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from radslag.domain.meetings import queries
from radslag.domain.meetings.models import Clause, Meeting
from radslag.domain.meetings.states import Action, ItemKind, MeetingState
from radslag.domain.parties.models import Network
from radslag.faces.look import swedish
from radslag.faces.look.requests import NetworkRequest, actor_of, on_network
from radslag.faces.public.meetings.counts import with_counts
from radslag.kernel import clock
from radslag.kernel.access import ANYONE

__all__ = ["installation", "network"]

_NEWEST, _COMING, _LINE, _TITLE = 5, 6, 190, 70
_TOLD_LAST = {Action.NOTE: 1, Action.OPEN: 2, Action.CLOSE: 2}


@dataclass(frozen=True, slots=True)
class Told:
    """A meeting and a line of what it decided."""

    meeting: Meeting
    line: str


@require_safe
def installation(request: HttpRequest) -> HttpResponseBase:
    """All networks of the installation; where there is only one, that one."""
    networks = list(Network.objects.all())
    if len(networks) == 1:
        return redirect("front:network", networks[0].slug)
    return render(request, "public/front/installation.html", {"networks": networks})


@require_safe
@on_network
def network(request: NetworkRequest) -> HttpResponseBase:
    by = actor_of(request)
    seen = queries.meetings_seen_by(by, request.network)
    published = seen.filter(state=MeetingState.PUBLISHED)
    newest = with_counts(by, request.network, published[:_NEWEST])
    coming = seen.filter(date__gte=clock.today()).exclude(state=MeetingState.PUBLISHED)
    oldest = published.order_by("date").first()
    shown = {
        "newest": _told(request.network, newest),
        "coming": coming.order_by("date", "starts_at")[:_COMING],
        "meeting_count": published.count(),
        "since": oldest.date.year if oldest else None,
    }
    return render(request, "public/front/network.html", shown)


def _told(net: Network, meetings: list[Meeting]) -> list[Told]:
    """One query for the decisions of all of them: the same for everybody, nothing confidential."""
    ids = [meeting.pk for meeting in meetings]
    rows = queries.decisions_seen_by(ANYONE, net).filter(decision__item__meeting__in=ids)
    decided: dict[int, list[Clause]] = {}
    for row in rows:
        decided.setdefault(row.item.meeting_id, []).append(row)
    return [Told(meeting, _line(decided.get(meeting.pk, ()))) for meeting in meetings]


def _line(clauses: Iterable[Clause]) -> str:
    """The weightiest decisions under the headings they stand under, cut at a word."""
    weighed = sorted(clauses, key=_weight)
    told: dict[str, str] = {}
    for clause in weighed:
        if _weight(clause) < 2:
            told.setdefault(clause.item.title, _ended(clause.text))
    lines = [f"{_headed(title, text)}." for title, text in list(told.items())[:2]]
    return shorten(" ".join(lines), _LINE, placeholder=" …")


def _headed(title: str, text: str) -> str:
    """A short title before what was decided. A long one says the same as the decision."""
    bare = title.strip().rstrip(".:")
    if len(bare) > _TITLE:
        return swedish.upper_first(text)
    return f"{bare}{'' if bare.endswith(('?', '!')) else ':'} {text}"


def _ended(text: str) -> str:
    """A clause out of its row: without what ties it to the next."""
    bare = text.strip(" .,;")
    for tie in (" samt", " och"):
        bare = bare.removesuffix(tie).rstrip(" ,;")
    return bare


def _weight(clause: Clause) -> int:
    """0 is told first; 2 and over not at all."""
    if clause.item.kind == ItemKind.FORMALITY:
        return 2
    return _TOLD_LAST.get(Action(clause.action), 0)
