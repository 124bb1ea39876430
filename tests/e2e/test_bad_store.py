"""A wrong passphrase, a store that is damaged, foreign, newer or held, a disk that is full."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import text

from app.services.worker import load_worker
from tests.first_day import NOTE, PHRASE, FirstDay
from tests.hands import shown_texts
from ui.pages.client_page import ClientPage
from ui.pages.settings_page import SettingsPage
from ui.windows.unlock_window import UnlockWindow

ROOT = Path(__file__).parents[2]


@pytest.fixture
def worked(begun: FirstDay) -> FirstDay:
    """A worker with a client, who has locked."""
    begun.add_client()
    begun.lock()
    return begun


def try_to_unlock(day: FirstDay, phrase: str = PHRASE) -> str:
    """Type a passphrase; give what the window says to it."""
    window = day.shell.window
    assert isinstance(window, UnlockWindow)
    day.write(window.form.secret, phrase)
    day.qtbot.keyClick(window.form.secret, Qt.Key.Key_Return)
    day.qtbot.waitUntil(window.form.problem.isVisible)
    return window.form.problem.text()


def everything_is_there(day: FirstDay) -> bool:
    """Unlock with the right passphrase and look for the client."""
    day.unlock()
    day.key(Qt.Key.Key_2)
    return [row.split(",")[0] for row in day.shown_clients()] == ["Demo-Aino Esimerkki"]


def store_file(day: FirstDay) -> Path:
    return day.folder / "store" / "store.db"


@pytest.mark.requirement("I2.2")
def test_a_wrong_passphrase_is_told_and_the_right_one_shows_all(worked: FirstDay) -> None:
    said = try_to_unlock(worked, "ei se ole oikea salalause")

    assert said == "The passphrase does not fit. Try again. (R-0201)"
    assert everything_is_there(worked)


@pytest.mark.requirement("I2.2")
def test_a_damaged_store_is_told_left_alone_and_mended_by_its_backup(worked: FirstDay) -> None:
    path = store_file(worked)
    sound = path.read_bytes()
    damaged = sound[:4096] + bytes(4096) + sound[8192:]
    path.write_bytes(damaged)
    said = try_to_unlock(worked)

    assert said == (
        "The store cannot be opened: the file is damaged. The file has not been touched. "
        "Bring back a backup. Your passphrase is not the reason. (R-0101)"
    )
    assert path.read_bytes() == damaged
    path.write_bytes(sound)
    assert everything_is_there(worked)


@pytest.mark.requirement("I2.2")
def test_a_foreign_store_is_told_and_left_alone(
    worked: FirstDay, make_store: Callable[..., object]
) -> None:
    other = make_store("other").store  # type: ignore[attr-defined]
    other.close()
    path = store_file(worked)
    own = path.read_bytes()
    path.write_bytes(other.path.read_bytes())
    said = try_to_unlock(worked)

    assert said.startswith("The store and its key file do not belong together.")
    assert "The file has not been touched." in said
    path.write_bytes(own)
    assert everything_is_there(worked)


@pytest.mark.requirement("I2.2", "A3")
def test_a_store_of_a_newer_version_is_told_and_left_alone(begun: FirstDay) -> None:
    context = begun.shell.context
    assert context is not None
    with context.store.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '7777'"))
    begun.lock()
    before = store_file(begun).read_bytes()
    said = try_to_unlock(begun)

    assert said == (
        "This store was written by a newer version of Rinnalla. The file has not been touched. "
        "Install the newest version and open the store with it. (R-0102)"
    )
    assert store_file(begun).read_bytes() == before


@pytest.mark.requirement("I2.2", "A3")
def test_a_second_program_is_told_who_holds_the_store_and_ends_with_4(begun: FirstDay) -> None:
    begun.add_client()
    reading, writing = os.pipe()
    os.write(writing, PHRASE.encode() + b"\n")
    os.close(writing)
    words = ["print", "plan", "--store", str(begun.folder / "store"), "--client", "Demo-Aino"]
    words += ["--out", str(begun.folder / "p.pdf"), "--passphrase-fd", str(reading)]
    second = subprocess.run(
        [sys.executable, "-m", "app.cli", *words],
        cwd=ROOT, pass_fds=[reading], capture_output=True, text=True, check=False,
        env=os.environ | {"LANG": "en_GB.UTF-8", "LC_ALL": "en_GB.UTF-8"},
    )  # fmt: skip
    os.close(reading)

    assert second.returncode == 4
    assert len(second.stderr.strip().splitlines()) == 1
    assert "open" in second.stderr
    assert not (begun.folder / "p.pdf").exists()
    assert "Demo-Aino Esimerkki" in shown_texts(begun.page(ClientPage))


@pytest.mark.requirement("I2.2")
def test_an_unknown_profile_is_told_and_the_plain_one_is_used(begun: FirstDay) -> None:
    context = begun.shell.context
    assert context is not None
    known = load_worker(context.store)
    assert known is not None
    with context.store.write() as session:
        session.execute(text("UPDATE worker SET profile = 'lapland'"))
    begun.key(Qt.Key.Key_Comma)
    page = begun.page(SettingsPage)

    said = " ".join(shown_texts(page))
    assert "The county profile lapland is not on this device." in said
    assert "The common profile of THL is used instead." in said
    begun.add_client()
    begun.log_visit()


@pytest.fixture
def on_small_disk(
    day: FirstDay, small_disk: Callable[[str], Path]
) -> tuple[FirstDay, Callable[[str], Path]]:
    """A worker whose store lies on a disk of 3 MB."""
    disk = small_disk("size=3m")
    (disk / "store").mkdir()
    (day.folder / "store").symlink_to(disk / "store")
    day.start_first_time(room=False)
    day.add_client()
    return day, small_disk


@pytest.mark.requirement("I2.4", "A2")
def test_a_full_disk_is_told_and_the_entry_is_saved_when_there_is_room_again(
    on_small_disk: tuple[FirstDay, Callable[[str], Path]],
) -> None:
    day, _ = on_small_disk
    page = day.open_form()
    day.fill_visit(page)
    ballast = day.folder / "disk" / "ballast"
    fill_up(day, ballast)
    page.words.note.setFocus()
    day.key(Qt.Key.Key_Return)
    said = day.told()

    assert "The disk is full." in said
    assert "Everything saved so far is safe." in said
    assert "Free some space and try again." in said
    assert page.words.note.toPlainText() == NOTE
    assert page.footer.draft_state.text() == "Not stored. Trying again…"
    ballast.unlink()
    assert day.meeting_notes(day.save_visit(page)) == [NOTE]


@pytest.mark.requirement("I2.2", "A2")
def test_locking_on_a_full_disk_still_locks(
    on_small_disk: tuple[FirstDay, Callable[[str], Path]],
) -> None:
    day, _ = on_small_disk
    ballast = day.folder / "disk" / "ballast"
    fill_up(day, ballast)
    day.lock()
    ballast.unlink()

    assert everything_is_there(day)


@pytest.mark.requirement("I2.2")
def test_a_read_only_disk_is_told_and_everything_is_there_afterwards(
    on_small_disk: tuple[FirstDay, Callable[[str], Path]],
) -> None:
    day, small_disk = on_small_disk
    day.lock()
    small_disk("ro")
    said = try_to_unlock(day)

    assert said.startswith("This place cannot be written to. Everything saved so far is safe.")
    small_disk("rw")
    assert everything_is_there(day)


@pytest.mark.requirement("I2.6")
def test_a_paper_that_cannot_be_written_is_told_and_can_be_written_elsewhere(
    begun: FirstDay,
) -> None:
    begun.add_client()
    begun.finish_plan()
    page = begun.open_print()
    begun.choose_paper_file(page, begun.folder / "there-is-no-such-folder" / "plan.pdf")
    said = begun.told()
    begun.save_paper(page, begun.folder / "plan.pdf")

    assert "cannot be" in said
    assert (begun.folder / "plan.pdf").read_bytes().startswith(b"%PDF-")


def fill_up(day: FirstDay, ballast: Path) -> None:
    """Write a file until the disk takes no byte more, nor the journal any in room it had."""
    context = day.shell.context
    assert context is not None
    day.idle()
    assert context.store.checkpoint(truncate=True)
    with ballast.open("wb", buffering=0) as file:
        for size in (65536, 4096, 512, 1):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                continue
