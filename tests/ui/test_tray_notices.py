"""Notices without names through the system tray where there is one (I9.1; ui.md 11)."""

from datetime import UTC, datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.notices import BEFORE, Notice, NoticeKind, NoticeSettings, due_notices
from app.services import visit_safety
from app.services.bookings import cancel_booking
from app.services.notices import load_notice_settings, planned_notices, save_notice_settings
from app.services.vault import Store
from tests import casework
from tests.casework import NOW, TODAY, book, booking
from tests.conftest import Clock
from tests.ui.casework import make_context
from ui.pages.settings_notices import NoticeSettingsCard
from ui.shield import Shield
from ui.system_tray import SystemTray
from ui.tray_notices import TrayNotices

START = datetime(2026, 11, 11, 13, tzinfo=UTC)


class Desktop:
    """A tray that remembers what a passer-by would have read."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def is_available(self) -> bool:
        return True

    def say(self, title: str, words: str) -> None:
        self.read.append(f"{title}: {words}")

    def put_away(self) -> None:
        self.read.append("gone")


@pytest.fixture
def client_id(store: Store, clock: Clock) -> UUID:
    clock.now = NOW  # 14.30 in Helsinki
    casework.add_worker(store)
    found = casework.add_client(store)
    book(store, booking(found, at=time(15)))
    return found


@pytest.mark.requirement("I9.1")
@given(st.integers(-60, 60), st.booleans())
def test_a_meeting_is_told_once_in_the_quarter_before_it_and_never_late(
    minutes: int, told: bool
) -> None:
    notice = Notice(START, NoticeKind.MEETING)
    now = START + timedelta(minutes=minutes)
    due = due_notices((notice,), now, {notice} if told else ())
    assert bool(due) is (not told and START - BEFORE <= now < START)


@pytest.mark.requirement("I9.1")
def test_a_shielded_screen_and_a_locked_store_are_quiet_unless_she_chose_otherwise() -> None:
    usual = NoticeSettings()
    assert usual.lets(shielded=False, locked=False)
    assert not usual.lets(shielded=True, locked=False)
    assert not usual.lets(shielded=False, locked=True)
    chosen = NoticeSettings(when_shielded=True, when_locked=True)
    assert chosen.lets(shielded=True, locked=True)
    assert not NoticeSettings(False, True, True).lets(shielded=False, locked=False)


@pytest.mark.requirement("I9.1")
def test_what_is_told_has_a_time_and_no_name(
    qapp: QApplication, store: Store, clock: Clock, client_id: UUID
) -> None:
    book(store, booking(None, at=time(14, 50), title="Soita Ainolle"))
    desktop, holder = Desktop(), QObject()
    notices = TrayNotices(clock, desktop, holder)
    notices.watch(store, Shield(holder))
    assert desktop.read == []
    clock.forward(minutes=6)
    notices.look()
    assert desktop.read == ["Rinnalla: Reminder at 14.50"]
    clock.forward(minutes=10)
    notices.look()
    notices.look()
    assert desktop.read[1:] == ["Rinnalla: A meeting begins in 14 minute(s)"]


@pytest.mark.requirement("I9.1", "R04")
def test_a_safety_time_that_ran_out_is_told_outside_the_window_too(
    qapp: QApplication, store: Store, clock: Clock, client_id: UUID
) -> None:
    agreed = visit_safety.load_safety(store, now=clock())
    filled = type(agreed)(
        on=TODAY, ends=time(16), deadline=time(16, 30), who="Pekka", phone="040 000 0003"
    )
    visit_safety.agree(store, filled, now=clock())
    desktop, holder = Desktop(), QObject()
    notices = TrayNotices(clock, desktop, holder)
    clock.forward(hours=2, minutes=1)
    notices.watch(store, Shield(holder))
    assert desktop.read == ["Rinnalla: The safety time of the visit has run out."]


@pytest.mark.requirement("I9.1")
@pytest.mark.parametrize("chosen", [True, False])
def test_locked_it_tells_the_times_of_today_only_if_that_was_chosen(
    qapp: QApplication, store: Store, clock: Clock, client_id: UUID, chosen: bool
) -> None:
    save_notice_settings(store, NoticeSettings(when_locked=chosen))
    desktop, holder = Desktop(), QObject()
    notices = TrayNotices(clock, desktop, holder)
    notices.watch(store, Shield(holder))
    notices.rest()
    store.close()
    clock.forward(minutes=20)
    notices.look()
    assert desktop.read == (["Rinnalla: A meeting begins in 10 minute(s)"] if chosen else [])
    notices.rest(ended=True)
    assert desktop.read[-1] == "gone"


@pytest.mark.requirement("I9.1")
def test_a_cancelled_meeting_is_not_told(store: Store, clock: Clock, client_id: UUID) -> None:
    later = book(store, booking(client_id, at=time(16)))
    assert len(planned_notices(store, now=clock())) == 2
    cancel_booking(store, later, now=clock())
    (planned,) = planned_notices(store, now=clock())
    assert planned.kind is NoticeKind.MEETING


@pytest.mark.requirement("I9.1")
def test_without_a_tray_nothing_is_shown_and_the_settings_say_so(
    qtbot: QtBot, qapp: QApplication, store: Store, clock: Clock, client_id: UUID
) -> None:
    tray = SystemTray(qapp)
    assert not tray.is_available()  # the offscreen platform has none
    tray.say("Rinnalla", "nothing")
    tray.put_away()
    card = NoticeSettingsCard(make_context(store, clock, qapp))
    qtbot.addWidget(card)
    assert not card.on.isEnabled() and card.on.isChecked()
    assert load_notice_settings(store) == NoticeSettings()
