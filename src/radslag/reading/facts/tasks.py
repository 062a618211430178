"""Sentences that give somebody something to do: who, and what.

"ge Styrgruppen i uppdrag att …", "Styrgruppen får i uppdrag att …", "uppdra åt …",
"Styrgruppen tar fram …". Used on clauses of decisions and on proposals that a decision
carries; running text has rules of its own in `told_tasks`. Patterns run on undotted
lower-case text, one sentence at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from radslag.reading.facts.rules import Rule
from radslag.reading.facts.sentences import sentences
from radslag.reading.lexicon.doers import DOER, FORMS_OF_STATE, WORK_VERBS, WORKS
from radslag.reading.lexicon.names import lone_names_in, people_in
from radslag.reading.lexicon.patterns import has_any, late
from radslag.reading.lexicon.words import undot, undotted_pattern

__all__ = ["GIVES", "Given", "doer_before", "given_in", "is_doer", "names_a_doer"]

Span = tuple[int, int]


class Given(NamedTuple):
    """A task in a text: the spans of who gets it and of what it is, and the rule."""

    to: Span
    task: Span
    rule: str


_TASK = (
    r"(?:i\s+upp(?:drag|gift)|(?:ett|en)\s+(?:(?!i\s)\w+\s+){0,3}?uppdrag|(?:fort|ut|för|ny|nytt|sär|tyd|gemen)\w*\s+uppdrag|uppdraget|(?:\w+\s+)?mandat(?:et)?"
    r"|bemyndigande)"
)
_FROM = r"(?:\s+(?:av|från)\s+[^.]{2,50}?)?"
_THAT = r"\s*(?:med\s+)?(?:att\s+)(?P<task>\S.*)"


# Who may sign for the body is given a right, no work.
_NO_SIGNING = r"(?!(?:under)?teckna\b|skriva\s+under\b)"


def _rule(name: str, words: str, pattern: str, about: str) -> Rule:
    asked = tuple(undot(word) for word in words.split(",")) if words else ()
    return Rule(f"assignments.{name}", asked, undotted_pattern(pattern), about)


# A group "to" is taken as it stands; where it is missing, who does it stands before the verb.
GIVES: tuple[Rule, ...] = (
    _rule(
        "given-to",
        "uppdrag",
        rf"\b(?:ge|ger|gav|lämna|lämnar)\s+(?:i\s+)?uppdrag(?:et)?\s+(?:åt"
        rf"|till)\s+(?P<to>\S.{{1,150}}?){_THAT}",
        "ge i uppdrag åt kansliet att",
    ),
    _rule(
        "given",
        "uppdrag,mandat,bemyndigande",
        rf"\b(?:ge|ger|gav|lämna|lämnar|tilldela"
        rf"|tilldelar)\s+(?P<to>\S.{{1,150}}?)\s+{_TASK}{_THAT}",
        "ge Styrgruppen i uppdrag att",
    ),
    _rule(
        "charged",
        "uppdra,bemyndiga,delegera,befullmäktiga,ålägg,anmoda",
        rf"\b(?:uppdra(?:r|s|gs)?|delegera(?:r|s)?)\s+(?:åt|till)\s+(?P<to>\S.{{1,150}}?){_THAT}"
        rf"|\b(?:bemyndiga|befullmäktiga|ålägga|ålägge|anmoda)(?:r"
        rf"|s)?\s+(?P<to2>\S.{{1,150}}?)\s+(?:att\s+){_NO_SIGNING}(?P<task2>\S.*)",
        "uppdra åt kansliet att, bemyndiga utskottet att förhandla",
    ),
    _rule(
        "charged-passive",
        "uppdras,bemyndigas",
        rf"\b(?:uppdras\s*{_THAT}|(?:bemyndigas|åläggs)\s*(?:att\s+){_NO_SIGNING}(?P<task2>\S.*))",
        "kansliet uppdras att",
    ),
    _rule(
        "gets-relative",
        "uppdrag,mandat",
        rf"\b(?:till|åt|av)\s+(?P<to>[^,]{{2,80}}),\s+som\s+(?:därmed\s+|då\s+|samtidigt\s+)?"
        rf"(?:får|ges|erhåller)\s+{_TASK}{_FROM}{_THAT}",
        "återremitteras till Länsledningen, som får i uppdrag att",
    ),
    _rule(
        "gets",
        "uppdrag,uppgift,mandat",
        rf"\b(?:får|fick|ges|gavs|erhåller|tilldelas)\s+{_TASK}{_FROM}{_THAT}",
        "Styrgruppen får i uppdrag att",
    ),
    _rule(
        "gets-inverted",
        "uppdrag",
        rf"\b(?:får|ges)\s+(?P<to>\S.{{1,100}}?)\s+i\s+uppdrag{_FROM}{_THAT}",
        "vidare får Styrgruppen i uppdrag att",
    ),
    _rule(
        "chosen-to",
        "utse,utsåg,välj,vald",
        rf"\b(?:utses|utsågs|väljs|valdes)\s+att\s+(?P<task>(?!justera)(?:{WORK_VERBS})\b.*)",
        "NN utses att kontakta",
    ),
    _rule(
        "takes-over",
        "uppdraget",
        rf"\b(?:övertar|tar\s+över|fortsätter)\s+(?:med\s+)?uppdraget{_THAT}",
        "gruppen övertar uppdraget att",
    ),
    _rule(
        "sent-with-task",
        "med uppdrag,med uppgift",
        r"\b(?:återremittera|remittera|överlämna|hänskjut|skicka|sänd)\w*\s+(?:\S+\s+){0,6}?(?:till|åt)\s+"
        rf"(?P<to>\S.{{1,150}}?)\s+med\s+(?:uppdrag(?:et)?|uppgift|i\s+uppdrag){_THAT}",
        "återremitteras till nämnden med uppdraget att",
    ),
    _rule(
        "with-task",
        "med uppdrag,med uppgift",
        rf"\bmed\s+(?:uppdrag(?:et)?|uppgift|i\s+uppdrag){_THAT}",
        "en grupp med uppdrag att",
    ),
)
_GIVES_WORDS = tuple(dict.fromkeys(word for rule in GIVES for word in rule.words))
_SHALL = undotted_pattern(
    rf"\b(?:ska|skall|skulle)\s+(?:även\s+|också\s+"
    rf"|därefter\s+)?(?P<task>(?!(?:{FORMS_OF_STATE})\b)(?:\w+a|\w*(?:gå|få|se|ge|stå))\b.*)"
)
_DOES = undotted_pattern(rf"\b(?P<task>(?:{WORKS})\b.*)")
# "varje huvudman fattar beslut och undertecknar …": the first of two verbs.
_JOINED = undotted_pattern(r"\s(?P<first>(?!är\b|har\b)\w+[aeå]r\s(?:\w+\s){0,2}och\s)$")
_RECEIVER = undotted_pattern(
    r"(?:förening|förbund|bolag|klubb|stiftelse|församling|sökande|bidragsmottagare|mottagare)\w*"
)
_ACCOUNT = undotted_pattern(r"(?:lämna|redovisa|inkomma\s+med|ge\s+in)\b.*redovis")
_OFFICER = undotted_pattern(r"(?:ordförande|kassör|direktör|chef|sekreterare|firmatecknare)")
_SHALL_FORMS = frozenset({"ska", "skall", "skulle"})
_WORKS = frozenset(WORKS.split("|"))
_STOP = undotted_pattern(
    r",?\s+(?:och|samt)\s+att\s+(?!\w+a\b|(?:ge|se|ta|gå|få|stå|bli)\b)|;\s+att\s"
)
_MARKS = " \n\t\xa0.,;:"
_DOER = late(rf"{DOER}")
_OPENING = undotted_pattern(
    r"(?:\d+[.)]\s*|[-–•]\s*|[a-z]{1,3}[.)]\s+)?(?:(?:och|samt"
    r"|dels)\s+)?(?:att\s+)?(?:besluta\s+att\s+)?(?:(?:även|också|vidare|därefter|därutöver"
    r"|därmed)\s+)?"
)
_ADVERBIAL = undotted_pattern(
    r",|\s(?:på|efter|under|med|vid|till|inför|utifrån|enligt|tillsammans|gemensamt|inom|snarast"
    r"|även|också|därefter|nu|senast|fortsatt"
    r"|fortlöpande|löpande|var\s+för\s+sig|vidare|årligen|i\s+(?:samråd|samverkan|samarbete"
    r"|dialog|enlighet|god)|genom|där|som|då|redan)\b"
)
_PREPOSITION = undotted_pattern(r"\s(?:av|från|i|om|för|kring|på|till|mellan)\s")
_BRACKETS = late(r"\([^()]*\)")
_SAYS_MORE = undotted_pattern(
    r"\w+(?:ar|er|ade|dde|tte)|har|är|fick|får|gav|tog|var|kan|ska|bör|som|att|men|utse|välja"
)
_NAME_IN_BRACKETS = late(r"\(([^()]{2,40})\)\s*$")
_ARTICLES = undotted_pattern(
    r"(?:.*\b(?:bilda|bildar|tillsätta|tillsätter|inrätta|inrättar|utse|utser|formera|upprätta"
    r"|upprättar|starta)\s+)?(?:en|ett)\s+"
)


def given_in(clause: str, own: frozenset[str] = frozenset()) -> Iterator[Given]:
    """Every task that the clause gives, sentence by sentence.

    own: names of the deciding body, lower case; what it says it does is no task given.
    """
    lower = undot(clause.lower())
    asked = has_any(lower, _GIVES_WORDS)
    rules = [rule for rule in GIVES if has_any(lower, rule.words)] if asked else []
    for start, end in sentences(clause):
        found = _by_words(rules, clause, lower, start, end) or _by_subject(
            clause, lower, start, end
        )
        if found and not _is_own(lower[slice(*found.to)], own):
            yield found


def names_a_doer(clause: str, own: frozenset[str] = frozenset()) -> bool:
    """Whether the clause says of somebody else that they shall do or do something."""
    lower = undot(clause.lower())
    found = next((_by_subject(clause, lower, *span) for span in sentences(clause)), None)
    return found is not None and not _is_own(lower[slice(*found.to)], own)


def _is_own(lower: str, own: frozenset[str]) -> bool:
    return any(lower == undot(name) for name in own)


def _by_words(rules: list[Rule], string: str, lower: str, start: int, end: int) -> Given | None:
    for rule in rules:
        match = rule.pattern.search(lower, start, end)
        found = _given(rule.name, match, string, lower, start) if match else None
        if found:
            return found
    return None


def _given(rule: str, match: re.Match[str], string: str, lower: str, start: int) -> Given | None:
    named = match.groupdict()
    if named.get("task2"):
        to = match.span("to2") if named.get("to2") else (-1, -1)
        task = match.span("task2")
    else:
        to, task = match.span("to") if named.get("to") else (-1, -1), match.span("task")
    if to == (-1, -1):
        if rule.endswith("with-task"):
            found = _new_body(lower, start, match.start())
        else:
            found = doer_before(string, lower, start, match.start())
        if found is None:
            return None
        to = found
    return Given(to, _until_next_clause(lower, *task), rule)


def _by_subject(string: str, lower: str, start: int, end: int) -> Given | None:
    """ "Styrgruppen ska ta fram …", "Styrgruppen tar fram …"."""
    said = set(lower[start:end].split())
    for name, verbs, pattern in (("shall", _SHALL_FORMS, _SHALL), ("does", _WORKS, _DOES)):
        for match in pattern.finditer(lower, start, end) if said & verbs else ():
            verb = match.start("task")
            to = doer_before(string, lower, start, match.start())
            if not to and (joined := _JOINED.search(lower, start, verb)):
                to = doer_before(string, lower, start, joined.start())
                verb = joined.start("first")
            if to and not _signs_for_the_body(lower, to, verb) and not _accounts(lower, to, verb):
                task = _until_next_clause(lower, verb, match.end("task"))
                return Given(to, task, f"assignments.{name}")
    return None


def _signs_for_the_body(lower: str, to: Span, verb: int) -> bool:
    """ "ordföranden undertecknar avtalet": who may sign, no task."""
    return lower.startswith("undertecknar", verb) and bool(_OFFICER.search(lower, *to))


def _accounts(lower: str, to: Span, verb: int) -> bool:
    """ "Föreningen ska lämna slutredovisning": on what terms it gets money, no task."""
    return bool(_RECEIVER.fullmatch(lower, *to)) and bool(_ACCOUNT.match(lower, verb))


def doer_before(string: str, lower: str, start: int, verb: int) -> Span | None:
    """Who stands before the verb, from the start of the sentence, without adverbials."""
    opening = _OPENING.match(lower, start, verb)
    start = opening.end() if opening else start
    end = start + len(lower[start:verb].rstrip())
    cut = _ADVERBIAL.search(lower, start + 1, end)
    end = cut.start() if cut else end
    return (start, end) if start < end and is_doer(string[start:end]) else None


def is_doer(string: str) -> bool:
    """Whether the words name somebody who can act, and say nothing more: "de två
    samordnarna", "Mora kommun och Anna Torp", but not "rådet tackar"."""
    for start, end in sorted(people_in(string) + lone_names_in(string), reverse=True):
        string = f"{string[:start]}gruppen{string[end:]}"
    string = _BRACKETS.sub("", string)
    away = _PREPOSITION.search(undot(string.lower()))
    named = False
    for word in string[: away.start() if away else None].split():
        plain = undot(word.lower()).strip("()”\"“’',/")
        if _DOER.fullmatch(plain):
            named = True
        elif word[:1].islower() and _SAYS_MORE.fullmatch(plain):
            return False
    return named


def _new_body(lower: str, start: int, end: int) -> Span | None:
    """ "en gemensam ”Styrgrupp” (Grupp SIP) med uppdrag att": the body that is formed."""
    end = start + len(lower[start:end].rstrip(" ,"))
    short = _NAME_IN_BRACKETS.search(lower, start, end)
    if short:
        return short.span(1)
    article = _ARTICLES.match(lower, start, end)
    return (article.end(), end) if article else None


def _until_next_clause(lower: str, start: int, end: int) -> Span:
    """The task up to where another clause with a subject of its own begins."""
    stop = _STOP.search(lower, start, end)
    end = stop.start() if stop else end
    words = lower[start:end].rstrip(_MARKS)
    for joint in (" och", " samt"):  # "…, samt" before the next clause
        words = words.removesuffix(joint).rstrip(_MARKS)
    return start, start + len(words)
