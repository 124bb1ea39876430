"""Reading an exported log at the controller: is it whole, and does the chain of its events hold."""

import csv
import hmac
import io
import json
from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from hashlib import sha256
from typing import Any, Final

from app.domain.use_log import DisclosureRow, LogExport, UseLogRow
from app.errors import UserError
from app.formats.log_lines import FORMAT
from app.security.audit_chain import ChainBreak, Head, Link, first_break

LONGEST_LINE: Final = 1024 * 1024
_COLUMNS: Final = tuple(
    dict.fromkeys(
        ["kind", *(it.name for it in fields(UseLogRow)), *(it.name for it in fields(DisclosureRow))]
    )
)
_UNSIGNED: Final = ("n", "mac", "client_name")
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


class LogRefused(UserError):
    """What was opened is no exported log of this version; nothing was written."""

    code = "log-refused"


@dataclass(frozen=True, slots=True)
class LogFinding:
    """What the controller can say of an export.

    `whole`: the manifest's numbers and digest fit. `first_break`: the first event that does not fit
    the chain; `chain_checked` is False for an export in clear text, which carries no key.
    """

    manifest: LogExport
    whole: bool
    chain_checked: bool
    first_break: ChainBreak | None

    @property
    def sound(self) -> bool:
        """Whether all of it is as the store wrote it."""
        return self.whole and self.first_break is None


def check_export(
    lines: Callable[[], Iterable[bytes]], open_key: Callable[[bytes], bytearray]
) -> LogFinding:
    """Read an export twice: for its manifest, then for its chain. `lines` gives them anew.

    Raises:
        LogRefused: not exactly such a log. What `lines` and `open_key` raise.
    """
    digest = sha256()
    counts = {"log": 0, "report": 0, "event": 0, "disclosure": 0}
    first: dict[str, Any] = {}
    manifest: LogExport | None = None
    for kind, value, line in _parsed(lines()):
        if manifest is not None or kind not in (*counts, "manifest"):
            raise LogRefused
        if kind == "manifest":
            manifest = _manifest_in(value)
            continue
        digest.update(line + b"\n")
        counts[kind] += 1
        if kind == "log":
            first = value
    if manifest is None:
        raise LogRefused
    whole = (
        hmac.compare_digest(manifest.sha256, digest.hexdigest())
        and manifest.events == counts["event"]
        and manifest.disclosures == counts["disclosure"]
        and (not first or first.get("store_id") == manifest.store_id)
    )
    if not first:
        return LogFinding(manifest, whole, chain_checked=False, first_break=None)
    broken = _chain(lines, manifest, open_key, first)
    return LogFinding(manifest, whole, chain_checked=True, first_break=broken)


def _chain(
    lines: Callable[[], Iterable[bytes]], manifest: LogExport,
    open_key: Callable[[bytes], bytearray], first: dict[str, Any],
) -> ChainBreak | None:  # fmt: skip
    try:
        sealed = b64decode(first["chain_key"], validate=True)
        head = Head(manifest.last_n, bytes.fromhex(manifest.head))
    except (KeyError, ValueError, TypeError) as error:
        raise LogRefused from error
    links = (_link(value) for kind, value, _ in _parsed(lines()) if kind == "event")
    key = open_key(sealed)
    try:
        return first_break(key, links, head)
    finally:
        key[:] = bytes(len(key))


def _link(event: dict[str, Any]) -> Link:
    """Give an exported event as the chain signed it: numbers for times, no name of a client."""
    try:
        signed = {name: value for name, value in event.items() if name not in _UNSIGNED}
        at = datetime.fromisoformat(signed["at"])
        signed["at"] = round(at.timestamp() * 1000)
        return Link(int(event["n"]), signed, bytes.fromhex(event["mac"]))
    except (KeyError, ValueError, TypeError, OverflowError, AttributeError) as error:
        raise LogRefused from error


def _manifest_in(value: dict[str, Any]) -> LogExport:
    try:
        if value["format"] != FORMAT:
            raise LogRefused
        made = LogExport(**{name: told for name, told in value.items() if name != "format"})
    except (KeyError, TypeError) as error:
        raise LogRefused from error
    numbers = (made.events, made.disclosures, made.first_n, made.last_n)
    texts = (made.before, made.head, made.sha256, made.store_id)
    if not (all(type(it) is int for it in numbers) and all(type(it) is str for it in texts)):
        raise LogRefused
    return made


def _parsed(lines: Iterable[bytes]) -> Iterator[tuple[str, dict[str, Any], bytes]]:
    for line in lines:
        try:
            ((kind, value),) = json.loads(line).items()
        except (ValueError, AttributeError, RecursionError) as error:
            raise LogRefused from error
        if not isinstance(value, dict):
            raise LogRefused
        yield kind, value, line


def csv_lines(lines: Iterable[bytes]) -> Iterator[str]:
    """Give events and disclosures as CSV with a heading, safe to open in a spreadsheet."""
    yield _csv([*_COLUMNS])
    for kind, value, _ in _parsed(lines):
        if kind in ("event", "disclosure"):
            yield _csv([_cell({"kind": kind, **value}.get(name, "")) for name in _COLUMNS])


def _cell(value: object) -> str:
    if value is None:
        return ""
    told = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"'{told}" if told.startswith(_FORMULA) else told


def _csv(cells: list[str]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue()
