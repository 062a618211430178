"""Tags of the pages for those who have signed in."""
