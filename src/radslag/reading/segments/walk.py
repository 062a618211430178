"""From the lines of one item to its parts: title, presenters, prose, blocks of clauses.

A small state machine: every line is asked in a fixed order what it is (a head, a
label, a clause, more of what came before, prose), and what it may be depends on what
is open: a block of clauses, a list of presenters or plain text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from radslag.reading.lexicon.bodies import BODY_WORD
from radslag.reading.lexicon.labels import label_of
from radslag.reading.lexicon.names import is_person, people_in
from radslag.reading.lines.joining import join_lines
from radslag.reading.lines.line import Line
from radslag.reading.segments.clauses import split_glued
from radslag.reading.segments.flow import ends_sentence, goes_on, was_wrapped
from radslag.reading.segments.heads import Head, head_of
from radslag.reading.segments.parts import Block, Clause, Part, Section
from radslag.reading.segments.rows import paragraphs_of
from radslag.reading.segments.registry_numbers import REGISTRY_NUMBER
from radslag.reading.spans import Text

__all__ = ["Seen", "Walk"]

Seen = tuple[Line, str, str]  # a line, its class, the rule that gave it

_ATT = re.compile("(?:(?P<n>\\d{1,2})\\s*[.):]\\s*|[-–—•·▪●*\uf0b7\uf0a7]\\s*|o\\s+|\\(?(?P<l>[a-z])\\s?\\)\\s*|(?P<lost>\\.)\\s+)?att\\b")
_NUMBERED = re.compile(r"(?:p(?:unkt)?\.?\s*)?(?P<n>\d{1,2})\s*[.):]\s+(?=\S)")
_BULLET = re.compile("(?:[-–—*]\\s+|[\uf0b7\uf02d\uf0a7•·▪●○◦]\\s*)(?=\\S)")
_ATTACHMENT = re.compile(r"(?:\(?bil(?:aga|agor|\.)?\s*(?:nr\s*)?\d)|(?:se )?bil(?:aga|agor)\b.{0,50}$")
_DNR_ONLY = re.compile(r"[\s:.,(]*(?:dnr|diarienr|diarienummer)?[\s:.,)]*", re.I)
_SENTENCE_END = re.compile(r"[.!?](?=\s+[A-ZÅÄÖ])\s*")
_PERSON_PROPOSES = re.compile(r"\b(?:föreslår|föreslog|yrkar|yrkade|anför|anförde)\b")
_LEAD_IN = re.compile(r"(?P<by>[a-zåäö -]{4,50}?)\s+(?:föreslår|föreslog)(?:\s+(?:att\s+)?[a-zåäö]+(?:\s+att)?\s+beslutar?)?\s+(?=att\s)")
_CLOCK_AT_END = re.compile(r"[\s,(]*\b(?:kl\.?|klockan)\s*\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?\)?$", re.I)
_SENTENCE_INSIDE = re.compile(r"[a-zåäö)][.!?] [A-ZÅÄÖ]")
_LOOK_AHEAD = 24  # lines
_LONGEST_TITLE = 7  # lines


class Walk:
    """Walks the lines of one item. Use: `Walk(…).run()`, then `section` and `seen`."""

    def __init__(self, section: Section, lines: Sequence[Line], title_at: int, width: int, *, formal: bool) -> None:
        self.section = section
        self.lines = lines
        self.title_at = title_at
        self.width = width
        self.formal = formal
        self.seen: list[Seen] = []
        self._block: Block | None = None
        self._clause: list[Text] = []
        self._clause_number: Text | None = None
        self._paragraph: list[Text] = []
        self._presenters: list[Text] = []
        self._label = ""
        self._style = ""  # of the open block's clauses: "att", "number", "bullet" or "plain"
        self._last: Line | None = None
        self._running = False  # the open block began inside a running sentence

    def run(self) -> Section:
        at = self._title()
        for index in range(at, len(self.lines)):
            line = self.lines[index]
            self._take(line, directly=index == at)
            self._last = line
        self._close_all()
        return self.section

    def continue_item(self) -> None:
        """Walk lines that belong to a section which has its title already."""
        for line in self.lines:
            self._take(line, directly=False)
            self._last = line
        self._close_all()

    # -- title ------------------------------------------------------------------

    def _title(self) -> int:
        """Read the title; gives the index of the first line after it."""
        parts: list[Text] = []
        index = 0
        if not self.lines:
            return 0
        first = self._without_registry_number(self.lines[0].text.cut(self.title_at).strip())
        first = first.strip(" \t–-:") if self.title_at else first
        if first and not first.string.isspace():
            parts.append(first)
        self._see(self.lines[0], "item", self.section.rule)
        index = 1
        while index < len(self.lines) and len(parts) < _LONGEST_TITLE:
            line, before = self.lines[index], self.lines[index - 1]
            if not parts:
                text = self._without_registry_number(line.text)
                self._see(line, "title", "title.on-next-line" if text else "title.registry-number")
                if text:
                    parts.append(text)
            elif self._title_goes_on(before, line):
                parts.append(self._without_registry_number(line.text))
                self._see(line, "title", "title.goes-on")
            else:
                break
            index += 1
        self._last = self.lines[index - 1]
        if parts:
            title = join_lines([p for p in parts if p])
            clock = _CLOCK_AT_END.search(title.string)
            self.section.title = title.cut(0, clock.start()) if clock and clock.start() > 2 else title
            self.section.parts.append(Part("title", self.section.title))
        return index

    def _title_goes_on(self, before: Line, line: Line) -> bool:
        lower = line.text.lower
        if line.blank_before and not (lower[:1].isalpha() and line.text.string[:1].islower() and before.text.string.endswith((",", "-"))):
            return False
        if before.level or line.level or (before.bold and not line.bold) or line.cells:
            return False
        if _ATT.match(lower) or label_of(lower) or head_of(line.text) or _NUMBERED.match(lower):
            return False
        if _ATTACHMENT.match(lower) and not before.text.string.endswith(","):
            return False
        if self._is_people_line(line):
            return False
        if REGISTRY_NUMBER.match(line.text.string) and len(lower) < 40:
            return True
        if line.text.string[:1].isupper() and (before.text.string.endswith(("?", ".")) or ends_sentence(line.text.string) or _SENTENCE_INSIDE.search(line.text.string)):
            return False
        return goes_on(before, line, self.width) or self._stands_before_structure(before, line)

    def _stands_before_structure(self, before: Line, line: Line) -> bool:
        """A short line without a full stop, right above a label or a block, ends the title."""
        if not self.width or len(before.text) < self.width * 0.45 or len(line.text) > self.width * 0.9:
            return False
        if before.indent != line.indent and before is not self.lines[0]:
            return False
        if not line.text.string[:1].isupper() and line.text.string[:1] not in "”\"“(":
            return False
        at = next((n for n, one in enumerate(self.lines) if one is line), len(self.lines))
        if at + 1 >= len(self.lines):
            return False
        below = self.lines[at + 1]
        return bool(below.blank_before or label_of(below.text.lower) or head_of(below.text) or REGISTRY_NUMBER.match(below.text.string))

    def _without_registry_number(self, text: Text) -> Text:
        match = REGISTRY_NUMBER.search(text.string)
        if match is None:
            return text
        whole = match.span()
        group = "labelled" if match["labelled"] else "bare"
        at_edge = not text.string[: whole[0]].strip(" (\t") or not text.string[whole[1] :].strip(" ).\t")
        if not at_edge or (group == "bare" and not self.formal and text.string[: whole[0]].strip()):
            return text
        if self.section.registry_number is None:
            self.section.registry_number = text.cut(*match.span(group))
        left, right = text.cut(0, whole[0]), text.cut(whole[1])
        kept = left if len(left.string.strip(" ([\t,–-")) >= len(right.string.strip(" )].\t,–-")) else right
        kept = kept.strip(" \t([,–-") if kept is left else kept.strip(" \t)],.–-")
        return kept

    def _is_people_line(self, line: Line) -> bool:
        """A line that is only a person (and place or title): who presents the item."""
        string = line.text.string.strip(" .")
        if len(string) > 70 or string.count(" ") > 7:
            return False
        return is_person(string.split(",")[0].split("(")[0].strip())

    # -- one line ---------------------------------------------------------------

    def _take(self, line: Line, *, directly: bool) -> None:
        text, lower = line.text, line.text.lower
        if line.cells and len(line.cells) > 1 and not self._head_row(line):
            if self._labelled_row(line):
                return
            self._row(line)
        elif self._paragraph and self._block is None and _ATT.match(lower) and (led := self._led_up_to(line)):
            self._open_led(line, *led)
        elif _ATT.match(lower) and self._may_open_clause(line):
            self._open_clause(line, _ATT.match(lower), "clause.att")
        elif head := head_of(text):
            self._head(line, head)
        elif label := label_of(lower):
            self._open_label(line, *label)
        elif self._block is not None:
            self._in_block(line)
        elif self._presenters and self._presenters_go_on(line):
            self._presenters.append(text)
            self._see(line, "presenters", "presenters.goes-on")
        elif directly and self._is_people_line(line):
            self._close_all()
            self._presenters = [text]
            self._see(line, "presenters", "presenters.name-after-title")
        elif _ATTACHMENT.match(lower) and len(lower) < 60 and not self._paragraph_open(line):
            self._close_all()
            self._add("attachments", [text])
            self._see(line, "attachments", "attachments.own-line")
        else:
            self._prose(line)

    def _head_row(self, line: Line) -> bool:
        return bool(line.cells) and len([c for c in line.cells or () if c]) == 1

    def _row(self, line: Line) -> None:
        """A row of a table inside an item: kept as one line of prose with its tabs."""
        self._close_all()
        self._add("prose", [line.text])
        self._see(line, "table-row", "table.row")

    def _labelled_row(self, line: Line) -> bool:
        """A row of a label and its content ("Beslut | att …") is read as lines under the label."""
        cells = [cell for cell in line.cells or () if cell]
        first = cells[0].strip()
        if len(cells) != 2 or not (head_of(first) or label_of(first.lower)):
            return False
        for cell in cells:
            for text in paragraphs_of(cell):
                self._take(Line(text, line.page, line.number), directly=False)
                self._last = Line(text, line.page, line.number)
        return True

    def _led_up_to(self, line: Line) -> tuple[Text, Text, Head] | None:
        """The last sentence of the open paragraph, where it leads up to the clause."""
        listed = not line.text.lower.startswith("att")
        if self._last is None or (not listed and was_wrapped(self._last, line, self.width)):
            return None
        whole = join_lines(self._paragraph)
        at = 0
        for end in _SENTENCE_END.finditer(whole.string):
            at = end.end()
        sentence = whole.cut(at).strip()
        head = head_of(sentence) or _person_proposes(sentence) or _and_decided(sentence)
        return (whole.cut(0, at).strip(), sentence, head) if head and head.rest is None else None

    def _open_led(self, line: Line, before: Text, sentence: Text, head: Head) -> None:
        self._paragraph = [before] if before else []
        self._close_all()
        block = Block(head.kind, head=sentence, by=head.by, past=head.past)
        self.section.blocks.append(block)
        self._add("head", [sentence], block)
        self._block, self._style, self._running = block, "", False
        self._open_clause(line, _ATT.match(line.text.lower), "clause.att")

    def _may_open_clause(self, line: Line) -> bool:
        """ "att …" opens a clause in a block, or after a paragraph that leads up to it."""
        if self._block is not None:
            listed = not line.text.lower.startswith("att")
            if self._clause and self._last is not None and not line.blank_before and self.width and not listed:
                # the word merely fell first on a wrapped line
                if not ends_sentence(self._last.text.string) and self._style == "number" and not _NUMBERED.match(line.text.lower):
                    return False
                if self._last.text.lower.endswith((" uppdrag", " för", " om", " mot", " möjligheten", " möjlighet", " i uppdrag", " uppdraget", " genom", " syfte", " så", " innebär", " förslag på", " ansvar för", " förslaget", " till", " med", " på")):
                    return False
            return True
        return False

    # -- blocks -----------------------------------------------------------------

    def _head(self, line: Line, head: Head) -> None:
        if self._block is not None and self._clause and head.rule == "head.glued" and not line.blank_before and self._last and goes_on(self._last, line, self.width):
            self._in_block(line)
            return
        if head.rule in ("head.glued", "head.body-first") and not self._is_opening(line):
            self._prose(line)
            return
        running = head.rule in ("head.glued", "head.body-first")
        empty = self._block is not None and not self._block.clauses and not self._clause
        before = self._block
        self._close_all()
        if empty and before is not None and before.kind == "proposal" and head.kind == "decision":
            block = self._after_empty_proposal(before, head, line)
        else:
            announced = empty and before is not None and before.kind == head.kind
            block = Block(head.kind, head=line.text, by=head.by, prose=running and not announced and not self.formal)
            self.section.blocks.append(block)
        self._add("head", [line.text if head.rest is None else line.text.cut(0, len(line.text) - len(head.rest))], block)
        self._block, self._style, self._label = block, "", ""
        self._running = running
        block.past = head.past
        self._see(line, f"{head.kind}-head", head.rule)
        if head.rest is not None and len(head.rest) > 3:
            self._clause = [head.rest]
            self._style = "att" if head.rest.lower.startswith("att") else "plain"
        elif head.rest is not None:
            self._style = "att-above"

    def _after_empty_proposal(self, before: Block, head: Head, line: Line) -> Block:
        """ "Förslag till beslut" followed by "Nämnden beslutar": one block of proposals.

        "Chefsnätverkets beslut" there is the empty form line of a call; in minutes such
        a line opens the decision. The facts stage, which knows the kind, settles it.
        """
        if head.rule != "head.bare" or "beslutar" in line.text.lower:
            return before
        block = Block("decision", head=line.text, by=head.by, form_line=True)
        self.section.blocks.append(block)
        return block

    def _is_opening(self, line: Line) -> bool:
        """A sentence "Nämnden beslutar att …" is a block only where it opens a paragraph."""
        if self._paragraph_open(line):
            return False
        return self.formal or bool(self._block) or line.blank_before or self._last is None or not goes_on(self._last, line, self.width)

    def _open_clause(self, line: Line, match: re.Match[str] | None, rule: str) -> None:
        assert match is not None
        self._close_clause()
        text = line.text
        groups = match.groupdict()
        start = 0
        self._clause_number = None
        for group in ("n", "l"):
            if groups.get(group):
                self._clause_number = text.cut(*match.span(group))
        if rule == "clause.att":
            start = match.end() - 3
            self._style = "number" if groups.get("n") or groups.get("lost") else "att"
        else:
            start = match.end()
            self._style = "number" if groups.get("n") else "bullet"
        self._clause = [text.cut(start)]
        self._see(line, "clause", rule)

    def _in_block(self, line: Line) -> None:
        block, lower = self._block, line.text.lower
        assert block is not None
        numbered = _NUMBERED.match(lower)
        bullet = _BULLET.match(lower)
        if numbered and (not self._clause and not block.clauses or self._style == "number" or self._style == "" ):
            self._open_clause(line, numbered, "clause.numbered")
        elif bullet and self._style in ("", "bullet", "att-above"):
            self._open_clause(line, bullet, "clause.bullet")
        elif not self._clause and not block.clauses:
            self._style = self._style or "plain"
            self._clause = [line.text]
            self._see(line, "clause", "clause.plain")
        elif self._clause_goes_on(line):
            self._clause.append(line.text)
            self._see(line, "clause", "clause.goes-on")
        elif self._style == "plain" and self._plain_follows(line):
            self._close_clause()
            self._clause = [line.text]
            self._see(line, "clause", "clause.plain")
        else:
            self._close_all()
            self._prose(line)

    def _clause_goes_on(self, line: Line) -> bool:
        last = self._last
        if last is None or not self._clause:
            return False
        if self._clause[-1].string.endswith(":") or self._in_list():
            return self._list_goes_on(line)
        if self._style == "number" and self._next_number_follows(line):
            return True
        if line.blank_before:
            return line.text.string[:1].islower() and not ends_sentence(last.text.string)
        if self.width == 0:
            return line.text.string[:1].islower()
        if ends_sentence(last.text.string):
            return self._style == "plain" and was_wrapped(last, line, self.width)
        return goes_on(last, line, self.width) or (not line.text.string[:1].isupper())

    def _next_number_follows(self, line: Line) -> bool:
        """Whether the next number of the list comes later: all before it belongs to this clause."""
        assert self._block is not None
        wanted = len(self._block.clauses) + 2
        at = next((n for n, one in enumerate(self.lines) if one is line), None)
        if at is None:
            return False
        for later in self.lines[at : at + _LOOK_AHEAD]:
            match = _NUMBERED.match(later.text.lower)
            if match and int(match["n"]) == wanted:
                return later is not line
            if head_of(later.text) or label_of(later.text.lower):
                return False
        return False

    def _in_list(self) -> bool:
        """The clause led into a list, and the list has not ended."""
        return any(t.string.endswith(":") for t in self._clause[:-1]) and not ends_sentence(self._clause[-1].string)

    def _list_goes_on(self, line: Line) -> bool:
        return len(line.text) < 110 and not (line.blank_before and len(self._clause) > 1 and ends_sentence(line.text.string))

    def _plain_follows(self, line: Line) -> bool:
        """In formal minutes everything up to the next label is decision."""
        return (self.formal and len(line.text) > 3) or not line.blank_before

    def _close_clause(self) -> None:
        if self._clause and self._block is not None:
            whole = join_lines(self._clause).strip()
            if not any(character.isalpha() for character in whole.string):
                whole = whole.cut(0, 0)  # a form line of dots to write on
            whole, after = self._one_sentence(whole)
            for clause in split_glued(self._without_lead(whole)) if whole else ():
                self._block.clauses.append(Clause(clause, self._clause_number))
                self._add("clause", [clause], self._block)
            if after:
                self._add("prose", [after])
        self._clause, self._clause_number = [], None

    def _one_sentence(self, whole: Text) -> tuple[Text, Text]:
        """A decision that began in a running sentence ends with it; the rest is prose."""
        if not self._running:
            return whole, whole.cut(len(whole))
        end = _SENTENCE_END.search(whole.string)
        at = end.end() if end else len(whole)
        return whole.cut(0, at).strip(), whole.cut(at).strip()

    def _without_lead(self, whole: Text) -> Text:
        """ "Förvaltningen föreslår att …" under the head "Förslag till beslut": who proposes, and the clause."""
        lead = _LEAD_IN.match(whole.lower)
        if lead is None or self._block is None or self._block.kind != "proposal":
            return whole
        if self._block.by is None:
            self._block.by = whole.cut(*lead.span("by"))
        return whole.cut(lead.end())

    # -- labels, presenters, prose ----------------------------------------------

    def _open_label(self, line: Line, kind: str, after: int) -> None:
        self._close_all()
        rest = line.text.cut(after).strip()
        label = line.text.cut(0, after)
        self._see(line, kind, f"label.{kind}")
        if kind == "presenters":
            self._presenters = [rest] if rest else [line.text.cut(len(line.text))]
            return
        self._label = kind
        self._add("label", [label])
        if rest:
            self._paragraph = [rest]

    def _presenters_go_on(self, line: Line) -> bool:
        so_far = [p for p in self._presenters if p]
        if not so_far:
            return True
        if line.blank_before or self._last is None:
            return False
        if so_far[-1].string.endswith((",", ";", " och", "&")) or was_wrapped(self._last, line, self.width):
            return True
        return line.text.string[:1].islower() or self._is_people_line(line)

    def _paragraph_open(self, line: Line) -> bool:
        """Whether a sentence of running text goes on in this line."""
        return bool(self._paragraph) and self._last is not None and goes_on(self._last, line, self.width) and not ends_sentence(self._paragraph[-1].string)

    def _prose(self, line: Line) -> None:
        if self._presenters:
            self._close_all()
        if self._paragraph and (self._last is None or not self._prose_goes_on(line)):
            self._flush()
        self._paragraph.append(line.text)
        self._see(line, "prose", f"prose.{self._label or 'text'}")

    def _prose_goes_on(self, line: Line) -> bool:
        last = self._last
        assert last is not None
        if _BULLET.match(line.text.lower) or line.bold != last.bold:
            return False
        if line.blank_before or self.width == 0:
            return goes_on(last, line, self.width)
        return not ends_sentence(last.text.string) or was_wrapped(last, line, self.width)

    def _flush(self) -> None:
        if self._paragraph:
            self._add("prose", self._paragraph)
        self._paragraph = []

    def _close_all(self) -> None:
        self._close_clause()
        self._block = None
        self._flush()
        if any(self._presenters):
            self._add("presenters", [p for p in self._presenters if p])
        self._presenters = []

    def _add(self, kind: str, texts: Sequence[Text], block: Block | None = None) -> None:
        text = join_lines([t for t in texts if t]) if any(texts) else None
        if text:
            self.section.parts.append(Part(kind, text, block=block, label=self._label))  # type: ignore[arg-type]

    def _see(self, line: Line, kind: str, rule: str) -> None:
        self.seen.append((line, kind, rule))


_AND_DECIDED = re.compile(r"\b(?:beslutade|beslutar|beslöt)\s*:?$")


def _and_decided(sentence: Text) -> Head | None:
    """ "Socialnämnden behandlade ärendet den 19 maj och beslutade": the body stands before."""
    if not _AND_DECIDED.search(sentence.lower):
        return None
    bodies = [found for found in BODY_WORD.finditer(sentence.lower) if not found[0].startswith(("möte", "sammanträde"))]
    if not bodies:
        return None
    return Head("decision", sentence.cut(*bodies[-1].span()), None, True, "head.and-decided")


def _person_proposes(sentence: Text) -> Head | None:
    """ "I en motion föreslår NN (S)": what follows is that person's proposal."""
    if not _PERSON_PROPOSES.search(sentence.lower) or len(sentence) > 200:
        return None
    spans = people_in(sentence.string)
    return Head("proposal", sentence.cut(*spans[0]), None, False, "head.person-proposes") if len(spans) == 1 else None
