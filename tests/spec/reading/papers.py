"""Three small papers, written for these tests: a call, informal and formal minutes."""

from __future__ import annotations

CALL = """
KALLELSE

Länsnätverket för vård och omsorg
Onsdagen den 3 april 2024 kl. 9.00–12.00
Plats: Kommunhuset i Kalmar

Förmöte för kommunerna kl. 8.00–8.45

1. Mötets öppnande

2. Föregående minnesanteckningar, Bilaga 1
Minnesanteckningarna från mötet den 8 januari bifogas.

Förslag till beslut
att lägga minnesanteckningarna till handlingarna

Länsnätverkets beslut

3. Beslut: Avtal om hjälpmedel, Bilaga 2–4
Föredragande: Anna Berg, socialchef Kalmar kommun

Arbetsgruppen lämnar tre frågor att ta ställning till:
1. Hur länge ska avtalet gälla?
2. Vem ansvarar?
3. Vad får det kosta?

Regionstyrelsen beslutade 2024-03-12
att ställa sig bakom avtalet

Förslag till beslut
Länsnätverkets beslut
att godkänna avtalet
att sända det vidare till Vårdrådet

4. Rapporter
a) Hemsjukvård
Föredragande: Bo Ek
b) Barn och unga, Bilaga 5

5. Mötets avslutande

Välkomna!
Cecilia Holm
"""

MINUTES = """
Länsnätverket för vård och omsorg Sida 1 (2)

MINNESANTECKNINGAR

Möte den 3 april 2024 kl. 9.00–12.00
Plats: Kommunhuset i Kalmar
Närvarande: Anna Berg, Kalmar kommun, Bo Ek, Region Kalmar län, Cecilia Holm, Nybro
kommun, samt föredragande enligt nedan

1. Mötets öppnande
Ordföranden Anna Berg hälsar alla välkomna. Dagordningen godkänns.

2. Avtal om hjälpmedel, Bilaga 2–4
Föredragande: David Lind, Kalmar kommun

Arbetsgruppen har gått igenom hur hjälpmedel förskrivs i länet och ser att det sker på
olika sätt. Den som flyttar får börja om från början, och det är svårt att förstå för

Länsnätverket för vård och omsorg Sida 2 (2)

den enskilde. Frågan har varit uppe förut, men då räckte inte tiden till ett förslag.

Så här arbetar länets kommuner i dag:
- fyra lånar ut hjälpmedel själva
- två har ett gemensamt förråd
- tre köper tjänsten av regionen
- en har just bytt arbetssätt

Kostnaden är ungefär densamma överallt. Det som skiljer är hur snabbt det går, och om
den enskilde får prova hemma först. Ingen har räknat på vad ett byte skulle kosta.

Styrgruppen föreslår
1. att avtalet förlängs ett år
2. att följande ses över under våren:
- priset för hjälpmedel

Länsnätverket för vård och omsorg Sida 3 (2)

- hur länge de lånas ut
3. att styrgruppen återkommer i frågan vid mötet den 5 juni

Länsnätverket beslutade
att godkänna styrgruppens förslag p. 1–2
att inte godkänna p. 3. att tacka arbetsgruppen

3.

Nätverket noterade också att frågan om transporter är löst.

Dialog om sommaren

Föredragande: Bo Ek
Samtalet rörde framför allt hur kommunerna kan stödja varandra när många är lediga.

4. Mötets avslutande
Ordföranden tackar och avslutar mötet.

Vid anteckningarna
Cecilia Holm
"""

FORMAL = """
Kalmar kommun                SAMMANTRÄDESPROTOKOLL                1(2)
Socialnämnden                2024-04-03

Plats och tid        Kommunhuset, kl. 13.00–15.30
Beslutande           Anna Berg (S), ordförande
                     Bo Ek (M)
Övriga närvarande    David Lind, socialchef
Utses att justera    Bo Ek
Paragrafer           §§ 8/24–9/24

§ 8/24
Yttrande över remiss om nära vård
Dnr SN 2024/0117

Beslut
1. Nämnden ställer sig bakom förslaget.
2. Förvaltningen får i uppdrag att svara på remissen.

Ärendebeskrivning
Regionen har sänt ett förslag på remiss. Förslaget har tre delar:
1. Vård i hemmet
2. Nya mottagningar
3. Gemensam utbildning

Förslag till beslut
Nämnden ställer sig bakom förslaget.

Yrkanden
Bo Ek (M) yrkar avslag.

Beslutsgång
Ordföranden ställer förslaget mot avslag och finner att nämnden bifaller förslaget.

Beslutet skickas till
Regionen

§ 9/24
Information

Beslut
Informationen läggs till handlingarna.

Justerandes signatur
"""
