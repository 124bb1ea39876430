"""The organisation's signed receipt of a package: which unit with which content has arrived.

Only the key of the organisation's settings can sign one, so nobody who may write into the folder
can make an entry look as if it had been handed over (security.md 5.2).
"""

import json
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.errors import UserError
from app.security.audit_chain import canonical_json
from app.security.key_file_fields import coded, decoded
from app.security.organisation_config import no_doubles

FORMAT: Final = "rinnalla-transfer-receipt-1"
MAXIMUM_BYTES: Final = 4096
PURPOSE: Final = "transfer"
"""What packages are sealed for."""
_DOMAIN: Final = b"rinnalla/transfer-receipt/v1\0"
_HASH_BYTES: Final = 32
_SIGNATURE_BYTES: Final = 64


class TransferReceiptRefused(UserError):
    """No receipt that the organisation signed."""

    code = "transfer-receipt-refused"


@dataclass(frozen=True, slots=True)
class TransferReceipt:
    """What has arrived at the organisation, and when."""

    unit_id: UUID
    content_hash: str
    received_on: date


def signed_transfer(receipt: TransferReceipt, key: Ed25519PrivateKey) -> bytes:
    """Give the receipt as the file that lies beside the package."""
    told = {
        "format": FORMAT,
        "unit": str(receipt.unit_id),
        "content_sha256": coded(bytes.fromhex(receipt.content_hash)),
        "received_on": receipt.received_on.isoformat(),
    }
    signature = key.sign(_DOMAIN + canonical_json(told))
    return json.dumps({**told, "signature": coded(signature)}, indent=1).encode() + b"\n"


def read_transfer(content: bytes, public_key: bytes) -> TransferReceipt:
    """Read a receipt and prove its signature.

    Raises:
        TransferReceiptRefused.
    """
    if len(content) > MAXIMUM_BYTES:
        raise TransferReceiptRefused
    try:
        told = json.loads(content, object_pairs_hook=no_doubles)
        signature = decoded(told.pop("signature"), _SIGNATURE_BYTES)
        key = Ed25519PublicKey.from_public_bytes(public_key)
        key.verify(signature, _DOMAIN + canonical_json(told))
        if told["format"] != FORMAT:
            raise TransferReceiptRefused
        return TransferReceipt(
            UUID(told["unit"]),
            decoded(told["content_sha256"], _HASH_BYTES).hex(),
            date.fromisoformat(told["received_on"]),
        )
    except (InvalidSignature, ValueError, KeyError, TypeError, AttributeError,
            RecursionError) as error:  # fmt: skip
        raise TransferReceiptRefused from error
