"""What kind of act a clause of a decision is. It follows what happens, not the verb.

First the clauses whose words would mislead: most verbs of deciding also stand in what is
decided about. `Nätverket` is the meeting's own body here.
"""

from __future__ import annotations

import pytest

from radslag.reading.facts.actions import action_of
from tests.factories.reading import minutes, text
from tests.spec.table import table

CONTEXT = minutes()

MISLEADING = [
    ("approving what extends", "att godkänna planen för en förlängning av avtalet", "approve"),
    (
        "approving and supporting",
        "att godkänna rapporten och tillstyrka en förlängning",
        "approve",
    ),
    (
        "sending on what was approved",
        "att beslutet om godkänd förlängning skickas vidare till rådet",
        "refer",
    ),
    (
        "a task to evaluate",
        "att ge arbetsgruppen ett fortsatt uppdrag att utvärdera arbetet",
        "assign",
    ),
    ("a task to nominate", "att uppdra åt Styrgruppen att nominera en ledamot", "assign"),
    (
        "reviewing what would be formed",
        "att se över möjligheten att bilda en grupp",
        "review",
    ),
    ("waiting with what would be formed", "att avvakta med att starta en styrgrupp", "postpone"),
    ("recommending that others adopt", "att rekommendera kommunerna att anta riktlinjen", "other"),
    ("assuming is not adopting", "att anta att kostnaden ökar", "other"),
    ("approving a directive for a task", "att godkänna uppdragsdirektivet", "approve"),
    ("not approving", "att inte godkänna förslaget i den delen", "reject"),
    ("not going on", "att inte gå vidare med förslaget", "reject"),
    ("not opposing", "att inte ha något att erinra mot förslaget", "endorse"),
    ("what merely shall happen", "att en ny genomgång ska ske", "other"),
    ("a cost that is placed", "att kostnaden tas ur nätverkets medel", "other"),
    ("nominating is not appointing", "att nominera Anna Torp till LPO Äldres hälsa", "other"),
    (
        "filing after approving information",
        "att godkänna informationen och lägga till handlingarna",
        "note",
    ),
    (
        "filing after approving accounts",
        "att godkänna årsredovisningen och lägga den till handlingarna",
        "approve",
    ),
    (
        "filing and then a task",
        "att lägga rapporten till handlingarna och ge Styrgruppen i uppdrag att återkomma",
        "assign",
    ),
    ("handed to the next meeting", "att ärendet hänskjuts till nästa möte", "postpone"),
    (
        "handed to the own body's meeting",
        "att hänskjuta frågan till Nätverkets möte den 5 maj",
        "postpone",
    ),
    ("handed to another body", "att hänskjuta frågan till Välfärdsrådet", "refer"),
    (
        "handed to another body's meeting",
        "att hänskjuta frågan till Välfärdsrådets möte den 4 maj",
        "refer",
    ),
    ("taken up again next time", "att ärendet återupptas på nästa möte", "postpone"),
    ("taken up again now", "att återuppta arbetet", "initiate"),
    ("an answer handed over", "att överlämna yttrandet till regeringen som sitt svar", "approve"),
    ("others appoint: that is a task", "att kommunerna utser varsin representant", "assign"),
    ("others review: that is a task", "att Styrgruppen ska se över rutinen", "assign"),
    ("what was adopted once", "att de riktlinjer som nämnden antog 2015 upphör att gälla", "other"),
    ("ending a task is not closing", "att avsluta arbetsgruppens uppdrag", "other"),
]

PLAIN = [
    ("godkänna", "att godkänna dagordningen.", "approve"),
    ("fastställa, of the agenda", "att fastställa dagordningen", "approve"),
    ("besluta enligt", "att besluta i enlighet med presidiets förslag p. 1-3.", "approve"),
    ("bevilja", "att bevilja föreningen 20 000 kr i bidrag", "approve"),
    ("teckna avtal", "att teckna avtal om tjänsten", "approve"),
    ("lägga till handlingarna", "att lägga informationen till handlingarna.", "note"),
    ("notera", "att notera informationen till protokollet", "note"),
    ("ta del av", "att ta del av rapporten", "note"),
    ("tacka för", "att tacka för informationen", "note"),
    ("lämna utan åtgärd", "att lämna skrivelsen utan åtgärd", "note"),
    ("anta", "att anta riktlinjen", "adopt"),
    ("fastställa", "att fastställa planen för 2025", "adopt"),
    ("ge i uppdrag", "att ge Anna Torp och Bo Ek i uppdrag att förmedla svaret", "assign"),
    ("får i uppdrag", "att Styrgruppen får i uppdrag att anordna en dag", "assign"),
    ("uppdra åt", "att uppdra åt socialchefen att ta fram förslag", "assign"),
    ("as work", "att Styrgruppen får i uppgift att ta fram en plan", "assign"),
    ("a right", "att ge regiondirektören rätt att underteckna avtalet", "other"),
    ("signed at once", "att underteckna avtalet och ge parterna del av det", "approve"),
    ("up again", "att förslaget tas upp på nytt vid mötet den 3 maj", "postpone"),
    ("decide at a meeting", "att ta ställning till p. 3 vid mötet den 11 juni 2020", "postpone"),
    ("decide how", "att ta ställning till frågan genom att anta planen", "adopt"),
    ("bemyndiga", "att bemyndiga ordföranden att underteckna avtalet", "other"),
    ("who signs", "att ordföranden undertecknar avtalet", "other"),
    ("all sign", "att varje huvudman undertecknar avtalet senast den 1 maj", "assign"),
    ("somebody sends", "att Anna Torp sänder förslaget på remiss till kommunerna", "assign"),
    ("utse att", "att utse Anna Torp och Bo Ek att leda arbetet", "appoint"),
    ("ersätter i", "att Anna Torp ersätter Bo Ek i arbetsgruppen", "appoint"),
    ("duly called", "att anse mötet utlyst enligt stadgarna", "approve"),
    ("as drafted", "att yttrandet skickas i enlighet med utkastet", "approve"),
    ("somebody shall", "att Styrgruppen ska ta fram en tidplan", "assign"),
    ("somebody does", "att arbetsgruppen återkommer med förslag till nästa möte", "assign"),
    ("utse", "att utse Anna Torp till ordförande", "appoint"),
    ("som … utse", "att som kontaktperson utse Anna Torp", "appoint"),
    ("erbjuda tjänsten", "att erbjuda Anna Torp tjänsten som processledare", "appoint"),
    ("förlänga", "att förlänga avtalet till och med 2026-06-30", "extend"),
    ("bordlägga", "att bordlägga ärendet", "postpone"),
    ("skjuta upp", "att skjuta upp beslutet till hösten", "postpone"),
    ("skicka vidare", "att beslutet skickas vidare för rådets ställningstagande", "refer"),
    ("överlämna till", "att överlämna förslaget till huvudmännen för beslut", "refer"),
    ("på remiss", "att skicka överenskommelsen på remiss till kommunerna", "refer"),
    ("återremittera", "att återremittera ärendet till förvaltningen", "refer"),
    ("avslå", "att avslå ansökan", "reject"),
    ("avböja", "att avböja inbjudan", "reject"),
    ("lämna motionen utan åtgärd", "att lämna medborgarförslaget utan åtgärd", "reject"),
    ("initiera", "att initiera en nomineringsprocess", "initiate"),
    ("upprätta", "att upprätta en arbetsgrupp", "initiate"),
    ("bilda", "att bilda en gemensam styrgrupp", "initiate"),
    ("ställa sig bakom", "att ställa sig bakom förslaget", "endorse"),
    ("ställa sig positiv", "att ställa sig positiv till en gemensam utbildning", "endorse"),
    ("tillstyrka, as proposed", "att tillstyrka förlängning enligt gruppens förslag", "approve"),
    ("tillstyrka alone", "att tillstyrka förslaget", "endorse"),
    ("se över", "att se över rutinen", "review"),
    ("utvärdera", "att utvärdera arbetet under 2025", "review"),
    ("öppna", "att förklara mötet öppnat", "open"),
    ("avsluta", "att förklara mötet avslutat", "close"),
    ("entlediga", "att entlediga Bo Ek från uppdraget", "other"),
]

FORMAL_AND_OLD = [
    ("one word", "Bifalles.", "approve"),
    ("one word, refused", "Avslås.", "reject"),
    ("one word, put off", "Bordläggs.", "postpone"),
    ("refused after all", "Bifalles ej.", "reject"),
    ("an old passive", "Rapporten godkännes.", "approve"),
    ("an old passive, put off", "Ärendet bordlägges.", "postpone"),
    ("the past", "Dagordningen fastställdes.", "approve"),
    ("the past, adopted", "Riktlinjen antogs.", "adopt"),
    ("role first", "Till ordförande valdes Anna Torp.", "appoint"),
    ("body first", "Kommunstyrelsen godkänner rapporten.", "approve"),
    (
        "body first, as proposed",
        "Kommunstyrelsen beslutar enligt arbetsutskottets förslag.",
        "approve",
    ),
    ("as proposed", "Enligt förslaget.", "approve"),
    ("a proposal to the council", "Nämnden föreslår kommunfullmäktige att anta taxan.", "other"),
    ("the past of approving", "Protokollet godkändes med en ändring.", "approve"),
    ("a day that is set", "Årsmötet fastställs till den 24 mars.", "other"),
    ("money", "Föreningen tilldelas 150 000 kr.", "other"),
    ("a motion that is answered", "Motionen anses besvarad.", "other"),
    ("adjusted at once", "Paragrafen förklaras omedelbart justerad.", "other"),
]

LETTERS_LOST = [
    ("godkanna", "att godkanna dagordningen.", "approve"),
    ("lagga", "att lagga anteckningarna till handlingarna.", "note"),
    ("hanskjuta", "att hanskjuta fragan till Valfardsradet", "refer"),
    ("forlanga", "att forlanga avtalet till 2026", "extend"),
]


@table("clause, action", MISLEADING)
def test_the_act_is_what_happens_not_the_verb(clause: str, action: str) -> None:
    assert action_of(text(clause), CONTEXT)[0] == action


@table("clause, action", PLAIN)
def test_acts_of_clauses(clause: str, action: str) -> None:
    assert action_of(text(clause), CONTEXT)[0] == action


@table("clause, action", FORMAL_AND_OLD)
def test_acts_in_formal_and_older_minutes(clause: str, action: str) -> None:
    assert action_of(text(clause), CONTEXT)[0] == action


@table("clause, action", LETTERS_LOST)
def test_acts_where_letters_were_lost_in_scanning(clause: str, action: str) -> None:
    assert action_of(text(clause), CONTEXT)[0] == action


@pytest.mark.parametrize("clause", ["att avvakta", "att se över rutinen", "att sådant ska ske"])
def test_every_act_names_its_rule(clause: str) -> None:
    action, rule = action_of(text(clause), CONTEXT)
    assert rule.split(".")[:1] + rule.split(".")[1:2] == ["action", action]
