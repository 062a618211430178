"""The items of a paper: found among those of the meeting, or added; with all that they say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Any

from radslag.domain.meetings import actions as meetings
from radslag.domain.meetings.actions import ClauseRow, ItemRow, StanceRow
from radslag.domain.meetings.models import (
    Clause,
    Decision,
    Item,
    Matter,
    Meeting,
    Paper,
    Presenter,
    Proposal,
)
from radslag.domain.meetings.states import ItemKind, ItemState, PaperKind
from radslag.domain.parties.models import Body
from radslag.flows.importing.confirming import rows
from radslag.flows.importing.confirming.matters import Threads
from radslag.flows.importing.confirming.people import People
from radslag.flows.importing.confirming.standing import Joined, joined, kept
from radslag.flows.importing.confirming.tracing import Tracing
from radslag.flows.importing.linking.findings import added_later
from radslag.flows.importing.linking.matters import Asked
from radslag.flows.importing.linking.titles import heading_of
from radslag.kernel.text import clean, fold

__all__ = ["Agenda"]

_SAME_TITLE = 0.75
_ANY_TITLE = 0.86  # where the numbers differ
_BLOCK = ("kind", "text", "rows", "page", "line", "start", "end")

Stances = Mapping[int, Sequence[tuple[StanceRow, str]]]
"""By the item's place in the record; each with its pointer."""


class Agenda:
    """Puts the items of one draft into its meeting, each by one deed.

    ids: item of the record to item made. Everything an item says is gathered first: who presents
    it, its clauses beside those that stand there, its matter. Then it is recorded whole.
    """

    def __init__(
        self,
        meeting: Meeting,
        tracing: Tracing,
        people: People,
        threads: Threads,
        bodies: Sequence[Body],
    ) -> None:
        self._meeting, self._tracing, self._people = meeting, tracing, people
        self._threads, self._bodies = threads, bodies
        self._own = next(one for one in bodies if one.pk == meeting.body_id)
        self._called = (
            meeting.papers.filter(kind=PaperKind.CALL).exclude(pk=tracing.paper.pk).exists()
        )
        self._there = list(meeting.items.all())
        self._old = frozenset(self._there)
        self._joins = bool(self._there)  # items of another paper stand there already
        self._by_number: dict[str, Item] = {}
        self._numbers = set(
            meeting.papers.filter(kind=PaperKind.ATTACHMENT).values_list("number", flat=True)
        )
        self._stances: Stances = {} if self._is_call else self._stances_by_item()
        self.ids: dict[int, Item] = {}

    @property
    def _is_call(self) -> bool:
        return self._tracing.paper.kind == PaperKind.CALL

    def put_all(self) -> None:
        for n, said in self._tracing.facts.items:
            if self._printed(said, n):
                self._put(n, said)

    def at(self, number: str | None) -> Item | None:
        """The item that a fact names by its number."""
        return self._by_number.get(number) if number else None

    def _printed(self, said: Mapping[str, Any], n: int) -> str:
        return self._tracing.facts.shown(said, "title", f"/items/{n}")[:500]

    def _put(self, n: int, said: Mapping[str, Any]) -> None:
        pointer, printed = f"/items/{n}", self._printed(said, n)
        is_ours = self._tracing.facts.is_mended(f"{pointer}/title")
        title = printed if is_ours else heading_of(printed)
        item = self._same(str(said.get("number") or ""), title)
        row = self._new(said, title, n) if item is None else self._mended(item, said, title, n)
        proposed, decided = self._clauses(item, said, n)
        row = replace(
            row,
            matter=self._matter(item, row, said, pointer),
            paper=self._tracing.paper,
            blocks=self._text(n),
            proposals=proposed.blocks,
            decisions=decided.blocks,
            stances=self._stances_of(item, n),
        )
        made = self._add(said, row) if item is None else self._amend(item, row)
        self.ids[n] = made.item
        if said.get("number"):
            self._by_number[str(said["number"])] = made.item
        self._note_sources(made, said, printed, pointer)
        self._note_clauses(made, said, n, proposed, decided)
        self._attachments(made.item, said, pointer)
        if row.matter is not None:
            self._threads.joined(made.item, row.matter, self._meeting.date)

    # -- the item itself ---------------------------------------------------------------

    def _same(self, number: str, title: str) -> Item | None:
        """The item of the meeting that this one is, told by another paper."""
        asked = fold(title)
        best: tuple[float, Item] | None = None
        for one in self._there:
            likeness = SequenceMatcher(None, asked, fold(one.title), autojunk=False).ratio()
            least = _SAME_TITLE if one.number == number else _ANY_TITLE
            if likeness >= least and (best is None or likeness > best[0]):
                best = (likeness, one)
        return best[1] if best else None

    def _presenters(self, said: Mapping[str, Any], pointer: str) -> list[meetings.PresenterRow]:
        found: list[meetings.PresenterRow] = []
        for m, one in enumerate(said.get("presenters") or ()):
            if one is None:
                continue
            at = f"{pointer}/presenters/{m}"
            name = self._tracing.facts.shown(one, "name", at)
            organisation = str(one.get("organisation") or "")[:200]
            found.append(
                meetings.PresenterRow(
                    name=name[:160],
                    person=self._people.find(name, organisation, at),
                    role=str(one.get("role") or "")[:160],
                    organisation=organisation,
                )
            )
        return found

    def _new(self, said: Mapping[str, Any], title: str, n: int) -> ItemRow:
        row = ItemRow(
            title=title,
            number=str(said.get("number") or "")[:20],
            kind=ItemKind(said.get("kind") or ItemKind.OTHER),
            registry_number=str(said.get("registry_number") or "")[:60],
            is_late=self._called and not self._is_call,
            presenters=self._presenters(said, f"/items/{n}"),
            cited_dates=list(said.get("meetings_cited") or ()),
        )
        return row if self._is_call else self._with_state(row, said)

    def _mended(self, item: Item, said: Mapping[str, Any], title: str, n: int) -> ItemRow:
        """Minutes come after the call, and what they say is what is shown; both are kept."""
        if self._is_call:
            return ItemRow()
        cited = dict.fromkeys([*item.cited_dates, *(said.get("meetings_cited") or ())])
        row = ItemRow(
            title=title,
            number=str(said.get("number") or item.number)[:20],
            cited_dates=list(cited),
            presenters=self._presenters(said, f"/items/{n}"),
        )
        return self._with_state(row, said) if item.state == ItemState.ON_AGENDA else row

    def _with_state(self, row: ItemRow, said: Mapping[str, Any]) -> ItemRow:
        state, later = rows.state_of(said, self._meeting.date)
        return replace(row, state=state, postponed_to_date=later)

    def _matter(
        self, item: Item | None, row: ItemRow, said: Mapping[str, Any], pointer: str
    ) -> Matter | None:
        if item is not None and item.matter_id is not None:
            return None
        title = item.title if item and row.title is None else clean(row.title or "")
        cited = item.cited_dates if item and row.cited_dates is None else row.cited_dates
        number = item.registry_number if item else clean(row.registry_number)
        asked = Asked(title, self._meeting.date, frozenset(cited or ()), number)
        return self._threads.of(asked, said, pointer, self._meeting.body)

    def _add(self, said: Mapping[str, Any], row: ItemRow) -> meetings.Recorded:
        parent = self._by_number.get(str(said.get("parent")))
        made = meetings.record_item(
            meeting=self._meeting,
            row=row,
            parent=parent,
            position=self._place(parent),
            **self._tracing.deed,
        )
        self._tracing.made(made.item)
        self._people.heard(made.presenters)
        return made

    def _amend(self, item: Item, row: ItemRow) -> meetings.Recorded:
        self._there.remove(item)
        before, state = kept(item), item.state
        made = meetings.amend_item(item=item, row=row, **self._tracing.deed)
        self._people.heard(made.presenters)
        if not self._is_call and kept(item) != before:
            self._tracing.changed(item, "item", before)
        if row.state is not None:
            self._tracing.changed(item, "state", str(state), str(row.state))
        return made

    def _place(self, parent: Item | None) -> int | None:
        """Right after the item that stands before it in the paper; None is last."""
        if not self._joins:
            return None
        siblings = list(self._meeting.items.filter(parent=parent).order_by("position"))
        before = [at for at, one in enumerate(siblings, 1) if one in self.ids.values()]
        return max(before, default=0) + 1

    def _note_sources(
        self, made: meetings.Recorded, said: Mapping[str, Any], printed: str, pointer: str
    ) -> None:
        item = made.item
        read_at = self._tracing.read_at
        read_at(item, f"{pointer}/title", field="title", value=printed)
        if said.get("number"):
            read_at(item, f"{pointer}/number", field="number", value=str(said["number"]))
        if said.get("registry_number"):
            value = str(said["registry_number"])
            read_at(item, f"{pointer}/registry_number", field="registry_number", value=value)
        for m, row in enumerate(made.presenters or self._presented(item)):
            read_at(row, f"{pointer}/presenters/{m}")

    def _presented(self, item: Item) -> list[Presenter]:
        """Those that stood there, where the paper names none itself: none for a new item."""
        return list(item.presenters.order_by("position", "pk")) if item in self._old else []

    # -- what is said, proposed and decided under it -----------------------------------

    def _text(self, n: int) -> list[dict[str, Any]]:
        facts = self._tracing.facts
        blocks = []
        for one in facts.prose_of(n):
            block = {key: one[key] for key in _BLOCK if key in one}
            later = added_later(one, facts.day)
            blocks.append({**block, "added": later.isoformat()} if later else block)
        return blocks

    def _blocks(self, said: Mapping[str, Any], n: int, name: str) -> rows.BlocksRead:
        return rows.blocks_of(self._tracing.facts, said, n, name, self._bodies, self._own)

    def _clauses(self, item: Item | None, said: Mapping[str, Any], n: int) -> tuple[Joined, Joined]:
        """What the paper proposes and decides, beside what stands there."""
        proposed = joined(item, Proposal, [one for one, _ in self._blocks(said, n, "proposals")])
        if self._is_call:
            return proposed, Joined()
        asked = proposed.clauses if proposed.blocks else self._standing_proposals(item)
        answering = [
            replace(
                block,
                clauses=[
                    replace(row, answers=rows.answered_by(row.text, asked)) for row in block.clauses
                ],
            )
            for block, _ in self._blocks(said, n, "decisions")
        ]
        return proposed, joined(item, Decision, answering, answers=proposed.blocks is None)

    def _standing_proposals(self, item: Item | None) -> list[Clause | ClauseRow]:
        return [] if item is None else list(Clause.objects.filter(proposal__item=item))

    def _note_clauses(
        self,
        made: meetings.Recorded,
        said: Mapping[str, Any],
        n: int,
        proposed: Joined,
        decided: Joined,
    ) -> None:
        """Clauses that stood there already get this paper as one more source."""
        tracing, item = self._tracing, made.item
        if self._tracing.facts.prose_of(n):
            tracing.changed(item, "text", None, tracing.paper.pk)
        for name, found, clauses in (
            ("proposal", proposed, made.proposals),
            ("decision", decided, made.decisions),
        ):
            if found.blocks is not None:
                found.recorded(clauses)
                tracing.changed(item, name, found.before)
            read = self._blocks(said, n, f"{name}s") if found.clauses else []
            places = [
                (row, pointer)
                for block, pointers in read
                for row, pointer in zip(block.clauses, pointers, strict=True)
            ]
            for one, (row, pointer) in zip(found.clauses, places, strict=True):
                tracing.read_at(found.clause_of(one), pointer, value=row.text)
        for stance, (_, pointer) in zip(made.stances, self._stances.get(n, ()), strict=False):
            tracing.read_at(stance, pointer)
        if made.stances:
            tracing.changed(item, "stances", [])

    def _stances_by_item(self) -> Stances:
        """Who took no part, or did not oppose (trust 117)."""
        facts = self._tracing.facts
        numbered = {
            str(said["number"]): n
            for n, said in facts.items
            if said.get("number") and self._printed(said, n)
        }
        sides = list(self._meeting.body.network.sides.all())
        found: dict[int, list[tuple[StanceRow, str]]] = {}
        for pointer, one in facts.listed("abstentions"):
            n = numbered.get(one.get("item") or "")
            if n is not None:
                quote = str(facts.sources.get(pointer, {}).get("quote", ""))
                row = rows.stance_of(str(one.get("party") or ""), quote, sides)
                found.setdefault(n, []).append((row, pointer))
        return found

    def _stances_of(self, item: Item | None, n: int) -> list[StanceRow]:
        if n not in self._stances or (item is not None and item.stances.exists()):
            return []
        return [row for row, _ in self._stances[n]]

    def _attachments(self, item: Item, said: Mapping[str, Any], pointer: str) -> None:
        """Papers that are named and that nobody has, numbered across the meeting."""
        for m, number in enumerate(said.get("attachments") or ()):
            if number is None or str(number) in self._numbers:
                continue
            self._numbers.add(str(number))
            paper: Paper = meetings.add_paper(
                network=self._meeting.body.network,
                file=None,
                kind=PaperKind.ATTACHMENT,
                meeting=self._meeting,
                item=item,
                number=str(number)[:20],
                is_late=self._called and not self._is_call,
                **self._tracing.deed,
            )
            self._tracing.made(paper)
            self._tracing.read_at(paper, f"{pointer}/attachments/{m}")
