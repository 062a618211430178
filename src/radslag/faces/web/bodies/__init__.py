"""Bodies as they are kept: names over time, composition, whose turn to chair, seats."""
