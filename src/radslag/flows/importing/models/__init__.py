"""The models of importing, a file for each group of them."""

from radslag.flows.importing.models.batches import Batch, Trace
from radslag.flows.importing.models.drafts import Draft
from radslag.flows.importing.models.findings import Finding
from radslag.flows.importing.models.questions import Question

__all__ = ["Batch", "Draft", "Finding", "Question", "Trace"]
