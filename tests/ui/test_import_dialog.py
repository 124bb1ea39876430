"""Clients from a FHIR file: seen first, then all that are ticked or none (I2.3)."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.exchange import ChannelKind, ChannelSettings
from app.services import caseload, client_import
from app.services.exchange import save_channel
from app.services.vault import Store
from tests.fhir_fixture import FhirServer
from ui.context import Context
from ui.dialogs import prompts
from ui.dialogs.import_dialog import ImportDialog
from ui.jobs import JobRunner
from ui.navigation import Place
from ui.settings import Settings

NOW = datetime(2026, 11, 11, 9, 42, tzinfo=UTC)
TODAY = date(2026, 11, 11)
SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "fhir" / "patients"


def patient(**parts: object) -> dict[str, object]:
    return {"resourceType": "Patient", **parts}


AINO = patient(
    name=[{"family": "Esimerkki", "given": ["Demo-Aino"]}],
    identifier=[{"system": "urn:oid:1.2.246.21", "value": "150497-950K"}],
)


@pytest.fixture
def dialog(qtbot: QtBot, store: Store, tmp_path: Path) -> Iterator[ImportDialog]:
    window = QWidget()
    window.resize(1024, 640)
    qtbot.addWidget(window)
    context = Context(
        store=store,
        jobs=JobRunner(window),
        settings=Settings(QSettings(str(tmp_path / "q.ini"), QSettings.Format.IniFormat)),
        prompts=prompts,
        now=lambda: NOW,
        today=lambda: TODAY,
        folder=tmp_path,
    )
    yield ImportDialog(context, Place("import-clients"), window)
    context.jobs.shut_down()


def read(qtbot: QtBot, dialog: ImportDialog, content: str, tmp_path: Path) -> None:
    file = tmp_path / "patients.json"
    file.write_text(content, encoding="utf-8")
    dialog.read(file)
    settle(qtbot, dialog)


def settle(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: dialog.context.jobs.is_idle)


def add(qtbot: QtBot, dialog: ImportDialog) -> None:
    dialog.add_clients()
    settle(qtbot, dialog)


@pytest.mark.requirement("I2.3")
def test_people_are_seen_before_anything_is_saved(
    qtbot: QtBot, dialog: ImportDialog, store: Store, tmp_path: Path
) -> None:
    read(qtbot, dialog, json.dumps(AINO), tmp_path)
    assert [row.tick.text() for row in dialog.rows] == ["Demo-Aino Esimerkki"]
    assert caseload.list_caseload(store, today=TODAY, now=NOW) == []
    add(qtbot, dialog)
    names = [row.client.name for row in caseload.list_caseload(store, today=TODAY, now=NOW)]
    assert names == ["Demo-Aino Esimerkki"]


@pytest.mark.requirement("I2.3", "R22")
def test_a_person_without_a_name_is_added_once_it_is_typed(
    qtbot: QtBot, dialog: ImportDialog, store: Store, tmp_path: Path
) -> None:
    read(qtbot, dialog, json.dumps(patient(active=True)), tmp_path)
    (row,) = dialog.rows
    assert row.draft() is None
    assert not dialog.add_clients_button.isEnabled()
    qtbot.keyClicks(row.first_names, "Demo-Irja")
    assert dialog.add_clients_button.isEnabled()
    add(qtbot, dialog)
    names = [row.client.name for row in caseload.list_caseload(store, today=TODAY, now=NOW)]
    assert names == ["Demo-Irja"]


@pytest.mark.requirement("I2.3")
def test_someone_who_is_here_already_is_not_ticked(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    read(qtbot, dialog, json.dumps(AINO), tmp_path)
    add(qtbot, dialog)
    read(qtbot, dialog, json.dumps(AINO), tmp_path)
    assert not dialog.rows[0].tick.isChecked()


@pytest.mark.requirement("I2.3")
@pytest.mark.parametrize("content", ["", "[1, 2", '{"resourceType": "Observation"}', "[" * 5000])
def test_a_wrong_file_is_refused_whole_in_words(
    qtbot: QtBot, dialog: ImportDialog, store: Store, tmp_path: Path, content: str
) -> None:
    read(qtbot, dialog, json.dumps(AINO), tmp_path)
    read(qtbot, dialog, content, tmp_path)
    assert dialog.rows == []
    assert "Nothing was saved." in dialog._refused.text()
    assert not dialog._refused.isHidden()
    assert caseload.list_caseload(store, today=TODAY, now=NOW) == []


@pytest.mark.requirement("I2.3")
@pytest.mark.skipif(not SHARED.is_dir(), reason="the real Finnish examples lie in ../shared")
def test_real_finnish_patients_are_read(qtbot: QtBot, dialog: ImportDialog, tmp_path: Path) -> None:
    files = sorted(SHARED.glob("*.json"))
    assert len(files) == 6
    named = []
    for file in files:
        read(qtbot, dialog, file.read_text(encoding="utf-8"), tmp_path)
        assert len(dialog.rows) == 1
        named.append(dialog.rows[0].draft() is not None)
    assert named.count(True) == 1


@pytest.mark.requirement("I8.5")
def test_columns_of_a_list_are_chosen_remembered_and_the_import_is_undone(
    qtbot: QtBot, dialog: ImportDialog, store: Store, tmp_path: Path
) -> None:
    file = tmp_path / "lista.csv"
    file.write_bytes(
        "Vem;Telefon;X;Kod\nDemo-Kaj Öhman;040 123;=1+1;020594X903P\n".encode("latin-1")
    )
    dialog.read(file)
    qtbot.waitUntil(lambda: dialog.context.jobs.is_idle)
    form = dialog.columns_form
    assert not form.isHidden()
    assert form.columns() == {"phone": 1}
    assert form.choices["name"].itemText(1) == "Vem: Demo-Kaj Öhman"
    assert form.choices["identity"].itemText(4) == "Kod: 020594X****"
    assert "formula" in dialog._refused.text()
    form.choices["name"].set_selected("0")
    form.choices["name"].activated.emit(1)
    settle(qtbot, dialog)
    (row,) = dialog.rows
    assert row.tick.text() == "Demo-Kaj Öhman"
    row.tick.setChecked(True)
    add(qtbot, dialog)
    (client,) = caseload.list_caseload(store, today=TODAY, now=NOW)
    assert client.client.name == "Demo-Kaj Öhman"

    window = QWidget()
    qtbot.addWidget(window)
    again = ImportDialog(dialog.context, Place("import-clients"), window)
    assert "1 client" in again._last.text()
    again.read(file)
    qtbot.waitUntil(lambda: again.context.jobs.is_idle)
    assert again.columns_form.columns() == {"name": 0, "phone": 1}
    again._undo()
    settle(qtbot, again)
    assert caseload.list_caseload(store, today=TODAY, now=NOW) == []


@pytest.mark.requirement("I8.5")
def test_import_preview_and_undo_leave_the_window_free(
    qtbot: QtBot, dialog: ImportDialog, store: Store, tmp_path: Path
) -> None:
    """All three are done in the thread of the store: the buttons rest until it has answered."""
    read(qtbot, dialog, "Nimi;Kuka\nDemo-Kaj Öhman;Demo-Kaj Ek\n", tmp_path)
    dialog.columns_form.choices["name"].set_selected("1")
    dialog.columns_form.choices["name"].activated.emit(2)
    assert dialog.rows[0].tick.text() == "Demo-Kaj Öhman"
    assert not dialog.add_clients_button.isEnabled()
    settle(qtbot, dialog)
    assert dialog.rows[0].tick.text() == "Demo-Kaj Ek"
    dialog.add_clients()
    assert client_import.last_import(store) is None
    assert not dialog.add_clients_button.isEnabled() and not dialog.choose_button.isEnabled()
    settle(qtbot, dialog)
    dialog._undo()
    assert client_import.last_import(store) is not None
    assert not dialog.undo_button.isEnabled()
    settle(qtbot, dialog)
    assert client_import.last_import(store) is None


@pytest.mark.requirement("I8.5")
def test_an_import_is_stopped_by_cancel_and_nothing_is_saved(
    qtbot: QtBot, dialog: ImportDialog, store: Store, tmp_path: Path
) -> None:
    read(qtbot, dialog, "Nimi\nDemo-Kaj Öhman\n", tmp_path)
    dialog.add_clients()
    dialog.reject()
    settle(qtbot, dialog)
    assert dialog._refused.text() == "Stopped. Nothing was saved."
    assert caseload.list_caseload(store, today=TODAY, now=NOW) == []
    assert dialog.add_clients_button.isEnabled() and len(dialog.rows) == 1


@pytest.mark.requirement("I8.5")
def test_another_column_keeps_what_was_ticked_and_typed(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    content = "Kuka;Numero\nDemo-Kaj Öhman;040 1\nDemo-Eero Malli;040 2\nDemo-Irja Ek;040 3\n"
    read(qtbot, dialog, content, tmp_path)
    choices = dialog.columns_form.choices

    def choose(field: str, column: str) -> None:
        choices[field].set_selected(column)
        choices[field].activated.emit(0)
        settle(qtbot, dialog)

    qtbot.keyClicks(dialog.rows[2].first_names, "Demo-Irja")
    choose("phone", "1")
    assert [row.tick.isChecked() for row in dialog.rows] == [False, False, True]
    third = dialog.rows[2].draft()
    assert third is not None and (third.first_names, third.phone) == ("Demo-Irja", "040 3")
    choose("name", "0")
    dialog.rows[1].tick.click()
    choose("phone", "-")
    assert [row.tick.isChecked() for row in dialog.rows] == [True, False, True]
    assert dialog.rows[0].tick.text() == "Demo-Kaj Öhman"
    read(qtbot, dialog, content, tmp_path)
    assert dialog.rows[2].first_names.text() == ""


@pytest.mark.requirement("I2.3")
def test_the_sheet_is_as_high_as_what_it_shows(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    window = dialog.parentWidget()
    assert window is not None
    window.show()
    dialog.open()
    read(qtbot, dialog, json.dumps(AINO), tmp_path)
    qtbot.waitUntil(lambda: dialog.rows[0].isVisible() and dialog.rows[0].height() > 0)
    assert dialog.sheet.height() < dialog.height() - 100, "there is room left in the window"
    assert dialog._scroll.verticalScrollBar().maximum() == 0


@pytest.mark.requirement("I9.4")
def test_two_thousand_clients_by_mistake_are_shown_in_part_and_taken_back_whole(
    qtbot: QtBot, dialog: ImportDialog, store: Store, tmp_path: Path
) -> None:
    lines = "".join(f"Demo-Eero;Malli{number}\n" for number in range(2000))
    file = tmp_path / "all.csv"
    file.write_text(f"Etunimi;Sukunimi\n{lines}", encoding="utf-8")
    dialog.read(file)
    settle(qtbot, dialog)
    assert "The file has 2000 people" in dialog._refused.text()
    shown = len(dialog.rows)
    assert 0 < shown < 2000, "the rest is read again, on purpose"
    dialog.add_clients()
    qtbot.waitUntil(lambda: dialog.context.jobs.is_idle, timeout=30_000)
    assert len(caseload.list_caseload(store, today=TODAY, now=NOW)) == shown
    window = dialog.parentWidget()
    assert window is not None
    again = ImportDialog(dialog.context, Place("import-clients"), window)
    assert f"{shown} client(s)" in again._last.text()
    again._undo()
    qtbot.waitUntil(lambda: dialog.context.jobs.is_idle, timeout=30_000)
    assert caseload.list_caseload(store, today=TODAY, now=NOW) == []
    again.reject()


@pytest.mark.requirement("I8.5")
def test_server_search_shows_people_before_anything_is_saved(
    qtbot: QtBot, store: Store, dialog: ImportDialog, fhir_server: FhirServer
) -> None:
    assert dialog.search_form.isHidden()  # no server is set
    fhir_server.request("POST", "/Patient", AINO)
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=fhir_server.url))
    window = dialog.parentWidget()
    assert window is not None
    opened = ImportDialog(dialog.context, Place("import-clients"), window)
    form = opened.search_form
    assert not form.isHidden()

    form.identity.setText("15.4.1997")
    assert not form.button.isEnabled()  # a birth date alone means nobody
    form.identity.setText("150497-950X")
    assert not form.button.isEnabled()  # no code
    form.identity.setText("")
    form.name.setText("Eikukaan")
    form.button.click()
    settle(qtbot, opened)
    assert opened.rows == []
    assert "Nobody was found" in opened._refused.text()
    form.name.setText("")
    form.identity.setText("150497-950K")
    form.button.click()
    settle(qtbot, opened)

    assert [row.tick.text() for row in opened.rows] == ["Demo-Aino Esimerkki"]
    assert caseload.list_caseload(store, today=TODAY, now=NOW) == []
    add(qtbot, opened)
    assert len(caseload.list_caseload(store, today=TODAY, now=NOW)) == 1
