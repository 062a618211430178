"""Words that say how an agreement is bound in time.

Parts of patterns for lower-case text. Stems stand without what may be joined before them,
so that *avtalsförlängning* is found as fast as *förlängning*.
"""

from __future__ import annotations

from radslag.reading.lexicon.patterns import FROM_ON, TOM, any_of

__all__ = [
    "BY",
    "CONDITION",
    "DUE",
    "ENDS",
    "FROM",
    "NEGATED",
    "NEGATED_WORDS",
    "NEGATION",
    "NOUNS",
    "PROPOSES",
    "RECURRING",
    "RECURRING_WORDS",
    "SUMS",
    "TRIGGERS",
    "UNTIL",
    "UNTIL_NEXT",
]

_END = r"(?:et|en|er|erna|n|na|or|orna|r|rna|s|ar|arna)?s?\b"

# What can be bound, by kind: the stems that must occur, and the pattern.
NOUNS: dict[str, tuple[tuple[str, ...], str]] = {
    # What may last or be extended without being an agreement of anybody.
    "other": (
        (
            "projekt", "försök", "ningstid", "remisstid", "svarstid", "förbud", "restriktion", "erbjud",
            "kampanj", "utställning", "anställning", "rekommendation", "undantag", "bygglov", "tillstånd",
        ),
        any_of(
            "projekt", "försök", "ansökningstid", "anmälningstid", "remisstid", "svarstid", "besöksförbud",
            "restriktion", "erbjudande", "kampanj", "utställning", "anställning", "rekommendation",
            "undantag", "avstängning", "bygglov", "tillstånd",
        ) + _END,
    ),
    # What can be in force: agreements, and the rules and plans that bodies adopt.
    "agreement": (
        (
            "avtal", "överenskommelse", "kontrakt", "riktlinje", "rutin", "program", "reglemente",
            "policy", "föreskrift", "bestämmelse", "villkor", "licens", "arrende", "strategi", "ordning",
            "plan", "tax", "avgift", "ök",
        ),
        any_of(
            *(
                noun + _END
                for noun in (
                    "avtal", "överenskommelse", "kontrakt", "riktlinje", "rutin", "program", "reglemente",
                    "policy", "föreskrift", "bestämmelse", "villkor", "licens", "arrende", "strategi", "avgift",
                )
            ),
            r"avtals(?:tid|period|längd)\w*",
            r"ordning(?<!dagordning)(?:en|ar|arna)?s?\b",
            r"plan(?<!tidplan)(?:en|er|erna)?s?\b",
            r"tax(?<!\wtax)(?:a|an|or|orna)\b",
            r"rök(?<!\wrök)(?:en)?\b",
            r"ök(?<!\wök)(?:en)?\b",
        ),
    ),
    "mandate": (
        ("uppdrag", "förordnande", "mandat", "vikariat"),
        r"uppdrag(?<!i uppdrag)(?:et|en|s)?\b(?! att\b)|förordnande\w*|mandat\w*|vikariat\w*",
    ),
    "funds": (
        ("medel", "medlen", "bidrag", "anslag"),
        any_of(
            r"med(?<!hjälpmed)(?<!läkemed)(?<!livsmed)(?<!rusmed)(?:len|el)s?\b",
            r"bidrag(?:et|en)?\b",
            r"anslag(?<!\wanslag)(?:et|en)?\b",
        ),
    ),
}  # fmt: skip
SUMS = r"(?:t?kr|mn?kr|kronor|pengar(?:na)?|belopp(?:et)?)"

_LEAD = (
    r"(?:\s?(?:den|år|i|månaden|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|slutet av|utgången av"
    r"|och med|dagen|preliminärt))*\s*$"
)
UNTIL = (
    r"\b"
    + any_of(
        TOM, r"tom\b", "till och med", "tills?", "intill", "fram till", "längst", "(?:vid|per|med) utgången av"
    )
    + _LEAD
)  # fmt: skip
UNTIL_NEXT = rf",?\s?(?:till och med|till|{TOM})\s(?:den\s)?[0-9]"
FROM = (
    r"\b"
    + any_of(
        FROM_ON, "från och med", "från", "from", "med (?:start|början)", r"fr\.", "räknat från", "sedan"
    )
    + _LEAD
)  # fmt: skip
BY = (
    r"\b"
    + any_of(
        "senast(?: före| innan| under| vid| i)?", "före", "innan", "under", "i", "inom", "vid",
        "före utgången av", "inte senare än", "inför",
    )
    + _LEAD
)  # fmt: skip

# The words that govern a day or a length, by kind: stems and pattern. Where two lie over
# each other, the kind that stands first here counts.
TRIGGERS: dict[str, tuple[tuple[str, ...], str]] = {
    "cease": (
        ("nytt", " ny ", "förnya", "ersätt", "ersatt", "omförhandla", "enats", "enas", "överens", "parterna", "huvudmännen", "inget", "ingen"),
        any_of(
            r"\b(?:om|såvida|ifall|har)\b[^\n.,]{0,50}?\b(?:inte|ej|inget|ingen)\b[^\n.,]{0,40}?"
            r"\b(?:enats|enas|överens|nytt|ny)\b(?: \w+){0,2}",
            r"\b(?:om|såvida|ifall|har)\s(?:ett |en )?ny(?:tt)? (?:avtal|överenskommelse)\w*[^\n.,]{0,25}?\b(?:inte|ej)\b",
            r"\b(?:om|såvida|ifall)\s(?:avtalet|överenskommelsen|det|den) (?:inte|ej) (?:har )?(?:förnya|ersätt|ersatt|omförhandla)\w*",
            r"\b(?:om|såvida|ifall)\s(?:inte|ej) (?:parterna|huvudmännen|kommunerna|regionen)\b",
            r"\b(?:om|såvida|ifall)\s(?:parterna|huvudmännen) (?:inte|ej)\b",
            r"\bny(?:tt)? (?:avtal|överenskommelse)\w* (?:ska|skall|måste) (?:finnas|vara|ha)\b",
            r"\b(?:träffas|tecknas|sluts|ingås) (?:inget|ingen|inte|ej)\b[^\n.,]{0,25}?\b(?:avtal|överenskommelse)\w*",
        ),
    ),
    "renew": (
        ("automatisk", "tyst", "option", "möjlighet", "förlängas", "rätt "),
        any_of(
            r"automatisk\w*",
            r"\btyst förläng\w*",
            r"\boption(?:en|er)?\b(?: (?:på|om|till))?(?: \w+)?(?: förläng\w*)?",
            r"\bmöjlighet(?:er)? (?:till|att) (?:\w+ ){0,2}?förläng\w*",
            r"\b(?:kan|får) (?:därefter |sedan |även |av parterna )?förlängas",
            r"\brätt (?:till|att) förläng\w*",
        ),
    ),
    "extend": (("förläng", "prolonger"), r"(?:förläng|prolonger)\w*"),
    "go-on": (("fortsätt",), r"\bfortsätt(?:a|er|s)\b"),
    "evaluate": (
        ("utvärder", "följ"),
        r"utvärder\w*|följ(?<!\wfölj)(?:s|as|a) upp\b|uppföljning\w*",
    ),
    "report": (
        ("rapport", "redovis"),
        any_of(  # a search for the stem, and a look back from it
            r"rapporter(?<=\båterrapporter)\w*",
            r"redovis(?<=\båterredovis)\w*",
            r"rapporter(?<=\bavrapporter)\w*",
            r"redovis(?:(?<=\bredovis)|(?<=\bslutredovis)|(?<=\bdelredovis))(?:as|ar|a|ning|ningen)\b",
            r"rapporter(?:(?<=\brapporter)|(?<=\bslutrapporter)|(?<=\bdelrapporter))(?:as|ar|a|ing|ingen)\b",
            r"rapport(?:(?<=\bslutrapport)|(?<=\bdelrapport))\w*",
            r"rapport(?:en)? (?:ska |skall )?lämna[sd]?\b",
            r"\blämna[rs]? (?:en )?(?:\w+ )?(?:läges)?rapport",
        ),
    ),
    "sign": (
        ("underteckn", "signera", "skriv"),
        r"underteckn\w+|\bsignera\w*|\bskriv(?:as|s|a|it|na) under\b|påskriv\w*|underskriv\w*",
    ),
    "notice": (
        ("upps", "säg", "sagt"),
        any_of(
            r"\buppsägning\w*",
            r"\bs[äa]g(?:s|as|er|a|t|ts)\b[^\n.,]{0,40}?\bupp\b",
            r"\buppsag[td]\w*",
        ),
    ),
    "end": (
        ("upphör", "löp", "gå", "slutdatum"),
        any_of(
            r"upphör(?:a|de|ande)?(?: att gälla)?\b",
            r"löp(?:er|te|t|a) ut\b",
            r"gå(?<!\wgå)(?:r|tt)? ut\b",
            r"utlöp(?:er|te)\b",
            "slutdatum",
        ),
    ),
    "start": (
        ("kraft", "gälla", "startdatum", "avtalsstart", "tillämpas"),
        r"\bträd(?:er|a|t|de) i kraft|ikraftträd\w*|\bbörja(?:r|de)? gälla|startdatum|avtalsstart|\btillämpas",
    ),
    "use": (
        ("använ", "nyttja", "förbruka", "finansiera", "disponera", "avsatt"),
        any_of(
            r"använd(?:as|s|a|ning\w*)?\b",
            r"\bska(?:ll)? ha använts\b",
            r"nyttja[dst]?s?\b",
            r"förbruka(?:s|t|d|de)?\b",
            r"\bfinansiera(?:s|d|t|de)\b",
            r"disponera[st]?\b",
            r"\bavsatta?\b",
        ),
    ),
    "force": (
        ("gäll", "löp", "gilt", "tid", "period", "sträcker", "omfattar", "avtal"),
        any_of(
            r"gäll(?<!\wgäll)(?:er|a|de|t|ande|ts)\b",
            r"löp(?<!\wlöp)(?:er|a|te|ande|tid\w*)\b",
            r"giltig\w*",
            r"avtals(?:tid|period|längd)\w*",
            r"kontrakts(?:tid|period)\w*",
            r"sträcker sig",
            "omfattar tiden",
            r"avtal på(?= \w+ (?:år|månader)\b)",
            r"period(?:en)?\b",
            r"tidsbegräns\w*",
        ),
    ),
    "deed": (
        ("teckna", "ingå", "slut", "anta", "upphandla"),
        any_of(
            r"\bteckna[sd]?\b",
            r"\btecknats?\b",
            r"\bingå(?:[rs]|tts?)?\b",
            r"\bslut(?:a|s|er|its)\b",
            r"\banta(?:s|r|gits?)?\b",
            r"\bupphandla[sd]?\b",
        ),
    ),
    "mandate": (
        ("anställ", "förordn", "mandat", "uppdrag"),
        any_of(
            r"anställ(?<!\wanställ)(?:s|as|a)\b",
            r"förordna(?:s|d|de|t)?\b",
            r"förordnande\w*",
            r"mandat\w*",
            r"uppdrag(?<!i uppdrag)(?:et|en)?\b(?! att)",
        ),
    ),
}  # fmt: skip

NEGATION = r"\b(?:inte|ej|inget|ingen|annars)\b"  # without one nothing ceases "om inte …"

# Something still to be done, rather than told.
DUE = r"\b" + any_of(
    "ska", "skall", "skulle", "bör", "kan", "måste", "att", "ges", "får", "ger", "genomför(?:as?|s|d)",
    "göras?", "ske[rs]?", "vara", "planeras", r"föresl\w+", r"nya? utvärdering(?:en)?",
) + r"\b"  # fmt: skip
# Every year again: no day that binds once.
RECURRING = r"\b(?:årligen|varje år|respektive år|vart (?:annat|tredje) år)\b"
RECURRING_WORDS = ("årligen", "varje år", "respektive år", "vart ")  # one of them is there
PROPOSES = r"\b" + any_of(
    r"föresl\w+", r"förslag\w*", r"önska\w*", r"önskemål\w*", r"vill\b", r"bör\b", r"anser\b",
    r"förord(?:a[rs]?|ade|at|ats)?\b", r"yrka\w*", r"skulle (?:kunna|vilja|gälla|förläng\w*)\b",
    r"avser\b", r"hemställ\w*", r"äska\w*", "kan förlängas", "planeras",
)  # fmt: skip
# Renewed again and again unless somebody says no, or once if somebody says yes.
CONDITION = r"\b" + any_of(
    r"om (?:ingen|inte|ej|någon|ingendera|avtalet inte|överenskommelsen inte|parterna inte)", "såvida",
    r"säg(?:s|er|as)\b[^\n.,]{0,40}\bupp\b", r"i (?:taget|sänder)", r"i annat fall\b", r"annars\b",
    r"för ett? år i", "åt gången", "automatisk", r"igen\b",
)  # fmt: skip
ENDS = r"\b(?:upphör|avslut|avveckl|löper ut|läggs ned|stäng|gäller inte|förfall|utgår)"
NEGATED = (
    r"\b(?:inte|ej) (?:godkänn|förläng|anta|bifall|tillstyrk|fastställ|teckn|ingå)"
    r"|\bavsl(?:å|og)|\bavstyrk"
)
NEGATED_WORDS = ("inte ", "ej ", "avsl", "avstyrk")  # one of them is there
