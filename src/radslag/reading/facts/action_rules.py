"""Which words say what kind of act a clause of a decision is.

The second part of a rule's name is the action. Among the rules that match, the one
that matches first in the clause wins: what comes later is the object of the act
("godkänna … om en förlängning"). Rules of `FIRST` are asked before all others.
Patterns run on undotted lower-case text.
"""

from __future__ import annotations

from radslag.reading.facts.rules import Rule
from radslag.reading.lexicon.doers import WORK_VERBS
from radslag.reading.lexicon.words import undot, undotted_pattern

__all__ = ["FIRST", "LAST", "RULES"]

_MORE_THAN_INFORMATION = (
    "(?:avtal|överenskommelse|årsredovisning|bokslut|budget|policy|riktlinje|taxa|reglement"
    "|handlingsplan)"
)
_DECIDING = (
    "(?:godkänn|bifall|ant[ao]|tillstyrk|förläng|utse|välj|ställ|gå vidare|bevilja|medge|inför"
    "|bilda|inrätta"
    "|ansluta|teckna|fastställ|delta|medverka|genomföra|ge )"
)
_NEXT = "(?:nästa|nästkommande|nästföljande|kommande|senare|ett annat)"
_MEETING = r"(?:möte|sammanträde|årsmöte|tillfälle)\w*"
_UPPER_BODY = r"\S*(?:fullmäktige|styrelsen|nämnden|rådet|årsmötet|stämman|förbundet|direktionen)\b"


def _rule(name: str, words: str, pattern: str, about: str) -> Rule:
    asked = tuple(undot(word.strip()) for word in words.split(",")) if words else ()
    return Rule(f"action.{name}", asked, undotted_pattern(pattern), about)


FIRST: tuple[Rule, ...] = (
    _rule(
        "endorse.no-objection",
        "erinra,invända,motsätt",
        r"\b(?:inte|ej|inget|ingenting|intet)\b.{0,30}\b(?:att erinra|att invända)\b"
        r"|\b(?:inte|ej)\s+motsätt\w+\s+sig\b|\butan\s+erinran\b",
        "inte ha något att erinra, inte motsätta sig",
    ),
    _rule(
        "reject.not",
        "inte,ej,icke",
        rf"\b(?:inte|ej|icke)\s+(?:\w+\s+)?{_DECIDING}|^(?:att\s+)?(?:inte|ej)\s+\S+a\b"
        r"|\b(?:godkän|bifall|ant|tillstyrk|bevilja|förläng)\w*s\s+(?:inte|ej)\b",
        "inte godkänna, att inte gå vidare, bifalles ej",
    ),
    _rule(
        "note.approved-and-filed",
        "handlingarna",
        rf"\b(?:godkän|godta)\w*\b(?!.{{0,150}}?{_MORE_THAN_INFORMATION}.{{0,150}}?handlingarna)"
        r".{0,150}?\b(?:och|samt)\b.{0,40}?\b(?:lägg|lade)\w*\b.{0,60}?\btill\s+handlingarna\b",
        "godkänna informationen och lägga den till handlingarna",
    ),
    _rule(
        "other.day",
        "möte,sammanträde",
        r"(?:möte|sammanträde|stämma)\w{0,20}\s+(?:fastställ|bestäm|fastslå)\w*\s+till\b",
        "årsmötet fastställs till den 24 mars",
    ),
    _rule(
        "approve.called",
        "utlys,stadgeenlig,behörig",
        r"\b(?:anse|förklara|konstatera)\w*\b.{0,60}?\b(?:utlyst?|stadgeenlig\w*|behörig\w*)\b",
        "anse mötet utlyst enligt stadgarna",
    ),
    _rule(
        "approve.as-answer",
        "svar,yttrande",
        r"\b(?:överlämna|översänd|sänd|skicka|avge"
        r"|lämna)\w*\b.{0,150}?\bsom\s+(?:\S+\s+)?(?:svar|yttrande)\b",
        "överlämna yttrandet som nämndens svar",
    ),
)

RULES: tuple[Rule, ...] = (
    # -- the meeting itself
    _rule(
        "open.meeting",
        "öppn",
        r"\bförklara\w*\s+(?:\S+\s+){0,3}?öppna[td]\b"
        r"|\böppna(?:r|s|de|des)?\s+(?:\S+\s+){0,2}?\S*(?:möte|sammanträde|stämma)"
        r"|(?:möte|sammanträde|stämma)\w{0,20}\s+(?:öppnas|öppnades|öppnade)\b",
        "förklara mötet öppnat",
    ),
    _rule(
        "close.meeting",
        "avsluta",
        r"\bförklara\w*\s+(?:\S+\s+){0,3}?avsluta[td]\b"
        r"|\bavsluta(?:r|s|de|des)?\s+(?:\S+\s+){0,2}?\S*(?:möte|sammanträde|stämma)"
        r"|(?:möte|sammanträde|stämma)\w{0,20}\s+(?:avslutas|avslutades|avslutade)\b",
        "förklara mötet avslutat",
    ),
    # -- information
    _rule(
        "note.records",
        "handlingarna,till protokollet,ad acta",
        r"\b(?:lägg(?:a|er|s|as|es)?|lade|lades|lagts"
        r"|foga\w*)\b.{0,200}?\btill\s+(?:handlingarna|protokollet)\b"
        r"|\btill\s+handlingarna\b|\bad acta\b",
        "lägga till handlingarna",
    ),
    _rule(
        "note.noted",
        "noter,anteckn",
        r"\b(?:notera|anteckna)(?:r|s|de|des)?\b",
        "notera, anteckna",
    ),
    _rule(
        "note.taken-in",
        "del av,informationen",
        r"\b(?:ta|tar|tas|tagit|tog)\s+del\s+av\b|\b(?:ta|tar|tas|tog)\s+(?:emot\s+"
        r"|till\s+sig\s+)informationen\b"
        r"|\binformationen\s+(?:mottas|tas emot)\b",
        "ta del av, ta emot informationen",
    ),
    _rule(
        "note.thanks",
        "tacka",
        r"\btacka(?:r|s|de)?\s+(?:\S+\s+){0,4}?för\b",
        "tacka för informationen",
    ),
    _rule(
        "reject.left",
        "utan åtgärd,utan bifall,utan avseende",
        r"\b(?:förslag|motion|medborgarförslag|ansökan|yrkande|begäran"
        r"|framställan)\w*\b.{0,40}?\blämna(?:r|s|des)?\b"
        r".{0,60}?\butan\s+(?:åtgärd|bifall|avseende)"
        r"|\blämna(?:r|s|des)?\b.{0,20}?\b\S*(?:förslag|motion|ansökan|yrkande|begäran"
        r"|framställan)\w*.{0,60}?"
        r"\butan\s+(?:åtgärd|bifall|avseende)|\blämna(?:r|s|des)?\b.{0,90}?\butan\s+(?:bifall"
        r"|avseende)",
        "lämna motionen utan åtgärd",
    ),
    _rule(
        "note.left",
        "utan åtgärd",
        r"\blämna(?:r|s|des|de)?\b.{0,100}?\butan\s+(?:vidare\s+|ytterligare\s+)?åtgärd",
        "lämna skrivelsen utan åtgärd",
    ),
    # -- yes and no
    _rule(
        "approve.agenda",
        "fastställ",
        r"\bfastställ\w+\s+(?:\S+\s+){0,3}?\S*(?:dagordning|föredragningslist|ärendelist"
        r"|röstlängd|protokoll|anteckning)"
        r"|(?:dagordning|föredragningslist|ärendelist|röstlängd)\w{0,20}\s+(?:\S+\s+){0,2}?fastställ\w+",
        "fastställa dagordningen",
    ),
    _rule(
        "approve.verb",
        "godkän,godta",
        r"\bgodkän(?:na|ner|ns|nes|nas|de|des|ts?)\b|\bgodta(?:r|s)?\b",
        "godkänna",
    ),
    _rule(
        "approve.granted",
        "bif",
        r"\bbif(?:alla|aller|alls|alles|allas|öll|ölls)\b|\bbifall\s+till\b",
        "bifalla",
    ),
    _rule(
        "approve.allowed",
        "bevilja,medge",
        r"\bbevilja(?:r|s|de|des)?\b|\bmedge(?:r|s)?\b",
        "bevilja, medge",
    ),
    _rule(
        "approve.signed",
        "teckn,ingå",
        r"\b(?:teckna(?:r|s)?|underteckna)\s+(?:\S+\s+){0,4}?\S*(?:avtal|överenskommelse)|\bingå(?:r"
        r"|s)?\s+(?:\S+\s+){0,3}?\S*avtal",
        "teckna avtal",
    ),
    _rule(
        "approve.as-proposed",
        "beslut",
        r"\bbesluta(?:r|s|de)?\s+(?:i\s+enlighet\s+med|enligt)\b.{0,90}?(?:förslag|yrkande"
        r"|tjänsteskrivelse)",
        "besluta i enlighet med förslaget",
    ),
    _rule(
        "reject.verb",
        "avsl,avvisa,avböj,avstyrk,tacka nej,ogilla,avstå",
        r"\bavsl(?:å|år|ås|og|ogs|ogos)\b|\bavvisa(?:r|s|des)?\b|\bavböj(?:a|er|s)\b"
        r"|\bavstyrk(?:a|er|s|es|te|tes)\b"
        r"|\btacka(?:r)?\s+nej\b|\bogilla(?:r|s)?\b|\bavstå(?:r)?\s+från\b",
        "avslå, avvisa, avböja, avstyrka, avstå från",
    ),
    _rule(
        "endorse.behind",
        "ställ",
        r"\bställ(?:a|er|s|de|des)\s+(?:sig|oss)\b.{0,60}?\b(?:bakom|positiv\w*)\b",
        "ställa sig bakom, ställa sig positiv",
    ),
    _rule(
        "approve.supported",
        "tillstyrk",
        r"\btillstyrk(?:a|er|s|es)\b.{0,150}?\b(?:i\s+enlighet\s+med|enligt)\s.{0,60}?förslag",
        "tillstyrka en förlängning enligt gruppens förslag",
    ),
    _rule(
        "endorse.verb",
        "tillstyrk,instäm,förord,stöd,ansluta sig",
        r"\btillstyrk(?:a|er|s|es|te|tes)\b|\binstäm(?:ma|mer|de)\b|\bförorda(?:r|s|de|des)?\b"
        r"|\bstödj(?:a|er|s)\b|\bstöder\b|\bansluta?r?\s+sig\s+till\b",
        "tillstyrka, instämma, förorda, stödja",
    ),
    _rule("adopt.verb", "ant", r"\bant(?:a|ar|as|ages|agas|og|ogs)\b(?!\s+att\b)", "anta"),
    _rule("adopt.settled", "fastställ", r"\bfastställ(?:a|er|s|es|as|de|des)\b", "fastställa"),
    _rule("extend.verb", "förläng", r"\bförläng(?:a|er|s|as|es|de|des|ts)\b", "förlänga"),
    # -- who does it
    _rule(
        "assign.task",
        "uppdrag,i uppgift",
        r"\b(?:ge|ger|ges|gav|gavs|lämna|lämnar|få|får|fick|erhåller|tilldela"
        r"|tilldelas)\b.{0,200}?\b(?:uppdrag(?:et)?|i\s+uppgift)\b",
        "ge i uppdrag, få i uppdrag",
    ),
    _rule(
        "assign.chosen-to",
        "utse,utsåg,välj,vald",
        rf"\b(?:utses|utsågs|välja|väljs|valdes)\b.{{0,80}}?\batt\s+(?!justera)(?:{WORK_VERBS})\b",
        "NN väljs att kontakta",
    ),
    _rule("assign.verb", "uppdra", r"\buppdra(?:r|s|ges|gs)?\b|\båläggs?\b", "uppdra åt"),
    _rule(
        "assign.mandate",
        "mandat,bemyndigande,delegera",
        r"\b(?:ge|ger|ges|få|får)\b.{0,120}?\b(?:mandat|bemyndigande)\b|\bdelegera(?:r|s)?\b",
        "ge mandat, delegera",
    ),
    _rule(
        "appoint.verb",
        "utse,utsåg,välj,vald,förordna,omval,nyval",
        r"\butse(?:r|s)?\b|\butsågs?\b|\b(?:om|ny)?välj(?:a|er|s|as|es)\b|\b(?:om|ny)?valde(?:s)?\b"
        r"|\bförordna(?:r|s|des)?\b|\b(?:om|ny)val\b",
        "utse, välja, förordna",
    ),
    _rule(
        "appoint.offered",
        "erbjud",
        r"\berbjud(?:a|er|s|as)\b.{0,90}?\b(?:tjänst|uppdrag|anställning|plats)\w*",
        "erbjuda tjänsten",
    ),
    _rule(
        "appoint.becomes",
        "blir",
        r"^(?:att\s+)?(?:\w+\s+)?\w*(?:ledamot|ledamöter|ersättare|ordförande|representant\w*|kontaktperson\w*"
        r"|sammankallande)\b.{0,80}?\bblir\b",
        "ny ledamot i Styrgruppen blir NN",
    ),
    _rule(
        "appoint.replaces",
        "ersätt",
        r"\bersätt(?:er|a|s|as)\b.{0,90}?\b(?:som\b|i\s+\S*(?:grupp|råd|nämnd|styrelse|utskott|nätverk|lpo\b))",
        "NN ersätter NN som ledamot, NN ersätter NN i arbetsgruppen",
    ),
    # -- later, or elsewhere
    _rule("postpone.tabled", "bordl", r"\bbordl\w+", "bordlägga"),
    _rule("postpone.wait", "avvakta", r"\bavvakta(?:r|s)?\b", "avvakta"),
    _rule(
        "postpone.moved",
        "skjut,sköt,flytt,senarelägg,ajourner,vilande,vilar",
        r"\b(?:skjut(?:a|er|s|es|as)|sköts?|flytta(?:r|s)?)\b.{0,60}?\b(?:upp|fram"
        r"|till\s+" + _NEXT + r")\b"
        r"|\b(?:uppskjut|uppskjöt|senarelägg|framflytta|ajourner)\w*|\bvila(?:nde|r)\b",
        "skjuta upp, senarelägga, ajournera, vila",
    ),
    _rule(
        "postpone.next-meeting",
        "nästa,nästkommande,nästföljande,kommande,senare",
        r"\b(?:ärendet|frågan|punkten|beslut(?:et)?|ställningstagande)\b.{0,60}?\b(?:återupptas"
        r"|återtas|tas\s+(?:upp|åter)"
        rf"|behandlas|återkommer|fattas|lyfts|beslutas|avgörs"
        rf"|återförs)\b.{{0,40}}?\b{_NEXT}\s+{_MEETING}",
        "ärendet tas upp på nästa möte",
    ),
    _rule(
        "postpone.again",
        "på nytt,åter,igen",
        r"\b(?:tas|ta|tar)\s+(?:upp\s+(?:på\s+nytt|igen|åter)|åter\s+upp)\b.{0,60}?" + _MEETING,
        "förslaget tas upp på nytt vid mötet den 3 maj",
    ),
    _rule(
        "postpone.decide-then",
        "ta ställning,fatta beslut",
        r"\b(?:ta\s+ställning|fatta\s+beslut)\b.{0,50}?\b(?:vid|på)\s+(?:\S+\s+){0,2}?" + _MEETING,
        "ta ställning till p. 3 vid mötet den 3 maj",
    ),
    _rule(
        "refer.handed",
        "hänskjut,hänsköt,hänför",
        r"\bhänskjut\w*|\bhänsköts?\b|\bhänför(?:a|s|er|as)\b",
        "hänskjuta till ett annat organ",
    ),
    _rule("refer.returned", "återremi", r"\båterremi\w+", "återremittera"),
    _rule(
        "refer.sent",
        "skicka,sänd,lämna,remi,vidarebefordra,överlåt,anmäl",
        r"\bskicka(?:r|s|de|des)?\b.{0,120}?\b(?:vidare|till|ut|på)\b|\b(?:över)?sänd(?:a|er|s"
        r"|es|as)\b"
        r"|\böverlämna(?:r|s|des|de)?\b|\bremitter\w+|\bpå\s+remiss\b|\bvidarebefordra(?:r|s)?\b"
        r"|\blämna(?:r|s)?\b.{0,80}?\b(?:vidare|över)\b|\böverlåt(?:a|er|s)\b.{0,60}?\b(?:till"
        r"|åt)\b"
        rf"|\banmäl(?:a|er|s)\b.{{0,60}}?\btill\s+{_UPPER_BODY}",
        "skicka vidare, överlämna till, remittera",
    ),
    # -- work
    _rule(
        "initiate.verb",
        "initier,upprätta,återuppta,starta,påbörja,inled,bilda,inrätta,tillsätt,införa,införs",
        r"\b(?:initiera|upprätta|återuppta|starta|påbörja|bilda|inrätta)(?:r|s|des|de)?\b"
        r"|\bupptog\b"
        r"|\binled(?:a|er|s|as)\b|\btillsätt(?:a|er|s|as)\b|\binför(?:a|s|as)\b",
        "initiera, upprätta, återuppta, starta, bilda",
    ),
    _rule(
        "review.verb",
        "över,utvärder,följ,utred,granska,revider,pröva,undersök,kartlägg",
        r"\b(?:se|ser|ses)\s+över\b|\b(?:göra|gör|görs|genomföra"
        r"|genomförs)\s+(?:en\s+)?(?:\S+\s+)?översyn\b"
        r"|\b(?:utvärdera|granska|revidera|pröva)(?:r|s|des)?\b|\bfölj(?:a|er|s)\s+upp\b"
        r"|\butred(?:a|er|s|as)\b"
        r"|\bundersök(?:a|er|s)\b|\bkartlägg(?:a|er|s)\b",
        "se över, utvärdera, följa upp, utreda",
    ),
    # -- acts that fit no other kind; what follows them is only their object
    _rule(
        "other.recommend",
        "rekommender,föresl",
        r"\brekommendera(?:r|s|de|des)?\b|\bföreslå(?:r|s)?\b|\bföreslogs?\b",
        "rekommendera, föreslå kommunfullmäktige",
    ),
    _rule(
        "other.right",
        "rätt att",
        r"\b(?:ge|ger|ges|har|ha|få|får)\b[^,.]{0,80}?\brätt\s+att\b",
        "ge chefen rätt att underteckna avtalet",
    ),
    _rule(
        "other.empowered",
        "bemyndiga,befullmäktiga",
        r"\b(?:bemyndiga|befullmäktiga)(?:r|s)?\b",
        "bemyndiga ordföranden att underteckna",
    ),
    _rule("other.ends", "upphör", r"\bupphör(?:a|t)?\b", "upphöra att gälla"),
    _rule(
        "other.money",
        "tilldela,anslå,avsätt,fördela",
        r"\b(?:tilldela|fördela)(?:r|s)?\b|\banslå(?:r|s)?\b|\bavsätt(?:a|er|s|as)\b",
        "tilldela, anslå, avsätta, fördela medel",
    ),
    _rule(
        "other.urge",
        "uppmana,begär,hemställ",
        r"\buppmana(?:r|s)?\b|\bbegär(?:a|s)?\b|\bhemställ(?:a|er)\b",
        "uppmana, begära",
    ),
    _rule("other.nominate", "nominer", r"\bnominera(?:r|s|de|des)?\b", "nominera"),
    _rule("other.release", "entledig", r"\bentledig\w+", "entlediga"),
    _rule("other.answered", "besvara", r"\bbesvara[dt]\b", "anse motionen besvarad"),
    _rule(
        "other.adjusted",
        "justera",
        r"\bomedelbart\b.{0,30}?\bjustera\w*|\bjusteras?\s+omedelbart\b",
        "omedelbart justerad",
    ),
    _rule(
        "other.annulled",
        "upphäv,återkall,avveckla",
        r"\b(?:upphäv|återkalla|avveckla)\w*",
        "upphäva, återkalla, avveckla",
    ),
)  # fmt: skip

# Asked only where no verb says anything.
LAST: tuple[Rule, ...] = (
    _rule(
        "approve.proposal",
        "förslag,yrkande,utkast",
        r"\b(?:i\s+enlighet\s+med|enligt)\b.{0,90}?(?:förslag|yrkande|utkast)",
        "enligt förslaget",
    ),
)
