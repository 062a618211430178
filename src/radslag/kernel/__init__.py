"""What every ring may use, and what knows nothing of them. No models."""
