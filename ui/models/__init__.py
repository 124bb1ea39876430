"""Qt models over rows of the core."""
