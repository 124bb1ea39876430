"""A new signing key of the organisation: seen, compared with the administrator, then accepted.

A store remembers the first signer that it has seen and refuses every other one (issue 10.3), so an
organisation that changes its signing key needs a way that no file alone can take: the worker
compares the fingerprint by telephone and gives her passphrase (issue 3.1). Until then, and if she
does not, the last good settings stay in force.
"""

from dataclasses import dataclass
from datetime import date

from app.errors import UserError
from app.security.device_secret import DeviceSecrets
from app.security.machine_folder import MachineFolder
from app.security.organisation_config import ConfigRefused, SignedSettings, fingerprint
from app.security.passphrase import STANDARD_LIMITS, KdfLimits
from app.security.secrets import wiped
from app.services.database_key import proved
from app.services.organisation import adopt, machine_settings, signed_in_force
from app.storage.store import Store
from app.storage.use_log import Detail, UseEvent

__all__ = ["NoNewSigner", "SignerOffer", "accept_signer", "offered_signer"]


class NoNewSigner(UserError):
    """There is no settings file by the key whose fingerprint was compared; nothing was accepted."""

    code = "no-new-signer"


@dataclass(frozen=True, slots=True)
class SignerOffer:
    """A good settings file by another key than before; both keys as fingerprints in groups."""

    name: str
    version: int
    before: str
    offered: str


def offered_signer(
    store: Store, folder: MachineFolder | None, *, today: date
) -> SignerOffer | None:
    """Give what the machine's folder offers; None where there is nothing to be accepted.

    Only a file that is right in everything else is offered: whole, signed by the key that the
    administrator has pinned beside it, not expired, and newer than the settings in force.
    """
    found = _offered(store, folder, today)
    before = signed_in_force(store)
    if found is None or before is None:
        return None
    return SignerOffer(
        found.settings.name,
        found.settings.version,
        fingerprint(before.signer),
        fingerprint(found.signer),
    )


def accept_signer(
    store: Store,
    folder: MachineFolder | None,
    *,
    compared: str,
    passphrase: bytearray,
    limits: KdfLimits = STANDARD_LIMITS,
    devices: DeviceSecrets | None = None,
    today: date,
) -> None:
    """Take the settings by the new key into force; `passphrase` is wiped. It is logged.

    `compared` is the fingerprint that the administrator confirmed; spaces and case don't count.
    The file is read again: another one that came meanwhile is not what was compared.

    Raises:
        NoNewSigner: what lies there is not signed by that key.
        What `data_key` raises, DiskFull, DiskReadOnly, DiskFailed.
    """
    with wiped(passphrase):
        found, before = _offered(store, folder, today), signed_in_force(store)
        if found is None or before is None or _bare(compared) != _bare(fingerprint(found.signer)):
            raise NoNewSigner
        with proved(store, passphrase, limits=limits, devices=devices):
            pass
        details: dict[str, Detail] = {
            "version": found.settings.version,
            "before": _bare(fingerprint(before.signer)),
            "accepted": _bare(fingerprint(found.signer)),
        }
        adopt(store, found, UseEvent("organisation-signer-accepted", "organisation",
                                     details=details))  # fmt: skip


def _offered(store: Store, folder: MachineFolder | None, today: date) -> SignedSettings | None:
    before = signed_in_force(store)
    if folder is None or store.practice or before is None:
        return None
    try:
        found = machine_settings(folder, today=today)
    except ConfigRefused:
        return None
    if found is None or found.signer == before.signer:
        return None
    return found if found.settings.version > before.settings.version else None


def _bare(told: str) -> str:
    return "".join(told.split()).lower()
