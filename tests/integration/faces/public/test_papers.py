"""A paper's page with its place lit up, and its file handed out."""

from __future__ import annotations

import pytest
from django.core.files.storage import default_storage
from django.test import Client

from radslag.domain.meetings.models import Paper
from radslag.domain.meetings.states import PaperKind
from tests.factories import meetings as make
from tests.factories.scene import Scene

pytestmark = pytest.mark.django_db


@pytest.fixture
def address(scene: Scene) -> str:
    return scene.minutes.get_absolute_url()


def test_a_place_is_lit_up_by_page_and_signs(client: Client, address: str) -> None:
    page = client.get(f"{address}?sida=1&fran=13&till=27").content.decode()
    assert '<mark id="plats">att bygga bron</mark>' in page


def test_a_place_is_lit_up_by_its_source(client: Client, scene: Scene, address: str) -> None:
    page = client.get(f"{address}?kalla={scene.source.pk}").content.decode()
    assert '<mark id="plats">att bygga bron</mark>' in page
    assert '<li aria-current="true">' in page


def test_further_places_of_a_source_are_lit_up_too(
    client: Client, scene: Scene, address: str
) -> None:
    scene.source.continues = [
        {"page": 1, "line": 1, "start": 0, "end": 12, "quote": "Anteckningar"},
        {"page": 2, "line": 1, "start": 0, "end": 2, "quote": "xx"},
    ]
    scene.source.save()
    page = client.get(f"{address}?kalla={scene.source.pk}").content.decode()
    assert page.count("<mark") == 2


@pytest.mark.parametrize(
    "query",
    [
        "sida=99", "sida=0", "sida=-1", "sida=x", "sida=1&fran=9&till=3", "fran=0&till=999999999",
        "kalla=0", "kalla=999999", "kalla=1%00", "sida=²", "sida=99999999999999999999",
    ],
)  # fmt: skip
def test_what_is_no_place_is_passed_over(client: Client, address: str, query: str) -> None:
    assert client.get(f"{address}?{query}").status_code == 200


def test_a_source_of_another_paper_is_no_place_in_this(client: Client, address: str) -> None:
    other = make.SourceFactory.create(rule="another-rule")
    assert "another-rule" not in client.get(f"{address}?kalla={other.pk}").content.decode()


def test_a_page_without_text_says_so(client: Client, address: str) -> None:
    assert "bara en bild" in client.get(f"{address}?sida=2").content.decode()


def test_what_was_read_for_a_hidden_item_is_not_told(
    client: Client, scene: Scene, address: str
) -> None:
    secret = make.ItemFactory.create(meeting=scene.meeting, secrecy="OSL", title="Kanarie")
    make.SourceFactory.create(paper=scene.minutes, object_id=secret.pk, value="Kanarie")
    assert "Kanarie" not in client.get(address).content.decode()


def test_a_file_is_handed_out_where_nothing_in_it_can_run(client: Client, address: str) -> None:
    """trust 72, 73."""
    response = client.get(f"{address}fil/")
    assert response.headers["Content-Disposition"].startswith("attachment")
    assert "sandbox" in response.headers["Content-Security-Policy"]
    assert "script-src" not in response.headers["Content-Security-Policy"]
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Content-Type"] == "application/pdf"
    assert b"att bygga bron" in response.getvalue()


@pytest.mark.parametrize(
    "media_type",
    ["image/svg+xml", "text/html", "application/xhtml+xml", "text/xml", "text/javascript"],
)
def test_a_file_that_a_browser_would_run_is_only_bytes(
    client: Client, scene: Scene, address: str, media_type: str
) -> None:
    """trust 72."""
    file = scene.minutes.file
    assert file is not None
    file.media_type = media_type
    file.save()
    response = client.get(f"{address}fil/")
    assert response.headers["Content-Type"] == "application/octet-stream"
    response.close()


def test_a_name_splits_no_header(client: Client, scene: Scene, address: str) -> None:
    """trust 91: RFC 6266, with å ä ö as RFC 5987 says."""
    Paper.objects.filter(pk=scene.minutes.pk).update(
        file_name='Bilaga å ä ö "x"\r\nSet-Cookie: a=b.pdf'
    )
    response = client.get(f"{address}fil/")
    name = "Bilaga%20%C3%A5%20%C3%A4%20%C3%B6%20x%20Set-Cookie%20a%3Db.pdf"
    assert response.headers["Content-Disposition"] == f"attachment; filename*=utf-8''{name}"
    assert "Set-Cookie" not in response.headers
    response.close()


@pytest.mark.parametrize("harm", ["gone", "changed"])
def test_a_file_that_is_not_what_was_stored_is_missing(
    client: Client, scene: Scene, address: str, harm: str
) -> None:
    """trust 10: never an error of ours, never other bytes."""
    file = scene.minutes.file
    assert file is not None
    path = default_storage.path(file.storage_name)
    default_storage.delete(file.storage_name)
    if harm == "changed":
        with open(path, "wb") as out:
            out.write(b"other")
    response = client.get(f"{address}fil/")
    assert response.status_code == 404
    assert "Filen saknas" in response.content.decode()


def test_the_paper_of_a_hidden_item_is_reached_by_no_way(client: Client, scene: Scene) -> None:
    """trust 43."""
    item = make.ItemFactory.create(meeting=scene.meeting, secrecy="OSL")
    paper = make.PaperFactory.create(
        meeting=scene.meeting, item=item, kind=PaperKind.ATTACHMENT, title="Kanarie"
    )
    address = paper.get_absolute_url()
    for way in (address, f"{address}fil/", f"{address}?sida=1"):
        assert client.get(way).status_code == 404
        assert client.head(way).status_code == 404
    assert "Kanarie" not in client.get(scene.meeting.get_absolute_url()).content.decode()


def test_a_paper_that_nobody_has_says_whom_to_ask(client: Client, scene: Scene) -> None:
    paper = make.PaperFactory.create(meeting=scene.meeting, file=None, kind=PaperKind.ATTACHMENT)
    assert "Filen saknas" in client.get(paper.get_absolute_url()).content.decode()
    assert client.get(f"{paper.get_absolute_url()}fil/").status_code == 404


def test_an_attachment_without_a_name_is_called_by_its_number(client: Client, scene: Scene) -> None:
    paper = make.PaperFactory.create(
        meeting=scene.meeting, file=None, kind=PaperKind.ATTACHMENT,
        number="7", title="", file_name="",
    )  # fmt: skip
    assert "<h1>Bilaga 7</h1>" in client.get(paper.get_absolute_url()).content.decode()
    shown = client.get(f"/{scene.network.slug}/handlingar/").content.decode()
    assert ">Bilaga 7</a>" in shown


def test_an_attachment_with_both_is_called_by_both(client: Client, scene: Scene) -> None:
    paper = make.PaperFactory.create(
        meeting=scene.meeting, kind=PaperKind.ATTACHMENT, number="7", title="Lägesbild"
    )
    assert "<h1>Bilaga 7: Lägesbild</h1>" in client.get(paper.get_absolute_url()).content.decode()


def test_call_and_minutes_stand_before_the_attachments(client: Client, scene: Scene) -> None:
    make.PaperFactory.create(meeting=scene.meeting, kind=PaperKind.ATTACHMENT, title="Bilagd")
    make.PaperFactory.create(meeting=scene.meeting, kind=PaperKind.OTHER, title="Övrig")
    shown = client.get(f"/{scene.network.slug}/handlingar/").content.decode()
    assert shown.index("Övrig") < shown.index("Bilagd")
