"""Swedish text: when two words are the same, and which comes first."""

from __future__ import annotations

import unicodedata

__all__ = ["clean", "clean_lines", "fold", "sort_key"]

_UNDOT = str.maketrans({"æ": "a", "ø": "o", "ð": "d", "þ": "th", "ß": "ss", "đ": "d", "ł": "l"})

# Two figures a sign: figures sort alike under every collation of every database.
_SPACE, _FIGURES, _LETTERS = 10, 20, 30
_ORDER = {
    **{str(n): f"{_FIGURES + n}" for n in range(10)},
    **{chr(ord("a") + n): f"{_LETTERS + n}" for n in range(26)},
    "å": "56", "ä": "57", "æ": "57", "ö": "58", "ø": "58",
}  # fmt: skip
_AS = str.maketrans({"ü": "y", "ð": "d", "þ": "th", "ß": "ss", "đ": "d", "ł": "l"})


def clean(text: str) -> str:
    """Composed (NFC), without control signs, runs of white space as one space."""
    composed = unicodedata.normalize("NFC", text)
    if composed.isprintable():  # as nearly all text is: nothing is to be taken away
        return " ".join(composed.split())
    kept = "".join(" " if sign.isspace() else sign for sign in composed if _is_kept(sign))
    return " ".join(kept.split())


def clean_lines(text: str) -> str:
    """The same for a text of several lines, which it keeps."""
    return "\n".join(clean(line) for line in text.splitlines()).strip()


def _is_kept(sign: str) -> bool:
    # Cc: control, Cf: unseen format signs such as those that turn the direction of text
    return sign.isspace() or unicodedata.category(sign) not in {"Cc", "Cf"}


def fold(text: str) -> str:
    """A key under which spellings meet: small letters without dots and rings, one space.

    *Välfärdsrådet*, *valfardsradet* and a decomposed form of either give the same key.
    """
    lowered = clean(text).casefold()
    if lowered.isascii():
        return lowered
    parts = unicodedata.normalize("NFKD", lowered)
    bare = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return " ".join(bare.casefold().translate(_UNDOT).split())


def sort_key(text: str) -> str:
    """A string of figures that sorts as Swedish does: a–z å ä ö, v and w apart, é as e.

    Case and punctuation do not count, and a space comes before any sign. Made of figures, so
    that SQLite, every PostgreSQL collation, Python and JavaScript order it alike.
    """
    lowered = clean(text).casefold().translate(_AS)
    return "".join(_code(sign) for sign in lowered)[:400]


def _code(sign: str) -> str:
    known = _ORDER.get(sign)
    if known is not None:
        return known
    if sign.isspace() or sign in "-–/":
        return str(_SPACE)
    base = unicodedata.normalize("NFKD", sign)[0]
    return _ORDER.get(base, "")
