"""The pages for those who have signed in, as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "radslag.faces.web"
    label = "web"
