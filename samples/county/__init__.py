"""The sample county: entered as its users would, by the same deeds that they do."""
