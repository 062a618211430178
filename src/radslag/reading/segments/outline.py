"""The segments stage: lines into cover, items and closing."""

from __future__ import annotations

import re
from bisect import bisect, bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from radslag.reading.lexicon.closing import CLOSING
from radslag.reading.lexicon.labels import LABELS, label_of
from radslag.reading.lines.cleaning import clean
from radslag.reading.lines.line import Cleaned, Line
from radslag.reading.pages.paper import Paper
from radslag.reading.segments.agenda_table import table_items
from radslag.reading.segments.chain import Link, best_chain, scored
from radslag.reading.segments.headings import heading_links
from radslag.reading.segments.heads import head_of
from radslag.reading.segments.numbers import Candidate, candidates
from radslag.reading.segments.parts import Section
from radslag.reading.segments.rows import with_margin_labels
from radslag.reading.segments.subitems import SubStart, sub_starts
from radslag.reading.segments.walk import Seen, Walk

__all__ = ["Outline", "outline", "outline_of"]


@dataclass(slots=True, eq=False)
class Outline:
    """The paper in parts.

    cover, closing: lines before the first item and after the last. sections: the items,
    sub-items after their parent. seen: every line of the items with its class and rule.
    links: all candidates for items; chain: those chosen. formal: the paper has the
    labelled parts of formal minutes.
    """

    cover: list[Line]
    sections: list[Section]
    closing: list[Line]
    cleaned: Cleaned
    seen: list[Seen] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    chain: list[Link] = field(default_factory=list)
    formal: bool = False

    @property
    def numbered(self) -> bool:
        """Whether numbers, or the rows of a table, told the items."""
        return bool(self.sections) and not (self.chain and self.chain[0].candidate.value < 0)


_FORMAL = frozenset(("background", "documents", "claims", "procedure", "sent", "reservation"))


def outline_of(paper: Paper) -> Outline:
    """The parts of a paper; how it is set is looked at where no numbers tell its items."""
    found = outline(clean(paper))
    if found.numbered or paper.restyle is None:
        return found
    return outline(clean(paper.styled()))


def outline(cleaned: Cleaned) -> Outline:
    """Part the lines of a paper into cover, items and closing."""
    table = table_items(cleaned.lines)
    if table is not None:
        cover, closing = cleaned.lines[: table.start], cleaned.lines[table.end :]
        return Outline(cover, table.sections, closing, cleaned, table.seen)
    lines = cleaned.lines = _with_inline_heads(with_margin_labels(cleaned.lines))
    formal = _is_formal(lines)
    found = candidates(lines)
    links = scored(lines, found)
    chain = best_chain(links)
    if not _believed(chain):
        chain = heading_links(lines, cleaned.width) or chain
    out = Outline(lines, [], [], cleaned, links=links, chain=chain, formal=formal)
    if chain:
        _items(out, found)
    return out


_INLINE_HEAD = re.compile(
    r"(?<=[.!?])\s+(?=(?:beslut|förslag till beslut|förslag|beslutas|föredragande)\s?:\s)"
)


def _with_inline_heads(lines: list[Line]) -> list[Line]:
    """ "Två platser är lediga. Beslut: att utse …": the head begins a line of its own."""
    out: list[Line] = []
    for line in lines:
        match = (
            _INLINE_HEAD.search(line.text.lower)
            if ": " in line.text.string and not line.cells
            else None
        )
        if match is None:
            out.append(line)
            continue
        out.append(replace(line, text=line.text.cut(0, match.start()), columns=(), struck=()))
        out.append(
            replace(
                line, text=line.text.cut(match.end()), columns=(), struck=(), blank_before=False
            )
        )
    return out


def _believed(chain: Sequence[Link]) -> bool:
    """A chain of one, or one whose links hardly look like titles, may be a mere list."""
    if not chain:
        return False
    if chain[0].candidate.style == "§":
        return True
    good = sum(1 for link in chain if link.score >= _GOOD)
    return len(chain) > 1 and good * 2 > len(chain)


_GOOD = 1.5  # a capital letter after a number with a dot, with something above it


def _is_formal(lines: Sequence[Line]) -> bool:
    kinds: list[str] = []
    for line in lines:
        lower = line.text.lower
        if len(lower) < 45:
            kind = LABELS.get(lower.rstrip(" .:"))
            if kind in _FORMAL:
                kinds.append(kind)
    return len(kinds) >= 3 or len(set(kinds)) >= 2


def _items(out: Outline, found: Sequence[Candidate]) -> None:
    lines = out.cleaned.lines
    starts = [link.candidate.index for link in out.chain]
    out.cover = list(lines[: starts[0]])
    bounds = [*starts[1:], len(lines)]
    at = [candidate.index for candidate in found]
    for number, (link, end) in enumerate(zip(out.chain, bounds, strict=True)):
        own = list(lines[link.candidate.index : end])
        last = number == len(out.chain) - 1
        if last:
            own, out.closing = _cut_closing(own)
        section = _section(link.candidate, own[0])
        if out.sections:
            own, back = _orphan(own, link.candidate)
            _append(out, back)
        inside = found[bisect(at, link.candidate.index) : bisect_left(at, end)]
        _walk_item(out, section, own, link.candidate, inside)


def _section(candidate: Candidate, line: Line) -> Section:
    if candidate.value < 0:
        return Section("item", rule=f"item.{candidate.style}")
    number = f"{candidate.value}{candidate.letter}"
    parent = str(candidate.value) if candidate.letter.isalpha() else None
    return Section(
        "item",
        number,
        parent,
        line.text.cut(*candidate.span),
        rule=f"item.{_STYLE_NAMES[candidate.style]}",
    )


_STYLE_NAMES = {
    "§": "paragraph-sign",
    ".": "number-dot",
    ")": "number-bracket",
    "word": "number-word",
    "bare": "bare-number",
    "table": "table-row",
}


def _walk_item(
    out: Outline,
    section: Section,
    own: list[Line],
    candidate: Candidate,
    inside: Sequence[Candidate],
) -> None:
    width = out.cleaned.width
    subs = sub_starts(own, section, inside, width, out.cleaned.lines)
    first_end = subs[0].at if subs else len(own)
    walk = Walk(section, own[:first_end], width, formal=out.formal)
    walk.run(candidate.title_at)
    out.sections.append(section)
    out.seen += walk.seen
    for n, sub in enumerate(subs):
        end = subs[n + 1].at if n + 1 < len(subs) else len(own)
        part = own[sub.at : end]
        if n + 1 == len(subs) and not _has_block(own[subs[0].at : sub.at]):
            part, rest = _split_at_block(part, width)
        else:
            rest = []
        _walk_sub(out, section, sub, part, width)
        if rest:
            more = Walk(section, rest, width, formal=out.formal)
            more.go_on()
            out.seen += more.seen


def _walk_sub(out: Outline, parent: Section, sub: SubStart, lines: list[Line], width: int) -> None:
    text = lines[0].text.cut(*sub.span) if sub.span[1] else None
    section = Section("item", sub.number, parent.number, text, rule=sub.rule)
    walk = Walk(section, lines, width, formal=out.formal)
    walk.run(sub.title_at)
    out.sections.append(section)
    out.seen += walk.seen


def _has_block(lines: Sequence[Line]) -> bool:
    return any(head_of(line.text) for line in lines)


def _split_at_block(lines: list[Line], width: int) -> tuple[list[Line], list[Line]]:
    """A decision block after the last sub-item belongs to the parent."""
    for at in range(1, len(lines)):
        head = head_of(lines[at].text)
        if head and (head.rule != "head.glued" or lines[at].blank_before or not width):
            return lines[:at], lines[at:]
    return lines, []


def _append(out: Outline, lines: list[Line]) -> None:
    """Lines that were printed after the number of the next item."""
    if not lines:
        return
    walk = Walk(out.sections[-1], lines, out.cleaned.width, formal=out.formal)
    walk.go_on()
    out.seen += walk.seen


_PRESENTS = re.compile(r"(?:föredragande|föredrag(?:are|ning)|inledare|rapportör)\b")
_SENTENCE = re.compile(r".{25,}[a-zåäö0-9)][.]$", re.S)


def _opens_part(line: Line) -> bool:
    """A label or a head belongs to the item whose title stands above it."""
    return label_of(line.text.lower) is not None or head_of(line.text) is not None


def _orphan(own: list[Line], candidate: Candidate) -> tuple[list[Line], list[Line]]:
    """An orphaned number may be printed above the end of the item before.

    Its title is the first paragraph that looks like one: it stands right above the
    presenters, a label or a head, or is no sentence. What stands before it goes back to
    the item before.
    """
    if candidate.value < 0 or candidate.title_at < len(own[0].text) or len(own) < 3:
        return own, []
    paragraphs: list[list[int]] = []
    for at in range(1, len(own)):
        if own[at].blank_before or not paragraphs:
            paragraphs.append([])
        paragraphs[-1].append(at)
        if len(paragraphs) > 4:
            break
    for number, paragraph in enumerate(paragraphs[:4]):
        if number and _opens_part(own[paragraph[0]]):
            break
        followed = paragraphs[number + 1 : number + 2]
        below = [own[at].text.lower for at in paragraph[1:]] + [
            own[at].text.lower for p in followed for at in p[:1]
        ]
        whole = " ".join(own[at].text.string for at in paragraph)
        above_part = len(paragraph) > 1 and _opens_part(own[paragraph[1]])
        presented = any(_PRESENTS.match(low) for low in below)
        if above_part or presented or not _SENTENCE.match(whole):
            return own[:1] + own[paragraph[0] :], own[1 : paragraph[0]]
    return own, []


def _cut_closing(own: list[Line]) -> tuple[list[Line], list[Line]]:
    """Signatures and notices after the last item."""
    for at in range(1, len(own)):
        line = own[at]
        if len(line.text) < 90 and CLOSING.match(line.text.lower):
            return own[:at], own[at:]
    return own, []
