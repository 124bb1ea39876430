"""Kirjaa tapaaminen (07): what is there beforehand, what is asked, what is kept and saved."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, time
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from app.domain.meetings import AgreedMatter, ContactForm, Direction, MeetingDraft, Outcome
from app.domain.network import NetworkPersonDraft
from app.domain.today import BookingDraft
from app.services import bookings, drafts, meetings, network
from app.services.vault import Store
from app.storage.schema.meeting import Draft
from tests import casework
from tests.conftest import Clock
from tests.ui.casework import make_context, put_away
from ui import theme
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.draft_keeper import SAVE_AFTER_MS
from ui.pages.meeting_page import MeetingPage
from ui.windows.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
OpenPage = Callable[..., MeetingPage]

KILLED = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from app.services import drafts
from app.services.vault import unlock
from tests.conftest import CHEAP_LIMITS, PASSPHRASE
from tests.casework import NOW, visit
from uuid import UUID
store = unlock(Path(sys.argv[1]), bytearray(PASSPHRASE), limits=CHEAP_LIMITS, clock=lambda: NOW)
draft = visit(UUID(sys.argv[2]), id=UUID(sys.argv[3]), note="Ehdin kirjoittaa taman.")
payload = drafts.to_payload(draft)
drafts.save_draft(store, "meeting", draft.id, draft.client_id, payload, now=NOW)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def client_id(store: Store, clock: Clock) -> UUID:
    clock.now = casework.NOW
    casework.add_worker(store)
    return casework.add_client(store, work_pair="Demo-Pekka Työpari")


@pytest.fixture
def booked(store: Store, client_id: UUID) -> BookingDraft:
    draft = casework.booking(client_id, minutes=90, kilometres=18, drive_minutes=17)
    casework.book(store, draft)
    return draft


@pytest.fixture
def open_page(qtbot: QtBot, qapp: QApplication, store: Store, clock: Clock) -> Iterator[OpenPage]:
    """Show a log form with the room of 1366x696: `open_page(client_id, "booking", booking.id)`."""
    theme.install(qapp, "light")
    pages: list[MeetingPage] = []

    def show(client_id: UUID, section: str = "", record_id: UUID | None = None) -> MeetingPage:
        page = MeetingPage(
            make_context(store, clock, qapp), Place("meeting", client_id, section, record_id)
        )
        qtbot.addWidget(page)
        page.set_layout_class(LayoutClass.WIDE)
        page.resize(1278, 640)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        pages.append(page)
        return page

    yield show
    for page in pages:
        page.keeper.stop()  # Qt deletes the page later than the store is closed


def last(spy: QSignalSpy) -> object:
    return spy.at(spy.count() - 1)[0]


def kept(store: Store, page: MeetingPage) -> MeetingDraft | None:
    found = drafts.load_draft(store, "meeting", page.draft().id)
    return found.draft if found and isinstance(found.draft, MeetingDraft) else None


def fill(page: MeetingPage, qtbot: QtBot, note: str = "Kaytiin kaupassa.") -> None:
    qtbot.keyClicks(page.words.note, note)


@pytest.mark.requirement("I2.4", "R08", screen="07")
def test_time_form_place_and_drive_come_from_the_booking(
    open_page: OpenPage, client_id: UUID, booked: BookingDraft
) -> None:
    draft = open_page(client_id, "booking", booked.id).draft()

    assert (draft.on, draft.at, draft.minutes) == (casework.TODAY, time(13), 90)
    assert (draft.form, draft.places) == (ContactForm.HOME_VISIT, ("home",))
    assert (draft.kilometres, draft.drive_minutes) == (18, 17)
    assert [one.role for one in draft.participants] == ["client"]
    assert draft.methods == ()


@pytest.mark.requirement("R08", screen="07")
def test_last_times_methods_are_dotted_and_not_chosen(
    open_page: OpenPage, store: Store, client_id: UUID, booked: BookingDraft
) -> None:
    casework.log(store, casework.visit(client_id, on=date(2026, 11, 4), methods=("goal-review",)))

    page = open_page(client_id, "booking", booked.id)

    chip = page.choices.methods.chip("goal-review")
    assert chip.isVisible() and not chip.isChecked()
    assert chip.accessibleDescription() == "Chosen last time"
    assert not page.choices.methods.chip("everyday-skills").accessibleDescription()


@pytest.mark.requirement("E36", screen="07")
def test_what_is_aimed_at_stands_over_the_form(
    open_page: OpenPage, store: Store, client_id: UUID
) -> None:
    casework.add_goal(store, casework.goal(client_id))
    header = open_page(client_id).header
    assert header._aim.text() == "Lähden kotoa kaksi kertaa viikossa"
    assert header._aim_head.isVisible()


@pytest.mark.requirement("R24", "E64", screen="07")
def test_the_core_element_follows_the_method_until_she_chooses(
    open_page: OpenPage, client_id: UUID, qtbot: QtBot
) -> None:
    page = open_page(client_id)
    choices = page.choices
    choices.methods.chip("doing-together").click()
    suggested = page.draft().core_elements
    assert len(suggested) == 1

    other = next(
        number
        for number in range(1, choices.core_element.count())
        if choices.core_element.itemData(number) not in suggested
    )
    choices.core_element.setCurrentIndex(other)
    choices.core_element.activated.emit(other)
    choices.methods.chip("supportive-talk").click()
    assert page.draft().core_elements == (choices.core_element.itemData(other),)


@pytest.mark.requirement("A2", "I2.4", screen="07")
def test_the_draft_keeps_itself_after_the_last_key(
    open_page: OpenPage, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    page = open_page(client_id)
    fill(page, qtbot, "Kaytiin")
    assert kept(store, page) is None
    assert page.keeper.timer.isActive() and page.keeper.timer.interval() == SAVE_AFTER_MS

    page.keeper.timer.setInterval(0)
    with qtbot.waitSignal(page.keeper.state_changed):
        page.keeper.timer.start()

    found = kept(store, page)
    assert found is not None and found.note == "Kaytiin"
    assert page.footer.draft_state.text() == "Draft on this device 14.30.00"


@pytest.mark.requirement("A2", "I2.4", screen="07")
def test_a_draft_survives_a_killed_process(
    store: Store,
    client_id: UUID,
    booked: BookingDraft,
    open_store: Callable[[Path], Store],
    qtbot: QtBot,
    qapp: QObject,
    clock: Clock,
) -> None:
    target = meetings.new_meeting_draft(
        store, client_id, booking_id=booked.id, today=casework.TODAY, now=casework.NOW
    ).draft.id
    folder = Path(store.path).parent
    store.close()
    arguments = [sys.executable, "-c", KILLED, str(folder), str(client_id), str(target)]
    ended = subprocess.run(arguments, check=False, cwd=Path(__file__).parents[2])
    assert ended.returncode == -9

    context = make_context(open_store(folder), clock, qapp)
    page = MeetingPage(context, Place("meeting", client_id, "booking", booked.id))
    qtbot.addWidget(page)

    assert page.words.note.toPlainText() == "Ehdin kirjoittaa taman."
    assert page.footer.draft_state.text() == "This is your draft."


@pytest.mark.requirement("A2", screen="07")
def test_a_draft_of_another_version_comes_back_as_text_and_says_so(
    open_page: OpenPage, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    draft = casework.visit(client_id, note="Vanhan version sanat.")
    payload = drafts.to_payload(draft)
    drafts.save_draft(store, "meeting", draft.id, client_id, payload, now=casework.NOW)
    with store.write() as session:
        session.execute(update(Draft).values(schema=10_000))

    page = open_page(client_id, "draft", draft.id)
    spy = QSignalSpy(page.banner)
    page.hide()
    page.show()

    assert "Vanhan version sanat." in page.words.note.toPlainText()
    said = last(spy)
    assert isinstance(said, tuple) and "another version" in said[1]


@pytest.mark.requirement("I2.4", "A2", screen="07")
def test_ctrl_enter_saves_once_however_often_it_is_pressed(
    open_page: OpenPage, store: Store, client_id: UUID, booked: BookingDraft, qtbot: QtBot
) -> None:
    page = open_page(client_id, "booking", booked.id)
    went, saved = QSignalSpy(page.navigate), QSignalSpy(page.stored)
    fill(page, qtbot)
    for _ in range(3):
        qtbot.keyClick(page.words.note, Qt.Key.Key_Return, CTRL)

    (row,) = meetings.list_meetings(store, client_id)
    assert (row.note, row.minutes) == ("Kaytiin kaupassa.", 90)
    assert saved.count() == went.count() == 1
    assert last(went) == Place("client", client_id, "meetings")
    assert kept(store, page) is None


@pytest.mark.requirement("I2.4", "R24", screen="07")
@pytest.mark.parametrize("outcome", [Outcome.CANCELLED, Outcome.NO_CONTACT])
def test_a_cancelled_or_missed_meeting_needs_only_a_reason(
    open_page: OpenPage,
    store: Store,
    client_id: UUID,
    booked: BookingDraft,
    outcome: Outcome,
    qtbot: QtBot,
) -> None:
    page = open_page(client_id, "booking", booked.id)
    qtbot.mouseClick(page.header.segment.button(outcome), Qt.MouseButton.LeftButton)
    assert not page.words.note.isVisible() and page.choices.reasons.isVisible()
    page.save()
    assert page.footer.problem.isVisible()
    reason = page.choices.reasons.options()[0].id
    page.choices.reasons.chip(reason).click()
    assert not page.footer.problem.isVisible()
    page.save()

    (row,) = meetings.list_meetings(store, client_id)
    assert (row.outcome, row.outcome_reason) == (outcome, reason)


@pytest.mark.requirement("I2.4", screen="07")
def test_what_is_missing_is_said_in_words_and_gets_the_cursor(
    open_page: OpenPage, client_id: UUID, store: Store, qtbot: QtBot
) -> None:
    page = open_page(client_id)
    page.save()
    assert page.footer.problem.text()
    assert page.choices.forms.isAncestorOf(page.focusWidget())
    page.choices.forms.chip("home-visit").click()
    page.save()
    assert page.focusWidget() is page.words.note
    assert meetings.list_meetings(store, client_id) == []


@pytest.mark.requirement("I2.4", "A2", screen="07")
def test_undo_gives_the_draft_back_after_the_page_is_gone(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock, client_id: UUID, booked: BookingDraft
) -> None:
    window = MainWindow(
        make_context(store, clock, qapp), Place("meeting", client_id, "booking", booked.id), {}
    )
    qtbot.addWidget(window)
    window.resize(1366, 696)
    window.show()
    page = window.page
    assert isinstance(page, MeetingPage)
    fill(page, qtbot)
    with qtbot.waitSignal(page.destroyed):
        page.save()
    assert len(meetings.list_meetings(store, client_id)) == 1

    qtbot.mouseClick(window.host.toast.undo_button, Qt.MouseButton.LeftButton)

    assert meetings.list_meetings(store, client_id) == []
    again = window.page
    assert isinstance(again, MeetingPage)
    assert again.words.note.toPlainText() == "Kaytiin kaupassa."
    again.save()
    assert len(meetings.list_meetings(store, client_id)) == 1
    put_away(window, qtbot)


@pytest.fixture
def protected_page(open_page: OpenPage, store: Store, clock: Clock) -> MeetingPage:
    clock.now = casework.NOW
    casework.add_worker(store)
    client_id = casework.add_client(store, protected=True)
    page = open_page(client_id)
    page.choices.forms.chip("home-visit").click()
    page.words.note.setPlainText("Kävimme Tampereella kaupassa.")
    return page


@pytest.mark.requirement("R03", screen="07")
def test_a_place_name_is_asked_about_and_taken_out(
    protected_page: MeetingPage, store: Store, qtbot: QtBot
) -> None:
    page = protected_page
    page.save()
    assert page.warning.isVisible() and "Tampereella" in page.warning._text.text()
    assert meetings.list_meetings(store, page.draft().client_id) == []
    qtbot.mouseClick(page.warning.remove_button, Qt.MouseButton.LeftButton)
    assert not page.warning.isVisible()
    page.save()
    (row,) = meetings.list_meetings(store, page.draft().client_id)
    assert row.note == "Kävimme kaupassa."


@pytest.mark.requirement("R03", screen="07")
def test_a_place_name_may_stay_if_she_says_so(
    protected_page: MeetingPage, store: Store, qtbot: QtBot
) -> None:
    page = protected_page
    page.save()
    qtbot.mouseClick(page.warning.keep_button, Qt.MouseButton.LeftButton)
    (row,) = meetings.list_meetings(store, page.draft().client_id)
    assert row.note == "Kävimme Tampereella kaupassa."


@pytest.mark.requirement("A2", screen="07")
def test_a_change_asks_for_a_reason(
    open_page: OpenPage, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    meeting_id = casework.log(store, casework.visit(client_id))
    page = open_page(client_id, "change", meeting_id)
    assert page.footer.reason.isVisible()
    page.words.note.setPlainText("Käytiin yhdessä kirjastossa.")
    page.save()
    assert page.focusWidget() is page.footer.reason
    assert meetings.list_meetings(store, client_id)[0].version == 1
    qtbot.keyClicks(page.footer.reason, "Paikka oli vaara")
    page.save()
    (row,) = meetings.list_meetings(store, client_id)
    assert (row.version, row.note) == (2, "Käytiin yhdessä kirjastossa.")


@pytest.mark.requirement("R24", "E74", screen="07")
def test_the_clients_words_and_number_stay_apart_from_the_note(
    open_page: OpenPage, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    page = open_page(client_id)
    page.choices.forms.chip("home-visit").click()
    fill(page, qtbot)
    assert not page.words.rating_topic.isVisible()
    page.words.voice.set_text("En ois uskonu.")
    page.words.rating_topic.setText("jännitys")
    page.words.rating_before.set_number(8)
    page.words.rating_after.set_number(4)
    page.words.worker.set_text("Tuttu reitti auttoi.")
    page.save()

    (row,) = meetings.list_meetings(store, client_id)
    assert (row.note, row.client_words, row.worker_view) == (
        "Kaytiin kaupassa.", "En ois uskonu.", "Tuttu reitti auttoi.",
    )  # fmt: skip
    assert (row.rating_topic, row.rating_before, row.rating_after) == ("jännitys", 8, 4)


@pytest.mark.requirement("E32", screen="07")
def test_promises_tell_what_who_and_by_when(
    open_page: OpenPage, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    page = open_page(client_id)
    page.choices.forms.chip("home-visit").click()
    fill(page, qtbot)
    line = page.words.agreed.lines()[0]
    for edit, words in zip(line.edits, ("Postilaatikolle", "Aino", "joka paiva"), strict=True):
        qtbot.keyClicks(edit, words)
    assert len(page.words.agreed.lines()) == 2
    page.save()
    (row,) = meetings.list_meetings(store, client_id)
    assert [(one.text, one.who, one.by_when) for one in row.agreed] == [
        ("Postilaatikolle", "Aino", "joka paiva")
    ]


@pytest.mark.requirement("E32", screen="07")
def test_what_was_promised_last_time_can_be_marked_as_done(
    open_page: OpenPage, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    matter = AgreedMatter(id=uuid4(), text="Avaa postin", who="Aino")
    casework.log(store, casework.visit(client_id, on=date(2026, 11, 4), agreed=(matter,)))
    page = open_page(client_id)
    assert page.words.open_button.isVisible()
    qtbot.mouseClick(page.words.open_button, Qt.MouseButton.LeftButton)
    (box,) = page.words.open_checks.boxes
    assert box.isVisible() and box.text() == "Avaa postin (Aino)"
    box.click()
    assert meetings.list_meetings(store, client_id)[0].agreed[0].done
    assert not open_page(client_id).words.open_button.isVisible()


@pytest.mark.requirement("I2.4", "R24", "E47", screen="07")
def test_goals_touched_go_into_the_entry(
    open_page: OpenPage, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    goal_id = casework.add_goal(store, casework.goal(client_id))
    page = open_page(client_id)
    page.choices.forms.chip("home-visit").click()
    fill(page, qtbot)
    (touch,) = page.choices.touches
    qtbot.mouseClick(touch.segment.button(Direction.BACK), Qt.MouseButton.LeftButton)
    page.choices.together.click()
    page.save()
    (row,) = meetings.list_meetings(store, client_id)
    assert [(mark.goal_id, mark.direction) for mark in row.goal_marks] == [
        (goal_id, Direction.BACK)
    ]
    assert row.assessed_together


@pytest.mark.requirement("R07", screen="07")
def test_known_names_go_into_the_entry_and_roles_stand_on_the_chips(
    open_page: OpenPage, store: Store, client_id: UUID
) -> None:
    person = NetworkPersonDraft(
        id=uuid4(), client_id=client_id, label="Sisko", record_name="Demo-Siiri Esimerkki"
    )
    network.save_person(store, person, now=casework.NOW, today=casework.TODAY)
    people = open_page(client_id).choices.people
    assert people.group.chip("Sisko").text() == "Sisko"
    for role in ("Sisko", "work-pair"):
        people.group.chip(role).click()
    assert {one.role: one.name for one in people.participants()} == {
        "Sisko": "Demo-Siiri Esimerkki",
        "work-pair": "Demo-Pekka Työpari",
    }
    assert people.lines == {}


@pytest.mark.requirement("P68", "R24", screen="07")
def test_the_next_meeting_is_booked_with_the_entry(
    open_page: OpenPage, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    page = open_page(client_id)
    page.choices.forms.chip("home-visit").click()
    fill(page, qtbot)
    page.words.next_on.set_date(date(2026, 11, 18))
    page.save()
    assert page.focusWidget() is page.words.next_at  # a day without a time is asked about
    page.words.next_at.set_time(time(13))
    page.words.next_form.set_selected("walk")
    page.save()

    following = bookings.next_booking(store, client_id, now=casework.NOW)
    assert following is not None
    assert (following.on, following.at) == (date(2026, 11, 18), time(13))
    assert following.form is ContactForm.WALK


@pytest.mark.requirement("I2.3", screen="23d")
def test_in_a_narrow_window_the_time_stays_in_one_line(
    open_page: OpenPage, client_id: UUID, booked: BookingDraft, qtbot: QtBot
) -> None:
    page = open_page(client_id, "booking", booked.id)
    page.set_layout_class(LayoutClass.MEDIUM)
    page.resize(936, 584)
    row = page.choices.time
    qtbot.waitUntil(lambda: row.lengths.height() == row.date.height())
    assert row.lengths.chip("90").isVisible()
    assert page.choices.width() <= page._left.viewport().width()


@pytest.mark.requirement("I2.3", "P54", "E04", screen="07")
def test_the_form_fits_1366_without_scrolling(
    open_page: OpenPage, store: Store, client_id: UUID, booked: BookingDraft, qtbot: QtBot
) -> None:
    for _ in range(3):
        casework.add_goal(store, casework.goal(client_id))
    page = open_page(client_id, "booking", booked.id)
    qtbot.waitUntil(lambda: page._left.verticalScrollBar().maximum() == 0)
    assert page._right.verticalScrollBar().maximum() == 0
