"""The record of one meeting paper: what a reading gives. Plain frozen data, no parsing.

The JSON form is `Record.as_dict()`; its keys are described in docs/reference/record.md.
Strings are as the paper has them. Where letters were lost in scanning, the
restored twin stands in `Record.restored` under the same JSON pointer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal, NamedTuple

__all__ = [
    "Abstention",
    "Action",
    "Appointment",
    "Assignment",
    "Attendee",
    "Decision",
    "Item",
    "ItemKind",
    "Money",
    "Outcome",
    "Presenter",
    "Proposal",
    "ProseBlock",
    "ProseKind",
    "Record",
    "Remark",
    "Source",
    "Status",
    "Term",
    "TermEvent",
    "TermStatus",
]

Status = Literal["stated", "inferred", "conflicting"]
ItemKind = Literal["formality", "decision", "report", "dialogue", "information", "other"]
Action = Literal[
    "approve", "note", "adopt", "assign", "appoint", "extend", "postpone", "refer",
    "reject", "initiate", "endorse", "open", "close", "review", "other",
]  # fmt: skip
Outcome = Literal["decided", "noted", "tabled", "referred", "withdrawn", "none"]
TermEvent = Literal[
    "in_force_until", "in_force_from", "extended_until", "evaluation_due", "renews",
    "ceases_unless_renewed_by", "sign_by", "reporting_due", "funding_period_end",
    "assignment_until", "other",
]  # fmt: skip
TermStatus = Literal["in_force", "proposed", "decided"]
ProseKind = Literal["paragraph", "list", "heading"]


class Source(NamedTuple):
    """Where a fact stands. Offsets are code points in the raw text of the page.

    page, line: from 1. quote: the raw text at [start, end). rule: which rule found
    it. continues: further places, for a fact that runs over a page break or
    around page furniture.
    """

    page: int
    line: int
    start: int
    end: int
    quote: str
    rule: str
    status: Status
    continues: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """Something the user of the record ought to know: damage, lost letters, missing OCR.

    code: a stable English word ("truncated", "needs_ocr", …). text: a Swedish sentence.
    """

    code: str
    text: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Attendee:
    name: str
    organisation: str | None = None
    role: str | None = None
    present: bool | None = None


@dataclass(frozen=True, slots=True)
class Presenter:
    name: str
    role: str | None = None
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """One clause of a proposal. `prose`: found in running text, not in a block."""

    text: str
    by: str | None = None
    number: str | None = None
    prose: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """One clause of a decision. `prose`: found in running text, not in a block."""

    text: str
    by: str | None = None
    action: Action = "other"
    prose: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the agenda. meetings_cited: ISO days in the order of first mention."""

    number: str | None
    title: str
    parent: str | None = None
    kind: ItemKind = "other"
    presenters: tuple[Presenter, ...] = ()
    attachments: tuple[str, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    decisions: tuple[Decision, ...] = ()
    outcome: Outcome = "none"
    meetings_cited: tuple[str, ...] = ()
    registry_number: str | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """What binds an agreement in time. date: ISO, the last day of a period named whole.

    amount: "2 years", "1.5 years", "18 months" where a length is stated, alone or with the day.
    """

    agreement: str
    event: TermEvent
    date: str | None
    amount: str | None
    item: str | None
    status: TermStatus


@dataclass(frozen=True, slots=True)
class Assignment:
    item: str | None
    to: str
    task: str
    due: str | None = None


@dataclass(frozen=True, slots=True)
class Appointment:
    item: str | None
    person: str
    organisation: str | None
    role: str
    body: str | None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Abstention:
    """A side that takes no part in a decision. party: "region", "kommun" or a name."""

    item: str | None
    party: str


@dataclass(frozen=True, slots=True)
class Money:
    """A sum in kronor. per: "year", "month", "once" or None where it is not said."""

    item: str | None
    amount: int
    per: str | None
    what: str
    shared_by: str | None = None


@dataclass(frozen=True, slots=True)
class ProseBlock:
    """A piece of an item's running text, letters restored. rows: of a list; else the one text."""

    kind: ProseKind
    rows: tuple[str, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class Record:
    """What one paper says.

    sources: JSON pointer into `as_dict()` -> where it stands; there is one for every
    list entry and every value that is not null, but for a day that only the file name
    tells. pages: the raw text of each page, which the offsets count in. sha256: of the
    bytes that were read. prose: the running text of each item, only where it was asked for.
    """

    kind: Literal["call", "minutes"]
    body: str | None = None
    date: str | None = None
    start: str | None = None
    end: str | None = None
    place: str | None = None
    registry_number: str | None = None
    document_date: str | None = None
    attendees: tuple[Attendee, ...] = ()
    items: tuple[Item, ...] = ()
    terms: tuple[Term, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    abstentions: tuple[Abstention, ...] = ()
    money: tuple[Money, ...] = ()
    remarks: tuple[Remark, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    restored: Mapping[str, str] = field(default_factory=dict)
    pages: tuple[str, ...] = ()
    format: str = ""
    sha256: str = ""
    prose: tuple[tuple[ProseBlock, ...], ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """The record in its JSON form: facts, restored twins, remarks where any, sources."""
        out = {name: _plain(getattr(self, name), f"/{name}", self.restored) for name in _FACTS}
        for name in ("body", "place"):
            if f"/{name}" in self.restored:
                out[f"restored_{name}"] = self.restored[f"/{name}"]
        if self.remarks:
            out["remarks"] = [_without_nulls(remark) for remark in self.remarks]
        out["sources"] = {pointer: _source(source) for pointer, source in self.sources.items()}
        return out


_FACTS = (
    "kind", "body", "date", "start", "end", "place", "registry_number", "document_date",
    "attendees", "items", "terms", "assignments", "appointments", "abstentions", "money",
)  # fmt: skip
_ONLY_WHERE_TOLD = {"prose", "registry_number"}


def _plain(value: Any, pointer: str, restored: Mapping[str, str]) -> Any:
    if isinstance(value, tuple):
        return [_plain(one, f"{pointer}/{n}", restored) for n, one in enumerate(value)]
    if not hasattr(value, "__dataclass_fields__"):
        return value
    out: dict[str, Any] = {}
    for key in (f.name for f in fields(value)):
        one = getattr(value, key)
        if key in _ONLY_WHERE_TOLD and not one:
            continue
        out[key] = _plain(one, f"{pointer}/{key}", restored)
        twin = restored.get(f"{pointer}/{key}")
        if twin is not None:
            out["restored" if key == "text" else f"restored_{key}"] = twin
    return out


def _without_nulls(value: Any) -> dict[str, Any]:
    found = {f.name: getattr(value, f.name) for f in fields(value)}
    return {key: one for key, one in found.items() if one is not None}


def _source(source: Source) -> dict[str, Any]:
    out = source._asdict()
    del out["continues"]
    if source.continues:
        out["continues"] = [_source(part) for part in source.continues]
    return out
