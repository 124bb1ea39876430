"""The canaries of every test: a leak that is planted in each of the places is found."""

import base64
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.services.vault import Store
from tests.canary_plugin import Canaries, canaries
from tests.casework import add_client, add_worker
from tests.leak_search import Searcher, forms, is_telling

NAME = "Kanärjalintu-Aamunkoitto"


@pytest.fixture
def watch(store: Store) -> Iterator[Canaries]:
    """The canaries of this process, once a client's name has gone into a store."""
    add_worker(store)
    add_client(store, first_names=NAME)
    yield canaries
    canaries.shown("", None)


def in_log() -> None:
    logging.getLogger("app.anything").debug("opened %s", NAME)


def in_logged_exception() -> None:
    try:
        dict[str, int]()[NAME]
    except KeyError:
        logging.getLogger("app.anything").exception("fault")


def in_temporary_file() -> None:
    with tempfile.NamedTemporaryFile(delete=False) as file:
        file.write(NAME.encode("utf-16-le"))


def in_temporary_name() -> None:
    Path(tempfile.gettempdir(), f"{NAME}.pdf").write_bytes(b"%PDF")


def in_settings() -> None:
    place = Path(os.environ["XDG_CONFIG_HOME"]) / "leak.ini"
    settings = QSettings(str(place), QSettings.Format.IniFormat)
    settings.setValue("last", NAME)
    settings.sync()


def in_crash_file() -> None:
    folder = Path(os.environ["XDG_STATE_HOME"])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "crash.txt").write_bytes(base64.b64encode(b"x" + NAME.encode()))


@pytest.mark.requirement("I3.3", "K37", "S6")
@pytest.mark.parametrize(
    "leak",
    [in_log, in_logged_exception, in_temporary_file, in_temporary_name, in_settings, in_crash_file],
)
def test_a_name_that_gets_out_is_found(watch: Canaries, leak: Callable[[], None]) -> None:
    assert watch.shown("", None) == {}
    leak()
    (words,) = watch.shown("", None).values()
    assert NAME in words
    assert watch.shown("", None) == {}, "each leak is told once, by the test that made it"


@pytest.mark.requirement("I3.3", "K37", "S6")
def test_a_name_in_the_title_of_any_window_is_found(watch: Canaries, qtbot: QtBot) -> None:
    for window in (QWidget(), QDialog()):
        qtbot.addWidget(window)
        window.setWindowTitle(f"Rinnalla: {NAME}")
        assert list(watch.shown("", None)) == ["window titles"]
        window.setWindowTitle("Rinnalla")
        assert watch.shown("", None) == {}


@pytest.mark.requirement("I3.3", "K37", "S6")
def test_a_name_beside_the_encrypted_files_of_a_store_is_found(
    watch: Canaries, tmp_path: Path
) -> None:
    assert watch.shown("", tmp_path) == {}
    (tmp_path / "store" / "notes.json").write_text(f'{{"open": "{NAME}"}}')
    assert list(watch.shown("", tmp_path)) == [str(tmp_path / "store" / "notes.json")]


@pytest.mark.requirement("I3.3", "K37", "S6")
def test_a_name_that_was_printed_is_found(watch: Canaries) -> None:
    assert watch.shown(f"Traceback … {NAME}", None) == {"standard error": {NAME}}


@pytest.mark.requirement("I3.3", "S6")
def test_a_test_that_leaks_fails_in_a_run_of_its_own(tmp_path: Path) -> None:
    test = tmp_path / "test_leak.py"
    test.write_text(
        "import pytest, sys\n"
        "from tests.canary_plugin import canaries\n"
        '@pytest.mark.requirement("I3.3")\n'
        "def test_leak():\n"
        f"    canaries.searcher.learn(['{NAME}'])\n"
        f"    print('{NAME}', file=sys.stderr)\n"
    )
    root = Path(__file__).parents[2]
    command = [sys.executable, "-m", "pytest", "-q", "-c", str(root / "pyproject.toml"),
               "-p", "no:randomly", str(test)]  # fmt: skip
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "words of a client outside the store: standard error" in done.stdout


@pytest.mark.requirement("I3.3", "S6")
def test_every_form_is_found_wherever_it_stands() -> None:
    searcher = Searcher([NAME, "Äiti kävi kotona"])
    for words in (NAME, "Äiti kävi kotona"):
        for form in forms(words):
            for before in (b"", b"x", b"xy", b"\0\0\0"):
                assert words in searcher.found(before + form + b"after")
    assert searcher.found("Kanärjalintu-Aamunkoitt, Äiti kävi".encode()) == set()


@pytest.mark.requirement("I3.3")
@pytest.mark.parametrize(
    ("words", "telling"),
    [(NAME, True), ("Aino", False), ("meeting-saved", False), ("2026-11-11T09:30:00Z", False),
     ("010190-900P", True), ("soitti äidille", True),
     ("0198f2aa-0000-7000-8000-000000000000", False),
     ("DocumentReference/0198f2aa-0000-7000-8000-000000000000/_history/2", False),
     ("+358 40 123 4567", False)],
)  # fmt: skip
def test_codes_numbers_and_dates_are_no_words_of_a_client(words: str, telling: bool) -> None:
    assert is_telling(words) is telling
