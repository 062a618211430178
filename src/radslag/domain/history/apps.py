"""History as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class HistoryConfig(AppConfig):
    name = "radslag.domain.history"
    label = "history"
    verbose_name = "Historik"
