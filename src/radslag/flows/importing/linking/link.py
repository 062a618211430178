"""Linking a draft: which body, meeting and matters it is of, and what a person must settle.

Done when all papers of a batch are read, and again whenever the ledger has changed since, so
that what one answer settles is settled for the others too. Answers are kept.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from radslag.domain.meetings.models import Meeting
from radslag.domain.meetings.states import PaperKind
from radslag.domain.parties.models import Body
from radslag.flows.importing.facts import Facts, facts_of
from radslag.flows.importing.linking import bodies, ledger, papers
from radslag.flows.importing.linking.matters import Asked, KnownMatters, Matters, Texts, find_matter
from radslag.flows.importing.linking.titles import is_standing
from radslag.flows.importing.models import Draft, Question, Trace
from radslag.flows.importing.states import DraftState, QuestionKind, TraceKind

__all__ = ["Asking", "Link", "Sight", "answers_of", "link", "sight_of"]


@dataclass(slots=True)
class Sight:
    """What all drafts of a batch are linked with; kept in step by who confirms one."""

    matters: KnownMatters
    texts: Texts
    names: list[str]  # what papers of the batch call their bodies
    fresh: bool  # nobody but this batch has given the network bodies


@dataclass(frozen=True, slots=True)
class Asking:
    """A question to put. options: see models.Question."""

    kind: QuestionKind
    pointer: str
    text: str
    options: list[dict[str, str]]
    blocks: bool


@dataclass(slots=True)
class Link:
    """What linking found. body or new: where certain, or as a person answered."""

    kind: PaperKind
    day: dt.date | None
    body: Body | None = None
    new: bodies.NewBody | None = None
    how: str = ""
    meeting: Meeting | None = None
    matters: dict[int, Matters] = field(default_factory=dict)  # by the item's place in the record
    asking: list[Asking] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)

    @property
    def is_certain(self) -> bool:
        return not self.reasons and not any(one.blocks for one in self.asking)

    def as_dict(self) -> dict[str, Any]:
        """As the draft keeps it, for the page that shows it."""
        new = {"name": self.new.name, "short_name": self.new.short_name} if self.new else None
        matters = {
            str(n): {
                "matter": one.certain.matter,
                "title": one.certain.title,
                "why": one.certain.why,
            }
            for n, one in self.matters.items()
            if one.certain
        }
        return {
            "kind": str(self.kind),
            "day": self.day.isoformat() if self.day else None,
            "body": self.body.pk if self.body else None,
            "new_body": new,
            "how": self.how,
            "meeting": self.meeting.pk if self.meeting else None,
            "matters": matters,
            "reasons": self.reasons,
        }


def sight_of(batch: Any) -> Sight:
    network = batch.network
    made = Trace.objects.filter(batch=batch, kind=TraceKind.MADE, label="parties.Body")
    own = {int(key) for key in made.values_list("object_id", flat=True)}
    known = set(network.bodies.values_list("pk", flat=True))
    drafts = batch.drafts.exclude(state__in=(DraftState.FAILED, DraftState.DUPLICATE))
    records = drafts.values_list("record__body", "record__restored_body")
    return Sight(
        matters=ledger.known_matters(network),
        texts=ledger.words_under(network),
        names=[str(restored or body) for body, restored in records if body],
        fresh=known <= own,
    )


def link(draft: Draft, sight: Sight, answers: Mapping[tuple[str, str], str]) -> Link:
    """answers: by kind and pointer of the question."""
    facts = facts_of(draft)
    found = Link(papers.kind_of_paper(facts.kind, draft.pages, draft.file_name), facts.day)
    found.reasons = [] if draft.mends or answers else papers.reasons(draft.record)
    _day(found)
    _body(found, draft, facts, sight, answers)
    if found.body is not None and found.day is not None:
        found.meeting = Meeting.objects.filter(body=found.body, date=found.day).first()
    _second(found, draft, answers)
    _matters(found, facts, sight, answers)
    return found


def _day(found: Link) -> None:
    if found.day is None:
        text = "Papperet säger inte vilken dag mötet var. Skriv dagen."
        found.asking.append(Asking(QuestionKind.DAY, "/date", text, [], blocks=True))


def _body(
    found: Link,
    draft: Draft,
    facts: Facts,
    sight: Sight,
    answers: Mapping[tuple[str, str], str],
) -> None:
    printed, shown = str(facts.record.get("body") or ""), facts.shown(facts.record, "body")
    names = [one for one in dict.fromkeys((shown, printed)) if one]
    network = draft.batch.network
    said = bodies.link_body(network, names, found.day, fresh=sight.fresh, others=sight.names)
    found.body, found.how, found.new = said.body, said.how, said.new
    answer = answers.get((QuestionKind.BODY, "/body"))
    if answer is not None and found.body is None:
        found.body = network.bodies.filter(pk=answer).first() if answer.isdecimal() else None
        found.how = "answered"
        return
    if found.body is not None or found.how == "new":
        return
    options = [{"value": str(one.pk), "label": one.name, "why": why} for one, why in said.maybe]
    if said.new is not None:
        options.append({"value": "", "label": f"Ett nytt organ: {said.new.name}", "why": ""})
    text = f"Papperet är från {shown}. Vilket organ är det?" if shown else "Vilket organ är det?"
    found.asking.append(Asking(QuestionKind.BODY, "/body", text, options, blocks=True))


def _second(found: Link, draft: Draft, answers: Mapping[tuple[str, str], str]) -> None:
    """The same text in another form, or another paper of the same kind for the same meeting."""
    key = (QuestionKind.SECOND, "/kind")
    if key in answers:
        return
    same = _same_text(draft)
    rival = None
    if same is None and found.meeting is not None and found.kind != PaperKind.EXTRACT:
        kept = found.meeting.papers.filter(kind=found.kind, file__isnull=False)
        rival = kept.exclude(drafts=draft).first()
    if same is None and rival is None:
        return
    name = same.file_name if same is not None else str(rival)
    if same is not None:
        text = f"Samma text finns redan i {name}. Är det samma papper i en annan form?"
    else:
        text = f"Mötet har redan {name}. Är det här samma papper, eller ett till?"
    options = [
        {"value": "same", "label": "Samma papper: läs inte in det igen", "why": ""},
        {"value": "another", "label": "Ett papper till från samma möte", "why": ""},
    ]
    found.asking.append(Asking(*key, text, options, blocks=True))


def _same_text(draft: Draft) -> Draft | None:
    if not draft.text_digest:
        return None
    same = Draft.objects.filter(
        batch__network=draft.batch.network_id, text_digest=draft.text_digest
    ).exclude(pk=draft.pk)
    gone = (DraftState.UNDONE, DraftState.DUPLICATE, DraftState.FAILED)
    return same.exclude(state__in=gone).filter(pk__lt=draft.pk).order_by("pk").first()


def _matters(
    found: Link, facts: Facts, sight: Sight, answers: Mapping[tuple[str, str], str]
) -> None:
    if found.day is None:
        return
    for n, item in facts.items:
        pointer = f"/items/{n}"
        title = facts.shown(item, "title", pointer)
        if item.get("kind") == "formality" or is_standing(title):
            continue
        asked = Asked(
            title,
            found.day,
            frozenset(item.get("meetings_cited") or ()),
            str(item.get("registry_number") or ""),
        )
        here = find_matter(asked, sight.matters, sight.texts)
        found.matters[n] = here
        if here.certain is None and here.maybe and (QuestionKind.MATTER, pointer) not in answers:
            found.asking.append(_which_matter(pointer, title, here))


def _which_matter(pointer: str, title: str, here: Matters) -> Asking:
    options = [{"value": str(one.matter), "label": one.title, "why": one.why} for one in here.maybe]
    options.append({"value": "", "label": "Inget av dem", "why": ""})
    text = f"Fortsätter ”{title}” ett tidigare ärende?"
    return Asking(QuestionKind.MATTER, pointer, text, options, blocks=False)


def answers_of(questions: Sequence[Question]) -> dict[tuple[str, str], str]:
    return {(q.kind, q.pointer): q.answer for q in questions if q.answer is not None}
