"""The command line: `radslag`. Starts fast: what a command needs is imported when it runs."""
