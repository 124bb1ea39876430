"""Conditions of the key file and of what opens it."""

from app.errors import UserError


class WrongPassphrase(UserError):
    """The passphrase does not open the key file; decided by the key file alone."""

    code = "wrong-passphrase"


class WrongRecoveryCode(UserError):
    """The recovery code is complete but opens nothing here."""

    code = "wrong-recovery-code"


class RecoveryCodeMistyped(UserError):
    """The recovery code has a wrong length, a foreign sign or a check sign that does not fit."""

    code = "recovery-code-mistyped"


class KeyFileMissing(UserError):
    """There is a store but no key file: without it nothing opens the store."""

    code = "key-file-missing"


class KeyFileDamaged(UserError):
    """Neither the key file nor its second copy is whole."""

    code = "key-file-damaged"


class KeyFileUnsure(UserError):
    """The changed key file is in place and holds, but the disk did not confirm that it will stay.

    After a power cut the earlier one may be there again; or the use log took no event of it.
    """

    code = "key-file-unsure"


class KeyFileUnknown(UserError):
    """The disk failed during a change and does not tell which key file holds now."""

    code = "key-file-unknown"


class KeyFileNewer(UserError):
    """A later version wrote the key file; it has not been touched."""

    code = "key-file-newer"


class PassphraseTooWeak(UserError):
    """The passphrase is too easy to guess; `reason` is a `Weakness` value."""

    code = "passphrase-too-weak"


class KeyringAbsent(UserError):
    """The passphrase needs the device secret, but there is no keyring of the system here."""

    code = "keyring-absent"


class KeyringChanged(UserError):
    """Another keyring answers than the one that holds the device secret; values `was`, `now`."""

    code = "keyring-changed"


class KeyringLocked(UserError):
    """The keyring is there but refuses, or its own question was not answered in time."""

    code = "keyring-locked"


class DeviceSecretLost(UserError):
    """The keyring answers, but holds no device secret of this store: a new or reset machine."""

    code = "device-secret-lost"


class KeyringRequired(UserError):
    """The organisation lets no store be without a device secret; nothing was made or changed."""

    code = "keyring-required"
