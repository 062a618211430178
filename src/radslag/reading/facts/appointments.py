"""People whom the meeting chooses for something. Only minutes hold them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from radslag.reading.facts.actions import is_quoted
from radslag.reading.facts.adoption import adopted
from radslag.reading.facts.choosing import becomes, chooses
from radslag.reading.facts.decisions import settled_blocks
from radslag.reading.facts.elections import Chosen, chosen_in
from radslag.reading.facts.rules import Context, Fact, Value, finds
from radslag.reading.facts.sentences import sentences
from radslag.reading.facts.telling import is_retold, is_wished, told_parts
from radslag.reading.lexicon.patterns import has_any
from radslag.reading.lexicon.roles import is_role_word, split_role_org
from radslag.reading.lexicon.words import undot, words
from radslag.reading.segments.parts import Section
from radslag.reading.spans import Text

__all__ = ["appointments"]

# Both with dots and without, for papers whose letters were lost.
_WORDS = tuple(
    sorted(
        words(
            "utse utsåg utsag välj valj vald omval nyval förordna forordna erbjud ersätt ersatt"
            " anställ anstall ledamot ledamöter ordförande representant kontaktperson"
        )
    )
)


_MENTIONS = 10  # of a name in an item; where somebody is from is said early
_WORD = re.compile(r"\w+")


@finds("appointments", _WORDS)
def appointments(section: Section, context: Context) -> Iterator[Fact]:
    """Everyone who is chosen in the item, once for each role."""
    if context.kind == "call":
        return
    seen: set[tuple[str, str]] = set()
    for text, span, rule in _sentences(section, context):
        for one in chosen_in(text, *span, context.day, clause=not rule.endswith("told")):
            role = _role(text, one, section)
            if role is None:
                continue
            fact = _fact(text, span, one, role, section, context, rule)
            key = text.string[slice(*one.person)], str(fact.values["role"])
            if key not in seen and not (
                rule.endswith("told") and any(key[0] == name for name, _ in seen)
            ):
                seen.add(key)
                yield fact


def _sentences(section: Section, context: Context) -> Iterator[tuple[Text, tuple[int, int], str]]:
    """Clauses of decisions and of proposals that they carry, then sentences that tell it."""
    blocks = settled_blocks(section, context)
    own = [block for kind, block in blocks if kind == "decision" and not is_quoted(block, context)]
    for block in own:
        for clause in block.clauses:
            yield clause.text, (0, len(clause.text)), "appointments.clause"
    for _, proposals in adopted(section, own):
        for proposal in proposals:
            yield proposal.text, (0, len(proposal.text)), "appointments.by-adoption"
    for part in told_parts(section, context):
        for span in _told(part.text):
            yield part.text, span, "appointments.told"


def _told(text: Text) -> Iterator[tuple[int, int]]:
    lower = text.lower
    if not has_any(lower, _WORDS):
        return
    lower = undot(lower)
    for start, end in sentences(text.string):
        verb = chooses(lower, start, end) or becomes(lower, start, end)
        if verb and not is_wished(lower, start, verb.start()) and not is_retold(lower, verb, ""):
            yield start, end


def _role(text: Text, one: Chosen, section: Section) -> Text | str | None:
    """As printed in the sentence, else from the heading "Val av kassör", else concluded."""
    if one.role or one.as_said not in ("", "representant"):
        return _cut(text, one.role) or one.as_said
    title = section.title
    for match in _WORD.finditer(title.string) if title else ():
        if is_role_word(match[0].lower()):
            return title.cut(*match.span()) if title else None
    return one.as_said or None


def _fact(
    text: Text,
    span: tuple[int, int],
    one: Chosen,
    role: Text | str,
    section: Section,
    context: Context,
    rule: str,
) -> Fact:
    person = text.cut(*one.person)
    values: dict[str, Value] = {
        "item": section.number,
        "person": person,
        "organisation": _cut(text, one.organisation) or _elsewhere(person, section),
        "role": role,
        "body": _cut(text, one.body) or context.body,
        "until": one.until.through.isoformat() if one.until else None,
    }
    places = {"until": text.cut(one.until.start, one.until.end)} if one.until else {}
    return Fact(
        "appointments",
        values,
        text.cut(*span).strip(),
        rule,
        places=places,
        inferred=frozenset(_concluded(one)),
    )


def _cut(text: Text, span: tuple[int, int] | None) -> Text | None:
    return text.cut(*span).strip() if span else None


def _concluded(one: Chosen) -> Iterator[str]:
    """Values that are not printed: a role told by a verb, the meeting's own body."""
    if not one.role:
        yield "role"
    if not one.body:
        yield "body"
    if one.until and not one.until.stated:
        yield "until"


def _elsewhere(person: Text, section: Section) -> Text | None:
    """Where the person is from, said elsewhere in the item: "NN, Mora kommun, är …"."""
    whole = section.text
    named = re.compile(rf"{re.escape(person.string)}(?=, | \()[^\n]{{0,90}}")
    for match in islice(named.finditer(whole.string), _MENTIONS):
        end = match.start() + len(person)
        found = split_role_org(whole.string[end : match.end()]).organisation
        if found:
            return whole.cut(end + found[0], end + found[1])
    return None
