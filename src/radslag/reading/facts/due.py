"""The day by which a task is to be done, parted from the words of the task.

"återkomma med förslag till nästa möte den 3 april" → "återkomma med förslag" and
"nästa möte den 3 april". Of the words that lead to the day only "till" is left out.
"""

from __future__ import annotations

import re
from datetime import date

from radslag.reading.facts.days import days_in_lower
from radslag.reading.lexicon.doers import DOER, WORK_VERBS
from radslag.reading.lexicon.patterns import has_any
from radslag.reading.lexicon.words import undot, undotted_pattern, words
from radslag.reading.spans import Text

__all__ = ["due_in", "split_due"]

_D = "\x01+"  # where a day stood
_LEAD = (
    r"(?<![\w-])(?P<lead>fram\s+till|till\s+och\s+med|till|senast(?:\s+(?:till|vid|på|i|under))?|inför|på|vid|under|före|innan|i"
    r"|efter|från|kring|t\.?o\.?m\.?)\s+"
)
_NO_PREPOSITION = (
    r"(?:(?!(?:till|på|vid|i|inför|under|om|av|för|med|från|enligt|kring|att|och|som|senast|före"
    r"|innan|efter|hos|inom|mot|över|genom)\s)"
    r"[^\s,]+\s+)"
)
_DAYS = (
    rf"(?:(?:utgången|slutet|början|mitten)\s+av\s+)?(?:den\s+|d\.\s?)?{_D}(?:\s*(?:,|och|samt|eller|respektive)\s*(?:den\s+)?{_D})*"
    r"(?:,?\s+kl\S*\s*[\d.:–-]+)?"
)
_MEETING = (
    r"[\w-]*(?:möten?|mötet|mötena|sammanträden?|sammanträdet|träff|träffen|konferens"
    r"|konferensen|stämma|stämman|råd|rådet"
    r"|nätverket|nätverksträff|seminariet|seminarium|internat|internatet)"
)
_NEXT = r"(?:nästa|nästkommande|nästföljande|kommande)"
_OF_BODY = (
    r"(?:\s+(?:i|hos)\s+(?:(?!(?:den|till|på|vid|om|att|med)\s)[^\s,.\x01]+\s?){1,5}?"
    rf"|\s+(?:med|för)\s+(?:\S+\s+)?{DOER})?"
)
_ON = r"(?:(?:i|under)\s+)?"
_AFTER_MEETING = rf"{_OF_BODY}(?:,?\s+{_ON}{_DAYS}|,?\s*\({_DAYS}\))?"
_SEASON = (
    r"(?:sommaren|hösten|våren|vintern|jul|julen|julhelgen|påsk|midsommar|semesterperioden|semestern|semestrarna|sommarledigheterna"
    r"|(?:års|halvårs)skiftet|årets\s+slut"
    r"|årets\s+utgång|utgången\s+av\s+året|vårens\s+slut|terminens\s+slut|terminsstart|veckans\s+slut"
    r"|månadens\s+slut)(?:\s+(?:\d{4}|" + _D + "))?"
)
_WHEN = (
    # nästa möte i Styrgruppen; nätverkets möte den 3 april; dialogdagen den 26 augusti
    rf"(?:{_NO_PREPOSITION}{{0,2}}?{_NEXT}\s+{_NO_PREPOSITION}{{0,2}}?{_MEETING}{_AFTER_MEETING}"
    rf"|{_NO_PREPOSITION}{{0,4}}?{_MEETING}{_OF_BODY},?\s+{_ON}{_DAYS}"
    rf"|{_NO_PREPOSITION}{{0,4}}?{_DAYS}"
    rf"|(?:höstens|vårens|årets)\s+(?:första|sista)\s+{_MEETING}"
    rf"|{_SEASON})"
)
_EACH_TIME = r"(?:(?:årligen|varje\s+år)\s*,?\s+)?(?:första\s+gången\s+)?"
_AT_START = undotted_pattern(rf"(?P<each>{_EACH_TIME}){_LEAD}{_WHEN}(?!\w)")
_BEFORE_MEETING = (  # "före samrådsmötet", without a day
    rf"(?<![\w-])(?P<lead2>inför|före|innan)\s+{_NO_PREPOSITION}{{0,2}}?{_MEETING}"
)
_AT_END = undotted_pattern(rf"(?:{_LEAD}{_WHEN}|{_BEFORE_MEETING})\s*$")
_PERIOD = r"(?:vecka|månad(?:en)?|kvartal(?:et)?|tertial|halvår|termin|år(?:et)?)"
_NUMBER = r"(?:\d{1,2}|en|ett|två|tre|fyra|fem|sex|tio|tolv)"
_OFTEN = undotted_pattern(
    rf"(?<![\w-])(?P<lead>)(?:varje\s+{_PERIOD}|(?:på|vid|inför)\s+varje\s+{_MEETING}"
    rf"|(?:minst\s+)?(?:en\s+gång|två\s+gånger|tre\s+gånger)\s+(?:per|om|i|under)\s+{_PERIOD}"
    rf"|årligen|(?:halvårs|kvartals|månads)vis|inom\s+{_NUMBER}\s+(?:veckor|månader|månad|år)"
    rf"|(?:senast\s+)?{_NUMBER}\s+(?:veckor|vecka|dagar|månader|månad)\s+(?:före|innan)\s+"
    rf"(?:{_NEXT}\s+)?{_MEETING}|omgående|snarast(?:\s+möjligt)?|så\s+snart\s+som\s+möjligt)\s*$"
)
_UNTIL_THEN = undotted_pattern(r"till\s+dess\s+(?!att\b|den\b|det\b)")
_READY = undotted_pattern(
    r"[\s,](?:som\s+(?:ska|skall)\s+|att\s+)?(?:vara|bli)\s+(?:klar|färdig|slutförd)\w*$"
    r"|,\s+vilket\s+(?:ska|skall)\s+(?:ske|göras|vara\s+(?:gjort|klart))$"
)
_FIRST_TO = undotted_pattern(rf"(?:till|för)\s+(?:\S+\s+){{1,3}}?(?=(?:{WORK_VERBS})\b)")
_ANYWHERE = undotted_pattern(
    rf"{_LEAD}(?:(?<=senast\s)(?:till\s+|vid\s+|i\s+)?{_WHEN}"
    rf"|{_NEXT}\s+{_NO_PREPOSITION}{{0,2}}?{_MEETING}(?:,?\s+{_DAYS})?)(?!\w)"
)
_WORDS = words(
    "varje dess gang inom arligen kvartalsvis halvarsvis manadsvis omgaende snar"
    " senast nasta nastkommande nastfoljande kommande mote sammantrade sommar host var"
    " vinter skifte slut fore innan jul pask semester termin"
)
_BINDS = undotted_pattern(
    r"\b(?:förläng\w*|gäller|gälla|löper|löpa|giltig\w*|uppgår|uppgå|daterad|mellan"
    r"|som(?!\s+(?:ska|skall)\s+(?:vara|bli)\s+(?:klar|färdig)))\s+(?:\S+\s+){0,3}$"
    r"|\b(?:beslut|diskut|present|redovis|informer|behandl)\w*(?:de|des|ats|rat|rats)\s+(?:om\s+)?$"
)
_CALLS = undotted_pattern(
    r"\b(?:kalla|kallar|bjuda|bjuder|inbjuda|inbjuder|inbjudan)\s+(?:\S+\s+){0,4}$"
)  # to a meeting
_OUR_MEETING = undotted_pattern(r"\s+(?:mötet|sammanträdet)\b")  # guests to it, by its day
_SOME_DAY = date(2000, 1, 1)  # only the spans of days are asked for


def split_due(task: Text, near: date | None) -> tuple[Text, Text | None]:
    """The task without the day by which it is due, and that day in its words.

    A day in the midst of the words is given too, but stays in the task.
    """
    end = len(task.string.rstrip(" .,;"))
    lower = task.lower[:end]
    days = [
        day
        for day in days_in_lower(lower, near or _SOME_DAY)
        if not near or not day.year_stated or day.last >= near
    ]
    lower = undot(lower)
    if not days and not has_any(lower, _WORDS):
        return task.cut(0, end), None
    for day in days:
        lower = f"{lower[: day.start]}{chr(1) * (day.end - day.start)}{lower[day.end :]}"
    opening = _AT_START.match(lower)
    if opening and opening.end() < end:
        return _from_verb(task.cut(opening.end(), end)), task.cut(*_span(opening))
    if then := _UNTIL_THEN.match(lower):
        return _from_verb(task.cut(then.end(), end)), task.cut(0, then.end()).strip()
    found = _first(_OFTEN, lower) or _first(_AT_END, lower)
    if found:
        ready = _READY.search(lower, 0, len(lower[: found.start()].rstrip()))
        words = task.cut(0, ready.start() if ready else found.start())
        return words.strip(" ,;–-"), task.cut(*_span(found))
    inside = _first(_ANYWHERE, lower)
    return task.cut(0, end), task.cut(*_span(inside)) if inside else None


def _from_verb(task: Text) -> Text:
    """ "till nämnden redovisa utfallet": from the verb on."""
    task = task.strip(" ,;–-")
    to = _FIRST_TO.match(undot(task.lower))
    return task.cut(to.end()) if to else task


def due_in(text: Text, near: date | None) -> Text | None:
    """The day that a text such as "klart senast 15 oktober" names."""
    if len(text) < 6:
        return None
    return split_due(text, near)[1]


def _first(pattern: re.Pattern[str], lower: str) -> re.Match[str] | None:
    match = pattern.search(lower)
    while match:
        before = max(0, match.start() - 60), match.start()
        called = (
            match["lead"] == "till"
            and _CALLS.search(lower, *before)
            and not _OUR_MEETING.match(lower, match.end("lead"))
        )
        if not called and not _BINDS.search(lower, *before):
            return match
        match = pattern.search(lower, match.start() + 1)
    return None


def _span(match: re.Match[str]) -> tuple[int, int]:
    """Without the "till" that leads to the day; with the "årligen" before it."""
    if match.groupdict().get("each"):
        return match.span()
    return match.end("lead") + 1 if match["lead"] == "till" else match.start(), match.end()
