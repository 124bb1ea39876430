"""Sealed to the organisation: opened by its private key, for the purpose, and by nothing else."""

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand
from hypothesis import example, given
from hypothesis import strategies as st

from app.security.sealing import (
    OVERHEAD,
    SealBroken,
    SealKeyUnfit,
    new_private_key,
    open_padded,
    open_sealed,
    public_key_of,
    seal,
    seal_padded,
)

PRIVATE = bytes(range(1, 33))
PUBLIC = public_key_of(PRIVATE)
SEALED = seal(PUBLIC, "answer", b"better")
# Sealed once by this code and kept: what the county holds today must open for ever.
GOLDEN = bytes.fromhex(
    "ca5c1111e05ec3b267ff249069094399ba228c4b0aea523d14eee9714d4c044e85c915c24d17fe0a"
    "09005b57625791cc43abb865263fcb3d408d"
)
GOLDEN_PADDED = bytes.fromhex(
    "40cb8c5056732fe61f511a0f02f71be784aef3cfb1ca06c5f8c3dc23059d4409bdcca7b01d72a94a"
    "2ad2ab1154282edc5b8ea0d6306e24e07047d764d2330d5d0ca6e16f55b3de2c9dd7da898e60d733"
)


def opened_by_the_book(
    sealed: bytes, private: bytes, info: bytes, aad: bytes = b""
) -> bytes:  # fmt: skip
    """Open HPKE base mode by RFC 9180 alone, sharing no HPKE code with what is tested."""

    def extract(suite: bytes, salt: bytes, label: bytes, material: bytes) -> bytes:
        return HKDF.extract(SHA256(), salt, b"HPKE-v1" + suite + label + material)

    def expand(suite: bytes, key: bytes, label: bytes, context: bytes, length: int) -> bytes:
        told = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + context
        return HKDFExpand(SHA256(), length, told).derive(key)

    key = X25519PrivateKey.from_private_bytes(private)
    one_time, text = sealed[:32], sealed[32:]
    kem, suite = b"KEM\x00\x20", b"HPKE\x00\x20\x00\x01\x00\x03"
    point = key.exchange(X25519PublicKey.from_public_bytes(one_time))
    both = one_time + key.public_key().public_bytes_raw()
    shared = expand(kem, extract(kem, b"", b"eae_prk", point), b"shared_secret", both, 32)
    hashes = [extract(suite, b"", name, value)
              for name, value in ((b"psk_id_hash", b""), (b"info_hash", info))]  # fmt: skip
    context = b"\0" + b"".join(hashes)
    secret = extract(suite, shared, b"secret", b"")
    cipher = ChaCha20Poly1305(expand(suite, secret, b"key", context, 32))
    return cipher.decrypt(expand(suite, secret, b"base_nonce", context, 12), text, aad)


@pytest.mark.requirement("I3.1", "S2.1")
def test_organisation_escrow_by_hpke_is_the_standards_own_suite() -> None:
    # RFC 9180, A.2.1.1: the book's vector proves the reader, the reader proves our seal.
    one_time = "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a"
    text = ("1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1"
            "b51a28")  # fmt: skip
    private = "8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb"
    vector = bytes.fromhex(one_time + text)
    found = opened_by_the_book(
        vector, bytes.fromhex(private), b"Ode on a Grecian Urn", b"Count-0"
    )  # fmt: skip
    assert found == b"Beauty is truth, truth beauty"

    ours = opened_by_the_book(SEALED, PRIVATE, b"rinnalla/sealed/v1|answer|")
    assert ours == b"better"


@pytest.mark.requirement("I3.1", "S2.1")
def test_what_was_sealed_once_opens_for_ever() -> None:
    assert open_sealed(PRIVATE, "escrow", GOLDEN, context=b"header") == b"a data key"
    assert open_padded(PRIVATE, "answer", GOLDEN_PADDED) == b"2026-11 better"


@pytest.mark.requirement("I3.1", "S2.1")
@given(st.binary(max_size=200), st.binary(max_size=60))
def test_sealed_to_a_public_key_opens_by_the_private_one(data: bytes, context: bytes) -> None:
    sealed = seal(PUBLIC, "log", data, context=context)

    assert len(sealed) == len(data) + OVERHEAD
    assert open_sealed(PRIVATE, "log", sealed, context=context) == data
    for purpose, other in (("answer", context), ("log", context + b"x")):
        with pytest.raises(SealBroken):
            open_sealed(PRIVATE, purpose, sealed, context=other)
    with pytest.raises(SealBroken):
        open_sealed(new_private_key(), "log", sealed, context=context)


@pytest.mark.requirement("I3.1", "S2.1")
@given(st.integers(0, len(SEALED) * 8 - 1))
@example(31 * 8 + 7)  # the bit that X25519 itself ignores (RFC 7748, 5): HPKE's key schedule tells
def test_no_flipped_bit_of_a_sealed_thing_opens(bit: int) -> None:
    flipped = bytearray(SEALED)
    flipped[bit // 8] ^= 1 << bit % 8
    with pytest.raises(SealBroken):
        open_sealed(PRIVATE, "answer", bytes(flipped))


@pytest.mark.requirement("I3.1", "S2.1")
@given(st.binary(max_size=120))
def test_foreign_bytes_are_no_sealed_thing(content: bytes) -> None:
    with pytest.raises(SealBroken):
        open_sealed(PRIVATE, "answer", content)
    with pytest.raises(SealBroken):
        open_padded(PRIVATE, "answer", content)
    with pytest.raises(SealBroken):
        open_padded(PRIVATE, "answer", seal(PUBLIC, "answer", b"\xff" + content))
    with pytest.raises(SealBroken):  # what stands behind the data must be zeros
        open_padded(PRIVATE, "answer", seal(PUBLIC, "answer", b"\0\0" + content + b"x"))


@pytest.mark.requirement("S4.2")
@given(st.binary(max_size=30), st.binary(max_size=30))
def test_each_answer_is_padded_and_as_long_as_a_dummy(first: bytes, second: bytes) -> None:
    sealed = [seal_padded(PUBLIC, "answer", data, size=80) for data in (first, second, b"")]

    assert {len(one) for one in sealed} == {80}
    assert len(set(sealed)) == 3
    assert [open_padded(PRIVATE, "answer", one) for one in sealed] == [first, second, b""]
    assert all(one[31] < 0x80 for one in sealed), "a dummy of random bytes would show here"


@pytest.mark.requirement("I3.1")
def test_what_cannot_be_sealed_is_refused() -> None:
    for key in (b"", bytes(31), bytes(33), bytes(32)):
        with pytest.raises(SealKeyUnfit):
            seal(key, "answer", b"x")
    with pytest.raises(ValueError, match="fit"):
        seal_padded(PUBLIC, "answer", bytes(31), size=80)
    for purpose in ("", "An Answer", "a|b", "x" * 42):
        with pytest.raises(ValueError, match="purpose"):
            seal(PUBLIC, purpose, b"x")


@pytest.mark.requirement("S4.2")
def test_what_is_padded_has_two_bytes_of_length_and_not_one_more() -> None:
    most = 65_535
    for size, data in ((80, bytes(30)), (OVERHEAD + 2, b""), (OVERHEAD + 2 + most, b"x" * most)):
        sealed = seal_padded(PUBLIC, "answer", data, size=size)
        assert len(sealed) == size
        assert open_padded(PRIVATE, "answer", sealed) == data
    with pytest.raises(ValueError, match="fit"):
        seal_padded(PUBLIC, "answer", b"", size=OVERHEAD + 2 + most + 1)
    for cut in (b"", b"\0"):
        with pytest.raises(SealBroken):
            open_padded(PRIVATE, "answer", seal(PUBLIC, "answer", cut))
