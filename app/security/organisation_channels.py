"""The part of the organisation's settings that says where entries may go, and whom to trust there.

Pins are certificates (of an authority, or of the server itself): where the organisation names any,
the FHIR server counts only if its chain ends at one of them, whatever the system trusts beside
(architecture.md 11). The way out of a pin gone wrong is a newer signed file, read at the next
unlocking.
"""

from base64 import b64decode
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import PurePosixPath, PureWindowsPath
from typing import Annotated, Final
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

_MOST_PINS: Final = 8
_LONGEST: Final = 500


def _is_address(told: str) -> str:
    """Let an address of a server pass: TLS only, nothing but host and path in it."""
    parts = urlsplit(told)
    more = parts.username or parts.password or parts.query or parts.fragment
    if parts.scheme != "https" or not parts.hostname or more or told != told.strip():
        raise ValueError("address")
    return told.rstrip("/")


def _is_folder(told: str) -> str:
    """Let a whole path of any system pass: it is signed on another machine than it is used on."""
    if not (PurePosixPath(told).is_absolute() or PureWindowsPath(told).is_absolute()):
        raise ValueError("folder")
    return told


def _is_certificate(told: str) -> str:
    certificate_of(told)
    return told


_Address = Annotated[str, Field(max_length=_LONGEST), AfterValidator(_is_address)]
_Folder = Annotated[str, Field(max_length=_LONGEST), AfterValidator(_is_folder)]
_Pin = Annotated[str, Field(max_length=8000), AfterValidator(_is_certificate)]


class Channels(BaseModel):
    """The ways out that the organisation sets; what is None is the worker's own to set.

    `others_allowed`: whether she may set ways that stand here not. `pins`: certificates in base64
    (DER) of which one must stand in the chain of the FHIR server.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    fhir: _Address | None = None
    folder: _Folder | None = None
    others_allowed: bool = True
    pins: Annotated[tuple[_Pin, ...], Field(max_length=_MOST_PINS)] = ()

    @model_validator(mode="after")
    def _pins_have_a_server(self) -> "Channels":
        if self.pins and self.fhir is None:
            raise ValueError("pins")
        return self

    def of(self, kind: str) -> str | None:
        """Give where the channel of a kind (`fhir`, `folder`) leads; None where it is hers."""
        return {"fhir": self.fhir, "folder": self.folder}.get(kind)

    def certificates(self) -> tuple[bytes, ...]:
        """Give the pins as certificates (DER)."""
        return tuple(certificate_of(pin) for pin in self.pins)


def certificate_of(told: str) -> bytes:
    """Give a pin as DER.

    Raises:
        ValueError: it is no certificate in base64.
    """
    from cryptography.x509 import load_der_x509_certificate  # only where pins are used

    der = b64decode(told, validate=True)
    load_der_x509_certificate(der)
    return der


@dataclass(frozen=True, slots=True)
class CertificateTold:
    """A pin as people compare it: whose, its SHA-256 in hex, its last day."""

    subject: str
    sha256: str
    last_day: date


def certificate_told(der: bytes) -> CertificateTold:
    """Give what is told of a pin."""
    from cryptography.x509 import load_der_x509_certificate

    found = load_der_x509_certificate(der)
    return CertificateTold(
        found.subject.rfc4514_string(), sha256(der).hexdigest(), found.not_valid_after_utc.date()
    )
