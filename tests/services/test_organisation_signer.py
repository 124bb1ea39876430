"""A new signing key of the organisation: offered, compared, accepted by the passphrase, or not."""

import os
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app.cli.exit_codes import ExitCode
from app.cli.main import main
from app.security.errors import WrongPassphrase
from app.security.organisation_keys import Role
from app.security.passphrase import PRACTICE_KDF
from app.services.organisation import (
    PIN_NAME,
    SETTINGS_NAME,
    organisation_in_force,
    policies_of,
    refresh_organisation,
)
from app.services.organisation_signer import NoNewSigner, accept_signer, offered_signer
from app.services.vault import Store, create_store, unlock
from app.storage.schema.audit import UseLog
from tests.conftest import CHEAP_LIMITS, NOW, PASSPHRASE
from tests.county import SECRETS, County

TODAY = NOW.date()


@pytest.fixture
def county(store: Store, tmp_path: Path) -> County:
    """The county with its first key, its settings in force."""
    county = County(tmp_path / "etc")
    county.deploy(county.settings(lock_minutes_most=5))
    refresh_organisation(store, county.site, today=TODAY)
    return county


@pytest.fixture
def renewed(county: County) -> County:
    """The same county after its signing key was made anew; nothing of it is deployed yet."""
    secrets = SECRETS | {Role.SIGNING: bytes([99]) * 32}
    return County(county.place, secrets)


def refused(store: Store, county: County) -> object:
    refresh_organisation(store, county.site, today=TODAY)
    found = organisation_in_force(store, today=TODAY)
    return found.refused.values["reason"] if found and found.refused else None


def actions(store: Store) -> list[str]:
    with store.read() as session:
        found = session.scalars(select(UseLog.action).order_by(UseLog.n))
        return [one for one in found if one.startswith("organisation")]


def accept(store: Store, county: County, compared: str, secret: bytes = PASSPHRASE) -> None:
    accept_signer(store, county.site, compared=compared, passphrase=bytearray(secret),
                  limits=CHEAP_LIMITS, today=TODAY)  # fmt: skip


@pytest.mark.requirement("I3.1", "I10.3")
def test_a_new_signing_key_holds_only_after_it_was_compared_and_accepted(
    store: Store, county: County, renewed: County
) -> None:
    assert offered_signer(store, county.site, today=TODAY) is None
    renewed.deploy(renewed.settings(2, lock_minutes_most=7))
    assert refused(store, renewed) == "other-signer"
    assert policies_of(store).lock_minutes_most == 5, "the last good one stays in force"
    offer = offered_signer(store, renewed.site, today=TODAY)
    assert offer is not None and (offer.name, offer.version) == ("Keski-Savon hyvinvointialue", 2)
    assert offer.before != offer.offered and len(offer.offered.split()) == 4
    accept(store, renewed, offer.offered.upper().replace(" ", "  "))
    assert policies_of(store).lock_minutes_most == 7
    assert refused(store, renewed) is None
    assert offered_signer(store, renewed.site, today=TODAY) is None
    assert actions(store)[-1] == "organisation-signer-accepted"
    county.deploy(county.settings(3))
    assert refused(store, county) == "other-signer", "the old key signs nothing any more"
    renewed.deploy(renewed.settings(4))
    assert refused(store, renewed) is None


@pytest.mark.requirement("I3.1", "I10.3")
def test_a_wrong_passphrase_or_another_key_than_compared_accepts_nothing(
    store: Store, county: County, renewed: County
) -> None:
    renewed.deploy(renewed.settings(2, lock_minutes_most=7))
    offer = offered_signer(store, renewed.site, today=TODAY)
    assert offer is not None
    with pytest.raises(WrongPassphrase):
        accept(store, renewed, offer.offered, b"ei ole oikea salalause ollenkaan")
    for told in (offer.before, "", offer.offered[:-1]):
        with pytest.raises(NoNewSigner):
            accept(store, renewed, told)
    stranger = County(county.place, SECRETS | {Role.SIGNING: bytes([98]) * 32})
    stranger.deploy(stranger.settings(3))
    with pytest.raises(NoNewSigner):
        accept(store, renewed, offer.offered)
    assert policies_of(store).lock_minutes_most == 5
    assert "organisation-signer-accepted" not in actions(store)


@pytest.mark.requirement("I3.1", "I10.3")
@pytest.mark.parametrize("why", ["older", "same version", "expired", "not pinned", "broken"])
def test_only_a_file_that_is_right_in_everything_else_is_offered(
    store: Store, county: County, renewed: County, why: str
) -> None:
    version = {"older": 0, "same version": 1}.get(why, 2)
    until = date(2026, 1, 1) if why == "expired" else date(2028, 12, 31)
    if why == "older":
        county.deploy(county.settings(5))
        refresh_organisation(store, county.site, today=TODAY)
        version = 4
    pin = (county.place / PIN_NAME).read_bytes()
    renewed.deploy(renewed.settings(version, until=until))
    if why == "not pinned":
        (county.place / PIN_NAME).write_bytes(pin)
    if why == "broken":
        file = county.place / SETTINGS_NAME
        file.write_bytes(file.read_bytes().replace(b"Keski", b"Muu"))
    assert offered_signer(store, renewed.site, today=TODAY) is None


@pytest.mark.requirement("I3.1", "I10.3", "A8")
def test_the_command_line_shows_the_keys_and_accepts_the_one_that_was_read_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    folder = tmp_path / "s"
    made = create_store(folder, passphrase=bytearray(PASSPHRASE), kdf=PRACTICE_KDF)
    first = County(tmp_path / "etc")
    first.deploy(first.settings())
    refresh_organisation(made.store, first.site, today=TODAY)
    made.store.close()
    new = County(first.place, SECRETS | {Role.SIGNING: bytes([97]) * 32})
    new.deploy(new.settings(2, lock_minutes_most=4))

    def run(*words: str) -> tuple[int, str]:
        reading, writing = os.pipe()
        os.write(writing, PASSPHRASE)
        os.close(writing)
        told = ["keys", "new-signer", "--store", str(folder), "--passphrase-fd", str(reading)]
        code = main([*told, *words], site=new.site)
        os.close(reading)
        said = capsys.readouterr()
        return code, said.out + said.err

    code, said = run()
    assert code == ExitCode.DONE and "signs its settings with a new key" in said
    key = next(row for row in said.splitlines() if row.strip().startswith("new:"))
    code, said = run("--accept", "0000 0000 0000 0000")
    assert code == ExitCode.REFUSED and "Nothing was accepted" in said
    code, said = run("--accept", key.partition(":")[2].strip())
    assert code == ExitCode.DONE and "The new key is accepted" in said
    store = unlock(folder, bytearray(PASSPHRASE))
    assert policies_of(store).lock_minutes_most == 4
    store.close()
    assert "No new signing key" in run()[1]
