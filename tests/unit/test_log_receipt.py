"""The controller's receipt: one signature over where the log has arrived, and nothing else."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from app.security.audit_chain import Head, canonical_json
from app.security.key_file_fields import coded
from app.security.log_receipt import LogReceipt, ReceiptRefused, read_receipt, signed_receipt
from app.security.signed_json import MAXIMUM_BYTES

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw()
RECEIPT = LogReceipt(UUID(int=5), Head(4711, bytes(range(32))), date(2026, 11, 12))
CONTENT = signed_receipt(RECEIPT, KEY)
# Written once by this code: what a county has signed is understood for ever.
GOLDEN = {
    "format": "rinnalla-log-receipt-1",
    "store_id": "00000000-0000-0000-0000-000000000005",
    "n": 4711,
    "mac": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
    "received_on": "2026-11-12",
}
SIGNED = b"rinnalla/log-receipt/v1\0"


def resigned(change: Callable[[dict[str, Any]], object]) -> bytes:
    """Sign something else with the controller's own key."""
    told = json.loads(CONTENT)
    del told["signature"]
    change(told)
    told["signature"] = coded(KEY.sign(SIGNED + canonical_json(told)))
    return json.dumps(told).encode()


@pytest.mark.requirement("I3.3", "S3")
def test_a_receipt_is_read_as_it_was_signed() -> None:
    assert read_receipt(CONTENT, PUBLIC) == RECEIPT
    told = json.loads(CONTENT)
    signature = told.pop("signature")
    assert told == GOLDEN
    assert signature == coded(KEY.sign(SIGNED + canonical_json(GOLDEN)))
    assert CONTENT.endswith(b"\n}\n")
    assert CONTENT.startswith(b'{\n "format"')


@pytest.mark.requirement("I3.3", "S3")
def test_only_this_controllers_signature_counts() -> None:
    other = Ed25519PrivateKey.generate()
    with pytest.raises(ReceiptRefused):
        read_receipt(CONTENT, other.public_key().public_bytes_raw())
    with pytest.raises(ReceiptRefused):
        read_receipt(CONTENT, PUBLIC[:31])


@pytest.mark.requirement("I3.3", "S3")
@given(st.integers(0, len(CONTENT) * 8 - 1))
def test_no_flipped_bit_of_a_receipt_says_something_else(bit: int) -> None:
    flipped = bytearray(CONTENT)
    flipped[bit // 8] ^= 1 << bit % 8
    try:
        assert read_receipt(bytes(flipped), PUBLIC) == RECEIPT, "only white space may differ"
    except ReceiptRefused:
        return


@pytest.mark.requirement("I3.3", "S3")
@pytest.mark.parametrize(
    "change",
    [
        lambda told: told.update(format="rinnalla-log-receipt-2"),
        lambda told: told.update(n="4711"),
        lambda told: told.update(n=True),
        lambda told: told.update(mac=coded(bytes(31))),
        lambda told: told.update(store_id="x"),
        lambda told: told.update(received_on="soon"),
        lambda told: told.update(received_on=7),
        lambda told: told.pop("n"),
    ],
)
def test_a_signed_receipt_of_another_shape_is_refused(
    change: Callable[[dict[str, Any]], object],
) -> None:
    with pytest.raises(ReceiptRefused):
        read_receipt(resigned(change), PUBLIC)


@pytest.mark.requirement("I3.3", "S3")
def test_a_receipt_has_an_end_and_no_name_twice() -> None:
    room = MAXIMUM_BYTES - len(CONTENT)
    assert read_receipt(CONTENT + b" " * room, PUBLIC) == RECEIPT
    doubled = CONTENT.replace(b'"n": 4711', b'"n": 4711, "n": 4711')
    for bad in (CONTENT + b" " * (room + 1), doubled, b"[" * 4000, b"[]", b"null", b""):
        with pytest.raises(ReceiptRefused):
            read_receipt(bad, PUBLIC)
