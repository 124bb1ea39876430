"""The county's own keys: under a passphrase, or in shares of which k of n open."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from itertools import combinations
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.security.errors import WrongPassphrase
from app.security.organisation_keys import (
    OrganisationKeyDamaged,
    PublicKey,
    Role,
    SharesDoNotFit,
    open_private,
    open_shares,
    private_file,
    public_file,
    public_part,
    read_public,
    sealing_key,
    share_files,
)
from app.security.sealing import open_sealed, seal
from app.security.shares import joined, split
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS

SECRET = bytes(range(32))
WORDS = b"maakunnan oma pitka salalause"
MADE = date(2026, 11, 11)
PUBLIC = public_part(SECRET, Role.ESCROW, MADE)
PRIVATE_FILE = private_file(
    bytearray(SECRET), PUBLIC, bytearray(WORDS), CHEAP_KDF, salt=bytes(16)
)  # fmt: skip
SHARES = share_files(
    bytearray(SECRET), PUBLIC, needed=3, count=5, random_bytes=lambda n: bytes([7] * n)
)  # fmt: skip


def opened(content: bytes, words: bytes = WORDS, role: Role = Role.ESCROW) -> bytearray:
    return open_private(content, role, bytearray(words), CHEAP_LIMITS)


def changed(content: bytes, change: Callable[[dict[str, Any]], object]) -> bytes:
    data = json.loads(content)
    change(data)
    return json.dumps(data).encode()


def numbered(share: bytes, number: object) -> bytes:
    return changed(share, lambda data: data.update(number=number))


@pytest.mark.requirement("I3.1", "S2.1")
def test_the_countys_keys_open_by_their_passphrase_only() -> None:
    assert opened(PRIVATE_FILE) == SECRET
    assert SECRET.hex().encode() not in PRIVATE_FILE
    with pytest.raises(WrongPassphrase):
        opened(PRIVATE_FILE, WORDS + b"!")
    with pytest.raises(OrganisationKeyDamaged):
        opened(PRIVATE_FILE, role=Role.LOG)


@pytest.mark.requirement("I3.1", "S2.1")
def test_the_countys_key_files_of_today_open_for_ever() -> None:
    # Made once by this code from a fixed salt: the same key file must come out and open.
    wrapped = json.loads(PRIVATE_FILE)["wrapped"]
    assert wrapped == "EIZcxdUBHtTFvVTqLqPUPW9CvuFScvWFGgfyTecHAm6peKtP4lZH3g=="
    assert PUBLIC.fingerprint == "f5aa 08bf 4f0e c315"


@pytest.mark.requirement("I3.1", "S2.1")
def test_each_role_has_keys_of_its_own() -> None:
    parts = [public_part(SECRET, role, MADE) for role in Role]
    keys = [key for part in parts for key in (part.seal, part.sign) if key is not None]

    assert len(set(keys)) == len(keys) == 7
    assert [part.seal is None for part in parts] == [True, False, False, False, False]
    for part in parts:
        assert read_public(public_file(part)) == part
    private = sealing_key(SECRET, Role.LOG)
    log = public_part(SECRET, Role.LOG, MADE).seal or b""
    assert open_sealed(private, "log", seal(log, "log", b"rows")) == b"rows"


@pytest.mark.requirement("I3.1", "S2.1")
def test_the_keys_of_each_role_come_from_its_secret_in_the_same_way_for_ever() -> None:
    told = {role: public_part(SECRET, role, MADE).body() for role in Role}
    assert told[Role.SIGNING] == {
        "role": "signing", "made_on": "2026-11-11",
        "sign": "44GFxuaVZfMT3EAScFVEayZQRdsB3kbx2hliqe8EPvs=",
    }  # fmt: skip
    assert told[Role.LOG] == {
        "role": "log", "made_on": "2026-11-11",
        "seal": "dcfoDQy/jc4WFcvYi8mTZ6NQx/nj0zuO/ym6IPyJ0To=",
        "sign": "vOoHi2T6fxRQpMeBIJatI32xL8MFG1d2kf8pj+OczrU=",
    }  # fmt: skip
    bare = PublicKey(Role.LOG, MADE, None, None)
    assert bare.body() == {"role": "log", "made_on": "2026-11-11"}
    assert bare.fingerprint == "e3b0 c442 98fc 1c14", "of nothing, by SHA-256"


@pytest.mark.requirement("I3.1", "S2.1")
@pytest.mark.parametrize("field", ["role", "made_on", "seal"])
@pytest.mark.parametrize("value", [None, 7, "x"])
def test_a_public_file_with_a_field_of_another_kind_is_damaged(field: str, value: object) -> None:
    bent = changed(public_file(PUBLIC), lambda data: data.update({field: value}))
    with pytest.raises(OrganisationKeyDamaged) as told:
        read_public(bent)
    assert told.value.values["role"] == ""


@pytest.mark.requirement("I3.1", "S2.1")
def test_a_private_file_beside_the_public_part_of_another_key_is_damaged() -> None:
    other = public_part(bytes(32), Role.ESCROW, MADE)
    mixed = private_file(bytearray(SECRET), other, bytearray(WORDS), CHEAP_KDF, salt=bytes(16))
    with pytest.raises(OrganisationKeyDamaged) as told:
        opened(mixed)
    assert told.value.values["role"] == "escrow"


@pytest.mark.requirement("I3.1", "S2.3")
def test_a_private_key_is_split_k_of_n() -> None:
    for chosen in combinations(SHARES, 3):
        assert open_shares([SHARES[n] for n in chosen], Role.ESCROW) == SECRET
    assert open_shares(SHARES.values(), Role.ESCROW) == SECRET
    with pytest.raises(SharesDoNotFit) as told:
        open_shares([SHARES[1], SHARES[2]], Role.ESCROW)
    assert told.value.values["needed"] == 3
    with pytest.raises(SharesDoNotFit):
        open_shares([SHARES[1], SHARES[1], SHARES[2]], Role.ESCROW)
    with pytest.raises(SharesDoNotFit):
        open_shares([], Role.ESCROW)
    with pytest.raises(OrganisationKeyDamaged):
        open_shares(SHARES.values(), Role.ANSWERS)


@pytest.mark.requirement("I3.1", "S2.3")
def test_a_share_that_is_none_is_told_even_beside_enough_others() -> None:
    wrong: tuple[object, ...] = ("1", None, True)
    for value in wrong:
        bent = numbered(SHARES[4], value)
        with pytest.raises(OrganisationKeyDamaged) as told:
            open_shares([*list(SHARES.values())[:3], bent], Role.ESCROW)
        assert told.value.values["role"] == "escrow"
    for number in (0, 17):
        moved = numbered(SHARES[3], number)
        with pytest.raises(SharesDoNotFit) as unfit:
            open_shares([SHARES[1], SHARES[2], moved], Role.ESCROW)
        assert unfit.value.values["needed"] == 3
    with pytest.raises(SharesDoNotFit) as none:
        open_shares([], Role.ESCROW)
    assert none.value.values["needed"] == 0
    assert SHARES[1].startswith(b'{\n "format"')
    assert SHARES[1].endswith(b"}\n")


@pytest.mark.requirement("I3.1", "S2.3")
def test_shares_of_another_key_are_not_mixed_in() -> None:
    other = public_part(bytes(32), Role.ESCROW, MADE)
    foreign = share_files(bytearray(32), other, needed=3, count=5, random_bytes=bytes)
    with pytest.raises(SharesDoNotFit):
        open_shares([SHARES[1], SHARES[2], foreign[3]], Role.ESCROW)
    bent = changed(SHARES[3], lambda data: data.update(share=json.loads(foreign[3])["share"]))
    with pytest.raises(SharesDoNotFit):
        open_shares([SHARES[1], SHARES[2], bent], Role.ESCROW)


@pytest.mark.requirement("I3.1", "S2.3")
@given(st.binary(min_size=1, max_size=40), st.integers(2, 6), st.data())
def test_any_k_shares_give_the_secret_back(secret: bytes, needed: int, data: st.DataObject) -> None:
    count = data.draw(st.integers(needed, 8))
    noise = data.draw(st.randoms(use_true_random=False))
    shares = split(secret, needed, count, noise.randbytes)
    chosen = data.draw(st.permutations(sorted(shares)))[:needed]

    assert joined({n: shares[n] for n in chosen}) == secret


@pytest.mark.requirement("I3.1", "S2.3")
def test_k_minus_one_shares_say_nothing() -> None:
    # every byte of the one share in hand fits every secret exactly once
    for secret in (0, 1, 77, 255):
        seen = {split(bytes([secret]), 2, 3, lambda _, n=noise: bytes([n]))[2]  # type: ignore[misc]
                for noise in range(256)}  # fmt: skip
        assert len(seen) == 256


@pytest.mark.requirement("I3.1", "S2.3")
def test_one_share_too_few_gives_another_secret() -> None:
    noise = Random(5)  # noqa: S311 - repeatable
    for needed, count in ((2, 2), (3, 16), (16, 16)):
        shares = split(SECRET, needed, count, noise.randbytes)
        last = dict(sorted(shares.items())[-needed:])
        assert joined(last) == SECRET
        last.popitem()
        assert joined(last) != SECRET


@pytest.mark.requirement("I3.1")
@pytest.mark.parametrize(("needed", "count"), [(1, 3), (4, 3), (2, 17), (0, 0)])
def test_shares_that_make_no_sense_are_refused(needed: int, count: int) -> None:
    with pytest.raises(ValueError, match="shares"):
        split(SECRET, needed, count, bytes)
    for shares in ({}, {0: b"x"}, {17: b"x"}, {1: b"x", 2: b"yy"}):
        with pytest.raises(ValueError, match="shares"):
            joined(shares)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=6,
)


@pytest.mark.requirement("I3.1", "S2.1")
@settings(max_examples=200)
@given(st.sampled_from([PRIVATE_FILE, SHARES[1], public_file(PUBLIC)]), st.data())
def test_a_forged_field_of_a_key_file_is_refused_cleanly(content: bytes, data: Any) -> None:
    name = data.draw(st.sampled_from(sorted(json.loads(content))))
    value = data.draw(JSON)
    forged = changed(content, lambda file: file.update({name: value}))
    if json.loads(content)[name] == value:
        return
    for attempt in (
        lambda: opened(forged),
        lambda: open_shares([forged, SHARES[2], SHARES[3]], Role.ESCROW),
    ):
        with pytest.raises(UserError):
            attempt()
    with suppress(OrganisationKeyDamaged):
        assert read_public(forged) != PUBLIC


@pytest.mark.requirement("I3.1", "S2.1")
@given(st.binary(max_size=200))
def test_foreign_bytes_are_no_key_of_the_county(content: bytes) -> None:
    for attempt in (
        lambda: opened(content),
        lambda: open_shares([content], Role.ESCROW),
        lambda: read_public(content),
        lambda: read_public(b"[" * 9000),
        lambda: read_public(public_file(PUBLIC) + b" " * 20_000),
    ):
        with pytest.raises(OrganisationKeyDamaged):
            attempt()


@pytest.mark.requirement("I3.1", "S2.1")
@pytest.mark.parametrize("number", [2**40, 0, -1, True])
def test_a_kdf_number_of_16_gib_is_refused(number: int) -> None:
    bomb = changed(PRIVATE_FILE, lambda data: data["kdf"].update(memory_kib=number))
    with pytest.raises(OrganisationKeyDamaged):
        opened(bomb)
