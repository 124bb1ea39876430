"""The folder channel: whole packages with hashes, or nothing."""

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from app.domain.exchange import ChannelKind, ChannelSettings, Outage, UnitState
from app.services.exchange import check_channel, save_channel
from app.storage.store import Store
from app.sync.channel import ChannelDown, ChannelUnfit
from tests.conftest import NOW, Clock
from tests.handover import LATER, add_worker_and_client, hand_over, queue_meeting, queue_plan, row


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder that the client information system reads."""
    found = tmp_path / "siirto"
    found.mkdir()
    return found


@pytest.fixture
def ready(store: Store, clock: Clock, folder: Path) -> Store:
    """A store whose channel is the folder; a minute has passed."""
    add_worker_and_client(store)
    save_channel(store, ChannelSettings(kind=ChannelKind.FOLDER, target=str(folder)))
    clock.now = NOW + LATER
    return store


def manifest_of(package: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((package / "manifest.json").read_bytes())
    return found


@pytest.mark.requirement("I2.7", "A6")
def test_a_package_has_the_document_the_paper_and_their_hashes(
    ready: Store, clock: Clock, folder: Path
) -> None:
    unit = queue_plan(ready)

    report = hand_over(ready, clock)
    (package,) = folder.iterdir()
    manifest = manifest_of(package)
    receipt = row(ready, unit).receipt

    assert report.sent == 1
    assert manifest["unit"] == str(unit)
    assert manifest["document"]["type"] == "15020"
    assert set(manifest["files"]) == {"sosmeta.json", "document.pdf", "document.txt"}
    for name, facts in manifest["files"].items():
        assert hashlib.sha256((package / name).read_bytes()).hexdigest() == facts["sha256"]
    assert json.loads((package / "sosmeta.json").read_bytes())[
        "tyoikaisten_palvelujen_asiakassuunnitelma"
    ]
    assert any(path.endswith("/palvelutehtava") for path in manifest["incomplete_codes"])
    assert row(ready, unit).incomplete == tuple(dict.fromkeys(row(ready, unit).incomplete))
    assert receipt is not None
    assert (
        receipt.remote_version
        == hashlib.sha256((package / "manifest.json").read_bytes()).hexdigest()
    )


@pytest.mark.requirement("I2.7")
def test_names_of_packages_and_files_tell_nothing_of_the_client(
    ready: Store, clock: Clock, folder: Path
) -> None:
    queue_meeting(ready)
    hand_over(ready, clock)
    (package,) = folder.iterdir()
    told = package.name + (package / "manifest.json").read_text()

    assert "Aino" not in told
    assert "010594" not in told


@pytest.mark.requirement("I2.7", "A6")
def test_the_same_unit_gives_the_same_bytes(
    ready: Store, clock: Clock, folder: Path, tmp_path: Path
) -> None:
    queue_meeting(ready)
    hand_over(ready, clock)
    (package,) = folder.iterdir()
    first = {path.name: path.read_bytes() for path in package.iterdir()}
    package.rename(tmp_path / "gone")
    with ready.write() as session:
        from sqlalchemy import text

        session.execute(text("UPDATE outbox_item SET state = 'queued'"))
        session.execute(text("DELETE FROM ledger_entry"))
    clock.forward(days=3)
    hand_over(ready, clock)

    assert {path.name: path.read_bytes() for path in package.iterdir()} == first


@pytest.mark.requirement("I2.7", "A6")
def test_a_torn_try_is_written_again(ready: Store, clock: Clock, folder: Path) -> None:
    unit = queue_meeting(ready)
    part = folder / f"{NOW:%Y%m%d}-{unit}.part"
    part.mkdir()
    (part / "sosmeta.json").write_bytes(b"{")

    assert hand_over(ready, clock).sent == 1
    (package,) = folder.iterdir()
    assert package.suffix == ""
    assert manifest_of(package)["unit"] == str(unit)


@pytest.mark.requirement("A6")
@pytest.mark.parametrize("name", ["sosmeta.json", "manifest.json"])
def test_a_package_with_other_content_is_a_conflict(
    ready: Store, clock: Clock, folder: Path, name: str
) -> None:
    unit = queue_meeting(ready)
    hand_over(ready, clock)
    (package,) = folder.iterdir()
    (package / name).write_bytes(b"{}")
    with ready.write() as session:
        from sqlalchemy import text

        session.execute(text("UPDATE outbox_item SET state = 'sending'"))
        session.execute(text("DELETE FROM ledger_entry"))
    hand_over(ready, clock)

    assert row(ready, unit).state is UnitState.CONFLICT
    assert (package / name).read_bytes() == b"{}"


@pytest.mark.requirement("I2.7", "A6")
def test_a_missing_folder_waits_and_comes_back(ready: Store, clock: Clock, folder: Path) -> None:
    unit = queue_meeting(ready)
    folder.rmdir()

    report = hand_over(ready, clock)

    assert report.outage is Outage.FOLDER
    assert row(ready, unit).state is UnitState.QUEUED
    folder.mkdir()
    clock.forward(hours=1)
    assert hand_over(ready, clock, at_once=False).sent == 1


@pytest.mark.requirement("A6")
def test_a_file_in_the_place_of_the_folder_is_an_outage(
    clock: Clock, folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")

    for target in (file, tmp_path / "nothing"):
        settings = ChannelSettings(kind=ChannelKind.FOLDER, target=str(target))
        with pytest.raises(ChannelDown):
            check_channel(settings, clock=clock)
    good = ChannelSettings(kind=ChannelKind.FOLDER, target=str(folder))
    assert check_channel(good, clock=clock).way == "folder"
    assert list(folder.iterdir()) == []


@pytest.mark.requirement("A6")
@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder nobody can write into")
def test_an_unwritable_folder_is_an_outage(store: Store, clock: Clock) -> None:
    add_worker_and_client(store)
    settings = ChannelSettings(kind=ChannelKind.FOLDER, target="/proc")
    save_channel(store, settings)
    unit = queue_meeting(store)
    clock.forward(seconds=61)

    with pytest.raises(ChannelDown):
        check_channel(settings, clock=clock)
    assert hand_over(store, clock).outage is Outage.FOLDER
    assert row(store, unit).state is UnitState.QUEUED


@pytest.mark.requirement("A6")
@pytest.mark.parametrize(
    ("kind", "target", "reason"),
    [
        (ChannelKind.FOLDER, "siirto", "not-a-folder"),
        (ChannelKind.FHIR, "example.org", "not-an-address"),
        (ChannelKind.FHIR, "ftp://example.org/fhir", "not-an-address"),
        (ChannelKind.FHIR, "http://example.org/fhir", "not-encrypted"),
        (ChannelKind.FHIR, "https://me:secret@example.org/fhir", "address-with-more"),
        (ChannelKind.FHIR, "https://example.org/fhir?x=1", "address-with-more"),
    ],
)
def test_a_bad_address_is_refused(
    store: Store, kind: ChannelKind, target: str, reason: str
) -> None:
    with pytest.raises(ChannelUnfit) as refused:
        save_channel(store, ChannelSettings(kind=kind, target=target))

    assert refused.value.values["reason"] == reason


@pytest.mark.requirement("I2.7")
def test_the_same_goes_out_on_both_channels(
    ready: Store, clock: Clock, folder: Path, fhir_server: Any
) -> None:
    save_channel(ready, ChannelSettings(kind=ChannelKind.FHIR, target=fhir_server.url))
    unit = queue_meeting(ready)
    fhir_server.play(503)

    report = hand_over(ready, clock)
    half = row(ready, unit)
    fhir_server.play("ok")
    clock.forward(hours=1)
    hand_over(ready, clock)

    assert report.outage is Outage.BUSY
    assert half.state is UnitState.QUEUED
    assert half.receipt is not None
    assert row(ready, unit).state is UnitState.SENT
    assert len(list(folder.iterdir())) == 1
    assert len(fhir_server.resources("DocumentReference")) == 1
