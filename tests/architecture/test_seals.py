"""Every row that deeds write is sealed, by itself or as a part of a thing that is."""

from __future__ import annotations

from django.apps import apps
from django.db import models

from radslag.domain.history.sealing import sealed_models

# Parts, and the thing whose seal they are in.
PARTS = {
    "parties.BodyName": "parties.Body",
    "parties.CompositionRule": "parties.Body",
    "parties.ChairRotation": "parties.Body",
    "parties.Population": "parties.Principal",
    "meetings.Attendance": "meetings.Meeting",
    "meetings.PreMeeting": "meetings.Meeting",
    "meetings.Presenter": "meetings.Item",
    "meetings.ItemText": "meetings.Item",
    "meetings.Stance": "meetings.Item",
    "meetings.Proposal": "meetings.Item",
    "meetings.Decision": "meetings.Item",
    "meetings.Clause": "meetings.Decision",  # or of a proposal
}
# Not sealed, and why.
APART = {
    "meetings.StoredFile": "its key is the digest of its bytes",
    "meetings.Page": "made of the file's bytes, and can be made again",
    "meetings.Source": "where a fact stands in its paper; the fact is sealed",
}


def _models() -> set[str]:
    return {
        model._meta.label
        for context in ("parties", "accounts", "meetings")
        for model in apps.get_app_config(context).get_models()
        if not model._meta.auto_created
    }


def test_every_model_is_sealed_or_a_part_or_told_why_not() -> None:
    """Trust 25: a row that no seal knows could be changed behind the program's back."""
    ours = {label for label in sealed_models() if label.partition(".")[0] != "importing"}
    assert _models() == ours | set(PARTS) | set(APART)
    assert not ours & (set(PARTS) | set(APART))


def test_a_part_belongs_to_its_whole_and_goes_with_it() -> None:
    for label, whole in PARTS.items():
        to_whole = [
            field
            for field in apps.get_model(label)._meta.concrete_fields
            if isinstance(field, models.ForeignKey | models.OneToOneField)
            and field.related_model._meta.label == whole
        ]
        assert to_whole, f"{label} does not point to {whole}"
        assert whole in sealed_models() or whole in PARTS
