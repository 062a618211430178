"""Which reading a word has where several are possible: what tends to stand beside it.

One entry for each word as it is without dots:

    andra: andra, ändra < @modal att, andra > sätt sidan

`reading < words` lists words that speak for a reading when they come before, `reading > words`
after. `reading +100` makes it ten times as likely as the word frequencies say. "#" is a number,
"#y" a year, "^" a break before, "." the end of a sentence or clause, "*en" any word that ends so,
"kvinnor_och" two words in a row; "@modal" names a group.
"""

from __future__ import annotations

__all__ = ["CONTEXTS", "GROUPS"]

GROUPS = {
    "modal": "ska skall bör kan kunde skulle måste får vill ville kommer behöver låter låta kunna"
    " önskar avser fick brukar torde må månde",
    "preposition": "av i på för från till med om under enligt inom hos vid mot efter före inför"
    " kring genom mellan över utan per sedan innan avseende gällande angående trots",
    "number": "# ett två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo hundra tusen"
    " *tio *sju *fem flera många några båda bägge",
    "have": "har hade ha haft",
}

CONTEXTS = """
anda: ändå, ända > till från in upp ner sedan fram, anda < samma i god samarbetets
andra: andra, ändra < @modal att och_att inte, andra > kommuner sidan sätt regioner aktörer länder
 personer frågor insatser verksamheter delar medel hand tillfällen myndigheter organisationer
 parter skäl gången mötet sammanträdet former områden huvudmän nämnder barn ord halvåret kvartalet
 året fall typer stycket
andras: andras, ändras +70 < @modal kan inte och, ändras > till så enligt i från
ar: är, år < @preposition @number varje nästa förra innevarande föregående kommande gångna hela nya
 sista senaste samma detta vart halvt ett gånga tidigare följande, år > #y ., är < det som den
aren: åren, åren < @preposition de
asidosatts: åsidosatts +50
ater: åter +100, äter < han hon barnen barn_som
avsatts: avsatts < @have, avsätts +30
bank: bank, bänk < en
bara: bara, bära < ska bör måste kan att_kunna, bara < att inte
beror: beror > på till, berör +60 < som frågor vilka
bor: bör, bor > i på hos hemma kvar ensam ensamma permanent tillfälligt utanför inom tillsammans
 själv, bor < personer redan där barn elever familjer
bosatta: bosatta +60, bosätta < att sig
ersatts: ersätts +40, ersatts < @have
far: får, far < min din, far > illa
fasta: fasta, fästa < @modal vill
forsta: första, förstå < @modal att_inte svårt_att, första > gången mötet halvåret kvartalet hand
 och
fort: fört < @have har vid protokoll protokollet inte, fort +30 < så för gick alltför, fört > vid
 samtal dialog diskussioner över protokoll
fortsatt: fortsatt +60
fortsatta: fortsätta +40 < @modal att, fortsatta < det den de detta vårt sitt för i, fortsatta >
 arbetet utvecklingen dialogen
gang: gång, gång < varje en nästa första
gas: gas, gås > igenom
grava: gräva, grava < de
hall: håll, hall < i en lilla, håll < på olika sina
halla: hålla, hålla < @modal att
handa: hända, handa +60 < till
har: har, här > är finns följer beskrivs redovisas nedan, här < så just ut
hast: häst, hast < i all
hor: hör, hör < som
host: höst < i
humor: humor, humör < gott dåligt på
huvudman: huvudman +60, huvudmän < @number andra samtliga alla olika flera våra länets berörda
huvudmans: huvudmans +100
inga: inga, ingå < @modal kan ska att_kunna, ingå > i avtal, inga > övriga förslag medel kostnader
 pengar nya synpunkter erinringar, ingå < att
kalla: kalla, källa < en som denna, kalla < @modal att
kort: kort, kört < har hade
lada: låda, lada +40 < en den
lag: lag, låg < är var för mycket en_alltför alltför fortsatt relativt på_en, låg > nivå andel grad
 pension inkomst kvar bemanning
laga: laga, låga < de med på mycket för
lagen: lagen, lägen < olika dessa svåra sådana
lager: lager, läger < på ett
laget: läget < i det nuvarande om det_rådande rådande
lagret: lagret +60
lagt: lagt, lågt < för är mycket lika alltför relativt, lagt < @have inte, lågt > antal pris
lan: län < # ett hela varje, lån < ett_litet av_ett nya ta, lån > till hos
lana: låna, låna < att
lanen: länen, lånen +100 > hos
lanet: länet, lånet < betala lösa, lånet > av
lasa: läsa, låsa < att_kunna, låsa > upp dörren dörrar
last: läst < @have inte har, last < med
lat: lät, lät +60 < man nämnden som
lost: löst < @have inte
man: man, män +40 < @number av för kvinnor_och unga äldre yngre dessa alla vuxna pojkar_och gode,
 män > som_har, mån < i_den
mannen: mannen, männen < för av de
mans: mans, mäns +60 > våld hälsa löner, mäns < för kvinnors_och mot
mata: mäta, mata < att_börja
matas: mätas +60
matt: mått, matt < är
nar: när, når < inte ännu_inte
natt: natt, nått < @have inte ännu, natt > till mot
ons: ons +100
provat: prövat, provat < har_inte
rad: råd +30 < om ett, rad < en lång en_lång på, rad > åtgärder frågor olika förslag
raka: raka, råka < @modal
ratt: rätt, rätt < ha har
sags: sägs, sågs < har
saker: säker, saker < andra många de flera olika några dessa två tre av vissa sådana inga alla
 viktiga, säker < trygg_och är en vara mer känna patient, säker > vård hemgång och miljö
salt: sålt < @have, salt < och
sant: sant, sänt < @have, sänt > ut in över
satt: sätt, satt < @have nämnden, satt > upp in ut igång sig samman, sätt < på samma ett det vilket
 annat bästa
satts: satts < @have, satts > in upp igång ned ut, sätts +20 < som inte och
skal: skäl < särskilda av det finns, skal < utan
skott: skött < @have
slang: slang +60
stall: ställ, stall < ett, stall > behöver
stallet: stället, stallet +110, stället < i på det detta
stang: stäng, stång < en
starka: stärka +40 < @modal att och för_att ytterligare, starka < den de två sina
starkt: starkt, stärkt < @have blivit ett
stod: stöd, stod > det klart kvar inför orörd tomt, stöd < med som ekonomiskt ett det
 administrativt till stort
svar: svar, svår < är mycket för så alltför blir fortfarande ofta
svara: svara, svåra < mycket de så är många särskilt flera dessa, svåra > att fall frågor beslut
svart: svårt, svart > på
tacka: tacka, täcka < @modal, tacka < att_få för_att att vill
tag: tag, tåg < nya med
tagen: tågen +50, tagen < är blev
taget: taget, tåget < med gick, taget > beslut
tal: tal, tål
tank: tank +250
tillat: tillåt, tillät < inte
tillsatt: tillsatt +30
tillsatts: tillsatts, tillsätts +30, tillsatts < @have får
tors: tors +100
trad: träd, träd < ett
utsatta: utsatta, utsätta < @modal att
utsatts: utsatts +50, utsätts > för_ett
val: val +130, väl < särskilt mycket fungerat fungerar förlöpt gått så lika tas höll gick sig, val
 > av till #, val < vid # ^ inför § efter årets
vald: vald +20 < är blev blir nyligen en, våld < mot av om med hedersrelaterat fysiskt psykiskt
 mäns utsatta, våld > i mot och
van: vän, van < är vid, van > vid att
var: var, vår < i till av på från med om hos enligt under för genom denna, var > för en och sin
 femte tredje fjärde
vara: vara, våra < @preposition alla samtliga bland båda för, vara < @modal att inte också även
 skulle ta_till tas_till, våra > medlemmar kommuner barn äldre egna unga *erna
vard: vård < och för nära av god under sluten sjuk, värd < är är_inte, värd > för är att
vardats: vårdats +50
varden: vården, världen
vart: vårt, vart > # femte tredje fjärde annat tionde åt, värt < är mycket väl en vara, värt > att
"""
