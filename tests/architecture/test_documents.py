"""The documents say what is true of the code."""

from __future__ import annotations

import doctest
import io
import re
import typing
from collections.abc import Iterator
from pathlib import Path

import pytest

from docs.making import rules
from radslag.faces.cli import words
from radslag.faces.cli.console import Console
from radslag.faces.cli.language import Both
from radslag.faces.cli.main import build_parser
from radslag.reading import record
from radslag.reading.explain import explain
from tests.architecture.repository import ROOT, text_files
from tests.gold.papers import SAMPLES, papers_in, reader_of_pictures

GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
HANDBOOK = (ROOT / "docs" / "handbok" / "lasa-papper.md").read_text(encoding="utf-8")
SHOWN = SAMPLES / "natverk-2019-12-06-minnesanteckningar.pdf"
SIGN = re.compile(r"[^\w\- ]")


def _pages() -> dict[str, str]:
    """Every document, but for the papers among the samples."""
    found = {name: text for name, text in text_files() if name.endswith(".md")}
    return {name: text for name, text in found.items() if not name.startswith("samples/sources/")}


def _headings(text: str) -> set[str]:
    """What a link may point at within a page, as GitHub makes it of the headings."""
    heads = re.findall(r"^#+ (.+)$", re.sub(r"^```.*?^```", "", text, flags=re.M | re.S), re.M)
    return {SIGN.sub("", head.lower()).strip().replace(" ", "-") for head in heads}


def test_links_point_at_headings_that_exist() -> None:
    pages = _pages()
    broken = []
    for name, text in pages.items():
        for target, heading in re.findall(r"\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)", text):
            path = ((ROOT / name).parent / target).resolve() if target else ROOT / name
            page = pages.get(path.relative_to(ROOT).as_posix(), "")
            if heading not in _headings(page):
                broken.append(f"{name}: {target}#{heading}")
    assert broken == []


def test_the_example_of_the_readme_gives_what_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    out = io.StringIO()
    found = doctest.DocTestParser().get_doctest(
        (ROOT / "README.md").read_text(encoding="utf-8"), {}, "README.md", "README.md", 0
    )
    assert found.examples
    doctest.DocTestRunner().run(found, out=out.write)
    assert out.getvalue() == ""


def test_the_handbook_shows_what_the_command_shows() -> None:
    out = io.StringIO()
    asked = build_parser("sv").parse_args(["read", str(SHOWN)])
    asked.run(asked, Console("sv", {"COLUMNS": "88"}, out, out))
    block = re.search(r"^    8 .*?(?=^\S)", HANDBOOK, re.MULTILINE | re.DOTALL)
    assert block is not None
    shown = [line.removeprefix("    ") for line in block[0].rstrip().splitlines()]
    assert "\n".join(shown) in out.getvalue()


def test_every_decision_is_listed() -> None:
    listed = (ROOT / "docs" / "adr" / "README.md").read_text(encoding="utf-8")
    there = {path.name for path in (ROOT / "docs" / "adr").glob("0*.md")}
    assert there == set(re.findall(r"\((0[^)]+\.md)\)", listed))


def _words_of_the_record() -> Iterator[str]:
    for name in record.__all__:
        shape = getattr(record, name)
        yield from typing.get_args(shape) or getattr(shape, "__dataclass_fields__", ())
        yield from getattr(shape, "_fields", ())


def test_every_word_of_the_record_is_in_the_glossary() -> None:
    told = set(re.findall(r"\w+", " ".join(re.findall(r"`([^`]+)`", GLOSSARY))))
    assert sorted(set(_words_of_the_record()) - told) == []


def test_every_word_that_people_see_for_a_value_is_in_the_glossary() -> None:
    tables = [getattr(words, name) for name in words.__all__ if name.isupper()]
    shown = {both.sv for table in tables for both in table.values() if isinstance(both, Both)}
    assert sorted(word for word in shown if word.lower() not in GLOSSARY.lower()) == []


def _rules_seen(paper: Path) -> set[str]:
    told = explain(paper, ocr=reader_of_pictures())
    of_facts = {source.rule for source in told.record.sources.values()}
    return of_facts | {line.rule for line in told.lines if line.rule}


@pytest.mark.slow
@pytest.mark.parametrize("paper", papers_in(SAMPLES), ids=lambda path: path.name)
def test_every_rule_that_reads_a_sample_is_in_the_reference(paper: Path) -> None:
    assert sorted(_rules_seen(paper) - rules.names()) == []


def test_every_reason_for_an_item_is_in_the_reference() -> None:
    page = (ROOT / "docs" / "reference" / "reading-rules.md").read_text(encoding="utf-8")
    papers = [path for path in papers_in(SAMPLES) if path.suffix in (".md", ".txt", ".docx")]
    told = [one for paper in papers for one in explain(paper).candidates]
    assert sorted({why for one in told for why in one.why if f"`{why}`" not in page}) == []
