"""What moves things across contexts."""
