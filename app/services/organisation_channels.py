"""What the organisation has decided about the ways out, and whom it trusts at their other end."""

import ssl
from dataclasses import dataclass

from app.domain.exchange import ChannelKind
from app.errors import UserError
from app.security.organisation_channels import Channels
from app.security.organisation_config import fingerprint
from app.services.organisation import signed_in_force
from app.storage.store import Store

__all__ = [
    "ChannelDecided",
    "DecidedChannels",
    "FolderSealedTo",
    "decided_channels",
    "folder_sealed_to",
    "trust_of",
]


class ChannelDecided(UserError):
    """The organisation has set this way out, or allows none beside its own."""

    code = "channel-decided"


@dataclass(frozen=True, slots=True)
class DecidedChannels:
    """What the worker cannot change: channels with a set target, and whether others may be used."""

    fixed: frozenset[ChannelKind] = frozenset()
    others_allowed: bool = True

    def is_hers(self, kind: ChannelKind) -> bool:
        """Whether she may set the channel of this kind herself."""
        return self.others_allowed and kind not in self.fixed


@dataclass(frozen=True, slots=True)
class FolderSealedTo:
    """Who alone can open what lies in the folder: an organisation, and its key's fingerprint."""

    organisation: str
    fingerprint: str


def folder_sealed_to(store: Store) -> FolderSealedTo | None:
    """Say to whose key the folder's packages are sealed; None where they lie there open.

    Sealing takes both keys: the one that opens, and the one that signs what has arrived.
    """
    signed = signed_in_force(store)
    if signed is None:
        return None
    keys = signed.settings.keys
    to = keys.of("transfer")
    if to is None or keys.of("transfer_receipt") is None:
        return None
    return FolderSealedTo(signed.settings.name, fingerprint(to))


def decided_channels(store: Store) -> DecidedChannels:
    """Give what the organisation has decided about the ways out."""
    told = _channels_of(store)
    fixed = frozenset(kind for kind in ChannelKind if told.of(kind.value) is not None)
    return DecidedChannels(fixed, told.others_allowed)


def trust_of(store: Store) -> ssl.SSLContext | None:
    """Give the TLS trust of the organisation's pins; None where the system's trust decides."""
    certificates = _channels_of(store).certificates()
    if not certificates:
        return None
    from app.sync.pins import pinned_trust

    return pinned_trust(certificates)


def _channels_of(store: Store) -> Channels:
    signed = signed_in_force(store)
    return (signed.settings.channels if signed is not None else None) or Channels()
