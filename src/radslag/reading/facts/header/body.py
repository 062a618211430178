"""The meeting body, as the paper's head prints it, and the names it goes by inside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from radslag.reading.facts.header.found import Found
from radslag.reading.lexicon.bodies import looks_like_body, without_genitive
from radslag.reading.lexicon.body_names import (
    CALLED_TO,
    CUT,
    GENERIC,
    KIND_WORD,
    LABELLED,
    NOT_BODY,
    OWN_MEETING,
    PLACE_OF,
    SENTENCE,
    STRONG,
)
from radslag.reading.lexicon.patterns import has_any
from radslag.reading.lines.line import Line
from radslag.reading.segments.outline import Outline
from radslag.reading.spans import Text

__all__ = ["body_of", "own_names"]

_COVER = 25  # lines
_LONGEST_LINE = 400  # characters: a longer one names no body, and is dear to search


def body_of(outline: Outline) -> Found | None:
    """The name of the meeting body as printed; None where the head names none."""
    best: tuple[float, Text, str] | None = None
    common, _ = _most_common_by(outline)
    for order, (text, bonus, rule) in enumerate(_candidates(outline)):
        name = _name(text)
        if name is None:
            continue
        score = bonus - order * 0.12 + _likeness(name.lower, common)
        if best is None or score > best[0]:
            best = (score, name, rule)
    if best:
        return Found(best[1], best[1], best[2])
    for section in outline.sections:
        for block in section.blocks:
            by = block.by if block.kind == "decision" else None
            if by is not None and by.lower not in _MEETINGS:
                return Found(by, by, "body.who-decides", "inferred")
    return _first_line(outline)


_MEETINGS = ("mötet", "årsmötet", "stämman", "sammanträdet")


def _first_line(outline: Outline) -> Found | None:
    """A short first line that is neither label nor day: an association's own name."""
    for line in [*outline.cleaned.furniture[:1], *outline.cover[:3]]:
        if len(line.text) > _LONGEST_LINE:
            continue
        text = _trimmed(line.text)
        if (
            _ONLY_A_MEETING.fullmatch(text.lower)
            or SENTENCE.search(line.text.lower)
            or NOT_BODY.search(line.text.lower)
        ):
            continue
        if text and len(text) < 50 and text.string[0].isupper() and ":" not in line.text.string:
            return Found(text, text, "body.first-line", "inferred")
    return None


def _candidates(outline: Outline) -> Iterator[tuple[Text, float, str]]:
    cover = outline.cover[:_COVER]
    for at, line in enumerate(cover):
        cells = [c for c in line.cells or line.columns if c]
        if len(cells) > 1:
            if LABELLED.match(cells[0].lower.rstrip(":")):
                yield cells[1], 3.0, "body.label"
                continue
            for cell in cells:
                yield cell, 0.5, "body.cell"
            continue
        called = CALLED_TO.search(line.text.lower)
        if called and line.text.string[called.start("body")].isupper():
            yield line.text.cut(*called.span("body")), 0.8, "body.called-to"
        text = _two_lines(cover, at)
        bonus = 1.0 if line.bold or line.level else 0.0
        if at and KIND_WORD.fullmatch(cover[at - 1].text.lower.strip(" .:")):
            bonus += 1.5  # the line below "Kallelse"
        if KIND_WORD.match(line.text.lower):
            bonus += 1.5
        yield text, bonus, "body.title"
    for line in outline.cleaned.furniture[:20]:
        for cell in line.columns or line.cells or (line.text,):
            yield cell, 0.2, "body.furniture"


_OPEN_END = re.compile(r"(?:\b(?:för|och|i|av|samt|vid|med|läns|länets|regionens)|[-–])$")
_LONGEST_END = len("regionens")


def _two_lines(cover: Sequence[Line], at: int) -> Text:
    """A name may be broken after "för", "och" or a hyphen."""
    text = cover[at].text
    if (
        at + 1 < len(cover)
        and not cover[at + 1].blank_before
        and _OPEN_END.search(text.lower, max(0, len(text) - _LONGEST_END))
    ):
        return Text.join([text, cover[at + 1].text], " ")
    return text


def _trimmed(text: Text) -> Text:
    """Without words for the kind of paper before, and days and the like behind."""
    text = text.strip(" \t.,:;–-|\x0b")
    for _ in range(3):
        lead = KIND_WORD.match(text.lower)
        if lead is None or not lead.end():
            break
        text = text.cut(lead.end()).strip(" \t.,:;–-|")
    cut = CUT.search(text.string)
    if cut:
        text = text.cut(0, cut.start()).strip(" \t.,:;–-|!")
        if cut[0].lower().lstrip(" ,").startswith(("möte", "sammanträde", "protokoll")):
            text = text.cut(0, len(without_genitive(text.string)))
    own = OWN_MEETING.search(text.string)
    return text.cut(0, own.start()) if own else text


def _name(text: Text) -> Text | None:
    """The name of a body, where the line is one."""
    if len(text) > _LONGEST_LINE or not _may_name_body(text.lower):
        return None
    text = _trimmed(text)
    lower = text.lower
    if not 3 <= len(lower) <= 110 or lower.count(" ") > 11:
        return None
    if not text.string[0].isupper() and not looks_like_body(lower.split()[0]):
        return None
    if _ONLY_A_MEETING.fullmatch(lower) or any(
        bad.search(lower) for bad in (SENTENCE, NOT_BODY, PLACE_OF, _ADDRESS)
    ):
        return None
    return text if looks_like_body(lower) or lower in _SHORT else None


def _may_name_body(lower: str) -> bool:
    """Whether a line is worth trimming: what it is trimmed to keeps its words."""
    return looks_like_body(lower) or has_any(lower, _OTHER_SHORT)


_ADDRESS = re.compile("@|www")
_ONLY_A_MEETING = re.compile(
    r"(?:ordinarie |extra )?(?:styrelse|års|nätverks|möte|medlems)?(?:möte|sammanträde)(?:t|s)?"
)
_SHORT = frozenset(("lchnv", "chnv", "ks", "kf", "sn", "rss", "vn", "hsn"))
_OTHER_SHORT = ("rss", "hsn")  # the others look like a body as it is


def _likeness(lower: str, common: str) -> float:
    score = 1.0 if STRONG.search(lower) else 0.0
    if " " not in lower and lower in GENERIC:
        score -= 1.5
    if _ONLY_THEIR_MEETING.fullmatch(lower):
        score -= 2
    if common and (common in lower or lower in common):
        score += 1.5
    if _OFFICE.search(lower) and not STRONG.search(lower):
        score -= 2
    return score


_ONLY_THEIR_MEETING = re.compile(
    r"(?:[a-zåäö]+s\s+)?(?:ordinarie |extra )?(?:styrelse|års|nätverks)?(?:möte|sammanträde)t?"
)
_OFFICE = re.compile(r"\b(?:förvaltning|kommun|region|avdelning|kansli)\w*$")


def _most_common_by(outline: Outline) -> tuple[str, int]:
    """Who decides most often in this paper, and how often."""
    counts = Counter(
        block.by.lower
        for section in outline.sections
        for block in section.blocks
        if block.by is not None and block.kind == "decision"
    )
    return counts.most_common(1)[0] if counts else ("", 0)


def own_names(outline: Outline, body: Found | None) -> frozenset[str]:
    """Lower-case names that mean the meeting body itself in this paper."""
    names: set[str] = set()
    common, times = _most_common_by(outline)
    if common and (times > 1 or body is None or _same_sort(common, str(body.value).lower())):
        names.add(common)
    if body is not None:
        lower = str(body.value).lower()
        names.add(lower)
        names |= {part.strip() for part in re.findall(r"\(([^)]+)\)", lower)}
        names |= {without_genitive(word) for word in lower.split() if looks_like_body(word)}
        names |= {generic for generic, stem in _STEMS if stem in lower}
    names |= {"mötet", "årsmötet", "stämman", "sammanträdet"}
    return frozenset(name for name in names if name)


def _same_sort(one: str, two: str) -> bool:
    """Whether both are networks, or both boards: one paper may call its body by two names."""
    sorts = set(STRONG.findall(one))
    return bool(sorts & set(STRONG.findall(two)))


def _stem(generic: str) -> str:
    return (
        re.sub(r"(?:et|en|an|n)$", "", generic)
        if generic not in ("man", "vi", "fullmäktige", "ordföranden", "styrgruppen")
        else generic
    )


_STEMS = tuple((generic, _stem(generic)) for generic in GENERIC)
