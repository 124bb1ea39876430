"""The organisation's own keys: a file per role under a passphrase, or shares of it on k-of-n hands.

A role's 32 random bytes give, by HKDF, what the role needs: an X25519 key to open what was sealed
to it, an Ed25519 key to sign. The public file beside it goes to the settings (security.md 2.3).
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from app.errors import UserError
from app.security.audit_chain import canonical_json
from app.security.errors import WrongPassphrase
from app.security.key_file_fields import WRAPPED_BYTES, coded, decoded, of_type
from app.security.keys import derived_key
from app.security.organisation_config import fingerprint, no_doubles
from app.security.passphrase import (
    SALT_BYTES,
    STANDARD_KDF,
    STANDARD_LIMITS,
    KdfLimits,
    KdfParameters,
    stretched,
)
from app.security.sealing import public_key_of
from app.security.secrets import KEY_BYTES, wiped
from app.security.shares import joined, split

PRIVATE_FORMAT: Final = "rinnalla-organisation-private-key-1"
PUBLIC_FORMAT: Final = "rinnalla-organisation-public-key-1"
SHARE_FORMAT: Final = "rinnalla-organisation-key-share-1"
MAXIMUM_BYTES: Final = 16 * 1024


class Role(StrEnum):
    """What a key of the organisation is for; each can lie with another person."""

    SIGNING = "signing"
    ESCROW = "escrow"
    LOG = "log"
    ANSWERS = "answers"
    TRANSFER = "transfer"


class OrganisationKeyDamaged(UserError):
    """No whole key file or share of the organisation, or one of another role; value `role`."""

    code = "organisation-key-damaged"


class SharesDoNotFit(UserError):
    """Too few shares, or of different keys; value `needed` (0 where it cannot be told)."""

    code = "shares-do-not-fit"


@dataclass(frozen=True, slots=True)
class PublicKey:
    """What may be known of a role's key; `seal` and `sign` are 32 bytes or None."""

    role: Role
    made_on: date
    seal: bytes | None
    sign: bytes | None

    @property
    def fingerprint(self) -> str:
        """Sixteen signs to compare: of what is sealed to, else of what signs."""
        return fingerprint(self.seal or self.sign or b"")

    def body(self) -> dict[str, Any]:
        """Give it as it stands in files."""
        keys = {"seal": self.seal, "sign": self.sign}
        told = {name: coded(key) for name, key in keys.items() if key is not None}
        return {"role": self.role.value, "made_on": self.made_on.isoformat(), **told}


def public_part(secret: bytes | bytearray, role: Role, made_on: date) -> PublicKey:
    """Give the public part of a role's secret."""
    private = sealing_key(secret, role)
    with wiped(private):
        seal = None if role is Role.SIGNING else public_key_of(private)
    signs = role in (Role.SIGNING, Role.LOG, Role.TRANSFER)
    sign = signing_key(secret, role).public_key().public_bytes_raw() if signs else None
    return PublicKey(role, made_on, seal, sign)


def sealing_key(secret: bytes | bytearray, role: Role) -> bytearray:
    """Give the X25519 private key of a role; the caller wipes it."""
    return derived_key(secret, _info(role, "seal"))


def signing_key(secret: bytes | bytearray, role: Role) -> Ed25519PrivateKey:
    """Give the Ed25519 private key of a role."""
    seed = derived_key(secret, _info(role, "sign"))
    with wiped(seed):
        return Ed25519PrivateKey.from_private_bytes(seed)


def _info(role: Role, use: str) -> bytes:
    return f"rinnalla/organisation/v1/{role.value}/{use}".encode()


def public_file(public: PublicKey) -> bytes:
    """Give the public file of a role."""
    return _file({"format": PUBLIC_FORMAT, **public.body()})


def read_public(content: bytes) -> PublicKey:
    """Read a public file.

    Raises:
        OrganisationKeyDamaged.
    """
    with_format = _read(content, PUBLIC_FORMAT)
    try:
        return _public_in(with_format)
    except (KeyError, ValueError, TypeError) as error:
        raise OrganisationKeyDamaged(role="") from error


def _public_in(data: dict[str, Any]) -> PublicKey:
    seal, sign = (decoded(data[name], KEY_BYTES) if name in data else None
                  for name in ("seal", "sign"))  # fmt: skip
    made_on = date.fromisoformat(of_type(data["made_on"], str))
    return PublicKey(Role(data["role"]), made_on, seal, sign)


def private_file(
    secret: bytearray, public: PublicKey, passphrase: bytearray, kdf: KdfParameters = STANDARD_KDF,
    *, salt: bytes,
) -> bytes:  # fmt: skip
    """Give the private file of a role: Argon2id, HKDF bound to what stands in it, AES-256-KW."""
    numbers = {"memory_kib": kdf.memory_kib, "passes": kdf.passes, "lanes": kdf.lanes}
    bare = {"format": PRIVATE_FORMAT, **public.body(), "kdf": {**numbers, "salt": coded(salt)}}
    stretch = stretched(passphrase, salt, kdf)
    with wiped(stretch):
        kek = derived_key(stretch, _wrap_info(bare))
    with wiped(kek):
        return _file({**bare, "wrapped": coded(aes_key_wrap(kek, secret))})


def open_private(
    content: bytes, role: Role, passphrase: bytearray, limits: KdfLimits = STANDARD_LIMITS
) -> bytearray:
    """Give the secret of a role; the caller wipes it.

    Raises:
        OrganisationKeyDamaged: no such file, of another role, or numbers outside of the limits.
        WrongPassphrase.
    """
    data = _read(content, PRIVATE_FORMAT, role)
    try:
        wrapped = decoded(data.pop("wrapped"), WRAPPED_BYTES)
        public, kdf = _public_in(data), data["kdf"]
        salt = decoded(kdf["salt"], SALT_BYTES)
        cost = KdfParameters(*(of_type(kdf[n], int) for n in ("memory_kib", "passes", "lanes")))
    except (KeyError, ValueError, TypeError) as error:
        raise OrganisationKeyDamaged(role=role.value) from error
    if not limits.allow(cost):
        raise OrganisationKeyDamaged(role=role.value)
    stretch = stretched(passphrase, salt, cost)
    with wiped(stretch):
        kek = derived_key(stretch, _wrap_info(data))
    with wiped(kek):
        try:
            secret = bytearray(aes_key_unwrap(kek, wrapped))
        except InvalidUnwrap as error:
            raise WrongPassphrase from error
    if public_part(secret, role, public.made_on) != public:
        with wiped(secret):
            raise OrganisationKeyDamaged(role=role.value)
    return secret


def share_files(
    secret: bytearray, public: PublicKey, *, needed: int, count: int,
    random_bytes: Callable[[int], bytes],
) -> dict[int, bytes]:  # fmt: skip
    """Give the secret in `count` files of which `needed` open it; each goes to another person.

    Raises:
        ValueError: not 2 ≤ needed ≤ count ≤ 16.
    """
    made = split(secret, needed, count, random_bytes)
    told = {"format": SHARE_FORMAT, **public.body(), "needed": needed}
    return {place: _file({**told, "number": place, "share": coded(share)})
            for place, share in made.items()}  # fmt: skip


def open_shares(contents: Iterable[bytes], role: Role) -> bytearray:
    """Give the secret from its shares; the public key says whether they fit. The caller wipes it.

    Raises:
        OrganisationKeyDamaged: one is no whole share of this role.
        SharesDoNotFit: too few, or of different keys.
    """
    shares: dict[int, bytes] = {}
    of: set[tuple[PublicKey, int]] = set()
    for content in contents:
        data = _read(content, SHARE_FORMAT, role)
        try:
            of.add((_public_in(data), of_type(data["needed"], int)))
            shares[of_type(data["number"], int)] = decoded(data["share"], KEY_BYTES)
        except (KeyError, ValueError, TypeError) as error:
            raise OrganisationKeyDamaged(role=role.value) from error
    if len(of) != 1:
        raise SharesDoNotFit(needed=0)
    ((public, needed),) = of
    try:
        secret = joined(shares)
    except ValueError as error:
        raise SharesDoNotFit(needed=needed) from error
    if public_part(secret, role, public.made_on) != public:
        with wiped(secret):
            raise SharesDoNotFit(needed=needed)
    return secret


def _wrap_info(bare: dict[str, Any]) -> bytes:
    return b"rinnalla/organisation/v1/wrap|" + canonical_json(bare)


def _file(data: dict[str, Any]) -> bytes:
    return json.dumps(data, indent=1).encode() + b"\n"


def _read(content: bytes, wanted: str, role: Role | None = None) -> dict[str, Any]:
    """Read one of the files; of another role or format it is refused."""
    told = "" if role is None else role.value
    try:
        if len(content) > MAXIMUM_BYTES:
            raise OrganisationKeyDamaged(role=told)
        data: dict[str, Any] = json.loads(content, object_pairs_hook=no_doubles)
        fits = data["format"] == wanted and role in (None, data["role"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise OrganisationKeyDamaged(role=told) from error
    if not fits:
        raise OrganisationKeyDamaged(role=told)
    return data
