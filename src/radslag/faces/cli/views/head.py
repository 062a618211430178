"""The head of a record: which paper, which meeting, who was there."""

from __future__ import annotations

import re
from typing import Any

from radslag.faces.cli.language import Both
from radslag.faces.cli.views import values
from radslag.faces.cli.views.facts import Facts
from radslag.faces.cli.views.sheet import Run, Sheet

__all__ = ["show_head"]

_ROOM = 15
# What the paper calls itself, longest first; its kind in the record is only call or minutes.
_NAMES = re.compile(
    r"föredragningslista|kallelse|dagordning|inbjudan|protokollsutdrag|protokoll"
    r"|minnesanteckningar|mötesanteckningar|anteckningar",
    re.IGNORECASE,
)
_KINDS = {
    "call": Both("Kallelse", "Call"),
    "minutes": Both("Mötesanteckningar", "Minutes"),
}
_ROWS = {
    "body": Both("Organ", "Body"),
    "date": Both("Dag", "Day"),
    "hours": Both("Tid", "Time"),
    "place": Both("Plats", "Place"),
    "registry_number": Both("Diarienummer", "Registry no."),
    "document_date": Both("Daterat", "Dated"),
}
_PRESENCE = (
    (True, Both("Närvarande", "Present")),
    (False, Both("Frånvarande", "Absent")),
    (None, Both("Oklart", "Unclear")),
)
_ONE, _SEVERAL = Both("1 person:", "1 person:"), Both("{n} personer:", "{n} people:")
_UNKNOWN = Both("framgår inte", "not said")


def show_head(facts: Facts, sheet: Sheet) -> None:
    sheet.text([(_kind(facts), "bold"), *facts.marks("/kind")])
    sheet.blank()
    for key, label in _ROWS.items():
        value, pointers = _value(facts, key)
        if value or key in ("body", "date"):
            runs: list[Run] = [(value, "")] if value else [(_UNKNOWN.into(facts.language), "dim")]
            place = next((facts.place(one) for one in pointers if facts.place(one)), "")
            _row(sheet, label.into(facts.language), [*runs, *facts.marks(*pointers)], place)
    _show_presence(facts, sheet)
    sheet.blank()


def _row(sheet: Sheet, label: str, runs: list[Run], place: str) -> None:
    sheet.row((label, "dim"), runs, place, indent=2, room=_ROOM)


def _kind(facts: Facts) -> str:
    """The paper's own name for itself where the record found its kind in that."""
    quote = facts.sources.get("/kind", {}).get("quote", "")
    names = _NAMES.findall(quote) if facts.language == "sv" else []
    return names[0].capitalize() if names else _KINDS[facts.record["kind"]].into(facts.language)


def _value(facts: Facts, key: str) -> tuple[str, list[str]]:
    record, language = facts.record, facts.language
    if key == "hours":
        start, end = record["start"], record["end"]
        told = values.hours(start, end, language) if start or end else ""
        return told, ["/start", "/end"]
    if key in ("date", "document_date") and record[key]:
        return values.day(record[key], language), [f"/{key}"]
    return facts.words(key, record), [f"/{key}"]


def _show_presence(facts: Facts, sheet: Sheet) -> None:
    people = facts.record["attendees"]
    for present, label in _PRESENCE:
        there = [(at, one) for at, one in enumerate(people) if one["present"] is present]
        if there:
            at = there[0][0]
            runs: list[Run] = [(_count(len(there), facts), "bold"), (" ", "")]
            for number, (index, one) in enumerate(there):
                runs += _person(facts, index, one)
                runs.append((", " if number + 1 < len(there) else "", ""))
            pointers = [f"/attendees/{n}/name" for n, _ in there]
            _row(
                sheet,
                label.into(facts.language),
                [*runs, *facts.marks(*pointers)],
                facts.place(f"/attendees/{at}"),
            )


def _count(people: int, facts: Facts) -> str:
    return (_ONE if people == 1 else _SEVERAL).into(facts.language, n=people)


def _person(facts: Facts, index: int, one: dict[str, Any]) -> list[Run]:
    told = [facts.words(key, one) for key in ("role", "organisation") if one[key]]
    runs: list[Run] = [(facts.words("name", one), "")]
    if told:
        runs.append((f" ({', '.join(told)})", "dim"))
    return [*runs, *facts.marks(f"/attendees/{index}/present")]
