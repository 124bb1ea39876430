"""The page of one client: summary, meetings, an entry, team, the dialog of a person."""

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.services import goals, meetings, network
from app.services.practice_story import practice_id
from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from ui.dialogs.person_dialog import PersonDialog
from ui.dialogs.phone_bridge_dialog import PhoneBridgeDialog
from ui.navigation import Place
from ui.pages.client_page import ClientPage
from ui.pages.directory_page import DirectoryPage
from ui.pages.network_meeting_page import NetworkMeetingPage
from ui.pages.team_paper_page import TeamPaperPage
from ui.pages.team_section import TeamSection
from ui.windows.main_window import MainWindow
from ui.windows.registry import dialogs


def _page(stage: Stage, client: str, section: str = "") -> tuple[MainWindow, ClientPage]:
    place = Place("client", practice_id(client), section)
    window = MainWindow(practice_context(stage), place, {})
    page = window.page
    assert isinstance(page, ClientPage)
    return window, page


@scene("05-summary")
def summary(stage: Stage) -> QWidget:
    return _page(stage, "aino")[0]


@scene("05-summary-scrolled")
def summary_scrolled(stage: Stage) -> QWidget:
    window, page = _page(stage, "aino")
    page.header.set_full(False)
    return window


@scene("05-summary-contact")
def summary_of_first_contact(stage: Stage) -> QWidget:
    return _page(stage, "kalle")[0]


@scene("03-last-time")
def last_time(stage: Stage) -> QWidget:
    window = MainWindow(practice_context(stage), Place("today"), {})
    window.show()
    window.go(Place("last-time", practice_id("aino")))
    return window


@scene("39-phone-bridge")
def phone_bridge(stage: Stage) -> QWidget:
    window = MainWindow(practice_context(stage), Place("today"), {})
    window.show()
    window.go(Place("phone-bridge", practice_id("aino")))
    dialog = window.findChild(PhoneBridgeDialog)
    assert dialog is not None
    dialog.choice.button("message").click()
    return window


@scene("05-notices")
def notices(stage: Stage) -> Picture:
    window, page = _page(stage, "aino")

    def opened() -> bool:
        if page.notices.popup is None:
            page.header.notices.click()
        return page.notices.popup is not None and page.notices.popup.isVisible()

    return Picture(window, ready=opened)


@scene("26-meetings")
def meeting_list(stage: Stage) -> QWidget:
    return _page(stage, "aino", "meetings")[0]


@scene("26-reading")
def reading(stage: Stage) -> QWidget:
    window, page = _page(stage, "aino", "meetings")
    rows = meetings.list_meetings(page.context.store, page.client_id, logged=False)
    met = next(row for row in rows if row.client_words and row.worker_view)
    assert page.section is not None
    page.section.show_record(met.id)
    return window


@scene("08-team")
def team(stage: Stage) -> QWidget:
    return _page(stage, "aino", "team")[0]


@scene("20-team-paper")
def team_paper(stage: Stage) -> Picture:
    window = MainWindow(
        practice_context(stage), Place("team-paper", practice_id("aino"), "wish"), {}
    )
    page = window.page
    assert isinstance(page, TeamPaperPage)
    return Picture(window, ready=page.view.is_drawn)


@scene("08-directory")
def directory(stage: Stage) -> QWidget:
    return MainWindow(practice_context(stage), Place("directory"), {})


@scene("08-service")
def service(stage: Stage) -> Picture:
    window = MainWindow(practice_context(stage), Place("directory"), {})
    page = window.page
    assert isinstance(page, DirectoryPage)
    window.go(Place("service", record_id=page.cards[0].entry.id))
    return Picture(window)


@scene("08-person")
def person(stage: Stage) -> Picture:
    window, page = _page(stage, "aino", "team")
    sister = next(
        row
        for row in network.list_network(page.context.store, page.client_id, logged=False)
        if row.consent is not None
    )

    def opened() -> bool:
        if not any(isinstance(it, PersonDialog) for it in QApplication.topLevelWidgets()):
            window.go(Place("person", page.client_id, record_id=sister.id))
        return True

    return Picture(window, ready=opened)


def _team(stage: Stage) -> tuple[MainWindow, TeamSection]:
    window, page = _page(stage, "aino", "team")
    assert isinstance(page.section, TeamSection)
    return window, page.section


@scene("08-team-person")
def team_person(stage: Stage) -> QWidget:
    window, section = _team(stage)
    rows = network.list_network(section.context.store, section.client_id, logged=False)
    section.choose(next(row.id for row in rows if row.consent is not None))
    return window


@scene("08-team-list")
def team_list(stage: Stage) -> QWidget:
    window, section = _team(stage)
    section.bar.list_button.click()
    return window


@scene("27-period")
def period(stage: Stage) -> QWidget:
    return _page(stage, "aino", "period")[0]


@scene("27-period-lower")
def period_lower(stage: Stage) -> QWidget:
    window, page = _page(stage, "aino", "period")
    assert page.section is not None
    bar = page.section.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.rangeChanged.connect(lambda _least, most: bar.setValue(most))
    return window


@scene("27-no-period")
def no_period(stage: Stage) -> QWidget:
    return _page(stage, "kalle", "period")[0]


@scene("asiointipolut")
def errands(stage: Stage) -> QWidget:
    return _page(stage, "aino", "errands")[0]


@scene("muut-tiedot")
def records(stage: Stage) -> QWidget:
    return _page(stage, "kalle", "records")[0]


def _dialog(stage: Stage, place: Place) -> QWidget:
    window, page = _page(stage, "aino", "period")
    dialog = dialogs()[place.page](page.context, place, window)
    dialog.open()
    return window


@scene("27-decision-dialog")
def decision_dialog(stage: Stage) -> QWidget:
    return _dialog(stage, Place("decision", practice_id("aino")))


@scene("27-facts-dialog")
def facts_dialog(stage: Stage) -> QWidget:
    return _dialog(stage, Place("period-facts", practice_id("aino")))


@scene("27-extension-dialog")
def extension_dialog(stage: Stage) -> QWidget:
    return _dialog(stage, Place("period-act", practice_id("aino"), "extension"))


@scene("27-final-dialog")
def final_dialog(stage: Stage) -> QWidget:
    return _dialog(stage, Place("period-act", practice_id("aino"), "final-evaluation"))


@scene("27-division-dialog")
def division_dialog(stage: Stage) -> QWidget:
    return _dialog(stage, Place("work-division", practice_id("aino")))


@scene("mahtuuko-uusi-asiakas")
def capacity(stage: Stage) -> QWidget:
    return _dialog(stage, Place("capacity"))


@scene("oman-tyon-muistiinpanot")
def reflection(stage: Stage) -> QWidget:
    return _dialog(stage, Place("reflection"))


@scene("42-network-meeting")
def network_meeting(stage: Stage) -> QWidget:
    context = practice_context(stage)
    window = MainWindow(context, Place("network-meeting", practice_id("aino")), {})
    page = window.page
    assert isinstance(page, NetworkMeetingPage)
    for label in ("Sisko", "Sairaanhoitaja"):
        page.people.check_of(label).setChecked(True)
    page.people.consent.button("spoken").click()
    return window


@scene("42-network-minutes")
def network_minutes(stage: Stage) -> QWidget:
    window = network_meeting(stage)
    assert isinstance(window, MainWindow)
    page = window.page
    assert isinstance(page, NetworkMeetingPage)
    page.people.begun.emit()
    page.minutes.promises["Sisko"].load([("Soitan joka ilta", "joka päivä")])
    page.minutes.promises["Sairaanhoitaja"].load([("Varaan ajan vastaanotolle", "20.11.")])
    page.minutes.note.setPlainText("Puhuttiin siitä, mikä auttaa lähtemään kotoa.")
    return window


@scene("turvasuunnitelma")
def safety_plan(stage: Stage) -> QWidget:
    return _dialog(stage, Place("safety-plan", practice_id("aino")))


@scene("yksikon-itsearviointi")
def unit_review(stage: Stage) -> QWidget:
    return _dialog(stage, Place("unit-review"))


@scene("28-other-work")
def other_work(stage: Stage) -> QWidget:
    return _dialog(stage, Place("booking"))


@scene("27-earlier-period")
def earlier_period(stage: Stage) -> QWidget:
    window, page = _page(stage, "veikko", "period")
    assert page.section is not None
    bar = page.section.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.rangeChanged.connect(lambda _least, most: bar.setValue(most))
    return window


@scene("06-edit-history")
def edit_history(stage: Stage) -> QWidget:
    window, page = _page(stage, "aino", "plan")
    changed = next(
        goal.id
        for goal in goals.list_goals(page.context.store, page.client_id, logged=False)
        if len(goals.goal_revisions(page.context.store, goal.id)) > 2
    )
    window.show()
    window.go(Place("edit-history", page.client_id, "goal", changed))
    return window
