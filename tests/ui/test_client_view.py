"""Asiakasnäkymä (09) in the real window: it covers everything, and only the worker ends it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.meetings import ContactForm
from app.domain.today import BookingDraft
from app.services import bookings, client_view, goals, practice_runs
from app.services.vault import Store
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, PASSPHRASE, Clock
from tests.hands import shown_texts
from tests.ui.casework import add_client, add_goal, add_worker, make_context, put_away, type_into
from ui import theme
from ui.context import Context
from ui.door import Door
from ui.navigation import Place
from ui.pages.client_page import ClientPage
from ui.pages.client_view import ClientPlanView
from ui.widgets.run_curve import RunCurve
from ui.widgets.secret_edit import SecretEdit
from ui.windows.main_window import MainWindow

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
PIN = b"203948"


@pytest.fixture
def door(store: Store, clock: Clock) -> Door:
    return Door(
        folder=store.path.parent,
        practice=False,
        now=clock,
        kdf=CHEAP_KDF,
        limits=CHEAP_LIMITS,
        pin_kdf=CHEAP_KDF,
    )


@pytest.fixture
def context(qapp: QApplication, store: Store, clock: Clock, door: Door) -> Iterator[Context]:
    add_worker(store, clock())
    context = replace(make_context(store, clock, qapp), door=door)
    yield context
    context.jobs.shut_down()


@pytest.fixture
def aino(context: Context, clock: Clock) -> UUID:
    client_id = add_client(context.store, clock(), service_language="en")
    add_goal(context.store, client_id, clock())
    add_client(context.store, clock(), first_names="Demo-Eero", last_name="Toinen")
    return client_id


@pytest.fixture
def main(qtbot: QtBot, context: Context, aino: UUID) -> Iterator[MainWindow]:
    window = MainWindow(context, Place("client", aino), {})  # ended here, not by qtbot: jobs first
    window.resize(1366, 696)
    window.show()
    yield window
    put_away(window, qtbot)
    window.close()
    window.deleteLater()


def turned(main: MainWindow) -> ClientPlanView:
    view = main.turning.screen.view
    assert isinstance(view, ClientPlanView)
    return view


def type_secret(edit: SecretEdit, secret: bytes) -> None:
    edit.add_bytes(QByteArray(secret))


def leave(qtbot: QtBot, main: MainWindow, secret: bytes = PASSPHRASE) -> None:
    qtbot.keyClick(main.turning.screen, Qt.Key.Key_Escape)
    proof = main.turning.screen.proof
    assert proof is not None
    type_secret(proof.passphrase, secret)
    proof.submit()


def said(window: QWidget) -> str:
    for _ in range(3):  # what was built anew is shown by its layout
        QApplication.processEvents()
    return "\n".join(shown_texts(window))


@pytest.mark.requirement("I5.2", "R30")
def test_ctrl_shift_a_turns_the_screen_with_the_first_name_and_nothing_of_the_workers_side(
    qtbot: QtBot, main: MainWindow
) -> None:
    main.host.notify("Eero Toinen")
    qtbot.keyClick(main, Qt.Key.Key_A, CTRL_SHIFT)
    assert turned(main).isVisible() and main.isFullScreen()
    main.host.notify("Demo-Eero waits")
    main.host.explain(ValueError("Eero"))

    told = said(main)
    assert "Hi Demo-Aino! This is your plan." in told
    assert "Lähden kotoa kaksi kertaa viikossa" in told
    assert "Eero" not in told and "Esimerkki" not in told
    assert not main.rail.isVisible() and not main.host.isVisible()
    assert not main.host.toast.isVisible()
    names = [button.text() for button in turned(main).tabs]
    assert names == ["My goals", "My team", "What we agreed", "How is it going?"]


@pytest.mark.requirement("I5.2", "P12")
def test_the_client_marks_a_step_and_takes_it_back(
    qtbot: QtBot, main: MainWindow, aino: UUID, clock: Clock
) -> None:
    main.go(Place("client-view", aino))
    view = turned(main)
    qtbot.mouseClick(view.goals.tiles[0].did_it, Qt.MouseButton.LeftButton)
    read = client_view.load_client_view(main.context.store, aino, now=clock())
    assert read.goals[0].steps_done == 1
    assert "1 step taken" in said(main)

    qtbot.mouseClick(view.goals.tiles[0].taken_back, Qt.MouseButton.LeftButton)
    read = client_view.load_client_view(main.context.store, aino, now=clock())
    assert read.goals[0].steps_done == 0


@pytest.mark.requirement("I5.2", "S01")
def test_keys_1_to_4_change_the_tab_and_own_words_are_kept(
    qtbot: QtBot, main: MainWindow, aino: UUID, clock: Clock
) -> None:
    main.go(Place("client-view", aino))
    view = turned(main)
    qtbot.keyClick(view, Qt.Key.Key_4)
    assert view.words.isVisible() and view.tabs[3].isChecked()
    view.words.editor.setFocus()
    type_into(view.words.editor, "Meni hyvin, vaikka 4 jännitti.")
    qtbot.mouseClick(view.words.save_button, Qt.MouseButton.LeftButton)

    read = client_view.load_client_view(main.context.store, aino, now=clock())
    assert [one.text for one in read.words] == ["Meni hyvin, vaikka 4 jännitti."]
    assert "Thank you. Your words are kept." in said(main)


@pytest.mark.requirement("I5.2", "S2.5")
def test_leaving_asks_the_passphrase_where_there_is_no_pin(qtbot: QtBot, main: MainWindow) -> None:
    qtbot.keyClick(main, Qt.Key.Key_A, CTRL_SHIFT)
    leave(qtbot, main, b"ei se kuitenkaan ole tama")
    qtbot.waitUntil(lambda: main.context.jobs.is_idle)
    proof = main.turning.screen.proof
    assert proof is not None and not proof.problem.isHidden() and main.turning.screen.is_turned
    assert "Demo" not in said(main)

    type_secret(proof.passphrase, PASSPHRASE)
    proof.submit()
    qtbot.waitUntil(lambda: not main.turning.screen.is_turned)
    assert isinstance(main.page, ClientPage) and main.page.isVisible()
    assert not main.isFullScreen()
    qtbot.waitUntil(main.isActiveWindow)
    qtbot.keyClick(main, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert main.navigator.here == Place("today")


@pytest.mark.requirement("I5.2", "S2.5")
def test_leaving_asks_the_pin_and_after_five_wrong_ones_the_passphrase(
    qtbot: QtBot, main: MainWindow, door: Door
) -> None:
    door.set_pin(main.context.store, bytearray(PASSPHRASE), bytearray(PIN))
    qtbot.keyClick(main, Qt.Key.Key_A, CTRL_SHIFT)
    qtbot.keyClick(main.turning.screen, Qt.Key.Key_Escape)
    proof = main.turning.screen.proof
    assert proof is not None and proof.pin.isVisible() and not proof.passphrase.isVisible()
    for _ in range(5):
        type_secret(proof.pin, b"111222")
        proof.submit()
        qtbot.waitUntil(lambda: main.context.jobs.is_idle)
    assert proof.passphrase.isVisible() and not proof.pin.isVisible()
    type_secret(proof.passphrase, PASSPHRASE)
    proof.submit()
    qtbot.waitUntil(lambda: not main.turning.screen.is_turned)

    qtbot.waitUntil(main.isActiveWindow)
    qtbot.keyClick(main, Qt.Key.Key_A, CTRL_SHIFT)  # the passphrase has armed the PIN again
    qtbot.keyClick(main.turning.screen, Qt.Key.Key_Escape)
    again = main.turning.screen.proof
    assert again is not None
    type_secret(again.pin, PIN)
    again.submit()
    qtbot.waitUntil(lambda: not main.turning.screen.is_turned)


@pytest.mark.requirement("I5.2")
def test_the_workers_keys_rest_while_the_screen_is_turned(qtbot: QtBot, main: MainWindow) -> None:
    qtbot.keyClick(main, Qt.Key.Key_A, CTRL_SHIFT)
    here = main.navigator.here
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_N, Qt.Key.Key_Comma, Qt.Key.Key_P):
        qtbot.keyClick(main.turning.screen, key, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(main.turning.screen, Qt.Key.Key_Escape)
    qtbot.keyClick(main.turning.screen, Qt.Key.Key_Escape)  # back from the PIN to the view

    assert main.navigator.here == here
    assert main.turning.screen.is_turned and main.turning.screen.proof is None


@pytest.mark.requirement("I5.2", "A5")
def test_the_lock_behind_it_shows_nothing_and_keeps_what_was_typed(
    qtbot: QtBot, main: MainWindow, aino: UUID, clock: Clock
) -> None:
    theme.current().set_mode("dark")
    geometry = main.saveGeometry()
    main.go(Place("client-view", aino))
    assert theme.current().mode() == "light"  # fixed light colours (ui.md 3)
    turned(main).show_tab(3)
    type_into(turned(main).words.editor, "Jos saisin")
    main.put_away()

    assert main.turning.screen.is_turned and not main.host.isVisible()
    assert main.context.settings.window_geometry == geometry
    read = client_view.load_client_view(main.context.store, aino, now=clock())
    assert read.remark.text == "Jos saisin"
    assert theme.current().mode() == "dark"
    theme.current().set_mode("light")


@pytest.mark.requirement("I5.2")
def test_a_display_unplugged_while_turned_leaves_the_view_over_everything(
    qtbot: QtBot, main: MainWindow, aino: UUID
) -> None:
    main.go(Place("client-view", aino))
    screen = main.screen()
    main.showNormal()  # what a window manager does when the display goes
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.screenRemoved.emit(screen)

    qtbot.waitUntil(main.isFullScreen)
    assert turned(main).isVisible() and not main.host.isVisible()


@pytest.mark.requirement("I5.2", "R30")
def test_pienenna_shows_one_goal_in_usual_text(
    qtbot: QtBot, main: MainWindow, aino: UUID, clock: Clock
) -> None:
    add_goal(main.context.store, aino, clock(), title="Laskut ajan tasalla")
    main.go(Place("client-view", aino))
    view = turned(main)
    assert len(view.goals.tiles) == 2
    qtbot.mouseClick(view.head.shrink_button, Qt.MouseButton.LeftButton)
    assert [tile.accessibleName() for tile in view.goals.tiles] == [
        "Lähden kotoa kaksi kertaa viikossa"
    ]
    qtbot.mouseClick(view.goals.after, Qt.MouseButton.LeftButton)
    assert [tile.accessibleName() for tile in view.goals.tiles] == ["Laskut ajan tasalla"]
    assert not view.band.isVisible()


@pytest.mark.requirement("I5.2")
def test_the_band_says_when_we_meet(qtbot: QtBot, main: MainWindow, aino: UUID) -> None:
    booking = BookingDraft(
        id=UUID(int=5), client_id=aino, on=date(2026, 11, 18), at=main.context.now().time(),
        form=ContactForm.HOME_VISIT, place="home",
    )  # fmt: skip
    bookings.save_booking(main.context.store, booking, now=main.context.now())
    main.go(Place("client-view", aino))
    assert turned(main).band.said.text() == "We meet on Wednesday 18.11. at 7.30."
    assert turned(main).band.more.text() == "Demo-Kaisa comes to you."


@pytest.mark.requirement("P11", "I5.2")
def test_omatyontekija_vastaa_is_said_to_the_client_in_their_team(
    qtbot: QtBot, main: MainWindow, clock: Clock
) -> None:
    """Plan, personal support and the network when it is needed: what an own worker answers for."""
    store = main.context.store
    client_id = add_client(
        store, clock(), service_language="fi", own_worker="Demo-Pekka Työpari", last_name="Kolmas"
    )
    main.go(Place("client-view", client_id))
    qtbot.keyClick(turned(main), Qt.Key.Key_2)
    told = said(main)
    assert "Demo-Pekka Työpari" in told
    for duty in ("tekee suunnitelman kanssasi", "tukee sinua", "kutsuu verkostosi koolle"):
        assert duty in told


@pytest.mark.requirement("I5.2", "P05")
def test_goals_are_equally_wide_and_what_the_client_presses_is_in_sight(
    qtbot: QtBot, main: MainWindow, aino: UUID, clock: Clock
) -> None:
    """Practice runs stand beside the button; they push nothing out of the card."""
    store = main.context.store
    for title in ("Laskut ajan tasalla", "Herään ennen kymmentä"):
        add_goal(store, aino, clock(), title=title)
    goal = next(one for one in goals.list_goals(store, aino) if one.title.startswith("Lähden"))
    for before, after in ((9, 7), (8, 4)):
        run = practice_runs.begin_run(
            store, goal.id, goal.steps[0].id, before, now=clock(), today=clock().date()
        )
        practice_runs.set_run(store, run, before=before, after=after)
    main.resize(1366, 696)
    main.go(Place("client-view", aino))
    view = turned(main)
    qtbot.waitUntil(lambda: view.goals.tiles[0].width() > 100)
    widths = {tile.width() for tile in view.goals.tiles}
    assert len(view.goals.tiles) == 3 and max(widths) - min(widths) <= 1
    tile = next(one for one in view.goals.tiles if one.findChild(RunCurve))
    curve = tile.findChild(RunCurve)
    assert curve is not None and curve.accessibleName() == "Tension before and after: 9–7, 8–4"
    assert not curve.geometry().intersects(tile.did_it.geometry())
