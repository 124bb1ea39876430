"""The client's side without a mouse: from the client's page to a moved tie, through the question.

Nothing here clicks: Tab, arrows, letters and Enter only, as they come from the keyboard.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.network import Closeness, Sector
from app.services import network
from app.services.vault import Store
from app.storage.ballot_box import BallotBox
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, PASSPHRASE, Clock
from tests.ui.casework import add_client, add_goal, add_worker, make_context, put_away
from ui.context import Context
from ui.door import Door
from ui.navigation import Place
from ui.pages.client_page import ClientPage
from ui.pages.client_view import ClientPlanView
from ui.pages.feedback_question import FeedbackQuestion
from ui.pages.team_section import TeamSection
from ui.widgets.map_twin import MapTwin
from ui.windows.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
MOST_STOPS = 120


@pytest.fixture
def context(qapp: QApplication, store: Store, clock: Clock) -> Iterator[Context]:
    add_worker(store, clock())
    door = Door(
        folder=store.path.parent, practice=False, now=clock, kdf=CHEAP_KDF, limits=CHEAP_LIMITS
    )
    context = replace(make_context(store, clock, qapp), door=door)
    yield context
    context.jobs.shut_down()


@pytest.fixture
def aino(context: Context, clock: Clock) -> UUID:
    found = [
        add_client(context.store, clock(), first_names=f"Demo-{one}", service_language="en")
        for one in range(5)
    ]
    return found[0]


@pytest.fixture
def main(qtbot: QtBot, context: Context, aino: UUID) -> Iterator[MainWindow]:
    window = MainWindow(context, Place("client", aino), {})
    window.resize(1366, 696)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    put_away(window, qtbot)
    window.close()
    window.deleteLater()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "nothing takes the keys"
    return found


def tab_to(qtbot: QtBot, main: MainWindow, wanted: Callable[[QWidget], bool]) -> QWidget:
    """Press Tab until something wanted has the focus."""
    for _ in range(MOST_STOPS):
        here = QApplication.focusWidget()
        if here is not None and wanted(here):
            return here
        qtbot.keyClick(here or main, Qt.Key.Key_Tab)
    pytest.fail("Tab does not come there")


def named(*names: str) -> Callable[[QWidget], bool]:
    def is_it(part: QWidget) -> bool:
        said = part.text() if isinstance(part, QAbstractButton) else ""
        return any(name in (said, part.accessibleName()) for name in names)

    return is_it


def waiting(store: Store) -> int:
    box = BallotBox(store.path.parent, store.keys.feedback_key)
    with box._open() as connection:
        return len([one for one in box._read(connection).slots if one.held.name != "DUMMY"])


@pytest.mark.requirement("I5.1", "I9.3", screen="08")
def test_the_map_is_worked_by_keyboard_only_from_the_clients_page_to_undo(
    qtbot: QtBot, main: MainWindow, aino: UUID
) -> None:
    store, context = main.context.store, main.context
    for label in ("Sisko", "Äiti"):
        draft = replace(network.new_person_draft(aino), label=label, sector=Sector.FAMILY)
        network.save_person(store, draft, now=context.now(), today=context.today())

    def ring(label: str) -> Closeness:
        rows = network.list_network(store, aino, logged=False)
        return next(row.closeness for row in rows if row.label == label)

    assert isinstance(main.page, ClientPage)
    qtbot.keyClick(focused(), Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    section = main.page.section
    assert isinstance(section, TeamSection)
    qtbot.waitUntil(lambda: bool(section.map.findChildren(MapTwin)))  # after the first paint

    tab_to(qtbot, main, lambda part: isinstance(part, MapTwin))
    before = focused().accessibleName()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down):
        if focused().accessibleName() == before:
            qtbot.keyClick(focused(), key)
    assert focused().accessibleName() != before, "arrows come to nobody else"

    chosen = section.inspector.view
    label = chosen.person.label if chosen is not None else focused().accessibleName()
    label = next(one for one in ("Sisko", "Äiti") if one in label)
    was = ring(label)
    qtbot.keyClick(focused(), Qt.Key.Key_Up, CTRL)
    assert ring(label) is not was
    qtbot.keyClick(focused(), Qt.Key.Key_Z, CTRL)
    assert ring(label) is was

    tab_to(qtbot, main, named(section.bar.list_button.accessibleName()))
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    qtbot.waitUntil(section.pages.table.isVisible)
    tab_to(qtbot, main, lambda part: part is section.pages.table)


@pytest.mark.requirement("I5.3", "I9.3", screen="10")
def test_the_question_is_answered_by_keyboard_only_and_given_back(
    qtbot: QtBot, main: MainWindow
) -> None:
    main.go(Place("feedback"))
    tab_to(qtbot, main, named("Show question"))
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    view = main.turning.screen.view
    assert isinstance(view, FeedbackQuestion)

    tab_to(qtbot, main, lambda part: part in view.buttons.values())
    came_to = {focused()}
    for _ in range(3):  # the four are one group: arrows go from one to the next
        qtbot.keyClick(focused(), Qt.Key.Key_Right)
        came_to.add(focused())
    assert came_to == set(view.buttons.values())
    qtbot.keyClick(focused(), Qt.Key.Key_1)
    tab_to(qtbot, main, lambda part: part is view.done_button)
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert waiting(main.context.store) == 1

    assert focused() is view.worker_button
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    proof = main.turning.screen.proof
    assert proof is not None
    qtbot.waitUntil(lambda: proof.isAncestorOf(focused()))
    qtbot.keyClicks(focused(), PASSPHRASE.decode())
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not main.turning.screen.is_turned)


@pytest.mark.requirement("I5.2", "I9.3", screen="09")
def test_the_turned_screen_is_worked_by_keyboard_only(
    qtbot: QtBot, main: MainWindow, aino: UUID, clock: Clock
) -> None:
    add_goal(main.context.store, aino, clock())
    qtbot.keyClick(focused(), Qt.Key.Key_A, CTRL_SHIFT)
    view = main.turning.screen.view
    assert isinstance(view, ClientPlanView)
    tab_to(qtbot, main, lambda part: part is view.goals.tiles[0].did_it)
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert view.goals.tiles[0].taken_back is not None

    qtbot.keyClick(view, Qt.Key.Key_4)
    tab_to(qtbot, main, lambda part: part is view.words.editor)
    qtbot.keyClicks(view.words.editor, "Meni hyvin 2 ja 3")
    assert view.tabs[3].isChecked(), "figures in a text change no tab"
    tab_to(qtbot, main, lambda part: part is view.words.save_button)
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    assert "Thank you" in view.words.said.text()
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert main.turning.screen.proof is not None
