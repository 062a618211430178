"""Meetings as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    name = "radslag.domain.meetings"
    label = "meetings"
    verbose_name = "Möten"

    def ready(self) -> None:
        from radslag.domain.meetings import seals

        seals.register()
