"""radslag reindex."""

from __future__ import annotations

import pytest

from radslag.faces.cli.main import main
from radslag.flows.search.models import Document
from tests.factories.county import make_county

pytestmark = pytest.mark.django_db


def test_it_makes_what_is_there_searchable(capsys: pytest.CaptureFixture[str]) -> None:
    county = make_county()
    assert main(["--lang", "sv", "reindex"]) == 0
    rows = Document.objects.count()
    assert capsys.readouterr().out == f"{rows} rader går att söka i.\n"
    assert county.finds("sjukvård") > 0


def test_it_makes_one_network_anew(capsys: pytest.CaptureFixture[str]) -> None:
    county = make_county()
    assert main(["--lang", "sv", "reindex", "--network", county.network.slug]) == 0
    assert county.finds("sjukvård") > 0


def test_it_says_which_networks_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    county = make_county()
    assert main(["--lang", "sv", "reindex", "--network", "bandy"]) == 2
    assert county.network.slug in capsys.readouterr().err
