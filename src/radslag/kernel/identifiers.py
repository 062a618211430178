"""Names for things in addresses."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable

from radslag.kernel.text import fold

__all__ = ["free_slug", "new_key", "slug_of"]

# No vowels and no 0/o or 1/l: no key spells a word, and each can be read aloud.
_LETTERS = "23456789bcdfghjkmnpqrstvwxz"
_NOT_IN_SLUG = re.compile(r"[^a-z0-9]+")


def new_key() -> str:
    """Ten random signs (48 bits) for an address that tells nothing. A name, not a secret."""
    return "".join(secrets.choice(_LETTERS) for _ in range(10))


def slug_of(text: str, *, longest: int = 60) -> str:
    """*Välfärdsrådet* → `valfardsradet`; "" where nothing can be spelled."""
    slug = _NOT_IN_SLUG.sub("-", fold(text)).strip("-")
    if len(slug) <= longest:
        return slug
    return slug[:longest].rpartition("-")[0] or slug[:longest]


def free_slug(text: str, taken: Callable[[str], bool], *, otherwise: str = "namnlost") -> str:
    """A slug that is not taken: `rad`, `rad-2`, `rad-3` …"""
    stem = slug_of(text) or otherwise
    slug, number = stem, 1
    while taken(slug):
        number += 1
        slug = f"{stem}-{number}"
    return slug
