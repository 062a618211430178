"""Names of people that have å, ä or ö, as a register of what may be proposed.

A name read without its dots is restored only when it leads to one name here. Names as common
without them are in TWINS: there nobody can tell, and the name is left as it was read.
"""

from __future__ import annotations

from radslag.reading.lexicon.words import words

__all__ = [
    "DOTTED_GIVEN_NAMES",
    "DOTTED_SURNAMES",
    "PLAIN_STARTS",
    "SURE_ENDINGS",
    "SURNAME_ENDINGS",
    "TWINS",
]

DOTTED_GIVEN_NAMES = words("""
Asbjörn Björn Börje Esbjörn Gunlög Gärd Gärda Göran Görel Gösta Göta Göte Göthe Hjördis Håkan
Ingegärd Jöns Jörgen Jörn Kåre Marta Märit Märta Märtha Måns Mårten Päivi Pär Pål Sigbjörn Sölve
Sören Thorbjörn Torbjörn Tåge Väinö Åke Åsa Åse Öivind Ömer Örjan Östen Öystein
""")

DOTTED_SURNAMES = words("""
Bergåker Björck Björk Björkander Björkdahl Björkegren Björklund Björkman Björkqvist Björkvall
Björkén Björling Björn Björnberg Björnsson Blombäck Blomström Bodström Boström Brandström Brännlund
Brännmark Brännström Bråthen Bröms Bäck Bäcklin Bäcklund Bäckman Bäckström Bågenholm Bång Båth
Bååth Böhlin Böhlmark Böhm Börjeson Börjesson Böös Dahlbäck Dahlén Dahlöf Ekbäck Fagerström
Fahlbäck Fahlström Falkenström Fjällgren Fjällström Flodström Fogelström Forsbäck Frändén Fröberg
Frödin Fröjdh Frölander Frölich Fröling Fröman Frösén Fällman Fält Fältskog Färm Fåhraeus Fåhréus
Granbäck Gräns Grön Grönberg Grönblad Grönborg Gröndahl Grönkvist Grönlund Grönqvist
Grönros Grönstedt Grönvall Grönwall Gärdebäck Gärdestad Gärdin Gårdlund Gårdstam Göransson Götberg
Göthberg Göthlin Götlind Hagström Hallberg Hallgren Hallman Hallqvist Hallström Hedbäck Hjälm
Hjärne Hjärpe Hofström Holmbäck Huhtamäki Hägerstrand Hägerström Hägg Häggberg Häggblad Häggblom
Häggdahl Häggkvist Hägglund Hägglöf Häggman Häggmark Häggqvist Häggström Hällberg Hällgren Hällman
Hällqvist Hällsten Hällström Håkanson Håkansson Hård Hårdh Hårleman Håård Högberg Högblom Högdahl
Högfeldt Högfors Höglander Höglind Höglund Högman Högstedt Högström Höijer Höjer Hök Hörberg Hörlin
Hörnell Hörnfeldt Hörnlund Hörnqvist Hörnsten Hörnström Höst Höök Jonsson Jäder Jäderberg
Jäderström Jägerstad Järbel Järlström Järnberg Järnbrink Järneskog Järrel Järvinen Jönsson
Jörgensen Jörgensson Jörnmark Knös Kronström Källander Källberg Källgren Källman Källmén Källström
Kämpe Kärrman Kärrström Kågström Kållberg Köhler Köhlin König Liljebäck Lindbäck Lundbäck
Lännergren Lännerholm Lännstrand Länsberg Lässker Låftman Lång Långberg Långström Löf Löfberg
Löfblad Löfdahl Löfgren Löfkvist Löfmark Löfqvist Löfroth Löfstedt Löfstrand Löfström Löfven
Löfvenberg Löfving Löfvén Lögdberg Lönn Lönnberg Lönnerblad Lönnerstrand Lönngren Lönnqvist
Lönnroth Löv Lövberg Lövblad Lövdahl Lövgren Lövkvist Lövmark Lövqvist Lövstrand Lövström Lövén
Lööf Mannerström Modén Mäkelä Mäki Mäkinen Mäkitalo Måneskiöld Månson Månsson Mård Mårdh Mårtens
Mårtenson Mårtensson Möllberg Möller Mörk Mörner Mörtberg Mörtsell Nordbäck Nordlöw Norrbäck
Norström Nygårds Näslund Nääs Oxelö Pärssinen Påhlman Påhlsson Pålsson Pöllänen Quarnström Ramström
Rockström Rydbäck Räf Räisänen Rääf Råberg Rådberg Rådström Rålamb Rönn Rönnberg Rönnblom Rönnbäck
Rönngren Rönning Rönnkvist Rönnlund Rönnmark Rönnow Rönnqvist Rönnås Rönström Sandelöf Sjöbeck
Sjöberg Sjöblom Sjöborg Sjödahl Sjödal Sjödin Sjödén Sjögren Sjöholm Sjökvist Sjölander Sjölin
Sjölund Sjöman Sjöqvist Sjörén Sjöstedt Sjösten Sjöstrand Sjöstrandh Sjöström Sjövall Sjöwall
Skoglöf Skogström Skoogström Skärberg Skäre Skånberg Sköld Sköldberg Sköldebrand Sköldin Sköldqvist
Sköldén Slätt Stenbäck Sträng Strängberg Stråhle Stråle Stråth Ström Strömbeck Strömberg Strömblad
Strömbom Strömbäck Strömdahl Strömgren Strömholm Strömkvist Strömmer Strömqvist Strömstedt
Strömstrand Strömvall Strömwall Ständer Stäre Ståhl Ståhlberg Ståhle Ståhlgren Ståhlman Ståhlnacke
Ståhlström Stål Stålarm Stålberg Stålgren Stålhammar Stålhandske Stålnacke Sundbäck Svanbäck
Svanström Svärd Svärdh Säfström Säll Sällberg Sällman Sällström Säve Säwe Söder Söderbaum Söderberg
Söderblom Söderbäck Söderdahl Söderfeldt Söderfjäll Södergran Södergren Södergård Söderholm
Söderkvist Söderlind Söderling Söderlund Söderman Södermark Söderpalm Söderqvist Södersten
Söderström Södervall Sörberg Sörbring Sörensen Sörenson Sörensson Sörlin Sörman Sörqvist Thörn
Thörnberg Thörnblom Thörne Thörnell Thörngren Thörnqvist Thörnroos Tjäder Tjärnberg Tjärnlund
Tjärnström Trädgårdh Trägård Trägårdh Tärnström Törn Törnberg Törnblad Törnblom Törnell Törner
Törngren Törnkvist Törnlund Törnqvist Törnroos Törnros Törnström Törnvall Vadström Vahlström
Väisänen Västerlund Västermark Västerström Västlund Våhlin Wadström Wahlström Walldén Westerbäck
Wärnberg Wästberg Wästerlund Wästfelt Wästlund Wågberg Wågman Wåhlander Wåhlberg Wåhlin Wåhlstedt
Wåxberg Äng Ängman Ängquist Ängström Ärnlöv Åberg Ågren Åhgren Åhlander Åhlberg Åhlin Åhlund Åhman
Åhnberg Åhs Åhström Åkerberg Åkerblom Åkerfeldt Åkerlind Åkerlund Åkerman Åkermark Åkerstedt
Åkerström Åkesson Ålander Åleskog Ålund Åman Åmark Ånerud Ångström Ånséhn Åsander Åsberg Åsbjörk
Åsbrink Åslund Åstrand Åström Öberg Ödlund Ödman Ögren Öhgren Öhlander Öhlin Öhlund Öhman Öhrn
Öhrström Öijer Öman Öqvist Örn Örnberg Örnfeldt Örtendahl Östberg Östblom Östensson Österberg
Österdahl Östergren Östergård Östergårds Österholm Österlind Österling Österlund Österman
Österström Östh Östholm Östlin Östling Östlund Östman Östrand Öström Öztürk
""")

TWINS = words("""
Marta Martha Jonsson Hallgren Hallberg Hallstrom Hallman Hallqvist Sorensen Jorgensen Moller Konig
Kohler Bohm Torn Tornberg Thorn Thornberg Ahlin Ahlberg Ahlstrom Ahlander Ahlund Ahman Ahs Alander
Backman Backstrom Backlund Backlin Wahlin Vahlin Wahlberg Wahlander Wahlstedt Lang Langberg Pahlman
Hard Kallman  Aman Alund Asberg
""")

# Endings of surnames that have no twin without dots, and first parts that have none with.
SURE_ENDINGS = ("ström", "sjö", "gård", "löf")
PLAIN_STARTS = words("""
alm carl dahl dal falk fors frost gran hammar hjort holm karl kvarn lager land malm nord norr palm
qvarn ros rosen sand torp wall vall
""")

# What a surname may end in: a capitalised word that does is not taken for a common word.
SURNAME_ENDINGS = tuple(
    sorted(
        words("""
back beck berg bergh blad blom borg bom bring by dahl dal ell feldt felt fors gard gren grim gran
hage hagen hall heim hielm hjelm holm holt huvud hov kvist lind ling liden lof lov lund lycke mark
man nas nell ner quist qvist rot roth rud rup sjo skar skog skold son ssen sten stedt stierna
strale strand strom sund svard thun torp vall vik wall wik
""")
    )
)
