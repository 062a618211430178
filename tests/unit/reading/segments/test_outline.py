"""The parts of a paper: cover, items and closing, and why each line was taken for what."""

from __future__ import annotations

from tests.factories.reading import outlined

PAPER = """
Länsnätverket
Minnesanteckningar

1. Mötets öppnande
Ordföranden hälsar alla välkomna till årets första möte, som hålls i Kalmar.

2. Avtal om hjälpmedel
Föredragande: Anna Berg
Bilaga 3

Förslag till beslut
att förlänga avtalet

Länsnätverkets beslut
1. att förlänga avtalet
2. att följa arbetet

3. Mötets avslutande
Ordföranden tackar.

Vid anteckningarna
Bo Ek
"""


def test_a_paper_is_cover_items_and_closing() -> None:
    made = outlined(PAPER)
    assert [str(line.text) for line in made.cover] == ["Länsnätverket", "Minnesanteckningar"]
    assert [section.number for section in made.sections] == ["1", "2", "3"]
    assert [str(line.text) for line in made.closing] == ["Vid anteckningarna", "Bo Ek"]


def test_every_line_of_the_items_is_told_once_with_its_class_and_rule() -> None:
    made = outlined(PAPER)
    told = [(str(line.text), kind, rule) for line, kind, rule in made.seen]
    assert told[2:12] == [
        ("2. Avtal om hjälpmedel", "item", "item.number-dot"),
        ("Föredragande: Anna Berg", "presenters", "label.presenters"),
        ("Bilaga 3", "attachments", "attachments.own-line"),
        ("Förslag till beslut", "proposal-head", "head.proposal"),
        ("att förlänga avtalet", "clause", "clause.att"),
        ("Länsnätverkets beslut", "decision-head", "head.bare"),
        ("1. att förlänga avtalet", "clause", "clause.att"),
        ("2. att följa arbetet", "clause", "clause.att"),
        ("3. Mötets avslutande", "item", "item.number-dot"),
        ("Ordföranden tackar.", "prose", "prose.text"),
    ]
    in_items = [line for line in made.cleaned.lines if line not in [*made.cover, *made.closing]]
    assert [line for line, _, _ in made.seen] == in_items


def test_all_candidates_are_kept_with_their_scores_and_the_chosen_apart() -> None:
    made = outlined(PAPER)
    assert [link.candidate.value for link in made.links] == [1, 2, 1, 2, 3]
    assert [link.candidate.value for link in made.chain] == [1, 2, 3]
    assert all(link.why for link in made.links)


def test_a_paper_without_items_is_all_cover() -> None:
    made = outlined("Hej!\nHär kommer handlingarna.")
    assert (made.sections, made.closing, made.chain) == ([], [], [])
    assert [str(line.text) for line in made.cover] == ["Hej!", "Här kommer handlingarna."]


def test_a_paper_without_lines_has_no_parts() -> None:
    made = outlined("\n\n")
    assert (made.cover, made.sections, made.closing) == ([], [], [])


def test_formal_minutes_are_known_by_their_labels() -> None:
    assert not outlined(PAPER).formal
    assert outlined(
        "§ 1 Budget\nBeslut\nNämnden antar budgeten.\nÄrendebeskrivning\nJa.\nBeslutsunderlag\nJa."
    ).formal


def test_one_label_alone_makes_no_formal_minutes() -> None:
    assert not outlined("1. Budget\nBakgrund\nJa.\n2. Plan\nBakgrund\nNej.").formal


def test_nothing_is_lost_where_the_first_number_is_an_orphan() -> None:
    made = outlined(
        """
        1.
        Nämnden får information om läget i länet.

        Beslut
        Nämnden tackar.

        2.
        Rapport om hjälpmedel

        Arbetet går vidare.
        """
    )
    one, two = made.sections
    assert str(one.title) == "Nämnden får information om läget i länet."
    assert [str(clause.text) for clause in one.blocks[0].clauses] == ["Nämnden tackar."]
    assert str(two.title) == "Rapport om hjälpmedel"
