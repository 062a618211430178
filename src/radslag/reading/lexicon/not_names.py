"""Capitalised words that are no part of a person's name, in lower case.

They open sentences, or name bodies, papers and days. A word that is also a given name
(`lexicon.given_names`) is not meant to stand here.
"""

from __future__ import annotations

from radslag.reading.lexicon.words import words

__all__ = ["BODY_ENDINGS", "BODY_WORDS", "NO_NAMES"]

_SMALL_WORDS = words("""
alla allt alltså andra annan annat av bara bland bl bl.a både båda bör bör de dels den denna
denne dessa det detta dock du då där därav därefter därför därigenom därmed därpå därtill
därutöver efter eftersom ej eller emellan emot en enligt er ett eventuella eventuellt
exempelvis flera fler fortsatt fram framför framöver för före förutom från ge genom gällande
hade han har helt henne hennes hon honom hos hur här härefter härmed i icke idag igen igår
ikväll imorgon in inför ingen inget inga innan inom inte istället ja jag jfr jämte kan kl
klockan kring kunde likaså lite man med medan mellan men mer mot mycket någon något några när
nej nu nuvarande ny nya nytt nästa nästkommande och också om omkring ovan ovanstående oavsett
pga pm på redan respektive samma samt sedan senast si sin sina sitt ska skall skulle som så
sådan sådana sådant t.ex tack te till tillsammans trots tv under undertecknad ur ut utan
utanför utav ute utifrån utom utöver vad var vara vare varför varje vars vart varvid vem vi
vid vidare vilka vilken vilket vill viss vissa visst vår våra vårt är äger än ännu även över
övrig övriga övrigt åter återigen året aktuell aktuella angående avseende beträffande
flertalet följande föregående ingående kommande kvarstående många nedan nedanstående pågående
rörande samtliga senare särskild särskilda tidigare tillkommande därom häri sammanfattningsvis
slutligen först främst däremot däribland emellertid hittills ibland ifall inledningsvis likväl
numera nyligen således troligen tyvärr vanligen varpå varav varefter åtminstone
""")

_DAYS = words("""
måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag
lördagen söndag söndagen januari februari mars april juni juli augusti september oktober
november december våren sommaren hösten vintern vecka veckan dag dagen jul julen påsk påsken
midsommar
""")

_PAPER_WORDS = words("""
anmälan anmäls anmäldes ansvar ansvarig ansvariga anslag arbete arbetet avsnitt avtal avtalet
bakgrund behandling beredning beslut beslutas beslutad beslutande besluten beslutet beslutade
beslutar bevis bilaga bilagor bilagorna bil budget covid datum dagordning dagordningen dialog
diarienummer dnr diskussion diskussionen direktiv diverse enkät enkäten ersättare ersätter
expedieras frånvarande fråga frågan frågor frågorna föredrar föredrog föredragning
föredragningslista föredragande föredragningen förfrågan förhinder förmöte förmötet förslag
förslaget förslagen förteckning genomgång godkänd godkännande handling handlingar handlingen
handlingarna handlingsplan information informerar informerade inbjudan inbjudna ingress jäv
justerande justering justerare justerat kallade kallelse kontakt kopia kostnad ledamot
ledamöter länk mejl minnesanteckning minnesanteckningar mål möte mötet mötes mötestid
mötesplats närvarande närvaro närvarolista omröstning ordlista organisation paragraf
paragrafer plats plan planen plenum post projekt projektet protokoll protokollet program
programmet punkt punkten punkterna presentation presenterar presenterade rapport rapporten
rapporter redovisning redovisningen remiss remissen remissvar reservation reservationer
riktlinje riktlinjer riktlinjerna rutin rutinen rutiner sammanfattning sammanträde
sammanträdet sammanträdestid sammanställning sekreterare sida sidan skrivelse status strategi
statistik summa syfte tid tidplan tider titel tjänst tjänsten tjänsteskrivelse underskrift
underskrifter underlag underlaget uppdrag uppdraget uppföljning uppföljningen upprop utdrag
utdragsbestyrkande utredning utredningen utses utsågs utvärdering utvärderingen val valde
valdes version vårdprogram yrkande yrkanden yttrande ärende ärenden ärendet ärendebeskrivning
öppnande överenskommelse överenskommelsen överenskommelser avtalstid avgår avgående omval
nyval fyllnadsval nominering nomineringar nominerade utsedd utsedda uppdragsdirektiv
uppdragsgivare referensgrupp resultat resultatet satsning stimulansmedel medel medlen
deltagare deltagande deltog deltar inledning avslutning avslut svar svaret fortsättning start
test utse utser välja väljer godkänna godkänner anta antar uppdra uppdrar notera noterar
bifalla avslå lägga lägger bevilja tacka tackar nominera nominerar bjuda bjuder kallar ge ger
omvald nyvald vald enligt adress postadress besöksadress telefon fax epost e-post webbplats
internet hemsida org.nr orgnr
""")

_OTHER_PROPER = words("""
skype teams zoom microsoft google word excel outlook cosmic link platina lifecare treserva
procapita inera siths socialstyrelsen länsstyrelsen försäkringskassan arbetsförmedlingen
polisen regeringen riksdagen staten skr skl rss sverige sveriges svensk svenska nordisk
nordiska norden europa eu nationell nationella regional regionala lokal lokala gemensam
gemensamma länsgemensam allmän allmänna stora lilla norra södra östra västra gamla övre nedre
god goda bättre öppen öppna trygg trygga nära närmare bra ung unga barn äldre äldres psykisk
psykiska fysisk digital digitala min mina mitt hälsa vård omsorg skola socialtjänst
socialtjänsten familj familjen individ funktionshinder rehabilitering habilitering hjälpmedel
levnadsvanor primärvård primärvården specialistvård hemtjänst hemsjukvård demens diabetes
palliativ kvinnofrid kunskapsstyrning välfärd integration arbetsmarknad folkets hus grand
hotell hotel stadshotell stadshotellet rummet salen sal lokal lokalen konferens kommunhuset
stadshuset rådhuset tingshuset landstingshuset regionhuset kulturhuset sessionssalen
sammanträdesrum konferensrum vån våning kyrkan gatan vägen torget box moderaterna
centerpartiet socialdemokraterna liberalerna kristdemokraterna vänsterpartiet miljöpartiet
sverigedemokraterna folkpartiet dalarnas länets läns län landsting landstinget landstingets
norden danmark norge finland ryssland ukraina syrien bergslagen gästrikland hälsingland
lappland röda korset rädda barnen
""")

BODY_WORDS: frozenset[str] = words("""
kommun kommunen kommunens kommuner kommunerna kommunernas region regionen regionens regioner
regionerna stad staden socialnämnd socialnämnden socialnämndens nämnd nämnden nämndens råd
rådet rådets styrelse styrelsen styrelsens styrgrupp styrgruppen styrgruppens arbetsgrupp
arbetsgruppen arbetsgruppens grupp gruppen gruppens nätverk nätverket nätverkets utskott
utskottet fullmäktige kommunfullmäktige kommunstyrelse kommunstyrelsen kommunstyrelsens
regionfullmäktige regionstyrelsen förvaltning förvaltningen förvaltningar avdelning
avdelningen avdelningens enhet enheten sektion sektionen kansli kansliet centrum center
central förbund förbundet förening föreningen bolag bolaget vårdcentral vårdcentralen sjukhus
sjukhuset lasarett lasarettet skola skolan universitet högskola högskolan institut institutet
kommitté kommittén delegation delegationen presidium presidiet valberedning valberedningen
kommittéer lpo lag rag lag:en lpo:n socialchefsnätverket chefsnätverket länschefsnätverket
länsnätverket välfärdsrådet primärvårdsråd programområde ab hb kb aktiebolag huvudman huvudmän
huvudmännen huvudmannen parterna samordnare samordnaren styrgrupperna verksamhet verksamheten
verksamheterna arbetsgrupper grupper referensgruppen
""")

# A word that ends so names a body, a place of work or a thing, not a person.
BODY_ENDINGS: tuple[str, ...] = tuple(
    words("""
nätverk nätverket nätverkets natverket nämnd nämnden nämndens namnden nämnderna råd rådet
rådets radet styrelse styrelsen styrelsens styrelser grupp gruppen gruppens grupper grupperna
utskott utskottet utskottets fullmäktige förvaltning förvaltningen förvaltningens
förvaltningar avdelning avdelningen avdelningens enhet enheten enhetens sektionen kansliet
centrum center centret centralen förbund förbundet förbundets föreningen förening förbunden
bolaget sjukhus sjukhuset lasarett lasarettet skola skolan skolor universitet kommittén
kommitté delegationen beredningen programområde programområdet kommun kommuns kommunen
kommuner kommunerna kommunernas region regionen regionerna verket myndigheten institutet byrån
kliniken mottagningen teamet teamen projektet programmet planen strategin avtalet lagen
lagstiftningen kommelse kommelsen kommelser linjen rutinen rapporten redovisningen utredningen
utvärderingen enkäten vården omsorgen tjänsten hälsan hemmet boendet platsen platserna huset
kontoret rummet partiet vägen gatan torget mötet dialogen modellen processen systemet stödet
medlen arbetet uppdraget protokoll ningen ningar ningarna ningens heten heterna skapet frågor
frågan ärende ärendet ärenden
""")
)

NO_NAMES: frozenset[str] = _SMALL_WORDS | _DAYS | _PAPER_WORDS | _OTHER_PROPER | BODY_WORDS
