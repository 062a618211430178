"""Proposals and decisions of an item, clause by clause.

Blocks come from the segments stage; here the kind of paper settles what they are: a
call holds no decisions (its decision lines are empty forms under a proposal), and what
another body decided, quoted in a call, is left out. Decisions in running prose are
taken only where no block of the item states them.
"""

from __future__ import annotations

from collections.abc import Iterator

from radslag.reading.facts.actions import action_of
from radslag.reading.facts.prose_decisions import prose_blocks
from radslag.reading.facts.prose_proposals import claimed, proposed_in_prose
from radslag.reading.facts.rules import Context, Fact, finds
from radslag.reading.segments.parts import Block, Clause, Section
from radslag.reading.spans import Text

__all__ = ["settled_blocks"]


def settled_blocks(section: Section, context: Context) -> tuple[tuple[str, Block], ...]:
    """The blocks of an item with what each is in this kind of paper."""
    known = context.settled.get(section)
    if known is None:
        known = context.settled[section] = tuple(_settled(section, context))
    return known


def _settled(section: Section, context: Context) -> list[tuple[str, Block]]:
    out: list[tuple[str, Block]] = []
    for block in section.blocks:
        kind = _kind(block, context)
        if kind == "decision" and block.prose and not _is_own(block, context):
            continue  # told in a sentence, of another body
        if kind and block.clauses:
            out.append((kind, block))
    if any(
        kind == "decision" and not block.prose and _is_own(block, context) for kind, block in out
    ):
        out = [(kind, block) for kind, block in out if kind != "decision" or not block.prose]
    elif context.kind == "minutes":
        out += [("decision", block) for block in prose_blocks(section, context)]
    return out


def _is_own(block: Block, context: Context) -> bool:
    return block.by is None or not block.past or block.by.lower in context.own


def _kind(block: Block, context: Context) -> str | None:
    if context.kind == "minutes" or block.kind == "proposal":
        return block.kind
    if block.past and not block.form_line:
        return None  # a call tells what somebody decided before
    return "proposal"


@finds("proposals")
def proposals(section: Section, context: Context) -> Iterator[Fact]:
    """Each clause of each block of proposals; in running text only where there is no block."""
    if not section.blocks:
        yield from proposed_in_prose(section)
    if context.formal and context.kind == "minutes":
        yield from claimed(section)
    for kind, block in settled_blocks(section, context):
        if kind != "proposal":
            continue
        by = block.by if block.kind == "proposal" else None
        numbers = _numbers(block)
        for clause, number in zip(block.clauses, numbers, strict=True):
            values = {"by": by, "number": number, "text": clause.text}
            inferred = frozenset(("number",)) if isinstance(number, str) else frozenset()
            yield Fact(
                "proposals",
                values,
                clause.text,
                _rule(block, clause, "proposal"),
                inferred=inferred,
            )


def _numbers(block: Block) -> list[Text | str | None]:
    """Printed numbers; the first of a numbered list whose number was lost is inferred."""
    out: list[Text | str | None] = [clause.number for clause in block.clauses]
    if len(out) > 1 and out[0] is None and isinstance(out[1], Text) and out[1].string == "2":
        out[0] = "1"
    return out


@finds("decisions")
def decisions(section: Section, context: Context) -> Iterator[Fact]:
    """Each clause of each block of decisions, with what kind of act it is."""
    for kind, block in settled_blocks(section, context):
        if kind != "decision":
            continue
        for clause in block.clauses:
            action, rule = action_of(clause.text, context)
            values = {"by": block.by, "text": clause.text, "action": action, "prose": block.prose}
            places = {"by": block.by} if block.by is not None else {}
            yield Fact(
                "decisions",
                values,
                clause.text,
                _rule(block, clause, "decision"),
                places=places,
                inferred=frozenset(("action",)),
            )


def _rule(block: Block, clause: Clause, kind: str) -> str:
    if clause.rule:
        return f"{kind}.{clause.rule}"
    return f"{kind}.prose" if block.prose else f"{kind}.block"
