"""Keyrings for tests: in memory, with the faults that real ones have."""

from collections.abc import Callable, Sequence
from threading import Event

from app.security.device_secret import DeviceSecrets, FoundKeyring, KeyringBackend

NAME = "keyring.backends.SecretService.Keyring"
OTHER = "keyring.backends.kwallet.DBusKeyring"


class MemoryKeyring:
    """Keeps what it is given; every answer is a text of its own, as from a real service."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], bytes] = {}
        self.refuses = False
        self.garbles = False
        self.silent: Event | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._answer()
        found = self.kept.get((service, username))
        return None if found is None else found.decode()

    def set_password(self, service: str, username: str, password: str) -> None:
        self._answer()
        written = password.encode()
        if self.garbles:
            written = written[:-4] + b"AAA="
        self.kept[(service, username)] = written

    def _answer(self) -> None:
        if self.silent is not None:
            self.silent.wait()
        if self.refuses:
            raise RuntimeError("Prompt dismissed for v1:secret")


def secrets_of(*keyrings: tuple[str, KeyringBackend], seconds: float = 30.0) -> DeviceSecrets:
    """Give the device secrets of an account with these keyrings, the best first."""
    found: Callable[[], Sequence[FoundKeyring]] = lambda: [  # noqa: E731
        FoundKeyring(name, backend) for name, backend in keyrings
    ]
    return DeviceSecrets(found, seconds=seconds)
