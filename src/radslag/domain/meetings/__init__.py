"""Meetings, items, matters, papers, proposals, decisions, attendance, and where each was read."""
