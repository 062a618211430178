"""What is built in, and what the source never does with what others sent (trust 149)."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from requirements.audit import FAULTS, SOUND, UNKNOWN, verdict
from tests.architecture.repository import ROOT, SOURCE, files, name_of

PINS = sorted((ROOT / "requirements").glob("*.txt"))

# Of these none reads text from outside without being able to run what stands in it.
MODULES = {
    "cPickle",
    "cloudpickle",
    "code",
    "dill",
    "joblib",
    "marshal",
    "pickle",
    "shelve",
    "yaml",
}
CALLS = {"__import__", "compile", "eval", "exec", "mark_safe", "SafeString", "SafeText"}
ATTRIBUTES = {"mark_safe", "os.popen", "os.system", "subprocess.getoutput"}
LITERAL_FIRST = {"format_html", "format_html_join"}
IN_TEMPLATES = re.compile(r"\|\s*safe(?:seq)?\b|\{%-?\s*autoescape\s+off")


def _python() -> list[Path]:
    """What we ship and what builds it; tests may try what the source may not."""
    made = {"tests", "samples"}
    found = [path for path in files() if path.suffix == ".py"]
    return [path for path in found if path.relative_to(ROOT).parts[0] not in made]


def _dangers(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names if one.name.split(".")[0] in MODULES)
        elif isinstance(node, ast.ImportFrom):
            if (node.module or "").split(".")[0] in MODULES:
                yield str(node.module)
            yield from (one.name for one in node.names if one.name == "mark_safe")
        elif isinstance(node, ast.Call):
            yield from _in_call(node)


def _in_call(call: ast.Call) -> Iterator[str]:
    name = ast.unparse(call.func)
    if name in CALLS or name in ATTRIBUTES or name.endswith(".mark_safe"):
        yield name
    if name.split(".")[-1] in LITERAL_FIRST and not isinstance(call.args[0], ast.Constant):
        yield f"{name} of a text that is put together"
    for one in call.keywords:
        if one.arg == "shell" and not (isinstance(one.value, ast.Constant) and not one.value.value):
            yield f"{name} with a shell"


def test_the_source_runs_nothing_that_it_was_sent_and_trusts_no_markup() -> None:
    """Trust 149: no pickle, yaml.load, eval, exec, shell or mark_safe, anywhere."""
    python = _python()
    assert len(python) > 300
    found = {
        f"{name_of(path)}: {danger}"
        for path in python
        for danger in _dangers(path.read_text(encoding="utf-8"))
    }
    assert found == set()


@pytest.mark.parametrize(
    "source",
    [
        "import pickle",
        "from yaml import load",
        "from django.utils.safestring import mark_safe",
        "safestring.mark_safe(text)",
        "eval(text)",
        "exec(text)",
        "os.system(text)",
        "subprocess.run(text, shell=True)",
        "format_html(f'<b>{text}</b>')",
        "SafeString(text)",
    ],
)
def test_each_of_these_would_be_found(source: str) -> None:
    assert list(_dangers(source))


@pytest.mark.parametrize(
    "source",
    [
        "import json",
        "model.evaluate(text)",
        "re.compile(text)",
        "format_html('<b>{}</b>', text)",
        "subprocess.run([text])",
    ],
)
def test_these_are_none(source: str) -> None:
    assert list(_dangers(source)) == []


def test_no_template_lets_markup_through() -> None:
    """Of pages. In a mail of plain text there is no markup, and `&` must stay what it is."""
    pages = [path for path in files() if path.suffix == ".html"]
    templates = [path for path in pages if path.is_relative_to(SOURCE)]
    assert len(templates) > 50
    assert IN_TEMPLATES.search("{{ text|safe }}")
    loose = {
        name_of(path): found[0]
        for path in templates
        if (found := IN_TEMPLATES.search(path.read_text(encoding="utf-8")))
    }
    assert loose == {}


@pytest.mark.parametrize("path", PINS, ids=lambda path: path.name)
def test_every_line_of_the_pins_is_a_version_with_its_hashes(path: Path) -> None:
    """Nothing by address, from a folder or without a hash."""
    text = path.read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    assert lines
    for line in lines:
        assert re.match(r"[a-z0-9.-]+(?:\[[a-z,]+\])?==\S+ ", line), line
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", line), line


def test_every_group_of_dependencies_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = set(project["dependency-groups"])
    assert {path.stem for path in PINS} == {"base", *groups}


def test_asking_for_known_faults_is_no_part_of_check() -> None:
    """What depends on the day and on the network may not decide whether a change is right."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    (check,) = re.findall(r"^check:(.*?)##", makefile, flags=re.MULTILINE)
    assert not {"audit", "sbom"} & set(check.split())


_SOUND = {"name": "django", "version": "5.2.19", "vulns": []}
_FAULTY = {**_SOUND, "vulns": [{"id": "PYSEC-1", "fix_versions": ["5.2.20", "6.0.1"]}]}
_UNMENDED = {**_SOUND, "vulns": [{"id": "PYSEC-2", "fix_versions": []}]}
_PASSED = {"name": "lxml", "skip_reason": "not found"}


def test_pins_that_all_were_asked_about_and_have_no_fault_are_sound() -> None:
    assert verdict([_SOUND]) == (SOUND, "1 pins, none with a known fault.")


def test_a_pin_with_a_fault_is_named_with_where_it_is_mended() -> None:
    status, words = verdict([_SOUND, _FAULTY, _UNMENDED])
    assert status == FAULTS
    assert words.splitlines() == [
        "django 5.2.19: PYSEC-1 (mended in 5.2.20 or 6.0.1)",
        "django 5.2.19: PYSEC-2 (mended in no version yet)",
    ]


@pytest.mark.parametrize("report", [None, [_PASSED], [_SOUND, _PASSED]])
def test_what_could_not_be_asked_about_is_not_sound(report: list[dict[str, object]] | None) -> None:
    status, words = verdict(report, "no such host")
    assert status == UNKNOWN
    assert "could not be asked" in words
    assert "none with a known fault" not in words


def test_a_fault_is_told_though_others_could_not_be_asked_about() -> None:
    status, words = verdict([_FAULTY, _PASSED])
    assert status == FAULTS
    assert "PYSEC-1" in words
    assert "nothing is known of 1 of 2 pins" in words
