"""The contents of the ballot box: all alike from outside, each at its own place only."""

import pytest

from app.security.ballot_seal import (
    INNER_BYTES,
    Ballot,
    BallotDamaged,
    BoxSeal,
    Held,
    ballot,
    dummy,
)
from app.security.sealing import new_private_key, open_padded, public_key_of

PRIVATE = new_private_key()
PUBLIC = public_key_of(PRIVATE)
SEAL = BoxSeal(bytearray(range(32)))
# Sealed once by this code under that key, for this place.
GOLDEN = bytes.fromhex("8ef11622114812445ca63a08acc475ed85e1a17c1f66b9794894194f8e8e77549e0b8e")


@pytest.mark.requirement("S4.2")
@pytest.mark.parametrize("key", [None, PUBLIC], ids=["this device", "sealed"])
def test_an_answer_is_as_long_as_a_dummy_and_never_twice_the_same(key: bytes | None) -> None:
    made = [make() for make in (lambda: dummy(key), lambda: ballot(3, 2, key)) for _ in range(3)]
    assert {len(one.inner) for one in made} == {INNER_BYTES}
    assert len({one.inner[2:] for one in made}) == 6
    closed = [SEAL.close_ballot(one, b"place") for one in made]
    assert {len(one) for one in closed} == {12 + 1 + INNER_BYTES + 16}
    assert len({one[:12] for one in closed}) == 6, "a nonce is never used twice"


@pytest.mark.requirement("S4.2")
def test_who_can_read_an_answer_stands_in_its_kind() -> None:
    assert (Held.DUMMY, Held.ANSWER, Held.SEALED) == (0, 1, 2)
    here = ballot(3, 2, None)
    assert (here.held, here.question, here.option) == (Held.ANSWER, 3, 2)
    there = ballot(3, 2, PUBLIC)
    assert there.held is Held.SEALED
    assert open_padded(PRIVATE, "answer", there.inner) == bytes((3, 2))
    assert dummy(None).held is dummy(PUBLIC).held is Held.DUMMY
    assert open_padded(PRIVATE, "answer", dummy(PUBLIC).inner) == b""


@pytest.mark.requirement("S4.2")
@pytest.mark.parametrize(
    "one",
    [ballot(3, 2, None), ballot(1, 0, PUBLIC), dummy(None)],
    ids=["this device", "sealed", "dummy"],
)
def test_what_was_put_into_a_place_comes_back_from_there_only(one: Ballot) -> None:
    closed = SEAL.close_ballot(one, b"place")
    assert SEAL.open_ballot(closed, b"place") == one
    with pytest.raises(BallotDamaged):
        SEAL.open_ballot(closed, b"other")
    with pytest.raises(BallotDamaged):
        BoxSeal(bytearray(32)).open_ballot(closed, b"place")
    for at in range(0, len(closed), 7):
        bent = bytearray(closed)
        bent[at] ^= 1
        with pytest.raises(BallotDamaged):
            SEAL.open_ballot(bytes(bent), b"place")


@pytest.mark.requirement("S4.2")
def test_what_was_sealed_once_opens_for_ever() -> None:
    assert SEAL.open(GOLDEN, b"place") == b"content"


@pytest.mark.requirement("S4.2")
@pytest.mark.parametrize("content", [b"", b"\x03" + bytes(INNER_BYTES), b"\xff"])
def test_a_sealed_thing_of_no_kind_is_no_ballot(content: bytes) -> None:
    with pytest.raises(BallotDamaged):
        SEAL.open_ballot(SEAL.close(content, b"place"), b"place")
    for cut in (b"", bytes(11), bytes(12), bytes(27)):
        with pytest.raises(BallotDamaged):
            SEAL.open(cut, b"place")
