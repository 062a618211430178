"""Every command is documented."""

from __future__ import annotations

import argparse

from tests.architecture.repository import ROOT


def _commands() -> list[str]:
    from radslag.faces.cli.main import build_parser

    kinds = [a for a in build_parser()._actions if isinstance(a, argparse._SubParsersAction)]
    return [name for kind in kinds for name in kind.choices]


def test_every_command_has_its_part_of_the_reference() -> None:
    reference = (ROOT / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    assert [name for name in _commands() if f"## radslag {name}\n" not in reference] == []
