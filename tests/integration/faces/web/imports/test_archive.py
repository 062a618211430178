"""The archive: papers are handed in, a batch shows how far each has come, and is taken back."""

from __future__ import annotations

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from radslag.domain.meetings.models import Meeting
from radslag.flows.importing.models import Batch, Draft
from radslag.flows.importing.states import DraftState
from tests.factories.cast import Cast
from tests.factories.importing import CALL, MINUTES, batch_of, begin
from tests.factories.reading import block
from tests.integration.faces.web.visiting import text_of, visitor

pytestmark = pytest.mark.django_db

ADDRESS = "/skog/arkiv/"


def _file(name: str = "kallelse.txt", text: str = CALL) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, block(text).encode(), "text/plain")


def test_anyone_is_asked_to_sign_in(client: object, cast: Cast) -> None:
    answer = visitor(cast.anyone).get(ADDRESS)
    assert answer.status_code == 302
    assert answer["Location"].startswith("/konto/")


def test_a_member_may_not_import(cast: Cast) -> None:
    assert visitor(cast.member).get(ADDRESS).status_code == 403
    answer = visitor(cast.member).post(ADDRESS, {"papers_in": _file()})
    assert answer.status_code == 403
    assert not Batch.objects.exists()


def test_an_empty_archive_says_what_will_be_here(cast: Cast) -> None:
    assert "Börja med en mapp" in text_of(visitor(cast.secretary).get(ADDRESS))


def test_a_secretary_hands_in_papers_and_comes_to_the_batch(cast: Cast) -> None:
    files = [_file(), _file("anteckningar.txt", MINUTES)]
    answer = visitor(cast.secretary).post(ADDRESS, {"papers_in": files})
    batch = Batch.objects.get()
    assert answer["Location"] == batch.get_absolute_url()
    assert batch.actor == cast.secretary.actor_key
    assert batch.is_whole
    assert [draft.file_name for draft in batch.drafts.all()] == ["kallelse.txt", "anteckningar.txt"]


def test_nothing_handed_in_is_told_in_words(cast: Cast) -> None:
    answer = visitor(cast.secretary).post(ADDRESS, {})
    assert "Välj minst ett papper" in text_of(answer)
    assert not Batch.objects.exists()


def test_a_batch_that_is_read_says_how_far_it_is(cast: Cast) -> None:
    batch = begin(cast.network, {"kallelse.txt": CALL}, by=cast.secretary)
    page = text_of(visitor(cast.secretary).get(batch.get_absolute_url()))
    assert "data-poll" in page
    assert "1 väntar" in page


def test_the_part_that_moves_is_given_alone_when_it_is_asked_for(cast: Cast) -> None:
    batch = begin(cast.network, {"kallelse.txt": CALL}, by=cast.secretary)
    asked = visitor(cast.secretary).get(batch.get_absolute_url(), headers={"HX-Request": "true"})
    assert text_of(asked).strip().startswith('<div id="papers"')


def test_a_paper_that_could_not_be_read_says_why(cast: Cast) -> None:
    batch = batch_of(cast.network, {"skräp.pdf": b"%PDF-1.7 nothing"}, by=cast.secretary)
    draft = batch.drafts.get()
    assert draft.state == DraftState.FAILED
    assert draft.error in text_of(visitor(cast.secretary).get(batch.get_absolute_url()))


def test_undoing_first_shows_what_goes_and_then_takes_it_back(cast: Cast) -> None:
    batch = batch_of(cast.network, {"kallelse.txt": CALL}, confirms=True, by=cast.secretary)
    draft = batch.drafts.get()
    reviewer = visitor(cast.secretary)
    if draft.state != DraftState.CONFIRMED:
        _confirm(draft, cast)
    address = f"{batch.get_absolute_url()}angra/"
    assert "1 möte" in text_of(reviewer.get(address)).replace("\xa0", " ")
    assert Meeting.objects.count() == 1
    reviewer.post(address)
    assert Meeting.objects.count() == 0
    assert "Omgången är ångrad" in text_of(reviewer.get(batch.get_absolute_url()))


def test_another_network_s_batch_is_not_there(cast: Cast) -> None:
    """trust 37, 38: the key of a batch opens nothing to those who may not see it."""
    batch = begin(cast.foreign, {"kallelse.txt": CALL}, by=cast.stranger)
    for address in (batch.get_absolute_url(), f"/skog/arkiv/{batch.key}/"):
        assert visitor(cast.secretary).get(address).status_code in {403, 404}
    assert visitor(cast.secretary).get(f"/skog/arkiv/{batch.key}/").status_code == 404


def test_the_original_is_saved_and_never_shown(cast: Cast) -> None:
    """trust 72, 73: no paper runs here."""
    batch = batch_of(cast.network, {"sida.html": "<script>1</script>" + CALL}, by=cast.secretary)
    draft = batch.drafts.get()
    answer = visitor(cast.secretary).get(f"{draft.get_absolute_url()}original/")
    assert "<script>" in text_of(answer)
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"].startswith("attachment")
    assert "sandbox" in answer["Content-Security-Policy"]


def test_a_zip_is_unpacked(cast: Cast) -> None:
    import zipfile

    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("a/kallelse.txt", block(CALL))
        archive.writestr("b/anteckningar.txt", block(MINUTES))
    file = SimpleUploadedFile("mapp.zip", held.getvalue(), "application/zip")
    visitor(cast.secretary).post(ADDRESS, {"papers_in": [file]})
    assert Draft.objects.count() == 2


def _confirm(draft: Draft, cast: Cast) -> None:
    for question in draft.questions.filter(answer=None):
        visitor(cast.secretary).post(
            draft.get_absolute_url(),
            {"gor": "svara", "fraga": question.pk, "svar": question.options[0]["value"]},
        )
    visitor(cast.secretary).post(draft.get_absolute_url(), {"gor": "lagg-in"})
