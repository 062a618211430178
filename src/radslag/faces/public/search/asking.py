"""What the address asks for, and the addresses of what could be asked instead."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import QueryDict

from radslag.flows.search.answers import Facet

__all__ = ["Asked", "Choice", "Line", "asked_of", "lines_of", "with_words"]

_FACETS = ("slag", "organ", "ar", "atgard")
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Asked:
    """The query string, read."""

    words: str
    is_bare: bool
    newest_first: bool
    by_matter: bool
    page: int
    facets: dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a facet as a link: chosen, it takes itself away."""

    words: str
    count: int
    address: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A facet: the first of its values, and the rest, which are folded away."""

    words: str
    first: list[Choice]
    rest: list[Choice]


def asked_of(query: QueryDict) -> Asked:
    return Asked(
        words=query.get("q", ""),
        is_bare=query.get("prickar") == "utan",
        newest_first=query.get("ordning") == "nyast",
        by_matter=query.get("grupp") == "arende",
        page=_number(query.get("sida", "")),
        facets={name: query.getlist(name)[:20] for name in _FACETS},
    )


def _number(told: str) -> int:
    return int(told) if told.isascii() and told.isdigit() and len(told) < 5 else 1


def lines_of(query: QueryDict, facets: tuple[Facet, ...]) -> list[Line]:
    """The facets with an address for each value; chosen values always stand among the first."""
    lines = []
    for facet in facets:
        choices = [
            Choice(one.words, one.count, _turned(query, facet.name, one.key), one.is_chosen)
            for one in facet.values
        ]
        first = [one for at, one in enumerate(choices) if at < _SHOWN or one.is_chosen]
        lines.append(Line(facet.words, first, [one for one in choices if one not in first]))
    return lines


def _turned(query: QueryDict, name: str, key: str) -> str:
    asked = query.copy()
    asked.pop("sida", None)
    held = asked.getlist(name)
    asked.setlist(name, [one for one in held if one != key] if key in held else [*held, key])
    return f"?{asked.urlencode()}"


def with_words(query: QueryDict, words: str, *, is_bare: bool = False) -> str:
    """The address of another search, without what narrowed this one."""
    asked = QueryDict(mutable=True)
    asked["q"] = words
    if is_bare or query.get("prickar") == "utan":
        asked["prickar"] = "utan"
    return f"?{asked.urlencode()}"
