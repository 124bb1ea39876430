"""The county of the tests: its keys, and settings deployed as an administrator would."""

import os
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from app.security.key_file_fields import coded
from app.security.organisation_channels import Channels
from app.security.organisation_config import (
    OrganisationSettings,
    Policies,
    PublicKeys,
    pin_file,
    signed_file,
)
from app.security.organisation_keys import PublicKey, Role, public_part, signing_key
from app.services.organisation import PIN_NAME, SETTINGS_NAME, MachineFolder

MADE = date(2026, 11, 11)
SECRETS = {role: bytes([number + 1]) * 32 for number, role in enumerate(Role)}


@dataclass
class County:
    """A county with fixed keys; `site` is its folder on the machine of the tests."""

    place: Path
    secrets: dict[Role, bytes] = field(default_factory=lambda: dict(SECRETS))

    def __post_init__(self) -> None:
        self.place.mkdir(mode=0o755, parents=True, exist_ok=True)
        self.place.chmod(0o755)
        self.site = MachineFolder(self.place, owner=os.getuid(), top=self.place)

    def public(self, role: Role) -> PublicKey:
        """Give the public key of a role."""
        return public_part(self.secrets[role], role, MADE)

    def settings(self, version: int = 1, *, until: date = date(2028, 12, 31),
                 keys: bool = True, transfers: bool = False, channels: Channels | None = None,
                 **policies: int) -> OrganisationSettings:  # fmt: skip
        """Give settings with every public key; those for packages only if `transfers`."""
        log, transfer = self.public(Role.LOG), self.public(Role.TRANSFER)
        sealed = {
            "transfer": coded(transfer.seal or b""), "transfer_receipt": coded(transfer.sign or b"")
        }  # fmt: skip
        public = PublicKeys(
            escrow=coded(self.public(Role.ESCROW).seal or b""),
            log=coded(log.seal or b""),
            receipt=coded(log.sign or b""),
            answers=coded(self.public(Role.ANSWERS).seal or b""),
            **(sealed if transfers else {}),
        )
        return OrganisationSettings(
            version=version, id="keski-savo", name="Keski-Savon hyvinvointialue", valid_until=until,
            keys=public if keys else PublicKeys(), policies=Policies(**policies),  # type: ignore[arg-type]
            channels=channels,
        )  # fmt: skip

    def deploy(self, settings: OrganisationSettings | None = None) -> None:
        """Sign settings and put them where an administrator would."""
        key = signing_key(self.secrets[Role.SIGNING], Role.SIGNING)
        (self.place / SETTINGS_NAME).write_bytes(signed_file(settings or self.settings(), key))
        (self.place / PIN_NAME).write_bytes(pin_file(key.public_key().public_bytes_raw()))
        for name in (SETTINGS_NAME, PIN_NAME):
            (self.place / name).chmod(0o644)
