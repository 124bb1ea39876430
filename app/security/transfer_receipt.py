"""The organisation's signed receipt of a package: which unit with which content has arrived.

Only the key of the organisation's settings can sign one, so nobody who may write into the folder
can make an entry look as if it had been handed over (security.md 5.2).
"""

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.errors import UserError
from app.security.key_file_fields import coded, decoded
from app.security.signed_json import proved_json, signed_json

FORMAT: Final = "rinnalla-transfer-receipt-1"
PURPOSE: Final = "transfer"
"""What packages are sealed for."""
_DOMAIN: Final = b"rinnalla/transfer-receipt/v1\0"
_HASH_BYTES: Final = 32


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
    return signed_json(told, domain=_DOMAIN, key=key)


def read_transfer(content: bytes, public_key: bytes) -> TransferReceipt:
    """Read a receipt and prove its signature.

    Raises:
        TransferReceiptRefused.
    """
    try:
        told = proved_json(content, form=FORMAT, domain=_DOMAIN, public_key=public_key)
        return TransferReceipt(
            UUID(told["unit"]),
            decoded(told["content_sha256"], _HASH_BYTES).hex(),
            date.fromisoformat(told["received_on"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise TransferReceiptRefused from error
