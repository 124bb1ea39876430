"""A client's page: header, sections, notices; what is shown and what is logged."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.clients import SafetyNoteDraft, Start
from app.domain.meetings import ContactForm, Outcome
from app.services import network
from app.services.vault import Store
from tests.casework import events, log, visit
from tests.conftest import Clock
from tests.ui.casework import add_client, add_goal, add_worker, make_context
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.client_page import ClientPage
from ui.pages.notices_popup import SHOWN_MS, NoticesPopup
from ui.pages.team_section import TeamSection

NOTE = SafetyNoteDraft(
    text="Koira on irrallaan pihassa.",
    written_on=date(2026, 9, 14),
    author="Demo-Kaisa Ohjaaja",
    review_on=date(2026, 12, 14),
)
Open = Callable[..., ClientPage]


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    return add_client(
        context.store,
        context.now(),
        born=date(1997, 4, 15),
        phone="040 000 0001",
        own_worker="Demo-Pekka Työpari",
        protected=True,
        address="Demokatu 3",
        postal_code="00000",
        city="Demola",
        safety_note=NOTE,
    )


@pytest.fixture
def open_page(context: Context, qtbot: QtBot) -> Open:
    def open_it(client_id: UUID, section: str = "", record_id: UUID | None = None) -> ClientPage:
        page = ClientPage(context, Place("client", client_id, section, record_id))
        qtbot.addWidget(page)
        page.set_layout_class(LayoutClass.WIDE)
        page.resize(1278, 640)
        page.show()
        qtbot.waitExposed(page)
        return page

    return open_it


def opened(store: Store) -> list[str]:
    return [kind for action, kind in events(store) if action == "opened"]


@pytest.mark.requirement("P36", screen="05")
def test_the_header_says_who_it_is_and_where_the_period_stands(
    open_page: Open, aino: UUID, store: Store
) -> None:
    log(store, visit(aino, on=date(2026, 11, 4)))

    page = open_page(aino)

    facts = page.header.facts
    assert facts.age.text() == "29 y"
    assert facts.phone.text() == "040 000 0001"
    assert "Demo-Pekka Työpari" in facts.own_worker.whole_text()
    assert "week 11/26" in page.header.bar.accessibleName()
    assert "28.2.2027" in page.header.bar.accessibleName()
    assert page.breadcrumb() == [("Clients", Place("clients")), "Demo-Aino Esimerkki"]


@pytest.mark.requirement("R22", screen="05")
def test_a_first_contact_has_no_decision_yet(
    open_page: Open, context: Context, store: Store
) -> None:
    bare = {"decision_start": None, "decision_end": None, "period_start": None}
    kalle = add_client(store, context.now(), start=Start.CONTACT, period_end=None, **bare)

    page = open_page(kalle)

    assert page.header.no_period.text() == "Contact, no decision yet"
    assert page.header.no_period.isVisible()
    assert not page.header.bar.isVisible()


@pytest.mark.requirement("R05", screen="05")
def test_notices_name_nothing_before_they_are_pressed(open_page: Open, aino: UUID) -> None:
    page = open_page(aino)

    shown = [label.text() for label in page.findChildren(type(page.header.week))]
    assert page.header.notices.text() == "Notices (2)"
    assert not [text for text in shown if "order" in text or "Koira" in text or "Demola" in text]


@pytest.mark.requirement("R05", screen="05")
def test_notices_show_for_thirty_seconds_and_are_logged(
    open_page: Open, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    page = open_page(aino)
    before = opened(store).count("notices")

    qtbot.mouseClick(page.header.notices, Qt.MouseButton.LeftButton)

    popup = page.notices.popup
    assert isinstance(popup, NoticesPopup)
    assert opened(store).count("notices") == before + 1
    assert popup.timer.isActive() and popup.timer.interval() == SHOWN_MS == 30_000
    assert any("Koira" in label.text() for label in popup.findChildren(type(popup.address)))
    with qtbot.waitSignal(popup.destroyed):
        popup.timer.timeout.emit()
    assert page.notices.popup is None


@pytest.mark.requirement("R05", "A5", screen="05")
def test_the_protected_address_shows_only_when_asked_for(
    open_page: Open, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    page = open_page(aino)
    page.header.notices.click()
    popup = page.notices.popup
    assert popup is not None and not popup.address.isVisible()

    qtbot.mouseClick(popup.address_button, Qt.MouseButton.LeftButton)

    assert popup.address.text() == "Demokatu 3\n00000 Demola"
    assert opened(store).count("protected-address") == 1
    popup.close()


@pytest.mark.requirement("R05", screen="05")
def test_without_notices_there_is_no_button(
    open_page: Open, context: Context, store: Store
) -> None:
    page = open_page(add_client(store, context.now()))

    assert not page.header.notices.isVisible()


@pytest.mark.requirement("I2.3", screen="05")
@pytest.mark.parametrize(
    ("key", "section"),
    [
        ("1", ""),
        ("2", "needs"),
        ("3", "plan"),
        ("4", "meetings"),
        ("5", "team"),
        ("6", "measures"),
        ("+", "documents"),
    ],
)
def test_alt_and_a_number_open_a_section(
    open_page: Open, aino: UUID, qtbot: QtBot, key: str, section: str
) -> None:
    page = open_page(aino, "meetings" if section != "meetings" else "team")
    page.activateWindow()
    with qtbot.waitActive(page):
        page.show()
    moved: list[Place] = []
    page.moved.connect(moved.append)

    qtbot.keyClick(page, Qt.Key(ord(key)), Qt.KeyboardModifier.AltModifier)

    assert moved == [Place("client", aino, section)]
    assert page.sections.selected() == section
    assert page.header.is_full() is (section == "")


@pytest.mark.requirement("A5", screen="05")
def test_each_section_that_is_opened_is_one_view(open_page: Open, aino: UUID, store: Store) -> None:
    before = len(opened(store))

    page = open_page(aino)
    page.show_section("meetings")
    page.show_section("team")
    page.refresh()

    assert opened(store)[before:] == ["summary", "meetings", "network"]


@pytest.mark.requirement("E28", screen="08")
def test_monialainen_yhteistyo_the_network_is_one_press_from_the_client(
    open_page: Open, aino: UUID, qtbot: QtBot
) -> None:
    page = open_page(aino)
    qtbot.mouseClick(page.sections.button("team"), Qt.MouseButton.LeftButton)
    section = page.section
    assert isinstance(section, TeamSection)
    qtbot.waitUntil(section.isVisible)


@pytest.mark.requirement("I2.3", screen="05")
def test_the_section_list_counts_goals_meetings_and_people(
    open_page: Open, aino: UUID, context: Context, store: Store
) -> None:
    add_goal(store, aino, context.now())
    log(store, visit(aino))
    log(store, visit(aino, form=ContactForm.CALL))
    page = open_page(aino)
    assert page.sections.button("plan").count_text() == "1"
    assert page.sections.button("meetings").count_text() == "2"
    assert page.sections.button("team").count_text() == ""

    person = network.new_person_draft(aino)
    draft = type(person)(id=person.id, client_id=aino, label="Sisko")
    network.save_person(store, draft, now=context.now(), today=context.today())
    page.refresh()

    assert page.sections.button("team").count_text() == "1"


@pytest.mark.requirement("I2.3", screen="23a")
def test_where_there_is_little_room_the_list_becomes_a_menu(
    open_page: Open, aino: UUID, qtbot: QtBot
) -> None:
    page = open_page(aino)
    page.set_layout_class(LayoutClass.MEDIUM)
    assert page.menu.isVisible() and not page.sections.isVisible()
    assert page.header.print_icon.isVisible() and not page.header.print_button.isVisible()

    qtbot.mouseClick(page.menu.on_button, Qt.MouseButton.LeftButton)
    assert page.place.section == "needs"
    page.menu.menu.actions()[-1].trigger()
    assert page.place.section == "documents"
    assert not page.menu.on_button.isEnabled()
    qtbot.mouseClick(page.menu.back_button, Qt.MouseButton.LeftButton)
    assert page.place.section == "records"


@pytest.mark.requirement("I2.3", screen="05")
def test_the_actions_of_the_header_lead_on(open_page: Open, aino: UUID, qtbot: QtBot) -> None:
    page = open_page(aino)
    went: list[Place] = []
    page.navigate.connect(went.append)

    qtbot.mouseClick(page.header.log_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.header.print_button, Qt.MouseButton.LeftButton)
    page.header.edit_action.trigger()
    page.header.booking_action.trigger()

    assert [place.page for place in went] == ["meeting", "print", "edit-client", "booking"]
    assert {place.client_id for place in went} == {aino}


@pytest.mark.requirement("I2.3", screen="08")
def test_there_is_one_filled_action(open_page: Open, aino: UUID) -> None:
    page = open_page(aino, "meetings")
    assert page.header.log_button.kind() == "primary"
    assert page.primary_action is page.header.log_button

    page.show_section("team")

    assert page.header.log_button.kind() == "soft"
    assert page.primary_action is not page.header.log_button


@pytest.mark.requirement("R19", screen="05")
def test_the_period_bar_tells_tries_from_meetings_and_opens_an_entry(
    open_page: Open, aino: UUID, store: Store, qtbot: QtBot
) -> None:
    met = log(store, visit(aino, on=date(2026, 9, 9)))
    log(store, visit(aino, on=date(2026, 9, 16), form=ContactForm.CALL))
    cancelled = visit(
        aino, on=date(2026, 9, 23), outcome=Outcome.CANCELLED, outcome_reason="weather"
    )
    log(store, cancelled)
    page = open_page(aino)
    bar = page.header.bar
    bar.setFocus()

    found = []
    for _ in range(3):
        qtbot.keyClick(bar, Qt.Key.Key_Right)
        mark = bar.focused_mark()
        assert mark is not None
        found.append((mark.kind, mark.text))
    assert found == [
        ("met", "9.9. home visit, 60 min"),
        ("contact", "16.9. call, 60 min"),
        ("cancelled", "23.9. cancelled"),
    ]
    qtbot.keyClick(bar, Qt.Key.Key_Home)
    qtbot.keyClick(bar, Qt.Key.Key_Return)

    assert page.place == Place("client", aino, "meetings", met)


@pytest.mark.requirement("I2.3", screen="05")
def test_scrolling_the_summary_makes_the_header_small_and_back(
    open_page: Open, aino: UUID, context: Context, store: Store, qtbot: QtBot
) -> None:
    for number in range(8):
        add_goal(store, aino, context.now(), title=f"Tavoite {number}")
    page = open_page(aino)
    assert page.section is not None and page.section.scroll_area is not None
    bar = page.section.scroll_area.verticalScrollBar()

    bar.setValue(60)
    assert page.header.is_full()
    bar.setValue(160)
    assert not page.header.is_full()
    assert page.header.ribbon.isVisible()
    bar.setValue(0)
    qtbot.waitUntil(page.header.is_full)


@pytest.mark.requirement("I2.2", screen="26")
def test_a_place_with_an_entry_opens_it_again(open_page: Open, aino: UUID, store: Store) -> None:
    meeting_id = log(store, visit(aino))

    page = open_page(aino, "meetings", meeting_id)

    assert page.place == Place("client", aino, "meetings", meeting_id)
    assert "meeting" in opened(store)


@pytest.mark.requirement("R05", screen="05")
def test_leaving_the_page_takes_the_notices_away(open_page: Open, aino: UUID) -> None:
    page = open_page(aino)
    page.header.notices.click()
    assert QApplication.activePopupWidget() is page.notices.popup

    page.leave()

    assert QApplication.activePopupWidget() is None
