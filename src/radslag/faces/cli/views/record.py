"""A record for people: its head, its items, what binds, and how sure it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from radslag.faces.cli.console import Console
from radslag.faces.cli.language import Both
from radslag.faces.cli.views.facts import Facts
from radslag.faces.cli.views.head import show_head
from radslag.faces.cli.views.items import show_items
from radslag.faces.cli.views.lists import show_lists
from radslag.faces.cli.views.sheet import Run, Sheet
from radslag.faces.cli.words import REMARKS, word

__all__ = ["ForPeople", "show_record", "show_remarks"]

_REMARK = Both("Obs", "Note")
_PAGES = Both("s. {pages}", "p. {pages}")
_COUNTS = (
    ("items", Both("ärende", "item"), Both("ärenden", "items")),
    ("proposals", Both("förslag", "proposal"), Both("förslag", "proposals")),
    ("decisions", Both("beslut", "decision"), Both("beslut", "decisions")),
    ("terms", Both("giltighetstid", "term"), Both("giltighetstider", "terms")),
    ("assignments", Both("uppdrag", "assignment"), Both("uppdrag", "assignments")),
)
_FACTS = Both("{all} uppgifter: {stated} utskrivna", "{all} facts: {stated} stated")
_OTHERS = {
    "inferred": Both("{n} tolkade", "{n} inferred"),
    "conflicting": Both("{n} motstridiga", "{n} conflicting"),
}


class ForPeople:
    """Takes what each file gave (see `output.Writer`) and shows it at once."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def take(self, file: str, found: dict[str, Any]) -> None:
        show_record(found, file, self._console)

    def miss(self, file: str, error: str) -> None:
        pass  # the complaint has been made

    def end(self) -> None:
        pass


def show_record(found: Mapping[str, Any], file: str, console: Console) -> None:
    """Everything that the record says, each fact with where it stands."""
    facts = Facts(found, console.language)
    sheet = Sheet(console, facts.widest_place())
    sheet.title(file)
    sheet.blank()
    show_remarks(facts.record.get("remarks", ()), sheet, console)
    show_head(facts, sheet)
    show_items(facts, sheet)
    show_lists(facts, sheet)
    _show_counts(facts, sheet)


def show_remarks(remarks: Any, sheet: Sheet, console: Console) -> None:
    """What one ought to know before the rest; the same of several pages is said once."""
    pages: dict[str, list[int]] = {}
    for remark in remarks:
        text = remark["text"]
        if console.language == "en":
            text = word(REMARKS, remark["code"]).en if remark["code"] in REMARKS else text
        pages.setdefault(text, []).extend([remark["page"]] if remark.get("page") else [])
    for text, where in pages.items():
        place = _PAGES.into(console.language, pages=_ranges(where)) if where else ""
        runs: list[Run] = [(text, "")] + ([(f" ({place})", "dim")] if place else [])
        sheet.row((_REMARK.into(console.language), "alarm"), runs, room=5)
    if pages:
        sheet.blank()


def _ranges(numbers: list[int]) -> str:
    """1, 2, 3, 7 as 1–3, 7."""
    parts: list[list[int]] = []
    for number in sorted(set(numbers)):
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(f"{p[0]}–{p[-1]}" if len(p) > 1 else str(p[0]) for p in parts)


def _show_counts(facts: Facts, sheet: Sheet) -> None:
    items = facts.record["items"]
    numbers = {key: len(facts.record.get(key, ())) for key in ("items", "terms", "assignments")}
    numbers |= {key: sum(len(one[key]) for one in items) for key in ("proposals", "decisions")}
    said = [
        f"{numbers[key]} {(one if numbers[key] == 1 else many).into(facts.language)}"
        for key, one, many in _COUNTS
        if numbers[key] or key == "items"
    ]
    sheet.text([(" · ".join([*said, _how_sure(facts)]), "dim")])
    sheet.blank()


def _how_sure(facts: Facts) -> str:
    found = facts.count()
    stated = found.get("stated", 0)
    said = [_FACTS.into(facts.language, all=sum(found.values()), stated=stated)]
    for status, text in _OTHERS.items():
        if found.get(status):
            said.append(text.into(facts.language, n=found[status]))
    return ", ".join(said)
