"""How forms are set: label above, hint under it, the error in words, and first a summary."""

from __future__ import annotations

from django.forms.renderers import TemplatesSetting

__all__ = ["Renderer"]


class Renderer(TemplatesSetting):
    """{{ form }} sets summary and fields; {{ form.name.as_field_group }} one field."""

    form_template_name = "look/form.html"
    field_template_name = "look/field.html"
