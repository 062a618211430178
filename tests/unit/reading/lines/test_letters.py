"""The letters given back: where, with what help, and how well."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bench.letters import pairs, restored, score
from radslag.reading.lines.letters import Letters

LINE = "Narvarande: Hakan Tangskold och Marta Kallskar, se ROK:s foérslag fran lanet."


@pytest.fixture(scope="module")
def letters() -> Letters:
    return Letters()


def test_an_edit_says_where_and_what(letters: Letters) -> None:
    assert letters.edits("Beslut pa motet i maj") == [(7, 9, "på"), (10, 15, "mötet")]


def test_a_text_without_words_has_no_edits(letters: Letters) -> None:
    assert letters.edits("") == []
    assert letters.edits(" \n 14 (9) – § \n") == []


def test_unknown_names_and_abbreviations_stay(letters: Letters) -> None:
    assert restored(letters, LINE) == (
        "Närvarande: Håkan Tangskold och Marta Kallskar, se ROK:s förslag från länet."
    )


def test_the_papers_own_names_and_abbreviations_are_restored() -> None:
    own = Letters(["Håkan Tångsköld", "Märta Källskär", "RÖK"])
    assert restored(own, LINE) == (
        "Närvarande: Håkan Tångsköld och Märta Källskär, se RÖK:s förslag från länet."
    )


def test_an_own_name_that_is_borne_both_ways_stays() -> None:
    own = Letters(["Märta Källskär", "Marta Lind"])
    assert restored(own, "Närvarande: Marta Kallskar") == "Närvarande: Marta Källskär"


def test_an_own_name_without_dots_is_kept_from_the_register() -> None:
    assert restored(Letters(["Nils Osterberg"]), "Nils Osterberg deltog") == "Nils Osterberg deltog"


def test_a_page_helps_a_name_that_stands_alone_later(letters: Letters) -> None:
    page = "Karin Vagnback kom. I arbetet deltar aven Vagnback pa sikt."
    assert restored(letters, page) == "Karin Vagnback kom. I arbetet deltar även Vagnback på sikt."


@pytest.mark.parametrize("word", ["d" * 45, "é" * 45, "éaé6do" * 7, "a" * 100_000, "&6é4@|" * 9])
def test_a_word_made_to_do_harm_is_left(letters: Letters, word: str) -> None:
    assert letters.edits(word) == []


def test_words_are_loaded_only_when_letters_are_asked_for() -> None:
    script = (
        "import sys; from radslag.reading.lines.letters import lost; lost('Beslut fér 6vrigt');"
        "print('wordfreq' in sys.modules)"
    )
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert answer.stdout.split() == [b"False"]


def test_pages_the_rules_were_not_tuned_on_come_back(letters: Letters) -> None:
    found = score(letters, pairs("test"))
    assert found.still_lost <= 0.10 * found.lost
    assert found.false <= 0.003 * found.words


def test_pages_that_lost_only_their_dots_come_back(letters: Letters) -> None:
    bare = str.maketrans("åäöÅÄÖ", "aaoAAO")
    found = score(letters, {(true, true.translate(bare)) for true, _ in pairs("test")})
    assert found.right_after >= 0.98 * found.words
