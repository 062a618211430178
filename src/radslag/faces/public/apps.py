"""The pages for all, as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class PublicConfig(AppConfig):
    name = "radslag.faces.public"
    label = "public"
