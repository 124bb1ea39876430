"""The organisation's settings: read from the machine's own folder, kept in the store, applied.

The last good settings stay in force, whatever lies in the folder later: a missing, older, expired
or foreign file changes nothing but what she is told. Issue 10.3; architecture.md 5.
"""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Final

from app.security.machine_folder import MachineFolder, machine_folder
from app.security.organisation_channels import Channels, certificate_told
from app.security.organisation_config import (
    MAXIMUM_BYTES,
    ConfigRefused,
    OrganisationSettings,
    Policies,
    SignedSettings,
    fingerprint,
    read_pin,
    read_signed,
)
from app.services.channels import apply_decided
from app.services.settings import load_setting, save_setting
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

__all__ = [
    "STANDARD_POLICIES",
    "ConfigRefused",
    "MachineFolder",
    "OrganisationInForce",
    "OrganisationSettings",
    "Policies",
    "adopt",
    "certificate_told",
    "machine_folder",
    "machine_settings",
    "organisation_in_force",
    "policies_of",
    "refresh_organisation",
    "signed_in_force",
]

SETTINGS_NAME: Final = "organisation.json"
PIN_NAME: Final = "organisation.pub"
STANDARD_POLICIES: Final = Policies()
_NAME: Final = "organisation"


@dataclass(frozen=True, slots=True)
class OrganisationInForce:
    """What holds in a store.

    `settings` is None while no good file was ever seen; `refused` is why the file that lies in the
    folder now is not taken; `expired`: the settings go on, but a new file is due.
    """

    settings: OrganisationSettings | None
    signer: str
    refused: ConfigRefused | None
    expired: bool

    @property
    def new_escrow(self) -> bytes | None:
        """The key to which a new escrow may be made; none after the settings have expired."""
        if self.settings is None or self.expired:
            return None
        return self.settings.keys.of("escrow")


def machine_settings(folder: MachineFolder, *, today: date) -> SignedSettings | None:
    """Read and prove the file in the machine's folder; None where there is none.

    Raises:
        ConfigRefused: also `expired`, and `not-pinned` where the signer is not the pinned one.
    """
    found = _read(folder, SETTINGS_NAME)
    if found is None:
        return None
    signed = read_signed(found)
    pin = _read(folder, PIN_NAME)
    if pin is None or read_pin(pin) != signed.signer:
        raise ConfigRefused(reason="not-pinned", field="signer")
    if signed.settings.valid_until < today:
        raise ConfigRefused(reason="expired", field="valid_until")
    return signed


def _read(folder: MachineFolder, name: str) -> bytes | None:
    return folder.read_or_refuse(
        name, MAXIMUM_BYTES, lambda reason: ConfigRefused(reason=reason, field=name)
    )


def refresh_organisation(store: Store, folder: MachineFolder | None, *, today: date) -> None:
    """Take the settings of the machine's folder into the store if they are newer and good.

    A file that is refused is noted and logged once. Nothing happens in a practice store, or where
    no folder is given.
    """
    if folder is None or store.practice:
        return
    kept = _kept(store)
    before = _signed(kept)
    refused: ConfigRefused | None = None
    try:
        found = machine_settings(folder, today=today)
        if found is not None and before is not None:
            _check_follows(found, before)
    except ConfigRefused as error:
        refused, found = error, None
    told = None if refused is None else dict(refused.values)
    content = found.content.decode() if found is not None else kept.get("content")
    if (content, told) == (kept.get("content"), kept.get("refused")):
        return
    with store.write() as session:
        save_setting(store, _NAME, {"content": content, "refused": told})
        if refused is not None:
            details = {"reason": str(refused.values["reason"])}
            event = UseEvent("organisation-settings-refused", "organisation", details=details)
        else:
            version = found.settings.version if found is not None else 0
            if found is not None:
                apply_decided(session, found.settings.channels or Channels())
            event = UseEvent(
                "organisation-settings-adopted", "organisation", details={"version": version}
            )
        log_use(session, event)


def adopt(store: Store, found: SignedSettings, event: UseEvent) -> None:
    """Put settings that were proved into force, with the event that says by which way."""
    with store.write() as session:
        save_setting(store, _NAME, {"content": found.content.decode(), "refused": None})
        apply_decided(session, found.settings.channels or Channels())
        log_use(session, event)


def signed_in_force(store: Store) -> SignedSettings | None:
    """Give the settings in force with their signer; None while no good file was ever seen."""
    return _signed(_kept(store))


def _check_follows(found: SignedSettings, before: SignedSettings) -> None:
    if found.signer != before.signer:
        raise ConfigRefused(reason="other-signer", field="signer")
    older = found.settings.version < before.settings.version
    if older or (found.settings.version == before.settings.version and found != before):
        raise ConfigRefused(reason="older", field="version")


def organisation_in_force(store: Store, *, today: date) -> OrganisationInForce | None:
    """Give what holds in the store; None where no organisation was ever told of."""
    kept = _kept(store)
    signed = _signed(kept)
    told = kept.get("refused")
    refused = ConfigRefused(**told) if isinstance(told, dict) else None
    if signed is None:
        return None if refused is None else OrganisationInForce(None, "", refused, False)
    expired = signed.settings.valid_until < today
    return OrganisationInForce(signed.settings, fingerprint(signed.signer), refused, expired)


def policies_of(store: Store) -> Policies:
    """Give what the organisation decided for this store; the standards where it decided nothing."""
    signed = signed_in_force(store)
    return STANDARD_POLICIES if signed is None else signed.settings.policies


def _kept(store: Store) -> dict[str, Any]:
    kept = load_setting(store, _NAME)
    return kept if isinstance(kept, dict) else {}


def _signed(kept: dict[str, Any]) -> SignedSettings | None:
    """Give the kept settings; what this version cannot read counts as none."""
    content = kept.get("content")
    return _proved(content) if isinstance(content, str) else None


@lru_cache(maxsize=2)
def _proved(content: str) -> SignedSettings | None:
    """Every page asks for the policies: what stands in the store is proved once."""
    try:
        return read_signed(content.encode())
    except ConfigRefused:
        return None
