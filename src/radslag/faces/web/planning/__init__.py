"""Meetings that lie ahead: made, moved, cancelled; their frame and their agenda."""
