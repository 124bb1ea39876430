"""Kalenteri (28): the week, one day, the list twin."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.services import visit_safety
from app.services.practice_story import practice_id
from app.services.tomorrow_pack import load_pack
from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from ui.dialogs.booking_dialog import BookingDialog
from ui.dialogs.foreign_calendar_dialog import ForeignCalendarDialog
from ui.dialogs.reminder_dialog import ReminderDialog
from ui.navigation import Place
from ui.pages.safety_page import SafetyPage
from ui.windows.main_window import MainWindow


def _window(stage: Stage, section: str = "") -> MainWindow:
    return MainWindow(practice_context(stage), Place("calendar", section=section), {})


@scene("28-calendar")
def week(stage: Stage) -> QWidget:
    return _window(stage)


@scene("28-calendar-day")
def day(stage: Stage) -> QWidget:
    return _window(stage, "day:2026-11-11")


@scene("28-calendar-month")
def month(stage: Stage) -> QWidget:
    return _window(stage, "month:2026-11-11")


@scene("28-calendar-list")
def as_list(stage: Stage) -> QWidget:
    return _window(stage, "week:2026-11-11:list")


@scene("28-calendar-other")
def other_calendar(stage: Stage) -> Picture:
    window = _window(stage)
    lines = (
        "BEGIN:VCALENDAR", "BEGIN:VEVENT", "DTSTART;TZID=Europe/Helsinki:20261112T150000",
        "DTEND;TZID=Europe/Helsinki:20261112T160000", "RRULE:FREQ=WEEKLY", "SUMMARY:Tiimi",
        "END:VEVENT", "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261117", "SUMMARY:Koulutuspäivä",
        "END:VEVENT", "END:VCALENDAR",
    )  # fmt: skip
    path = stage.folder / "oma.ics"
    path.write_text("\r\n".join(lines), encoding="utf-8")
    window.show()
    window.go(Place("foreign-calendar"))
    dialog = window.findChild(ForeignCalendarDialog)
    assert dialog is not None
    dialog.titles.setChecked(True)
    dialog.read_file(path)
    return Picture(window, ready=lambda: dialog.read is not None)


@scene("28-booking-repeat")
def repeat(stage: Stage) -> QWidget:
    window = _window(stage, "week:2026-12-07")
    window.show()
    client = practice_id("veikko")
    window.go(Place("booking", client, section="2026-12-11T10:00:00"))
    dialog = window.findChild(BookingDialog)
    assert dialog is not None
    dialog.repeat.repeat.button("weekly").click()
    return window


@scene("03-reminder-answer")
def reminder(stage: Stage) -> QWidget:
    window = MainWindow(practice_context(stage), Place("today"), {})
    window.show()
    window.go(Place("reminder", practice_id("veikko"), section="decision-ends"))
    dialog = window.findChild(ReminderDialog)
    assert dialog is not None
    dialog.answer.button("reason").click()
    return window


@scene("03-today-later")
def later(stage: Stage) -> QWidget:
    return MainWindow(practice_context(stage), Place("today"), {})


@scene("34-day-pack")
def day_pack(stage: Stage) -> QWidget:
    context = practice_context(stage)
    tomorrow = stage.today() + timedelta(days=1)
    load_pack(context.store, now=stage.now())
    ahead = visit_safety.load_safety(context.store, now=stage.now(), day=tomorrow)
    ready = replace(ahead, who="Demo-Pekka", phone="040 000 0003")
    visit_safety.agree(context.store, ready, now=stage.now())
    return MainWindow(context, Place("day-pack"), {})


@scene("34-days-off")
def days_off(stage: Stage) -> QWidget:
    window = MainWindow(practice_context(stage), Place("day-pack"), {})
    window.show()
    window.go(Place("days-off"))
    return window


@scene("35-safety-ahead")
def safety_ahead(stage: Stage) -> QWidget:
    tomorrow = stage.today() + timedelta(days=1)
    place = Place("safety", section=tomorrow.isoformat())
    return MainWindow(practice_context(stage), place, {})


@scene("35-safety")
def safety(stage: Stage) -> QWidget:
    window = MainWindow(practice_context(stage), Place("safety"), {})
    page = window.page
    assert isinstance(page, SafetyPage)
    page.form.who.setText("Demo-Pekka Työpari")
    page.form.phone.setText("040 000 0003")
    page.form.supervisor.setText("040 000 0007")
    page.form.agree_button.click()
    return window
