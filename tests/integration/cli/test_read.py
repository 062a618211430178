"""`radslag read` in every form, with the exit status and what is said on standard error."""

from __future__ import annotations

import json
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from radslag.reading import read
from tests.integration.cli.running import minutes, radslag

NOT_THERE = "finns-inte.pdf"


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "2020-05-08 minnesanteckningar.txt"
    path.write_bytes(minutes())
    return path


@pytest.fixture
def papers(tmp_path: Path) -> list[Path]:
    """A good one, one that is not there, and a good one of another format."""
    first, last = tmp_path / "första.txt", tmp_path / "sista.md"
    first.write_bytes(minutes())
    last.write_bytes(minutes("Mötets öppnande", "Avslutning"))
    return [first, tmp_path / NOT_THERE, last]


# For people


def test_a_paper_is_shown_with_the_place_of_every_fact(paper: Path) -> None:
    run = radslag("read", paper)
    assert (run.status, run.err) == (0, "")
    for words in ("8 maj 2020", "Ny rutin", "att godkänna rutinen", "godkänna", "rad 9"):
        assert words in run.out
    assert "3 ärenden · 1 beslut" in run.out
    assert "\x1b" not in run.out


def test_no_line_is_wider_than_the_terminal(paper: Path) -> None:
    for columns in (40, 72, 100):
        out = radslag("read", paper, COLUMNS=str(columns)).out
        assert max(len(line) for line in out.splitlines()) <= columns


def test_papers_in_english_are_told_in_english_words(paper: Path) -> None:
    for run in (radslag("read", paper, "--lang", "en"), radslag("read", paper, LC_ALL="en_GB")):
        assert "8 May 2020" in run.out
        assert "att godkänna rutinen" in run.out, "what the paper says is never translated"


def test_what_is_wrong_with_one_file_does_not_stop_the_others(papers: list[Path]) -> None:
    run = radslag("read", *papers)
    assert run.status == 2
    assert run.err == (
        f"radslag: {papers[1]}: Filen finns inte. Kontrollera namnet och försök igen.\n"
    )
    assert run.out.index("första.txt") < run.out.index("sista.md")


def test_the_complaint_is_in_the_language_asked_for(papers: list[Path]) -> None:
    assert "There is no such file." in radslag("read", papers[1], "--lang=en").err


def test_names_and_words_cannot_command_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "a\x1b[31m\u202etxt.txt"
    path.write_bytes(minutes("Öppnande", "Ny \x1b[2Jrutin\x9b", "Avslutning"))
    run = radslag("read", path)
    assert not any(unicodedata.category(sign) in ("Cc", "Cf") for sign in run.out if sign != "\n")


# JSON


def test_one_file_gives_one_object_that_is_the_record(paper: Path) -> None:
    run = radslag("read", "--json", paper)
    assert (run.status, run.err) == (0, "")
    assert run.json == read(paper).as_dict()
    assert '"title": "Mötets öppnande"' in run.out, "letters are not escaped"


def test_every_source_of_the_record_quotes_the_raw_text(paper: Path) -> None:
    pages = read(paper).pages
    sources = radslag("read", "--json", paper).json["sources"]
    assert sources
    for source in sources.values():
        assert pages[source["page"] - 1][source["start"] : source["end"]] == source["quote"]


def test_several_files_give_a_list_in_the_order_given(papers: list[Path]) -> None:
    run = radslag("read", *papers, "--json")
    first, missing, last = run.json
    assert run.status == 2
    assert (len(first["items"]), len(last["items"])) == (3, 2)
    assert missing == {
        "file": str(papers[1]),
        "error": "Filen finns inte. Kontrollera namnet och försök igen.",
    }
    assert run.err.startswith(f"radslag: {papers[1]}: ")


def test_one_file_that_cannot_be_read_gives_one_object(papers: list[Path]) -> None:
    run = radslag("read", "--json", papers[1])
    assert run.status == 2
    assert set(run.json) == {"file", "error"}


def test_the_same_file_twice_is_in_the_list_twice(paper: Path) -> None:
    first, second = radslag("read", "--json", paper, paper).json
    assert first == second


def test_lines_of_json_are_one_object_each_in_order(papers: list[Path]) -> None:
    run = radslag("read", "--jsonl", *papers)
    assert run.status == 2
    assert [set(one) == {"file", "error"} for one in run.lines] == [False, True, False]
    assert run.lines[0] == read(papers[0]).as_dict()


def test_two_runs_give_the_same_bytes(papers: list[Path]) -> None:
    runs = [radslag("read", "--json", *papers, PYTHONHASHSEED=seed).out for seed in ("1", "4711")]
    assert runs[0] == runs[1]


def test_json_is_utf_8_whatever_the_locale_says(paper: Path) -> None:
    run = radslag("read", "--json", paper, LC_ALL="C", PYTHONIOENCODING="latin-1")
    assert run.json["items"][0]["title"] == "Mötets öppnande"


def test_a_locale_without_our_letters_still_shows_a_paper(paper: Path) -> None:
    assert radslag("read", paper, PYTHONIOENCODING="ascii").status == 0


# Standard input


@pytest.mark.parametrize("form", ["--json", "--jsonl"])
def test_a_paper_is_taken_from_standard_input(form: str) -> None:
    run = radslag("read", form, "-", given=minutes())
    assert (run.status, len(run.json["items"])) == (0, 3)


def test_an_empty_standard_input_is_told_by_its_name() -> None:
    run = radslag("read", "--json", "-")
    assert (run.status, run.json["file"]) == (2, "-")


def test_who_stops_reading_gets_no_trace(paper: Path) -> None:
    """As `radslag read … | head -1` does."""
    command = [sys.executable, "-m", "radslag.faces.cli", "read", *[str(paper)] * 200]
    started = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert started.stdout is not None
    started.stdout.readline()
    started.stdout.close()
    assert started.stderr is not None
    assert started.stderr.read() == b""
    started.stderr.close()
    assert started.wait(60) == 1


# A folder of records


def out_of(folder: Path) -> dict[str, Any]:
    return {path.name: json.loads(path.read_bytes()) for path in sorted(folder.iterdir())}


def test_each_paper_becomes_a_file_of_its_own(papers: list[Path], tmp_path: Path) -> None:
    out = tmp_path / "ny" / "mapp"
    run = radslag("read", "--out", out, *papers)
    assert run.status == 2
    written = out_of(out)
    assert list(written) == ["finns-inte.json", "första.json", "sista.json"]
    assert written["första.json"] == read(papers[0]).as_dict()
    assert set(written["finns-inte.json"]) == {"file", "error"}
    assert f"{papers[0]} → {out / 'första.json'}" in run.out
    assert "Lästa papper: 2. Gick inte att läsa: 1." in run.out


def test_papers_of_the_same_name_are_numbered_and_that_is_told(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("a/p.txt", "b/p.txt", "b/P.md", "a/p-2.txt")]
    for number, file in enumerate(files, 1):
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(minutes(*["Mötets öppnande"] * number))
    run = radslag("read", "--out", tmp_path / "ut", *files)
    assert run.status == 0
    assert sorted(out_of(tmp_path / "ut")) == ["P-3.json", "p-2-2.json", "p-2.json", "p.json"]
    assert run.out.count("ett annat papper heter lika") == 3


def test_an_earlier_run_is_replaced_but_nothing_else_is(paper: Path, tmp_path: Path) -> None:
    """A record made by hand often lies beside its paper."""
    by_hand = paper.with_suffix(".json")
    by_hand.write_text('{\n "kind": "minutes"\n}', encoding="utf-8")
    for _ in range(2):
        run = radslag("read", "--out", tmp_path, paper)
        assert "inte är en läst post" in run.out
    assert by_hand.read_text(encoding="utf-8") == '{\n "kind": "minutes"\n}'
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {paper.name, by_hand.name, f"{paper.stem}-2.json"}


def test_a_folder_that_is_a_file_is_told(paper: Path) -> None:
    run = radslag("read", "--out", paper, paper)
    assert run.status == 2
    assert "Välj en annan mapp." in run.err


# What is no file


def test_a_folder_is_told_how_to_name_its_files(tmp_path: Path) -> None:
    run = radslag("read", f"{tmp_path}/")
    assert run.status == 2
    assert f"{tmp_path}/*.pdf" in run.err


def test_a_file_that_may_not_be_read_or_is_none_is_told(tmp_path: Path) -> None:
    run = radslag("read", "/dev/zero", "", tmp_path / "x" / "y")
    assert run.status == 2
    assert "vanlig fil" in run.err
    assert run.err.count("\n") == 3


# What is asked


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "användning: radslag"),
        (("read",), "Det saknas något: FIL."),
        (("read", "--json", "--jsonl", "a"), "--jsonl går inte ihop med --json."),
        (("read", "--out"), "Efter --out ska något mer stå."),
        (("read", "a", "--hej"), "Det här går inte att förstå: --hej."),
        (("läs", "a"), "läs finns inte."),
        (("read", "a", "--lang", "de"), "de finns inte."),
        (("read", "--js", "a"), "Det här går inte att förstå: --js."),
    ],
)
def test_what_cannot_be_understood_is_said_with_where_help_is(
    arguments: tuple[str, ...], said: str
) -> None:
    run = radslag(*arguments)
    assert (run.status, run.out) == (2, "")
    assert said in run.err
    assert "--help" in run.err


def test_help_is_in_swedish_and_in_english() -> None:
    assert "Läs mötespapper" in radslag("--help").out
    assert "Read meeting papers" in radslag("read", "--help", LC_ALL="en_US.UTF-8").out
    assert "Läs mötespapper" in radslag("--lang", "sv", "read", "--help", LC_ALL="en_US").out
