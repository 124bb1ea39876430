"""The way to the store of one folder. The store's code is imported when it is first needed.

Everything here runs in jobs: the first call imports what the unlock window was painted without.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.progress import NoProgress, Progress

if TYPE_CHECKING:
    from app.domain.worker import WorkerDraft
    from app.services.organisation import MachineFolder, OrganisationSettings
    from app.services.passphrases import KdfLimits, KdfParameters, RecoveryCode
    from app.services.pin import PinMemory
    from app.services.vault import DeviceSecrets, NewStore, Store, StoreState

# Any of these means that there is something to unlock (or to explain), not a first start.
_TRACES = ("store.db", "store.db.new", "store.keys", "store.keys.bak", "restore.ready")


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """One folder with its store, how dear a key is, and the clock.

    `kdf` and `limits` are None for a cost that fits this machine; tests give cheap ones. `devices`
    are the device secrets of this account's keyring, None for a passphrase alone. What a PIN opens
    lives here, in memory, as long as the program runs; `pin_kdf` is cheap in tests. `site` is
    where the organisation's settings lie on this machine, None for no organisation.
    """

    folder: Path
    practice: bool
    now: Callable[[], datetime]
    kdf: KdfParameters | None = None
    limits: KdfLimits | None = None
    devices: DeviceSecrets | None = None
    pin_kdf: KdfParameters | None = None
    site: MachineFolder | None = None
    _pins: list[PinMemory] = field(default_factory=list, compare=False, repr=False)

    def leads_to_a_store(self) -> bool:
        """Whether there is a store to unlock; needs none of the store's code."""
        return any((self.folder / name).exists() for name in _TRACES)

    def state(self) -> StoreState:
        """Say what lies in the folder, without any secret."""
        from app.services.vault import store_state

        return store_state(self.folder)

    def has_keyring(self) -> bool:
        """Say whether a device secret can be kept here; in a job, the keyring may be slow."""
        if self.devices is None or self.practice:
            return False
        return self.devices.backend_name() is not None

    def make_practice_store(self, progress: Progress) -> str:
        """Make the practice store if it is not there, and give its passphrase to be shown."""
        from app.services.practice import PRACTICE_PASSPHRASE, ensure_practice_store

        ensure_practice_store(self.folder, now=self.now(), progress=progress)
        return str(PRACTICE_PASSPHRASE)

    def seconds_to_wait(self) -> int:
        """Say how long unlocking still waits after wrong tries; 0 for not at all."""
        from app.services.wrong_tries import PleaseWait, WrongTries

        try:
            WrongTries(self.folder).check(self.now())
        except PleaseWait as wait:
            return int(str(wait.values["seconds"]))
        return 0

    def unlock(self, secret: bytearray, *, recovery: bool = False) -> Store:
        """Open the store by the passphrase or by the recovery code; `secret` is wiped."""
        from app.services import passphrases, vault

        store = vault.unlock(
            self.folder,
            secret,
            kind="recovery" if recovery else "passphrase",
            practice=self.practice,
            limits=self.limits or passphrases.STANDARD_LIMITS,
            clock=self.now,
            devices=self.devices,
            pin=self.pin_memory(),
        )
        _tell_organisation(self, store)
        return store

    def unlock_with_pin(self, pin: bytearray) -> Store:
        """Open the store again after a short lock; `pin` is wiped."""
        from app.services.vault import unlock_with_pin

        memory = self.pin_memory()
        return unlock_with_pin(self.folder, pin, memory, practice=self.practice, clock=self.now)

    def takes_pin(self) -> bool:
        """Whether a PIN may open the store now; needs none of the store's code."""
        return any(memory.is_armed(self.now()) for memory in self._pins)

    def forget_pin(self) -> None:
        """Let only the passphrase open the store: the device sleeps, or changes hands."""
        for memory in self._pins:
            memory.forget()

    def has_pin(self, store: Store) -> bool:
        """Whether an open store has a PIN."""
        from app.services.pin import has_pin

        return has_pin(store)

    def set_pin(self, store: Store, passphrase: bytearray, pin: bytearray) -> None:
        """Give an open store a PIN; both buffers are wiped."""
        from app.services import passphrases
        from app.services.pin import PIN_KDF, set_pin

        set_pin(
            store,
            passphrase=passphrase,
            pin=pin,
            memory=self.pin_memory(),
            limits=self.limits or passphrases.STANDARD_LIMITS,
            devices=self.devices,
            kdf=self.pin_kdf or PIN_KDF,
        )

    def remove_pin(self, store: Store) -> None:
        """Take the PIN of an open store away."""
        from app.services.pin import remove_pin

        remove_pin(store, self.pin_memory())

    def asks_pin(self, store: Store) -> bool:
        """Whether the PIN turns the screen back just now; else the passphrase does."""
        return self.has_pin(store) and self.takes_pin()

    def prove(self, store: Store, secret: bytearray, *, pin: bool) -> None:
        """Let pass who knows the PIN or the passphrase of an open store; `secret` is wiped."""
        from app.services import passphrases
        from app.services.turning_back import prove_by_passphrase, prove_by_pin

        if pin:
            prove_by_pin(store, secret, self.pin_memory())
            return
        limits = self.limits or passphrases.STANDARD_LIMITS
        prove_by_passphrase(store, secret, self.pin_memory(), limits=limits, devices=self.devices)

    def pin_memory(self) -> PinMemory:
        """Give what the PIN opens while the program runs."""
        from app.services.pin import PinMemory

        if not self._pins:
            self._pins.append(PinMemory())
        return self._pins[0]

    def recover(self, code: bytearray, new: bytearray, opened: Path | None = None) -> Store:
        """Open the store by its recovery code and give it a new passphrase; both are wiped.

        With the file that the organisation `opened`, by the code that the organisation gave.
        """
        kept = bytearray(code)
        try:
            if opened is not None:
                from app.services.escrow import take_opening

                take_opening(self.folder, opened, bytearray(code), clock=self.now)
            store = self.unlock(code, recovery=True)
            try:
                self.change_passphrase(store, kept, new, recovery=True)
            except BaseException:
                store.close()
                raise
            return store
        finally:
            for secret in (kept, new):
                secret[:] = bytes(len(secret))

    def change_passphrase(
        self, store: Store, secret: bytearray, new: bytearray, *, recovery: bool = False
    ) -> None:
        """Give an open store a new passphrase; both buffers are wiped.

        By the recovery code, perhaps on another machine, the cost is measured anew.
        """
        from app.services import passphrases, vault

        vault.change_passphrase(
            store,
            secret=secret,
            new=new,
            kind="recovery" if recovery else "passphrase",
            kdf=self.kdf or (passphrases.calibrate() if recovery else None),
            limits=self.limits or passphrases.STANDARD_LIMITS,
            devices=self.devices,
        )

    def new_recovery_code(self, store: Store, passphrase: bytearray) -> RecoveryCode:
        """Make a new recovery code, which ends the old one; the passphrase is wiped."""
        from app.services import passphrases, vault

        limits = self.limits or passphrases.STANDARD_LIMITS
        return vault.new_recovery_code(
            store, passphrase=passphrase, limits=limits, devices=self.devices
        )

    def set_device_secret(self, store: Store, on: bool, passphrase: bytearray) -> None:
        """Mix the keyring's secret in, or leave it out; the passphrase is wiped."""
        from app.services import passphrases, vault

        limits = self.limits or passphrases.STANDARD_LIMITS
        vault.set_device_secret(
            store, on, passphrase=passphrase, limits=limits, devices=self.devices
        )

    def create(
        self, passphrase: bytearray, worker: WorkerDraft, progress: Progress | None = None
    ) -> NewStore:
        """Make the store and write the worker into it; the recovery code is shown once.

        First it is measured how dear a key may be here: 0.5 to 1 s (security.md 2.2).
        """
        from app.services import passphrases, vault
        from app.services.worker import save_worker

        told = progress or NoProgress()
        told.report(0, 3)
        kdf = self.kdf or passphrases.calibrate()
        told.report(1, 3)
        made = vault.create_store(
            self.folder,
            passphrase=passphrase,
            practice=self.practice,
            kdf=kdf,
            clock=self.now,
            devices=self.devices,
            organisation=organisation_here(self),
        )
        _tell_organisation(self, made.store)
        told.report(2, 3)
        try:
            save_worker(made.store, worker, now=self.now())
        except BaseException:
            made.store.close()
            raise
        return made


def today_at(door: Door) -> date:
    """Give the worker's local date."""
    from app.text import local

    return local(door.now()).date()


def begin_practice_anew(door: Door) -> None:
    """Let `make_practice_store` make it anew, whatever was practised today."""
    from app.services.practice import begin_anew

    begin_anew(door.folder)


def check_device_secret(door: Door, store: Store) -> None:
    """Ask the keyring, in a job, whether it still gives the device secret of an open store."""
    from app.services.vault import check_device_secret

    check_device_secret(store, door.devices)


def set_escrow(door: Door, store: Store, on: bool, passphrase: bytearray) -> None:
    """Let the organisation open the store, or end that; the passphrase is wiped."""
    from app.services import escrow, passphrases

    limits = door.limits or passphrases.STANDARD_LIMITS
    change = escrow.give_escrow if on else escrow.take_escrow
    change(store, passphrase=passphrase, limits=limits, devices=door.devices)


def accept_new_signer(door: Door, store: Store, compared: str, passphrase: bytearray) -> None:
    """Take the settings by the organisation's new key into force; the passphrase is wiped."""
    from app.services import organisation_signer, passphrases
    from app.services.organisation import policies_of

    organisation_signer.accept_signer(
        store,
        door.site,
        compared=compared,
        passphrase=passphrase,
        limits=door.limits or passphrases.STANDARD_LIMITS,
        devices=door.devices,
        today=today_at(door),
    )
    if not policies_of(store).pin_allowed:
        door.forget_pin()


def organisation_here(door: Door) -> OrganisationSettings | None:
    """Give the organisation's settings on this machine; None where none are good."""
    from app.services.organisation import ConfigRefused, machine_settings

    if door.site is None or door.practice:
        return None
    try:
        found = machine_settings(door.site, today=today_at(door))
    except ConfigRefused:
        return None
    return None if found is None else found.settings


def _tell_organisation(door: Door, store: Store) -> None:
    """Let an opened store know what the organisation has decided since, and obey it at once."""
    from app.services.desk_layouts import refresh_desk_layout
    from app.services.organisation import policies_of, refresh_organisation
    from app.services.paper_templates import refresh_templates

    try:
        refresh_organisation(store, door.site, today=today_at(door))
        refresh_templates(store, door.site)
        refresh_desk_layout(store, door.site)
        if not policies_of(store).pin_allowed:
            door.forget_pin()
    except BaseException:
        store.close()
        raise
