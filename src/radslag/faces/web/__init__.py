"""Pages for those who have signed in: one folder a screen."""
