"""How a paper was read, for who writes rules: each line, and the choice of the items."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from radslag.faces.cli.console import Console
from radslag.faces.cli.language import Both, Language
from radslag.faces.cli.views.facts import place_words
from radslag.faces.cli.views.record import show_remarks
from radslag.faces.cli.views.sheet import Run, Sheet
from radslag.faces.cli.words import LINE_KINDS, STATUSES, word

__all__ = ["show_explanation"]

_LINES = Both("Rad för rad", "Line by line")
_CHOICE = Both("Så valdes ärendena", "How the items were chosen")
_BY = {
    "numbers": Both(
        "Efter numren: den följd som stiger med ett och har högst summa av poäng.",
        "By their numbers: the chain that grows by one and has the highest sum of scores.",
    ),
    "headings": Both(
        "Numren räckte inte till en följd, så rubrikerna togs som ärenden.",
        "The numbers gave no chain, so headings were taken for items.",
    ),
    "table": Both(
        "Ärendena står i en tabell, ett på varje rad.",
        "The items stand in a table, one in each row.",
    ),
    "nothing": Both("Inga ärenden hittades.", "No items were found."),
}
_CHOSEN = Both("vald", "chosen")
_NOT_CHOSEN = Both("inte vald", "not chosen")
_SUM = Both("{chosen} av {all} möjliga är valda.", "{chosen} of {all} candidates are chosen.")
_KIND_ROOM, _VERDICT_ROOM = 14, 9


def show_explanation(found: Mapping[str, Any], file: str, console: Console) -> None:
    """The lines with their class and rule, the facts under them; then the candidates."""
    sheet = Sheet(console, 0)
    sheet.title(file)
    sheet.blank()
    show_remarks(found["remarks"], sheet, console)
    shown = _Explanation(found, sheet, console.language)
    shown.lines()
    shown.choice()


class _Explanation:
    """The two parts. room: how wide the column of places is."""

    def __init__(self, found: Mapping[str, Any], sheet: Sheet, language: Language) -> None:
        self._found = found
        self._sheet = sheet
        self._language = language
        self._one_page = len({line["page"] for line in found["lines"]}) <= 1
        places = (self._place(line["page"], line["number"]) for line in found["lines"])
        self._room = max(map(len, places), default=0) + 2

    def lines(self) -> None:
        self._heading(_LINES)
        for line in self._found["lines"]:
            self._line(line)
        self._sheet.blank()

    def choice(self) -> None:
        candidates = self._found["candidates"]
        self._heading(_CHOICE)
        self._sheet.text([(word(_BY, self._found["items_by"]).into(self._language), "")])
        if candidates:
            chosen = sum(one["chosen"] for one in candidates)
            told = _SUM.into(self._language, chosen=chosen, all=len(candidates))
            self._sheet.text([(told, "")])
        self._sheet.blank()
        for one in candidates:
            self._candidate(one)
        self._sheet.blank()

    def _line(self, line: Mapping[str, Any]) -> None:
        kind = word(LINE_KINDS, line["kind"]).into(self._language)
        style = {"furniture": "dim", "left": "alarm"}.get(line["kind"], "bold")
        # No break, so that the rules stand in a column.
        runs: list[Run] = [(kind.ljust(_KIND_ROOM, "\N{NO-BREAK SPACE}"), style), (" ", "")]
        runs.append((line["rule"] or "–", "dim"))
        self._sheet.row((self._place(line["page"], line["number"]), "dim"), runs, room=self._room)
        self._text(line["text"], 3 * self._sheet.width)
        found: dict[tuple[str, str], list[str]] = {}
        for fact in line["facts"]:
            found.setdefault((fact["rule"], fact["status"]), []).append(fact["pointer"])
        for (rule, status), pointers in found.items():
            self._facts(rule, status, pointers)

    def _facts(self, rule: str, status: str, pointers: list[str]) -> None:
        runs: list[Run] = [(rule, "dim")]
        if status != "stated":
            runs.append((f" ({word(STATUSES, status).into(self._language)})", "mark"))
        runs.append((f" {' '.join(pointers)}", ""))
        self._sheet.row(("→", "dim"), runs, indent=self._room + 2, room=3)

    def _candidate(self, one: Mapping[str, Any]) -> None:
        verdict = (_CHOSEN if one["chosen"] else _NOT_CHOSEN).into(self._language)
        runs: list[Run] = [
            (
                verdict.ljust(_VERDICT_ROOM, "\N{NO-BREAK SPACE}"),
                "bold" if one["chosen"] else "mark",
            ),
            (f" {one['score']:+.1f} ", ""),
            (", ".join(one["why"]), "dim"),
        ]
        self._sheet.row((self._place(one["page"], one["line"]), "dim"), runs, room=self._room)
        self._text(one["text"], self._sheet.width)

    def _place(self, page: int, line: int) -> str:
        return place_words(page, line, self._language, one_page=self._one_page)

    def _heading(self, text: Both) -> None:
        self._sheet.text([(text.into(self._language), "accent")])

    def _text(self, text: str, most: int) -> None:
        text = " | ".join(text.split("\t"))
        text = text if len(text) <= most else f"{text[: most - 1]}…"
        self._sheet.row(("", ""), [(text, "")], indent=self._room, room=2)
