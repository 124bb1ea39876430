"""How the worker's program logs in to the FHIR server (SMART App Launch 2.2, issue 8.3)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class LoginWay(StrEnum):
    """What the server asks for before it lets anything in."""

    NONE = "none"
    BROWSER = "browser"
    DEVICE = "device"
    KEY = "key"


class LoginState(StrEnum):
    """Where the login stands. `OPEN`: it was never done; `EXPIRED`: it has to be done again."""

    NOT_NEEDED = "not-needed"
    OPEN = "open"
    READY = "ready"
    EXPIRED = "expired"


class KeyKind(StrEnum):
    """Signatures that SMART backend services ask every server to take."""

    ES384 = "ES384"
    RS384 = "RS384"


@dataclass(frozen=True, slots=True, kw_only=True)
class LoginSettings:
    """The chosen way; `client_id` is how the server knows this program.

    `by_organisation`: the signed settings name the client, so nobody types another one here.
    """

    way: LoginWay = LoginWay.NONE
    client_id: str = ""
    by_organisation: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LoginRow:
    """What the settings show of the login; no secret is in it.

    `key`: the digest by which an administrator recognises the public key, "" where there is none.
    """

    settings: LoginSettings
    state: LoginState
    since: datetime | None = None
    key: str = ""
    key_kind: KeyKind | None = None
    key_made: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceCode:
    """What she types into a browser on any device: the code and where (RFC 8628)."""

    user_code: str
    address: str
    whole_address: str
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class LoginWords:
    """What the browser shows when she comes back: it ends with that she may close the page."""

    language: str
    title: str
    done: str
    not_done: str
