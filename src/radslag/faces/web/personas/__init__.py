"""The demonstration's invented people, whom anyone steps into by a click. Only in demo mode."""
