"""Turva-aika (35): agreed before a visit, over after it, and never in a client's data."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.clients import SafetyNoteDraft
from app.domain.papers import texts_of
from app.domain.visit_safety import SafetyState, VisitSafety, proposed
from app.services import visit_safety
from app.services.caseload import load_client_draft, save_client
from app.services.tomorrow_pack import load_pack, pack_paper
from app.services.vault import Store
from app.storage.erasing import client_tables
from app.text import HELSINKI
from tests import casework
from tests.casework import NOW, TODAY, book, booking, events
from tests.conftest import Clock
from tests.ui.casework import make_context, put_away
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.safety_page import SafetyPage
from ui.windows.main_window import MainWindow

OpenPage = Callable[[], SafetyPage]
HALF_HOUR = timedelta(minutes=30)
LATE = datetime(2026, 11, 11, 16, 42, tzinfo=HELSINKI)


@pytest.fixture
def client_id(store: Store, clock: Clock) -> UUID:
    clock.now = NOW  # 14.30 in Helsinki
    casework.add_worker(store)
    found = casework.add_client(store)
    book(store, booking(found, at=time(15)))
    return found


@pytest.fixture
def open_page(qtbot: QtBot, qapp: QObject, store: Store, clock: Clock) -> OpenPage:
    def show() -> SafetyPage:
        page = SafetyPage(make_context(store, clock, qapp), Place("safety"))
        qtbot.addWidget(page)
        page.set_layout_class(LayoutClass.WIDE)
        page.resize(1278, 640)
        page.show()
        return page

    return show


def texts(page: SafetyPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if not label.isHidden()]


def agreed(now: datetime = NOW) -> VisitSafety:
    return VisitSafety(
        on=TODAY, begins=time(15), ends=time(16), deadline=time(16, 30), who="Pekka",
        phone="040 000 0003", supervisor="040 000 0007", agreed_at=now,
    )  # fmt: skip


@pytest.mark.requirement("I9.1", "R04", screen="35")
def test_before_a_visit_expected_end_who_knows_and_phone_are_agreed(
    open_page: OpenPage, store: Store, client_id: UUID
) -> None:
    page = open_page()
    assert (page.form.ends.time(), page.form.deadline.time()) == (time(16), time(16, 30))
    page.form.agree_button.click()
    assert page.form.fields["who"].error() and page.form.fields["phone"].error()
    page.form.who.setText("Pekka")
    page.form.phone.setText("040 000 0003")
    page.form.charged.click()
    page.form.agree_button.click()
    kept = visit_safety.load_safety(store, now=NOW)
    assert (kept.who, kept.charged, kept.agreed_at) == ("Pekka", True, NOW)
    shown = texts(page)
    for words in (
        "at the latest 16.30",
        "16.30 Pekka calls you, twice, five minutes apart",
        "16.45 Pekka calls the supervisor",
        "17.00 Pekka calls 112",
        "Rinnalla calls for no help. Agree with a colleague who calls if you have not called"
        " by 16.30.",
    ):
        assert words in shown, words


@pytest.mark.requirement("I9.1", "R04", screen="35")
def test_overdue_banner_gives_more_time_and_check_out_ends_it(
    open_page: OpenPage, store: Store, client_id: UUID, clock: Clock
) -> None:
    visit_safety.agree(store, agreed(), now=NOW)
    page = open_page()
    banner = QSignalSpy(page.banner)
    clock.now = LATE
    page.refresh()
    kind, words, action, more = banner.at(banner.count() - 1)[0]
    assert (kind, action) == ("warn", "+ 30 min")
    assert words.startswith("The safety time ran out 12 minute(s) ago.")
    assert "+12 min" in texts(page)
    more()
    assert visit_safety.load_safety(store, now=LATE).deadline == time(17, 12)
    assert banner.at(banner.count() - 1)[0] is None
    page.over_button.click()
    after = visit_safety.load_safety(store, now=LATE)
    assert (after.agreed_at, after.who) == (None, "Pekka"), "the people stay for the next time"
    assert not visit_safety.is_overdue(store, now=LATE + 3 * HALF_HOUR)


@pytest.mark.requirement("I9.1", "R04", screen="35")
def test_on_any_other_page_it_is_said_once(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock, client_id: UUID
) -> None:
    visit_safety.agree(store, agreed(), now=NOW)
    window = MainWindow(make_context(store, clock, qapp), Place("clients"), {})
    qtbot.addWidget(window)
    said = QSignalSpy(window.visit_watch.overdue)
    window.visit_watch.look()
    assert said.count() == 0
    clock.now = LATE
    window.visit_watch.look()
    window.visit_watch.look()
    assert said.count() == 1
    assert window.host.banner.text() == "The safety time of the visit has run out."
    window.go(Place("groups"))
    assert window.host.banner.isVisibleTo(window), "the next page says it too"
    window.go(Place("safety"))
    assert window.host.banner.text().startswith("The safety time ran out 12 minute(s) ago.")
    put_away(window, qtbot)


@pytest.mark.requirement("I9.1", "I3.2", screen="35")
def test_what_is_typed_and_not_agreed_survives_more_time_and_a_lock(
    open_page: OpenPage, store: Store, client_id: UUID, clock: Clock
) -> None:
    visit_safety.agree(store, agreed(), now=NOW)
    page = open_page()
    page.form.phone.setText("040 000 0009")
    page.more_button.click()
    page.refresh()
    assert page.form.phone.text() == "040 000 0009"
    assert page.form.deadline.time() == time(17), "half an hour more, which she did not type"
    page.leave()
    again = open_page()
    assert again.form.phone.text() == "040 000 0009"
    assert visit_safety.load_safety(store, now=NOW).phone == "040 000 0003", "not agreed yet"
    again.form.agree_button.click()
    again.leave()
    assert visit_safety.load_typed(store, now=NOW) is None


@pytest.mark.requirement("I9.4", screen="35")
def test_all_is_well_said_by_mistake_is_taken_back(
    open_page: OpenPage, store: Store, client_id: UUID
) -> None:
    there = visit_safety.agree(store, agreed(), now=NOW)
    page = open_page()
    told = QSignalSpy(page.notified)
    page.over_button.click()
    assert visit_safety.load_safety(store, now=NOW).agreed_at is None
    told.at(0)[1]()
    assert visit_safety.load_safety(store, now=NOW) == there


@pytest.mark.requirement("R04", "A5", screen="35")
def test_it_is_never_in_the_clients_data(store: Store, client_id: UUID) -> None:
    before = len(events(store))
    visit_safety.agree(store, agreed(), now=NOW)
    with store.read() as session:
        rows = {table.name: session.execute(table.select()).all() for table in client_tables()}
    assert "040 000 0003" not in str({name: row for name, row in rows.items() if name != "setting"})
    assert len(events(store)) == before, "no view and no act of a client"


@pytest.mark.requirement("R04")
@given(st.integers(0, 1439), st.integers(5, 600), st.integers(-600, 1440))
def test_more_time_is_always_later_and_midnight_ends_nothing(
    start: int, long: int, after: int
) -> None:
    empty = VisitSafety(on=TODAY, who="Pekka", phone="1")
    safety = proposed(TODAY, time(start // 60, start % 60), long, before=empty)
    assert safety.ends is not None and safety.deadline is not None
    assert safety.ends <= safety.deadline
    assert not safety.problems()
    there = replace(safety, agreed_at=NOW)
    midnight = datetime.combine(TODAY, time(), HELSINKI)
    now = midnight + timedelta(minutes=start + after)
    later = there.prolonged(now)
    assert later.deadline is not None and not later.problems()
    assert (later.on, later.deadline) > (safety.on, safety.deadline)
    assert later.state(now) is SafetyState.AGREED
    due = datetime.combine(TODAY, safety.deadline, HELSINKI)
    for hours in (1, 12, 24):
        assert there.state(due + timedelta(hours=hours)) is SafetyState.OVERDUE
    assert there.state(due + timedelta(hours=24, minutes=1)) is SafetyState.OVER


@pytest.mark.requirement("R04", screen="35")
def test_after_midnight_it_still_asks_until_she_says_that_all_is_well(
    open_page: OpenPage, store: Store, client_id: UUID, clock: Clock
) -> None:
    late = VisitSafety(on=TODAY, ends=time(23), deadline=time(23, 30), who="Pekka", phone="1")
    visit_safety.agree(store, late, now=NOW)
    clock.now = datetime(2026, 11, 12, 0, 5, tzinfo=HELSINKI)
    assert visit_safety.is_overdue(store, now=clock.now)
    page = open_page()
    assert "+35 min" in texts(page)
    page.more_button.click()
    assert not visit_safety.is_overdue(store, now=clock.now)
    clock.now = datetime(2026, 11, 12, 8, 35, tzinfo=HELSINKI)
    banner = QSignalSpy(page.banner)
    page.refresh()
    assert "+8 h 0 min" in texts(page)
    assert banner.at(banner.count() - 1)[0][1].startswith("The safety time ran out at 0.35.")
    page.over_button.click()
    assert not visit_safety.is_overdue(store, now=clock.now)


@pytest.mark.requirement("R04", screen="35")
def test_check_in_at_the_door_is_kept_and_the_deadline_stays(
    open_page: OpenPage, store: Store, client_id: UUID, clock: Clock
) -> None:
    visit_safety.agree(store, agreed(), now=NOW)
    page = open_page()
    clock.now = NOW + timedelta(minutes=28)
    page.arrive_button.click()
    kept = visit_safety.load_safety(store, now=clock.now)
    assert (kept.arrived_at, kept.deadline) == (clock.now, time(16, 30))
    assert "You arrived 14.58" in texts(page) and page.arrive_button.isHidden()
    assert "The address is in a sealed envelope that Pekka has." in texts(page)


@pytest.mark.requirement("R04", "R18", screen="35")
def test_the_home_visit_note_is_read_before_leaving_logged_and_hidden_by_the_shield(
    open_page: OpenPage, store: Store, client_id: UUID
) -> None:
    draft = load_client_draft(store, client_id)
    note = SafetyNoteDraft(
        text="Koira on irrallaan pihassa.", written_on=TODAY, author="Demo-Kaisa Ohjaaja",
        review_on=TODAY + timedelta(days=90),
    )  # fmt: skip
    save_client(store, replace(draft, safety_note=note), now=NOW, today=TODAY)
    before = events(store).count(("opened", "notices"))
    page = open_page()
    page.refresh()
    assert "Koira on irrallaan pihassa." in texts(page)
    assert any(
        line.startswith("Write what has happened, not what is feared.") for line in texts(page)
    )
    assert events(store).count(("opened", "notices")) == before + 1
    page.context.shield.toggle()
    page.refresh()
    assert page.note.isHidden()


@pytest.mark.requirement("R04", screen="35")
def test_what_is_agreed_stands_on_the_days_sheet(store: Store, client_id: UUID) -> None:
    visit_safety.agree(store, agreed(), now=NOW)
    book(store, booking(client_id, on=TODAY + timedelta(days=1)))
    pack = load_pack(store, now=NOW)
    paper = pack_paper(store, pack, "fi", now=NOW)
    assert "Työkaverin numero 040 000 0003" in texts_of(paper)
    assert "Ilmoittaudun klo ______" in texts_of(paper), "another day has another time"


@pytest.mark.requirement("I9.1", "R04", screen="35")
def test_the_minutes_of_the_steps_are_hers_to_agree_on_within_bounds_and_stay(
    open_page: OpenPage, store: Store, client_id: UUID
) -> None:
    page = open_page()
    page.form.who.setText("Pekka")
    page.form.phone.setText("040 000 0003")
    page.form.minutes["supervisor_after"].set_number(4)
    page.form.minutes["emergency_after"].set_number(200)
    page.form.agree_button.click()
    assert page.form.fields["supervisor_after"].error() == "Give a number from 5 to 180."
    assert page.form.fields["emergency_after"].error() == "Give a number from 5 to 180."
    page.form.minutes["supervisor_after"].set_number(10)
    page.form.minutes["emergency_after"].set_number(10)
    page.form.agree_button.click()
    assert page.form.fields["emergency_after"].error() == "Give a number from 11 to 180."
    page.form.minutes["emergency_after"].set_number(20)
    page.form.agree_button.click()
    shown = texts(page)
    assert "16.40 Pekka calls the supervisor" in shown
    assert "16.50 Pekka calls 112" in shown
    visit_safety.end_visit(store, now=NOW)
    following = visit_safety.load_safety(store, now=NOW)
    assert (following.supervisor_after, following.emergency_after) == (10, 20)
