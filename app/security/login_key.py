"""The key by which this program shows a server who it is, without a person (RFC 7523).

The private part is a JWK that is kept in the encrypted store only; the public part is what an
administrator registers (SMART backend services ask for ES384 or RS384).
"""

from typing import Any, Final

from joserfc.jwk import ECKey, KeyParameters, KeySet, RSAKey

_RSA_BITS: Final = 3072
_CURVE: Final = "P-384"


def new_login_key(algorithm: str) -> dict[str, Any]:
    """Make a key pair for ES384 or RS384; its id is its own thumbprint (RFC 7638)."""
    parameters: KeyParameters = {"use": "sig", "alg": algorithm}
    key: ECKey | RSAKey
    if algorithm == "ES384":
        key = ECKey.generate_key(_CURVE, parameters, auto_kid=True)
    else:
        key = RSAKey.generate_key(_RSA_BITS, parameters, auto_kid=True)
    return dict(key.as_dict(private=True))


def read_login_key(kept: dict[str, Any]) -> ECKey | RSAKey:
    """Give the key out of the store."""
    if kept["kty"] == "EC":
        return ECKey.import_key(kept)
    return RSAKey.import_key(kept)


def public_key_set(kept: dict[str, Any]) -> dict[str, Any]:
    """Give the JWK set that an administrator registers; no private part is in it."""
    return dict(KeySet([read_login_key(kept)]).as_dict(private=False))
