"""Papers and their files: stored before any row says so, once, and taken back whole."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.test import override_settings

from radslag.domain.meetings import actions
from radslag.domain.meetings.actions import SourceRow
from radslag.domain.meetings.models import Page, Paper, Source, StoredFile
from radslag.domain.meetings.states import MeetingState, PaperKind
from radslag.kernel.errors import InvalidError, StateError
from tests.factories.cast import AT, Cast, make_cast
from tests.factories.meetings import ItemFactory, MeetingFactory, PaperFactory, StoredFileFactory

pytestmark = pytest.mark.django_db

CONTENT = b"%PDF-1.7 minnesanteckningar"


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture(autouse=True)
def _own_storage(tmp_path: Path) -> Iterator[None]:
    storages = {
        "default": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": tmp_path},
        },
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    with override_settings(STORAGES=storages):
        yield


def _stored(content: bytes = CONTENT) -> StoredFile:
    return actions.store_file(
        content=content, media_type="application/pdf", suffix=".pdf", page_count=1, at=AT
    )


def _bytes_of(file: StoredFile) -> bytes:
    with default_storage.open(file.storage_name) as stored:
        return stored.read()


def test_bytes_are_stored_under_their_hash_and_once(tmp_path: Path) -> None:
    """trust 89, 121."""
    first, second = _stored(), _stored()
    assert first == second
    assert first.sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert _bytes_of(first) == CONTENT
    assert len([one for one in tmp_path.rglob("*") if one.is_file()]) == 1


def test_when_the_storage_is_full_there_is_no_row_and_no_half_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """trust 6, 7."""

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        _stored()
    assert not StoredFile.objects.exists()
    assert not [one for one in tmp_path.rglob("*") if one.is_file()]


def test_a_file_that_was_cut_short_is_written_anew() -> None:
    file = _stored()
    Path(default_storage.path(file.storage_name)).write_bytes(CONTENT[:4])
    _stored()
    assert _bytes_of(file) == CONTENT


def test_the_same_call_is_one_paper_of_a_network_and_the_error_names_no_other(
    cast: Cast,
) -> None:
    """trust 48."""
    known = PaperFactory.create(network=cast.network, kind=PaperKind.CALL, title="Hemlig")
    named: dict[str, Any] = {
        "network": cast.network,
        "file": known.file,
        "by": cast.secretary,
        "at": AT,
    }
    with pytest.raises(InvalidError) as refused:
        actions.add_paper(kind=PaperKind.CALL, **named)
    assert "Hemlig" not in str(refused.value)
    actions.add_paper(kind=PaperKind.ATTACHMENT, **named)
    assert Paper.objects.count() == 2


def test_a_paper_stands_under_an_item_of_its_own_meeting_and_network(cast: Cast) -> None:
    """trust 38."""
    meeting = MeetingFactory.create(body=cast.body)
    named: dict[str, Any] = {"network": cast.network, "file": None, "kind": PaperKind.OTHER}
    with pytest.raises(InvalidError, match="annat möte"):
        actions.add_paper(
            meeting=meeting, item=ItemFactory.create(), by=cast.secretary, at=AT, **named
        )
    item = ItemFactory.create(meeting=meeting)
    paper = actions.add_paper(item=item, by=cast.secretary, at=AT, **named)
    assert paper.meeting == meeting


def test_nothing_is_put_on_a_meeting_that_was_cancelled(cast: Cast) -> None:
    meeting = MeetingFactory.create(body=cast.body, state=MeetingState.CANCELLED)
    with pytest.raises(StateError):
        actions.add_paper(
            network=cast.network,
            file=None,
            kind=PaperKind.OTHER,
            meeting=meeting,
            by=cast.secretary,
            at=AT,
        )


def test_a_paper_that_is_taken_away_takes_its_pages_and_places_but_not_those_of_another(
    cast: Cast,
) -> None:
    file = StoredFileFactory.create()
    actions.store_pages(file=file, texts=["Första", "Andra"])
    actions.store_pages(file=file, texts=["Andra gången skrivs inget"])
    papers = [
        PaperFactory.create(network=cast.network, file=file, kind=PaperKind.ATTACHMENT)
        for _ in range(2)
    ]
    place: dict[str, Any] = {
        "page": 1,
        "line": 1,
        "start": 0,
        "end": 6,
        "quote": "Första",
        "rule": "x",
    }
    actions.add_sources([SourceRow(paper=one, of=one, **place) for one in papers])
    actions.remove_paper(paper=papers[0], by=cast.secretary, at=AT)
    assert [page.text for page in Page.objects.all()] == ["Första", "Andra"]
    assert Source.objects.get().paper == papers[1]
    actions.remove_paper(paper=papers[1], by=cast.secretary, at=AT)
    for model in (Paper, StoredFile, Page, Source):
        assert not model.objects.exists()
