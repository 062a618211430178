"""Tests about the code itself and the repository around it."""
