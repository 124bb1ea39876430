"""The lock of a package to a colleague: a readable head, a sealed body, a sum against damage.

    b"RINNALLA-PACKAGE\\n" ‖ head (one line of JSON) ‖ "\\n" ‖ sealed body ‖ SHA-256 of all before

Way *key*: the body is sealed by HPKE to the colleague's X25519 key; the head and the two workers'
own shared secret (static Diffie-Hellman) are bound into it, so that it opens only where both keys
are the ones that the head names, and nobody else can have made it (RFC 9180 5.1.3 by hand, because
the library has base mode only). Way *code*: a key from six spoken words by Argon2id. An answer is
bound to a secret of the package it answers as well. A changed end date opens nothing.
"""

import hmac
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import Annotated, Any, Final, Literal
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from pydantic import Base64Bytes, ConfigDict, Field, TypeAdapter, ValidationError

from app.errors import UserError
from app.security.audit_chain import canonical_json
from app.security.passphrase import SALT_BYTES, KdfLimits, KdfParameters, stretched
from app.security.sealing import SealBroken, SealKeyUnfit, open_sealed, seal
from app.security.secrets import KEY_BYTES, wiped

MAGIC: Final = b"RINNALLA-PACKAGE\n"
FORMAT: Final = 1
LARGEST: Final = 32 * 1024 * 1024
LARGEST_BODY: Final = 128 * 1024 * 1024
_LARGEST_HEAD: Final = 2_000
_SUM: Final = 32
_PURPOSE: Final = "package"
_NONCE: Final = bytes(12)  # each key, from a fresh salt, seals one body


class PackageDamaged(UserError):
    """The file is cut off, changed, or no package at all."""

    code = "package-damaged"


class PackageTooNew(UserError):
    """A later version of Rinnalla made it."""

    code = "package-too-new"


class PackageForAnother(UserError):
    """It is locked to somebody else's key."""

    code = "package-for-another"


class PackageCodeWrong(UserError):
    """The words do not open it: misheard, or of another package."""

    code = "package-code-wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageHead:
    """What of a package may be read without opening it: no name, nothing of a client."""

    __pydantic_config__ = ConfigDict(extra="forbid", strict=False)

    format: int
    id: UUID
    way: Literal["key", "code"]
    made_at: datetime
    ends_on: date
    sender: Annotated[Base64Bytes, Field(min_length=KEY_BYTES, max_length=KEY_BYTES)]
    receiver: Base64Bytes = b""
    answers: UUID | None = None
    salt: Base64Bytes = b""
    kdf: tuple[int, int, int] = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class LockedPackage:
    """A package taken apart, still locked; `bound` is what its seal is bound to."""

    head: PackageHead
    bound: bytes
    sealed: bytes


_HEAD: Final = TypeAdapter(PackageHead)


def lock_for_key(
    head: PackageHead, private_key: bytearray, content: Mapping[str, Any], *, proof: bytes = b""
) -> bytes:
    """Give a package that only `head.receiver`'s owner opens; `proof` as `open_with_key` has it.

    Raises:
        SealKeyUnfit: the receiver's key is none.
    """
    line = _line(head)
    bound = _bound(line, _shared(private_key, head.receiver), proof)
    return _whole(line, seal(head.receiver, _PURPOSE, _packed(content), context=bound))


def lock_for_code(head: PackageHead, code: bytearray, content: Mapping[str, Any]) -> bytes:
    """Give a package that the spoken words open; `code` is wiped. Call it in a job (Argon2id)."""
    line = _line(head)
    with wiped(code):
        key = stretched(code, head.salt, KdfParameters(*head.kdf))
    with wiped(key):
        sealed = ChaCha20Poly1305(key).encrypt(_NONCE, _packed(content), line)
    return _whole(line, sealed)


def take_apart(data: bytes) -> LockedPackage:
    """Read what a file says before it is opened.

    Raises:
        PackageDamaged: it is no package, cut off or changed.
        PackageTooNew: its format is a later one.
    """
    inside, total = data[:-_SUM], data[-_SUM:]
    if len(data) > LARGEST or not data.startswith(MAGIC):
        raise PackageDamaged
    if not hmac.compare_digest(sha256(inside).digest(), total):
        raise PackageDamaged
    line, mark, sealed = inside[len(MAGIC) :].partition(b"\n")
    if not mark or len(line) > _LARGEST_HEAD:
        raise PackageDamaged
    return LockedPackage(head=_read_head(line), bound=line, sealed=sealed)


def open_with_key(
    package: LockedPackage, private_key: bytearray, own_key: bytes, *, proof: bytes = b""
) -> dict[str, Any]:
    """Give the content of a package that is locked to one's own key.

    `proof` is the secret of the package that this one answers, empty for a first one.

    Raises:
        PackageForAnother: it is locked to another key.
        PackageDamaged: changed, or not from whom its head names.
    """
    head = package.head
    if not hmac.compare_digest(head.receiver, own_key):
        raise PackageForAnother
    try:
        bound = _bound(package.bound, _shared(private_key, head.sender), proof)
        return _unpacked(open_sealed(private_key, _PURPOSE, package.sealed, context=bound))
    except (SealBroken, SealKeyUnfit) as error:
        raise PackageDamaged from error


def open_with_code(package: LockedPackage, code: bytearray, *, limits: KdfLimits) -> dict[str, Any]:
    """Give the content of a package to the spoken words; `code` is wiped. Call it in a job.

    Raises:
        PackageCodeWrong: the words are others, or somebody changed the file.
        PackageDamaged: its numbers cannot be right.
    """
    head = package.head
    cost = KdfParameters(*head.kdf)
    with wiped(code):
        if not limits.allow(cost) or len(head.salt) != SALT_BYTES:
            raise PackageDamaged
        key = stretched(code, head.salt, cost)
    with wiped(key):
        try:
            body = ChaCha20Poly1305(key).decrypt(_NONCE, package.sealed, package.bound)
        except InvalidTag as error:
            raise PackageCodeWrong from error
    return _unpacked(body)


def _read_head(line: bytes) -> PackageHead:
    try:
        told = json.loads(line)
        if isinstance(told, dict) and type(told.get("format")) is int and told["format"] > FORMAT:
            raise PackageTooNew
        return _HEAD.validate_python(told)
    except (ValueError, ValidationError, RecursionError) as error:
        raise PackageDamaged from error


def _line(head: PackageHead) -> bytes:
    return canonical_json(_HEAD.dump_python(head, mode="json"))


def _shared(private_key: bytearray, public_key: bytes) -> bytes:
    try:
        other = X25519PublicKey.from_public_bytes(public_key)
        return X25519PrivateKey.from_private_bytes(private_key).exchange(other)
    except ValueError as error:
        raise SealKeyUnfit from error


def _bound(line: bytes, shared: bytes, proof: bytes) -> bytes:
    """Give what the seal is bound to; the secrets go in as a digest of fixed length."""
    return line + b"|" + sha256(b"rinnalla/package/v1|" + shared + proof).hexdigest().encode()


def _whole(line: bytes, sealed: bytes) -> bytes:
    inside = MAGIC + line + b"\n" + sealed
    return inside + sha256(inside).digest()


def _packed(content: Mapping[str, Any]) -> bytes:
    return zlib.compress(canonical_json(dict(content)))


def _unpacked(body: bytes | bytearray) -> dict[str, Any]:
    """Give the content; a body that grows without end is refused before it does."""
    try:
        unpacker = zlib.decompressobj()
        text = unpacker.decompress(body, LARGEST_BODY)
        if unpacker.unconsumed_tail or not unpacker.eof:
            raise PackageDamaged
        found = json.loads(text)
    except (zlib.error, ValueError, RecursionError) as error:
        raise PackageDamaged from error
    if not isinstance(found, dict):
        raise PackageDamaged
    return found
