"""The items of a paper: found among those of the meeting, or added; with all that they say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Any

from radslag.domain.meetings import actions as meetings
from radslag.domain.meetings.models import Clause, Decision, Item, Meeting, Paper, Proposal
from radslag.domain.meetings.states import ItemKind, ItemState, PaperKind
from radslag.domain.parties.models import Body
from radslag.flows.importing.confirming import rows
from radslag.flows.importing.confirming.matters import Threads
from radslag.flows.importing.confirming.people import People
from radslag.flows.importing.confirming.standing import kept, put_again
from radslag.flows.importing.confirming.tracing import Tracing
from radslag.flows.importing.linking.findings import added_later
from radslag.flows.importing.linking.titles import heading_of
from radslag.kernel.text import fold

__all__ = ["Agenda"]

_SAME_TITLE = 0.75
_ANY_TITLE = 0.86  # where the numbers differ
_BLOCK = ("kind", "text", "rows", "page", "line", "start", "end")


class Agenda:
    """Puts the items of one draft into its meeting. ids: item of the record to item made."""

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
        self._called = (
            meeting.papers.filter(kind=PaperKind.CALL).exclude(pk=tracing.paper.pk).exists()
        )
        self._there = list(meeting.items.all())
        self._joins = bool(self._there)  # items of another paper stand there already
        self._by_number: dict[str, Item] = {}
        self._numbers = set(
            meeting.papers.filter(kind=PaperKind.ATTACHMENT).values_list("number", flat=True)
        )
        self.ids: dict[int, Item] = {}

    @property
    def _is_call(self) -> bool:
        return self._tracing.paper.kind == PaperKind.CALL

    def put_all(self) -> None:
        for n, said in self._tracing.facts.items:
            self._put(n, said)

    def at(self, number: str | None) -> Item | None:
        """The item that a fact names by its number."""
        return self._by_number.get(number) if number else None

    def _put(self, n: int, said: Mapping[str, Any]) -> None:
        pointer = f"/items/{n}"
        facts = self._tracing.facts
        printed = facts.shown(said, "title", pointer)[:500]
        if not printed:
            return
        is_ours = facts.is_mended(f"{pointer}/title")
        title = printed if is_ours else heading_of(printed)
        item = self._same(str(said.get("number") or ""), title)
        if item is None:
            item = self._add(said, title, pointer)
        else:
            self._there.remove(item)
            self._mend(item, said, title, pointer)
        self.ids[n] = item
        if said.get("number"):
            self._by_number[str(said["number"])] = item
        self._note_sources(item, said, printed, pointer)
        self._write(item, n)
        proposed = self._proposals(item, said, n)
        if not self._is_call:
            self._decisions(item, said, n, proposed)
        self._attachments(item, said, pointer)
        self._threads.put(item, said, pointer)

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

    def _add(self, said: Mapping[str, Any], title: str, pointer: str) -> Item:
        tracing = self._tracing
        item = meetings.add_item(
            meeting=self._meeting,
            title=title,
            number=str(said.get("number") or "")[:20],
            parent=self._by_number.get(str(said.get("parent"))),
            kind=ItemKind(said.get("kind") or ItemKind.OTHER),
            registry_number=str(said.get("registry_number") or "")[:60],
            is_late=self._called and not self._is_call,
            presenters=self._presenters(said, pointer),
            cited_dates=list(said.get("meetings_cited") or ()),
            position=self._place(self._by_number.get(str(said.get("parent")))),
            **tracing.deed,
        )
        tracing.made(item)
        if not self._is_call:
            state, later = rows.state_of(said, self._meeting.date)
            meetings.set_item_state(item=item, state=state, postponed_to_date=later, **tracing.deed)
        return item

    def _place(self, parent: Item | None) -> int | None:
        """Right after the item that stands before it in the paper; None is last."""
        if not self._joins:
            return None
        siblings = list(self._meeting.items.filter(parent=parent).order_by("position"))
        before = [at for at, one in enumerate(siblings, 1) if one in self.ids.values()]
        return max(before, default=0) + 1

    def _mend(self, item: Item, said: Mapping[str, Any], title: str, pointer: str) -> None:
        """Minutes come after the call, and what they say is what is shown; both are kept."""
        if self._is_call:
            return
        tracing, before = self._tracing, kept(item)
        cited = list(dict.fromkeys([*item.cited_dates, *(said.get("meetings_cited") or ())]))
        presenters = self._presenters(said, pointer)
        more: dict[str, Any] = {"presenters": presenters} if presenters else {}
        number = str(said.get("number") or item.number)[:20]
        meetings.edit_item(
            item=item, title=title, number=number, cited_dates=cited, **more, **tracing.deed
        )
        if kept(item) != before:
            tracing.changed(item, "item", before)
        if item.state == ItemState.ON_AGENDA:
            state, later = rows.state_of(said, self._meeting.date)
            meetings.set_item_state(item=item, state=state, postponed_to_date=later, **tracing.deed)
            tracing.changed(item, "state", ItemState.ON_AGENDA, str(state))

    def _note_sources(
        self, item: Item, said: Mapping[str, Any], printed: str, pointer: str
    ) -> None:
        read_at = self._tracing.read_at
        read_at(item, f"{pointer}/title", field="title", value=printed)
        if said.get("number"):
            read_at(item, f"{pointer}/number", field="number", value=str(said["number"]))
        if said.get("registry_number"):
            value = str(said["registry_number"])
            read_at(item, f"{pointer}/registry_number", field="registry_number", value=value)
        for m, row in enumerate(item.presenters.order_by("position", "pk")):
            read_at(row, f"{pointer}/presenters/{m}")

    # -- what is said, proposed and decided under it -----------------------------------

    def _write(self, item: Item, n: int) -> None:
        facts = self._tracing.facts
        blocks = []
        for one in facts.prose_of(n):
            block = {key: one[key] for key in _BLOCK if key in one}
            later = added_later(one, facts.day)
            blocks.append({**block, "added": later.isoformat()} if later else block)
        if blocks:
            meetings.write_item_text(
                item=item, paper=self._tracing.paper, blocks=blocks, **self._tracing.deed
            )
            self._tracing.changed(item, "text", None, self._tracing.paper.pk)

    def _blocks(
        self, said: Mapping[str, Any], n: int, name: str
    ) -> tuple[list[meetings.Block], list[str]]:
        found = rows.blocks_of(self._tracing.facts, said, n, name, self._bodies, self._meeting.body)
        return [block for block, _ in found], [one for _, pointers in found for one in pointers]

    def _proposals(self, item: Item, said: Mapping[str, Any], n: int) -> list[Clause]:
        blocks, pointers = self._blocks(said, n, "proposals")
        made = self._put_blocks(item, Proposal, blocks, pointers)
        return made or list(Clause.objects.filter(proposal__item=item))

    def _decisions(
        self, item: Item, said: Mapping[str, Any], n: int, proposed: Sequence[Clause]
    ) -> None:
        blocks, pointers = self._blocks(said, n, "decisions")
        answering = [
            replace(
                block,
                clauses=[
                    replace(row, answers=rows.answered_by(row.text, proposed))
                    for row in block.clauses
                ],
            )
            for block in blocks
        ]
        self._put_blocks(item, Decision, answering, pointers)

    def _put_blocks(
        self,
        item: Item,
        owner: type[Proposal] | type[Decision],
        blocks: Sequence[meetings.Block],
        pointers: Sequence[str],
    ) -> list[Clause]:
        """Record clauses that are not there yet; the others get this paper as one more source."""
        if not blocks:
            return []
        clauses, fresh = put_again(item, owner, blocks, self._tracing)
        for row, clause, pointer in zip(
            [row for block in blocks for row in block.clauses], clauses, pointers, strict=True
        ):
            self._tracing.read_at(clause, pointer, value=row.text)
        return clauses if fresh else []

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
