"""Under /<network>/historik/, each list as a page, CSV and JSON."""

from __future__ import annotations

from radslag.faces.look import lists
from radslag.faces.web.history import views

__all__ = ["urlpatterns"]

app_name = "history"
_stem = "<slug:network>/historik"

urlpatterns = [
    *lists.paths(_stem, views.network, name="network"),
    *lists.paths(f"{_stem}/<str:label>/<str:object_id>", views.thing, name="object"),
]
