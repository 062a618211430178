"""Which words of a text to restore, and how."""

from __future__ import annotations

import re
from collections.abc import Iterable

from radslag.reading.lines.letters.context import Beside, choose, is_open_question
from radslag.reading.lines.letters.options import Options, Role, spelled
from radslag.reading.lines.letters.people import People
from radslag.reading.lines.letters.tokens import BREAK, SPACE, tokens
from radslag.reading.lines.letters.vocabulary import Form, bare, vocabulary
from radslag.reading.lines.letters.words import Candidates

__all__ = ["Letters"]

_ENDS = frozenset(".,;!?)")
_WORD = re.compile(r"[^\W\d_]+")


class Letters:
    """Gives back the letters of papers of one body.

    own: words, correctly spelled, that are known to belong to the paper: those of its own header,
    of earlier papers of the body, names of its people. Full names may be given as one string.
    """

    def __init__(self, own: Iterable[str] = ()) -> None:
        parts = {part for text in own for part in _WORD.findall(text)}
        words = vocabulary().with_own(part.lower() for part in parts)
        self._people = People(parts)
        self._options = Options(Candidates(words), self._people)

    def edits(self, text: str) -> list[tuple[int, int, str]]:
        """What to put instead of which span: (start, end, word), in order, each a whole word.

        Pass as much as there is, best a whole page: neighbours decide what a word means.
        """
        page = _Page(text, self._people, self._options)
        found = []
        for at, word in enumerate(page.words):
            restored = page.restored(at)
            if restored != word.text:
                found.append((word.start, word.end, restored))
        return found


class _Page:
    """The words of one text, what each may be, and what each is without its neighbours' help."""

    def __init__(self, text: str, people: People, options: Options) -> None:
        self.text = text
        self.words = tokens(text)
        names = people.find(self.words)
        self.options = [
            options.of(word, Role.NAME if at in names else self._role(at))
            for at, word in enumerate(self.words)
        ]
        self.plain = [
            bare(forms[0].word if forms else word.text.lower())
            for word, forms in zip(self.words, self.options, strict=True)
        ]

    def _role(self, at: int) -> Role:
        word = self.words[at]
        if word.text.islower():
            return Role.PLAIN
        if not word.text.isupper():
            return Role.INSIDE if word.gap == SPACE else Role.PLAIN
        beside = self.words[max(0, at - 1) : at + 2]
        shouted = any(other.text.isupper() and len(other.text) > 3 for other in beside)
        return Role.SHOUTED if shouted else Role.PLAIN

    def restored(self, at: int) -> str:
        """The word as it should be read."""
        word, forms = self.words[at], self.options[at]
        if word.text == "|":
            return "I" if self._is_pronoun_or_in(at) else word.text
        if not forms:
            return word.text
        return spelled(self._chosen(at, forms).word, word.text)

    def _chosen(self, at: int, forms: list[Form]) -> Form:
        plain = self.plain[at]
        if not is_open_question(plain):
            return forms[0]
        alike = [form for form in forms if bare(form.word) == plain]
        return choose(plain, alike, self._left(at), self._right(at))

    def _left(self, at: int) -> Beside:
        if at == 0 or self.words[at].gap == BREAK:
            return Beside("^", "^")
        near = self.plain[at - 1]
        if at == 1 or self.words[at - 1].gap == BREAK:
            return Beside(near, f"^_{near}")
        return Beside(near, f"{self.plain[at - 2]}_{near}")

    def _right(self, at: int) -> Beside:
        if at + 1 == len(self.words) or self.words[at + 1].gap == BREAK:
            mark = "." if self.text[self.words[at].end : self.words[at].end + 1] in _ENDS else ":"
            return Beside(mark, mark)
        near = self.plain[at + 1]
        if at + 2 == len(self.words) or self.words[at + 2].gap == BREAK:
            return Beside(near, f"{near}_.")
        return Beside(near, f"{near}_{self.plain[at + 2]}")

    def _is_pronoun_or_in(self, at: int) -> bool:
        """Whether a lone stroke is the word I: it opens a sentence or line, and a word follows."""
        word = self.words[at]
        line_end = self.text.find("\n", word.end)
        line_start = self.text.rfind("\n", 0, word.start) + 1
        line = self.text[line_start : line_end if line_end >= 0 else len(self.text)]
        after = self.text[word.end : word.end + 2]
        before = self.text[line_start : word.start].rstrip()
        return (
            line.count("|") == 1
            and len(after) == 2
            and after[0] == " "
            and after[1].isalnum()
            and (not before or before[-1] in ".!?")
        )
