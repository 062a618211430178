"""Whether one line goes on in the next: the wrapping of a paper."""

from __future__ import annotations

import re

from radslag.reading.lines.line import Line

__all__ = ["ends_sentence", "goes_on", "was_wrapped"]

_END = re.compile(r"[.!?:][\"”’'»)\]]*$")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:bl\.?a|t\.?ex|m\.?fl|m\.?m|dvs|s\.?k|kl|nr|bil|p|st|resp|ca|fr\.?o\.?m|t\.?o\.?m|f\.?d|jfr|ev|inkl|exkl|d\.?v\.?s|o\.?s\.?v|prop|enl|tf|bitr|tel|tfn|kap|dnr|etc|v|s|sid|jan|feb|aug|sept|okt|nov|dec|ang|avd)\.$",
    re.I,
)
_OPEN_END = re.compile(
    r"(?:,|[-–/]|\b(?:och|eller|samt|av|för|om|till|med|i|på|vid|från|mellan|avseende|gällande|angående|enligt|inför|kring|under|inom|den|det|ett|en|att|som|utifrån|mot|över|per))$"
)


_LISTED = re.compile(
    "(?:[a-zåäö]\\s?\\)\\s|[a-z]\\.\\s+[A-ZÅÄÖ0-9]|[-–—*]\\s|[\uf0b7\uf0a7•·▪●○◦])"
)


def ends_sentence(string: str) -> bool:
    """Whether the string ends as a sentence does (not in an abbreviation)."""
    return bool(_END.search(string)) and not _ABBREVIATION.search(string)


def was_wrapped(one: Line, two: Line, width: int) -> bool:
    """Whether `two` stands on a new line only because its first word did not fit.

    A word that would have fitted stands on a new line because somebody wanted it so.
    """
    if not width:
        return False
    word = two.text.string.split(None, 1)[0]
    return len(one.text) + 1 + len(word) > width * 0.86


def goes_on(one: Line, two: Line, width: int) -> bool:
    """Whether the sentence (or title) of `one` goes on in `two`, the next line."""
    before, after = one.text.string, two.text.string
    if one.cells or two.cells or _LISTED.match(after):
        return False
    small = after[:1].islower()
    if two.blank_before:
        return small and not ends_sentence(before) and (width > 0 or len(before) > 40)
    if not small and min(one.indent, two.indent) >= 0 and abs(one.indent - two.indent) >= 2:
        return False
    if ends_sentence(before) and not small:
        return was_wrapped(one, two, width) and not before.endswith(":")
    if small or _OPEN_END.search(before.lower()):
        return True
    return was_wrapped(one, two, width)
