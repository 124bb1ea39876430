"""The signed manifest of an update that comes without a network: read, proved, and nothing done.

    {"format": "rinnalla-release-1", "release": {"version": "0.2.0", "schema_number": "0031",
     "files": [{"name": "rinnalla_0.2.0_amd64.deb", "bytes": 1, "sha256": "…"}]},
     "signer": "…", "signature": "…"}

The organisation signs it with the key that signs its settings, after it has tried the version; the
pinned signer of a machine (organisation.pub) is the only one that counts. Installing is done by the
system's own installer: Rinnalla never replaces itself. Issue 10.2.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from app.errors import UserError, file_explained
from app.security.audit_chain import canonical_json
from app.security.key_file_fields import coded, decoded
from app.security.organisation_config import no_doubles
from app.security.secrets import KEY_BYTES

MANIFEST_NAME: Final = "release.json"
FORMAT: Final = "rinnalla-release-1"
_LARGEST: Final = 64 * 1024
_SIGNATURE_BYTES: Final = 64
_DOMAIN: Final = b"rinnalla/release/v1\0"
_PARTS: Final = {"format", "release", "signer", "signature"}
_PIECE: Final = 1024 * 1024


class ReleaseRefused(UserError):
    """An update that is not to be installed; the installed version and the store are untouched.

    Values: `reason` (not-readable, not-a-manifest, signature, foreign-signer, no-pin, file-missing,
    file-cut, file-changed, older-release, same-release) and `file`.
    """

    code = "release-refused"


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class ReleaseFile(_Part):
    """One file of the update. `bytes` is its length."""

    name: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._+~-]{0,119}$")]
    bytes: Annotated[int, Field(ge=1, le=2**32)]
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Release(_Part):
    """What the manifest tells. `schema_number` is the structure of the store after the update."""

    version: Annotated[str, StringConstraints(pattern=r"^[0-9]{1,4}(\.[0-9]{1,4}){1,3}$")]
    schema_number: Annotated[str, StringConstraints(pattern=r"^[0-9]{4}$")]
    files: Annotated[list[ReleaseFile], Field(min_length=1, max_length=20)]


@dataclass(frozen=True, slots=True)
class SignedRelease:
    """A release whose signature fits its signer."""

    release: Release
    signer: bytes


def release_of(files: Iterable[Path], *, version: str, schema: str) -> Release:
    """Measure the files of an update.

    Raises:
        ReleaseRefused: a version or name that does not fit; CannotOpen.
    """
    with file_explained():
        measured = [
            ReleaseFile(name=path.name, bytes=path.stat().st_size, sha256=_digest(path))
            for path in sorted(files, key=lambda it: it.name)
        ]
    return _checked({"version": version, "schema_number": schema,
                     "files": [it.model_dump() for it in measured]})  # fmt: skip


def signed_release(release: Release, key: Ed25519PrivateKey) -> bytes:
    """Give the manifest as it lies beside the files."""
    data = release.model_dump(mode="json")
    signed = {
        "format": FORMAT,
        "release": data,
        "signer": coded(key.public_key().public_bytes_raw()),
        "signature": coded(key.sign(_DOMAIN + canonical_json(data))),
    }
    return json.dumps(signed, indent=1).encode() + b"\n"


def read_release(folder: Path) -> SignedRelease:
    """Read the manifest in a folder and prove its signature; the files are not looked at yet.

    Raises:
        ReleaseRefused: it is not exactly a whole, signed manifest.
    """
    try:
        with (folder / MANIFEST_NAME).open("rb") as file:
            content = file.read(_LARGEST)
    except OSError as error:
        raise ReleaseRefused(reason="not-readable", file=MANIFEST_NAME) from error
    data = _json_of(content)
    release = _checked(data["release"])
    try:
        signer = decoded(data["signer"], KEY_BYTES)
        signature = decoded(data["signature"], _SIGNATURE_BYTES)
        key = Ed25519PublicKey.from_public_bytes(signer)
        key.verify(signature, _DOMAIN + canonical_json(data["release"]))
    except (InvalidSignature, ValueError, TypeError) as error:
        raise ReleaseRefused(reason="signature", file=MANIFEST_NAME) from error
    return SignedRelease(release, signer)


def check_files(folder: Path, release: Release) -> None:
    """Prove that every file is there, whole and unchanged.

    Raises:
        ReleaseRefused: with the first file that is not.
    """
    for told in release.files:
        path = folder / told.name
        try:
            length = path.stat().st_size
            if length != told.bytes:
                raise ReleaseRefused(reason="file-cut", file=told.name)
            if _digest(path) != told.sha256:
                raise ReleaseRefused(reason="file-changed", file=told.name)
        except OSError as error:
            raise ReleaseRefused(reason="file-missing", file=told.name) from error


def check_follows(release: Release, installed: str) -> None:
    """Prove that it is a later version than the installed one.

    Raises:
        ReleaseRefused: `older-release` (it could not open the migrated store) or `same-release`.
    """
    offered, here = _numbers(release.version), _numbers(installed)
    if offered == here:
        raise ReleaseRefused(reason="same-release", file=release.version)
    if offered < here:
        raise ReleaseRefused(reason="older-release", file=release.version)


def _numbers(version: str) -> tuple[int, ...]:
    told = [int(part) for part in version.split(".")]
    while told and told[-1] == 0:
        told.pop()
    return tuple(told)


def _digest(path: Path) -> str:
    found = sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            found.update(piece)
    return found.hexdigest()


def _json_of(content: bytes) -> dict[str, Any]:
    try:
        data = json.loads(content, object_pairs_hook=no_doubles)
    except (ValueError, RecursionError) as error:
        raise ReleaseRefused(reason="not-a-manifest", file=MANIFEST_NAME) from error
    if not isinstance(data, dict) or set(data) != _PARTS or data["format"] != FORMAT:
        raise ReleaseRefused(reason="not-a-manifest", file=MANIFEST_NAME)
    return data


def _checked(data: object) -> Release:
    try:
        return Release.model_validate_json(canonical_json(data))
    except (ValidationError, ValueError, TypeError, RecursionError) as error:
        raise ReleaseRefused(reason="not-a-manifest", file=MANIFEST_NAME) from error
