"""The municipalities of Sweden and the names of their regions, in lower case."""

from __future__ import annotations

__all__ = ["MUNICIPALITIES", "PLACES", "REGIONS"]

MUNICIPALITIES: frozenset[str] = frozenset(
    name.strip()
    for name in """
ale, alingsås, alvesta, aneby, arboga, arjeplog, arvidsjaur, arvika, askersund, avesta, bengtsfors,
berg, bjurholm, bjuv, boden, bollebygd, bollnäs, borgholm, borlänge, borås, botkyrka, boxholm,
bromölla, bräcke, burlöv, båstad, dals-ed, danderyd, degerfors, dorotea, eda, ekerö, eksjö, emmaboda,
enköping, eskilstuna, eslöv, essunga, fagersta, falkenberg, falköping, falun, filipstad, finspång,
flen, forshaga, färgelanda, gagnef, gislaved, gnesta, gnosjö, gotland, grums, grästorp, gullspång,
gällivare, gävle, göteborg, götene, habo, hagfors, hallsberg, hallstahammar, halmstad, hammarö,
haninge, haparanda, heby, hedemora, helsingborg, herrljunga, hjo, hofors, huddinge, hudiksvall,
hultsfred, hylte, håbo, hällefors, härjedalen, härnösand, härryda, hässleholm, höganäs, högsby,
hörby, höör, jokkmokk, järfälla, jönköping, kalix, kalmar, karlsborg, karlshamn, karlskoga,
karlskrona, karlstad, katrineholm, kil, kinda, kiruna, klippan, knivsta, kramfors, kristianstad,
kristinehamn, krokom, kumla, kungsbacka, kungsör, kungälv, kävlinge, köping, laholm, landskrona,
laxå, lekeberg, leksand, lerum, lessebo, lidingö, lidköping, lilla edet, lindesberg, linköping,
ljungby, ljusdal, ljusnarsberg, lomma, ludvika, luleå, lund, lycksele, lysekil, malmö, malung-sälen,
malå, mariestad, mark, markaryd, mellerud, mjölby, mora, motala, mullsjö, munkedal, munkfors, mölndal,
mönsterås, mörbylånga, nacka, nora, norberg, nordanstig, nordmaling, norrköping, norrtälje, norsjö,
nybro, nykvarn, nyköping, nynäshamn, nässjö, ockelbo, olofström, orsa, orust, osby, oskarshamn,
ovanåker, oxelösund, pajala, partille, perstorp, piteå, ragunda, robertsfors, ronneby, rättvik, sala,
salem, sandviken, sigtuna, simrishamn, sjöbo, skara, skellefteå, skinnskatteberg, skurup, skövde,
smedjebacken, sollefteå, sollentuna, solna, sorsele, sotenäs, staffanstorp, stenungsund, stockholm,
storfors, storuman, strängnäs, strömstad, strömsund, sundbyberg, sundsvall, sunne, surahammar, svalöv,
svedala, svenljunga, säffle, säter, sävsjö, söderhamn, söderköping, södertälje, sölvesborg, tanum,
tibro, tidaholm, tierp, timrå, tingsryd, tjörn, tomelilla, torsby, torsås, tranemo, tranås, trelleborg,
trollhättan, trosa, tyresö, täby, töreboda, uddevalla, ulricehamn, umeå, upplands-bro, upplands väsby,
uppsala, uppvidinge, vadstena, vaggeryd, valdemarsvik, vallentuna, vansbro, vara, varberg, vaxholm,
vellinge, vetlanda, vilhelmina, vimmerby, vindeln, vingåker, vårgårda, vänersborg, vännäs, värmdö,
värnamo, västervik, västerås, växjö, ydre, ystad, åmål, ånge, åre, årjäng, åsele, åstorp, åtvidaberg,
älmhult, älvdalen, älvkarleby, älvsbyn, ängelholm, öckerö, ödeshög, örebro, örkelljunga, örnsköldsvik,
östersund, österåker, östhammar, östra göinge, överkalix, övertorneå
""".replace("\n", " ").split(",")
)

REGIONS: frozenset[str] = frozenset(
    name.strip()
    for name in """
blekinge, dalarna, gotland, gävleborg, halland, jämtland, jämtland härjedalen, jönköping, kalmar,
kronoberg, norrbotten, skåne, stockholm, sörmland, södermanland, uppsala, värmland, västerbotten,
västernorrland, västmanland, västra götaland, örebro, östergötland
""".replace("\n", " ").split(",")
)

# "Falu kommun", "Malå": forms that differ from the name before "kommun".
_SPECIAL_GENITIVES = {"falu", "göteborgs", "malung-sälens", "örebro"}

PLACES: frozenset[str] = (
    MUNICIPALITIES
    | REGIONS
    | {name + "s" for name in MUNICIPALITIES | REGIONS if name[-1] not in "sxz"}
    | _SPECIAL_GENITIVES
)
