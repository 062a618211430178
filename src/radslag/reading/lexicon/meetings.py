"""Words that name a meeting, and words beside a day that say it is something else.

All are parts of patterns for lower-case text.
"""

from __future__ import annotations

from radslag.reading.lexicon.patterns import FROM_ON, TOM, any_of

__all__ = [
    "BODY_NAME",
    "BREAK",
    "HELD",
    "MAILED",
    "MATTER",
    "MATTER_WORDS",
    "MEETING",
    "MEETING_WORDS",
    "NO_BODY",
    "OFFICIAL",
    "OTHER_EVENT",
    "RECORD",
    "TITLED",
    "TREATED",
]

# A gathering of a body: what a paper can cite by its day.
MEETING = (
    any_of(
        "möte(?:t|n|na)?s?",
        "sammanträde(?:t|n|na)?s?",
        "mötes(?:tid|tider|tiderna|datum|dag|dagar|dagarna|plan|planen)",
        "sammanträdes(?:tid|tider|tiderna|datum|dag|dagar|dagarna|plan|planen)",
        "träff(?<!pressträff)(?:en|ar|arna)?",
        *(
            f"{what}dag(?:en|ar|arna)?"
            for what in ("strategi", "planerings", "nätverks", "styrelse")
        ),
        "stämma(?:n)?",
        "samråd(?:et)?",
        "överläggning(?:en|ar|arna)?",
        "internat(?:et)?",
        "rådslag(?:et)?",
        "nästa gång",
        "avstämning(?:en)?",
    )
    + r"\b"
)

# One of them occurs in whatever `MEETING` matches.
MEETING_WORDS = (
    "möte", "sammanträde", "träff", "dag", "stämma", "samråd", "överläggning", "internat",
    "rådslag", "nästa gång", "avstämning",
)  # fmt: skip

# The paper that a meeting leaves: "protokoll 2020-08-26", "minnesanteckningar 200306".
RECORD = r"(?:protokoll(?:et|en)?s?|protokollsutdrag(?:et)?|anteckningar(?:na)?)\b"

# What meets: the end of its name, or the name in short.
_SHORT = (
    "kf",
    "ks",
    "au",
    "ksau",
    "snau",
    "rs",
    "rf",
    "rsau",
    "hsn",
    "sn",
    "bun",
    "mbn",
    "vn",
    "von",
)
BODY_NAME = (
    any_of(
        "nätverk(?:et)?",
        "råd(?<!förråd)(?:et)?",
        "länsledning(?:en)?",
        "samverkansledning(?:en)?",
        "nämnd(?:en)?",
        "utskott(?:et)?",
        "fullmäktige",
        "styrelse(?:n)?",
        "beredning(?:en)?",
        "grupp(?:en)?",
        "kommitté(?:n)?",
        "presidi(?:um|et)",
        "direktion(?:en)?",
        "kollegi(?:um|et)",
        "delegation(?:en)?",
        *(rf"{name}(?<!\w{name})" for name in (*_SHORT, "lchnv", "chnv", "lpo", "lag")),
    )
    + r"s?\b"
)
# Who decides without meeting as a body: courts, authorities, officials.
NO_BODY = (
    r"(?:regering|riksdag|länsstyrelse|socialstyrelse|skolinspektion|domstol|tingsrätt|förvaltningsrätt"
    r"|kammarrätt|hovrätt|myndighet|(?<!nät)verket\b|\bivo\b|\bstaten\b|minister|kommissionen|delegations|delegat"
    r"|målgrupp|åldersgrupp|patientgrupp|yrkesgrupp)"
)
OFFICIAL = r"(?:chef(?:en)?|direktör(?:en)?|ordförande(?:n)?|handläggare(?:n)?|samordnare(?:n)?)\b"

# How a meeting is said to be held, between its name and its day.
HELD = any_of(
    "som", "ska", "skall", "kommer att", "är", "blir", "var", "har", "hade", "hålls", "hölls",
    "hållas", "hållits", "äg[ae]r?", "ägde", "rum", "bestäm(?:s|des|t|ts|d)", "planera[ds]?(?:es)?",
    "inplanera[dst]", "infaller", "flytta[dst]?(?:es)?", "senarelagts", "genomför(?:s|des|ts)",
    "fastställ(?:s|des|ts|d)", "boka[dts]?(?:es)?",
)  # fmt: skip

# What a body does with a matter when it meets.
TREATED = any_of(
    "beslu(?:tade|tades|tat|tats|tar|t|tet|ta)", "fatta[rs]? beslut", "behandla(?:de|des|t|ts|s|r)?",
    "godkän(?:de|des|t|ts|ner)", "antogs?", "antagits?", "tillstyrk(?:te|tes|er|t)",
    "fastställ(?:de|des|t|ts|er)", "återremittera(?:de|des)", "bordla(?:de|des)",
    "diskutera(?:de|des|ts)", "bereddes?", "avslogs?", "biföll?s?", "ställde", "enades", "uttalade",
    "noterade", "initierade", "tillsatte", "gav", "fick", "tog (?:del|ställning|upp)",
    "ta[rs]? (?:upp|ställning)", "pröva[rs]?", "uppdrog", "rekommendera(?:de|des)",
    "sammanträd(?:er|de)", "mött?es", "möts", "träffa(?:s|des)", "(?:har|hade) träffats", "(?:har|hade) mötts",
    "informera(?:des|ts)", "redovisa(?:de|des|ts)",
    "presentera(?:de|des|ts)", "föreslog", "föredrogs?", "utsågs?", "valdes?", "yttrade", "hänsköts?",
)  # fmt: skip

# How a matter is said to have been up, with nobody named.
_WAS_UP = any_of(
    "togs upp", "tagits upp", "var uppe", "varit uppe", "behandla(?:des|ts)", "bordla(?:des|gts)",
    "diskutera(?:des|ts)", "sköts upp", "skjutits upp", "återremittera(?:des|ts)", "lyftes",
    "föredrogs", "beslutades", "väcktes", r"tas (?:i ?stället |åter |därför |på nytt )*upp",
)  # fmt: skip
MATTER = (
    r"\b(?:(?:frågan|ärendet|punkten|förslaget|motionen|rapporten|underlaget)\b[^.\n]{0,60}?\b"
    rf"{_WAS_UP}|sköts?\s+upp (?:frågan|ärendet|punkten))\b"
)
# One of them occurs in whatever `MATTER` matches.
MATTER_WORDS = ("frågan", "ärendet", "punkten", "förslaget", "motionen", "rapporten", "underlaget")
# The title of an item that lists meetings.
TITLED = (
    r"\b(?:(?:nästa|kommande|nästkommande|föregående|förra|tidigare|höstens|vårens|årets|planerade)"
    r" [\w -]{0,30}?(?:möte|sammanträde|träff|anteckningar|protokoll|gång)"
    r"|mötestid|sammanträdestid|mötesdatum|mötesplan)"
)

# Mailed to a body is not treated by it.
MAILED = r"\b" + any_of(
    "e-?post", "mejl", "mail", "brev", "utskick", r"(?:ut|över)?sändes?\b", r"(?:ut)?sänt\b",
    r"skicka(?:de|des|t|ts)\b", "skickas ut", "remitterade", "inbjöd", "bjöd",
)  # fmt: skip

# A day told of one of these is no meeting's day.
OTHER_EVENT = any_of(
    r"(?:konferens|kongress|seminari(?:um|et|er)|workshop|kurs|utbildning|föreläsning)\w*",
    r"(?:webbinari|webinar|mässa|invigning|inspirationsdag|temadag|lansering)\w*",
    r"(?:skrivelse|mejl|mail|e-post|brev|hemställan|förfrågan|remiss|enkät|anmälan)\w*",
    r"(?:avtal|överenskommelse|anställning|ansökan|yttrande|rapport|faktura|medel)\w*",
    r"(?:motion|medborgarförslag|underskrift|förslag|utlåtande|promemoria|direktiv)(?:en|et)?\b",
    r"forum(?:et)?\b",
    r"\b(?:lag(?:en)?|förordning(?:en)?|upprättad|daterad|daterat|sedan|född|fyller)\b",
    r"\b(?:inkom|ankom|inlämna|lämna|justera|justering|anslå|anslag|överklag|publicera)\w*",
    r"\b(?:(?:ut|över)?sänd\w*|(?:ut)?sände\b|utsänt\b|skicka\w*)",
    r"\b(?:gäll(?:er|de|a)|löp(?:er|te|a)|träder)\b|\b(?:förläng|underteckn|upphör|tillträd)\w*",
    rf"\b(?:senast|före|innan|intill|utgången|fram till|{TOM}|och med|{FROM_ON})(?!\w)",
    r"\b(?:anställ|starta|öppna|börja|sluta|besök)\w*",
)

# Where a new clause begins, the day no longer belongs to the meeting named before it.
BREAK = r"\b" + any_of(
    "att", "när", "där", "då", "eftersom", "medan", "men", "varvid", "får", "ger", "tar",
    "kommer(?! att)", "föreslår", "deltar", "arbetar", "återkommer",
    r"har \w+(?:at|tagit|gett|gjort|fått|varit|lagt)",
    r"(?!sammanträde\b|ärende\b)\w{3,}(?:ade|ades|des|tes)",
) + r"\b"  # fmt: skip
