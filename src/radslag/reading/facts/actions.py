"""What kind of act a clause is, how an item ended, and what the item is for.

All three are concluded from the words, never printed. The act follows what happens,
not the verb: *hänskjuts till nästa möte* puts off, *hänskjuts till Välfärdsrådet*
sends to another body.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import cast

from radslag.reading.facts.action_words import asked_by
from radslag.reading.facts.endings import told_outcome
from radslag.reading.facts.headings import kind_by_heading
from radslag.reading.facts.rules import Context, Rule
from radslag.reading.facts.tasks import names_a_doer
from radslag.reading.lexicon.bodies import without_genitive
from radslag.reading.lexicon.doers import DOER
from radslag.reading.lexicon.names import people_in
from radslag.reading.lexicon.patterns import late
from radslag.reading.lexicon.words import undot, undotted_pattern
from radslag.reading.record import Action, ItemKind, Outcome
from radslag.reading.segments.parts import Block, Section
from radslag.reading.spans import Text

__all__ = ["action_of", "is_quoted", "kind_of", "outcome_of"]

_AND = late(r"(?:\b(?:och|samt)\b|[,.;])\s+(?:\w+\s+){0,3}?$")
_BODY = late(rf"\b({DOER}|huvudmannen)s?(?!\w)")
# "de riktlinjer som nämnden antog": told of something, not done now.
_WHO_DID = late(r"\bsom\s+(?:\w+\s+){1,3}(?:antog|godkande|utsag|valde|faststallde|gav|fick)\w*$")
_LATER = late(r"\b(?:nasta|nastkommande|nastfoljande|kommande|senare|extra)\b")
_UPPER = undotted_pattern(
    r"\b(?:föreslår|förslag(?:et)?(?:\s+till\s+beslut)?\s+till|till\s+beslut\s+i)\s+"
    r"(?:\w+fullmäktige|\w*fullmäktige|\w*styrelsen|\w*nämnden|\w*direktionen)\b"
)
_WORK = frozenset({"review", "other", "appoint"})


def action_of(clause: Text, context: Context) -> tuple[Action, str]:
    """The kind of act of a clause, and the rule that says so."""
    return _action_of(clause.string, context.own)


@lru_cache(maxsize=512)  # the same clause is asked about for itself, its item and its tasks
def _action_of(string: str, own: frozenset[str]) -> tuple[Action, str]:
    lower = undot(string.lower())
    asked = asked_by(lower)
    for rule in asked.first:
        if rule.pattern.search(lower):
            return _action(rule)
    hits = _hits(lower, asked.rules)
    if not hits:
        return _without_verb(string, lower, asked.last, own)
    action, rule_name = _settled(hits, lower, own)
    work = action in _WORK or (rule_name == "action.refer.sent" and people_in(string))
    if work and names_a_doer(string, own):
        return "assign", "action.assign.doer"
    return action, rule_name


def _action(rule: Rule) -> tuple[Action, str]:
    return cast(Action, rule.name.split(".")[1]), rule.name


def _hits(lower: str, asked: list[Rule]) -> list[tuple[int, int, Rule]]:
    """Where each rule matches first, the earliest first; of two at one place the longer."""
    found = [(rule.pattern.search(lower), rule) for rule in asked]
    hits = [(match.start(), -match.end(), rule) for match, rule in found if match]
    hits = [hit for hit in hits if not _WHO_DID.search(lower[: -hit[1]])]
    return sorted(hits, key=lambda hit: hit[:2])


def _settled(
    hits: Sequence[tuple[int, int, Rule]], lower: str, own: frozenset[str]
) -> tuple[Action, str]:
    """The act of the first hit; but to note and then do more is to do more."""
    start, end, rule = hits[0]
    if rule.name.startswith("action.note."):
        more = next((hit for hit in hits[1:] if _is_more(hit, lower)), None)
        start, end, rule = more or hits[0]
    if rule.name == "action.refer.handed" and _stays_here(lower, -end, own):
        return "postpone", "action.postpone.handed-to-own-meeting"
    if rule.name == "action.assign.task" and _is_about_a_task(lower, start, hits):
        return _action(hits[1][2])
    return _action(rule)


def _is_more(hit: tuple[int, int, Rule], lower: str) -> bool:
    """ "… till handlingarna och ge …": another act is joined by "och"."""
    start, _, rule = hit
    if rule.name.split(".")[1] in ("note", "other"):
        return False
    return bool(_AND.search(lower, max(0, start - 40), start))


def _is_about_a_task(lower: str, start: int, hits: Sequence[tuple[int, int, Rule]]) -> bool:
    """ "ge besked om … uppdraget": the task is only spoken of, and another verb follows."""
    return len(hits) > 1 and "uppdraget" in lower[start : -hits[0][1]] and hits[1][0] < -hits[0][1]


def _stays_here(lower: str, at: int, own: frozenset[str]) -> bool:
    """Whether what is handed on is handed to a meeting of this same body."""
    ours = {undot(name) for name in own}
    bodies = [match[1] for match in _BODY.finditer(lower, at)]
    later = bool(_LATER.search(lower, at))
    if any(body not in ours for body in bodies):
        return later and not ours and " i " in lower[at:]
    return later or bool(bodies) or "mote" in lower[at:]


def _without_verb(
    string: str, lower: str, asked: list[Rule], own: frozenset[str]
) -> tuple[Action, str]:
    for rule in asked:
        if rule.pattern.search(lower):
            return _action(rule)
    if names_a_doer(string, own):
        return "assign", "action.assign.doer"
    return "other", "action.other"


# -- how an item ended --------------------------------------------------------------

_WITHDRAWING = undotted_pattern(r"\b(?:utgår|utgick|dras\s+tillbaka|dra\s+tillbaka|stryks)\b")


def outcome_of(
    actions: Sequence[Action], section: Section, context: Context
) -> tuple[Outcome, str]:
    """How the item ended, from the acts of its decisions or, without any, its prose."""
    if context.kind == "call":
        return "none", "outcome.call"
    actions = _own_actions(actions, section, context)
    kinds = frozenset(actions)
    if not kinds:
        sent_up = _sent_up(section, context)
        return ("referred", "outcome.sent-up") if sent_up else told_outcome(section)
    if kinds == {"note"}:
        return "noted", "outcome.noted"
    if kinds <= {"postpone", "note"} or (
        actions[0] == "postpone" and kinds <= {"postpone", "note", "assign"}
    ):
        return "tabled", "outcome.tabled"
    if kinds <= {"refer", "note", "postpone"}:
        return "referred", "outcome.referred"
    if kinds == {"other"} and _all_withdraw(section):
        return "withdrawn", "outcome.withdrawn"
    if kinds == {"other"} and told_outcome(section)[0] == "withdrawn":
        return told_outcome(section)  # "Ärendet utgår från dagordningen", the decision itself
    return "decided", "outcome.decided"


def _sent_up(section: Section, context: Context) -> bool:
    """ "Kommunstyrelsens förslag till kommunfullmäktige": it proposes, others decide."""
    for block in section.blocks if context.formal else ():
        if block.kind == "proposal" and block.by and block.head and block.clauses:
            above = _UPPER.search(undot(block.head.lower))
            if above and without_genitive(block.by.lower) in context.own:
                return True
    return False


def _own_actions(actions: Sequence[Action], section: Section, context: Context) -> Sequence[Action]:
    """Without those of another body's decision that the item quotes."""
    blocks = [block for block in section.blocks if block.kind == "decision" and block.clauses]
    if not any(is_quoted(block, context) for block in blocks):
        return actions
    own = [clause for block in blocks if not is_quoted(block, context) for clause in block.clauses]
    return [action_of(clause.text, context)[0] for clause in own]


def is_quoted(block: Block, context: Context) -> bool:
    """Whether a block of decisions is another body's, told here."""
    if block.kind == "proposal":
        return False
    if block.quoted or block.by is None or not context.own:
        return block.quoted
    return without_genitive(block.by.lower) not in context.own


def _all_withdraw(section: Section) -> bool:
    clauses = [c for b in section.blocks if b.kind == "decision" for c in b.clauses]
    return bool(clauses) and all(_WITHDRAWING.search(undot(c.text.lower)) for c in clauses)


# -- what an item is for ------------------------------------------------------------

_LONGEST_HEADING = 400  # what is longer was no heading; its start is enough
_MINUTES_OF = undotted_pattern(
    r"(?:minnes|mötes)?anteckningar(?:na)?\s+från\s+(?P<whose>(?:\S+\s+){0,3}?)(?:senaste\s+|extra\s+)?"
    r"(?:(?:möte|mötet|sammanträde|sammanträdet|träff|träffen)\b|(?=(?:19|20)\d\d-|den\s\d))"
)
_FEEDBACK = undotted_pattern(r"återkoppling(?:ar)?\s+(?:från|av|på)\b")
_MATTER_FALLS = undotted_pattern(r"\bärendet\s+(?:utgår|utgick)\b")
_TALK = undotted_pattern(
    r"\b(?:dialog|diskussion(?:en)?|diskuterar|diskuterades|diskuterade|samtal)\b|\bfråg(?:a|an"
    r"|or)\s+(?:ställs|ställdes|lyfts|lyftes|väcks"
    r"|väcktes)\b"
)
_TELLS = undotted_pattern(
    r"\b(?:informera\w*|information(?:en)?|redogör\w*|redogjorde|berätta\w*|presentera\w*"
    r"|rapportera\w*)\b"
)


def kind_of(
    title: Text,
    section: Section,
    context: Context,
    parent_kind: ItemKind | None = None,
    *,
    parent_title: Text | None = None,
    actions: Sequence[Action] | None = None,
) -> tuple[ItemKind, str]:
    """What the item is for: by its heading, else by its parent, else by what is in it.

    actions: of its decisions, if they are known, those in running text among them.
    """
    heading = undot(title.lower[:_LONGEST_HEADING]).strip(" \t*-–•")
    named = _in_its_column(section) or kind_by_heading(heading)
    if named and named[0] == "information" and _is_of_last_meeting(heading, section, context):
        return "formality", "kind.own-minutes"
    if named and parent_kind in ("decision", "information") and _FEEDBACK.match(heading):
        named = None
    if _is_other(parent_title) and (named is None or named[0] == "formality"):
        return "other", "kind.parent"
    if named:
        return named
    if parent_kind is not None and parent_kind != "other":
        return _as_parent(parent_kind, parent_title), "kind.parent"
    return _by_content(section, context, actions)


def _is_other(title: Text | None) -> bool:
    """Whether it is the heading "Övriga frågor"."""
    named = kind_by_heading(undot(title.lower)) if title and len(title) < 60 else None
    return named is not None and named[0] == "other"


def _in_its_column(section: Section) -> tuple[ItemKind, str] | None:
    """ "B", "R", "I": the cell of a call that is a table."""
    for part in section.parts:
        if part.label == "kind":
            return kind_by_heading(f"{undot(part.text.lower).strip()}:")
    return None


def _is_of_last_meeting(heading: str, section: Section, context: Context) -> bool:
    """ "Minnesanteckningar från nätverkets möte den 18 mars": the body's own."""
    found = _MINUTES_OF.match(heading)
    if not found or section.parent is not None:
        return False
    whose = without_genitive(found["whose"].strip())
    early = section.number is not None and section.number in ("1", "2", "3", "4")
    return not whose or early or whose in {undot(name) for name in context.own}


def _as_parent(kind: ItemKind, title: Text | None) -> ItemKind:
    """Under "Rapporter och information" what does not say that it is a report informs."""
    if kind == "report" and title and "information" in title.lower:
        return "information"
    return kind


def _by_content(
    section: Section, context: Context, decided: Sequence[Action] | None
) -> tuple[ItemKind, str]:
    actions = set(decided) if decided and context.kind == "minutes" else _actions(section, context)
    if actions - {"note", "assign"} or actions == {"assign"}:
        return "decision", "kind.decides"
    if actions:
        return "information", "kind.notes"
    if context.kind == "minutes" and _was_for_decision(section, context):
        return "decision", "kind.put-off"
    lower = undot(section.text.lower[len(section.title or "") :])
    if _TALK.search(lower):
        return "dialogue", "kind.talks"
    return ("information", "kind.tells") if _TELLS.search(lower) else ("other", "kind.unclear")


def _was_for_decision(section: Section, context: Context) -> bool:
    """Whether it was put off or sent on, or fell away, as "ärende" or in formal minutes."""
    outcome = outcome_of((), section, context)[0]
    if outcome == "withdrawn":
        return context.formal or _MATTER_FALLS.search(undot(section.text.lower)) is not None
    return outcome in ("tabled", "referred")


def _actions(section: Section, context: Context) -> set[Action]:
    """Of the decisions of minutes; of all that a call proposes."""
    kinds = ("proposal", "decision") if context.kind == "call" else ("decision",)
    blocks = [b for b in section.blocks if b.kind in kinds and not is_quoted(b, context)]
    return {action_of(clause.text, context)[0] for b in blocks for clause in b.clauses}
