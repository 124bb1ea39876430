"""The logs as JSON Lines: one event, disclosure or manifest a line, in a file of its own.

The last line is the manifest. It carries the SHA-256 of all lines before it, so that a file that
was cut or changed on its way shows (docs/commands.md describes the format).
"""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from app.domain.use_log import ClientLogReport, DisclosureRow, LogExport, UseLogRow

FORMAT: Final = "rinnalla-log-1"


def event_line(row: UseLogRow) -> bytes:
    """Give a use-log event; its MAC lets the holder of the store's key check the chain again."""
    return _line("event", asdict(row))


def disclosure_line(row: DisclosureRow) -> bytes:
    """Give a row of the disclosure log."""
    return _line("disclosure", asdict(row))


def report_line(report: ClientLogReport) -> bytes:
    """Give the head of a client's report: whose, of which time, made by whom."""
    head = asdict(report)
    del head["events"], head["disclosures"]
    return _line("report", {"format": FORMAT, **head})


def head_line(store_id: str, chain_key: str) -> bytes:
    """Give the first line of a sealed export: the chain's key, sealed, that checks every link."""
    return _line("log", {"format": FORMAT, "store_id": store_id, "chain_key": chain_key})


def manifest_line(manifest: LogExport) -> bytes:
    """Give the last line."""
    return _line("manifest", {"format": FORMAT, **asdict(manifest)})


def _line(kind: str, value: Mapping[str, object]) -> bytes:
    text = json.dumps({kind: value}, default=_plain, ensure_ascii=False, separators=(",", ":"))
    return text.encode() + b"\n"


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, bytes):
        return value.hex()
    raise TypeError(type(value).__name__)
