"""Parties as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class PartiesConfig(AppConfig):
    name = "radslag.domain.parties"
    label = "parties"
    verbose_name = "Parter"

    def ready(self) -> None:
        from radslag.domain.parties import seals

        seals.register()
