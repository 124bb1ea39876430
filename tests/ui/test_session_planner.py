"""The planner of a group's session (K34) through the real window: theme, aim, materials, ticks."""

from datetime import time, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from app.domain.groups import GroupDraft, SessionDraft, material_items
from app.domain.papers import Checks
from app.services import group_sessions, groups, tomorrow_pack
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_worker, book, booking
from tests.conftest import Clock
from tests.ui.casework import make_context, put_away, type_into
from ui.dialogs.group_session_dialog import GroupSessionDialog
from ui.navigation import Place
from ui.pages.groups_page import GroupsPage
from ui.windows.main_window import MainWindow

TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def group(store: Store) -> GroupDraft:
    add_worker(store)
    draft = GroupDraft(id=uuid4(), name="Arki rullaa", weekday=TOMORROW.weekday(), at=time(13))
    groups.save_group(store, draft, now=NOW, today=TODAY)
    plan = SessionDraft(id=uuid4(), group_id=draft.id, on=TOMORROW, at=time(13))
    group_sessions.save_session(store, plan, now=NOW, today=TODAY)
    return draft


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock, group: GroupDraft
) -> MainWindow:
    clock.now = NOW
    place = Place("groups", record_id=group.id)
    window = MainWindow(make_context(store, clock, qapp), place, {})
    qtbot.addWidget(window, before_close_func=lambda _: put_away(window, qtbot))
    window.resize(1366, 900)
    window.show()
    return window


def planner(window: MainWindow) -> GroupSessionDialog:
    """Open the plan of the session that is shown, by the menu of the group's page."""
    page = window.page
    assert isinstance(page, GroupsPage)
    page.head.acts["plan"].trigger()
    (dialog,) = (one for one in window.findChildren(GroupSessionDialog) if one.isVisible())
    return dialog


def stored(store: Store, window: MainWindow) -> SessionDraft:
    page = window.page
    assert isinstance(page, GroupsPage) and page.shown is not None and page.shown.session
    return group_sessions.load_session_form(store, page.shown.session.draft.id)


def sheet(store: Store) -> list[tuple[tuple[str, bool], ...]]:
    """What boxes the sheet of tomorrow has for the group."""
    pack = tomorrow_pack.load_pack(store, now=NOW)
    paper = tomorrow_pack.pack_paper(store, pack, "fi", now=NOW)
    boxes = [block.items for block in paper.blocks if isinstance(block, Checks)]
    return boxes[:-1]  # the last are of working alone


@pytest.mark.requirement("I6.1", "K34", screen="12")
def test_group_session_planner_theme_aim_materials_and_what_is_ready(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    dialog = planner(window)
    edit = dialog.form.editors
    assert dialog.form.fields["prepared"].isHidden(), "nothing to be made ready yet"
    type_into(edit["theme"], "Kauppalista ja budjetti")
    type_into(edit["aim"], "Jokainen tekee oman listan")
    type_into(edit["materials"], "Listapohjat, laskin, kahvit")
    qtbot.mouseClick(edit["prepared"].chip("laskin"), Qt.MouseButton.LeftButton)
    edit["materials"].setPlainText("Listapohjat, laskin")
    assert edit["prepared"].selected() == ("laskin",), "what is ready stays so"
    dialog.save()
    plan = stored(store, window)
    assert (plan.theme, plan.aim) == ("Kauppalista ja budjetti", "Jokainen tekee oman listan")
    assert plan.items == (("Listapohjat", False), ("laskin", True))
    page = window.page
    assert isinstance(page, GroupsPage)
    told = "Kauppalista ja budjetti · Jokainen tekee oman listan · Listapohjat, laskin ✓"
    assert page.head.plan.text() == told and page.head.plan.isVisible()
    assert sheet(store) == [(("Listapohjat", False), ("laskin", True))]

    again = planner(window)
    assert again.form.editors["prepared"].selected() == ("laskin",)
    qtbot.mouseClick(again.form.editors["prepared"].chip("Listapohjat"), Qt.MouseButton.LeftButton)
    again.form.editors["materials"].setPlainText("Listapohjat")
    again.save()
    assert stored(store, window).items == (("Listapohjat", True),)
    assert stored(store, window).prepared == ("Listapohjat",), "what is not needed is not ready"


@pytest.mark.requirement("I6.3", "K34")
def test_a_name_among_the_materials_does_not_stand_on_the_sheet(
    store: Store, group: GroupDraft
) -> None:
    aino = add_client(store)
    book(store, booking(aino, on=TOMORROW, at=time(9)))
    session_id = groups.load_group(store, group.id, today=TODAY, logged=False).sessions[-1][0]
    plan = group_sessions.load_session_form(store, session_id)
    told = SessionDraft(
        id=plan.id, group_id=group.id, version=plan.version, on=TOMORROW, at=time(13),
        materials="Ainon kirja; liitutaulu",
    )  # fmt: skip
    group_sessions.save_session(store, told, now=NOW, today=TODAY)
    assert sheet(store)[-1] == (("liitutaulu", False),)


@pytest.mark.requirement("K34")
def test_materials_are_parted_by_lines_and_commas_each_once() -> None:
    assert material_items("– kahvi, pulla\n• kahvi; laskin.\n\n,") == ("kahvi", "pulla", "laskin")
