"""Lokitiedot (17b): what is shown, filtered, checked and given out, and that looking is logged."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from app.services import use_log
from app.services.caseload import load_client
from app.services.vault import Store, UseEvent, log_use
from tests.conftest import Clock
from tests.ui.casework import RecordedPrompts, add_client, add_worker, make_context
from ui.context import Context
from ui.models.use_log_model import UseLogModel
from ui.navigation import Place
from ui.pages.settings_page import SettingsPage
from ui.pages.use_log_page import UseLogPage
from ui.windows.registry import pages, rail_page


class SavingPrompts(RecordedPrompts):
    """Answers the question for a file with a path given beforehand."""

    path = Path()
    kinds = ""

    def ask_save_path(self, *args: Any) -> None:
        self.kinds = args[3]
        args[4](self.path)


@pytest.fixture
def context(qtbot: QtBot, store: Store, clock: Clock) -> Iterator[Context]:
    owner = QObject()
    add_worker(store, clock())
    made = replace(make_context(store, clock, owner), prompts=SavingPrompts())
    yield made
    made.jobs.shut_down()


@pytest.fixture
def client(context: Context, clock: Clock) -> UUID:
    client_id = add_client(context.store, clock())
    load_client(context.store, client_id, section="summary")
    return client_id


@pytest.fixture
def show(qtbot: QtBot, context: Context) -> Callable[..., UseLogPage]:
    def shown(client_id: UUID | None = None) -> UseLogPage:
        page = UseLogPage(context, Place("use-log", client_id))
        qtbot.addWidget(page)
        page.resize(1200, 640)
        page.show()
        return page

    return shown


def cells(page: UseLogPage, row: int) -> list[str]:
    model = page.model
    return [model.index(row, column).data() for column in range(model.columnCount())]


def acts(page: UseLogPage) -> list[str]:
    model = page.model
    rows = (model.index(row, 0).data(UseLogModel.RowRole) for row in range(model.rowCount()))
    return [row.action for row in rows]


def act(store: Store, action: str, client_id: UUID | None, count: int = 1) -> None:
    with store.write() as session:
        for _ in range(count):
            log_use(session, UseEvent(action, "goal", None, client_id, "social-rehabilitation"))


@pytest.mark.requirement("R14", "I3.3")
def test_a_row_says_time_number_user_act_client_purpose_and_controller(
    client: UUID, show: Callable[..., UseLogPage]
) -> None:
    page = show()
    time, user, done, whose, why = cells(page, 0)
    number = page.model.index(0, 0).data(UseLogModel.RowRole).n
    assert time == f"11.11.2026 9.30\n{number}"
    assert user.startswith("Demo-Kaisa Ohjaaja\n")
    assert len(user) > len("Demo-Kaisa Ohjaaja\n")
    assert (done, whose) == ("Viewed\n", "Demo-Aino Esimerkki\nSummary")
    assert why == "Social rehabilitation\nEsimerkkilän hyvinvointialue"
    headings = [page.model.headerData(n, Qt.Orientation.Horizontal) for n in range(5)]
    assert headings == [
        "Time and number", "User and identifier", "Event", "Client and data",
        "Purpose and controller",
    ]  # fmt: skip


@pytest.mark.requirement("I3.3")
def test_opening_the_page_is_in_the_log(
    context: Context, client: UUID, show: Callable[..., UseLogPage]
) -> None:
    show()
    newest = use_log.list_events(context.store, limit=1, logged=False).rows[0]
    assert (newest.action, newest.object_type) == ("list-shown", "use-log")
    assert newest.details["clients"] == [str(client)]


@pytest.mark.requirement("I3.3")
def test_a_long_log_is_read_as_it_is_scrolled(
    context: Context, client: UUID, qtbot: QtBot, show: Callable[..., UseLogPage]
) -> None:
    act(context.store, "goal-added", client, 450)
    page = show()
    first = page.model.rowCount()
    assert first < 450
    page.table.setFocus()
    for _ in range(8):
        qtbot.keyClick(page.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert page.model.rowCount() > 450
    assert acts(page)[-1] == "store-created"


@pytest.mark.requirement("I3.3")
def test_rare_events_far_back_are_found_without_scrolling(
    context: Context,
    client: UUID,
    qtbot: QtBot,
    show: Callable[..., UseLogPage],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(use_log, "SPAN", 50)
    act(context.store, "goal-added", client, 300)
    page = show()
    page.filters.acts.chip("keys").click()
    qtbot.waitUntil(lambda: "store-created" in acts(page) and page.model.at_end)
    assert set(acts(page)) == {
        "store-created", "store-unlocked-by-passphrase", "worker-saved",
    }  # fmt: skip


@pytest.mark.requirement("I3.3")
def test_the_acts_and_the_days_are_chosen(
    context: Context, client: UUID, clock: Clock, show: Callable[..., UseLogPage]
) -> None:
    clock.forward(days=20)
    act(context.store, "document-left", client)
    page = show()
    assert acts(page) == ["document-left"]
    page.filters.period.set_selected("30")
    page.filters.period.activated.emit(1)
    assert "client-added" in acts(page)
    page.filters.acts.chip("left").click()
    assert acts(page) == ["document-left"]
    page.filters.acts.chip("change").click()
    assert acts(page) == ["client-added"]


@pytest.mark.requirement("I3.3", "R14")
def test_one_client_is_found_by_name_and_only_then_a_report_can_be_made(
    context: Context,
    client: UUID,
    clock: Clock,
    qtbot: QtBot,
    show: Callable[..., UseLogPage],
) -> None:
    other = add_client(context.store, clock(), first_names="Demo-Eero", last_name="Malli")
    act(context.store, "goal-added", other)
    page = show()
    assert not page.report_button.isEnabled()
    page.filters.search.setFocus()
    qtbot.keyClicks(page.filters.search, "Demo-Eero Malli")
    assert page.filters.client_id == other
    assert {"goal-added", "client-added"} <= set(acts(page))
    assert "opened" not in acts(page)
    assert page.report_button.isEnabled()
    page.filters.search.clear()
    assert "opened" in acts(page)


@pytest.mark.requirement("R14")
def test_the_report_is_saved_where_she_says_with_its_warning_beside(
    context: Context,
    client: UUID,
    tmp_path: Path,
    qtbot: QtBot,
    show: Callable[..., UseLogPage],
) -> None:
    page = show(client)
    prompts = context.prompts
    assert isinstance(prompts, SavingPrompts)
    prompts.path = tmp_path / "raportti.pdf"
    assert page._warning.text() == "Do not give it straight to the client."
    with qtbot.waitSignal(page.notified, timeout=20_000):
        page.report_button.click()
    assert prompts.path.read_bytes().startswith(b"%PDF")
    assert "PDF" in prompts.kinds and "jsonl" in prompts.kinds
    newest = use_log.list_events(context.store, limit=1, logged=False).rows[0]
    assert (newest.action, newest.client_id) == ("log-report-made", client)


@pytest.mark.requirement("I3.3")
def test_the_log_is_exported_to_a_file(
    context: Context, tmp_path: Path, qtbot: QtBot, show: Callable[..., UseLogPage]
) -> None:
    page = show()
    prompts = context.prompts
    assert isinstance(prompts, SavingPrompts)
    prompts.path = tmp_path / "loki.jsonl"
    with qtbot.waitSignal(page.notified, timeout=20_000):
        page.export_button.click()
    assert b'"manifest"' in prompts.path.read_bytes().splitlines()[-1]


@pytest.mark.requirement("I3.3")
def test_a_disk_that_refuses_the_export_is_explained(
    context: Context, tmp_path: Path, qtbot: QtBot, show: Callable[..., UseLogPage]
) -> None:
    page = show()
    prompts = context.prompts
    assert isinstance(prompts, SavingPrompts)
    prompts.path = tmp_path / "no" / "loki.jsonl"
    with qtbot.waitSignal(page.failed, timeout=20_000):
        page.export_button.click()
    assert page.export_button.isEnabled()


@pytest.mark.requirement("I3.3", "S3")
def test_checking_says_in_words_what_it_found(
    context: Context, client: UUID, qtbot: QtBot, show: Callable[..., UseLogPage]
) -> None:
    context.store.checkpoint(truncate=True)
    page = show()
    assert page.check.words.text() == "The chain has not been checked yet."
    with qtbot.waitSignal(page.check.checked, timeout=20_000):
        page.check.button.click()
    assert page.check.words.text().startswith("The chain of the log is whole · ")
    assert "11.11.2026" in page.check.words.text()
    with context.store.write() as session:
        session.execute(text("DROP TRIGGER use_log_no_update"))
        session.execute(text("UPDATE use_log SET client_id = NULL WHERE n = 4"))
    with qtbot.waitSignal(page.check.checked, timeout=20_000):
        page.check.button.click()
    assert page.check.words.text() == ("Event 4 was changed. Tell the data protection officer.")
    assert show().check.words.text().startswith("Event 4 was changed.")


@pytest.mark.requirement("I3.3")
def test_the_page_is_reached_from_security_and_stands_in_the_registry(
    context: Context, client: UUID, qtbot: QtBot
) -> None:
    assert pages()["use-log"] is UseLogPage
    assert rail_page(Place("use-log")) == "settings"
    assert rail_page(Place("use-log", client)) == "clients"
    settings = SettingsPage(context, Place("settings", section="security"))
    qtbot.addWidget(settings)
    with qtbot.waitSignal(settings.navigate) as caught:
        settings.content.log_button.click()  # type: ignore[union-attr]
    assert caught.args == [Place("use-log")]
