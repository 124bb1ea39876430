"""One signed config file of the organisation: taken whole or refused whole, with a reason."""

import json
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from app.security.key_file_fields import coded
from app.security.machine_folder import MachineFolder, NotSafe, machine_folder
from app.security.organisation_config import (
    MAXIMUM_BYTES,
    ConfigRefused,
    OrganisationSettings,
    Policies,
    PublicKeys,
    checked_settings,
    fingerprint,
    pin_file,
    read_pin,
    read_signed,
    signed_file,
)

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
SETTINGS = OrganisationSettings(
    version=3, id="keski-savo", name="Keski-Savon hyvinvointialue", valid_until=date(2027, 12, 31),
    profile="thl", keys=PublicKeys(escrow=coded(bytes(range(32)))),
    policies=Policies(lock_minutes_most=5, prints_allowed=False),
)  # fmt: skip
CONTENT = signed_file(SETTINGS, KEY)
# Ed25519 signs the same thing in the same way for ever: what counties have deployed stays valid.
GOLDEN = "PXpM2SKnI9OTVxuG8sNz+Io69g5+SkqKTatj0kkh47qJ/qQc/71S41Ju8eEHOmVkvsU9qpbJLqFae6eR47nFCw=="


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    data = json.loads(CONTENT)
    change(data)
    return json.dumps(data).encode()


def refusal(content: bytes) -> tuple[object, object]:
    with pytest.raises(ConfigRefused) as told:
        read_signed(content)
    return told.value.values["reason"], told.value.values["field"]


@pytest.mark.requirement("I10.3")
def test_a_signed_config_file_is_read_as_it_was_signed() -> None:
    found = read_signed(CONTENT)

    assert found.settings == SETTINGS
    assert found.signer == KEY.public_key().public_bytes_raw()
    assert found.settings.keys.of("escrow") == bytes(range(32))
    assert found.settings.keys.of("log") is None
    assert json.loads(CONTENT)["signature"] == GOLDEN


@pytest.mark.requirement("I10.3")
@pytest.mark.parametrize(
    ("change", "reason", "field"),
    [
        (lambda d: d["settings"].update(more=1), "unknown-field", "more"),
        (lambda d: d["settings"]["policies"].update(idle=1), "unknown-field", "policies.idle"),
        (lambda d: d["settings"].pop("version"), "missing", "version"),
        (lambda d: d["settings"].update(version=0), "wrong-value", "version"),
        (lambda d: d["settings"].update(version=True), "wrong-value", "version"),
        (lambda d: d["settings"].update(name=" "), "wrong-value", "name"),
        (lambda d: d["settings"].update(id="Keski Savo"), "wrong-value", "id"),
        (lambda d: d["settings"].update(valid_until="soon"), "wrong-value", "valid_until"),
        (lambda d: d["settings"]["keys"].update(log="x"), "wrong-value", "keys.log"),
        (lambda d: d["settings"].update(policies={"lock_minutes_least": 9,
                                                  "lock_minutes_most": 3}),
         "wrong-value", "policies"),
        (lambda d: d["settings"].update(policies={"lock_minutes_most": 16}), "wrong-value",
         "policies.lock_minutes_most"),
        (lambda d: d["settings"].update(version=4), "signature", "settings"),
        (lambda d: d.update(signer=coded(bytes(32))), "signature", "settings"),
        (lambda d: d.update(signature=coded(bytes(64))), "signature", "settings"),
        (lambda d: d.update(signature="x"), "signature", "settings"),
        (lambda d: d.update(format="rinnalla-organisation-2"), "wrong-value", "format"),
        (lambda d: d.update(more=1), "wrong-value", "format"),
        (lambda d: d.pop("settings"), "wrong-value", "format"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_whole_with_its_field(
    change: Callable[[dict[str, Any]], object], reason: str, field: str
) -> None:
    assert refusal(changed(change)) == (reason, field)


@pytest.mark.requirement("I10.3")
@settings(max_examples=200)
@given(st.integers(0, len(CONTENT) * 8 - 1))
def test_no_flipped_bit_of_the_config_is_taken(bit: int) -> None:
    flipped = bytearray(CONTENT)
    flipped[bit // 8] ^= 1 << bit % 8
    try:
        found = read_signed(bytes(flipped))
    except ConfigRefused:
        return
    assert found.settings == SETTINGS, "only white space may differ"


@pytest.mark.requirement("I10.3")
@given(st.binary(max_size=300))
def test_foreign_bytes_are_no_config(content: bytes) -> None:
    for bad in (content, CONTENT[: len(content)], b"[" * 9000, CONTENT + b" " * MAXIMUM_BYTES):
        refusal(bad)
    refusal(CONTENT.replace(b'"format"', b'"format": 1, "format"', 1))


@pytest.mark.requirement("I10.3")
@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["version", "id", "name", "valid_until", "keys", "policies"]), inner),
    max_leaves=8,
))  # fmt: skip
def test_whatever_stands_in_the_settings_is_judged_without_a_fault(data: object) -> None:
    with pytest.raises(ConfigRefused) as refused:
        checked_settings(data)
    assert refused.value.values["field"]


@pytest.mark.requirement("I10.3")
def test_the_signer_is_pinned_by_one_line() -> None:
    signer = KEY.public_key().public_bytes_raw()
    assert read_pin(pin_file(signer)) == signer
    for bad in (b"", b"\xff", b"x" * 44, pin_file(signer) * 2):
        with pytest.raises(ConfigRefused):
            read_pin(bad)


@pytest.mark.requirement("I10.3", "A5")
@pytest.mark.skipif(os.name != "posix", reason="owner and mode are POSIX's; Windows has its rights")
def test_an_organisations_key_counts_only_from_a_folder_that_just_an_administrator_can_write(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "etc" / "rinnalla"
    folder.mkdir(parents=True, mode=0o755)
    (tmp_path / "etc").chmod(0o755)
    tmp_path.chmod(0o700)
    file = folder / "organisation.json"
    here = MachineFolder(folder, owner=os.getuid(), top=tmp_path)
    assert here.read("organisation.json", 9) is None
    file.write_bytes(b"0123456789")
    file.chmod(0o644)
    assert here.read("organisation.json", 4) == b"01234"

    for place in (file, folder, tmp_path / "etc"):
        right = place.stat().st_mode
        for wider in (0o020, 0o002):
            place.chmod(right | wider)
            with pytest.raises(NotSafe):
                here.read("organisation.json", 9)
        place.chmod(right)
    with pytest.raises(NotSafe):
        MachineFolder(folder, owner=os.getuid() + 1, top=tmp_path).read("organisation.json", 9)
    (folder / "link").symlink_to(tmp_path / "own")
    (tmp_path / "own").mkdir(mode=0o777)
    (tmp_path / "own").chmod(0o777)
    (tmp_path / "own" / "organisation.json").write_bytes(b"x")
    with pytest.raises(NotSafe):
        here.read("link/organisation.json", 9)


@pytest.mark.requirement("I10.3", "A5")
def test_no_variable_of_the_user_moves_the_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    before = machine_folder()
    for name in ("XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "RINNALLA_HOME", "HOME", "ProgramData"):
        monkeypatch.setenv(name, "/tmp/mine")  # noqa: S108
    assert machine_folder() == before
    assert before.owner == 0


@pytest.mark.requirement("I10.3")
@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [
        ("version", (1, 2**31), (0, 2**31 + 1, "3")),
        ("id", ("a", "7-x.y", "a" * 64), ("", "-a", "A", "a" * 65)),
        ("name", ("a", "n" * 120), ("", "  ", "n" * 121)),
        ("profile", ("thl", "a" * 40), ("", "7a", "a" * 41)),
        ("valid_until", ("2027-12-31",), ("31.12.2027", 7)),
    ],
)
def test_each_field_has_its_bounds(
    field: str, good: tuple[object, ...], bad: tuple[object, ...]
) -> None:
    told = SETTINGS.model_dump(mode="json", exclude_none=True)
    for value in good:
        found = checked_settings({**told, field: value}).model_dump(mode="json")
        assert found[field] == value
    for value in bad:
        with pytest.raises(ConfigRefused) as refused:
            checked_settings({**told, field: value})
        assert refused.value.values == {"reason": "wrong-value", "field": field}


@pytest.mark.requirement("I10.3", "S2.5")
@pytest.mark.parametrize(
    ("field", "least", "most"),
    [
        ("lock_minutes_least", 2, 15),
        ("lock_minutes_most", 2, 15),
        ("grace_days", 0, 365),
        ("keep_days_most", 14, 3650),
    ],
)
def test_each_policy_has_its_bounds(field: str, least: int, most: int) -> None:
    wide = {"lock_minutes_least": 2, "lock_minutes_most": 15}
    for value in (least, most):
        assert getattr(Policies(**{**wide, field: value}), field) == value  # type: ignore[arg-type]
    for bad in (least - 1, most + 1, str(least)):
        with pytest.raises(ValueError, match=field):
            Policies(**{**wide, field: bad})  # type: ignore[arg-type]
    assert Policies(lock_minutes_least=7, lock_minutes_most=7).lock_minutes_least == 7


@pytest.mark.requirement("I10.3")
def test_without_policies_the_standards_hold_and_nothing_changes_them() -> None:
    assert Policies().model_dump() == {
        "lock_minutes_least": 2, "lock_minutes_most": 15, "keyring_required": False,
        "prints_allowed": True, "pin_allowed": True, "grace_days": 14,
        "keep_days_most": None,
    }  # fmt: skip
    with pytest.raises(ValueError, match="frozen"):
        SETTINGS.version = 9  # type: ignore[misc]


@pytest.mark.requirement("I10.3")
def test_two_people_compare_a_key_by_sixteen_signs() -> None:
    assert fingerprint(bytes(32)) == "6668 7aad f862 bd77"  # SHA-256 of 32 zeros begins so
    assert SETTINGS.keys.of("answers") is None


@pytest.mark.requirement("I10.3")
def test_a_settings_file_has_an_end_and_is_readable() -> None:
    assert read_signed(CONTENT + b" " * (MAXIMUM_BYTES - len(CONTENT))).settings == SETTINGS
    assert refusal(CONTENT + b" " * (MAXIMUM_BYTES - len(CONTENT) + 1)) == ("too-large", "file")
    assert refusal(b"[1]") == refusal(b"{") == refusal(b"[" * 9000) == ("not-json", "file")
    assert CONTENT.startswith(b'{\n "format": "rinnalla-organisation-1",\n "settings": {\n')
    named = SETTINGS.model_copy(update={"name": "Etelä-Savo"})
    assert "Etelä-Savo".encode() in signed_file(named, KEY)
    assert signed_file(named, KEY).endswith(b"}\n")


@pytest.mark.requirement("I10.3")
def test_a_refusal_names_the_settings_where_no_field_is_to_blame() -> None:
    nothing: tuple[object, ...] = (None, [], float("nan"))
    for data in nothing:
        with pytest.raises(ConfigRefused) as refused:
            checked_settings(data)
        assert refused.value.values == {"reason": "wrong-value", "field": "settings"}
    with pytest.raises(ConfigRefused) as refused:
        read_pin(b"x")
    assert refused.value.values == {"reason": "not-pinned", "field": "signer"}
