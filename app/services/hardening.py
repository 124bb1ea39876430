"""Forbidding core dumps and looks into the memory, for the way in; it imports almost nothing."""

from app.security.hardening import harden

__all__ = ["harden"]
