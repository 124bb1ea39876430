"""The controller's signed receipt of a log: up to which event it has arrived, and its link.

An anchor that nobody at the laptop can forge: whoever rebuilt the chain with the store's own keys
could not make the link that the county has signed (security.md 2.6, 3).
"""

import json
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.errors import UserError
from app.security.audit_chain import Head, canonical_json
from app.security.key_file_fields import coded, decoded, of_type
from app.security.organisation_config import no_doubles

FORMAT: Final = "rinnalla-log-receipt-1"
MAXIMUM_BYTES: Final = 4096
_DOMAIN: Final = b"rinnalla/log-receipt/v1\0"
_MAC_BYTES: Final = 32
_SIGNATURE_BYTES: Final = 64


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
    signature = key.sign(_DOMAIN + canonical_json(told))
    return json.dumps({**told, "signature": coded(signature)}, indent=1).encode() + b"\n"


def read_receipt(content: bytes, public_key: bytes) -> LogReceipt:
    """Read a receipt and prove its signature.

    Raises:
        ReceiptRefused.
    """
    if len(content) > MAXIMUM_BYTES:
        raise ReceiptRefused
    try:
        told = json.loads(content, object_pairs_hook=no_doubles)
        signature = decoded(told.pop("signature"), _SIGNATURE_BYTES)
        key = Ed25519PublicKey.from_public_bytes(public_key)
        key.verify(signature, _DOMAIN + canonical_json(told))
        if told["format"] != FORMAT:
            raise ReceiptRefused
        return LogReceipt(
            UUID(told["store_id"]),
            Head(of_type(told["n"], int), decoded(told["mac"], _MAC_BYTES)),
            date.fromisoformat(told["received_on"]),
        )
    except (InvalidSignature, ValueError, KeyError, TypeError, AttributeError,
            RecursionError) as error:  # fmt: skip
        raise ReceiptRefused from error
