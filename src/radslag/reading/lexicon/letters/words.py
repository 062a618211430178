"""Words of officialese with å, ä and ö, for giving letters back.

The general list of word frequencies knows most of them. Here stand those it lacks, and those it
ranks too low for these papers: in minutes *lan* is the county (län), not a loan (lån).
"""

from __future__ import annotations

from radslag.reading.lexicon.words import words

__all__ = ["COMMON", "FIRST_PARTS", "KNOWN", "RARE"]

# Far more common here than in newspapers and subtitles.
COMMON = words("""
allmänheten anhörig anhöriga anmälan anmälda anmäler ansöka ansökan ansökningar avgår avslår
behörig behöver berör berörda beslöt beslöts bestämd bestämmer besvarade besvarades besvarar
besvaras besvarats biträdande bordlägga bordläggs bör böra dagordningens delårsrapport enhälligt
enskild ersättare ersättning fastställa fastställer fastställs flöde flöden fortsatt framför
framförs fullmäktige fullmäktiges fått förbund förbundet fördelas fördelning föredra föredragande
föredragning föredrar föredras föredrog föregående föreligger förelåg föreslagit föreslagna
föreslog föreslogs föreslå föreslår föreslås förhinder förhindrad förlänga förlängning förlängs
förmöte förordna förskola förslag förslagen förslaget förslagets förtroendevald förtroendevalda
förtydliga förtydligande förvaltning förvaltningar förvaltningarna förvaltningen förvaltningens
förvaltningschef godkänd godkända godkändes godkänna godkännande godkänner godkännes godkänns
godkänt gränd gällande gäller gärna gärningar handlägga handläggare huvudman huvudmän hälsa hälso
hänskjuta hänskjuts hänvisar härnäst höja höjs höjt inför införa införs justerar jämlik
jämställdhet kostnadsfördelning ledamöter ledamöterna läge lägesrapport läget lägga lägger läggs
lämna lämnar lämnas län länen länet länets läns mål målen målet mäns mäta mätas mäter mätning
mättes möjlighet möjligheten mönster möte möten mötena mötet mötets nådde nämnd nämnden nämndens
nämnder nämnderna nämndernas närvarande närvaro nästa nästkommande område områden området
omröstning ordförande ordföranden ordförandens pröva prövar prövas prövat påbörjas pågående pågår
påverkar råd rådet rådets rådgör rädda ränta rätten rösta röstar röster sammanträde sammanträden
sammanträder sammanträdet sjukvård sjukvården skrivelsen skydd skäl snöröjning stånd ställa ställde
ställer ställs stärka stärks stöd stöder stödet stödja stödjer stödstruktur säker säkert säkra
sänka sänks sänkt särskild särskilda särskilt sätt taget tillgänglig tillgänglighet tillsätta
tillägg tjänst tjänsteman tjänstemän tjänsten tjänsteskrivelse uppföljning upphör utgår utvärdera
utvärdering utvärderingen vanligen verksamhetsområde verkställa våld vård vården vårdens väcka
vägar vägnar välfärd yttra yttrande åldern åren året årets årlig årliga återkalla återkomma
återkommer återrapportera återrapportering återremiss återremittera åtgärd åtgärda åtgärder
åtgärderna äldre ändamål ändamålsenlig ärende ärenden ärendena ärendet ärendets öka ökade ökar ökat
önskar önskemål överenskommelse överenskommelsen överenskommelser överenskommelserna övergripande
överlämna överlämnar översyn övrig övriga
""")

# Far rarer here than in subtitles: forms of command and words of talk.
RARE = words("""
bränn gräv gött hejdå häng höj knäck knäpp knäppa kåt käka kär kära lås märk nån nåt näe skärp
släng släpp smäll spänn stäng sån såna sånna sånt täck tänd tänk väck värm åh äh öh
""")

# Missing from the general list, or too rare in it; some without dots, that have a twin with.
KNOWN = words("""
anläggningstillgångar anmälningsärende anmälningsärenden anslagsframställan ansvarsfördelning
ansvarsfördelningen ansökningsomgång arbetsgivarstämma arvodesgrundande avgångsvederlag
avlösarservice avsatta avstår avtalsförlängning avvikelsehantering balansräkning barnahälsovård
barnavården barnhälsovård barnhälsovården befolkningsmängd behovsprövning beredskapsläge
beslutsgång beslutsmässig bestämmelserna besvarande besvarandet besöksadress betänkande bilägga
bilägges bordläggas bordlägger bordlägges bordläggning brukarmedverkan budgetuppföljning budgetår
budgetåret budgetårets bygglovsärende chefsnätverk chefsnätverket chefsnätverkets delgivningsärende
delgivningsärenden delregional demensvård detaljplaneläggning diarieförd diarieförs
diskussionsärende djurvården dricksvattenförsörjning egenvård egenvården elevhälsa elevhälsan
elevhälsoteam ersättarna facknämnd fastighetsägare folkhälsa folkhälsan folkhälsoråd folkhälsorådet
folktandvården fotgängare friskvården fritidsgård fullföljer fullgör funktionsnedsättning
funktionsnedsättningar funktionsrättsråd färdplan färdplanen färdtjänst färdtjänsten förankra
förankras förankring förankringsprocess föranleder förbehåller förbundsdirektion
förbundsdirektionen fördelningsnyckel föredragas föredragningslista föredragningslistan
föreläggande föreskrifter förfallna förfluten förfrågan förfrågningsunderlag förhandsbesked
förmöten förmötena förmötet förordar förordas förordnande förplägnad förskolechef förskolor
förskrivare förstudie försörjningsstöd försörjningsstödet förtroendeman förtroendemän
förtydliganden förtydligas förvaltas förvaltningschefer förvaltningscheferna
förvaltningsövergripande gemensamhetsanläggning genomförandeplan gruppbostäder gränsdragning
gränsdragningen gränsdragningsfrågor gränssnitt gränssnittet gymnasienämnd habiliteringsråd
handlingsplanerna handläggning handläggningstid handläggningstider havare havaren hemgång
hemsjukvård hemsjukvården hemtjänst hemtjänsten huvudmännen huvudmännens hälsocentral
hälsofrämjande hälsosamtal hälsoval hälsovård hänförs hänskjutas hänskjuter hänskjutes hänskjutning
hänsköt hänsköts hävning igensatta implementeringsstöd informationsärende informationsärenden
informationsöverföring initiativärende inkomstprövad innehavare innehavaren insatta interkommunal
intresseanmälan intresseanmälningar inträngning justeringsman justeringsmän jämka jämkning
jämställdhetsintegrering jävig jävsfråga jävsfrågan jävsituation kalenderår kalenderåret
kallelsetid kemikalieplan kollektivtrafiknämnd kommunalförbund kommunförbund kommunförbundet
kommunmedlemmar kommunöverskridande kompetensförsörjning kompetensförsörjningen
konkurrensutsättning korttidsplats kostnadsfördelningen kostnadsneutral kostnadstäckning
krisledningsnämnd kungörelse kunskapsstyrning kunskapsstöd kvalitetshöjande landstingsfullmäktige
likvärdig likvärdighet lokalförsörjning lokalförsörjningsplan lägesbild lägesbilder lägesrapporter
läkarmedverkan läkemedelsgenomgång länschefsnätverket länsgemensam länsgemensamma länsgemensamt
länsnätverk länsnätverket länsstyrelse länsstyrelsens länsövergripande lärarförbundet läsår läsåret
löneöversyn medborgarförslag medborgarförslaget miljönämnd missbruksvården motionssvar
myndighetsnämnd myndighetsutövning målbild målbilder målgrupp målgruppen målnivå
målnivåer månadsrapport månadsuppföljning mäts mötesanteckningar mötesform mötesplats mötestid
mötestider nattfasta nattfastan naturvården nedsatta nämndeman nämndemän nämndplan nämndsekreterare
nämndsordförande närboende närsjukvård närsjukvården närståendestöd närvaroplikt närvarorätt
nätverken nätverkets nätverksmöte nätverksträff nödvatten ohälsotal omfördelning omprövning
områdeschef områdessamordnare omställning omställningen omställningsarbete omställningsarbetet
ordförandebeslut ordförandeskap ordningsföreskrifter parboende patientsäkerhet
patientsäkerhetsberättelse pensionärsråd pensionärsrådet personuppgiftsbiträdesavtal
planprioritering primärvård primärvården primärvårdens programområde programområden programområdet
prövning påminner påpekades regionfullmäktige regionråd regionrådet rehabiliteringsplan
remissförfarande remissvaren remissvaret reseersättning resultaträkning revisionsberättelse
rådgivande rådgivning rådslag räddningschef räddningsnämnd räddningstjänst räddningstjänsten
räddningstjänstförbund räkenskapsår räkenskapsåret rättssäker rättssäkerhet röja röjas röjning
röstlängd röstlängden röstningsförfarande samfällighetsförening samhällsbyggnad
samhällsbyggnadsnämnd samhällsbyggnadsnämnden samhällsviktig sammanföra sammanställning
sammanställningen sammansättning sammansättningen sammanträdesdag sammanträdesdagar
sammanträdesdagen sammanträdesprotokoll sammanträdestid sammanträdestider samordningsförbund
samordningsförbundet samråd samrådet samrådshandling samrådsmöte samverkansnämnd samverkansnämnden
samverkansråd samverkansrådet sekretessprövning servicevärd servicevärdar självförvaltning
självkostnad skolnämnd skolskjutsärende skolvärd skolvärdar skral skyddsåtgärder slutenvård
slutenvården slutjustering socialnämnd socialnämnden socialnämnds socialtjänst socialtjänstens
sotare sotaren sotas sotning språkbruk stadgeändring statsbidragsansökan stimulansmedel
strandskyddsdispens styrelsemöte ställföreträdande ställföreträdare ställningstagande
ställningstaganden stödbehov stödinsatser stödstrukturen stödstrukturer såvida säkerställer
säkerställs särskolan säte tagare tagaren tagarens tandvården taxeändring tertialuppföljning
tidsåtgång tillfälle tillgodogöra tillgängliggöra tillhanda tillkännage tillkännagivande tillsatta
tillsätts tilläggsanslag tilläggsavtal tilläggsbudget tjänsteförrättande tjänsteställe tjänstgör
tjänstgörande tjänstgöringsgrad tjänstledig tjänstledighet tolkförmedling undersköterska
undersköterskor uppbär uppbära uppdragshandling uppföljningar uppföljningen
upphandlingsföreskrifter upphäva upphävs utförare utgör utlåtande utlåtanden utskrivningsklar
utvecklingsområde utvecklingsområden utökas utökning valförrättare valärende valärenden
vattenskyddsområde verksamhetsberättelse verksamhetsberättelsen verksamhetsår verksamhetsåret
verksamhetsövergripande verkställas verkställd verkställighet viceordförande våldsförebyggande
vårdbehov vårdbehovsmätning vårdcentral vårdgaranti vårdgivare vårdgivaren vårdgrannar vårdhygien
vårdkedja vårdkedjan vårdnadshavare vårdplan vårdplanering vårdprogram vårdsamverkan vårdval vägrad
vägras välfärdsrådet välfärdsrådets välfärdsteknik väntetid väntetider väsendet växelvård årligen
årsberättelse årsbudget årsmötet årsplan årsredovisning årsskifte åtagande åtaganden återkallas
återkoppla återkopplas återkoppling återrapporteras återremitterar återremitteras återstår
återställning återsökning återtas återupptas åtgärdande åtgärdsförslag åtgärdsplan åtgärdsprogram
äga ägardirektiv ägarsamråd äldrefrågor äldrenämnd äldreomsorg äldreomsorgen äldres äldresamordnare
ämnesområde ändringsbeslut ändringsförslag ärendeberedning ärendebeskrivning ärendehantering
ärendelista ärendemening ärendenummer äskande äskanden öppenvård öppenvården öppettider öppnande
öronmärkta överenskoms överföring överförmyndare överförmyndarnämnd överförmyndarnämnden övergång
övergångar övergångsregler överklagan överklagande överklaganden överklagas överlåtelse
överskjutande överträdelse överväganden övningsverksamhet
""")

# First parts of compounds that do not stand alone, or are rarer alone.
FIRST_PARTS = words("""
avgifts barn behandlings behovs beredskaps besluts besöks bistånds boende brottsoffer bygg chefs
delegations delårs demens distrikts drift ekonomi elev ersättnings familje fastighets folk
folkhälso fritids funktions färd förebyggande förmåns försörjnings förtroende förtur förvaltnings
genomförande gruppboende gräns gymnasie handlings handläggnings hemtjänst hjälpmedels huvudmanna
hälso högskole högstadie informations innehålls jämställdhets kartläggnings kollektivtrafik kommun
kompetens korttids kostnads krav kravs kultur kvalitets kvinnofrids landsbygds lednings låg
lågstadie läge lägenhets läkar läkemedels läns lärar löne mellan miljö minnes myndighets mål
målgrupps månads mäns möbel mötes nominerings nämnds närings närsjukvårds närvaro nätverks nödläges
ohälso områdes omsorgs omställnings ordnings patient personal plan primärvårds program projekt
prövnings psykiatri region regions rehabiliterings remiss resurs revisions råds räddnings
rättighets röst röstnings samhälls samordnings samråds samverkans sjukvårds självkostnads skol
skydds skötsel slutenvårds social socialnämnds socialtjänst språk stads stats styr ställnings
stämmo stöd stöds sysselsättnings säkerhets särskole tandvårds tillgångs tillgänglighets tillsyns
tilläggs tjänste tjänstgörings trafik trygghets underhålls undersöknings uppdrags uppföljnings
upphandlings utbildnings utskrivnings utvecklings utvärderings vatten verksamhets vuxen våffel våld
vålds vård vårdhygien vårdnads väg välfärds vänte värde växel yrkes ålder åldersgrupps års åter
åtgångs åtgärds äldre ändrings ärende ö öppen överenskommelse överförings övergångs överläggnings
övnings
""")
