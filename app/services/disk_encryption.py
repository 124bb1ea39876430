"""Whether this device's disk is encrypted; `ui` and the command line see only services."""

from app.security.disk_encryption import DiskEncryption, DiskState, disk_encryption

__all__ = ["DiskEncryption", "DiskState", "disk_encryption"]
