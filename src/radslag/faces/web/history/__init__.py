"""History in words: of one thing, and of a whole network."""
