"""From the lines of one item to its parts: title, presenters, prose, blocks of clauses.

A small state machine: every line is asked in a fixed order what it is (a head, a
label, a clause, more of what came before, prose), and what it may be depends on what
is open: a block of clauses, a list of presenters or plain text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from radslag.reading.lexicon.labels import label_of
from radslag.reading.lines.joining import join_lines
from radslag.reading.lines.line import Line
from radslag.reading.segments.clauses import Opening, is_att, is_empty, opening_of, split_glued
from radslag.reading.segments.flow import att_goes_on, ends_sentence, goes_on, is_open, was_wrapped
from radslag.reading.segments.heads import Head, head_of
from radslag.reading.segments.leads import SENTENCE_END, Led, led_up_to, without_lead
from radslag.reading.segments.parts import Block, Clause, Part, PartKind, Section
from radslag.reading.segments.rows import paragraphs_of, without_bullet
from radslag.reading.segments.titles import is_attachment_line, is_people_line, read_title
from radslag.reading.spans import Text

__all__ = ["Seen", "Walk"]

Seen = tuple[Line, str, str]  # a line, its class, the rule that gave it

# Who takes no part in a decision says so below it, not in it.
_STANCE = re.compile(r"\b(?:deltar|medverkar|deltog|medverkade)\s+(?:inte|ej|icke)\b.*\bbeslut")
_LOOK_AHEAD = 24  # lines
_LONGEST_ROW_OF_LIST = 110
_RUNNING = ("head.glued", "head.body-first")  # heads that are a sentence of running text


class Walk:
    """Walks the lines of one item. Use: `Walk(…).run(title_at)`, then `section` and `seen`."""

    def __init__(
        self, section: Section, lines: Sequence[Line], width: int, *, formal: bool
    ) -> None:
        self.section = section
        self.lines = lines
        self.width = width
        self.formal = formal
        self.seen: list[Seen] = []
        self._block: Block | None = None
        self._clause: list[Text] = []
        self._led_list = False  # a line of the clause, not the last of them, ends in a colon
        self._number: Text | None = None
        self._paragraph: list[Text] = []
        self._presenters: list[Text] | None = None
        self._label = ""
        self._style = ""  # of the open block's clauses: "att", "number", "bullet" or "plain"
        self._running = False  # the open block began inside a running sentence
        self._last: Line | None = None
        self._at = 0  # of the line that is taken

    def run(self, title_at: int) -> None:
        """Walk a whole item; its title begins at `title_at` of the first line."""
        rules = read_title(self.section, self.lines, title_at, self.width, formal=self.formal)
        for line, rule in zip(self.lines, rules, strict=False):
            self._see(line, "item" if line is self.lines[0] else "title", rule)
        if self.section.title is not None:
            self.section.parts.append(Part("title", self.section.title))
        self._last = self.lines[len(rules) - 1]
        self._walk(len(rules), after_title=True)

    def go_on(self) -> None:
        """Walk lines that belong to a section which has its title already."""
        self._walk(0, after_title=False)

    def _walk(self, start: int, *, after_title: bool) -> None:
        for index in range(start, len(self.lines)):
            line = self.lines[index]
            self._at = index
            self._take(line, directly=after_title and index == start)
            self._last = line
        self._close()

    # -- what a line is -----------------------------------------------------------

    def _take(self, line: Line, *, directly: bool) -> None:
        if line.cells and sum(1 for cell in line.cells if cell) > 1:
            self._row(line)
        elif (bare := without_bullet(line)) is not None:
            self._take(bare, directly=directly)
        elif is_att(line.text.lower) and self._takes_att(line):
            return
        elif not (self._clause and is_open(self._last, line)) and (head := head_of(line.text)):
            self._head(line, head)
        elif label := label_of(line.text.lower):
            self._open_label(line, *label)
        elif self._block is not None:
            self._in_block(self._block, line)
        elif self._presenters is not None and self._presenters_go_on(line):
            self._presenters.append(line.text)
            self._see(line, "presenters", "presenters.goes-on")
        elif directly and is_people_line(line):
            self._close()
            self._presenters = [line.text]
            self._see(line, "presenters", "presenters.name-after-title")
        elif self._is_attachment(line):
            self._close()
            self._add("attachments", [line.text])
            self._see(line, "attachments", "attachments.own-line")
        else:
            self._prose(line)

    def _takes_att(self, line: Line) -> bool:
        """Take a line with "att" as a clause, in a block or after a sentence that leads to it."""
        opening = opening_of(line.text.lower)
        if opening is None or label_of(line.text.lower):  # "Att göra: …" is a label
            return False
        if self._block is not None:
            if self._goes_on_with_att(line):
                return False
            self._open_clause(line, opening)
            return True
        led = self._led(line) if self._paragraph else None
        if led is None:
            return False
        self._open_led(led)
        self._open_clause(line, opening)
        return True

    def _goes_on_with_att(self, line: Line) -> bool:
        """Whether the word merely fell first on a wrapped line of the open clause."""
        lower, last = line.text.lower, self._last
        if not lower.startswith("att") or not self._clause or last is None:
            return False
        if line.blank_before or not self.width:
            return False
        return att_goes_on(last, line, numbered=self._style == "number")

    def _is_attachment(self, line: Line) -> bool:
        lower = line.text.lower
        return len(lower) < 60 and is_attachment_line(lower) and not self._sentence_open(line)

    # -- rows of tables -------------------------------------------------------------

    def _row(self, line: Line) -> None:
        """A row of a label and its content is read as lines; any other is kept with its tabs."""
        cells = [cell for cell in line.cells or () if cell]
        first = cells[0].strip()
        if len(cells) == 2 and (head_of(first) or label_of(first.lower)):
            for text in [piece for cell in cells for piece in paragraphs_of(cell)]:
                part = Line(text, line.page, line.number)
                self._take(part, directly=False)
                self._last = part
            return
        self._close()
        self._add("prose", [line.text])
        self._see(line, "table-row", "table.row")

    # -- blocks -----------------------------------------------------------------------

    def _head(self, line: Line, head: Head) -> None:
        running = head.rule in _RUNNING
        if running and self._block is not None and self._clause and self._goes_on(line):
            self._in_block(self._block, line)
            return
        if running and not self._opens_paragraph(line):
            self._prose(line)
            return
        before = self._block
        empty = before is not None and not before.clauses and not self._clause
        self._close()
        block = self._new_block(line, head, before if empty else None)
        rest = head.rest
        shown = line.text if rest is None else line.text.cut(0, len(line.text) - len(rest))
        self._add("head", [shown], block)
        self._block, self._style, self._label, self._running = block, "", "", running
        self._see(line, f"{head.kind}-head", head.rule)
        if rest is not None and len(rest) > 3:
            self._clause = [rest]
            self._style = "att" if rest.lower.startswith("att") else "plain"
        elif rest is not None:
            self._style = "bullet"  # "… beslutar att" with a list below

    def _new_block(self, line: Line, head: Head, empty: Block | None) -> Block:
        """The block that a head opens; `empty`: the block above it that has no clauses.

        "Förslag till beslut" followed by "Nämnden beslutar" is one block of proposals.
        "Chefsnätverkets beslut" there is the empty form line of a call; in minutes such a
        line opens the decision. The facts stage, which knows the kind, settles it.
        """
        after_proposal = False
        if empty is not None and empty.kind == "proposal" and head.kind == "decision":
            if head.rule != "head.bare" or "beslutar" in line.text.lower:
                return empty
            after_proposal = True
        announced = empty is not None and empty.kind == head.kind
        prose = head.rule in _RUNNING and not announced and not self.formal
        block = Block(
            head.kind, line.text, head.by, prose=prose, past=head.past, form_line=after_proposal
        )
        self.section.blocks.append(block)
        return block

    def _led(self, line: Line) -> Led | None:
        """The open paragraph parted before its last sentence, if that leads up to the line."""
        if self._last is None:
            return None
        listed = not line.text.lower.startswith("att") or self._more_att_below(line)
        announced = self._last.text.string.endswith(":")
        if not (listed or announced) and was_wrapped(self._last, line, self.width):
            return None
        return led_up_to(join_lines(self._paragraph))

    def _more_att_below(self, line: Line) -> bool:
        """Whether another line opens with "att" soon: then it does not stand there by chance."""
        return any(is_att(below.text.lower) for below in self._from(line)[1:4])

    def _open_led(self, led: Led) -> None:
        self._paragraph = [led.before] if led.before else []
        self._close()
        block = Block(led.head.kind, led.sentence, led.head.by, past=led.head.past)
        self.section.blocks.append(block)
        self._add("head", [led.sentence], block)
        self._block, self._style, self._running = block, "", False

    def _opens_paragraph(self, line: Line) -> bool:
        """A sentence "Nämnden beslutar att …" is a head only where it opens a paragraph."""
        if self._sentence_open(line):
            return False
        return (
            self.formal or self._block is not None or line.blank_before or not self._goes_on(line)
        )

    # -- clauses ------------------------------------------------------------------------

    def _open_clause(self, line: Line, opening: Opening) -> None:
        self._close_clause()
        self._number = line.text.cut(*opening.number) if opening.number else None
        self._style = opening.style
        self._clause = [line.text.cut(opening.start)]
        self._see(line, "clause", opening.rule)

    def _in_block(self, block: Block, line: Line) -> None:
        opening = opening_of(line.text.lower)
        first = not self._clause and not block.clauses
        if opening is not None and opening.fits(self._style, first):
            self._open_clause(line, opening)
        elif first:
            self._plain_clause(line)
        elif self._clause_goes_on(block, line):
            self._led_list = self._led_list or self._clause[-1].string.endswith(":")
            self._clause.append(line.text)
            self._see(line, "clause", "clause.goes-on")
        elif self._style == "plain" and (self.formal or not line.blank_before):
            self._close_clause()
            self._plain_clause(line)  # in formal minutes all up to the next label is decision
        else:
            self._close()
            self._prose(line)

    def _plain_clause(self, line: Line) -> None:
        self._style = self._style or "plain"
        self._clause = [line.text]
        self._see(line, "clause", "clause.plain")

    def _clause_goes_on(self, block: Block, line: Line) -> bool:
        last, small = self._last, line.text.string[:1].islower()
        if last is None or not self._clause or (not small and _STANCE.search(line.text.lower)):
            return False
        if self._clause[-1].string.endswith(":") or self._in_list():
            return self._list_goes_on(line)
        if self._style == "number" and self._next_number_follows(block, line):
            return True
        if line.blank_before:
            return small and not ends_sentence(last.text.string)
        if self.width == 0:
            return small
        if ends_sentence(last.text.string):
            return self._style == "plain" and was_wrapped(last, line, self.width)
        return goes_on(last, line, self.width) or not line.text.string[:1].isupper()

    def _next_number_follows(self, block: Block, line: Line) -> bool:
        """Whether the list's next number comes later: all before it belongs to this clause."""
        wanted = str(len(block.clauses) + 2)
        for later in self._from(line):
            opening = opening_of(later.text.lower)
            if opening and opening.number and later.text.string[slice(*opening.number)] == wanted:
                return later is not line
            if head_of(later.text) or label_of(later.text.lower):
                return False
        return False

    def _from(self, line: Line) -> Sequence[Line]:
        """The line and some below it; nothing for what is only a part of the line taken."""
        here = self.lines[self._at : self._at + _LOOK_AHEAD]
        return here if here[0] is line else ()

    def _in_list(self) -> bool:
        """The clause led into a list, and the list has not ended."""
        return self._led_list and not ends_sentence(self._clause[-1].string)

    def _list_goes_on(self, line: Line) -> bool:
        apart = line.blank_before and len(self._clause) > 1 and ends_sentence(line.text.string)
        return len(line.text) < _LONGEST_ROW_OF_LIST and not apart

    def _close_clause(self) -> None:
        if self._clause and self._block is not None:
            whole = join_lines(self._clause).strip()
            after = None
            if self._running and (end := SENTENCE_END.search(whole.string)):
                # a decision that began in a running sentence ends with it
                whole, after = whole.cut(0, end.end()).strip(), whole.cut(end.end()).strip()
            if not is_empty(whole.lower):
                self._keep_clause(self._block, whole)
            if after:
                self._add("prose", [after])
        self._clause, self._led_list, self._number = [], False, None

    def _keep_clause(self, block: Block, whole: Text) -> None:
        if block.kind == "proposal":
            by, whole = without_lead(whole)
            block.by = block.by or by
        for clause in split_glued(whole):
            block.clauses.append(Clause(clause, self._number))
            self._add("clause", [clause], block)

    # -- labels, presenters, prose ----------------------------------------------------

    def _open_label(self, line: Line, kind: str, after: int) -> None:
        self._close()
        rest = line.text.cut(after).strip()
        self._see(line, kind, f"label.{kind}")
        if kind == "presenters":
            self._presenters = [rest] if rest else []
            return
        self._label = kind
        self._add("label", [line.text.cut(0, after)])
        if rest:
            self._paragraph = [rest]

    def _presenters_go_on(self, line: Line) -> bool:
        if not self._presenters:
            return True
        if line.blank_before or self._last is None:
            return False
        before = self._presenters[-1].string
        if before.endswith((",", ";", " och", "&")) or line.text.string[:1].islower():
            return True
        if is_people_line(line):
            return True
        prose = ends_sentence(line.text.string) and len(line.text) > self.width * 0.6
        return not prose and was_wrapped(self._last, line, self.width)

    def _prose(self, line: Line) -> None:
        if self._presenters is not None:
            self._close()
        if self._paragraph and not self._prose_goes_on(line):
            self._flush()
        self._paragraph.append(line.text)
        self._see(line, "prose", f"prose.{self._label or 'text'}")

    def _prose_goes_on(self, line: Line) -> bool:
        last = self._last
        if last is None or line.bold != last.bold:
            return False
        opening = opening_of(line.text.lower)
        if opening is not None and opening.style == "bullet":
            return False
        if line.blank_before or self.width == 0:
            return goes_on(last, line, self.width)
        return not ends_sentence(last.text.string) or was_wrapped(last, line, self.width)

    def _goes_on(self, line: Line) -> bool:
        """Whether the last line goes on in this one."""
        return self._last is not None and goes_on(self._last, line, self.width)

    def _sentence_open(self, line: Line) -> bool:
        """Whether a sentence of running text goes on in this line."""
        if not self._paragraph or ends_sentence(self._paragraph[-1].string):
            return False
        return self._goes_on(line)

    def _flush(self) -> None:
        self._add("prose", self._paragraph)
        self._paragraph = []

    def _close(self) -> None:
        """Close whatever is open."""
        self._close_clause()
        self._block = None
        self._flush()
        if self._presenters:
            self._add("presenters", self._presenters)
        self._presenters = None

    def _add(self, kind: PartKind, texts: Sequence[Text], block: Block | None = None) -> None:
        texts = [text for text in texts if text.string]
        if texts:
            part = Part(kind, join_lines(texts), block=block, label=self._label)
            self.section.parts.append(part)

    def _see(self, line: Line, kind: str, rule: str) -> None:
        self.seen.append((line, kind, rule))
