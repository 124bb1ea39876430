"""Keeping the windows out of pictures of the screen, where the system can (security.md 2.7)."""
