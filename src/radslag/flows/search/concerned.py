"""Which rows a change concerns: the thing's own, and those as open as it or that tell its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from django.db.models import Q

from radslag.domain.meetings.models import Attendance, Item, Meeting, Paper, Presenter
from radslag.domain.parties.models import Person
from radslag.flows.search.models import Document

__all__ = ["concerned"]

Named = tuple[str, int]
_Follow = Callable[[list[int]], Iterator[Named]]

_BODY, _PERSON = "parties.Body", "parties.Person"
_MATTER, _MEETING, _ITEM, _PAPER = (
    "meetings.Matter", "meetings.Meeting", "meetings.Item", "meetings.Paper",
)  # fmt: skip
_AT_ONCE = 500


def concerned(named: Iterable[Named]) -> dict[str, set[int]]:
    """What is to be made anew, by label, for things that history named."""
    found: dict[str, set[int]] = {}
    waiting = _by_label(named)
    for label, follow in _FOLLOWS.items():  # highest first: what one adds, a later one follows
        keys = sorted(waiting.get(label, set()))
        found.setdefault(label, set()).update(keys)
        for at in range(0, len(keys), _AT_ONCE):
            for also, key in follow(keys[at : at + _AT_ONCE]):
                found.setdefault(also, set()).add(key)
                if _RANK[also] > _RANK[label]:
                    waiting.setdefault(also, set()).add(key)
    return {label: keys for label, keys in found.items() if keys}


def _by_label(named: Iterable[Named]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for label, key in named:
        found.setdefault(label, set()).add(key)
    return found


def _of_bodies(keys: list[int]) -> Iterator[Named]:
    """Their names stand with every meeting, item and paper of theirs."""
    yield from _all(_MEETING, Meeting.objects.filter(body__in=keys).values_list("pk", flat=True))


def _of_people(keys: list[int]) -> Iterator[Named]:
    """A protected identity is named nowhere; a spelling is told with its person."""
    same = Person.objects.filter(pk__in=keys, same_as__isnull=False)
    yield from _all(_PERSON, same.values_list("same_as_id", flat=True))
    there = Attendance.objects.filter(person__in=keys)
    yield from _all(_MEETING, there.values_list("meeting_id", flat=True))
    told = Presenter.objects.filter(person__in=keys)
    yield from _all(_ITEM, told.values_list("item_id", flat=True))


def _of_meetings(keys: list[int]) -> Iterator[Named]:
    """All of it is as open as the meeting. What was removed with it is known by the old rows."""
    yield from _all(_ITEM, Item.objects.filter(meeting__in=keys).values_list("pk", flat=True))
    yield from _all(_PAPER, Paper.objects.filter(meeting__in=keys).values_list("pk", flat=True))
    old = Document.objects.filter(meeting_id__in=keys).values_list("unit_label", "unit_id")
    yield from old.distinct()


def _of_papers(keys: list[int]) -> Iterator[Named]:
    """What a paper says stands under the items of its meeting, and is as secret as the paper."""
    of = Item.objects.filter(Q(texts__paper__in=keys) | Q(meeting__papers__in=keys))
    yield from _all(_ITEM, of.values_list("pk", flat=True).distinct())


def _of_matters(keys: list[int]) -> Iterator[Named]:
    yield from _all(_ITEM, Item.objects.filter(matter__in=keys).values_list("pk", flat=True))


def _of_items(keys: list[int]) -> Iterator[Named]:
    """Its parts and papers are as secret; its matter, and the one it left, as open as its items."""
    parts = Item.objects.filter(
        Q(parent__in=keys) | Q(parent__parent__in=keys) | Q(parent__parent__parent__in=keys)
    )
    yield from _all(_ITEM, parts.values_list("pk", flat=True))
    of_item = Q(item__in=keys) | Q(item__parent__in=keys) | Q(item__parent__parent__in=keys)
    yield from _all(_PAPER, Paper.objects.filter(of_item).values_list("pk", flat=True))
    now = Item.objects.filter(pk__in=keys, matter__isnull=False)
    yield from _all(_MATTER, now.values_list("matter_id", flat=True))
    old = Document.objects.filter(unit_label=_ITEM, unit_id__in=keys, matter_id__isnull=False)
    yield from _all(_MATTER, old.values_list("matter_id", flat=True))


def _all(label: str, keys: Iterable[int | None]) -> Iterator[Named]:
    return ((label, key) for key in keys if key is not None)


_FOLLOWS: dict[str, _Follow] = {
    _BODY: _of_bodies,
    _PERSON: _of_people,
    _MEETING: _of_meetings,
    _PAPER: _of_papers,
    _MATTER: _of_matters,
    _ITEM: _of_items,
}
_RANK = {label: rank for rank, label in enumerate(_FOLLOWS)}
