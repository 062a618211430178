"""Who presents an item: the line "Föredragande: …", or a name alone under the title."""

from __future__ import annotations

from collections.abc import Iterator

from radslag.reading.facts.rules import Context, Fact, finds
from radslag.reading.lexicon.names import is_given_name, people_in
from radslag.reading.lexicon.patterns import late
from radslag.reading.lexicon.presenting import NOT_TELLS, OPENED_BY, SENTENCE, TELLS
from radslag.reading.lexicon.roles import is_role_word, split_role_org
from radslag.reading.segments.parts import Section
from radslag.reading.spans import Text

__all__ = ["is_title", "parted_words", "people_with_places", "person_with_place"]

Span = tuple[int, int]

_LEAD = late(r"[\s,;/&]*(?:och|samt)?[\s,;/&]*")
_JOINTS = ("och", "samt", "med")


@finds("presenters")
def presenters(section: Section, context: Context) -> Iterator[Fact]:
    """Each presenter once."""
    seen: set[str] = set()
    labelled = "presenters" in [part.kind for part in section.parts]
    if not labelled:
        yield from _in_prose(section)
    for part in section.parts:
        if part.kind != "presenters":
            continue
        for name, role, organisation in people_with_places(part.text):
            if name.string in seen:
                continue
            seen.add(name.string)
            yield _fact(name, role, organisation, "presenters.label")


_IS = late(r"\bföredragande(?:\s+i\s+ärendet)?\s+(?:är|var)\s+")
_END = late(r"[a-zåäö)]\.(?=\s|$)")
_LOOK = 1  # paragraphs


def _in_prose(section: Section) -> Iterator[Fact]:
    """Who is told to present where no label says it: the subject of such a sentence."""
    if section.title is not None and section.title.lower.startswith(
        ("dialog", "diskussion", "samverkan")
    ):
        return
    for part in section.parts:
        if part.kind == "prose" and (opened := OPENED_BY.match(part.text.lower)):
            for name, role, organisation in people_with_places(part.text.cut(opened.end())):
                yield _fact(name, role, organisation, "presenters.opened-by")
            return
    for part in section.parts:
        if part.kind != "prose" or "föredragande" not in part.text.lower:
            continue
        told = _IS.search(part.text.lower)
        if told:
            stop = _END.search(part.text.string, told.end())
            listed = part.text.cut(told.end(), stop.start() + 1 if stop else None)
            for name, role, organisation in people_with_places(listed):
                yield _fact(name, role, organisation, "presenters.are-told")
            return
    prose = [part for part in section.parts if part.kind == "prose" and not part.label][:_LOOK]
    for part in prose:
        spans = people_in(part.text.string[:120])
        if not spans or spans[0][0] > 40:
            continue
        told = TELLS.match(part.text.lower, spans[0][1])
        if told is None or NOT_TELLS.search(told[0]):
            continue
        for start, end in spans:
            if end <= told.end():
                name = part.text.cut(start, end)
                yield Fact(
                    "presenters",
                    {"name": name, "role": None, "organisation": None},
                    name,
                    "presenters.in-prose",
                    "inferred",
                )
        return


def _fact(name: Text, role: Text | None, organisation: Text | None, rule: str) -> Fact:
    values = {"name": name, "role": role, "organisation": organisation}
    return Fact("presenters", values, name, rule, inferred=parted_words(role, organisation))


def parted_words(role: Text | None, organisation: Text | None) -> frozenset[str]:
    """Role and organisation are concluded where one phrase ("chef primärvård") was parted."""
    return frozenset(("role", "organisation")) if role and organisation else frozenset()


def people_with_places(text: Text) -> Iterator[tuple[Text, Text | None, Text | None]]:
    """Everyone in a list of people: name, role, organisation."""
    stop = SENTENCE.search(text.lower)
    if stop:
        text = text.cut(0, stop.start())
    spans = people_in(text.string)
    if not spans:
        lone = _lone_name(text)
        if lone is not None:
            yield lone, None, None
        return
    for index, (start, end) in enumerate(spans):
        until = spans[index + 1][0] if index + 1 < len(spans) else len(text)
        before = text.cut(0, start) if index == 0 else None
        yield person_with_place(text, start, end, until, before)


_LONE = late(r"[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?$")


def _lone_name(text: Text) -> Text | None:
    """ "Föredragande: Hanna": a first name only (a title such as "Ordföranden" is no name)."""
    trimmed = text.strip(" .,")
    if trimmed and _LONE.match(trimmed.string) and is_given_name(trimmed.string):
        return trimmed
    return None


def person_with_place(
    text: Text, start: int, end: int, until: int, before: Text | None
) -> tuple[Text, Text | None, Text | None]:
    """One person of a list with what is said after the name (or, for the first, before it)."""
    role, organisation = _split(text, *_trimmed(text.string, end, until))
    if role is None and organisation is None and before:
        role, organisation = _split(before, *_trimmed(before.string, 0, len(before)))
    return text.cut(start, end), role, organisation


def _trimmed(string: str, start: int, end: int) -> Span:
    """Without what parts it from the names beside it: commas, "och", "samt", "med"."""
    lead = _LEAD.match(string, start, end)
    start = lead.end() if lead else start
    end = _before_marks(string, start, end, ",;/&.:")
    word = next((word for word in _JOINTS if string.endswith(word, start, end)), "")
    if word and not _is_in_word(string, start, end - len(word)):
        end = _before_marks(string, start, end - len(word), ",;/&")
    return start, end


def _before_marks(string: str, start: int, end: int, marks: str) -> int:
    while end > start and (string[end - 1] in marks or string[end - 1].isspace()):
        end -= 1
    return end


def _is_in_word(string: str, start: int, at: int) -> bool:
    return at > start and (string[at - 1].isalnum() or string[at - 1] == "_")


_NOTE = late(
    r"(?:del av|under|via|på distans|digitalt|per telefon|på länk|§|kl\b|från kl|till kl|punkt"
    r"|p\.|ej|fr\.?o\.?m|t\.?o\.?m)"
)


def is_title(text: Text) -> bool:
    """The last word is a title ("Hälso- och sjukvårdsdirektör"): the whole is one."""
    return _is_title(text.string, text.lower)


def _is_title(string: str, lower: str) -> bool:
    words = lower.split()
    return len(words) > 1 and "," not in string and is_role_word(words[-1])


def _split(text: Text, start: int, end: int) -> tuple[Text | None, Text | None]:
    """Role and organisation of the words beside a name, at [start, end)."""
    if start >= end:
        return None, None
    string = text.string[start:end]
    if _is_title(string, text.lower[start:end]):
        return text.cut(start, end), None
    if _NOTE.match(text.lower[start:end].lstrip(" (")):
        return None, None  # when or how somebody took part
    role, organisation = split_role_org(string)
    return _cut(text, start, role), _cut(text, start, organisation)


def _cut(text: Text, start: int, span: Span | None) -> Text | None:
    return text.cut(start + span[0], start + span[1]) if span and span[0] < span[1] else None
