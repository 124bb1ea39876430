"""Dates out of order are explained at their field, in words (issue 4, bad input)."""

from datetime import date, time, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.meetings import ContactForm
from app.services import decisions, goals, meetings, periods
from app.services.vault import Store
from tests.conftest import Clock
from tests.ui.casework import add_client, add_worker, make_context
from ui.context import Context
from ui.dialogs.decision_dialog import DecisionDialog
from ui.dialogs.goal_dialog import GoalDialog
from ui.navigation import Place
from ui.pages.meeting_page import MeetingPage


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    return add_client(context.store, context.now())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    found = QWidget()
    qtbot.addWidget(found)
    found.resize(1100, 700)
    found.show()
    return found


@pytest.mark.requirement("I4.4", "P17", screen="27")
def test_an_end_before_the_start_is_explained_at_the_field_and_nothing_is_stored(
    context: Context, aino: UUID, window: QWidget
) -> None:
    before = periods.load_period(context.store, aino, today=context.today(), now=context.now())
    dialog = DecisionDialog(context, Place("decision", aino), window)
    dialog.open()
    dialog.form.editors["start"].set_date(date(2026, 11, 16))
    dialog.form.editors["end"].set_date(date(2026, 11, 15))
    dialog.save()
    assert "start" in dialog.form.fields["end"].error().lower()
    assert dialog.isVisible()
    after = periods.load_period(context.store, aino, today=context.today(), now=context.now())
    assert after.decision == before.decision
    dialog.form.editors["end"].set_date(date(2027, 5, 15))
    dialog.save()
    assert decisions.new_decision(context.store, aino, today=context.today()).start == date(
        2027, 5, 16
    )


@pytest.mark.requirement("I4.3", "E53", screen="06")
def test_a_goal_due_after_the_period_is_explained_at_the_field(
    context: Context, aino: UUID, window: QWidget
) -> None:
    found = periods.load_period(context.store, aino, today=context.today(), now=context.now())
    assert found.client.period is not None and found.client.period.end is not None
    dialog = GoalDialog(context, Place("goal", aino), window)
    dialog.open()
    dialog.form.due.set_date(found.client.period.end + timedelta(days=1))
    dialog.save()
    assert "period" in dialog.form.fields["due"].error().lower()
    assert goals.list_goals(context.store, aino) == []


@pytest.mark.requirement("I4.4", "P31", screen="07")
def test_a_meeting_in_the_future_marked_held_is_explained_and_not_stored(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    page = MeetingPage(context, Place("meeting", aino))
    qtbot.addWidget(page)
    page.resize(1278, 640)
    page.show()
    page.choices.time.date.set_date(context.today() + timedelta(days=1))
    page.choices.time.time.set_time(time(13))
    page.choices.forms.set_selected([ContactForm.HOME_VISIT])
    page.words.note.setPlainText("Käytiin kaupassa.")
    page.save()
    assert page.footer.shows_problems()
    assert meetings.list_meetings(context.store, aino) == []
    page.keeper.stop()
