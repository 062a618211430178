"""A decided clause beside the proposal it answers: what was kept, changed and added."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from radslag.domain.meetings.models import Clause, Item
from radslag.domain.meetings.states import Action
from radslag.faces.look.marking import Span
from radslag.kernel.text import fold

__all__ = ["Compared", "changed_spans", "compared", "unanswered"]

_WORD = re.compile(r"\w+|[^\w\s]")
_ENDS = " ,.;:"
# *att besluta enligt styrgruppens förslag p. 1–5* takes in what was proposed without saying it over
_AS_PROPOSED = re.compile(
    r"(?:att )?(?:besluta(?:r|de)? (?:enligt|i enlighet med)|bifalla) [^,.;]{0,80}forslag"
)


@dataclass(frozen=True, slots=True)
class Compared:
    """A decided clause. proposed: the clause it answers. changed: what of its text is new.

    shape and word: how the decision relates to the proposal; "" where nothing was proposed.
    """

    clause: Clause
    proposed: Clause | None
    changed: tuple[Span, ...]
    shape: str
    word: str

    @property
    def quotes_proposal(self) -> bool:
        return self.proposed is not None and self.shape != "done"


def compared(item: Item, clause: Clause) -> Compared:
    """With the texts alike but for how they end, it was decided as proposed."""
    offered = [one for each in item.proposals.all() for one in each.clauses.all()]
    proposed = _answered(clause, offered)
    if proposed is not None and _bare(proposed.text) == _bare(clause.text):
        return Compared(clause, proposed, (), "done", "Som föreslaget")
    changed = tuple(changed_spans(proposed.text, clause.text)) if proposed else ()
    if offered and _takes_in_all(clause):
        return Compared(clause, None, (), "done", "Som föreslaget")
    if clause.action == Action.POSTPONE:
        return Compared(clause, proposed, (), "rest", "Bordlagt")
    if clause.action == Action.REJECT:
        return Compared(clause, proposed, changed, "no", "Avslaget")
    if proposed is not None:
        return Compared(clause, proposed, changed, "void", "Ändrat")
    if offered:
        return Compared(clause, None, (), "void", "Nytt på mötet")
    return Compared(clause, None, (), "", "")


def unanswered(item: Item) -> list[Clause]:
    """Proposed clauses that no decided clause of a decided item answers.

    None where something was decided *enligt förslaget*: which clauses is not ours to say.
    """
    decided = [one for each in item.decisions.all() for one in each.clauses.all()]
    if not decided or any(_takes_in_all(clause) for clause in decided):
        return []
    offered = [one for each in item.proposals.all() for one in each.clauses.all()]
    taken = [_answered(clause, offered) for clause in decided]
    return [one for one in offered if one not in taken]


def changed_spans(before: str, after: str) -> list[Span]:
    """Where `after` has words that `before` has not, from the first new word to the last."""
    old = [fold(match.group()) for match in _WORD.finditer(before.rstrip(_ENDS))]
    words = list(_WORD.finditer(after.rstrip(_ENDS)))
    new = [fold(match.group()) for match in words]
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    runs = [
        [word for word in words[start:end] if word.group()[0].isalnum()]
        for kind, _, _, start, end in matcher.get_opcodes()
        if kind in {"replace", "insert"}
    ]
    return [(run[0].start(), run[-1].end()) for run in runs if run]


def _answered(clause: Clause, offered: list[Clause]) -> Clause | None:
    if clause.answers is not None:
        return clause.answers
    alike = [one for one in offered if _bare(one.text) == _bare(clause.text)]
    return alike[0] if alike else None


def _takes_in_all(clause: Clause) -> bool:
    return _AS_PROPOSED.match(fold(clause.text)) is not None


def _bare(text: str) -> str:
    return fold(text).rstrip(_ENDS)
