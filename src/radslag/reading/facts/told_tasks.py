"""Tasks told in running text: "NN återkommer med …", "Styrgruppen får i uppdrag att …".

What is proposed, wished or planned is no task, nor what an earlier meeting gave.
Patterns run on undotted lower-case text, within one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from radslag.reading.facts.rules import Rule
from radslag.reading.facts.sentences import sentences
from radslag.reading.facts.tasks import Given, doer_before, is_doer
from radslag.reading.facts.telling import is_retold, is_wished
from radslag.reading.lexicon.doers import DOER, PROMISES, WORK_VERBS, WORKS
from radslag.reading.lexicon.names import lone_names_in, people_in
from radslag.reading.lexicon.words import undot, undotted_pattern
from radslag.reading.spans import Text

__all__ = ["TELLS", "told_in"]

Span = tuple[int, int]


def _rule(name: str, words: str, pattern: str, about: str) -> Rule:
    return Rule(
        f"assignments.told-{name}",
        tuple(map(undot, words.split(","))),
        undotted_pattern(pattern),
        about,
    )


_FROM = r"(?:\s+(?:av|från)\s+[^.]{2,50}?)?"
TELLS: tuple[Rule, ...] = (
    _rule(
        "decided",
        "beslutar,beslutade,beslutas,beslutades,beslöt,beslöts,enades,bestäms,bestämdes",
        r"\b(?:beslut(?:ar|ade|as|ades)|beslöts?|enades|bestämdes"
        r"|bestäms)\b[^.]{0,90}?\batt\s+(?P<to>\S[^.]{2,90}?)\s+"
        r"(?:ska|skall|skulle)\s+(?P<task>\S.*)",
        "beslutades att Styrgruppen ska",
    ),
    _rule(
        "given",
        "uppdrag,uppdrar,uppdras,uppdrogs",
        r"\b(?:ger|gav|beslut(?:ar|ade|as"
        r"|ades)\s+att\s+ge)\s+(?P<to>\S[^.]{1,110}?)\s+(?:i\s+uppdrag|(?:ett"
        r"|en)\s+(?:\w+\s+){0,2}uppdrag)\s+"
        r"att\s+(?P<task>\S.*)|\b(?:uppdrar|uppdras|uppdrogs|uppdragits)\s+(?:åt"
        r"|till)\s+(?P<to2>\S[^.]{1,110}?)\s+att\s+(?P<task2>\S.*)",
        "nätverket ger Styrgruppen i uppdrag att",
    ),
    _rule(
        "gets",
        "uppdrag",
        rf"\b(?:får|fick|ges|gavs)\s+(?:i\s+uppdrag|(?:ett"
        rf"|en)\s+(?:\w+\s+){{0,2}}uppdrag){_FROM}\s+att\s+(?P<task>\S.*)",
        "Styrgruppen får i uppdrag att",
    ),
    _rule(
        "gets-inverted",
        "uppdrag",
        rf"\b(?:får|fick|ges"
        rf"|gavs)\s+(?P<to>\S[^.]{{1,80}}?)\s+i\s+uppdrag{_FROM}\s+att\s+(?P<task>\S.*)",
        "därefter fick NN i uppdrag att",
    ),
    _rule(
        "asked",  # a task only where a day is given
        "ombeds,ombads",
        r"\b(?:ombeds|ombads)\s+att\s+(?P<task>\S.*)",
        "kommunerna ombeds att … senast",
    ),
    _rule(
        "taken",
        "åtar,åtog,tar,tog,lovar,lovade",
        r"\b(?:åtar\s+sig|åtog\s+sig|tar\s+på\s+sig|tog\s+på\s+sig|lovar|lovade)\s+att\s+"
        r"(?P<task>\S.*)",
        "NN åtar sig att",
    ),
    _rule(
        "shall",
        "ska,skall",
        rf"\bska(?:ll)?\s+(?P<task>(?:{WORK_VERBS})\b.*)",
        "NN ska kontakta",
    ),
    _rule(
        "promise",
        "återkommer,skickar,sänder,mejlar,bokar,kontaktar,kollar,undersöker,sammanställer,"
        "sammankallar,förbereder,bereder,ordnar,publicerar,kompletterar,reviderar,bevakar,påminner,"
        "återkopplar,skriver,utreder,påbörjar,tar,bjuder,kallar,följer,ser,lägger,hör,stämmer,"
        "ansvarar,delar,lämnar,gör,fixar",
        rf"\b(?P<task>(?:{PROMISES})\b.*)",
        "NN återkommer med",
    ),
)
# Who is given work by others than the meeting, and the others.
_OUTSIDE = undotted_pattern(
    r"\b(?:regering|riksdag|\w*departement|socialstyrelsen|länsstyrelsen|\w*myndighet"
    r"|försäkringskassan|skolverket|skr\b|sveriges\s+kommuner)\w*"
)
_OUTRIGHT = re.compile(
    r"aterkommer|skickar\s+ut|sander\s+ut|bjuder\s+in|kallar\s+till|ansvarar\s+for\s+att"
    r"|tar\s+pa\s+sig|atar"
)
_LAST_WORD = re.compile(r"(?:^|(?<=\s))(\S+)\s+$")
_NO_PROMISER = re.compile(r"arendet|fragan|punkten|den|det|vi|man|som|de|alla|samtliga")
_SAME_SUBJECT = re.compile(
    rf"(?!.*\b(?:att|som|{DOER})\b).*\boch"
)  # "NN redogör för … och återkommer"
# "NN samordnar … och återkopplar": to work is a task too, to tell of something is none.
_FIRST_VERB = re.compile(
    rf"\s(?P<verb>(?!(?:informerar|presenterar|rapporterar|redovisar|beskriver|fragar)\b)(?:{WORKS})\b.*\boch\s)$"
)
_JOINT = re.compile(r"(?:\b(?:och|samt|medan|men)|[,;:–])\s+")


# The words of these rules are whole words, so that a paragraph is asked about all at once.
_PLACES_OF = {
    word: [place for place, rule in enumerate(TELLS) if word in rule.words]
    for rule in TELLS
    for word in rule.words
}


def told_in(text: Text, before: str) -> Iterator[tuple[Given, Span]]:
    """Every task told in a paragraph, with the span of its sentence.

    before: the undotted words of the item that stand above the paragraph.
    """
    lower = undot(text.lower)
    named = {at for word in _PLACES_OF.keys() & lower.split() for at in _PLACES_OF[word]}
    rules = [TELLS[at] for at in sorted(named) if TELLS[at].pattern.search(lower)]
    for start, end in sentences(text.string) if rules else ():
        found = _in_sentence(rules, text.string, lower, before, (start, end))
        if found:
            yield found, (start, end)


def _in_sentence(
    rules: list[Rule], string: str, lower: str, before: str, span: Span
) -> Given | None:
    for rule in rules:
        for match in rule.pattern.finditer(lower, *span):
            if is_wished(lower, span[0], match.start()) or is_retold(lower, match, before):
                continue
            found = _given(rule.name, match, string, lower, span)
            if found:
                return found
    return None


def _given(rule: str, match: re.Match[str], string: str, lower: str, span: Span) -> Given | None:
    if _OUTSIDE.search(lower, span[0], match.start("task") if match["task"] else match.end()):
        return None
    named = match.groupdict()
    task = match.span("task2" if named.get("task2") else "task")
    task = task[0], task[0] + len(lower[slice(*task)].rstrip(" .,;:"))
    if named.get("to") or named.get("to2"):
        to = match.span("to2" if named.get("to2") else "to")
        return Given(to, task, rule) if is_doer(string[slice(*to)]) else None
    if rule.endswith(("promise", "shall")):
        who = _promiser(string, lower, span[0], match)
    else:
        who = _doer(string, lower, span[0], match.start())
    if who and rule.endswith("promise") and (first := _FIRST_VERB.match(lower, who[1], task[0])):
        task = first.start("verb"), task[1]
    return Given(who, task, rule) if who else None


def _doer(string: str, lower: str, start: int, verb: int) -> Span | None:
    """Who stands before the verb; after "och" or a comma, if the sentence begins otherwise."""
    starts = [start, *(joint.end() for joint in _JOINT.finditer(lower, start, verb))]
    for begin in starts:
        found = doer_before(string, lower, begin, verb)
        if found and (begin == start or found[1] == begin + len(lower[begin:verb].rstrip())):
            return found
    return None


def _promiser(string: str, lower: str, start: int, match: re.Match[str]) -> Span | None:
    """A person, or a body that says so outright, directly before the verb."""
    verb = match.start()
    said = string[start:verb]
    people = [(start + a, start + b) for a, b in sorted(people_in(said) + lone_names_in(said))]
    if people:
        between = lower[people[-1][1] : verb].strip(" ,")
        if between in ("", "och", "aven", "darefter", "sedan", "ocksa") or (
            people[0][0] == start and _SAME_SUBJECT.fullmatch(between)
        ):
            return _with_companions(string, people)
    if not _OUTRIGHT.match(match["task"]):
        return None
    words = _LAST_WORD.search(lower, start, verb)
    if words and not _NO_PROMISER.fullmatch(words[1]) and is_doer(string[slice(*words.span(1))]):
        return words.span(1)
    return None


def _with_companions(string: str, people: list[Span]) -> Span:
    """ "Anna Berg och Bo Ek återkommer": all of them."""
    first = len(people) - 1
    while first and string[people[first - 1][1] : people[first][0]].strip() in (",", "och", "samt"):
        first -= 1
    return people[first][0], people[-1][1]
