"""Empty, offline and error states of ui.md 9: each is reached, and says what to do."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from app.domain.clients import Start
from app.services.vault import Store
from tests.conftest import Clock
from tests.hands import shown_texts
from tests.ui.casework import add_client, add_worker, make_context, put_away
from ui.navigation import Place
from ui.pages.client_view import ClientPlanView
from ui.pages.clients_page import ClientsPage
from ui.windows.main_window import MainWindow


@dataclass
class Empty:
    """A worker with one client of whom nothing is known, in the real window."""

    window: MainWindow
    client_id: UUID

    def texts(self, page: str, section: str = "", *, client: bool = False) -> list[str]:
        self.window.go(Place(page, self.client_id if client else None, section))
        assert self.window.page is not None
        return shown_texts(self.window)


@pytest.fixture(scope="module")
def folder(store_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(store_template, tmp_path_factory.mktemp("empty") / "store"))


@pytest.fixture
def empty(qtbot: QtBot, qapp: QObject, store: Store, clock: Clock) -> Empty:
    add_worker(store, clock())
    dates = ("decision_start", "decision_end", "period_start", "period_end")
    values = dict.fromkeys(dates)
    client_id = add_client(store, clock(), start=Start.CONTACT, **values)
    window = MainWindow(make_context(store, clock, qapp), Place("today"), {})
    qtbot.addWidget(window)
    window.resize(1366, 696)
    window.show()
    return Empty(window, client_id)


CLIENTS_OWN = {
    "": "No goals yet. Begin with what the client hopes for.",
    "plan": "No goals yet",
    "meetings": "Nothing logged yet",
    "team": "Nobody here yet",
    "measures": "The first filling shows where things stand.",
    "period": "No period yet",
    "groups": "Not in a group yet",
    "errands": "No errands yet",
}
PAGES = {
    "today": "No meetings today.",
    "groups": "No groups yet.",
    "exchange": "Everything is handed over.",
    "feedback": "There are too few answers to be shown yet.",
    "monitoring": "Figures grow as meetings are logged.",
}


@pytest.mark.requirement("I9.6")
def test_every_page_and_section_says_in_a_sentence_that_nothing_is_there_yet(
    qtbot: QtBot, empty: Empty
) -> None:
    missing = {page: words for page, words in PAGES.items() if words not in empty.texts(page)}
    missing |= {
        name: words
        for name, words in CLIENTS_OWN.items()
        if words not in empty.texts("client", name, client=True)
    }
    assert missing == {}
    put_away(empty.window, qtbot)


@pytest.mark.requirement("I9.6")
def test_what_is_empty_offers_the_one_thing_to_begin_with(qtbot: QtBot, empty: Empty) -> None:
    for section in ("plan", "meetings", "team", "groups", "errands"):
        empty.texts("client", section, client=True)
        page = empty.window.page
        assert page is not None
        action = page.primary_action
        assert action is not None and action.isVisible() and action.text(), section
    put_away(empty.window, qtbot)


@pytest.mark.requirement("I9.6")
def test_the_client_reads_that_the_plan_is_still_being_made(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock, empty: Empty
) -> None:
    view = ClientPlanView(make_context(store, clock, qapp), Place("client-view", empty.client_id))
    qtbot.addWidget(view)
    view.show()
    words = view.goals.empty.text()
    assert words in {
        "Suunnitelmaa tehdään vielä. Kirjoitamme tavoitteesi tähän yhdessä.",
        "Your plan is still being made. We will write your goals here together.",
    }
    put_away(empty.window, qtbot)


@pytest.mark.requirement("I9.6")
def test_a_list_of_clients_that_cannot_be_read_leads_to_the_backups(
    qtbot: QtBot, qapp: QObject, folder: Path, open_store: Callable[[Path], Store], clock: Clock
) -> None:
    first = open_store(folder)
    add_worker(first, clock())
    add_client(first, clock())
    with first.read() as session:
        root = session.scalar(text("SELECT rootpage FROM sqlite_master WHERE name = 'client'"))
    first.close()
    content = bytearray((folder / "store.db").read_bytes())
    content[(int(root or 0) - 1) * 4096 + 99] ^= 1
    (folder / "store.db").write_bytes(content)
    context = make_context(open_store(folder), clock, qapp)
    window = MainWindow(context, Place("clients"), {})
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, ClientsPage)
    assert page.empty.isHidden(), "that there are none would not be true"
    banner = window.host.banner
    assert (banner.status(), banner.isVisible()) == ("bad", True)
    assert banner.text() == "The list of clients could not be read. Bring back a backup."
    banner.action_button.click()
    assert window.navigator.here == Place("settings", section="backups")
    put_away(window, qtbot)


@pytest.mark.requirement("I9.6")
def test_figures_say_that_they_are_of_this_device(qtbot: QtBot, empty: Empty) -> None:
    assert any("on this device" in words for words in empty.texts("monitoring"))
    put_away(empty.window, qtbot)
