"""Invented names in which all that is hard about Swedish order occurs (trust 153)."""

from __future__ import annotations

import random

__all__ = ["two_thousand_names"]

_FIRST = ("Z", "Å", "Ä", "Ö", "V", "W", "E", "É", "A", "O", "U", "Y", "B", "L")
_LETTERS = "aeioulnrstvwzåäöé"


def two_thousand_names() -> list[str]:
    """The same each time; no two alike when case and accents do not count."""
    chance = random.Random(153)  # noqa: S311  no secret
    names: dict[str, str] = {}
    while len(names) < 2000:
        rest = "".join(chance.choices(_LETTERS, k=chance.randint(2, 6)))
        name = chance.choice(_FIRST) + rest
        name = name.lower() if chance.random() < 0.1 else name
        names.setdefault(name.lower().replace("é", "e"), name)
    return list(names.values())
