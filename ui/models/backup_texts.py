"""Backups in words: when, how big, and how it stands with the second place."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.text import format_date, format_number, format_time, local

_MEBIBYTE: Final = 1024 * 1024


def backup_line(made_at: datetime, size: int) -> str:
    """`11.11.2026 9.30 · 4,2 Mt`."""
    return f"{moment_text(made_at)} · {size_text(size)}"


def moment_text(made_at: datetime) -> str:
    """`11.11.2026 9.30`."""
    moment = local(made_at)
    return f"{format_date(moment.date())} {format_time(moment)}"


def size_text(size: int) -> str:
    """`4,2 Mt`: never less than 0,1."""
    translate = QCoreApplication.translate
    number = format_number(max(size / _MEBIBYTE, 0.1), 1)
    return translate("backups", "{size} MB").format(size=number)
