"""The facts of a record as they are said: with their place, and a mark where they are concluded."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from radslag.faces.cli.language import Both, Language
from radslag.faces.cli.views.sheet import Run
from radslag.faces.cli.words import STATUSES, word

__all__ = ["Facts", "place_words"]

_PLACE = Both("s. {page} rad {line}", "p. {page} line {line}")
_LINE = Both("rad {line}", "line {line}")
_ITEM = Both("punkt {number}", "item {number}")
_STYLES = {"inferred": "mark", "conflicting": "alarm"}


def place_words(page: int, line: int, language: Language, *, one_page: bool) -> str:
    """Where something stands; the page is not said of a paper that has but one."""
    return (_LINE if one_page else _PLACE).into(language, page=page, line=line)


class Facts:
    """A record in its JSON form, asked by JSON pointer."""

    def __init__(self, found: Mapping[str, Any], language: Language) -> None:
        self.record: dict[str, Any] = found["record"]
        self.language = language
        self.sources: dict[str, dict[str, Any]] = self.record["sources"]
        self._one_page = found.get("pages") == 1

    def words(self, key: str, of: Mapping[str, Any]) -> str:
        """The value, with the letters it had before it was scanned where they were lost."""
        twin = "restored" if key == "text" else f"restored_{key}"
        return str(of.get(twin) or of.get(key) or "")

    def place(self, pointer: str) -> str:
        source = self.sources.get(pointer)
        if source is None:
            return ""
        return place_words(source["page"], source["line"], self.language, one_page=self._one_page)

    def marks(self, *pointers: str) -> list[Run]:
        """What there is to say of how the facts are known: nothing where they are stated."""
        found = {self.sources[one]["status"] for one in pointers if one in self.sources}
        return [
            (f" ({word(STATUSES, status).into(self.language)})", _STYLES.get(status, "mark"))
            for status in sorted(found - {"stated"})
        ]

    def item(self, number: object) -> str:
        """ "punkt 6", which does not break over lines."""
        if not number:
            return ""
        return _ITEM.into(self.language, number=number).replace(" ", "\N{NO-BREAK SPACE}")

    def widest_place(self) -> int:
        places = {(source["page"], source["line"]) for source in self.sources.values()}
        said = (place_words(*one, self.language, one_page=self._one_page) for one in places)
        return max(map(len, said), default=0)

    def count(self) -> dict[str, int]:
        """How many single values there are of each status."""
        above = {pointer.rpartition("/")[0] for pointer in self.sources}
        found: dict[str, int] = {}
        for pointer, source in self.sources.items():
            if pointer not in above:
                found[source["status"]] = found.get(source["status"], 0) + 1
        return found
