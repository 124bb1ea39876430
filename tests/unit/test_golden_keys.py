"""A key file and a chain of today, written down: every later version opens and verifies them."""

from pathlib import Path
from uuid import UUID

import pytest

from app.security.audit_chain import GENESIS, BreakKind, link_mac
from app.security.errors import RecoveryCodeMistyped
from app.security.key_file import (
    device_backend,
    is_signed,
    mac_key_of,
    open_with_passphrase,
    open_with_recovery,
    parse,
    passphrase_cost,
    store_keys,
)
from app.security.passphrase import KdfLimits, KdfParameters
from app.security.recovery import RecoveryCode
from app.security.secrets import raw_key_literal, wiped

CONTENT = (Path(__file__).parent / "golden" / "kf1.keys").read_bytes()
STORE = UUID("01234567-89ab-7def-8123-456789abcdef")
LIMITS = KdfLimits(memory_kib=(8, 1024), passes=(1, 4), lanes=(1, 4))
WORDS = "Åke söi ﬁskiä tunturilla é".encode()  # a ligature and a letter of two signs: NFKC
CODE = "3DPV-DPVD-PVDP-VDPV-DQ64-C0Q8-F38S-GDD1"
DEVICE = bytes(range(100, 132))
DEK = bytes(range(32))
KEYS = {
    "database_key": bytes(range(64, 96)).hex(),
    "feedback_key": "5b5044f4a4768048e8944168d99805064e7906fc01cd566f883a9b3e9961c721",
    "audit_key": "cde908e56c8480fdade86bc66480aed5bcc043ebcfc99992bc7e15e272439551",
    "attachment_key": "bd35d503c3cd331e203e77cf0d55fde059768e37a0cdb952b6fe3ed817d19722",
    "key_file_key": "371ef28052a1d87d6f979ec28fe27004b36ae9fc875ad63bce9c7c23ca700cc5",
}


@pytest.mark.requirement("S2.1", "I3.1")
@pytest.mark.parametrize("words", [WORDS, "Åke söi fiskiä tunturilla é".encode()])
def test_a_key_file_of_version_one_opens_for_ever(words: bytes) -> None:
    key_file = parse(CONTENT)
    assert key_file.to_bytes() == CONTENT, "reading and writing changes nothing"
    assert (key_file.store_id, key_file.practice, key_file.counter) == (STORE, False, 1)
    assert (key_file.name, key_file.recovery_confirmed) == ("Työpuhelin", True)
    assert device_backend(key_file) == "keyring.backends.SecretService.Keyring"
    assert passphrase_cost(key_file, LIMITS) == KdfParameters(memory_kib=64, passes=2, lanes=2)
    dek = open_with_passphrase(
        key_file, bytearray(words), limits=LIMITS, device=bytearray(DEVICE)
    )  # fmt: skip
    assert dek == DEK
    assert is_signed(key_file, mac_key_of(dek, STORE))
    keys = store_keys(key_file, dek)
    assert {name: bytes(getattr(keys, name)).hex() for name in KEYS} == KEYS
    keys.wipe()
    assert {bytes(getattr(keys, name)) for name in KEYS} == {bytes(32)}


@pytest.mark.requirement("S2.1", "I3.1")
def test_a_key_file_without_a_device_secret_opens_for_ever() -> None:
    content = (Path(__file__).parent / "golden" / "kf1-no-device.keys").read_bytes()
    key_file = parse(content)
    assert (device_backend(key_file), key_file.practice, key_file.name) == (None, True, "")
    assert open_with_passphrase(key_file, bytearray(WORDS), limits=LIMITS) == DEK


@pytest.mark.requirement("S2.3", "I3.1")
@pytest.mark.parametrize("typed", [CODE, CODE.lower().replace("0", "o").replace("-", " ")])
def test_a_recovery_code_of_version_one_opens_for_ever(typed: str) -> None:
    assert open_with_recovery(parse(CONTENT), bytearray(typed.encode())) == DEK
    assert RecoveryCode(CODE).is_group(7, "gddl")
    other = "3DPV-DPVD-PVDP-VDPV-DQ64-C0Q8-F38T-GDDZ"
    with pytest.raises(RecoveryCodeMistyped):
        open_with_recovery(parse(CONTENT), bytearray(other.encode()))


@pytest.mark.requirement("A5", "S3")
def test_a_link_of_the_log_has_one_mac_for_ever() -> None:
    first = link_mac(bytes(32), GENESIS, 1, {"action": "client-opened", "at": 1})
    second = link_mac(bytes(32), first, 258, {"å": None})
    assert first.hex() == "cd38d5e55719ea893da3ae389d7befbee1b6fdc6ff3cd8e6d2bbe8486642fede"
    assert second.hex() == "27fc7122b5382f1a72207b3ed8f56dbd4be3172af0887b64816dae62310f2bf7"
    assert [kind.value for kind in BreakKind] == ["edited", "missing", "renumbered", "cut"]


@pytest.mark.requirement("S1.3")
def test_the_raw_key_is_given_in_the_one_form_that_is_not_derived() -> None:
    literal = raw_key_literal(bytearray(range(32)))
    assert literal == b"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'"
    assert raw_key_literal(bytearray(b"\xf0\x0f\xa5")) == b"x'f00fa5'"


@pytest.mark.requirement("S2.4")
def test_buffers_are_wiped_however_a_block_ends() -> None:
    one, other, none = bytearray(b"secret"), bytearray(b"s"), bytearray()
    with pytest.raises(KeyError), wiped(one, other, none):
        raise KeyError
    assert [bytes(it) for it in (one, other, none)] == [bytes(6), bytes(1), b""]
