"""Top-level windows: unlock, first start, main."""
