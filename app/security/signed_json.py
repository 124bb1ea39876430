"""A small signed file: a JSON object whose one member is the signature over all the others."""

import json
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.security.audit_chain import canonical_json
from app.security.key_file_fields import coded, decoded
from app.security.organisation_config import no_doubles

MAXIMUM_BYTES: Final = 4096
_SIGNATURE: Final = "signature"
_SIGNATURE_BYTES: Final = 64


def signed_json(told: dict[str, Any], *, domain: bytes, key: Ed25519PrivateKey) -> bytes:
    """Give the file; `domain` keeps a signature of one kind of file from counting for another."""
    signature = coded(key.sign(domain + canonical_json(told)))
    return json.dumps({**told, _SIGNATURE: signature}, indent=1).encode() + b"\n"


def proved_json(content: bytes, *, form: str, domain: bytes, public_key: bytes) -> dict[str, Any]:
    """Give what stands in the file, without the signature.

    Raises:
        ValueError: too large, no object, of another `form`, or not signed by this key.
    """
    if len(content) > MAXIMUM_BYTES:
        raise ValueError("too large")
    try:
        told = json.loads(content, object_pairs_hook=no_doubles)
        signature = decoded(told.pop(_SIGNATURE), _SIGNATURE_BYTES)
        key = Ed25519PublicKey.from_public_bytes(public_key)
        key.verify(signature, domain + canonical_json(told))
    except (InvalidSignature, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("not signed") from error
    if told.get("format") != form:
        raise ValueError("another form")
    found: dict[str, Any] = told
    return found
