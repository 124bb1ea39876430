"""Windows over a page: they open, never block, and end in a signal."""
