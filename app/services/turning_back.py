"""Turning the screen back to the worker: her PIN, or her passphrase, while the store stays open.

Nothing is logged of it but wrong tries: after the feedback question an event would tell a moment
(security.md 4.2).
"""

from app.security.device_secret import DeviceSecrets
from app.security.errors import WrongPassphrase
from app.security.passphrase import STANDARD_LIMITS, KdfLimits
from app.security.pin import PinMemory
from app.security.secrets import wiped
from app.services.key_changes import data_key
from app.services.pin import arm_pin
from app.services.wrong_tries import WrongTries
from app.storage.backup import key_file_of
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use


def prove_by_pin(store: Store, pin: bytearray, memory: PinMemory) -> None:
    """Let pass whoever knows the PIN; call it in a job. `pin` is wiped.

    Raises:
        WrongPin: it may be tried again; PinSpent: now only the passphrase lets pass.
    """
    with wiped(pin):
        dek = memory.open(pin, store_id=store.store_id, now=store.clock())
        with wiped(dek):
            _note(store, memory.accept())


def prove_by_passphrase(
    store: Store,
    passphrase: bytearray,
    memory: PinMemory,
    *,
    limits: KdfLimits = STANDARD_LIMITS,
    devices: DeviceSecrets | None = None,
) -> None:
    """Let pass whoever knows the passphrase; call it in a job. The buffer is wiped.

    The store's PIN, if it has one, is good for another eight hours afterwards.

    Raises:
        WrongPassphrase; PleaseWait: too early after wrong ones; what else `data_key` raises.
    """
    with wiped(passphrase):
        tries = WrongTries(store.path.parent)
        tries.check(store.clock())
        try:
            dek = data_key(key_file_of(store), passphrase, "passphrase", limits, devices)
        except WrongPassphrase:
            tries.failed(store.clock())
            raise
        with wiped(dek):
            arm_pin(memory, store, dek, now=store.clock())
        _note(store, tries.succeeded())


def _note(store: Store, failures: int) -> None:
    if failures:
        told = UseEvent(
            "screen-turned-back", "store", store.store_id, details={"failed_tries": failures}
        )
        with store.write() as session:
            log_use(session, told)
