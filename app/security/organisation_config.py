"""The organisation's settings: one plain JSON file that the organisation signs (issue 10.3).

    {"format": "rinnalla-organisation-1", "settings": {…}, "signer": "…", "signature": "…"}

The signature (Ed25519) is over the canonical JSON of `settings`. A file is taken whole or refused
whole; who may sign is decided elsewhere (`app.services.organisation`).
"""

import json
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Annotated, Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

from app.errors import UserError
from app.security.audit_chain import canonical_json
from app.security.key_file_fields import coded, decoded
from app.security.organisation_channels import Channels
from app.security.secrets import KEY_BYTES

FORMAT: Final = "rinnalla-organisation-1"
MAXIMUM_BYTES: Final = 64 * 1024
_SIGNATURE_BYTES: Final = 64
_DOMAIN: Final = b"rinnalla/organisation-settings/v1\0"
_PARTS: Final = {"format", "settings", "signer", "signature"}


class ConfigRefused(UserError):
    """A settings file of the organisation that is not taken; the last good one stays in force.

    Values: `reason` (not-readable, too-large, not-json, not-toml, missing, unknown-field,
    wrong-value, signature, other-signer, older, expired, not-safe, not-pinned) and `field`.
    """

    code = "organisation-config-refused"


def _is_key(told: str) -> str:
    decoded(told, KEY_BYTES)
    return told


_Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
_Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9.-]{0,63}$")]
_Key = Annotated[str, AfterValidator(_is_key)]
_Host = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9.-]{0,252}(:[0-9]{1,5})?$")]
_ClientId = Annotated[str, StringConstraints(pattern=r"^[!-~]{1,200}$")]
_Scopes = Annotated[
    str, StringConstraints(pattern=r"^[!#-\[\]-~]+( [!#-\[\]-~]+)*$", max_length=1000)
]
_Minutes = Annotated[int, Field(ge=2, le=15)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Policies(_Part):
    """What the organisation decides for all its stores; without one these standards hold.

    `lock_minutes_…` are the bounds within which she chooses when an unused store locks
    (security.md 2.5: 2 to 15). `grace_days`: how long data stays after a closed and acknowledged
    case before it may be purged (security.md 5.4); `keep_days_most`: after how long she is pressed
    to purge it, None for never. Nothing is ever purged by itself.
    """

    lock_minutes_least: _Minutes = 2
    lock_minutes_most: _Minutes = 15
    keyring_required: bool = False
    prints_allowed: bool = True
    pin_allowed: bool = True
    grace_days: Annotated[int, Field(ge=0, le=365)] = 14
    keep_days_most: Annotated[int, Field(ge=0, le=3650)] | None = None

    @model_validator(mode="after")
    def _ordered(self) -> "Policies":
        if self.lock_minutes_least > self.lock_minutes_most:
            raise ValueError("lock minutes")
        if self.keep_days_most is not None and self.keep_days_most < self.grace_days:
            raise ValueError("keep_days_most")
        return self


class PublicKeys(_Part):
    """The organisation's public keys, each of a role of its own; all may be missing.

    `escrow` opens stores, `log` opens sealed logs, `receipt` signs that a log has arrived,
    `answers` opens the anonymous answers, `transfer` opens packages of the folder channel, and
    `transfer_receipt` signs that one has arrived.
    """

    escrow: _Key | None = None
    log: _Key | None = None
    receipt: _Key | None = None
    answers: _Key | None = None
    transfer: _Key | None = None
    transfer_receipt: _Key | None = None

    def of(self, role: str) -> bytes | None:
        """Give the key of a role in bytes."""
        told: str | None = getattr(self, role)
        return None if told is None else decoded(told, KEY_BYTES)


class ServerSettings(_Part):
    """How every Rinnalla logs in to the organisation's FHIR server (SMART; issue 8.3).

    `login_hosts`: hosts (`login.example.fi` or `login.example.fi:8443`) where one may log in,
    beside the FHIR server's own; no other host is ever sent anything. `issuer`: who issues the
    tokens. `client_id` is the person's way in, `service_client_id` that of an unattended one.
    """

    login_hosts: Annotated[tuple[_Host, ...], Field(max_length=10)] = ()
    issuer: Annotated[str, StringConstraints(pattern=r"^https://[!-~]{1,300}$")] | None = None
    client_id: _ClientId | None = None
    service_client_id: _ClientId | None = None
    scopes: _Scopes = "openid fhirUser offline_access user/*.cruds"
    service_scopes: _Scopes = "system/*.cruds"


class OrganisationSettings(_Part):
    """What the organisation tells every Rinnalla that it deploys.

    `version` only ever grows. After `valid_until` the policies and keys in force stay, she is told,
    and no new escrow is made to an old key.
    """

    version: Annotated[int, Field(ge=1, le=2**31)]
    id: _Code
    name: _Name
    valid_until: date
    profile: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,39}$")] | None = None
    keys: PublicKeys = PublicKeys()
    policies: Policies = Policies()
    channels: Channels | None = None
    server: ServerSettings | None = None


@dataclass(frozen=True, slots=True)
class SignedSettings:
    """Settings whose signature fits their signer; `content` is the file as it was read."""

    settings: OrganisationSettings
    signer: bytes
    content: bytes


def fingerprint(public_key: bytes) -> str:
    """Give a public key in 16 signs that two people can compare: `3f0a 77c1 …`."""
    told = sha256(public_key).hexdigest()[:16]
    return " ".join(told[i : i + 4] for i in range(0, 16, 4))


def read_signed(content: bytes) -> SignedSettings:
    """Read a signed settings file and prove its signature.

    Raises:
        ConfigRefused: it is not exactly a whole, signed settings file.
    """
    data = _json_of(content)
    if set(data) != _PARTS or data["format"] != FORMAT:
        raise ConfigRefused(reason="wrong-value", field="format")
    settings = checked_settings(data["settings"])
    try:
        signer, signature = (
            decoded(data["signer"], KEY_BYTES),
            decoded(data["signature"], _SIGNATURE_BYTES),
        )
        key = Ed25519PublicKey.from_public_bytes(signer)
        key.verify(signature, _DOMAIN + canonical_json(data["settings"]))
    except (InvalidSignature, ValueError, TypeError) as error:
        raise ConfigRefused(reason="signature", field="settings") from error
    return SignedSettings(settings, signer, content)


def checked_settings(data: object) -> OrganisationSettings:
    """Give settings from parsed JSON or TOML; an unknown field refuses the whole.

    Raises:
        ConfigRefused: with the first field that is not right.
    """
    try:
        return OrganisationSettings.model_validate_json(canonical_json(data))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = ".".join(str(part) for part in first["loc"]) or "settings"
        reason = {"missing": "missing", "extra_forbidden": "unknown-field"}.get(first["type"])
        raise ConfigRefused(reason=reason or "wrong-value", field=field) from error
    except (ValueError, TypeError, RecursionError) as error:
        raise ConfigRefused(reason="wrong-value", field="settings") from error


def signed_file(settings: OrganisationSettings, key: Ed25519PrivateKey) -> bytes:
    """Give the settings as the signed file that is deployed."""
    data = settings.model_dump(mode="json", exclude_none=True)
    signed = {
        "format": FORMAT,
        "settings": data,
        "signer": coded(key.public_key().public_bytes_raw()),
        "signature": coded(key.sign(_DOMAIN + canonical_json(data))),
    }
    return json.dumps(signed, indent=1, ensure_ascii=False).encode() + b"\n"


def read_pin(content: bytes) -> bytes:
    """Read the signer that the administrator pinned: one line of base64.

    Raises:
        ConfigRefused.
    """
    try:
        return decoded(content.decode("ascii").strip(), KEY_BYTES)
    except ValueError as error:
        raise ConfigRefused(reason="not-pinned", field="signer") from error


def pin_file(signer: bytes) -> bytes:
    """Give the file that pins a signer."""
    return coded(signer).encode() + b"\n"


def _json_of(content: bytes) -> dict[str, Any]:
    if len(content) > MAXIMUM_BYTES:
        raise ConfigRefused(reason="too-large", field="file")
    try:
        data = json.loads(content, object_pairs_hook=no_doubles)
    except (ValueError, RecursionError) as error:
        raise ConfigRefused(reason="not-json", field="file") from error
    if not isinstance(data, dict):
        raise ConfigRefused(reason="not-json", field="file")
    return data


def no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse an object in which a name stands twice; for `json.loads`.

    Raises:
        ValueError.
    """
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice")
    return found
