"""The items of a record: what was proposed and what was decided."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from radslag.faces.cli.language import Both
from radslag.faces.cli.views import values
from radslag.faces.cli.views.facts import Facts
from radslag.faces.cli.views.sheet import Run, Sheet
from radslag.faces.cli.words import ACTIONS, ITEM_KINDS, OUTCOMES, word

__all__ = ["show_items"]

_ROOM = 19
_ITEMS = Both("Ärenden", "Items")
_PRESENTERS = Both("Föredragande", "Presenter")
_ATTACHMENTS = Both("Bilagor", "Attachments")
_ATTACHMENT = Both("Bilaga", "Attachment")
_NUMBER = Both("Diarienummer", "Registry no.")
_CITED = Both("Andra möten", "Other meetings")
_PROPOSAL = Both("Förslag", "Proposal")
_DECISION = Both("Beslut", "Decision")
_BY = Both("{what} av {who}", "{what} by {who}")
_PROSE = Both("ur löpande text", "from running text")


def show_items(facts: Facts, sheet: Sheet) -> None:
    items = facts.record["items"]
    room = max((len(one["number"] or "") for one in items), default=0) + 2
    for number, item in enumerate(items):
        _Item(facts, sheet, item, f"/items/{number}", room).show()
        sheet.blank()


class _Item:
    """One item. at: its JSON pointer. indent: where what is under its title begins."""

    def __init__(
        self, facts: Facts, sheet: Sheet, item: dict[str, Any], at: str, indent: int
    ) -> None:
        self._facts = facts
        self._sheet = sheet
        self._item = item
        self._at = at
        self._indent = indent

    def show(self) -> None:
        self._title()
        self._presenters()
        self._attachments()
        if self._item.get("registry_number"):
            number: list[Run] = [(self._item["registry_number"], "")]
            self._row(_NUMBER, number, "registry_number")
        self._cited()
        self._clauses("proposals", _PROPOSAL)
        self._clauses("decisions", _DECISION)

    def _title(self) -> None:
        facts, item, at = self._facts, self._item, f"{self._at}/title"
        number: Run = (item["number"] or "", "accent")
        title: list[Run] = [(facts.words("title", item), "bold"), *facts.marks(at)]
        self._sheet.row(number, title, facts.place(at), room=self._indent)
        kind = word(ITEM_KINDS, item["kind"]).into(facts.language)
        outcome = word(OUTCOMES, item["outcome"]).into(facts.language)
        about = " · ".join(part for part in (kind, outcome) if part)
        self._sheet.text([(about, "dim")], indent=self._indent)

    def _presenters(self) -> None:
        facts, label = self._facts, _PRESENTERS
        for number, one in enumerate(self._item["presenters"]):
            told = [facts.words(key, one) for key in ("name", "role", "organisation") if one[key]]
            marks = facts.marks(f"{self._at}/presenters/{number}/name")
            self._row(label, [(", ".join(told), ""), *marks], f"presenters/{number}")
            label = Both("", "")

    def _attachments(self) -> None:
        numbers = self._item["attachments"]
        if numbers:
            label = _ATTACHMENT if len(numbers) == 1 else _ATTACHMENTS
            self._row(label, [(", ".join(numbers), "")], "attachments/0")

    def _cited(self) -> None:
        runs: list[Run] = []
        for number, iso in enumerate(self._item["meetings_cited"]):
            runs.append((", " if number else "", ""))
            runs.append((values.day(iso, self._facts.language), ""))
            runs += self._facts.marks(f"{self._at}/meetings_cited/{number}")
        if runs:
            self._row(_CITED, runs, "meetings_cited/0")

    def _row(self, label: Both, runs: list[Run], pointer: str) -> None:
        name: Run = (label.into(self._facts.language), "dim")
        place = self._facts.place(f"{self._at}/{pointer}")
        self._sheet.row(name, runs, place, indent=self._indent, room=_ROOM)

    def _clauses(self, kind: str, what: Both) -> None:
        """The clauses under a line that says who proposes or decides them."""
        facts = self._facts
        numbered = list(enumerate(self._item[kind]))
        for who, clauses in groupby(numbered, lambda pair: facts.words("by", pair[1])):
            head = what.into(facts.language)
            head = _BY.into(facts.language, what=head, who=who) if who else head
            self._sheet.blank()
            self._sheet.text([(head, "accent")], indent=self._indent)
            for number, clause in clauses:
                self._clause(clause, f"{self._at}/{kind}/{number}/text")

    def _clause(self, clause: dict[str, Any], at: str) -> None:
        facts = self._facts
        label = str(clause.get("number") or "")
        if "action" in clause:
            label = word(ACTIONS, clause["action"]).into(facts.language)
        runs: list[Run] = [(facts.words("text", clause), ""), *facts.marks(at)]
        if clause.get("prose"):
            runs.append((f" ({_PROSE.into(facts.language)})", "dim"))
        place = facts.place(at)
        self._sheet.row((label, "bold"), runs, place, indent=self._indent, room=_ROOM)
