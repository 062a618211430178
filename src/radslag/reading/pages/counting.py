"""The numbers of automatic lists, as they are written out."""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["letters", "roman", "written"]


def letters(number: int) -> str:
    """1 is a, 26 is z, 27 is aa: Word doubles the letter."""
    if number < 1:
        return str(number)
    return chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 30)


def roman(number: int) -> str:
    """4 is iv; what Romans could not write stays in digits."""
    if not 0 < number < 4_000:
        return str(number)
    out = ""
    for value, sign in _ROMAN:
        out += sign * (number // value)
        number %= value
    return out


_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_FORMATS: dict[str, Callable[[int], str]] = {
    "lowerLetter": letters,
    "upperLetter": lambda number: letters(number).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda number: roman(number).upper(),
    "decimalZero": lambda number: f"{number:02d}",
    "ordinal": lambda number: f"{number}:{'a' if number % 10 in (1, 2) else 'e'}",
}


def written(number: int, form: str) -> str:
    """The number in a form by Word's name for it; digits for a form that is not known."""
    return _FORMATS.get(form, str)(number)
