"""The recovery code: kind to the reader's hand, hard on mistakes."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.security.errors import RecoveryCodeMistyped
from app.security.recovery import ALPHABET, code_secret, new_code

SEEDS = st.integers(0, 2**32).map(lambda seed: new_code(random.Random(seed).getrandbits))  # noqa: S311


@pytest.mark.requirement("S2.3")
def test_a_code_has_eight_groups_of_four_and_155_bits() -> None:
    code = new_code(lambda bits: 0 if bits == 155 else 1)
    assert code.text == "0000-0000-0000-0000-0000-0000-0000-0000"
    highest = new_code(lambda bits: 2**bits - 1)
    assert len(highest.groups) == 8
    assert "".join(highest.groups)[:31] == "Z" * 31
    assert set(ALPHABET).isdisjoint("ILOU")
    assert "Z" not in repr(highest)


@pytest.mark.requirement("S2.3")
@given(SEEDS)
def test_a_code_is_read_as_it_may_be_typed(code) -> None:  # type: ignore[no-untyped-def]
    secret = code_secret(code.text.encode())
    lazy = code.text.lower().replace("0", "o").replace("1", "l").replace("-", " ")
    assert code_secret(lazy.encode()) == secret
    assert code_secret(("  " + code.text.replace("-", "") + "\n").encode()) == secret
    assert code_secret(code.text.replace("1", "I").encode()) == secret
    assert code.is_group(3, f" {code.groups[3].lower()} ")
    assert not code.is_group(3, code.groups[3][:3])


@pytest.mark.requirement("S2.3")
@given(SEEDS, st.integers(0, 31), st.sampled_from(ALPHABET))
def test_one_wrong_sign_is_noticed(code, place: int, sign: str) -> None:  # type: ignore[no-untyped-def]
    signs = list(code.text.replace("-", ""))
    if signs[place] != sign:
        signs[place] = sign
        with pytest.raises(RecoveryCodeMistyped):
            code_secret("".join(signs).encode())


@pytest.mark.requirement("S2.3")
@given(SEEDS, st.integers(0, 30))
def test_two_swapped_signs_are_noticed(code, place: int) -> None:  # type: ignore[no-untyped-def]
    signs = list(code.text.replace("-", ""))
    if signs[place] != signs[place + 1]:
        signs[place], signs[place + 1] = signs[place + 1], signs[place]
        with pytest.raises(RecoveryCodeMistyped):
            code_secret("".join(signs).encode())


@pytest.mark.requirement("S2.3")
@pytest.mark.parametrize("typed", ["", "AAAA", "U" * 32, "0" * 33, "ÄÄÄÄ-0000", "\udcff", "0" * 31])
def test_what_cannot_be_a_code_is_refused(typed: str) -> None:
    with pytest.raises(RecoveryCodeMistyped):
        code_secret(typed.encode("utf-8", "surrogateescape"))
