"""Tasks told in running text: "NN återkommer med …", "Styrgruppen får i uppdrag att …".

What is proposed, wished or planned is no task, nor what an earlier meeting gave.
Patterns run on undotted lower-case text, within one sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

from radslag.reading.facts.rules import Rule
from radslag.reading.facts.sentences import sentences
from radslag.reading.facts.tasks import Given, doer_before, is_doer
from radslag.reading.facts.telling import is_retold, is_wished
from radslag.reading.lexicon.doers import DOER, PROMISES, WORK_VERBS, WORKS
from radslag.reading.lexicon.names import lone_names_in, people_in
from radslag.reading.lexicon.patterns import late, places_of
from radslag.reading.lexicon.words import undot, undotted_pattern
from radslag.reading.spans import Text

__all__ = ["TELLS", "told_in"]

Span = tuple[int, int]


# The whole words that a match can begin with, by rule: it is tried only where they stand.
_BEGINNINGS: dict[str, frozenset[str]] = {}


def _rule(name: str, words: str, pattern: str, about: str, begins: str = "") -> Rule:
    """begins: the words that the pattern begins with, where they are not `words` themselves."""
    full_name, asked = f"assignments.told-{name}", tuple(map(undot, words.split(",")))
    _BEGINNINGS[full_name] = (
        frozenset(map(undot, begins.split(","))) if begins else frozenset(asked)
    )
    return Rule(full_name, asked, undotted_pattern(pattern), about)


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
        begins="ger,gav,beslutar,beslutade,beslutas,beslutades,uppdrar,uppdras,uppdrogs,uppdragits",
    ),
    _rule(
        "gets-relative",
        "uppdrag",
        r"\b(?:till|åt|av)\s+(?P<to>[^,.]{2,80}),\s+som\s+(?:får|fick|ges|gavs)\s+i\s+uppdrag\s+att\s+"
        r"(?P<task>\S.*)",
        "återremitteras till Länsledningen, som får i uppdrag att",
        begins="till,åt,av",
    ),
    _rule(
        "gets",
        "uppdrag",
        rf"\b(?:får|fick|ges|gavs)\s+(?:i\s+uppdrag|(?:ett"
        rf"|en)\s+(?:\w+\s+){{0,2}}uppdrag){_FROM}\s+att\s+(?P<task>\S.*)",
        "Styrgruppen får i uppdrag att",
        begins="får,fick,ges,gavs",
    ),
    _rule(
        "gets-inverted",
        "uppdrag",
        rf"\b(?:får|fick|ges"
        rf"|gavs)\s+(?P<to>\S[^.]{{1,80}}?)\s+i\s+uppdrag{_FROM}\s+att\s+(?P<task>\S.*)",
        "därefter fick NN i uppdrag att",
        begins="får,fick,ges,gavs",
    ),
    _rule(
        "asked",  # a task only where a day is given
        "ombeds,ombads",
        rf"\b(?:ombeds|ombads)\s+(?:att\s+)?(?P<task>(?:(?<=att\s)\S|(?:{WORK_VERBS})\b).*)",
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
        "dated-promise",  # told, where no day to come is given
        "lämnar",
        r"\b(?P<task>lämnar\s+(?:en|ett)\s+(?:\S+\s+){0,2}?(?:redogörelse|redovisning|rapport"
        r"|sammanställning|lägesbild|underlag|förslag|återkoppling)\b.*)",
        "NN lämnar en redogörelse före",
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
    _rule(
        "dated-work",  # told, where no day to come is given
        "tar,sammanställer,utreder,undersöker,förbereder",
        r"\b(?P<task>(?:tar\s+fram|sammanställer|utreder|undersöker|förbereder)\b.*)",
        "kansliet tar fram … till nästa möte",
    ),
)
# Who is given work by others than the meeting, and the others.
_OUTSIDE = undotted_pattern(
    r"\b(?:regering|riksdag|\w*departement|socialstyrelsen|länsstyrelsen|\w*myndighet"
    r"|försäkringskassan|skolverket|skr\b|sveriges\s+kommuner)\w*"
)
_OUTRIGHT = late(
    r"aterkommer|skickar\s+ut|sander\s+ut|bjuder\s+in|kallar\s+till|ansvarar\s+for\s+att"
    r"|tar\s+pa\s+sig|atar"
)
_LAST_WORD = late(r"(?:^|(?<=\s))(\S+)\s+$")
_NO_PROMISER = late(r"arendet|fragan|punkten|den|det|vi|man|som|de|alla|samtliga")
_SAME_SUBJECT = late(rf"(?!.*\b(?:att|som|{DOER})\b).*\boch")  # "NN redogör för … och återkommer"
# "NN samordnar … och återkopplar": to work is a task too, to tell of something is none.
_FIRST_VERB = late(
    rf"\s(?P<verb>(?!(?:informerar|presenterar|rapporterar|redovisar|beskriver|fragar)\b)(?:{WORKS})\b.*\boch\s)$"
)
_JOINT = late(r"(?:\b(?:och|samt|medan|men)|[,;:–])\s+")


_RULES = [(rule, frozenset(rule.words), _BEGINNINGS[rule.name]) for rule in TELLS]
_WHOLE_WORD = late(r"\w+")
_MANY = 10  # words, too many to look for each of them
_ALL_WORDS: frozenset[str] = frozenset().union(*(words for _, words, _ in _RULES))


def told_in(text: Text, above: Callable[[], str]) -> Iterator[tuple[Given, Span]]:
    """Every task told in a paragraph, with the span of its sentence.

    above: gives the undotted words of the item that stand above the paragraph.
    """
    lower = undot(text.lower)
    asked = list(_rules_for(lower))
    if not asked:
        return
    before = above()
    for start, end in sentences(text.string):
        found = _in_sentence(asked, text.string, lower, before, (start, end))
        if found:
            yield found, (start, end)


def _rules_for(lower: str) -> Iterator[tuple[Rule, list[int]]]:
    """The rules that match somewhere in a paragraph, with the places where they may begin."""
    named = _ALL_WORDS.intersection(lower.split())
    for rule, words, beginnings in _RULES if named else ():
        if words.isdisjoint(named):
            continue
        if len(beginnings) > _MANY:
            beginnings = beginnings.intersection(_WHOLE_WORD.findall(lower))
        places = sorted(places_of(lower, beginnings))
        if any(rule.pattern.match(lower, at) for at in places):
            yield rule, places


def _matches(
    rule: Rule, places: list[int], lower: str, start: int, end: int
) -> Iterator[re.Match[str]]:
    """As `finditer` gives them."""
    for at in places[bisect_left(places, start) : bisect_left(places, end)]:
        match = rule.pattern.match(lower, at, end) if at >= start else None
        if match:
            yield match
            start = match.end()


def _in_sentence(
    asked: list[tuple[Rule, list[int]]], string: str, lower: str, before: str, span: Span
) -> Given | None:
    for rule, places in asked:
        for match in _matches(rule, places, lower, *span):
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
