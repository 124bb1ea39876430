"""The organisation's escrow: one slot more, that weakens none, and an opening that is counted."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.security.audit_chain import canonical_json
from app.security.errors import KeyFileDamaged, WrongRecoveryCode
from app.security.escrow import (
    EscrowState,
    NoEscrow,
    escrow_state,
    joined_opening,
    open_with_escrow,
    open_with_opening,
    opened_copy,
    openings,
    with_escrow,
    without_escrow,
    without_opening,
)
from app.security.key_file import (
    KeyFile,
    mac_key_of,
    open_with_passphrase,
    open_with_recovery,
    parse,
    signed,
    with_passphrase,
)
from app.security.sealing import SealBroken, public_key_of
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS
from tests.unit.test_key_file import CODE, DEK, WORDS, built

PRIVATE = bytearray(range(1, 33))
PUBLIC = public_key_of(PRIVATE)
DAY = date(2026, 11, 11)
MAC_KEY = mac_key_of(DEK, built().store_id)
WHOLE = signed(with_escrow(built(), DEK, PUBLIC, organisation="Keski-Savo", added_on=DAY), MAC_KEY)
CONTENT = WHOLE.to_bytes()


def forged(change: Callable[[dict[str, Any]], object]) -> KeyFile:
    """Change the file as an attacker would: with a checksum that fits again."""
    data = json.loads(CONTENT)
    del data["checksum"]
    change(data)
    data["checksum"] = sha256(canonical_json(data)).hexdigest()
    return parse(json.dumps(data).encode())


def slot_of(data: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = next(slot for slot in data["slots"] if slot["type"] == "escrow")
    return found


@pytest.mark.requirement("I3.1", "S2.1")
def test_an_organisation_escrow_slot_gives_the_data_key_to_its_private_key_only() -> None:
    found = parse(CONTENT)
    assert open_with_escrow(found, PRIVATE) == DEK
    with pytest.raises(SealBroken):
        open_with_escrow(found, bytearray(32))
    with pytest.raises(NoEscrow):
        open_with_escrow(built(), PRIVATE)
    state = escrow_state(found)
    assert state == EscrowState("Keski-Savo", state.fingerprint if state else "", DAY)
    assert escrow_state(built()) is None
    assert bytes(DEK) not in CONTENT


@pytest.mark.requirement("I3.1", "S2.1")
def test_the_escrow_slot_of_today_opens_for_ever() -> None:
    # A key file as it was written once: format, binding and MAC must go on to be understood.
    old = parse(GOLDEN)
    assert open_with_escrow(old, PRIVATE) == DEK
    assert escrow_state(old) == escrow_state(WHOLE)


@pytest.mark.requirement("I3.1", "S2.1")
def test_escrow_weakens_no_other_slot_and_every_change_keeps_it() -> None:
    found = parse(CONTENT)
    assert open_with_passphrase(found, bytearray(WORDS), limits=CHEAP_LIMITS) == DEK
    assert open_with_recovery(found, bytearray(CODE)) == DEK
    changed = signed(with_passphrase(found, DEK, bytearray(b"something new"), CHEAP_KDF), MAC_KEY)
    assert open_with_escrow(parse(changed.to_bytes()), PRIVATE) == DEK
    other = with_escrow(found, DEK, public_key_of(bytes([9] * 32)), organisation="X", added_on=DAY)
    with pytest.raises(SealBroken):
        open_with_escrow(signed(other, MAC_KEY), PRIVATE)
    assert len(other.slots) == len(found.slots) == 3
    assert without_escrow(found).slots == built().slots[:0] + found.slots[:2]


@pytest.mark.requirement("I3.1", "S2.1")
@pytest.mark.parametrize(
    "change",
    [
        lambda data: data.update(practice=True),
        lambda data: data.update(store_id="00000000-0000-0000-0000-000000000008"),
        lambda data: data.update(name="other"),
        lambda data: data.update(escrow_openings=1),
        lambda data: slot_of(data).update(organisation="Other"),
        lambda data: slot_of(data).update(added_on="2026-11-12"),
        lambda data: slot_of(data).update(more=1),
        lambda data: slot_of(data).update(sealed=slot_of(data)["sealed"][:-8] + "AAAAAAA="),
        lambda data: slot_of(data).pop("sealed"),
        lambda data: slot_of(data).update(sealed=7),
        lambda data: data["slots"].pop(0),
    ],
)
def test_whatever_is_changed_in_file_or_slot_gives_nothing_to_the_escrow_key(
    change: Callable[[dict[str, Any]], object],
) -> None:
    with pytest.raises((SealBroken, KeyFileDamaged)):
        open_with_escrow(forged(change), PRIVATE)


@pytest.mark.requirement("I3.1", "S2.1")
@settings(max_examples=300)
@given(st.integers(0, len(CONTENT) * 8 - 1))
def test_no_flipped_bit_opens_another_content_by_escrow(bit: int) -> None:
    flipped = bytearray(CONTENT)
    flipped[bit // 8] ^= 1 << bit % 8
    try:
        found = parse(bytes(flipped))
    except UserError:
        return
    assert found == WHOLE, "only white space may differ"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=6,
)


@pytest.mark.requirement("I3.1", "S2.1")
@given(st.sampled_from(sorted(WHOLE.slots[-1])), JSON)
def test_a_forged_escrow_slot_is_refused_cleanly(name: str, value: object) -> None:
    if WHOLE.slots[-1][name] == value:
        return
    try:
        found = forged(lambda data: slot_of(data).update({name: value}))
        escrow_state(found)
    except UserError:
        return
    with pytest.raises(UserError):
        open_with_escrow(found, PRIVATE)
    with pytest.raises(UserError):
        open_with_passphrase(found, bytearray(WORDS), limits=CHEAP_LIMITS)


@pytest.mark.requirement("I3.1", "S2.3")
def test_opening_gives_a_code_and_counts_itself_under_the_mac() -> None:
    copy, code = opened_copy(parse(CONTENT), PRIVATE)
    again = parse(copy.to_bytes())

    assert open_with_opening(again, bytearray(code.text.encode())) == DEK
    assert open_with_passphrase(again, bytearray(WORDS), limits=CHEAP_LIMITS) == DEK
    assert openings(again) == 1 and openings(WHOLE) == 0
    assert again.recovery_confirmed is False
    twice, other = opened_copy(again, PRIVATE)
    assert openings(twice) == 2
    with pytest.raises(WrongRecoveryCode):
        open_with_opening(twice, bytearray(code.text.encode()))
    with pytest.raises(WrongRecoveryCode):
        open_with_opening(parse(CONTENT), bytearray(other.text.encode()))
    hidden = replace(again, extra={})
    with pytest.raises(KeyFileDamaged):
        open_with_opening(hidden, bytearray(code.text.encode()))
    assert without_opening(again).slots == WHOLE.slots


@pytest.mark.requirement("I3.1", "S2.1")
def test_the_names_in_slot_and_count_are_those_that_were_written_once() -> None:
    copy, _ = opened_copy(parse(CONTENT), PRIVATE)
    assert copy.extra == {"escrow_openings": 1}
    slots = {slot["type"]: set(slot) for slot in copy.slots}
    assert slots["escrow"] == {"type", "organisation", "key", "added_on", "sealed"}
    assert slots["opening"] == {"type", "salt", "wrapped"}


def _put(field: str, value: object, data: dict[str, Any]) -> None:
    slot_of(data)[field] = value


@pytest.mark.requirement("I3.1", "S2.1")
@pytest.mark.parametrize("field", ["organisation", "key", "added_on"])
def test_a_slot_that_does_not_say_who_is_damage_and_not_nobody(field: str) -> None:
    wrong: tuple[object, ...] = (7, None, [])
    for value in wrong:
        with pytest.raises(KeyFileDamaged):
            escrow_state(forged(partial(_put, field, value)))
    with pytest.raises(KeyFileDamaged):
        escrow_state(forged(lambda data: slot_of(data).pop(field)))


@pytest.mark.requirement("I3.1", "S2.3")
def test_what_changed_since_the_organisation_got_its_copy_stays() -> None:
    copy, code = opened_copy(parse(CONTENT), PRIVATE)
    typed = bytearray(code.text.encode())
    later = with_passphrase(
        replace(WHOLE, name="later", recovery_confirmed=True), DEK, bytearray(b"newer"), CHEAP_KDF
    )
    later = signed(later, MAC_KEY)

    joined = joined_opening(later, copy, typed)
    assert (joined.name, openings(joined)) == ("later", 1)
    assert joined.recovery_confirmed is False, "she has to choose anew"
    assert open_with_passphrase(joined, bytearray(b"newer"), limits=CHEAP_LIMITS) == DEK
    assert open_with_opening(parse(joined.to_bytes()), typed) == DEK
    assert openings(joined_opening(joined, copy, typed)) == 2, "the same file once more"
    assert joined_opening(None, copy, typed).slots == copy.slots
    foreign = signed(replace(WHOLE, name="of another"), bytearray(32))
    assert joined_opening(foreign, copy, typed).name == WHOLE.name
    with pytest.raises(WrongRecoveryCode):
        joined_opening(later, WHOLE, typed)


@pytest.mark.requirement("I3.1", "S2.1")
@pytest.mark.parametrize("count", [-1, 0, True, "1", 1.5, None])
def test_a_count_that_is_none_counts_as_none(count: object) -> None:
    assert openings(replace(WHOLE, extra={"escrow_openings": count})) == 0


GOLDEN = (
    rb'{"format":"rinnalla-key-file","version":"kf1","store_id":"00000000-0000-0000-0000-000000'
    rb'000007","practice":false,"counter":2,"name":"Mun ty\u00f6t","recovery_confirmed":false,"'
    rb'slots":[{"type":"passphrase","device":false,"kdf":{"name":"argon2id","memory_kib":8,"pas'
    rb'ses":1,"lanes":1,"salt":"UnMoM7xdGbjMjtO90fVfPw=="},"wrapped":"X7k0qejQdiz0BS45+DD4HYjav'
    rb'BvC13O+09cKM424wRIzfXlYdUqkMg=="},{"type":"recovery","salt":"C/JyFvz7C+rnwPSSLQ+JOA==","'
    rb'wrapped":"iqlarHySdZk0YoG8oykVthPQGE78/mA+BudY4R/U7Xxe2Th1vzRODw=="},{"type":"escrow","o'
    rb'rganisation":"Keski-Savo","key":"B6N8vBQgk8i3VdwbEOhstCY3StFqqFPtC9/AsrhtHHw=","added_on'
    rb'":"2026-11-11","sealed":"yYwEK+BV5ou1TnuBLaxI1VUGYA1y+84e2t/xEzf3PEYMa9TjK0u3vyzYbfDhRUh'
    rb'3zl14aryJLhoNJetbStZ5QhRbDEahYk9u/nrb2h75YWM="}],"current":{"number":1,"database":"5BDwc'
    rb'6ltuif3l2p12IYE1KiD6frfZjjfzz2OOaOmCH+o7dJz/mEdMA==","feedback":"u3omFpeVWlLzFfwqKy6TDH+'
    rb'wH0hRntz9w8tBm+k+JeLUHrcjZGNvwg==","file_salt":"AAAAAAAAAAAAAAAAAAAAAA=="},"pending":nul'
    rb'l,"mac":"090dcfA8WZZVuzcltOY5yEN/JqmTfDURtx9+7UKjBXY=","checksum":"627304af44639cce2233d'
    rb'05fb0d39a8d72d8295a3d04851ad34af33f7a5ad21c"}'
)  # fmt: skip
