"""Receipts of the log's controller: taken in, kept beside the store, compared like an anchor."""

import hmac
from pathlib import Path
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import UserError, file_explained
from app.security.key_file_disk import replace_whole
from app.security.log_receipt import LogReceipt, ReceiptRefused, read_receipt
from app.security.signed_json import MAXIMUM_BYTES
from app.services.organisation import organisation_in_force
from app.storage.anchor import AnchorState
from app.storage.schema.audit import AuditHead, UseLog
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.text import local

__all__ = ["LogReceipt", "ReceiptDoesNotFit", "ReceiptRefused", "compare_receipt", "receipt_of",
           "take_receipt"]  # fmt: skip

RECEIPT_NAME: Final = "log.receipt"


class ReceiptDoesNotFit(UserError):
    """The controller has signed a link that this log does not hold: the log was cut or rebuilt."""

    code = "receipt-does-not-fit"


def take_receipt(store: Store, path: Path) -> LogReceipt:
    """Take in a receipt: from now on the log is compared with it, too.

    It is kept even where it does not fit, because that is what it is for; only a later one takes
    its place.

    Raises:
        ReceiptRefused: not signed by the organisation, or of another store.
        ReceiptDoesNotFit: kept and logged; the log is not what the controller has received.
        CannotOpen, DiskFull, DiskReadOnly, DiskFailed.
    """
    with file_explained(), path.open("rb") as file:
        content = file.read(MAXIMUM_BYTES + 1)
    receipt = _read(store, content)
    kept = receipt_of(store)
    if kept is not None and kept.received_on > receipt.received_on:
        raise ReceiptRefused
    with store.write() as session:
        fits = _fits(session, receipt)
        details = {"to": receipt.head.n, "holds": int(fits)}
        log_use(session, UseEvent("log-receipt-taken", "use-log", details=details))
        with file_explained():
            replace_whole(store.path.with_name(RECEIPT_NAME), content)
    if not fits:
        raise ReceiptDoesNotFit
    return receipt


def receipt_of(store: Store) -> LogReceipt | None:
    """Give the receipt that is kept; one that nobody trusted signed counts as none."""
    try:
        content = store.path.with_name(RECEIPT_NAME).read_bytes()
        return _read(store, content)
    except (OSError, ReceiptRefused):
        return None


def compare_receipt(session: Session, store: Store) -> tuple[AnchorState, int]:
    """Say whether the log holds what the controller received, and how many events are gone."""
    receipt = receipt_of(store)
    if receipt is None:
        return AnchorState.MISSING, 0
    if _fits(session, receipt):
        return AnchorState.HOLDS, 0
    newest = session.scalar(select(AuditHead.n)) or 0
    return AnchorState.BEHIND, max(receipt.head.n - newest, 0)


def _read(store: Store, content: bytes) -> LogReceipt:
    held = organisation_in_force(store, today=local(store.clock()).date())
    key = None if held is None or held.settings is None else held.settings.keys.of("receipt")
    if key is None:
        raise ReceiptRefused
    receipt = read_receipt(content, key)
    if receipt.store_id != store.store_id:
        raise ReceiptRefused
    return receipt


def _fits(session: Session, receipt: LogReceipt) -> bool:
    found = session.scalar(select(UseLog.mac).where(UseLog.n == receipt.head.n))
    return found is not None and hmac.compare_digest(found, receipt.head.mac)
