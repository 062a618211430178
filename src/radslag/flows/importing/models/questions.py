"""What a person is asked about a draft."""

from __future__ import annotations

from django.db import models

from radslag.flows.importing.states import QuestionKind

__all__ = ["Question"]


class Question(models.Model):
    """Something that only a person can settle.

    pointer: the fact of the record that it is about ("/body", "/items/3"). text: the sentence
    that is asked. options: [{"value", "label", "why"}], best first; value "" is *none of them*
    (a new body, a matter of its own, another person). answer: the value that was chosen; null
    while nobody has. blocks: the draft cannot be confirmed before it is answered.
    """

    draft = models.ForeignKey("importing.Draft", models.CASCADE, related_name="questions")
    kind = models.CharField(max_length=20, choices=QuestionKind)
    pointer = models.CharField(max_length=200, blank=True)
    text = models.TextField()
    options = models.JSONField(default=list)
    answer = models.CharField(max_length=300, null=True, blank=True)  # noqa: DJ001  "" is an answer
    blocks = models.BooleanField(default=True)
    answered_by = models.CharField(max_length=80, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-blocks", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=("draft", "kind", "pointer"), name="importing_question_once"
            ),
        )

    def __str__(self) -> str:
        return self.text
