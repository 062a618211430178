"""Words of officialese with å, ä and ö, for giving letters back.

The general list of word frequencies knows most of them. Here stand those it lacks, and those it
ranks too low for these papers: in minutes *lan* is the county (län), not a loan (lån).
"""

from __future__ import annotations

from radslag.reading.lexicon.words import words

__all__ = ["COMMON", "FIRST_PARTS", "KNOWN", "RARE"]

# Far more common here than in newspapers and subtitles.
COMMON = words("""
allmänheten anhörig anhöriga anmälan anmäler anmälda ansökan ansökningar ansöka avgår avslår
behörig behöver berör berörda bestämd bestämmer beslöt beslöts biträdande bordläggs bordlägga
bör bör böra dagordningens delårsrapport enhälligt enskild ersättare ersättning
fastställa fastställer fastställs fortsatt framför framförs fullmäktige fullmäktiges
förbund förbundet fördelas fördelning föredra föredragande föredragning föredrar föredras
föredrog föregående förelåg föreligger föreslagit föreslagna föreslog föreslogs föreslå föreslår
föreslås förhinder förhindrad förlängning förlänga förlängs förmöte förordna förskola förslag
förslaget förslagen förslagets förtroendevald förtroendevalda förtydliga förtydligande förvaltning
förvaltningen förvaltningens förvaltningschef förvaltningar förvaltningarna gällande gäller
gärna godkänd godkända godkänna godkännande godkänner godkännes godkänns godkändes godkänt
handläggare handlägga hälsa hälso hänskjuta hänskjuts hänvisar härnäst inför införa införs
justerar jämlik jämställdhet lägga lägger läggs läge läget lägesrapport lämna lämnar lämnas
län läns länet länets länen ledamöter ledamöterna mål målen målet möjlighet möjligheten möte mötet
mötets möten mötena nämnd nämnden nämndens nämnder nämnderna nämndernas närvarande närvaro
nästa nästkommande område området områden omröstning ordförande ordföranden ordförandens
påbörjas pågår pågående påverkar rädda råd rådet rådets rådgör rätten ränta rösta röster röstar
sammanträde sammanträdet sammanträden sammanträder sjukvård sjukvården skäl skrivelsen skydd
stärka stärks stöd stöder stödja stödet särskild särskilda särskilt ställa ställer ställs ställde
säker säkra säkert sätt tillgänglig tillgänglighet tillägg tillsätta tjänst tjänsten
tjänsteman tjänstemän tjänsteskrivelse upphör uppföljning utgår utgår utvärdera utvärdering
utvärderingen väcka vård vården vårdens våld välfärd verkställa verksamhetsområde vägar
yttrande yttra åldern årets åtgärd åtgärda åtgärder åtgärderna återkalla återkomma återkommer
återrapportera återrapportering återremiss återremittera äldre ändamål ändamålsenlig
ärende ärendet ärenden ärendena ärendets öka ökade ökar ökat önskar önskemål överenskommelse
överenskommelsen överenskommelser överenskommelserna övergripande överlämna överlämnar översyn
övrig övriga övrigt kostnadsfördelning mäns mäta pröva prövas flöde flöden gärningar stödstruktur
tagit taget nådde fått år åren året prövar prövas prövat besvaras besvarats
huvudman huvudmän vägnar vanligen årlig årliga stöder stödjer besvarades besvarade besvarar sänka sänkt sänks höja höjs höjt mäter mätas mättes mätning
mönster gränd snöröjning stånd
""")

# Far rarer here than in subtitles: forms of command and words of talk.
RARE = words("""
bränn gräv gött hejdå häng höj kåt käka kär kära knäck knäpp knäppa lås märk nåt nån näe släng släpp
smäll spänn stäng sån såna sånna sånt skärp tänd tänk täck väck värm åh äh öh
""")

KNOWN = words("""
adjungerad ajourneras anläggningstillgångar anmälningsärende anmälningsärenden anslagsframställan
ansvarsfördelning ansvarsfördelningen ansökningsomgång arbetsgivarstämma arvodesgrundande
avgångsvederlag avlösarservice avslutningsvis avstår avvaktar avvikelsehantering avtalsförlängning
balansräkning barnkonventionen barnahälsovård barnhälsovård barnhälsovården bemyndiga bifalles
befolkningsmängd behovsprövning beredskapsläge beslutsgång beslutsmässig beslutsunderlag
bestämmelserna besöksadress betänkande bilägga bilägges bordlades bordläggas bordlägger bordlägges
bordläggning brukarmedverkan budgetuppföljning bygglovsärende chefsnätverk chefsnätverket
chefsnätverkets delgivningsärende delgivningsärenden delregional demensvård detaljplaneläggning
diarieförd diarieförs diskussionsärende dricksvattenförsörjning dödsfall egenvård ekonomiskt
elevhälsa elevhälsan elevhälsoteam enhälligt entlediga entledigas ersättarna extrainsatt
facknämnd fastighetsägare folkhälsa folkhälsan folkhälsoråd folkhälsorådet folktandvården
fotgängare fritidsgård fullföljer funktionsnedsättning funktionsnedsättningar funktionsrättsråd
fyllnadsval färdplan färdplanen färdtjänst färdtjänsten föranleder förankra förankras förankring
förankringsprocess förbehåller förbundsdirektion förbundsdirektionen fördelningsnyckel föredragas
föredragningslista föredragningslistan föreläggande föreskrifter förfallna förfrågan
förfrågningsunderlag förhandsbesked förmöten förmötet förmötena förordar förordas förordnande
förplägnad förskolechef förskolor förskrivare försörjningsstöd försörjningsstödet förstärkning
förstudie förtroendeman förtroendemän förtydligas förtydliganden förvaltas förvaltningschefer
förvaltningscheferna förvaltningsövergripande genomförandeplan genomgång gemensamhetsanläggning
gruppbostäder gränsdragning gränsdragningen gränsdragningsfrågor gränssnitt gränssnittet
gymnasienämnd habiliteringsråd handläggning handläggningstid handläggningstider handlingsplanerna
hemgång hemsjukvård hemsjukvården hemtjänst hemtjänsten huvudmän huvudmännen huvudmännens
hälsocentral hälsofrämjande hälsosamtal hälsoval hälsovård hänförs hänskjutas hänskjutes
hänskjutning hänskjuter hänsköt hänsköts hävning icke-verkställda implementeringsstöd inspirationsdag
informationsärende informationsärenden informationsöverföring initiativärende inkomstprövad
intresseanmälan intresseanmälningar interkommunal investeringsbehov jävig jävsituation jämka jämkning
jämställdhetsintegrering justeringsmän kallelsetid kemikalieplan kollektivtrafiknämnd kommunförbund
kommunförbundet kommunalförbund kommunöverskridande kommunmedlemmar kompetensförsörjning
kompetensförsörjningen konkurrensutsättning kontaktperson korttidsplats kostnadsfördelningen
kostnadsneutral kostnadstäckning krisledningsnämnd kunskapsstöd kunskapsstyrning kungörelse
kvarstår kvalitetshöjande landstingsfullmäktige ledamotskap ledningssystem likvärdig likvärdighet
lokalförsörjning lokalförsörjningsplan lägesbild lägesbilder lägesrapporter länschefsnätverket
länsgemensam länsgemensamma länsgemensamt länsnätverk länsnätverket länsstyrelse länsstyrelsen
länsstyrelsens länsövergripande läkarmedverkan läkemedel läkemedelsgenomgång lärarförbundet
löneöversyn löpande målbild målbilder målgrupp målgruppen målnivå målnivåer månadsrapport
månadsuppföljning medborgarförslag medborgarförslaget miljönämnd minnesanteckningarna mötesanteckningar
mötesform mötesplats mötestid mötestider motionssvar munhälsobedömning myndighetsnämnd
myndighetsutövning nämndeman nämndemän nämndplan nämndsekreterare nämndsordförande
närboende närsjukvård närsjukvården närståendestöd närvarorätt närvaroplikt nätverk nätverken nätverket
nätverkets nätverksmöte nätverksträff nödvatten ohälsa ohälsotal omfördelning omprövning
områdeschef områdessamordnare omställning omställningen omställningsarbete omställningsarbetet
omtag ordförandebeslut ordförandeskap ordningsföreskrifter ortsnamn palliativ parboende
patientsäkerhet patientsäkerhetsberättelse pensionärsråd pensionärsrådet personuppgiftsbiträdesavtal
planprioritering primärvård primärvården primärvårdens programområde programområden programområdet
prövning psykiatrisk påpekades påminner regelverk regionfullmäktige regionråd regionrådet
regionstyrelse rehabiliteringsplan remissförfarande remissinstans remissvar representantskap
reseersättning resultaträkning revisionsberättelse rådgivande rådgivning rådslag räddningschef
räddningsnämnd räddningstjänst räddningstjänsten räddningstjänstförbund rättssäker
rättssäkerhet rörande röstlängd röstlängden röstningsförfarande samfällighetsförening
samhällsbyggnad samhällsbyggnadsnämnd samhällsbyggnadsnämnden samhällsviktig sammanföra
sammankallande sammanställning sammanställningen sammansättning sammansättningen
sammanträdesdag sammanträdesdagar sammanträdesprotokoll sammanträdestid sammanträdestider
samordningsförbund samordningsförbundet samråd samrådet samrådsmöte samrådshandling samsjuklighet
samverkansnämnd samverkansnämnden samverkansråd samverkansrådet sekretessprövning självkostnad
självförvaltning skadestånd skolskjutsärende skolnämnd skyddsombud skyddsåtgärder slutenvård
slutenvården slutjustering snöröjning socialnämnd socialnämnden socialnämnds
socialtjänst socialtjänsten socialtjänstens språkbruk stadgeändring statsbidragsansökan styrelsemöte
stimulansmedel strandskydd strandskyddsdispens ställföreträdande ställföreträdare
ställningstagande ställningstaganden stödbehov stödinsatser stödstruktur stödstrukturer
stödstrukturen sysselsättning såvida särskilt särskolan säkerställa säkerställer säkerställs säte
tagas taxeändring tertialuppföljning tidsplan tidsåtgång tillfälle tillgodogöra tillgängliggöra
tillkännage tillkännagivande tillnyktringsplats tillsvidare tillstyrka tillstyrker tillsätts
tilläggsanslag tilläggsavtal tilläggsbudget tjänsteförrättande tjänstgörande tjänstgör
tjänstledig tjänstledighet tjänsteställe tjänstgöringsgrad tolkförmedling trygghetslarm
undersköterska undersköterskor uppdragshandling uppdragsbeskrivning uppföljningar uppföljningen
upphandlingsföreskrifter upphäva upphävs utförare utgång utgången utlåtande utlåtanden utses utskrivning
utskrivningsklar utredningsuppdrag utvecklingsområde utvecklingsområden utökning utökas utöka
valförrättare valärende valärenden varaktighet vattenskyddsområde verksamhetsberättelse
verksamhetsberättelsen verksamhetsövergripande verkställighet verkställd verkställas viceordförande
våldsförebyggande vårdbehov vårdbehovsmätning vårdcentral vårdcentralen vårdgaranti vårdgivare
vårdgivaren vårdgrannar vårdhygien vårdkedja vårdkedjan vårdnadshavare vårdplan vårdplanering
vårdprogram vårdsamverkan vårdval välfärdsrådet välfärdsrådets välfärdsteknik väntetid väntetider
växelvård yrkande yrkanden årlig årligen årsberättelse årsbudget årsmöte årsmötet årsplan årsredovisning
årsskifte årsskiftet åtagande åtaganden åtgärdande åtgärdsförslag åtgärdsplan åtgärdsprogram
återkoppla återkopplas återkoppling återkallas återrapporteras återremitterar återremitteras
återstår återställning återsökning återtas återupptas äga ägardirektiv ägarsamråd äldrefrågor äldreomsorg
äldreomsorgen äldrenämnd äldresamordnare äldres ämnesområde ändringsbeslut ändringsförslag
äskande äskanden ärendeberedning ärendebeskrivning ärendehantering ärendelista ärendemening ärendenummer
ödesmättad öppettider öppenvård öppenvården öronmärkta överenskoms överenskoms överförmyndare
överförmyndarnämnd överförmyndarnämnden överföring övergång övergångar övergångsregler överklagan
överklagande överklaganden överklagas överlåtelse överskjutande överskott överträdelse
överväganden överväga övningsverksamhet öppnande öppnas öppnar förfluten avslår bifaller tagare tagaren tagarens uppbära uppbär budgetår budgetåret budgetårets
kalenderår kalenderåret läsår läsåret verksamhetsår verksamhetsåret räkenskapsår räkenskapsåret
sammanträdesdagen insatta nedsatta avsatta igensatta tillsatta havare havaren innehavare innehavaren sotare sotaren sotas sotning skral tillhanda
väsendet inträngning besvarande besvarandet egenvården naturvården barnavården missbruksvården tandvården friskvården djurvården remissvaret
remissvaren justeringsman servicevärd servicevärdar skolvärd skolvärdar röja röjas röjning besvarades besvarar
nattfasta nattfastan mäts vägrad vägrade vägras jävsfråga jävsfrågan fullgör utgör
""")

# First parts of compounds that do not stand alone, or are rarer alone.
FIRST_PARTS = words("""
avgifts barn behandlings behovs beredskaps besluts besöks bistånds boende brottsoffer bygg chefs
delegations demens delårs distrikts drift ekonomi elev ersättnings familje fastighets folk
folkhälso fritids funktions färd för förebyggande förmåns försörjnings förtroende förvaltnings
förtur genomförande gruppboende gräns gymnasie handläggnings handlings hemtjänst hjälpmedels
huvudmanna hälso högskole högstadie informations innehålls jämställdhets kartläggnings
kollektivtrafik kommun kompetens korttids krav kravs kostnads kultur kvalitets kvinnofrids landsbygds lednings
låg lågstadie läge läkar läkemedels läns lärar lägenhets löne mellan miljö minnes mål målgrupps
månads myndighets mäns möbel mötes nominerings närings närsjukvårds närvaro nätverks nämnds nödläges ohälso
områdes omställnings omsorgs ordnings patient personal plan primärvårds program projekt
prövnings psykiatri region regions rehabiliterings remiss resurs revisions råds räddnings rättighets
röst röstnings samhälls samordnings samråds samverkans sjukvårds självkostnads skol skydds skötsel stämmo
slutenvårds social socialnämnds socialtjänst språk stads stats styr ställnings stöd stöds sysselsättnings
säkerhets särskole tandvårds tillgänglighets tillgångs tilläggs tillsyns tjänste tjänstgörings
trafik trygghets undersöknings uppdrags uppföljnings upphandlings utbildnings utvecklings
utvärderings underhålls utskrivnings vatten verksamhets vuxen vård våld vålds vårdnads vårdhygien
välfärds vänte våffel värde väg växel yrkes års åtgärds åldersgrupps ålder åter åtgångs äldre ändrings
ärende ö öppen över övergångs övnings överenskommelse överläggnings överförings
""")
