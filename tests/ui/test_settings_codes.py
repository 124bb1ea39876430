"""Settings: the organisation's codes, and a try of the connection that sends nothing (A6)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.exchange import ChannelKind, ChannelSettings
from app.services import exchange
from app.services.vault import Store
from tests.conftest import Clock
from tests.fhir_fixture import FhirServer
from tests.ui.casework import make_context
from ui.pages.settings_codes import CodeSettings

GOOD = """
organisation = "Esimerkkilän hyvinvointialue"

[[code]]
set = "1221"
key = "working-age"
code = "30"
display = "Työikäisten palvelut"
"""


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def page(qtbot: QtBot, store: Store, clock: Clock, owner: QWidget) -> Iterator[CodeSettings]:
    context = make_context(store, clock, owner)
    page = CodeSettings(context)
    qtbot.addWidget(page)
    yield page
    context.jobs.shut_down()


def read(qtbot: QtBot, page: CodeSettings, content: str, folder: Path) -> None:
    file = folder / "codes.toml"
    file.write_text(content, encoding="utf-8")
    page.read(file)
    qtbot.waitUntil(lambda: page._context.jobs.is_idle)


@pytest.mark.requirement("I2.7")
def test_the_codes_of_the_organisation_come_into_force(
    qtbot: QtBot, page: CodeSettings, tmp_path: Path
) -> None:
    assert "[PUUTTUU]" in page.file_row.meaning_label.text()
    read(qtbot, page, GOOD, tmp_path)
    qtbot.waitUntil(lambda: "Esimerkkilän" in page.file_row.meaning_label.text())
    assert "[PUUTTUU]" not in page.file_row.meaning_label.text()


@pytest.mark.requirement("I2.7")
def test_a_wrong_file_is_told_and_the_last_good_one_stays(
    qtbot: QtBot, page: CodeSettings, tmp_path: Path
) -> None:
    read(qtbot, page, GOOD, tmp_path)
    told: list[Exception] = []
    page.failed.connect(told.append)
    read(qtbot, page, GOOD.replace('code = "30"', "code = 30"), tmp_path)
    qtbot.waitUntil(lambda: bool(told))
    assert "Esimerkkilän" in page.file_row.meaning_label.text()


@pytest.mark.requirement("I2.7")
def test_a_try_says_what_the_server_allows_and_sends_nothing(
    qtbot: QtBot, page: CodeSettings, store: Store, fhir_server: FhirServer
) -> None:
    fhir_server.reset("documents")
    assert not page.check_button.isEnabled()
    exchange.save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=fhir_server.url))
    page.refresh()
    page.check_button.click()
    qtbot.waitUntil(lambda: "documents only" in page.check_row.meaning_label.text())
    assert all(asked.startswith("GET ") for asked in fhir_server.requests())
