"""Given names borne in Sweden, old and new, with dots and accents taken off.

A known given name is evidence that the capitalised words it begins are a person. It is
evidence only: a name that is not here can still be a person's.
"""

from __future__ import annotations

from radslag.reading.lexicon.words import words

__all__ = ["GIVEN_NAMES"]

_WOMEN = words("""
aase ada adela adele agda agnes agneta aina aino aisha alba alexandra alice alicia alida alina
alma alva alvina amal amalia amanda amelia amelie amina amira ana anastasia anci andrea anette
angela angelica angelika anita anja ann anna annakarin annalena annbritt anncharlotte anne
annelie annelies anneli anneliese annette anni annica annie annika annkristin annlouise
annmarie annsofi annsofie anny antonia arja arlene asa asta astrid asha athena aurora ava
aylin
barbara barbro beata beatrice beatrix berit bernadette berta bertha bettan bibi birgit
birgitta birthe bitte bodil boel brit brita britt britta brittmarie
camilla cajsa carin carina carola caroline carolina catarina catharina cathrine catherine
catrin cecilia celine charlotta charlotte christel christin christina christine clara claudia
conny cornelia cristina
dagmar dagny daga daniela danuta debora delal denise desiree diana dina dolores doris dorothea
dragana
ebba edit edith edla eila eira elena eleonor eleonora elfrida eli elin elina elinor elisa
elisabet elisabeth elise eliza ella ellen elli ellinor elma elna elsa else elsie elsy elvira
elzbieta ema emelie emilia emilie emma emmy engla erica erika erna ernestine ester esther
estelle ethel eva evelina evelyn evy ewa
fadima fanny farida fatemeh fatima fatma felicia filippa fia frida fredrika freja frejda
frideborg
gabriella gabriele gerd gerda gertrud ghada gina gisela gittan goran greta gry gun gunbritt
gunborg gunhild gunilla gunlog gunnel gunnevi gunvor gurli gudrun
halina hanan hanna hannah hanne harriet hedda hedvig heidi helen helena helene helga helle
helmi helny henna henny henrietta henriette herta hilda hildegard hildur hillevi hilma hind
hulda
ida idun ilona ilse ina inez ines inga ingalill ingbritt inge ingeborg ingegerd ingegard
ingela inger ingmarie ingrid irene iris irja irma irina isa isabel isabella isabelle iselin
iwona
jacqueline jana jane janet janina jasmin jasmine jeanette jelena jennie jenny jessica jill
joanna jocelyn johanna jolanta jonna josefin josefina josefine josephine judit judith julia
juliana julie juni jytte
kaisa kajsa karin karina karla karolina katarina katharina katja katri katrin kati katinka
kerstin khadija kicki kim kirsi kirsten kirsti klara konstantia kristin kristina krystyna
laila lana lara latifa laura lea leena leila lena leona leonora lilian liliana lilja lillemor
lilli lilly lina linda linn linnea lis lisa lisbet lisbeth lise liselott liselotte lisen lissi
liv livia liza lizette lo lola lollo lotta lotte louise lova lovis lovisa lucia ludmila luna
lucy lydia lykke
madeleine madelene magda magdalena magnhild mai maj maja malgorzata malena malin malou mari
maria mariam mariana mariann marianne maricka marie marielle marika marina marion marit marita
marja marjo marjatta marlene marta martha martina mary maryam mathilda matilda maud mea
melanie melina melissa mercedes meta mia michaela michelle mikaela mildred milla mimmi mimi
mina minna mira miranda mirjam moa molly mona monica monika monia myra my
nadia nadja naima nancy nanna natalia natalie natasha nathalie nellie nelly nicole nina nora
norah nova noor nour
odile ofelia oili olena olga olivia ottilia
paula pauline pernilla pernille petra petronella pia polina
rachel ragnhild rahel raija rakel ramona rana randi rania rebecca rebecka regina renata renee
riitta rigmor rita ritva roberta ronja rosa rosanna rosita rose rosemarie roxana ruth rut
saga salma samira sandra sanna sanne sara sarah seija selma senada serena shirin sibylla sif
siglinde signe signhild sigrid sigrun silvia simona sini siri sirkka siv smilla snezana sofi
sofia sofie solbritt solveig sonia sonja sophia sophie stella stina sunniva susan susann
susanna susanne suzana svea svetlana sylvia synnove
tanja tamara tatiana tea tekla teresa terese teresia theresa therese theresia thea thora tilda
tilde tina tindra tone torborg tora tove tuija tuula tuva tyra
ulla ullabritt ulrica ulrika una ursula
valborg valentina vanessa vanja vega vendela vera veronica veronika veslemoy vibeke victoria
viktoria vilda vilhelmina vilma viola viran viveca viveka vivi viviann vivianne
wanda wendela wenche wilma wivi
yasmin yasmine yesim ylva yngva yvonne
zahra zainab zandra zara zeinab zelda zoe zuzana
""")

_MEN = words("""
aaron abbas abdi abdullah abdul abel abraham adam adil adolf adrian agne ahmad ahmed ake alan
albert albin aldor aleksander aleksandar alex alexander alf alfons alfred algot ali alvar alve
alvin amadeus amir amos anders andre andreas anton antti ante antonio ansgar ari aron arne
arnold arthur artur arvid asgeir asmund assar august axel aziz
bahram bartosz bashir ben bengt benjamin benny bernhard bernt bert bertil birger bjarne bjorn
bo boris borje bosse bror bruno
calle carl carlos casper caspar charles charlie chris christer christian christoffer
christofer christopher claes clas claus clemens conrad crister
dag dan daniel danny dario david davut dennis denniz diego dick dimitri douglas dragan
ebbe edgar edmund edvard edvin edward edwin egil egon eigil einar eino elias elis elliot elmer
elof elov emanuel emil emir enar enok enrique erik eric erkki erland erling ernst esaias
esbjorn eskil esko evald evert eyvind
fabian farid fathi felix ferdinand ferenc filip finn folke frank frans fred fredric fredrik
fredrick fritiof fritjof fritz frej
gabriel georg george gerhard gert gilbert gillis glenn goran gosta gote gottfrid greger gregor
grim gudmund gullmar gunnar gunne gustaf gustav guy
haakon haile hakan hakon halvar halvard hamid hampus hannes hannu hans harald harry hasan
hassan hasse heikki helge helmer helmut hemming hendrik henning henric henrik henry herbert
herman hilding hilmer hjalmar holger hubert hugo hussein
ibrahim idris ilhan ilmar ingemar ingemund inge ingmar ingolf ingvar ioannis isac isak isidor
ismail ivan ivar iwar
jack jacob jakob jakub jalmar jan janis janne jari jarl jarmo jason jean jens jeppe jerker
jerry jesper jerzy jim jimmie jimmy joachim joacim joakim joar joel johan johann johannes john
johnny jokum jon jonas jonatan jonathan jonny jordan jorgen jorma josef joseph jose jouko juan
juha juhani jukka julian julius jussi justin
kaj kai kalle kare karim karl karsten kasper kenneth kennet kenny kent kevin khaled kim kjell
klas klaus knut konny konrad kristen krister kristian kristofer kristoffer krzysztof kurt kuno
lage lambert lars lasse lauri leif lelle lennart lennarth leo leon leonard leopold levi liam
linus lorens lorentz loke love lucas ludvig lukas lukasz
magnus mahmoud manfred manne marcel marcin marco marcus marek mario mark markku marko markus
marius martin marten mathias mats matteo mattias matthias matti mauritz max maximilian mehmet
melker melvin michael michel mikael mike mikko milan milo milton miroslav modest mohamed
mohammad mohammed morgan morten moses muhammad murat mustafa
neo nicklas niclas nico nikola nikolaj nicolai niels niilo nils niklas noa noah nore
odd oddvar oivind ola olaf olav ole oleg oliver olle olli olof olov omar oscar oskar osman
osten ossian otto ove owe orjan orvar orian
paal pal palle par paavo patric patrick patrik paul pavel pawel peder pehr pekka pelle per
percy peter petrus petter petri phillip philip pierre piotr pontus povel preben
quintus
rafael ragnar ragnvald rafi rainer raimo ralf ralph ramon rashid rasmus raymond refik reidar
reijo reine rene reza richard rikard risto robert robin roger roland rolf ronald ronnie ronny
roine roy rudolf rune rurik rustan ruben
said sakari salim sam sami samuel sebastian selim sergej set seth severin shahin sigfrid sigge
sigmund sigurd sigvard simon sivert sixten sigbjorn soren solve sonny staffan stanislav stefan
stellan sten sture steffen stephan stephen steve steven stig stigbjorn sune svante sven
svenolof svenerik sverker sverre sylve
tage tapio tariq ted teddy teodor terje theo theodor thomas thor thorbjorn thord thore
thorsten thorvald thure tim timo tobias tom tomas tomasz tommy tony tor torbjorn tord tore
torgny torkel torleif torsten torulf torvald tryggve ture tuomas tyko
uffe ulf ulrik ulric uno urban uwe
vaino valdemar valentin valter veikko verner victor vidar vidkun viggo viktor vilgot vilhelm
vilho ville vilmar vincent vitalij vladimir
waldemar walter werner wiktor wilhelm wilgot wille william wolfgang
xerxes
yngve yossef yousef yusuf yrjo
zacharias zakarias zeke zoran zdravko zlatan
""")

GIVEN_NAMES: frozenset[str] = _WOMEN | _MEN
