"""Search in a network: the field, the hits in groups, what narrows them."""
