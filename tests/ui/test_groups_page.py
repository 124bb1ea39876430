"""Ryhmät (12): a whole group by keyboard, own lines, first names only, the follow-up."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.groups import Attendance, GroupDraft, MemberDraft, SessionDraft, Transport
from app.domain.meetings import ContactForm, Outcome
from app.services import bookings, caseload, group_sessions, groups, meetings, summary
from app.services.vault import Store
from tests.casework import add_client, add_worker
from tests.conftest import Clock
from tests.ui.casework import make_context, put_away, type_into
from ui.dialogs.add_to_group_dialog import AddToGroupDialog
from ui.dialogs.group_dialog import GroupDialog
from ui.dialogs.group_member_dialog import GroupMemberDialog
from ui.dialogs.group_not_held_dialog import GroupNotHeldDialog
from ui.navigation import Place
from ui.pages.client_groups_section import ClientGroupsSection
from ui.pages.client_page import ClientPage
from ui.pages.day_cards import DayCards
from ui.pages.groups_page import GroupsPage
from ui.pages.meeting_page import MeetingPage
from ui.widgets.buttons import Button
from ui.widgets.period_bar import PeriodBar
from ui.windows.main_window import MainWindow

TODAY = date(2026, 11, 11)
SESSION_TIME = datetime(2026, 11, 11, 13, 10, tzinfo=UTC)  # 15.10 in Helsinki
NAMES = ("Demo-Eero", "Demo-Helmi", "Demo-Jussi", "Demo-Onni", "Demo-Saara", "Demo-Tuula")


class Town:
    """A worker, six clients and a group that meets today at three."""

    def __init__(self, store: Store, clock: Clock) -> None:
        clock.now = SESSION_TIME
        self.store, self.clock = store, clock
        add_worker(store)
        self.group = GroupDraft(
            id=uuid4(), name="Arki rullaa", weekday=2, at=time(15), aim="Jokainen lähtee kotoa.",
        )  # fmt: skip
        groups.save_group(store, self.group, now=clock.now, today=TODAY)
        self.clients: dict[str, UUID] = {}
        for name in NAMES:
            self.join(name)
        plan = SessionDraft(id=uuid4(), group_id=self.group.id, on=TODAY, at=time(15))
        self.session_id = group_sessions.save_session(store, plan, now=clock.now, today=TODAY)

    def join(self, name: str) -> None:
        client_id = self.clients[name] = add_client(self.store, first_names=name, last_name="T")
        draft = MemberDraft(
            id=uuid4(), client_id=client_id, group_id=self.group.id, joined_on=date(2026, 9, 2),
            own_goal=f"{name} harjoittelee", transport=Transport.RIDE,
        )  # fmt: skip
        groups.save_member(self.store, draft, now=self.clock.now, today=TODAY)

    def outcome(self, name: str) -> tuple[Outcome, str]:
        (row,) = meetings.list_meetings(self.store, self.clients[name])
        return row.outcome, row.outcome_reason


@pytest.fixture
def town(store: Store, clock: Clock) -> Town:
    return Town(store, clock)


@pytest.fixture
def window(qtbot: QtBot, qapp: QObject, town: Town) -> MainWindow:
    context = make_context(town.store, town.clock, qapp)
    window = MainWindow(context, Place("groups", record_id=town.group.id), {})
    qtbot.addWidget(window, before_close_func=lambda _: put_away(window, qtbot))
    window.resize(1366, 696)
    window.show()
    return window


def page_of(window: MainWindow) -> GroupsPage:
    page = window.page
    assert isinstance(page, GroupsPage)
    return page


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> int:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)
    return len(keys)


@pytest.mark.requirement("I6.1", "E38", screen="12")
def test_six_members_are_marked_and_saved_by_nine_keystrokes(
    window: MainWindow, town: Town
) -> None:
    key = Qt.Key
    count = press(key.Key_4, key.Key_6)  # Eero did not come: keli
    count += press(key.Key_1, key.Key_1, key.Key_2)
    count += press(key.Key_1, key.Key_3, key.Key_7)  # Tuula told: vointi
    count += press(key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert count == 9
    assert town.outcome("Demo-Eero") == (Outcome.NO_CONTACT, "weather")
    assert town.outcome("Demo-Helmi") == (Outcome.HELD, "")
    assert town.outcome("Demo-Tuula") == (Outcome.CANCELLED, "client-ill")
    page = page_of(window)
    assert page.sheet.summary.text() == "4 present or remote · 2 away"
    names = [row.accessibleName() for row in page.sheet.rows.values()]
    assert names[0] == "Demo-Eero: Did not come, weather"
    assert names[2] == "Demo-Jussi: Present" and names[3] == "Demo-Onni: Remotely"


@pytest.mark.requirement("I6.1", "E38", screen="12")
def test_a_whole_group_that_came_takes_two_keystrokes(window: MainWindow, town: Town) -> None:
    press(Qt.Key.Key_P)
    press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert {town.outcome(name) for name in NAMES} == {(Outcome.HELD, "")}
    assert not page_of(window).follow_up.isVisible()


@pytest.mark.requirement("I6.1", screen="12")
def test_on_a_low_window_the_members_rows_have_the_room_of_aim_and_plan(
    window: MainWindow, qtbot: QtBot
) -> None:
    head = page_of(window).head
    window.resize(1366, 900)
    qtbot.waitUntil(head.aim.isVisible)
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: not head.aim.isVisible())
    head.mode.set_selected("goals")
    head.mode_changed.emit()
    assert head.aim.isVisible(), "beside the members' own goals it still stands"


@pytest.mark.requirement("I6.1", "R17", screen="12")
def test_at_session_time_only_first_names_and_attendance_show(
    window: MainWindow, town: Town
) -> None:
    page = page_of(window)
    assert page.head.mode.selected() == "roll"
    assert page.quiet.isVisible() and "14.45–16.45" in page.quiet.text()
    assert not page.goals.isVisible() and not page.notes.isVisible()
    assert all("harjoittelee" not in row.accessibleName() for row in page.sheet.rows.values())
    town.clock.now = datetime(2026, 11, 11, 18, tzinfo=UTC)
    page.head.mode.set_selected("goals")
    page.head.mode_changed.emit()
    assert page.goals.isVisible() and not page.head.save_button.isVisible()


@pytest.mark.requirement("I6.1", "R18", "A5")
def test_the_shield_hides_the_other_groups_and_every_goal(window: MainWindow, town: Town) -> None:
    other = GroupDraft(id=uuid4(), name="Luontokävely")
    groups.save_group(town.store, other, now=town.clock.now, today=TODAY)
    window.context.shield.toggle()
    page = page_of(window)
    assert page.list.cards[other.id].accessibleName().startswith("Hidden")
    assert page.head.mode.selected() == "roll" and not page.head.mode.isEnabled()


@pytest.mark.requirement("I6.1", "R09", screen="12")
def test_a_name_in_the_common_text_is_asked_about_before_anything_is_saved(
    window: MainWindow, town: Town, qtbot: QtBot
) -> None:
    page = page_of(window)
    page.sheet.mark_others_present()
    page.head.mode.set_selected("notes")
    page.head.mode_changed.emit()
    type_into(page.notes.common, "Tuulan kanssa tehtiin kauppalista.")
    page.save()
    assert page.names.isVisible() and "Tuulan" in page.names.text.text()
    assert meetings.list_meetings(town.store, town.clients["Demo-Onni"]) == []
    qtbot.mouseClick(page.names.mend_button, Qt.MouseButton.LeftButton)
    page.notes.common.setPlainText("Tehtiin kauppalista.")
    by_name = {one.first_name: one.draft.id for one in page._members.values()}
    line = page.notes.line(by_name["Demo-Tuula"])
    line.setText("Tuula johti laskemista.")
    page.save()
    (row,) = meetings.list_meetings(town.store, town.clients["Demo-Tuula"])
    assert row.note == "Arki rullaa\n\nTehtiin kauppalista.\n\nTuula johti laskemista."
    (other,) = meetings.list_meetings(town.store, town.clients["Demo-Onni"])
    assert other.note == "Arki rullaa\n\nTehtiin kauppalista."


@pytest.mark.requirement("I6.1", screen="12")
def test_who_did_not_come_may_be_called_tomorrow_and_the_worker_decides(
    window: MainWindow, town: Town, qtbot: QtBot
) -> None:
    page = page_of(window)
    rows = list(page.sheet.rows.values())
    rows[0].choose("absent")
    page.sheet.mark_others_present()
    page.save()
    assert page.follow_up.isVisible() and "Demo-Eero" in page.follow_up.text()
    client_id = town.clients["Demo-Eero"]
    assert bookings.next_booking(town.store, client_id, now=town.clock.now) is None
    qtbot.mouseClick(page.follow_up.action_button, Qt.MouseButton.LeftButton)
    booked = bookings.next_booking(town.store, client_id, now=town.clock.now)
    assert booked is not None
    assert (booked.form, booked.on, booked.at) == (ContactForm.CALL, date(2026, 11, 12), time(9))


@pytest.mark.requirement("I6.1", "A2", screen="12")
def test_marks_survive_the_lock_and_a_saved_roll_changes_with_a_reason(
    window: MainWindow, town: Town
) -> None:
    page = page_of(window)
    first = next(iter(page.sheet.rows.values()))
    first.choose("present")
    page.leave()
    kept = groups.load_group(town.store, town.group.id, today=TODAY)
    assert kept.members[0].mark.state is Attendance.PRESENT
    page.save()
    first.choose("told")
    first.choose_reason("transport")
    assert page.reason.isVisible()
    page.save()
    assert page._reason_field.error()
    page.reason.setText("Olikin puhelimessa")
    page.save()
    assert town.outcome("Demo-Eero") == (Outcome.CANCELLED, "transport")


@pytest.mark.requirement("I6.1", screen="12")
def test_the_pointer_marks_too_and_a_second_press_takes_the_mark_away(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    first = next(iter(page.sheet.rows.values()))
    for expected in ("told", ""):
        point = first.area_of("told").center().toPoint()
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=point)
        assert first.state == expected
    first.choose("absent")
    point = first.area_of("reason:transport").center().toPoint()
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=point)
    assert first.reason == "transport"
    press(Qt.Key.Key_Down)
    assert list(page.sheet.rows.values())[1].hasFocus()
    press(Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert list(page.sheet.rows.values())[1].state == "remote"


@pytest.mark.requirement("I6.1", "E40", screen="12")
def test_a_session_is_noted_as_not_held_with_its_reason(
    window: MainWindow, town: Town, qtbot: QtBot
) -> None:
    page_of(window).head.acts["not-held"].trigger()
    dialog = window.findChild(GroupNotHeldDialog)
    assert dialog is not None
    dialog.save()
    assert dialog._field.error()
    qtbot.mouseClick(dialog.reasons.chip("weather"), Qt.MouseButton.LeftButton)
    dialog.save()
    assert town.outcome("Demo-Onni") == (Outcome.CANCELLED, "weather")
    assert page_of(window).head.tag.text() == "Not held"


@pytest.mark.requirement("I6.1", "E39", "E49", screen="12")
def test_a_client_comes_to_a_group_with_an_own_goal_and_an_agreement_and_is_visited_there(
    window: MainWindow, town: Town, qtbot: QtBot
) -> None:
    client_id = add_client(town.store, first_names="Demo-Ulla", last_name="T")
    window.go(Place("add-to-group", section=str(town.group.id)))
    who = window.findChild(AddToGroupDialog)
    assert who is not None
    who.choice.set_selected(str(client_id))
    who.go_on()
    qtbot.waitUntil(lambda: window.findChild(GroupMemberDialog) is not None)
    form = window.findChild(GroupMemberDialog)
    assert form is not None
    form.form.editors["client_words"].set_text("Haluan tutustua ihmisiin.")
    form.form.editors["own_goal"].setPlainText("Puhuu yhdelle joka kerta")
    form.form.editors["agreed_on"].set_date(TODAY)
    form.form.editors["transport"].set_selected(["bus"])
    form.save()
    window.go(Place("client", client_id, "groups"))
    client_page = window.page
    assert isinstance(client_page, ClientPage)
    section = client_page.section
    assert isinstance(section, ClientGroupsSection) and len(section.cards) == 1
    visit = next(
        one for one in section.cards[0].findChildren(Button) if "visit" in one.text().lower()
    )
    qtbot.mouseClick(visit, Qt.MouseButton.LeftButton)
    meeting = window.page
    assert isinstance(meeting, MeetingPage)
    assert meeting.draft().form is ContactForm.GROUP_VISIT


@pytest.mark.requirement("I6.1", "A7", screen="03")
def test_today_leads_straight_to_the_right_roll(
    window: MainWindow, town: Town, qtbot: QtBot
) -> None:
    window.go(Place("today"))
    cards = window.findChild(DayCards)
    assert cards is not None
    button = next(one for one in cards.findChildren(Button) if one.text() == "Attendance")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    shown = page_of(window).shown
    assert shown is not None and shown.session is not None
    assert shown.session.draft.id == town.session_id


@pytest.mark.requirement("I6.1", "P39", screen="05")
def test_the_period_bar_tells_the_group_and_marks_its_meetings(
    window: MainWindow, town: Town
) -> None:
    page_of(window).sheet.mark_others_present()
    page_of(window).save()
    client_id = town.clients["Demo-Onni"]
    draft = caseload.load_client_draft(town.store, client_id)
    begun = replace(draft, period_start=date(2026, 8, 31), period_end=date(2027, 2, 28))
    caseload.save_client(town.store, begun, now=town.clock.now, today=TODAY)
    window.go(Place("client", client_id))
    client_page = window.page
    assert isinstance(client_page, ClientPage)
    bar = client_page.header.findChild(PeriodBar)
    assert bar is not None
    assert bar.accessibleName().endswith("Arki rullaa since 2.9.")
    QTest.keyClick(bar, Qt.Key.Key_End)
    mark = bar.focused_mark()
    assert mark is not None and mark.kind == "group" and mark.text == "11.11. group, 90 min"


@pytest.mark.requirement("I6.1", "A2", screen="03")
def test_an_unfinished_group_waits_on_today_and_goes_on_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.go(Place("group"))
    dialog = window.findChild(GroupDialog)
    assert dialog is not None
    type_into(dialog.form.editors["name"], "Luontokävely")
    dialog.keeper.touch()
    dialog.save_draft()
    dialog.reject()
    window.go(Place("today"))
    cards = window.findChild(DayCards)
    assert cards is not None
    go_on = next(one for one in cards.findChildren(Button) if one.text() == "Finish")
    qtbot.mouseClick(go_on, Qt.MouseButton.LeftButton)
    again = [one for one in window.findChildren(GroupDialog) if one.isVisible()]
    assert [one.form.editors["name"].text() for one in again] == ["Luontokävely"]


@pytest.mark.requirement("E38", "E40", "E49")
def test_the_group_of_etela_pohjanmaa_from_its_agreement_to_the_visit(
    window: MainWindow, town: Town, qtbot: QtBot
) -> None:
    """An outside workshop: own goal in the contract, the way there, regular visits, all by hand."""
    window.go(Place("group"))
    form = window.findChild(GroupDialog)
    assert form is not None
    type_into(form.form.editors["name"], "Nuorten työpaja")
    form.form.editors["outside"].setChecked(True)
    type_into(form.form.editors["organiser"], "Työpajayhdistys")
    form.save()
    rows = groups.list_groups(town.store, today=TODAY)
    workshop = next(row for row in rows if row.outside)
    client_id = town.clients["Demo-Onni"]
    window.go(Place("group-member", client_id, str(workshop.id)))
    member = window.findChild(GroupMemberDialog)
    assert member is not None
    member.form.editors["client_words"].set_text("Haluan oppia puutöitä.")
    member.form.editors["own_goal"].setPlainText("Kaksi päivää viikossa pajalla")
    member.form.editors["agreed_on"].set_date(date(2026, 10, 1))
    member.form.editors["joined_on"].set_date(date(2026, 10, 1))
    member.form.editors["visit_weeks"].set_number(4)
    type_into(member.form.editors["barrier"], "34 km, ei bussia iltapäivällä")
    member.save()
    window.go(Place("groups", record_id=workshop.id))
    page = page_of(window)
    assert page.head.mode.selected() == "goals" and not page.head.save_button.isVisible()
    words = [page.goals.model.index(0, column).data() for column in range(5)]
    assert words == ["Demo-Onni T", "”Haluan oppia puutöitä.”", "1.10.2026", "–", "–"]
    warned = summary.load_summary(
        town.store, client_id, today=TODAY, now=town.clock.now, logged=False
    )
    assert "group-visit-due" in [one.code for one in warned.reminders]
    qtbot.mouseClick(page.goals.visit_button, Qt.MouseButton.LeftButton)
    meeting = window.page
    assert isinstance(meeting, MeetingPage)
    type_into(meeting.words.note, "Kävin pajalla. Onni näytti jakkaran.")
    meeting.save()
    (row,) = meetings.list_meetings(town.store, client_id)
    assert row.form is ContactForm.GROUP_VISIT and row.form.is_outreach


@pytest.mark.requirement("I6.1", "K34", screen="12")
def test_a_group_of_sixty_is_marked_in_the_window_by_as_many_keys_as_there_are_exceptions(
    qtbot: QtBot, qapp: QObject, town: Town
) -> None:
    for number in range(54):
        town.join(f"Demo-Väki{chr(97 + number % 26)}{number}")
    context = make_context(town.store, town.clock, qapp)
    window = MainWindow(context, Place("groups", record_id=town.group.id), {})
    qtbot.addWidget(window, before_close_func=lambda _: put_away(window, qtbot))
    window.resize(1024, 640)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = page_of(window)
    assert len(page.sheet.rows) == 60
    page.sheet.focus_first()
    count = press(Qt.Key.Key_P)
    count += press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert count == 2
    shown = groups.load_group(town.store, town.group.id, today=TODAY, logged=False)
    assert sum(one.saved for one in shown.members) == 60


@pytest.mark.requirement("I6.1", "A2", screen="12")
def test_a_saved_roll_that_was_changed_and_left_says_so_when_it_is_opened_again(
    window: MainWindow, town: Town
) -> None:
    page = page_of(window)
    press(Qt.Key.Key_P)
    page.save()
    assert not page._reason_field.error()
    first = next(iter(page.sheet.rows.values()))
    first.choose("told")
    page.leave()
    page.refresh()
    assert page.reason.isVisible() and page._reason_field.error()


@pytest.mark.requirement("E48", screen="12")
def test_the_register_of_groups_tells_their_types(window: MainWindow, town: Town) -> None:
    draft = GroupDraft(
        id=uuid4(), name="Luontoryhmä", kind="nature", outside=True, organiser="4H", weekday=4,
        at=time(10),
    )  # fmt: skip
    groups.save_group(town.store, draft, now=town.clock.now, today=TODAY)
    page = page_of(window)
    page.refresh()
    names = [card.accessibleName() for card in page.list.cards.values()]
    assert any(name.startswith("Luontoryhmä, Nature") for name in names), names
