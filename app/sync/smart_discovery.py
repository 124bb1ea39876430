"""Where one logs in to a FHIR server: /.well-known/smart-configuration, else /metadata.

SMART App Launch 2.2 §7.1; the extension `oauth-uris` of /metadata is how servers told it before
version 2. No address counts whose host nobody confirmed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from app.sync.channel import ChannelUnfit
from app.sync.http_rules import base_address, host_of
from app.sync.login_errors import LoginFailed
from app.sync.smart_http import SmartHttp, word, words

_OAUTH_URIS: Final = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris"
_SIGNS: Final = "token_endpoint_auth_signing_alg_values_supported"
_CHALLENGES: Final = "code_challenge_methods_supported"
_MORE: Final = ("/.well-known/oauth-authorization-server", "/.well-known/openid-configuration")


@dataclass(frozen=True, slots=True, kw_only=True)
class LoginPlace:
    """The addresses of whoever lets in; "" where it has no such address.

    `names_issuer`: its answers in the browser carry `iss` (RFC 9207). `algorithms`: signatures that
    it takes, empty where it does not say. `proves`: it takes PKCE with S256, or does not say.
    """

    issuer: str = ""
    authorize: str = ""
    token: str = ""
    device: str = ""
    revoke: str = ""
    names_issuer: bool = False
    algorithms: frozenset[str] = frozenset()
    proves: bool = True


def discover(
    http: SmartHttp, base: str, *, hosts: frozenset[str] = frozenset(), issuer: str = ""
) -> LoginPlace:
    """Ask the FHIR server where one logs in.

    `hosts` and `issuer` come from the organisation's signed settings. Without them only the
    server's own host counts.

    Raises:
        LoginFailed: not-told, elsewhere, or wrong-issuer.
        ChannelDown: it cannot be reached.
    """
    trusted = hosts | {host_of(base)}
    told = http.get(f"{base}/.well-known/smart-configuration")
    if told.status == 200:
        place = _of_configuration(told.values)
    else:
        place = _of_statement(http.get(f"{base}/metadata").values)
    if not place.token:
        raise LoginFailed(reason="not-told")
    if issuer and place.issuer.rstrip("/") not in {"", issuer.rstrip("/")}:
        raise LoginFailed(reason="wrong-issuer")
    place = _confirmed(replace(place, issuer=place.issuer or issuer), trusted)
    if not place.device and place.issuer:
        place = replace(place, device=_device_address(http, place.issuer, trusted))
    return place


def _of_configuration(values: Mapping[str, Any]) -> LoginPlace:
    challenges = words(values, _CHALLENGES)
    return LoginPlace(
        issuer=word(values, "issuer"),
        authorize=word(values, "authorization_endpoint"),
        token=word(values, "token_endpoint"),
        device=word(values, "device_authorization_endpoint"),
        revoke=word(values, "revocation_endpoint"),
        names_issuer=values.get("authorization_response_iss_parameter_supported") is True,
        algorithms=words(values, _SIGNS),
        proves=not challenges or "S256" in challenges,
    )


def _of_statement(values: Mapping[str, Any]) -> LoginPlace:
    """Read `rest[].security.extension[oauth-uris]` of a CapabilityStatement."""
    found: dict[str, str] = {}
    for rest in _objects(values.get("rest")):
        security = rest.get("security")
        for extension in _objects(security.get("extension") if isinstance(security, dict) else 0):
            if extension.get("url") == _OAUTH_URIS:
                for part in _objects(extension.get("extension")):
                    found.setdefault(word(part, "url"), word(part, "valueUri"))
    return LoginPlace(
        authorize=found.get("authorize", ""),
        token=found.get("token", ""),
        revoke=found.get("revoke", ""),
    )


def _objects(value: object) -> list[dict[str, Any]]:
    return [it for it in value if isinstance(it, dict)] if isinstance(value, list) else []


def _confirmed(place: LoginPlace, trusted: frozenset[str]) -> LoginPlace:
    """Tell a place all of whose addresses may be asked; LoginFailed(elsewhere) otherwise."""
    for address in (place.issuer, place.authorize, place.token, place.device, place.revoke):
        if address:
            confirm_host(address, trusted)
    return place


def confirm_host(address: str, trusted: frozenset[str]) -> None:
    """Let pass an encrypted address of a host that counts.

    Raises:
        LoginFailed: elsewhere.
    """
    try:
        host = host_of(base_address(address.partition("?")[0]))
    except ChannelUnfit:
        raise LoginFailed(reason="elsewhere") from None
    if host not in trusted:
        raise LoginFailed(reason="elsewhere")


def _device_address(http: SmartHttp, issuer: str, trusted: frozenset[str]) -> str:
    """SMART has no field for it: whoever issues tells it (RFC 8414, else OpenID's page)."""
    for path in _MORE:
        told = http.get(issuer.rstrip("/") + path)
        address = word(told.values, "device_authorization_endpoint")
        same = word(told.values, "issuer").rstrip("/") == issuer.rstrip("/")
        if told.status == 200 and same and address:
            confirm_host(address, trusted)
            return address
    return ""
