"""Which key belongs to a file, while an old and a new one stand in the key file."""

from dataclasses import replace
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.keywrap import aes_key_unwrap

from app.security.generations import generation_of, next_generation
from app.security.key_file import new_key_file, wrapping_key

STORE = UUID(int=3)
DEK = bytearray(range(32))
OLD_SALT = bytes([0b01010101] * 16)
NEW_SALT = bytes([0b00110011] * 16)
BARE = new_key_file(
    DEK, store_id=STORE, practice=False, name="", file_salt=OLD_SALT, database_key=bytearray(32)
)
NEXT = next_generation(BARE, DEK, bytearray([7] * 32), NEW_SALT, number=2)
BOTH = replace(BARE, pending=NEXT)


@pytest.mark.requirement("I3.6", "S5.4")
def test_the_next_generation_has_another_database_key_and_the_same_answers() -> None:
    assert (NEXT.number, NEXT.file_salt) == (2, NEW_SALT)
    assert NEXT.feedback == BARE.current.feedback
    with wrapping_key(DEK, STORE) as wrapping:
        assert aes_key_unwrap(wrapping, NEXT.database) == bytes([7] * 32)


@pytest.mark.requirement("I3.6", "S1.3")
def test_the_first_bytes_of_the_file_say_which_key_opens_it() -> None:
    assert generation_of(BOTH, OLD_SALT) == BARE.current
    assert generation_of(BOTH, NEW_SALT) == NEXT
    assert generation_of(BARE, NEW_SALT) == BARE.current, "no change is going on"


@pytest.mark.requirement("I3.6", "S1.3")
@pytest.mark.parametrize("kept", [range(3, 16), range(13)])
def test_a_few_damaged_bytes_still_tell_them_apart(kept: range) -> None:
    for salt, expected in ((OLD_SALT, BARE.current), (NEW_SALT, NEXT)):
        for filling in (0x00, 0xFF):
            harmed = bytes(byte if i in kept else filling for i, byte in enumerate(salt))
            assert generation_of(BOTH, harmed) == expected


@pytest.mark.requirement("I3.6", "S1.3")
def test_each_bit_counts_alike_whether_it_was_lost_or_gained() -> None:
    old, new = bytes(16), bytes([0xFF] * 16)
    both = replace(
        BARE, current=replace(BARE.current, file_salt=old), pending=replace(NEXT, file_salt=new)
    )
    for ones in (0, 7, 8, 9, 16):
        harmed = bytes([0xFF] * ones + [0] * (16 - ones))
        assert generation_of(both, harmed).number == (1 if ones <= 8 else 2)


@pytest.mark.requirement("I3.6", "S1.3")
def test_a_file_that_was_cut_in_its_first_bytes_is_told_by_what_is_left() -> None:
    assert generation_of(BOTH, NEW_SALT[:4]) == NEXT
    assert generation_of(BOTH, OLD_SALT[:4]) == BARE.current
    assert generation_of(BOTH, b"") == BARE.current
