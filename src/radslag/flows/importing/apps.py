"""Importing as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class ImportingConfig(AppConfig):
    name = "radslag.flows.importing"
    label = "importing"
    verbose_name = "Inläsning"

    def ready(self) -> None:
        from radslag.flows.importing import seals

        seals.register()
