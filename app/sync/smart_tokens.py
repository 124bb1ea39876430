"""The token endpoint: a code, a refresh token or a signature for an access token.

OAuth 2 (RFC 6749), PKCE (RFC 7636), device grant (RFC 8628), private_key_jwt (RFC 7523), revocation
(RFC 7009). Tokens are in no exception, no representation and no log.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from authlib.oauth2.rfc7523 import private_key_jwt_sign

from app.domain.exchange import Outage
from app.security.login_key import read_login_key
from app.sync.channel import ChannelDown
from app.sync.login_errors import LoginFailed
from app.sync.smart_discovery import LoginPlace
from app.sync.smart_http import SmartHttp, Told, word

DEVICE_GRANT: Final = "urn:ietf:params:oauth:grant-type:device_code"
_ASSERTION: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
_TOKEN: Final = re.compile(r"[\x21-\x7e]{1,8000}")
_SIGNED_FOR: Final = 120
_STANDARD_LIFE: Final = 300
_LONGEST_LIFE: Final = 24 * 60 * 60
_CLOCKS_DIFFER: Final = 30
_REASONS: Final = {
    "invalid_grant": "expired",
    "access_denied": "refused",
    "expired_token": "code-expired",
    "authorization_pending": "pending",
    "slow_down": "slow-down",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """What the server knows this program by; `key` is the JWK of private_key_jwt."""

    client_id: str
    scopes: str
    key: Mapping[str, Any] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """An access token, until when it holds, and what gives the next one ("" if nothing does)."""

    access: str = field(repr=False)
    ends_at: datetime
    refresh: str = field(default="", repr=False)


class TokenEndpoint:
    """Asks for tokens as one client."""

    def __init__(
        self, http: SmartHttp, place: LoginPlace, client: Client, *, clock: Callable[[], datetime]
    ) -> None:
        self._http = http
        self._place = place
        self._client = client
        self._clock = clock

    def by_code(self, code: str, verifier: str, redirect_uri: str) -> Tokens:
        """Take the code of the browser. Raises LoginFailed, ChannelDown."""
        form = {"code": code, "code_verifier": verifier, "redirect_uri": redirect_uri}
        return self._tokens({"grant_type": "authorization_code", **form})

    def by_refresh(self, refresh: str) -> Tokens:
        """Take the kept refresh token; the answer may bring another one in its place.

        Raises:
            LoginFailed: expired, where it was revoked or used already.
            ChannelDown: nothing is known of it.
        """
        return self._tokens({"grant_type": "refresh_token", "refresh_token": refresh})

    def by_device(self, device_code: str) -> Tokens:
        """Ask whether she has typed the code; LoginFailed `pending` or `slow-down` until then."""
        return self._tokens({"grant_type": DEVICE_GRANT, "device_code": device_code})

    def by_key(self) -> Tokens:
        """Show who we are by a signature.

        Where the clocks differ it is signed once more by the other one: she may not set hers.

        Raises:
            LoginFailed: no-key, refused-here. ChannelDown: also `clock`.
        """
        told = self._signed(0.0)
        if told.status != 200 and abs(told.skew) > _CLOCKS_DIFFER:
            told = self._signed(told.skew)
            if told.status != 200:
                raise ChannelDown(Outage.CLOCK)
        return self._read(told)

    def revoke(self, refresh: str) -> None:
        """Tell the server that the refresh token is of no use any more. Raises ChannelDown."""
        if self._place.revoke:
            hint = {"token": refresh, "token_type_hint": "refresh_token"}
            self._http.post(self._place.revoke, {**hint, "client_id": self._client.client_id})

    def _signed(self, skew: float) -> Told:
        kept = self._client.key
        if kept is None:
            raise LoginFailed(reason="no-key")
        assertion = private_key_jwt_sign(
            read_login_key(dict(kept)),
            self._client.client_id,
            self._place.token,
            alg=kept["alg"],
            header={"kid": kept["kid"]},
            issued_at=int(self._clock().timestamp() + skew),
            expires_in=_SIGNED_FOR,
        )
        form = {"grant_type": "client_credentials", "scope": self._client.scopes}
        proof = {"client_assertion_type": _ASSERTION, "client_assertion": assertion}
        return self._http.post(self._place.token, {**form, **proof})

    def _tokens(self, form: Mapping[str, str]) -> Tokens:
        whose = {"client_id": self._client.client_id}
        return self._read(self._http.post(self._place.token, {**form, **whose}))

    def _read(self, told: Told) -> Tokens:
        if told.status != 200:
            raise LoginFailed(reason=_REASONS.get(word(told.values, "error"), "refused-here"))
        values = told.values
        access, refresh = word(values, "access_token", most=8000), values.get("refresh_token")
        bearer = word(values, "token_type").lower() == "bearer"
        if not bearer or not _TOKEN.fullmatch(access):
            raise ChannelDown(Outage.DOWN)
        usable = isinstance(refresh, str) and _TOKEN.fullmatch(refresh) is not None
        return Tokens(
            access=access,
            ends_at=self._clock() + timedelta(seconds=_life(values.get("expires_in"))),
            refresh=str(refresh) if usable else "",
        )


def _life(told: object) -> int:
    """How many seconds an access token holds, within reason."""
    if isinstance(told, bool) or not isinstance(told, int) or told <= 0:
        return _STANDARD_LIFE
    return min(told, _LONGEST_LIFE)
