"""Finding things again: one analysis of Swedish words, and an index of them on each database."""
