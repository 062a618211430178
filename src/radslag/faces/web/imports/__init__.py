"""The archive: hand in papers, follow how they are read, review what was read, take it back."""
