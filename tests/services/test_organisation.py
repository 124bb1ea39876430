"""Organisation set-up: one signed file is read, remembered and obeyed; the last good one stays."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app.security.machine_folder import MachineFolder
from app.security.organisation_keys import Role
from app.services.organisation import (
    PIN_NAME,
    SETTINGS_NAME,
    Policies,
    organisation_in_force,
    policies_of,
    refresh_organisation,
)
from app.services.vault import Store
from app.storage.schema.audit import UseLog
from tests.conftest import NOW
from tests.county import County

TODAY = NOW.date()


@pytest.fixture
def county(tmp_path: Path) -> County:
    return County(tmp_path / "etc")


def refused(store: Store, county: County, today: date = TODAY) -> object:
    """Look at the folder; give why its file is not taken, None if nothing is wrong."""
    refresh_organisation(store, county.site, today=today)
    found = organisation_in_force(store, today=today)
    return found.refused.values["reason"] if found and found.refused else None


def actions(store: Store) -> list[str]:
    with store.read() as session:
        found = session.scalars(select(UseLog.action).order_by(UseLog.n))
        return [one for one in found if one.startswith("organisation")]


@pytest.mark.requirement("I10.3")
def test_one_signed_config_file_holds_from_the_next_unlocking(store: Store, county: County) -> None:
    assert refused(store, county) is None
    assert organisation_in_force(store, today=TODAY) is None
    assert policies_of(store) == Policies()

    county.deploy(county.settings(lock_minutes_most=3, prints_allowed=False))
    assert refused(store, county) is None
    assert refused(store, county) is None
    found = organisation_in_force(store, today=TODAY)
    assert found is not None and found.settings is not None
    assert (found.settings.name, found.expired) == ("Keski-Savon hyvinvointialue", False)
    assert found.new_escrow == county.public(Role.ESCROW).seal
    assert policies_of(store).lock_minutes_most == 3
    assert actions(store) == ["organisation-settings-adopted"]


@pytest.mark.requirement("I10.3")
def test_a_newer_file_replaces_and_an_older_one_does_not(store: Store, county: County) -> None:
    county.deploy(county.settings(2, pin_allowed=False))
    assert refused(store, county) is None
    county.deploy(county.settings(1))
    assert refused(store, county) == "older"
    county.deploy(county.settings(2))
    assert refused(store, county) == "older", "the same number with other content"
    assert policies_of(store).pin_allowed is False
    county.deploy(county.settings(3))
    assert refused(store, county) is None
    assert policies_of(store).pin_allowed is True
    assert actions(store) == ["organisation-settings-adopted", "organisation-settings-refused",
                              "organisation-settings-adopted"]  # fmt: skip


@pytest.mark.requirement("I10.3")
@pytest.mark.parametrize(
    ("harm", "reason"),
    [("gone", None), ("cut", "not-json"), ("wrong signature", "signature"),
     ("no pin", "not-pinned"), ("other pin", "not-pinned"), ("folder of hers", "not-safe")],
)  # fmt: skip
def test_a_config_file_that_is_not_right_is_refused_and_the_last_good_one_stays(
    store: Store, county: County, harm: str, reason: str | None
) -> None:
    county.deploy(county.settings(prints_allowed=False))
    assert refused(store, county) is None
    file, pin = county.place / SETTINGS_NAME, county.place / PIN_NAME
    content = file.read_bytes()
    if harm == "gone":
        file.unlink()
    elif harm == "cut":
        file.write_bytes(content[:200])
    elif harm == "wrong signature":
        file.write_bytes(content.replace(b'"version": 1', b'"version": 2'))
    elif harm == "no pin":
        pin.unlink()
    elif harm == "other pin":
        pin.write_bytes(b"A" * 43 + b"=\n")
    else:
        county.place.chmod(0o777)
    assert refused(store, county) == reason
    assert policies_of(store).prints_allowed is False
    assert refused(store, county) == reason
    assert len(actions(store)) == (1 if reason is None else 2), "told once"


@pytest.mark.requirement("I10.3")
def test_a_different_signer_is_refused_once_a_signer_was_seen(
    store: Store, county: County, tmp_path: Path
) -> None:
    county.deploy()
    assert refused(store, county) is None
    other = County(tmp_path / "other", dict.fromkeys(Role, b"x" * 32))
    other.deploy(other.settings(9, prints_allowed=False))
    assert refused(store, other) == "other-signer"
    assert policies_of(store).prints_allowed is True


@pytest.mark.requirement("I10.3")
def test_after_its_last_day_the_config_holds_on_but_gives_no_new_escrow(
    store: Store, county: County
) -> None:
    county.deploy(county.settings(until=date(2026, 12, 31), prints_allowed=False))
    assert refused(store, county) is None
    later = date(2027, 1, 1)
    assert refused(store, county, later) == "expired"
    found = organisation_in_force(store, today=later)
    assert found is not None and found.expired
    assert found.new_escrow is None
    assert policies_of(store).prints_allowed is False


@pytest.mark.requirement("I10.3")
def test_an_expired_or_wrong_first_file_gives_no_organisation(store: Store, county: County) -> None:
    county.deploy(county.settings(until=date(2026, 1, 1), prints_allowed=False))
    assert refused(store, county) == "expired"
    found = organisation_in_force(store, today=TODAY)
    assert found is not None and found.settings is None and found.new_escrow is None
    assert policies_of(store) == Policies()


@pytest.mark.requirement("I10.3", "A8")
def test_a_practice_store_knows_no_organisation(make_store, county: County) -> None:  # type: ignore[no-untyped-def]
    county.deploy()
    practice = make_store("practice", practice=True).store
    assert refused(practice, county) is None
    assert organisation_in_force(practice, today=TODAY) is None


@pytest.mark.requirement("I10.3")
def test_a_folder_that_cannot_be_read_refuses_without_a_fault(store: Store, county: County) -> None:
    (county.place / SETTINGS_NAME).mkdir()
    assert refused(store, county) in ("not-readable", "not-safe")
    nowhere = MachineFolder(county.place / "none" / "at-all", top=county.place)
    refresh_organisation(store, nowhere, today=TODAY)
    refresh_organisation(store, None, today=TODAY)
