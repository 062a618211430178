"""Handing in papers."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from radslag.flows.importing.incoming import Incoming, unpacked

__all__ = ["HandInForm"]


class _ManyFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class _FilesField(forms.FileField):
    widget = _ManyFiles

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile]:
        given = data if isinstance(data, list | tuple) else [data] if data else []
        if not given:
            raise forms.ValidationError(self.error_messages["required"], code="required")
        return list(given)


class HandInForm(forms.Form):
    """Files, or a folder where the browser can: both come as files."""

    papers_in = _FilesField(
        label="Papper",
        help_text="PDF, DOCX, HTML, Markdown, text, bilder eller en zip-fil. Flera går bra.",
        error_messages={"required": "Välj minst ett papper, eller dra hit en mapp."},
    )

    def papers(self) -> list[Incoming]:
        given: list[UploadedFile] = self.cleaned_data["papers_in"]
        return [one for file in given for one in unpacked(file.name or "", file.read())]
