"""What stays for ever: codes that people read out to the help desk, names and limits of formats."""

import importlib
import pkgutil

import pytest

import app.security
from app.errors import UserError
from app.security import (
    ballot_seal,
    key_file,
    log_receipt,
    organisation_config,
    organisation_keys,
    pin,
    sealed_file,
    sealing,
    shares,
    signed_json,
)
from app.security.key_file_fields import of_type

CODES = {
    "BallotDamaged": "ballot-damaged",
    "ConfigRefused": "organisation-config-refused",
    "DeviceSecretLost": "device-secret-lost",
    "KeyFileDamaged": "key-file-damaged",
    "KeyFileMissing": "key-file-missing",
    "KeyFileNewer": "key-file-newer",
    "KeyFileUnknown": "key-file-unknown",
    "KeyFileUnsure": "key-file-unsure",
    "KeyringAbsent": "keyring-absent",
    "KeyringChanged": "keyring-changed",
    "KeyringLocked": "keyring-locked",
    "KeyringRequired": "keyring-required",
    "NoEscrow": "no-escrow",
    "OrganisationKeyDamaged": "organisation-key-damaged",
    "PackageCodeWrong": "package-code-wrong",
    "PackageDamaged": "package-damaged",
    "PackageForAnother": "package-for-another",
    "PackageTooNew": "package-too-new",
    "PassphraseTooWeak": "passphrase-too-weak",
    "PinSpent": "pin-spent",
    "PinUnfit": "pin-unfit",
    "ReceiptRefused": "receipt-refused",
    "TransferReceiptRefused": "transfer-receipt-refused",
    "RecoveryCodeMistyped": "recovery-code-mistyped",
    "SealBroken": "seal-broken",
    "SealKeyUnfit": "seal-key-unfit",
    "SharesDoNotFit": "shares-do-not-fit",
    "WrongPassphrase": "wrong-passphrase",
    "WrongPin": "wrong-pin",
    "WrongRecoveryCode": "wrong-recovery-code",
}


@pytest.mark.requirement("A1", "I3.1")
def test_each_condition_of_the_keys_has_the_code_that_the_instructions_name() -> None:
    found: dict[str, str] = {}
    for module in pkgutil.iter_modules(app.security.__path__):
        for name, kind in vars(importlib.import_module(f"app.security.{module.name}")).items():
            own = isinstance(kind, type) and kind.__module__ == f"app.security.{module.name}"
            if own and issubclass(kind, UserError):
                found[name] = kind.code
    assert found == CODES


@pytest.mark.requirement("I3.1", "S2.1")
def test_files_of_today_are_told_by_the_same_words_for_ever() -> None:
    assert (key_file.FORMAT, key_file.VERSION) == ("rinnalla-key-file", "kf1")
    assert (key_file.PASSPHRASE, key_file.RECOVERY) == ("passphrase", "recovery")
    assert organisation_config.FORMAT == "rinnalla-organisation-1"
    assert organisation_keys.PRIVATE_FORMAT == "rinnalla-organisation-private-key-1"
    assert organisation_keys.PUBLIC_FORMAT == "rinnalla-organisation-public-key-1"
    assert organisation_keys.SHARE_FORMAT == "rinnalla-organisation-key-share-1"
    assert [role.value for role in organisation_keys.Role] == [
        "signing", "escrow", "log", "answers", "transfer",
    ]  # fmt: skip
    assert log_receipt.FORMAT == "rinnalla-log-receipt-1"
    assert sealed_file.MAGIC == b"RINNALLA-SEALED-1\n"
    assert ballot_seal.FILE_HEAD == b"rinnalla-answers/1\n"
    assert ballot_seal.PURPOSE == "answer"


@pytest.mark.requirement("I3.1", "S2.1")
def test_files_from_outside_have_an_end() -> None:
    assert organisation_config.MAXIMUM_BYTES == 65_536
    assert organisation_keys.MAXIMUM_BYTES == 16_384
    assert signed_json.MAXIMUM_BYTES == 4_096
    assert sealed_file.PIECE == 65_536
    assert (sealing.OVERHEAD, ballot_seal.INNER_BYTES, shares.MOST) == (48, 80, 16)


@pytest.mark.requirement("I3.2", "S2.5")
def test_a_pin_is_as_short_and_as_slow_as_was_decided() -> None:
    assert (pin.MINIMUM_DIGITS, pin.MAXIMUM_DIGITS, pin.MOST_WRONG) == (6, 12, 5)
    assert pin.LONGEST.total_seconds() == 8 * 3600
    assert (pin.PIN_KDF.memory_kib, pin.PIN_KDF.passes, pin.PIN_KDF.lanes) == (65_536, 3, 4)


@pytest.mark.requirement("S2.1")
@pytest.mark.parametrize(("value", "kind"), [(True, int), (1, bool), ("1", int), (None, str)])
def test_a_field_of_another_type_is_no_field(value: object, kind: type) -> None:
    assert of_type(1, int) == 1
    with pytest.raises(TypeError):
        of_type(value, kind)
