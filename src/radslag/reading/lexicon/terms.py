"""Words that say how an agreement is bound in time; parts of patterns for lower-case text."""

from __future__ import annotations

__all__ = [
    "AGREEMENT",
    "BY",
    "CONDITION",
    "DUE",
    "ENDS",
    "FROM",
    "FUNDS",
    "MANDATE",
    "NEGATED",
    "NOT_AGREEMENT",
    "PROPOSES",
    "RECURRING",
    "SUMS",
    "TRIGGERS",
    "UNTIL",
]


def _any(*words: str) -> str:
    return "(?:" + "|".join(words) + ")"


_NOUN_END = r"(?:et|en|er|erna|n|na|or|orna|r|rna|s|ar|arna)?s?"

# What can be in force: agreements, and the rules and plans that bodies adopt.
AGREEMENT = _any(
    r"[\w-]*(?:avtal|överenskommelse|kontrakt|riktlinje|rutin|vårdprogram|reglemente|policy)" + _NOUN_END,
    r"[\w-]*(?:föreskrift|bestämmelse|villkor|licens|arrende|strategi)" + _NOUN_END,
    r"[\w-]*avtals(?:tid|period|längd)\w*",
    r"(?!dagordning)[\w-]*ordning(?:en|ar|arna)?s?",
    r"(?!tid)[\w-]*(?<!tid)plan(?:en|er|erna)?s?",
    r"[\w-]*(?:taxa|taxan|taxor|taxorna|avgift|avgiften|avgifter|avgifterna|program|programmet)",
    r"r?ök(?:en)?",
)
MANDATE = _any(
    r"(?<!i )[\w-]*uppdrag(?:et|en|s)?(?! att\b)",
    r"[\w-]*förordnande\w*",
    r"[\w-]*mandat\w*",
    r"vikariat\w*",
)
FUNDS = r"(?:(?!hjälp|läke|livs|rus|bekämp)[\w-]*(?:medlen|medel)s?|[\w-]*bidrag(?:et|en)?|anslag(?:et|en)?)"
SUMS = r"(?:t?kr|mn?kr|kronor|pengar(?:na)?|belopp(?:et)?)"
# What may last or be extended without being an agreement of anybody.
NOT_AGREEMENT = _any(
    r"[\w-]*(?:projekt|försök|ansökningstid|anmälningstid|remisstid|svarstid|besöksförbud)" + _NOUN_END,
    r"[\w-]*(?:restriktion|erbjudande|kampanj|utställning|anställning|sändning)" + _NOUN_END,
    r"[\w-]*(?:rekommendation|undantag|avstängning|bygglov|tillstånd|betänketid)" + _NOUN_END,
)

_DEN = (
    r"(?:\s?(?:den|år|i|månaden|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|slutet av|utgången av"
    r"|och med|dagen|preliminärt))*\s*$"
)
_TOM = r"\bt\.?\s?[o0]{1,2}\.?\s?m\.?|\btom\b|\btill och med"
_FROM = r"\bfr\.?\s?o\.?\s?m\.?|\bfrån och med"
UNTIL = _any(_TOM, r"\btills?", r"\bintill", r"\bfram till", r"\blängst", r"\b(?:vid|per|med) utgången av") + _DEN
FROM = _any(_FROM, r"\bfrån", r"\bfrom", r"\bmed (?:start|början)", r"\bfr\.", r"\bräknat från", r"\bsedan") + _DEN
BY = _any(r"\bsenast(?: före| innan| under| vid| i)?", r"\bföre", r"\binnan", r"\bunder", r"\bi", r"\binom",
          r"\bvid", r"\bföre utgången av", r"\binte senare än", r"\binför") + _DEN  # fmt: skip

# The words that govern a day or a length, by kind; where two fit, the first kind counts.
TRIGGERS: dict[str, str] = {
    "cease": _any(
        r"(?:om|såvida|ifall|har)\b[^\n.,]{0,50}?\b(?:inte|ej|inget|ingen)\b[^\n.,]{0,40}?\b(?:enats|enas|överens|nytt|ny)\b(?: \w+){0,2}",
        r"(?:om|såvida|ifall)\s(?:ett |en )?nytt? (?:avtal|överenskommelse)\w*[^\n.,]{0,25}?\b(?:inte|ej)\b",
        r"(?:om|såvida|ifall)\s(?:inte|ej) (?:parterna|huvudmännen|kommunerna|regionen)\b",
        r"(?:om|såvida|ifall)\s(?:parterna|huvudmännen) (?:inte|ej)\b",
        r"(?:träffas|tecknas|sluts|ingås) (?:inget|ingen|inte|ej)\b[^\n.,]{0,25}?\b(?:avtal|överenskommelse)\w*",
    ),
    "renew": _any(
        r"automatisk\w*",
        r"tyst förläng\w*",
        r"option(?:en|er)?\b(?: (?:på|om|till))?(?: \w+)?(?: förläng\w*)?",
        r"möjlighet(?:er)? (?:till|att) (?:\w+ ){0,2}?förläng\w*",
        r"(?:kan|får) (?:därefter |sedan |även |av parterna )?förlängas",
        r"rätt (?:till|att) förläng\w*",
    ),
    "extend": r"[\w-]*förläng\w*|[\w-]*prolonger\w*",
    "evaluate": r"[\w-]*utvärder\w*|följ(?:s|as|a) upp\b|uppföljning\w*",
    "report": _any(
        r"åter(?:rapporter|redovis)\w*",
        r"avrapporter\w*",
        r"(?:slut|del)?redovis(?:as|ar|a|ning|ningen)\b",
        r"(?:slut|del)?rapporter(?:as|ar|a|ing|ingen)\b",
        r"(?:slut|del)rapport\w*",
        r"(?:läges)?rapport(?:en)? (?:ska |skall )?lämna[sd]?\b",
        r"lämna[rs]? (?:en )?(?:\w+ )?(?:läges)?rapport",
    ),
    "sign": r"underteckn\w+|signera\w*|skriv(?:as|s|a|it|na) under\b|påskriv\w*|underskriv\w*",
    "notice": r"uppsägning\w*|säg(?:s|as|er|a)\b[^\n.,]{0,40}?\bupp\b|uppsagt|uppsagd",
    "end": r"upphör(?:a|de|ande)?(?: att gälla)?\b|löp(?:er|te|t|a) ut\b|gå(?:r|tt)? ut\b|utlöp(?:er|te)\b|slutdatum",
    "start": r"träd(?:er|a|t|de) i kraft|ikraftträd\w*|börja(?:r|de)? gälla|startdatum|avtalsstart|tillämpas",
    "use": r"(?:an)?använd(?:as|s|a|ning\w*)?\b|nyttjas?\b|förbruka(?:s|t|d|de)?\b|finansiera(?:s|d|t|de)\b|disponera[st]?\b|utnyttja[ds]?s?\b",
    "force": _any(
        r"gäll(?:er|a|de|t|ande|ts)\b",
        r"löp(?:er|a|te|ande)\b",
        r"löptid\w*",
        r"giltig\w*",
        r"(?:avtals|kontrakts)(?:tid|period|längd)\w*",
        r"sträcker sig",
        r"[\w-]*period(?:en)?\b",
        r"tidsbegräns\w*",
    ),
    "deed": r"teckna[sd]?\b|tecknats?\b|ingå[rs]?\b|ingåtts?\b|slut(?:a|s|er|its)\b|anta(?:s|r|gits?)?\b|upphandla[sd]?\b",
    "mandate": r"anställ(?:s|as|a)\b|förordna(?:s|d|de|t)?\b|förordnande\w*|mandat\w*|(?<!i )[\w-]*uppdrag(?:et|en)?\b(?! att)",
}  # fmt: skip

# Something still to be done, rather than told.
DUE = (
    r"\b(?:ska|skall|skulle|bör|kan|måste|att|ges|får|ger|genomför(?:as?|s|d)|göras?|ske[rs]?|vara|planeras|föresl\w+|nya? utvärdering(?:en)?)\b"
)
# Every year again: no day that binds once.
RECURRING = r"\b(?:årligen|varje år|respektive år|vart (?:annat|tredje) år)\b"
PROPOSES = (
    r"\b(?:föresl\w+|förslag\w*|önska\w*|önskemål\w*|vill\b|bör\b|anser\b|förord(?:a[rs]?|ade|at|ats)?\b|yrka\w*|skulle (?:kunna|vilja|gälla|förläng\w*)\b"
    r"|avser\b|hemställ\w*|äska\w*|kan förlängas|planeras)"
)
# Renewed again and again unless somebody says no, or once if somebody says yes.
CONDITION = (
    r"\bom (?:ingen|inte|ej|någon|ingendera|avtalet inte|överenskommelsen inte|parterna inte)|\bsåvida"
    r"|\bsäg(?:s|er|as)\b[^\n.,]{0,40}\bupp\b|\bi (?:taget|sänder)|\bi annat fall\b|\bannars\b|\bför ett? år i|\båt gången|\bautomatisk|\bigen\b"
)
ENDS = r"\b(?:upphör|avslut|avveckl|löper ut|läggs ned|stäng|gäller inte|förfall|utgår)"
NEGATED = (
    r"\b(?:inte|ej) (?:godkänn|förläng|anta|bifall|tillstyrk|fastställ|teckn|ingå)|\bavsl(?:å|og)|\bavstyrk"
)
