"""What a paper binds and promises: terms, assignments, appointments, money, abstentions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from radslag.faces.cli.language import Both
from radslag.faces.cli.views import values
from radslag.faces.cli.views.facts import Facts
from radslag.faces.cli.views.sheet import Run, Sheet
from radslag.faces.cli.words import EVENTS, PARTIES, PER, TERM_STATUSES, word

__all__ = ["show_lists"]

# What stands in the label column, and the text beside it.
Row = tuple[str, list[Run]]
Entry = dict[str, Any]

_ROOM = 23
_NO_DAY = Both("utan dag", "no day")
_DUE = Both("när: {when}", "when: {when}")
_ROLE_IN = Both("{role} i {body}", "{role} of {body}")
_UNTIL = Both("t.o.m. {day}", "until {day}")
_SHARED = Both("delas av {who}", "shared by {who}")


def show_lists(facts: Facts, sheet: Sheet) -> None:
    for key, heading, told in _LISTS:
        entries = facts.record[key]
        if not entries:
            continue
        sheet.text([(heading.into(facts.language), "accent")])
        for number, entry in enumerate(entries):
            at = f"/{key}/{number}"
            label, runs = told(facts, entry, at)
            sheet.row((label, "bold"), runs, facts.place(at), indent=2, room=_ROOM)
        sheet.blank()


def _term(facts: Facts, one: Entry, at: str) -> Row:
    length = values.length(one["amount"], facts.language) if one["amount"] else ""
    label = one["date"] or length or _NO_DAY.into(facts.language)
    told = [word(EVENTS, one["event"]).into(facts.language)]
    told += [length] if length and one["date"] else []
    told.append(word(TERM_STATUSES, one["status"]).into(facts.language))
    runs: list[Run] = [
        (facts.words("agreement", one), ""),
        *facts.marks(f"{at}/agreement", f"{at}/date"),
    ]
    return label, runs + _beside(facts, *told, facts.item(one["item"]))


def _assignment(facts: Facts, one: Entry, at: str) -> Row:
    due = facts.words("due", one)
    told = _DUE.into(facts.language, when=due) if due else ""
    runs: list[Run] = [(facts.words("task", one), ""), *facts.marks(f"{at}/task", f"{at}/due")]
    return facts.words("to", one), runs + _beside(facts, told, facts.item(one["item"]))


def _appointment(facts: Facts, one: Entry, at: str) -> Row:
    role, body = facts.words("role", one), facts.words("body", one)
    text = _ROLE_IN.into(facts.language, role=role, body=body) if body else role
    until = values.day(one["until"], facts.language) if one["until"] else ""
    told = _UNTIL.into(facts.language, day=until) if until else ""
    runs: list[Run] = [(text, ""), *facts.marks(f"{at}/role", f"{at}/until")]
    beside = _beside(facts, facts.words("organisation", one), told, facts.item(one["item"]))
    return facts.words("person", one), runs + beside


def _money(facts: Facts, one: Entry, at: str) -> Row:
    per = word(PER, one["per"]).into(facts.language) if one["per"] else ""
    who = facts.words("shared_by", one)
    told = _SHARED.into(facts.language, who=who) if who else ""
    runs: list[Run] = [(facts.words("what", one), ""), *facts.marks(f"{at}/amount", f"{at}/what")]
    return values.kronor(one["amount"]), runs + _beside(facts, per, told, facts.item(one["item"]))


def _abstention(facts: Facts, one: Entry, at: str) -> Row:
    party = word(PARTIES, facts.words("party", one)).into(facts.language)
    return party, [(facts.item(one["item"]), "dim"), *facts.marks(at)]


def _beside(facts: Facts, *told: str) -> list[Run]:
    """What is said of a fact beside its words, dimmed and after a dot."""
    said = [part for part in told if part]
    return [(" · ", "dim"), (" · ".join(said), "dim")] if said else []


_LISTS: tuple[tuple[str, Both, Callable[[Facts, Entry, str], Row]], ...] = (
    ("terms", Both("Giltighet och tider", "What binds in time"), _term),
    ("assignments", Both("Uppdrag", "Assignments"), _assignment),
    ("appointments", Both("Val och utseenden", "Appointments"), _appointment),
    ("money", Both("Pengar", "Money"), _money),
    ("abstentions", Both("Medverkar inte", "Take no part"), _abstention),
)
