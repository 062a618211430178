"""The words of one text beside each other, and what each is when its neighbours are heard."""

from __future__ import annotations

import re

from radslag.reading.lines.letters.context import Beside, choose, is_open_question
from radslag.reading.lines.letters.options import Options, Role, spelled
from radslag.reading.lines.letters.people import People
from radslag.reading.lines.letters.tokens import BREAK, BROKEN, SPACE, tokens
from radslag.reading.lines.letters.vocabulary import Form, bare

__all__ = ["Page"]

_ENDS = frozenset(".,;!?)")
_STROKE = "|"
_NUMBER = re.compile(r" (?:19|20)\d\d/\d")  # "PA 2024/17": letters of a registry number


class Page:
    """A text as words. What a word is without its neighbours is settled first, in `plain`."""

    def __init__(self, text: str, people: People, options: Options) -> None:
        self.text = text
        self.words = tokens(text)
        names = people.find(self.words)
        self._options = [self._forms(options, at, at in names) for at in range(len(self.words))]
        self._plain = [
            bare(forms[0].word if forms else word.text.lower())
            for word, forms in zip(self.words, self._options, strict=True)
        ]
        self._mended = self._mend(options)

    def restored(self, at: int) -> str:
        """The word as it should be read."""
        word, forms = self.words[at], self._options[at]
        if at in self._mended:
            return self._mended[at]
        if not forms:
            return word.text
        if word.text == _STROKE:
            return "I"
        return spelled(self._chosen(at, forms).word, word.text)

    def _forms(self, options: Options, at: int, in_name: bool) -> list[Form]:
        word = self.words[at]
        if word.text == _STROKE:
            return [Form("i", 0)] if self._is_capital_i(at) else []
        if word.damaged and not (word.text.isupper() and _NUMBER.match(self.text, word.end)):
            return options.of(word.text, Role.NAME if in_name else self._role(at))
        if len(word.text) == 1 and self._stands_between_words(at):
            return options.of(word.text, Role.LONE)
        return []

    def _role(self, at: int) -> Role:
        word = self.words[at]
        if word.text.islower():
            return Role.PLAIN
        if not word.text.isupper():
            return Role.INSIDE if word.gap == SPACE else Role.PLAIN
        beside = self.words[max(0, at - 1) : at + 2]
        shouted = any(other.text.isupper() and len(other.text) > 3 for other in beside)
        return Role.SHOUTED if shouted else Role.PLAIN

    def _is_capital_i(self, at: int) -> bool:
        """Whether a lone stroke opens a sentence or line that goes on with a word."""
        word = self.words[at]
        line_end = self.text.find("\n", word.end)
        line_start = self.text.rfind("\n", 0, word.start) + 1
        line = self.text[line_start : line_end if line_end >= 0 else len(self.text)]
        before = line[: word.start - line_start].rstrip()
        after = line[word.end - line_start :]
        damaged = any(
            one.damaged and one.start == word.end + 1 for one in self.words[at + 1 : at + 2]
        )
        return (
            line.count(_STROKE) == 1
            and (not before or before[-1] in ".!?")
            and after[:1] == " "
            and (after[1:2].isalnum() or damaged)
        )

    def _stands_between_words(self, at: int) -> bool:
        return (
            0 < at < len(self.words) - 1
            and self.words[at].gap == self.words[at + 1].gap == SPACE
            and self.words[at - 1].small
            and self.words[at + 1].small
        )

    def _mend(self, options: Options) -> dict[int, str]:
        """Words broken by a hyphen at the end of a line, restored as one."""
        mended: dict[int, str] = {}
        for at in range(1, len(self.words)):
            first, last = self.words[at - 1], self.words[at]
            if last.gap != BROKEN or not (first.whole and last.whole and last.text.islower()):
                continue
            role = Role.INSIDE if first.capital and first.gap == SPACE else Role.PLAIN
            forms = options.of(first.text + last.text, role)
            if forms and len(forms[0].word) == len(first.text) + len(last.text):
                word = spelled(forms[0].word, first.text + last.text)
                mended[at - 1], mended[at] = word[: len(first.text)], word[len(first.text) :]
        return mended

    def _chosen(self, at: int, forms: list[Form]) -> Form:
        plain = self._plain[at]
        if not is_open_question(plain):
            return forms[0]
        alike = [form for form in forms if bare(form.word) == plain]
        return choose(plain, alike, self._left(at), self._right(at))

    def _left(self, at: int) -> Beside:
        if at == 0 or self.words[at].gap == BREAK:
            return Beside("^", "^")
        near = self._plain[at - 1]
        if at == 1 or self.words[at - 1].gap == BREAK:
            return Beside(near, f"^_{near}")
        return Beside(near, f"{self._plain[at - 2]}_{near}")

    def _right(self, at: int) -> Beside:
        if at + 1 == len(self.words) or self.words[at + 1].gap == BREAK:
            end = self.words[at].end
            mark = "." if self.text[end : end + 1] in _ENDS else ":"
            return Beside(mark, mark)
        near = self._plain[at + 1]
        if at + 2 == len(self.words) or self.words[at + 2].gap == BREAK:
            return Beside(near, f"{near}_.")
        return Beside(near, f"{near}_{self._plain[at + 2]}")
