"""What a process in a session of its own does with the real keyring; tells it in one line.

usage: keyring_program.py FOLDER ACT
"""

import json
import os
import sys
from base64 import b64encode
from pathlib import Path
from uuid import UUID

from app.errors import UserError
from app.security.device_secret import DeviceSecrets, FoundKeyring, real_keyrings
from app.services import vault
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, PASSPHRASE
from tests.keyrings import OTHER


def opened(folder: Path) -> str:
    vault.unlock(
        folder, bytearray(PASSPHRASE), limits=CHEAP_LIMITS, devices=DeviceSecrets(seconds=60)
    ).close()
    return "opened"


def create(folder: Path) -> str:
    return _created(folder, DeviceSecrets(seconds=60))


def create_with_another_keyring(folder: Path) -> str:
    found = [FoundKeyring(OTHER, keyring.backend) for keyring in real_keyrings()]
    return _created(folder, DeviceSecrets(lambda: found, seconds=60))


def lose(folder: Path) -> str:
    from keyring.backends.SecretService import Keyring

    Keyring().delete_password("rinnalla", _store_id(folder))
    return "lost"


def leak(folder: Path) -> str:
    """Say which files of the home hold the secret in clear text or base64."""
    devices = DeviceSecrets(seconds=60)
    name = devices.backend_name() or ""
    secret = bytes(devices.read(_uuid(folder), name))
    forms = (secret, b64encode(secret), secret.hex().encode())
    home = Path(os.environ["HOME"])
    files = [path for path in (*home.rglob("*"), *folder.rglob("*")) if path.is_file()]
    held = [path.name for path in files if any(form in path.read_bytes() for form in forms)]
    return f"{len(files) > 3} {name} {held}"


def found(_folder: Path) -> str:
    return str(DeviceSecrets(seconds=60).backend_name())


def _created(folder: Path, devices: DeviceSecrets) -> str:
    vault.create_store(
        folder, passphrase=bytearray(PASSPHRASE), kdf=CHEAP_KDF, devices=devices
    ).store.close()
    return f"device {vault.store_state(folder).device}"


def _store_id(folder: Path) -> str:
    return str(json.loads((folder / "store.keys").read_bytes())["store_id"])


def _uuid(folder: Path) -> UUID:
    return UUID(_store_id(folder))


ACTS = {
    "open": opened,
    "create": create,
    "create-other": create_with_another_keyring,
    "lose": lose,
    "leak": leak,
    "found": found,
}

if __name__ == "__main__":
    try:
        print(ACTS[sys.argv[2]](Path(sys.argv[1])))
    except UserError as error:
        print(error.code)
