"""The device secrets of this account's keyring; light, because the first window waits for it."""

from app.security.device_secret import DeviceSecrets

__all__ = ["DeviceSecrets"]
