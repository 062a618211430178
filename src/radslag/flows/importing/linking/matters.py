"""Which matter an item continues. Pure: what is known is given as plain values.

Certain is a matter with the same registry number, short name or title, or one that has an item
at a meeting which this item cites (or that cites the same one) and the same matter words; and
that only where no other matter is as near. All else is a suggestion (ADR 18).
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass, field
from heapq import nsmallest
from itertools import groupby

from radslag.flows.importing.linking.titles import handles_of, likeness, topic_of, words_of
from radslag.kernel.text import fold

__all__ = [
    "Asked",
    "Earlier",
    "Known",
    "KnownMatters",
    "MatterFound",
    "Matters",
    "find_matter",
    "known_matter",
]

_CONTAINED = 0.75  # of the fewer words, to be the same matter where a meeting is cited
_ALIKE = 0.6  # to be worth asking about
_LEAST_SHARED = 2  # words of a title
_MOST = 5  # to ask about
_TEXT_WORDS = 3  # that a text must share with a title, and all of them

_WHY = {
    "number": "Samma diarienummer",
    "handle": "Samma kortnamn",
    "title": "Samma rubrik",
    "cited": "Hänvisar till samma möte, med samma ord i rubriken",
    "text": "Hänvisar till samma möte, och orden står i texten där",
    "similar": "Liknande rubrik",
}
_CERTAIN = ("number", "handle", "title", "cited", "text")


@dataclass(frozen=True, slots=True)
class Asked:
    """An item that may continue a matter. cited: ISO days of meetings that it names."""

    title: str
    day: dt.date
    cited: frozenset[str] = frozenset()
    registry_number: str = ""


@dataclass(frozen=True, slots=True)
class Earlier:
    """An item that a matter has already."""

    item: int
    day: dt.date
    cited: frozenset[str]


@dataclass(frozen=True, slots=True)
class Known:
    """A matter of the ledger, with what its titles say."""

    matter: int
    title: str
    topics: frozenset[str]
    handles: frozenset[str]
    words: tuple[frozenset[str], ...]
    numbers: frozenset[str] = frozenset()
    items: tuple[Earlier, ...] = ()


@dataclass(frozen=True, slots=True)
class MatterFound:
    matter: int
    title: str
    how: str
    score: float

    @property
    def why(self) -> str:
        return _WHY[self.how]


@dataclass(slots=True)
class Matters:
    """certain: the one that it continues. also: touched besides, by its text. maybe: to ask."""

    certain: MatterFound | None = None
    also: list[Earlier] = field(default_factory=list)
    maybe: list[MatterFound] = field(default_factory=list)


Texts = Callable[[int], frozenset[str]]
"""The words of what was said under an item."""


def known_matter(
    matter: int,
    title: str,
    titles: Iterable[str],
    numbers: Iterable[str] = (),
    items: Iterable[Earlier] = (),
) -> Known:
    """titles: of its items."""
    every = [title, *titles]
    return Known(
        matter,
        title,
        topics=frozenset(fold(topic_of(one)) for one in every),
        handles=frozenset().union(*(handles_of(one) for one in every)),
        words=tuple(dict.fromkeys(words_of(one) for one in every)),
        numbers=frozenset(fold(one) for one in numbers if one),
        items=tuple(items),
    )


class KnownMatters:
    """The matters of the ledger by what may find them, so that not all are looked at."""

    def __init__(self, matters: Iterable[Known] = ()) -> None:
        self._matters: dict[int, Known] = {}
        self._by: dict[str, set[int]] = defaultdict(set)
        self._sets_by: dict[str, set[frozenset[str]]] = defaultdict(set)
        self._with: dict[frozenset[str], set[int]] = defaultdict(set)
        for matter in matters:
            self.add(matter)

    def add(self, matter: Known) -> None:
        """A new one, or one that has come to have more items."""
        self._matters[matter.matter] = matter
        for words in matter.words:
            self._with[words].add(matter.matter)
            for key in _ends(words):
                self._sets_by[key].add(words)
        days = {day for one in matter.items for day in (one.day.isoformat(), *one.cited)}
        for key in _keys(matter.topics, matter.handles, matter.numbers, days):
            self._by[key].add(matter.matter)

    def join(self, key: int, title: str, number: str, item: Earlier) -> None:
        """An item that the matter has got."""
        before = self._matters.get(key)
        more = known_matter(key, before.title if before else title, [title], [number], [item])
        if before is not None:
            more = Known(
                key,
                before.title,
                before.topics | more.topics,
                before.handles | more.handles,
                tuple(dict.fromkeys((*before.words, *more.words))),
                before.numbers | more.numbers,
                (*before.items, item),
            )
        self.add(more)

    def named(self, asked: Asked) -> set[int]:
        """Those with the same topic, short name or registry number."""
        topics, numbers = {fold(topic_of(asked.title))}, {fold(asked.registry_number)} - {""}
        return self._keyed(_keys(topics, handles_of(asked.title), numbers, ()))

    def alike(self, words: frozenset[str], but: Set[int], most: int) -> list[tuple[float, Known]]:
        """The matters whose words are most alike, in that order, with how alike they are."""
        out: list[tuple[float, Known]] = []
        seen = set(but)
        near = sorted(self._near(words), key=lambda one: one[:2], reverse=True)
        for score, group in groupby(near, key=lambda one: one[0]):
            here: set[int] = set()
            for _, shared, theirs in group:
                new = self._with[theirs] - seen
                seen |= new
                if shared >= _LEAST_SHARED:
                    here |= new
            out += [(score, self._matters[key]) for key in nsmallest(most - len(out), here)]
            if len(out) >= most:
                break
        return out

    def _near(self, words: frozenset[str]) -> Iterator[tuple[float, int, frozenset[str]]]:
        """Sets of words alike enough: how much, in how many words, and the set.

        Also those of one word, which show that a matter is less alike than others make it seem.
        """
        if len(words) < _LEAST_SHARED:
            return
        for theirs in set().union(*(self._sets_by.get(key, ()) for key in _ends(words))):
            score, shared = likeness(words, theirs)
            if score >= _ALIKE:
                yield score, shared, theirs

    def citing(self, asked: Asked) -> set[int]:
        """Those with an item at a meeting that is cited, or that cites the same."""
        return self._keyed(_keys((), (), (), asked.cited))

    def of(self, keys: Iterable[int]) -> list[Known]:
        return [self._matters[key] for key in sorted(keys)]

    def _keyed(self, keys: Iterable[str]) -> set[int]:
        return set().union(*(self._by.get(key, ()) for key in keys))


def _ends(words: Iterable[str]) -> Iterator[str]:
    """Two words that are the same (`titles.likeness`) begin alike or end alike."""
    for word in words:
        yield f"<{word[:5]}"
        yield f">{word[-5:]}"


def _keys(
    topics: Iterable[str],
    handles: Iterable[str],
    numbers: Iterable[str],
    days: Iterable[str],
) -> Iterator[str]:
    for sign, names in (("=", topics), ("#", handles), ("§", numbers), ("@", days)):
        for name in names:
            yield f"{sign}{name}"


def find_matter(asked: Asked, known: KnownMatters, texts: Texts) -> Matters:
    """texts is asked only about items at meetings that are cited."""
    words = words_of(asked.title)
    direct = known.named(asked) | known.citing(asked)
    found = [
        one for matter in known.of(direct) if (one := _match(asked, words, matter)) is not None
    ]
    similar = [
        MatterFound(matter.matter, matter.title, "similar", score)
        for score, matter in known.alike(words, direct, _MOST)
    ]
    found = sorted([*found, *similar], key=lambda one: one.matter)
    out = Matters()
    certain = [one for one in found if one.how in _CERTAIN]
    if not certain:
        certain, out.also = _by_text(asked, words, known, texts)
    best = min((_CERTAIN.index(one.how) for one in certain), default=None)
    nearest = [one for one in certain if _CERTAIN.index(one.how) == best]
    nearest.sort(key=lambda one: -one.score)
    if nearest and (len(nearest) == 1 or nearest[0].score > nearest[1].score + 0.2):
        out.certain = nearest[0]
    else:
        out.maybe = sorted([*certain, *(o for o in found if o not in certain)], key=_order)[:_MOST]
    return out


def _match(asked: Asked, words: frozenset[str], matter: Known) -> MatterFound | None:
    score, shared = max((likeness(words, one) for one in matter.words), default=(0.0, 0))
    how = _how(asked, matter, score, shared)
    return None if how is None else MatterFound(matter.matter, matter.title, how, score)


def _how(asked: Asked, matter: Known, score: float, shared: int) -> str | None:
    if asked.registry_number and fold(asked.registry_number) in matter.numbers:
        return "number"
    if handles_of(asked.title) & matter.handles:
        return "handle"
    if fold(topic_of(asked.title)) in matter.topics:
        return "title"
    cites = any(_cites(asked, one) for one in matter.items)
    if cites and score >= _CONTAINED and shared >= _LEAST_SHARED:
        return "cited"
    return "similar" if score >= _ALIKE and shared >= _LEAST_SHARED else None


def _cites(asked: Asked, earlier: Earlier) -> bool:
    """Whether the item names that one's meeting, or both name the same."""
    return earlier.day.isoformat() in asked.cited or bool(asked.cited & earlier.cited)


def _by_text(
    asked: Asked, words: frozenset[str], known: KnownMatters, texts: Texts
) -> tuple[list[MatterFound], list[Earlier]]:
    """Items at cited meetings whose text has every word of the title.

    Where that item's own title has something of it too, its matter goes on; otherwise the
    matter was only touched there.
    """
    certain: list[MatterFound] = []
    also: list[Earlier] = []
    if len(words) < _TEXT_WORDS:
        return certain, also
    for matter in known.of(known.citing(asked)):
        for earlier in matter.items:
            if earlier.day >= asked.day or not _cites(asked, earlier):
                continue
            _, shared = likeness(words, texts(earlier.item))
            if shared < len(words):
                continue
            if any(likeness(words, one)[1] for one in matter.words):
                certain.append(MatterFound(matter.matter, matter.title, "text", 1.0))
            else:
                also.append(earlier)
    return certain, also


def _order(one: MatterFound) -> tuple[int, float]:
    rank = [*_CERTAIN, "similar"].index(one.how)
    return rank, -one.score
