"""The sealed folder: laid down whole, opened by the county alone, green only by its signature."""

import io
import json
import os
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.cli.exit_codes import ExitCode
from app.cli.main import main
from app.domain.exchange import ChannelKind, ChannelSettings, Outage, UnitState
from app.security.key_file_fields import coded
from app.security.machine_folder import MachineFolder
from app.security.organisation_config import (
    OrganisationSettings,
    PublicKeys,
    read_signed,
    signed_file,
)
from app.security.organisation_keys import Role, private_file, public_part, signing_key
from app.security.passphrase import PRACTICE_KDF
from app.security.sealed_file import write_sealed
from app.security.transfer_receipt import (
    PURPOSE,
    TransferReceipt,
    TransferReceiptRefused,
    read_transfer,
    signed_transfer,
)
from app.services import organisation
from app.services.exchange import needs_worker, save_channel
from app.services.outbox_acts import take_back
from app.services.outbox_rows import find_item
from app.services.vault import Store
from app.storage.use_log import UseEvent
from app.sync.package_files import MANIFEST, PackageRefused, identified, packed, unpacked
from tests.conftest import NOW, Clock
from tests.handover import LATER, add_worker_and_client, hand_over, queue_meeting, row

PHRASE = b"maakunnan oma pitka salalause kannattaa"
SECRET = bytes(range(32))
PUBLIC = public_part(SECRET, Role.TRANSFER, date(2026, 11, 11))
Take = Callable[[], int]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder that the county's system reads, often a share of many."""
    found = tmp_path / "siirto"
    found.mkdir()
    return found


@pytest.fixture
def ready(store: Store, clock: Clock, folder: Path) -> Store:
    """A store of an organisation with a key for transfers; the folder is its channel."""
    keys = PublicKeys(
        transfer=coded(PUBLIC.seal or b""), transfer_receipt=coded(PUBLIC.sign or b"")
    )
    settings = OrganisationSettings(
        version=1, id="x", name="X", valid_until=date(2030, 1, 1), keys=keys
    )
    signed = read_signed(signed_file(settings, Ed25519PrivateKey.generate()))
    event = UseEvent("organisation-settings-adopted", "organisation", details={"version": 1})
    organisation.adopt(store, signed, event)
    add_worker_and_client(store)
    save_channel(store, ChannelSettings(kind=ChannelKind.FOLDER, target=str(folder)))
    clock.now = NOW + LATER
    return store


@pytest.fixture
def take(tmp_path: Path, folder: Path) -> Take:
    """`rinnalla org take-packages` at the county's end."""
    key = tmp_path / "transfer.key"
    key.write_bytes(
        private_file(bytearray(SECRET), PUBLIC, bytearray(PHRASE), PRACTICE_KDF, salt=bytes(16))
    )

    def take() -> int:
        reading, writing = os.pipe()
        os.write(writing, PHRASE)
        os.close(writing)
        out = tmp_path / "taken"
        try:
            return main(
                ["org", "take-packages", str(folder), "--key", str(key), "--out", str(out),
                 "--passphrase-fd", str(reading)],
                site=MachineFolder(tmp_path / "none"),
            )  # fmt: skip
        finally:
            os.close(reading)

    return take


@pytest.mark.requirement("I8.4", "S5.2", "S5.3")
def test_only_a_sealed_file_lies_in_the_folder_and_nothing_is_green_without_the_signature(
    ready: Store, clock: Clock, folder: Path, take: Take, tmp_path: Path
) -> None:
    unit = queue_meeting(ready, note="Käytiin kaupassa.")
    first = hand_over(ready, clock)
    (laid,) = folder.iterdir()
    between = row(ready, unit)

    assert (first.sent, laid.suffix) == (0, ".sealed")
    assert (between.state, between.reason_code) == (UnitState.SENDING, "awaiting-receipt")
    for secret in ("Käytiin", "Aino", "010594", "%PDF", "PK\x03\x04"):
        assert secret.encode() not in laid.read_bytes()

    assert take() == ExitCode.DONE
    clock.forward(hours=1)
    second = hand_over(ready, clock)

    receipt = row(ready, unit).receipt
    assert (second.sent, row(ready, unit).state) == (1, UnitState.SENT)
    assert receipt is not None
    assert [path.suffix for path in folder.iterdir()] == [".ack"]
    (kept,) = (tmp_path / "taken").iterdir()
    told = json.loads((kept / "manifest.json").read_text())
    assert told["unit"] == str(unit)
    assert (kept / "document.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.requirement("I8.4", "S5.2")
def test_taken_twice_and_laid_twice_it_arrives_once(
    ready: Store, clock: Clock, folder: Path, take: Take, tmp_path: Path
) -> None:
    unit = queue_meeting(ready)
    hand_over(ready, clock)
    (laid,) = folder.iterdir()
    again = laid.read_bytes()
    assert take() == ExitCode.DONE
    (acknowledged,) = folder.iterdir()
    acknowledged.unlink()  # lost on the way: she lays it down again, the county signs again
    clock.forward(hours=1)
    hand_over(ready, clock)
    (folder / laid.name).write_bytes(again)
    assert take() == ExitCode.DONE
    clock.forward(hours=1)

    assert hand_over(ready, clock).sent == 1
    assert row(ready, unit).state is UnitState.SENT
    assert len(list((tmp_path / "taken").iterdir())) == 1


@pytest.mark.requirement("I8.4", "S5.2")
def test_what_nobody_acknowledges_for_three_days_is_told_and_the_others_go_on(
    ready: Store, clock: Clock, folder: Path
) -> None:
    unit = queue_meeting(ready, record=1)
    hand_over(ready, clock)
    other = queue_meeting(ready, record=2, now=clock())
    clock.forward(days=3)
    hand_over(ready, clock)

    late = row(ready, unit)
    assert late.reason_code == "receipt-late"
    assert needs_worker(late.state.value, late.reason_code)
    assert row(ready, other).reason_code == "awaiting-receipt"
    assert len(list(folder.iterdir())) == 2


@pytest.mark.requirement("I8.4", "I8.2")
def test_a_receipt_that_another_signed_or_of_another_unit_makes_nothing_green(
    ready: Store, clock: Clock, folder: Path
) -> None:
    unit = queue_meeting(ready)
    hand_over(ready, clock)
    (laid,) = folder.iterdir()
    place = laid.with_suffix(".ack")
    given = row(ready, unit)
    with ready.read() as session:
        content_hash = find_item(session, unit).content_hash
    right = signing_key(SECRET, Role.TRANSFER)
    received = date(2026, 11, 11)
    for forged in (
        signed_transfer(
            TransferReceipt(unit, content_hash, received), Ed25519PrivateKey.generate()
        ),
        signed_transfer(TransferReceipt(UUID(int=7), content_hash, received), right),
        b"{}",
        b"[" * 3000,
        b"x" * 5000,
    ):
        place.write_bytes(forged)
        clock.forward(hours=2)
        hand_over(ready, clock)
        assert row(ready, unit).state is UnitState.SENDING
    place.write_bytes(signed_transfer(TransferReceipt(unit, "0" * 64, received), right))
    clock.forward(hours=2)
    hand_over(ready, clock)

    assert given.receipt is None
    assert row(ready, unit).state is UnitState.CONFLICT


@pytest.mark.requirement("I8.4", "S5.2")
def test_what_is_damaged_gets_no_signature_and_stays_where_it_is(
    ready: Store, clock: Clock, folder: Path, take: Take, capsys: pytest.CaptureFixture[str]
) -> None:
    queue_meeting(ready)
    hand_over(ready, clock)
    (laid,) = folder.iterdir()
    laid.write_bytes(laid.read_bytes()[:-1])
    with (folder / "strange.sealed").open("wb") as file:
        write_sealed(file, PUBLIC.seal or b"", PURPOSE, [b"no archive"])

    assert take() == ExitCode.NOT_SOUND
    assert sorted(path.suffix for path in folder.iterdir()) == [".sealed", ".sealed"]
    assert "strange.sealed" in capsys.readouterr().err


@pytest.mark.requirement("I8.4", "I8.2")
def test_a_marking_as_an_error_is_sealed_and_acknowledged_as_well(
    ready: Store, clock: Clock, folder: Path, take: Take
) -> None:
    unit = queue_meeting(ready)
    hand_over(ready, clock)
    take()
    clock.forward(hours=1)
    hand_over(ready, clock)
    marking = take_back(ready, unit, now=clock())
    clock.forward(seconds=61)
    hand_over(ready, clock)
    assert row(ready, marking).reason_code == "awaiting-receipt"
    take()
    clock.forward(hours=1)
    hand_over(ready, clock)

    assert row(ready, marking).state is UnitState.SENT
    assert {path.suffix for path in folder.iterdir()} == {".ack"}


@pytest.mark.requirement("I8.4", "I8.5")
@pytest.mark.parametrize(
    "names", [["../out"], ["a/b"], ["a\\b"], [f"{n}" for n in range(101)], ["manifest.json"]]
)
def test_a_package_that_would_write_elsewhere_or_lies_about_its_files_is_refused(
    names: list[str],
) -> None:
    room = io.BytesIO()
    with zipfile.ZipFile(room, "w") as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name), b'{"unit": "x"}')
    with pytest.raises(PackageRefused):
        identified(unpacked(room.getvalue()))


@pytest.mark.requirement("I8.4")
def test_the_same_files_are_packed_into_the_same_bytes() -> None:
    files = {"b": b"2", MANIFEST: b"1"}
    assert packed(files) == packed(dict(reversed(files.items())))
    assert unpacked(packed(files)) == files
    with pytest.raises(TransferReceiptRefused):
        read_transfer(b"\xff", PUBLIC.sign or b"")


@pytest.mark.requirement("I8.4")
def test_a_folder_that_is_gone_is_an_outage_and_nothing_is_lost(
    ready: Store, clock: Clock, folder: Path
) -> None:
    unit = queue_meeting(ready)
    folder.rmdir()

    assert hand_over(ready, clock).outage is Outage.FOLDER
    assert row(ready, unit).state is UnitState.QUEUED
