"""Which body a paper is of, and whether that is certain."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from radslag.domain.parties import matching
from radslag.domain.parties.models import Body, Network
from radslag.domain.parties.queries import find_bodies
from radslag.domain.parties.states import BodyKind, Regime
from radslag.kernel.text import clean, fold

__all__ = ["BodyLink", "NewBody", "best_spelling", "forms_of", "kind_of", "link_body", "new_body"]

_BRACKETS = re.compile(r"\s*\(([^()]{2,60})\)\s*")
_GENERIC = re.compile(
    r"(?:[a-z]+(?:-\s?(?:och|,)\s?[a-z]+)*\s?)?"
    r"(?:namnden|styrelsen|fullmaktige|utskottet|namndens arbetsutskott|styrelsens arbetsutskott)"
)
_KINDS = (
    (re.compile(r"fullmaktige"), BodyKind.ASSEMBLY),
    (re.compile(r"styrgrupp"), BodyKind.STEERING),
    (re.compile(r"natverk"), BodyKind.NETWORK),
    (re.compile(r"(?:namnd|styrelse|utskott)"), BodyKind.BOARD),
    (re.compile(r"rad(?:et)?\b"), BodyKind.COUNCIL),
    (re.compile(r"grupp"), BodyKind.GROUP),
)
_FORMAL = {BodyKind.BOARD, BodyKind.ASSEMBLY}
_LEAST_INNER = 9  # letters of a name that may stand inside another


@dataclass(frozen=True, slots=True)
class NewBody:
    name: str
    short_name: str = ""


@dataclass(slots=True)
class BodyLink:
    """body: the one it is, where that is certain; new: one to be made; maybe: to ask about."""

    body: Body | None = None
    how: str = ""
    new: NewBody | None = None
    maybe: list[tuple[Body, str]] = field(default_factory=list)


def forms_of(name: str) -> list[str]:
    """The name whole, without what stands in brackets, and that by itself."""
    whole = clean(name)
    bare = clean(_BRACKETS.sub(" ", whole))
    return list(dict.fromkeys(one for one in (whole, bare, *_BRACKETS.findall(whole)) if one))


def link_body(
    network: Network,
    names: Sequence[str],
    day: dt.date | None,
    *,
    fresh: bool,
    others: Sequence[str],
) -> BodyLink:
    """names: as shown and as printed. fresh: nobody but this batch has given the network bodies.

    others: what other papers of the batch call their bodies.
    """
    forms = list(dict.fromkeys(form for name in names for form in forms_of(name)))
    if not forms:
        return BodyLink(maybe=[(body, "") for body in network.bodies.all()[:20]])
    found = [one for form in forms for one in find_bodies(network, form, day)]
    same = {one.body.pk: one for one in found if one.how in ("exact", "letters")}
    if len(same) == 1:
        only = next(iter(same.values()))
        return BodyLink(body=only.body, how=only.how)
    near = {one.body.pk: one.body for one in (*same.values(), *found)}
    near |= {body.pk: body for body in network.bodies.all() if _stands_in(body, forms)}
    maybe = [(body, "Namnen liknar varandra") for body in near.values()]
    if not maybe and fresh and (not _is_generic(forms) or not network.bodies.exists()):
        return BodyLink(new=new_body([*others, *names], names), how="new")
    return BodyLink(new=new_body(names, names), maybe=maybe)


def new_body(every: Sequence[str], names: Sequence[str]) -> NewBody:
    """The best spelling among all papers that mean the same body."""
    mine = {fold(form) for name in names for form in forms_of(name)}
    same = [one for one in every if mine & {fold(form) for form in forms_of(one)}]
    name = best_spelling(same or list(names))
    inside = [part for one in same for part in _BRACKETS.findall(one)]
    short = Counter(inside).most_common(1)
    bare = clean(_BRACKETS.sub(" ", name)) or name
    return NewBody(_cased(bare)[:160], short[0][0][:40] if short else "")


def best_spelling(names: Sequence[str]) -> str:
    """The one with most Swedish letters, then the most usual, then the longest."""
    usual = Counter(names)
    return max(names, key=lambda one: (sum(c in "åäöÅÄÖ" for c in one), usual[one], len(one)))


def kind_of(name: str) -> tuple[BodyKind, Regime]:
    """What kind of body a name tells, and which minutes such a body writes."""
    folded = fold(name)
    kind = next((kind for pattern, kind in _KINDS if pattern.search(folded)), BodyKind.OTHER)
    return kind, Regime.FORMAL if kind in _FORMAL else Regime.INFORMAL


def _is_generic(forms: Sequence[str]) -> bool:
    """Every municipality has a *Socialnämnden*: whose it is, a person must say."""
    return any(_GENERIC.fullmatch(fold(form)) for form in forms)


def _stands_in(body: Body, forms: Sequence[str]) -> bool:
    """*Chefsnätverket* stands in *Länschefsnätverket*."""
    known = [matching.skeleton(one) for one in (body.name, body.short_name) if one]
    asked = [matching.skeleton(form) for form in forms]
    return any(
        min(len(one), len(two)) >= _LEAST_INNER and (one in two or two in one)
        for one in known
        for two in asked
    )


def _cased(name: str) -> str:
    """*KOMMUNSTYRELSEN* and *kommunstyrelsen* as a name is written."""
    if name.isupper() and len(name) > 8:
        name = name.lower()
    return name[:1].upper() + name[1:]
