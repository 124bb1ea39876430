"""The controller's signed receipt of a log: up to which event it has arrived, and its link.

An anchor that nobody at the laptop can forge: whoever rebuilt the chain with the store's own keys
could not make the link that the county has signed (security.md 2.6, 3).
"""

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.errors import UserError
from app.security.audit_chain import Head
from app.security.key_file_fields import coded, decoded, of_type
from app.security.signed_json import proved_json, signed_json

FORMAT: Final = "rinnalla-log-receipt-1"
_DOMAIN: Final = b"rinnalla/log-receipt/v1\0"
_MAC_BYTES: Final = 32


class ReceiptRefused(UserError):
    """No receipt that the organisation signed for this store; nothing was changed."""

    code = "receipt-refused"


@dataclass(frozen=True, slots=True)
class LogReceipt:
    """What has arrived: the log of a store up to a link."""

    store_id: UUID
    head: Head
    received_on: date


def signed_receipt(receipt: LogReceipt, key: Ed25519PrivateKey) -> bytes:
    """Give the receipt as the file that goes back to the worker."""
    told = {
        "format": FORMAT,
        "store_id": str(receipt.store_id),
        "n": receipt.head.n,
        "mac": coded(receipt.head.mac),
        "received_on": receipt.received_on.isoformat(),
    }
    return signed_json(told, domain=_DOMAIN, key=key)


def read_receipt(content: bytes, public_key: bytes) -> LogReceipt:
    """Read a receipt and prove its signature.

    Raises:
        ReceiptRefused.
    """
    try:
        told = proved_json(content, form=FORMAT, domain=_DOMAIN, public_key=public_key)
        return LogReceipt(
            UUID(told["store_id"]),
            Head(of_type(told["n"], int), decoded(told["mac"], _MAC_BYTES)),
            date.fromisoformat(told["received_on"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ReceiptRefused from error
