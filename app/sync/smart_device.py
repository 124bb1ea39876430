"""The login on any other device: a short code is shown here and typed there (RFC 8628)."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from app.domain.exchange import Outage
from app.domain.server_login import DeviceCode
from app.progress import Progress
from app.sync.channel import ChannelDown
from app.sync.login_errors import LoginFailed
from app.sync.smart_discovery import LoginPlace, confirm_host
from app.sync.smart_http import SmartHttp, word
from app.sync.smart_tokens import Client, TokenEndpoint, Tokens

_STANDARD_INTERVAL: Final = 5
_SLOWER: Final = 5
_SLOWEST: Final = 60
_LONGEST: Final = 30 * 60
_CODE: Final = re.compile(r"[0-9A-Za-z][0-9A-Za-z \-]{2,38}[0-9A-Za-z]")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceGrant:
    """What the server gave: the part that she sees, the part that stays here, how often to ask."""

    shown: DeviceCode
    device_code: str = field(repr=False)
    interval: int


def begin(
    http: SmartHttp,
    place: LoginPlace,
    client: Client,
    *,
    trusted: frozenset[str],
    clock: Callable[[], datetime],
) -> DeviceGrant:
    """Ask for a code.

    Raises:
        LoginFailed: not-told, refused-here, elsewhere. ChannelDown.
    """
    if not place.device:
        raise LoginFailed(reason="not-told")
    asked = {"client_id": client.client_id, "scope": client.scopes}
    told = http.post(place.device, asked)
    if told.status != 200:
        raise LoginFailed(reason="refused-here")
    values = told.values
    address, whole = word(values, "verification_uri"), word(values, "verification_uri_complete")
    code, device_code = word(values, "user_code"), word(values, "device_code", most=8000)
    if not _CODE.fullmatch(code) or not device_code or not address:
        raise ChannelDown(Outage.DOWN)
    for one in (address, whole):
        if one:
            confirm_host(one, trusted)
    ends_at = clock() + timedelta(seconds=_number(values.get("expires_in"), _LONGEST, _LONGEST))
    interval = _number(values.get("interval"), _STANDARD_INTERVAL, _SLOWEST)
    shown = DeviceCode(
        user_code=code, address=address, whole_address=whole or address, ends_at=ends_at
    )
    return DeviceGrant(shown=shown, device_code=device_code, interval=interval)


def wait_for_her(
    endpoint: TokenEndpoint,
    grant: DeviceGrant,
    *,
    clock: Callable[[], datetime],
    wait: Callable[[float], object],
    progress: Progress,
) -> Tokens:
    """Ask as often as the server likes until she has typed the code.

    `wait` passes so many seconds. An outage makes the pauses longer and ends nothing.

    Raises:
        LoginFailed: code-expired, refused, refused-here. Cancelled.
    """
    interval = grant.interval
    while True:
        progress.report(0, 0)
        wait(interval)
        progress.report(0, 0)
        if clock() >= grant.shown.ends_at:
            raise LoginFailed(reason="code-expired")
        try:
            return endpoint.by_device(grant.device_code)
        except ChannelDown:
            interval = min(interval * 2, _SLOWEST)
        except LoginFailed as told:
            if told.reason == "slow-down":
                interval += _SLOWER
            elif told.reason != "pending":
                reason = "code-expired" if told.reason == "expired" else told.reason
                raise LoginFailed(reason=reason) from None


def _number(told: object, standard: int, most: int) -> int:
    if isinstance(told, bool) or not isinstance(told, int) or told <= 0:
        return standard
    return min(told, most)
