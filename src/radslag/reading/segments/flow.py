"""Whether one line goes on in the next: the wrapping of a paper."""

from __future__ import annotations

import re

from radslag.reading.lines.line import Line
from radslag.reading.segments.clauses import is_numbered

__all__ = ["att_goes_on", "ends_sentence", "goes_on", "is_open", "was_wrapped"]

_ENDS = (".", "!", "?", ":")
_CLOSE_BEHIND = "\"”’'»)]"  # what may close behind the end of a sentence
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:bl\.?a|t\.?ex|m\.?fl|m\.?m|dvs|s\.?k|kl|nr|bil|p|st|resp|ca|fr\.?o\.?m|t\.?o\.?m|f\.?d|jfr|ev|inkl|exkl|d\.?v\.?s|o\.?s\.?v|prop|enl|tf|bitr|tel|tfn|kap|dnr|etc|v|s|sid|jan|feb|aug|sept|okt|nov|dec|ang|avd)\.$",
    re.I,
)
_LONGEST_ABBREVIATION = 10  # with what stands before it
_OPEN_END = re.compile(
    r"(?:,|[-–/]|\b(?:och|eller|samt|av|för|om|till|med|i|på|vid|från|mellan|avseende|gällande|angående|enligt|inför|kring|under|inom|den|det|ett|en|att|som|utifrån|mot|över|per))$"
)


_LISTED = re.compile(
    "(?:[a-zåäö]\\s?\\)\\s|[a-z]\\.\\s+[A-ZÅÄÖ0-9]|[-–—*]\\s|[\uf0b7\uf0a7•·▪●○◦])"
)
# An "att" that falls first on the next line goes on with these.
_ASKS_FOR_MORE = (
    " uppdrag", " uppdraget", " för", " om", " mot", " möjlighet", " möjligheten", " genom",
    " syfte", " så", " innebär", " till", " med", " på",
)  # fmt: skip


def att_goes_on(one: Line, two: Line, *, numbered: bool) -> bool:
    """Whether the "att" that opens `two` belongs to the clause that `one` is in.

    numbered: the open clauses have numbers, so that a new one would have one too.
    """
    if numbered and not ends_sentence(one.text.string):
        return not is_numbered(two.text.lower)
    return one.text.lower.endswith(_ASKS_FOR_MORE)


def ends_sentence(string: str) -> bool:
    """Whether the string ends as a sentence does (not in an abbreviation)."""
    if string.endswith("."):
        return not _ABBREVIATION.search(string, max(len(string) - _LONGEST_ABBREVIATION, 0))
    return string.rstrip(_CLOSE_BEHIND).endswith(_ENDS)


def is_open(one: Line | None, two: Line) -> bool:
    """Whether `one` ends with a small word that `two`, right below, must go on from."""
    if one is None or two.blank_before or not one.text.string[-1:].isalpha():
        return False
    return _OPEN_END.search(one.text.lower) is not None


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
