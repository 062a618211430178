"""Which reading a word has where several are possible: what tends to stand beside it.

One line for each word as it is without dots:

    andra: andra, ändra < @modal att, andra > sätt sidan

The readings come first-named first; `reading +100` makes a reading ten times as likely as the
word frequencies say, `-100` a tenth. `reading < words` lists words that speak for it when they
come before, `reading > words` after. "#" is a number, "#y" a year, "^" a break before, "." the end of a
sentence or clause, "*en" any word that ends so; "kvinnor_och" two words in a row. "@modal" names a group.
"""

from __future__ import annotations

__all__ = ["CONTEXTS", "GROUPS"]

GROUPS = {
    "modal": "ska skall bör kan kunde skulle måste får vill ville kommer behöver låter låta kunna"
    " önskar avser fick brukar torde må månde",
    "preposition": "av i på för från till med om under enligt inom hos vid mot efter före inför"
    " kring genom mellan över utan per sedan innan avseende gällande angående trots",
    "number": "# två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo trettio femtio hundra tusen *tio *sju *fem"
    " ett flera många några båda bägge",
    "have": "har hade ha haft",
    "be": "är var blir blev vara bli varit blivit",
    "subject": "jag du han hon vi ni de man som den det nämnden rådet styrelsen gruppen kommunen"
    " kommunerna regionen",
}

CONTEXTS = """
ar: är, år < @preposition @number varje nästa förra innevarande föregående kommande gångna hela nya
 sista senaste samma detta vart halvt ett gånga tidigare följande, år > #y ., är < det som den
aren: åren, åren < @preposition de
har: har, här > är finns följer beskrivs redovisas nedan, här < så just ut
man: man, män +40 < @number av för kvinnor_och unga äldre yngre dessa alla vuxna pojkar_och gode,
 män > som_har, mån < i_den
mans: mans, mäns +60 > våld hälsa löner, mäns < för kvinnors_och mot
var: var, vår < i till av på från med om hos enligt under för genom denna, var > för en och sin
 femte tredje fjärde
vara: vara, våra < @preposition alla samtliga bland båda för, vara < @modal att inte också även
 skulle ta_till tas_till, våra > medlemmar kommuner barn äldre egna unga *erna
andra: andra, ändra < @modal att och_att inte, andra > kommuner sidan sätt regioner aktörer länder
 personer frågor insatser verksamheter delar medel hand tillfällen myndigheter organisationer
 parter skäl gången mötet sammanträdet former områden huvudmän nämnder barn ord halvåret kvartalet
 året fall typer stycket
andras: andras, ändras +70 < @modal kan inte och, ändras > till så enligt i från
andring: ändring
val: val +130, väl < särskilt mycket fungerat fungerar förlöpt gått så lika tas höll gick sig, val > av till
 #, val < vid # ^ inför § efter årets
forsta: första, förstå < @modal att_inte svårt_att, första > gången mötet halvåret kvartalet hand och
satt: sätt, satt < @have nämnden, satt > upp in ut igång sig samman, sätt < på samma ett det vilket annat bästa
gang: gång, gång < varje en nästa första
anda: ändå, ända > till från in upp ner sedan fram, anda < samma i god samarbetets
inga: inga, ingå < @modal kan ska att_kunna, ingå > i avtal, inga > övriga förslag medel kostnader
 pengar nya synpunkter erinringar, ingå < att -
stora: stora
saker: säker, saker < andra många de flera olika några dessa två tre av vissa sådana inga alla
 viktiga, säker < trygg_och är en vara mer känna patient, säker > vård hemgång och miljö
kalla: kalla, källa < en som denna, kalla < @modal att
bor: bör, bor > i på hos hemma kvar ensam ensamma permanent tillfälligt utanför inom tillsammans
 själv, bor < personer redan där barn elever familjer
vart: vårt, vart > # femte tredje fjärde annat tionde åt, värt < är mycket väl en vara, värt > att
sant: sant, sänt < @have, sänt > ut in över
lag: lag, låg < är var för mycket en_alltför alltför fortsatt relativt på_en, låg > nivå andel grad
 pension inkomst kvar bemanning
lagt: lagt, lågt < för är mycket lika alltför relativt, lagt < @have inte, lågt > antal pris
hall: håll, hall < i en lilla, håll < på olika sina
fort: fört < @have har vid protokoll protokollet inte, fort +30 < så för gick alltför, fört > vid
 samtal dialog diskussioner över protokoll
stod: stöd, stod > det klart kvar inför orörd tomt, stöd < med som ekonomiskt ett det administrativt
 till stort
fortsatta: fortsätta +40 < @modal att, fortsatta < det den de detta vårt sitt för i, fortsatta > arbetet
 utvecklingen dialogen
fortsatt: fortsatt, fortsätt < ^
svara: svara, svåra < mycket de så är många särskilt flera dessa, svåra > att fall frågor beslut
beror: beror > på till, berör +60 < som frågor vilka
natt: natt, nått < @have inte ännu, natt > till mot
lan: län < # ett hela varje, lån < ett_litet av_ett nya ta, lån > till hos
lanet: länet, lånet < betala lösa, lånet > av
lana: låna, låna < att
starkt: starkt, stärkt < @have blivit ett
starka: stärka +40 < @modal att och för_att ytterligare, starka < den de två sina
skal: skäl < särskilda av det finns, skal < utan
vald: vald +20 < är blev blir nyligen en, våld < mot av om med hedersrelaterat fysiskt psykiskt
 mäns utsatta, våld > i mot och
vard: vård < och för nära av god under sluten sjuk, värd < är är_inte, värd > för är att
vardera: vardera
varden: vården, världen
lagen: lagen, lägen < olika dessa svåra sådana
laget: läget < i det nuvarande om det_rådande rådande, laget < i_stora a
taget: taget, tåget < med gick, taget > beslut
lang: lång
ratt: rätt, rätt < ha har
rad: råd +30 < om ett, rad < en lång en_lång på, rad > åtgärder frågor olika förslag
kant: känt
last: läst < @have inte har, last < ^ med
lost: löst < @have inte
salt: sålt < @have, salt < och
utsatta: utsatta, utsätta < @modal att
utsatts: utsatts +50, utsätts > för_ett
bosatta: bosatta +60, bosätta < att sig
tillsatts: tillsatts, tillsätts +30, tillsatts < @have får
avsatts: avsatts < @have, avsätts +30
asidosatts: åsidosatts +50
vanligen: vanligen
raka: raka, råka < @modal
trad: träd, träd < ett
mata: mäta, mata < att_börja
fasta: fasta, fästa < @modal vill
provat: prövat, provat < har_inte
tacka: tacka, täcka < @modal, tacka < att_få för_att att vill
halla: hålla, hålla < @modal att
langa: långa
satts: satts < @have, satts > in upp igång ned ut, sätts +20 < som inte och
ersatts: ersätts +40, ersatts < @have
intag: intag
falls: fälls
sparas: sparas
flode: flöde
matt: mått, matt < är
skott: skött < @have, skott
host: höst < i, höst
stall: ställ, stall < ett, stall > behöver
hor: hör, hör < som
tal: tal, tål
bank: bank, bänk < en
tand: tand
far: får, far < min din, far > illa
grava: gräva, grava < de
lat: lät, låt < ^, lät +60 < man nämnden som
lada: låda, lada +40 < en den
mark: mark, märk < ^
lasa: läsa, låsa < att_kunna, låsa > upp dörren dörrar
lases: läses
stang: stäng, stång < en
lager: lager, läger < på ett
ange: ange
halls: hålls
gar: går
sags: sägs, sågs < har
band: band
tra: trä
stor: stor
sag: såg, säg < ^
hart: hårt
blott: blott
ovan: ovan
langsta: längsta
skar: skär
hast: häst, hast < i all
skara: skara
bar: bär
van: vän, van < är vid, van > vid att
svar: svar, svår < är mycket för så alltför blir fortfarande ofta
bara: bara, bära < ska bör måste kan att_kunna, bara < att inte
kort: kort, kört < har hade
tag: tag, tåg < nya med
mannen: mannen, männen < för av de
laga: laga, låga < de med på mycket för
tank: tank +250, tänk < ^
tors: tors +100
ons: ons +100
lagret: lagret +60
vall: vall
nar: när, når < inte ännu_inte
svart: svårt, svart > på
matas: mätas +60
tillsatt: tillsatt +30, tillsätt < ^
tillat: tillåt, tillät < inte
laser: läser
ater: åter +100, äter < han hon barnen barn_som
huvudman: huvudman +60, huvudmän < @number andra samtliga alla olika flera våra länets berörda
huvudmans: huvudmans +100
stallet: stället, stallet +110, stället < i på det detta
slang: slang +60
gas: gas, gås > igenom
humor: humor, humör < gott dåligt på
handa: hända, handa < till
vardats: vårdats +50
lanen: länen, lånen > hos
tagen: tågen +50, tagen < är blev
"""
