"""Tests in a real browser: Debian's Chromium, by its path."""
