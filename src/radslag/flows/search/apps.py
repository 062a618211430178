"""Search as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class SearchConfig(AppConfig):
    name = "radslag.flows.search"
    label = "search"
    verbose_name = "Sök"
