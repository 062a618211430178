"""What every ring may use: errors, clock, identifiers, text, access. No models."""
