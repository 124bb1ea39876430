"""Seuranta and lokiraportti as papers: seen in every look before they leave, which is logged."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.services import use_log
from app.services.vault import Store
from tests.conftest import Clock
from tests.ui.casework import add_client, add_worker, make_context
from ui.context import Context
from ui.navigation import Place
from ui.pages.log_paper_page import LogPaperPage
from ui.pages.monitoring_page import MonitoringPage
from ui.pages.monitoring_paper_page import MonitoringPaperPage
from ui.pages.paper_page import PaperPage
from ui.pages.use_log_page import UseLogPage


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


def shown(qtbot: QtBot, page: PaperPage) -> str:
    page.show()  # the paper is made after the first paint
    qtbot.waitUntil(lambda: page.context.jobs.is_idle, timeout=20_000)
    qtbot.waitUntil(page.print_button.isEnabled, timeout=20_000)
    pages = PdfReader(BytesIO(page._pdf)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def newest(store: Store) -> str:
    return use_log.list_events(store, limit=1, logged=False).rows[0].action


@pytest.mark.requirement("I7.1", "I7.5")
def test_the_statistics_page_is_seen_in_her_language_and_printed_large(
    context: Context, store: Store, qtbot: QtBot
) -> None:
    monitoring = MonitoringPage(context, Place("monitoring"))
    qtbot.addWidget(monitoring)
    with qtbot.waitSignal(monitoring.navigate) as asked:
        monitoring.paper_button.click()
    page = MonitoringPaperPage(context, asked.args[0])
    qtbot.addWidget(page)
    assert "Seuranta" not in shown(qtbot, page)  # she reads English
    page.look.language.set_selected("fi")
    page.look.text_size.set_selected("large")
    page.look.changed.emit()
    assert "Seuranta: sosiaalinen kuntoutus" in shown(qtbot, page)
    page.keeper(page._pdf, "printer")()
    assert newest(store) == "report-exported"
    assert page.back() == Place("monitoring", section=page.place.section)


@pytest.mark.requirement("I7.1", "R14")
def test_the_log_report_of_one_client_is_read_beside_the_interface_and_printed(
    context: Context, store: Store, clock: Clock, qtbot: QtBot
) -> None:
    client_id = add_client(store, clock(), service_language="sv")
    log = UseLogPage(context, Place("use-log", client_id))
    qtbot.addWidget(log)
    with qtbot.waitSignal(log.navigate) as asked:
        log.paper_button.click()
    page = LogPaperPage(context, asked.args[0])
    qtbot.addWidget(page)
    assert "Loggrapport" in shown(qtbot, page)  # in the client's language
    page.look.colours.set_selected("grey")
    page.look.changed.emit()
    assert "Loggrapport" in shown(qtbot, page)
    page.keeper(page._pdf, "printer")()
    assert newest(store) == "log-report-made"
    assert page.back() == Place("use-log", client_id)
    log.leave()
