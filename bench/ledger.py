"""A ledger of any size, of words that the sample papers have, put together anew.

Each word follows one that it follows in a sample paper, and some are compounds that no paper
has, so that the vocabulary grows with the ledger as it does in life. Nothing is written to
history: this is for measuring reads.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from bench.papers import SAMPLES

__all__ = ["Size", "Writer", "make"]

AT = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
_WORD = re.compile(r"\w[\w-]*[.,:;]?")
_STARTS = "hem sjukvårds barn äldre vård social läns kommun elev skol psykiatri rehab".split()  # noqa: SIM905
_ENDS = "avtalet samverkan stödet planen gruppen vården tjänsten enheten frågan medlen".split()  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class Size:
    """items: of the agenda; the rest follows: 40 a meeting, clauses for two of three."""

    items: int

    @property
    def meetings(self) -> int:
        return max(self.items // 40, 1)

    @property
    def matters(self) -> int:
        return max(self.items // 8, 1)


class Writer:
    """Writes text word by word; the same seed writes the same."""

    def __init__(self, seed: int = 1) -> None:
        self.chance = random.Random(seed)  # noqa: S311  nothing is kept secret with it
        self._after: dict[str, list[str]] = {}
        self._first: list[str] = []
        for line in _lines():
            words = _WORD.findall(line)
            self._first.extend(words[:1])
            for one, other in zip(words, words[1:], strict=False):
                self._after.setdefault(one, []).append(other)

    def words(self, count: int) -> list[str]:
        word = self.chance.choice(self._first)
        written = []
        for _ in range(count):
            written.append(self._rare() if self.chance.random() < 0.02 else word)
            word = self.chance.choice(self._after.get(word) or self._first)
        return written

    def text(self, count: int) -> str:
        told = " ".join(self.words(count))
        return told[:1].upper() + told[1:]

    def _rare(self) -> str:
        middle = self.chance.choice(self._first).strip(".,:;").lower()
        return self.chance.choice(_STARTS) + middle + self.chance.choice(_ENDS)


def _lines() -> Iterator[str]:
    from radslag.reading.pages import open_paper

    for path in sorted(SAMPLES.glob("*")):
        if path.suffix == ".json" or "ocr" in path.name or "skannad" in path.name:
            continue
        for page in open_paper(path).pages:
            yield from (line for line in page.text.splitlines() if line.strip())


def make(size: Size, *, slug: str = "matning", seed: int = 1) -> Any:
    """Fill an empty database; gives the network."""
    from django.db import transaction

    from radslag.domain.parties.models import Network

    writer = Writer(seed)
    with transaction.atomic():
        network = Network.objects.create(slug=slug, name="Samverkan i mätning")
        bodies = _bodies(network)
        matters = _matters(network, size, writer)
        meetings = _meetings(bodies, size, writer)
    for at in range(0, size.items, 4_000):
        count = min(4_000, size.items - at)
        with transaction.atomic():
            _items(network, meetings, matters, at, count, writer)
    return network


def _bodies(network: Any) -> list[Any]:
    from radslag.domain.parties.models import Body
    from radslag.kernel.identifiers import slug_of
    from radslag.kernel.text import sort_key

    names = ("Länschefsnätverket", "Välfärdsrådet", "Styrgruppen", "Skolchefsnätverket",
             "Beredningsgruppen", "Socialchefsnätverket", "Folkhälsorådet", "Hjälpmedelsnämnden",
             "Rehabgruppen", "Barnarenan", "Digitaliseringsrådet", "Läkemedelsgruppen")  # fmt: skip
    return Body.objects.bulk_create(
        Body(network=network, slug=slug_of(name), name=name, sort_key=sort_key(name))
        for name in names
    )


def _matters(network: Any, size: Size, writer: Writer) -> list[Any]:
    from radslag.domain.meetings.models import Matter
    from radslag.kernel.text import fold, sort_key

    titles = (writer.text(writer.chance.randint(3, 7)) for _ in range(size.matters))
    return Matter.objects.bulk_create(
        (
            Matter(network=network, key=f"m{n}", title=title, folded=fold(title)[:300],
                   sort_key=sort_key(title))
            for n, title in enumerate(titles)
        ),
        batch_size=1_000,
    )  # fmt: skip


def _meetings(bodies: list[Any], size: Size, writer: Writer) -> list[Any]:
    from radslag.domain.meetings.models import Meeting
    from radslag.domain.meetings.states import MeetingState

    states = [MeetingState.PUBLISHED] * 18 + [MeetingState.CALLED, MeetingState.WRITTEN]
    first = dt.date(2016, 1, 4)
    return Meeting.objects.bulk_create(
        (
            Meeting(
                body=bodies[n % len(bodies)],
                date=first + dt.timedelta(days=int(n * 3_900 / size.meetings)),
                number=1 + n // len(bodies) % 90,
                state=writer.chance.choice(states),
                place_text="Region Dalarna, stora salen",
            )
            for n in range(size.meetings)
        ),
        batch_size=1_000,
    )


def _items(
    network: Any, meetings: list[Any], matters: list[Any], at: int, count: int, writer: Writer
) -> None:
    from radslag.domain.meetings import models as m

    chance = writer.chance
    items = m.Item.objects.bulk_create(
        (
            m.Item(
                meeting=meetings[n // 40 % len(meetings)],
                position=n % 40 + 1 + 40 * (n // (40 * len(meetings))),
                number=str(n % 40 + 1),
                title=writer.text(chance.randint(3, 9)),
                matter=chance.choice(matters) if chance.random() < 0.6 else None,
                registry_number=f"HSN {2016 + n % 10}/{n}" if n % 9 == 0 else "",
                secrecy="26 kap. 1 § OSL" if n % 50 == 7 else "",
            )
            for n in range(at, at + count)
        ),
        batch_size=1_000,
    )
    minutes = _papers(network, items, writer)
    m.ItemText.objects.bulk_create(
        (
            m.ItemText(item=one, paper=minutes[one.meeting_id], blocks=[
                {"kind": "paragraph", "text": writer.text(chance.randint(10, 80)), "page": 1,
                 "start": 0, "end": 20}
            ])
            for one in items
        ),
        batch_size=1_000,
    )  # fmt: skip
    _clauses([one for one in items if one.pk % 3], m.Decision, "decision", writer)
    _clauses([one for one in items if one.pk % 4 == 0], m.Proposal, "proposal", writer)


def _clauses(items: list[Any], model: Any, name: str, writer: Writer) -> None:
    from radslag.domain.meetings.models import Clause
    from radslag.domain.meetings.states import Action

    blocks = model.objects.bulk_create((model(item=one) for one in items), batch_size=1_000)
    actions = list(Action)
    Clause.objects.bulk_create(
        (
            Clause(text="att " + " ".join(writer.words(writer.chance.randint(6, 24))),
                   action=writer.chance.choice(actions), **{name: block})
            for block in blocks
        ),
        batch_size=1_000,
    )  # fmt: skip


def _papers(network: Any, items: list[Any], writer: Writer) -> dict[int, Any]:
    """The minutes of each meeting of these items, a page for about ten of its items."""
    from radslag.domain.meetings import models as m
    from radslag.domain.meetings.states import PaperKind

    meetings = sorted({one.meeting_id for one in items})
    known = {p.meeting_id: p for p in m.Paper.objects.filter(meeting__in=meetings)}
    new = [key for key in meetings if key not in known]
    files = m.StoredFile.objects.bulk_create(
        m.StoredFile(sha256=hashlib.sha256(f"bench {key}".encode()).hexdigest(), size=1_000,
                     media_type="application/pdf", page_count=4, added_at=AT)
        for key in new
    )  # fmt: skip
    m.Page.objects.bulk_create(
        m.Page(file=file, number=number, text=_page(writer))
        for file in files
        for number in range(1, 5)
    )
    made = m.Paper.objects.bulk_create(
        m.Paper(network=network, key=f"p{key}", meeting_id=key, file=file, title="Anteckningar",
                kind=PaperKind.MINUTES)
        for key, file in zip(new, files, strict=True)
    )  # fmt: skip
    return {**known, **{paper.meeting_id: paper for paper in made}}


def _page(writer: Writer) -> str:
    words = iter(writer.words(300))
    return "\n".join(" ".join(line) for line in iter(lambda: list(islice(words, 12)), []))
