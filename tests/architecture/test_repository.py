"""What must hold for the files around the code."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.architecture.repository import ROOT, text_files

# Put together here, so that this file does not itself name what it forbids.
REGISTRIES = [
    "pypi" + ".org",
    "python" + "hosted",
    "npm" + "js.org",
    "yarn" + "pkg.com",
    "deb." + "debian.org",
    "conda" + ".anaconda",
]
PATHS_OF_ONE_MACHINE = re.compile(r"(?<![\w.~>)}/-])/" + r"(?:work|root|home|Users|opt)/\w")
A_DEPENDENCY = re.compile(r'^\s*"([A-Za-z0-9][\w.-]*)[^"]*",?\s*(#.*)?$')


def _readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


def _targets() -> set[str]:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z][a-z-]*):", makefile, flags=re.MULTILINE))


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", "docs/architecture.md"])
def test_documents_name_only_targets_that_exist(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    named = set(re.findall(r"(?:`|^ {4,}|^\$ )make ([a-z][a-z-]*)", text, flags=re.MULTILINE))
    assert named - _targets() == set()


def test_every_target_says_what_it_is_for() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    explained = set(re.findall(r"^([a-z][a-z-]*):.* ## \S", makefile, flags=re.MULTILINE))
    assert _targets() - explained == set()


def test_documents_link_only_to_files_that_exist() -> None:
    broken = []
    for name, text in text_files():
        if not name.endswith(".md") or name.startswith("samples/papers/"):
            continue
        for link in re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", text):
            if not ((ROOT / name).parent / link).exists():
                broken.append(f"{name}: {link}")
    assert broken == []


def test_every_dependency_says_what_it_is_for() -> None:
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    said = {match[1]: match[2] for line in lines if (match := A_DEPENDENCY.match(line))}
    project = tomllib.loads("\n".join(lines))
    demanded = [project["project"]["dependencies"], *project["dependency-groups"].values()]
    for name in [name for group in demanded for name in group]:
        bare = re.split(r"[\s<>=!~\[;]", name)[0]
        assert said.get(bare), f"{bare} stands in pyproject.toml without a word on its purpose"


def test_every_pin_has_a_hash() -> None:
    for path in (ROOT / "requirements").glob("*.txt"):
        pins = path.read_text(encoding="utf-8").split("\n")
        for number, line in enumerate(pins, 1):
            if "==" in line and not line.startswith(" "):
                assert line.endswith("\\"), f"{path.name}:{number} has no hash: {line}"


@pytest.mark.parametrize("registry", REGISTRIES)
def test_no_file_names_a_package_registry(registry: str) -> None:
    assert [name for name, text in text_files() if registry in text] == []


def test_no_file_names_a_path_of_one_machine() -> None:
    found = [
        f"{name}: {match[0]}"
        for name, text in text_files()
        if (match := PATHS_OF_ONE_MACHINE.search(text))
    ]
    assert found == []


def test_the_licence_is_the_one_that_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["license"] == "EUPL-1.2"
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert licence.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert "EUPL" in _readme()
