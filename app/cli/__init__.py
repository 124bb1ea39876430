"""The command line: what Rinnalla does without a window (architecture.md 8, docs/commands.md)."""

from app.cli.main import main

__all__ = ["main"]
