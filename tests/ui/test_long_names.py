"""Names of 200 characters and right-to-left names on every screen of the client's side."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.network import Sector
from app.services import network
from app.services.vault import Store
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, Clock
from tests.hands import shown_texts
from tests.ui.casework import add_client, add_worker, make_context, put_away
from ui.context import Context
from ui.door import Door
from ui.navigation import Place
from ui.pages.client_page import ClientPage
from ui.pages.client_view import ClientPlanView
from ui.pages.team_section import TeamSection
from ui.windows.main_window import MainWindow

ONE_WORD = "Ä" * 200
ARABIC = "عمّتي ليلى من المدينة القديمة"
BOTH = "Ystävä עדי Y."
LABELS = (ONE_WORD, ARABIC, BOTH)
SIZE = (1024, 640)


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
    client_id = add_client(context.store, clock(), service_language="en")
    for label in LABELS:
        draft = replace(
            network.new_person_draft(client_id), label=label, also_in=(Sector.WORK,),
            sector=Sector.SERVICES,
        )  # fmt: skip
        network.save_person(context.store, draft, now=context.now(), today=context.today())
    return client_id


@pytest.fixture
def main(qtbot: QtBot, context: Context, aino: UUID) -> Iterator[MainWindow]:
    window = MainWindow(context, Place("client", aino), {})
    window.resize(*SIZE)
    window.show()
    yield window
    put_away(window, qtbot)
    window.close()
    window.deleteLater()


def needs(part: QWidget) -> int:
    for _ in range(3):
        QApplication.processEvents()
    return part.minimumSizeHint().width()


@pytest.mark.requirement("I5.1", "I5.2", screen="09")
def test_long_and_right_to_left_names_widen_no_screen_and_are_said_whole(
    qtbot: QtBot, main: MainWindow, aino: UUID
) -> None:
    main.go(Place("client", aino, "team"))
    assert isinstance(main.page, ClientPage)
    section = main.page.section
    assert isinstance(section, TeamSection)
    assert needs(main) <= SIZE[0]
    spoken = [section.map.twin(one).accessibleName() for one in section.map.nodes]
    for label in LABELS:
        assert any(label in one for one in spoken)
    for person in list(section.map.nodes):
        section.choose(person)
        assert needs(section.inspector) <= SIZE[0] - 100
    assert needs(main) <= SIZE[0]

    main.go(Place("network-meeting", aino))
    assert needs(main) <= SIZE[0]

    main.go(Place("client-view", aino))
    view = main.turning.screen.view
    assert isinstance(view, ClientPlanView)
    view.show_tab(1)
    assert needs(view) <= SIZE[0]
    told = "\n".join(shown_texts(main))
    assert all(label in told for label in LABELS)


@pytest.mark.requirement("I5.1", screen="08")
def test_a_person_in_two_sectors_stands_once_on_the_map_and_tells_of_both(
    qtbot: QtBot, main: MainWindow, aino: UUID
) -> None:
    main.go(Place("client", aino, "team"))
    assert isinstance(main.page, ClientPage)
    section = main.page.section
    assert isinstance(section, TeamSection)
    assert len(section.map.nodes) == len(LABELS)
    for person in section.map.nodes:
        said = section.map.twin(person).accessibleName()
        assert "Officials and services, also Work and study" in said
