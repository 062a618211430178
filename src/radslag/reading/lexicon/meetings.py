"""Words that name a meeting, and words beside a day that say it is something else.

All are parts of patterns for lower-case text.
"""

from __future__ import annotations

__all__ = [
    "BODY_NAME",
    "BREAK",
    "HELD",
    "MAILED",
    "MEETING",
    "MATTER",
    "NO_BODY",
    "OFFICIAL",
    "OTHER_EVENT",
    "RECORD",
    "TITLED",
    "TREATED",
]


def _any(*words: str) -> str:
    return "(?:" + "|".join(words) + ")"


# A gathering of a body: what a paper can cite by its day.
MEETING = _any(
    r"(?:[\w-]*[\w/-])?(?:möte|sammanträde)(?:t|n|na)?s?",
    r"(?:mötes|sammanträdes)(?:tid|tider|tiderna|datum|dag|dagar|dagarna|plan|planen)",
    r"(?:[\w-]+)?träff(?:en|ar|arna)?",
    r"(?:strategi|planerings|nätverks|styrelse|chefs|internats)dag(?:en|ar|arna)?",
    r"[\w-]*stämma(?:n)?",
    r"(?:[\w-]+)?samråd(?:et)?",
    r"(?:[\w-]+)?överläggning(?:en|ar|arna)?",
    r"[\w-]*internat(?:et)?",
    r"rådslag(?:et)?",
    r"nästa gång",
    r"avstämning(?:en)?",
)

# The paper that a meeting leaves: "protokoll 2020-08-26", "minnesanteckningar 200306".
RECORD = _any(
    r"[\w-]*protokoll(?:et|en)?s?",
    r"[\w-]*protokollsutdrag(?:et)?",
    r"(?:minnes|mötes)?anteckningar(?:na)?",
)

# What meets: the end of its name, or the name in short.
BODY_NAME = _any(
    r"[\w-]*nätverk(?:et)?",
    r"[\w-]*(?<!för)råd(?:et)?",
    r"[\w-]*nämnd(?:en)?",
    r"[\w-]*utskott(?:et)?",
    r"[\w-]*fullmäktige",
    r"[\w-]*styrelse(?:n)?",
    r"[\w-]*beredning(?:en)?",
    r"[\w-]*grupp(?:en)?",
    r"[\w-]*kommitté(?:n)?",
    r"[\w-]*presidi(?:um|et)",
    r"[\w-]*direktion(?:en)?",
    r"[\w-]*kollegi(?:um|et)",
    r"[\w-]*delegation(?:en)?",
    r"kf|ks|au|ksau|snau|rs|rf|rsau|hsn|sn|bun|mbn|vn|von|lchnv|chnv|lpo|lag",
)
# Who decides without meeting as a body: courts, authorities, officials.
NO_BODY = (
    r"(?:regering|riksdag|länsstyrelse|socialstyrelse|skolinspektion|domstol|tingsrätt|förvaltningsrätt"
    r"|kammarrätt|hovrätt|myndighet|(?<!nät)verket\b|\bivo\b|\bstaten\b|minister|kommissionen|delegations|delegat)"
)
OFFICIAL = r"(?:chef(?:en)?|direktör(?:en)?|ordförande(?:n)?|handläggare(?:n)?|samordnare(?:n)?)\b"

# How a meeting is said to be held, between its name and its day.
HELD = _any(
    r"som",
    r"ska",
    r"skall",
    r"kommer att",
    r"är",
    r"blir",
    r"var",
    r"har",
    r"hade",
    r"hålls",
    r"hölls",
    r"hållas",
    r"hållits",
    r"äg[ae]r?",
    r"ägde",
    r"rum",
    r"bestäm(?:s|des|t|ts|d)",
    r"planera[ds]?(?:es)?",
    r"inplanera[dst]",
    r"infaller",
    r"flytta[dst]?(?:es)?",
    r"senarelagts",
    r"genomför(?:s|des|ts)",
    r"fastställ(?:s|des|ts|d)",
    r"boka[dts]?(?:es)?",
)

# What a body does with a matter when it meets.
TREATED = _any(
    r"beslu(?:tade|tades|tat|tats|tar|t|tet)",
    r"behandla(?:de|des|t|ts|s|r)",
    r"godkän(?:de|des|t|ts|ner)",
    r"anto(?:g|gs)",
    r"antagi(?:t|ts)",
    r"tillstyrk(?:te|tes|er|t)",
    r"fastställ(?:de|des|t|ts|er)",
    r"återremittera(?:de|des)",
    r"bordla(?:de|des)",
    r"diskutera(?:de|des|ts)",
    r"beredde(?:s)?",
    r"avslog(?:s)?",
    r"biföll(?:s)?",
    r"ställde|enades|uttalade|noterade|initierade|tillsatte|gav|tog del|tog ställning|tog upp|fick",
    r"behandla|ta(?:r|s)? (?:upp|ställning)|pröva[rs]?|fatta[rs]? beslut|besluta",
    r"uppdrog",
    r"rekommendera(?:de|des)",
    r"sammanträd(?:er|de)",
    r"mött?es|möts|träffa(?:s|des)",
    r"redovisa(?:de|des|ts)",
    r"presentera(?:de|des|ts)",
    r"föredrog(?:s)?",
    r"utsåg(?:s)?",
    r"valde(?:s)?",
    r"yttrade",
    r"hänsköt(?:s)?",
)

# How a matter is said to have been up, with nobody named.
MATTER = (
    r"(?:(?:frågan|ärendet|punkten|förslaget|motionen|rapporten|underlaget)\b[^.\n]{0,60}?\b(?:togs upp|tagits upp|var uppe"
    r"|varit uppe|behandla(?:des|ts)|bordla(?:des|gts)|diskutera(?:des|ts)|sköts upp|skjutits upp|återremittera(?:des|ts)|lyftes|föredrogs"
    r"|beslutades|väcktes)|sköts?\s+upp (?:frågan|ärendet|punkten))"
)
# The title of an item that lists meetings.
TITLED = (
    r"(?:(?:nästa|kommande|nästkommande|föregående|förra|tidigare|höstens|vårens|årets|planerade) [\w -]{0,30}?"
    r"(?:möte|sammanträde|träff|anteckningar|protokoll|gång)|mötestid|sammanträdestid|mötesdatum|mötesplan)"
)

# Mailed to a body is not treated by it.
MAILED = r"\b(?:e-?post|mejl|mail|brev|utskick|(?:ut|över)?sändes?\b|(?:ut)?sänt\b|skicka(?:de|des|t|ts)\b|skickas ut|remitterade|inbjöd|bjöd)"

# A day told of one of these is no meeting's day.
OTHER_EVENT = _any(
    r"[\w-]*(?:konferens|kongress|seminari(?:um|et|er)|workshop|kurs|utbildning|föreläsning)\w*",
    r"[\w-]*(?:webbinari|webinar|mässa|invigning|inspirationsdag|temadag|lansering)\w*",
    r"[\w-]*(?:skrivelse|mejl|mail|e-post|brev|hemställan|förfrågan|remiss|enkät|anmälan)\w*",
    r"[\w-]*(?:avtal|överenskommelse|anställning|ansökan|yttrande|rapport|faktura|medel)\w*",
    r"[\w-]*(?:motion|medborgarförslag|underskrift|förslag|utlåtande|promemoria|direktiv)(?:en|et)?",
    r"\w*forum(?:et)?",
    r"lag(?:en)?|förordning(?:en)?",
    r"upprättad|daterad|daterat|inkom\w*|ankom\w*|inlämna\w*|lämna\w*",
    r"justera\w*|justering\w*|anslå\w*|anslag\w*|överklag\w*|publicera\w*",
    r"(?:ut|över)?sänd\w*|(?:ut)?sände|utsänt|skicka\w*",
    r"gäll(?:er|de|a)|löp(?:er|te|a)|förläng\w*|underteckn\w*|träder|upphör\w*|tillträd\w*",
    r"senast|före|innan|intill|utgången|fram till|t\.?o\.?m\.?|och med|fr\.?o\.?m\.?",
    r"anställ\w+|starta\w*|öppna\w*|börja\w*|sluta\w*|sedan|född|fyller|besök\w*",
)

# Where a new clause begins, the day no longer belongs to the meeting named before it.
BREAK = _any(
    r"att",
    r"när",
    r"där",
    r"då",
    r"eftersom",
    r"medan",
    r"men",
    r"varvid",
    r"får",
    r"ger",
    r"tar",
    r"kommer(?! att)",
    r"föreslår",
    r"deltar",
    r"arbetar",
    r"återkommer",
    r"har \w+(?:at|tagit|gett|gjort|fått|varit|lagt)",
    r"(?!sammanträde\b|området?\b|ärende\b)\w{3,}(?:ade|ades|des|tes)(?<!området)",
)
