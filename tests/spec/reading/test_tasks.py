"""Who is given what to do: by clauses of decisions, and in running text.

In running text much looks like a task that is none: what is proposed or planned, what an
earlier meeting gave, what authorities give each other.
"""

from __future__ import annotations

from radslag.reading.facts.tasks import given_in
from radslag.reading.facts.told_tasks import told_in
from tests.factories.reading import text
from tests.spec.table import table

OWN = frozenset({"nätverket"})

NO_TASKS = [
    ("the body's own act", "att anta planen"),
    ("what the body itself does", "att nätverket bjuder in Länsstyrelsen"),
    ("what shall merely happen", "att en ny genomgång ska ske"),
    ("what something shall be", "att Styrgruppen ska bestå av sex personer"),
    ("what somebody is", "att Styrgruppen utgör förankringsforum"),
    ("a passive", "att rapporten skickas till kommunerna"),
    ("a paper about a task", "att godkänna uppdragsdirektivet"),
    ("a task that is extended", "att arbetsgruppens uppdrag förlängs till den 30 juni 2025"),
    ("a choice", "att utse Anna Torp till ordförande"),
    ("chosen to adjust", "Anna Torp och Bo Ek utses att justera protokollet"),
    ("who signs for the body", "att ordföranden och kassören undertecknar avtalet"),
    ("the right to sign", "att bemyndiga ordföranden att underteckna avtalet"),
    ("the right to sign, passive", "Kommundirektören bemyndigas att underteckna avtalet"),
    ("a term of a grant", "Föreningen ska lämna slutredovisning senast den 31 mars"),
    ("who leaves a place", "att utse Anna Torp till ledamot efter Bo Ek, som lämnar uppdraget"),
    ("thanks", "att tacka Anna Torp för insatsen"),
]

TASKS = [
    (
        "chosen to do something",
        "Markus väljs att kontakta förbundet",
        "Markus",
        "kontakta förbundet",
    ),
    (
        "ge i uppdrag",
        "att ge kansliet i uppdrag att ta fram en tidplan.",
        "kansliet",
        "ta fram en tidplan",
    ),
    (
        "ge i uppdrag åt",
        "att ge i uppdrag åt kansliet att ta fram en plan",
        "kansliet",
        "ta fram en plan",
    ),
    (
        "ge ett fortsatt uppdrag",
        "att Styrgruppen, efter beslut, ger arbetsgruppen ett fortsatt uppdrag att utvärdera",
        "arbetsgruppen",
        "utvärdera",
    ),
    (
        "får i uppdrag",
        "att Styrgruppen (för Nätverket) får i uppdrag att anordna en dag",
        "Styrgruppen (för Nätverket)",
        "anordna en dag",
    ),
    (
        "people",
        "att ge Anna Torp, Eva Lind och Bo Ek i uppdrag att förmedla svaret",
        "Anna Torp, Eva Lind och Bo Ek",
        "förmedla svaret",
    ),
    ("uppdra åt", "att uppdra åt Anna Torp att kalla till möte", "Anna Torp", "kalla till möte"),
    (
        "as work",
        "att Styrgruppen får i uppgift att ta fram en plan",
        "Styrgruppen",
        "ta fram en plan",
    ),
    ("laid upon", "att ålägga förvaltningen att redovisa allt", "förvaltningen", "redovisa allt"),
    ("uppdras", "Kansliet uppdras att ta fram en rutin", "Kansliet", "ta fram en rutin"),
    (
        "mandate",
        "att Styrgruppen får mandat att besluta om fördelningen",
        "Styrgruppen",
        "besluta om fördelningen",
    ),
    (
        "bemyndiga",
        "att bemyndiga arbetsutskottet att föra förhandlingar",
        "arbetsutskottet",
        "föra förhandlingar",
    ),
    (
        "bemyndigas",
        "Arbetsutskottet bemyndigas att föra förhandlingar.",
        "Arbetsutskottet",
        "föra förhandlingar",
    ),
    (
        "sent to a body that gets it as a task",
        "att återremittera ärendet till Länsledningen, som får i uppdrag att komplettera det",
        "Länsledningen",
        "komplettera det",
    ),
    (
        "a unit in short",
        "att FoU i Västmanland utvärderar avtalet",
        "FoU i Västmanland",
        "utvärderar avtalet",
    ),
    (
        "the own accounts of a body",
        "Förvaltningen ska lämna en redovisning av läget",
        "Förvaltningen",
        "lämna en redovisning av läget",
    ),
    (
        "a body that is formed",
        "att bilda en gemensam ”Grupp SIP” (GS) med uppdrag att följa arbetet",
        "GS",
        "följa arbetet",
    ),
    (
        "a task taken over",
        "att Grupp SIP övertar uppdraget att anordna dagen",
        "Grupp SIP",
        "anordna dagen",
    ),
    ("shall", "att Styrgruppen ska ta fram en tidplan", "Styrgruppen", "ta fram en tidplan"),
    ("does", "att Styrgruppen tar fram en tidplan", "Styrgruppen", "tar fram en tidplan"),
    (
        "does, with adverbials between",
        "att kommunerna på sina förmöten hanterar anmälningarna",
        "kommunerna",
        "hanterar anmälningarna",
    ),
    (
        "a department with a long name",
        "att Avdelningen för hälsa och vård ansvarar för starten",
        "Avdelningen för hälsa och vård",
        "ansvarar för starten",
    ),
    (
        "a group with words of its own in its name",
        "ge styrgruppen för En väg in i uppdrag att föreslå en modell",
        "styrgruppen för En väg in",
        "föreslå en modell",
    ),
    (
        "sent back with a task",
        "Ärendet återremitteras till socialnämnden med uppdraget att komplettera underlaget.",
        "socialnämnden",
        "komplettera underlaget",
    ),
    (
        "two verbs, the first of them no work",
        "att varje huvudman fattar beslut och undertecknar avtalet",
        "varje huvudman",
        "fattar beslut och undertecknar avtalet",
    ),
    (
        "two tasks in one",
        "att ge chefen i uppdrag att teckna avtalet samt att rapportera",
        "chefen",
        "teckna avtalet samt att rapportera",
    ),
    (
        "up to a clause of its own",
        "att kommunerna utser kandidater och att beslut om dem fattas senare",
        "kommunerna",
        "utser kandidater",
    ),
    (
        "letters lost",
        "att ge Styrgruppen i uppdrag att aterkomma med forslag",
        "Styrgruppen",
        "aterkomma med forslag",
    ),
]

NOT_TOLD = [
    (
        "an earlier meeting gave it",
        "Styrgruppen fick på mötet den 7 juni i uppdrag att ta fram en plan.",
    ),
    ("it was given before", "Orsa kommun har fått i uppdrag att ta fram en plan."),
    ("decided on another day", "På mötet den 7 juni beslutades att Bo Ek ska sammanställa svaren."),
    ("it is proposed", "Föreslås att Styrgruppen får i uppdrag att se över frågan."),
    ("it is intended", "Styrgruppen avser att återkomma med förslag."),
    ("it is wished", "Arbetsgruppen anser att nätverket ger ett uppdrag att ta fram en plan."),
    ("it is asked", "Bo Ek undrar om Styrgruppen ska ta fram en plan."),
    ("a matter returns by itself", "Ärendet återkommer på nästa möte."),
    ("others agreed", "Länen kom överens om att förbundet skulle ta fram en film."),
    (
        "authorities among themselves",
        "Regeringen ger Socialstyrelsen i uppdrag att ta fram riktlinjer.",
    ),
    ("somebody raises a question", "Anna Torp tar upp frågan om bemanning."),
    ("somebody reminds", "Anna Torp påminner om att tiden är kort."),
    ("somebody tells", "Anna Torp redogör för arbetet."),
    ("an appeal", "Kommunerna uppmanas att anmäla deltagare senast den 1 mars."),
]

TOLD = [
    ("a person shall", "Anna Torp ska kontakta rådet.", "Anna Torp", "kontakta rådet"),
    ("first names in a small group", "Simon fixar anmälan.", "Simon", "fixar anmälan"),
    (
        "a promise",
        "Anna Torp återkommer med en mall.",
        "Anna Torp",
        "återkommer med en mall",
    ),
    (
        "after another clause",
        "Kommunerna lämnar namn och Anna Torp skickar ut en lista.",
        "Anna Torp",
        "skickar ut en lista",
    ),
    (
        "the same person, second verb",
        "Anna Torp redogör för läget och återkommer med siffror.",
        "Anna Torp",
        "återkommer med siffror",
    ),
    (
        "the same person, two verbs of work",
        "Anna Torp samordnar svaren och återkommer med siffror.",
        "Anna Torp",
        "samordnar svaren och återkommer med siffror",
    ),
    (
        "two people",
        "Anna Torp och Bo Ek bjuder in Länsstyrelsen.",
        "Anna Torp och Bo Ek",
        "bjuder in Länsstyrelsen",
    ),
    ("an office", "Samordnaren skickar ut en inbjudan.", "Samordnaren", "skickar ut en inbjudan"),
    ("given now", "Styrgruppen får i uppdrag att se över frågan.", "Styrgruppen", "se över frågan"),
    (
        "given at this meeting",
        "Därefter fick Anna Torp i uppdrag att kontakta Länsstyrelsen.",
        "Anna Torp",
        "kontakta Länsstyrelsen",
    ),
    (
        "decided in prose",
        "Då beslutade kommunerna att Styrgruppen skulle fortsätta arbetet.",
        "Styrgruppen",
        "fortsätta arbetet",
    ),
    ("asked, short", "Kommunerna ombeds lämna uppgifter.", "Kommunerna", "lämna uppgifter"),
    ("asked", "Kommunerna ombeds att lämna uppgifter.", "Kommunerna", "lämna uppgifter"),
    (
        "sent to a body that gets it as a task",
        "Rådet återremitterar ärendet till Länsledningen, som får i uppdrag att komplettera det.",
        "Länsledningen",
        "komplettera det",
    ),
    (
        "handed in, a task if a day to come is given",
        "Bo Ek lämnar en skriftlig redogörelse till kommunerna.",
        "Bo Ek",
        "lämnar en skriftlig redogörelse till kommunerna",
    ),
    ("taken on", "Bo Ek åtar sig att skriva ett utkast.", "Bo Ek", "skriva ett utkast"),
]


@table("clause", NO_TASKS)
def test_a_clause_that_gives_nobody_anything_to_do(clause: str) -> None:
    assert list(given_in(clause, OWN)) == []


@table("clause, to, task", TASKS)
def test_a_clause_gives_a_task(clause: str, to: str, task: str) -> None:
    [given] = given_in(clause, OWN)
    assert (clause[slice(*given.to)], clause[slice(*given.task)]) == (to, task)


def test_each_sentence_of_a_clause_may_give_a_task() -> None:
    clause = "att kommunerna hanterar anmälningarna. Styrgruppens ledamöter bereder dem."
    assert [clause[slice(*given.to)] for given in given_in(clause)] == [
        "kommunerna",
        "Styrgruppens ledamöter",
    ]


@table("prose", NOT_TOLD)
def test_running_text_that_gives_no_task(prose: str) -> None:
    assert list(told_in(text(prose), str)) == []


@table("prose, to, task", TOLD)
def test_running_text_tells_a_task(prose: str, to: str, task: str) -> None:
    [(given, _)] = told_in(text(prose), str)
    assert (prose[slice(*given.to)], prose[slice(*given.task)]) == (to, task)
