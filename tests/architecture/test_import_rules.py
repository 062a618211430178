"""What import-linter cannot check while a folder is not there yet."""

from __future__ import annotations

import configparser
import re

import pytest

from tests.architecture.repository import ROOT, SOURCE


def _placed_in(ring: str) -> set[str]:
    rules = configparser.ConfigParser()
    rules.read(ROOT / ".importlinter", encoding="utf-8")
    layers = rules[f"importlinter:contract:{ring}"]["layers"]
    return set(re.findall(rf"\b{ring}\.(\w+)", layers))


@pytest.mark.parametrize("ring", ["flows", "domain"])
def test_every_folder_of_a_ring_has_its_place_among_the_layers(ring: str) -> None:
    there = {path.parent.name for path in (SOURCE / ring).glob("*/__init__.py")}
    there |= {path.stem for path in (SOURCE / ring).glob("*.py")} - {"__init__"}
    assert there - _placed_in(ring) == set(), f"Say in .importlinter where these belong in {ring}."
