"""The list of meetings, and a meeting as a public record."""
