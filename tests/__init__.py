"""The tests; unit and integration mirror src."""
