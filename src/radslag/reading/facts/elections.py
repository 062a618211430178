"""Who is chosen for what in a sentence: people, roles, bodies and the day they serve to.

"utse NN, Mora kommun, till ledamot i LPO Äldres hälsa till utgången av 2026",
"Till ordförande valdes NN och till vice ordförande NN". A role that stands before the
first person goes with those that follow it, otherwise with those before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from radslag.reading.facts.choosing import becomes, chooses
from radslag.reading.facts.days import Day
from radslag.reading.facts.serving import until_in
from radslag.reading.facts.tasks import is_doer
from radslag.reading.lexicon.names import lone_names_in, people_in
from radslag.reading.lexicon.patterns import late
from radslag.reading.lexicon.roles import is_role_word, split_role_org
from radslag.reading.lexicon.words import undot, undotted_pattern
from radslag.reading.spans import Text

__all__ = ["Chosen", "chosen_in"]

Span = tuple[int, int]

_OPENS = undotted_pattern(r"(?:\d+[.)]\s+|[-–•]\s+)?(?:att\s+)?(?:som\s+|till\s+)?")
_LIST_ENTRY = undotted_pattern(
    r"\btill\s+(?:ny\s+|ordinarie\s+)?(?:\w*ledamot|\w*ledamöter|ersättare|suppleant"
    r"|\w*ordförande|representant)\w*\b"
)
_TO_ROLE = late(r"\b(?:till|som)\s+")
_VERB_FIRST = undotted_pattern(
    r"(?:att\s+)?(?:utse|välja|nyvälja|omvälja|förordna|till|som|sin|sina)\s+"
)
_LISTED = undotted_pattern(r"\bföljande\s+")
_LABEL = undotted_pattern(r"(?:^|[\n;.,•–-]\s*)(?=[^\n:;,.]{3,50}:\s)")
_ADJUSTS = undotted_pattern(
    r"\batt\s+(?:(?:jämte|tillsammans\s+med)\s+\S+\s+)?justera\b(?:\s+(?:\S+\s+)?protokoll(?:et)?)?"
)
_JOINS = undotted_pattern(r"\batt\s+(?:ingå\s+i|delta\s+i|representera\s+\S+(?:\s+kommun)?\s+i)\s+")
_TO_DO = undotted_pattern(
    r"\butse\b[^.;]{3,160}?\s(?P<to>att\s+)(?!justera\b|ingå\b|delta\b|representera\b)"
    r"(?P<what>(?:\w+\s){0,5}?\w+(?:a|gå|se|få|ge)\b.*)"
)
_WORD = late(r"\w+(?:[:./-]\w+)*\.?")
_MORE_ROLE = late(r"\s+(?:och|samt|/)\s+([\w-]+)|\s+\((?:tf|bitr)\.?\)")
_ROLE_TO = undotted_pattern(r"(?:kontaktperson|rådgivare|stöd|sekreterare|adjungerad)\w*$")
_LINK = late(r"\s+(i|for|till|vid|inom|pa|hos|av)\s+")
_MARK = late(r"[,:;.]\s")
_OTHER_LINK = late(r"\s(?:for|i|vid|inom)\s")
_TO_BODY = late(r"[^.;]{0,80}?\s(?:i|till)\s+(?=\S)")
_TRAILING = late(r"\s(?:och|samt|till|som|tjänsten.*|uppdraget.*|anställning.*)\s*$")
_STOP = undotted_pattern(
    r"\s(?:inför|från|till|intill|under|fram|efter|väljs|valdes|valde|utses|utsågs|utse|utser"
    r"|omval\w*|nyval\w*|förordna\w*|erbjuds"
    r"|för\s+(?:tiden|perioden|åren?|mandatperioden|tid|\d+)|på\s+(?:ett|två|tre|\d+)|den\s+\d+|med"
    r"|som|att|t\.?o\.?m"
    r"|(?:och|samt)\s+(?:till|som|att)|är|har)(?!\w)|[,.;:(\n]"
)
_NO_BODY = undotted_pattern(
    r"(?:dagens\s+|detta\s+)?(?:möte|mötet|sammanträde|sammanträdet|stämman|årsmötet|dagen)\w*$|\d"
)
_LEAVES = undotted_pattern(
    r"\b(?:(?:ersätt(?:er|a)|efter|entledig\w*|avgående|företräd\w*)\s+(?:[a-zåäöé-]+\s+){0,2}"
    r"|(?:ersättare|suppleant|i\s*stället|istället)\s+för\s+(?:[a-zåäöé-]+\s+)?)$"
)


_ANOTHERS = late(r"\b(?:som|av|fran|bort|enligt)\b")


_LONGEST = 6000  # characters of a sentence; no list of people is longer
_CLOSE = 25  # between the verb and a name, room for a title
_NEAR = 150  # characters behind the person and role in which the last day stands


class _Role(NamedTuple):
    start: int
    end: int
    name: Span | None  # None: a role that is concluded, `as_said`
    as_said: str
    body: Span | None


class Chosen(NamedTuple):
    """One person and what for, as spans in the text. `as_said` stands for a role that
    is not printed as a noun ("att justera protokollet": "justerare"); where neither is
    there, the heading has to tell it."""

    person: Span
    organisation: Span | None
    role: Span | None
    as_said: str
    body: Span | None
    until: Day | None


def chosen_in(
    text: Text, start: int, end: int, near: date | None, *, clause: bool = False
) -> Iterator[Chosen]:
    """Everyone who is chosen in the sentence.

    clause: it is one of a decision, which may go without a verb ("NN till ledamot").
    """
    end = min(end, start + _LONGEST)
    lower = undot(text.lower)
    verb = chooses(lower, start, end)
    becoming = None if verb else _becoming(text.string, lower, start, end)
    listed = None if verb or becoming or not clause else _LIST_ENTRY.search(lower, start, end)
    if not verb and not becoming and not listed:
        return
    sentence = text.string[start:end]
    people = [(start + a, start + b) for a, b in people_in(sentence) or lone_names_in(sentence)]
    people = [one for one in people if not _LEAVES.search(lower, max(start, one[0] - 50), one[0])]
    if listed and (not people or people[0][0] - start >= 4):
        return
    roles = [becoming] if becoming else list(_roles(text.string, lower, start, end))
    roles = list(_with_shared_body(sorted(roles, key=_place)))
    roles = roles or list(_to_do(lower, start, end))
    for number, person in enumerate(people):
        following = people[number + 1][0] if number + 1 < len(people) else end
        role = _role_of(person, roles, people)
        if role is None and verb and not roles and _is_object(lower, verb, person):
            role = _bare(lower, person, end) or _Role(end, end, None, "", None)
        if role:
            organisation = _organisation(text.string, lower, person[1], following, [*roles, role])
            until = _until(text.string, lower, person, role, end, near)
            yield Chosen(person, organisation, role.name, role.as_said, role.body, until)


def _becoming(string: str, lower: str, start: int, end: int) -> _Role | None:
    """The role that opens a sentence such as "Ny ledamot i Styrgruppen blir NN"."""
    verb = becomes(lower, start, end)
    opening = _OPENS.match(lower, start, end) if verb else None
    people = people_in(string[verb.end() : end]) if verb else []
    if not verb or not opening or not people or people[0][0] > _CLOSE:
        return None
    role = _named_role(string, lower, opening.end(), verb.start())
    if role and role.body:
        body = string[slice(*role.body)].rstrip()
        role = role._replace(body=(role.body[0], role.body[0] + len(body)))
    return role


def _place(role: _Role) -> tuple[int, int]:
    return role.start, role.end


def _with_shared_body(roles: list[_Role]) -> Iterator[_Role]:
    """ "till ordförande och … till vice ordförande i gruppen": the body holds for both."""
    bodies = [role.body for role in roles if role.body]
    for role in roles:
        before = [body for body in bodies if body[0] <= role.end]
        shared = before[-1:] or bodies[:1]
        yield role._replace(body=shared[0]) if shared and not role.body else role


def _role_of(person: Span, roles: list[_Role], people: list[Span]) -> _Role | None:
    if not roles:
        return None
    if roles[0].start < people[0][0]:
        return max((role for role in roles if role.start < person[0]), default=None)
    return min((role for role in roles if role.start >= person[1]), default=roles[-1])


def _roles(string: str, lower: str, start: int, end: int) -> Iterator[_Role]:
    for pattern in (_TO_ROLE, _LISTED):
        for match in pattern.finditer(lower, start, end):
            found = _named_role(string, lower, match.end(), end)
            if found:
                yield found
    for match in _LABEL.finditer(lower, start, end):
        found = _named_role(string, lower, match.end(), end)
        if found and lower.startswith(":", found.end):
            yield found
    for match in _ADJUSTS.finditer(lower, start, end):
        yield _Role(match.start(), match.end(), None, "justerare", None)
    for match in _JOINS.finditer(lower, start, end):
        stop = _STOP.search(lower, match.end(), end)
        body = match.end(), stop.start() if stop else end
        yield _Role(match.start(), body[1], None, "representant", body)


def _to_do(lower: str, start: int, end: int) -> Iterator[_Role]:
    """ "utse NN och NN att leda arbetet": what they shall do stands for the role."""
    match = _TO_DO.search(lower, start, end)
    if match:
        what = match.start("what"), match.start("what") + len(match["what"].rstrip(" .,;"))
        yield _Role(match.start("to"), what[1], what, "", None)


def _named_role(string: str, lower: str, at: int, end: int) -> _Role | None:
    """A role of up to five words, "ny ordinarie ledamot", with the body behind it."""
    verb = _VERB_FIRST.match(lower, at, end)  # "att utse ordförande: NN"
    at = verb.end() if verb else at
    words = list(_WORD.finditer(lower, at, min(end, at + 80)))[:5]
    last = next((word for word in words if is_role_word(word[0])), None)
    if (
        last is None
        or people_in(string[at : last.start()])
        or _MARK.search(lower, at, last.start())
    ):
        return None
    stop = at + len(lower[at : last.end()].rstrip("."))
    while more := _MORE_ROLE.match(lower, stop, end):
        if more[1] and not is_role_word(more[1]):
            break
        stop = more.end()
    return _with_body(string, lower, at, stop, end)


def _with_body(
    string: str, lower: str, at: int, stop: int, end: int, linked: int | None = None
) -> _Role:
    """The role at [at, stop) with what it is a role of; what is no body belongs to the role.

    linked: where the words that lead to the body begin, if not at `stop`.
    """
    link = _LINK.match(lower, stop if linked is None else linked, end)
    if not link:
        return _Role(at, stop, (at, stop), "", None)
    over = _STOP.search(lower, link.end(), end)
    after = link.end(), over.start() if over else end
    words = string[slice(*after)]
    if people_in(words):  # "ersättare för NN i Styrgruppen"
        more = _LINK.search(lower, after[0] + people_in(words)[0][1], end)
        return (
            _with_body(string, lower, at, stop, end, more.start())
            if more
            else _Role(at, stop, (at, stop), "", None)
        )
    if not words.strip() or _NO_BODY.match(lower, *after) or words.startswith("utgång"):
        return _Role(at, stop, (at, stop), "", None)
    if (link[1] == "till" and _ROLE_TO.search(lower, at, stop)) or (
        link[1] == "for" and not (is_doer(words) or words[:1].isupper())
    ):
        more = _OTHER_LINK.search(lower, *after)
        return _with_body(string, lower, at, more.start() if more else after[1], end)
    return _Role(at, after[1], (at, stop), "", after)


def _is_object(lower: str, verb: re.Match[str], person: Span) -> bool:
    """ "utse NN": the person follows the verb closely, or stands before a passive."""
    if person[0] > verb.end():
        between = lower[verb.end() : person[0]]
        return len(between) < 60 and not _ANOTHERS.search(between)
    close = len(lower[person[1] : verb.start()])
    if verb[0] == "ersatter":  # "NN ersätter NN i arbetsgruppen"
        return close < 25
    return verb[0].endswith("s") and close < 60


def _bare(lower: str, person: Span, end: int) -> _Role | None:
    """No role is named: "utse NN i Styrgruppen" makes a representative there."""
    link = _TO_BODY.match(lower, person[1], end)
    if not link:
        return None
    stop = _STOP.search(lower, link.end(), end)
    body = link.end(), stop.start() if stop else end
    return (
        _Role(body[0], body[1], None, "representant", body)
        if is_doer(lower[slice(*body)])
        else None
    )


def _organisation(
    string: str, lower: str, at: int, following: int, roles: list[_Role]
) -> Span | None:
    """What stands beside the name, up to the verb, the role or the next person."""
    stops = [role.start for role in roles if role.start >= at] + [following]
    verb = chooses(lower, at, following)
    stops += [verb.start()] if verb else []
    after = string[at : min(stops)]
    after = _TRAILING.sub("", after)
    found = split_role_org(after).organisation
    return (at + found[0], at + found[1]) if found else None


def _until(
    string: str, lower: str, person: Span, role: _Role, end: int, near: date | None
) -> Day | None:
    """The day up to which it holds, named behind the person or the role."""
    at = min(person[1], role.name[1] if role.name else role.end)
    return until_in(string, lower, at, min(end, max(person[1], role.end) + _NEAR), near)
