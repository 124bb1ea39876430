"""A whole period in each county's way, through the real windows and dialogs (issue 4, point 1)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.domain.clients import Start
from app.domain.goals import GoalStatus
from app.domain.meetings import ContactForm
from app.domain.period_page import NextAct
from app.domain.worker import WorkerDraft
from app.reference.profiles import load_profile
from app.services import goals, meetings, plans, worker
from app.services.vault import Store
from app.text import local
from tests.casework import visit
from tests.conftest import Clock
from tests.ui.casework import add_client, add_goal, make_context, put_away
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.dialogs.record_dialog import RecordDialog
from ui.navigation import Place
from ui.pages.client_page import ClientPage
from ui.pages.period_section import PeriodSection
from ui.windows.main_window import MainWindow


class Worker:
    """The hands of a worker at one client's period."""

    def __init__(self, window: MainWindow, client_id: UUID, clock: Clock) -> None:
        self.window = window
        self.client_id = client_id
        self.clock = clock

    @property
    def section(self) -> PeriodSection:
        page = self.window.page
        assert isinstance(page, ClientPage) and isinstance(page.section, PeriodSection)
        return page.section

    def later(self, **step: float) -> None:
        """Let time go by; the page is opened anew."""
        self.clock.forward(**step)
        self.window.go(Place("clients"))
        self.window.go(Place("client", self.client_id, "period"))

    def dialog(self, open_it: Callable[[], object]) -> Any:
        """Press what opens a dialog, and give it."""
        before = set(self.window.findChildren(PlaceDialog))
        open_it()
        (found,) = set(self.window.findChildren(PlaceDialog)) - before
        return found

    def write(self, open_it: Callable[[], object], **texts: object) -> None:
        """Open a record's dialog, fill it in by its fields' names, save it."""
        dialog = self.dialog(open_it)
        assert isinstance(dialog, RecordDialog)
        for name, value in texts.items():
            fill(dialog.form.editors[name], value)
        dialog.save_button.click()
        told = [field.error() for field in dialog.form.fields.values() if field.error()]
        assert not dialog.isVisible(), (texts, told, dialog.warning.isVisible())

    def act(self, kind: str) -> Callable[[], object]:
        return lambda: self.section.navigate.emit(Place("period-act", self.client_id, kind))

    def go(self, page: str) -> Callable[[], object]:
        return lambda: self.section.navigate.emit(Place(page, self.client_id))


def fill(editor: Any, value: object) -> None:
    """Put a value into an editor of any kind."""
    if isinstance(value, bool):
        editor.setChecked(value)
    elif isinstance(value, tuple):
        editor.set_selected(value)
    elif hasattr(editor, "set_date"):
        editor.set_date(value)
    elif hasattr(editor, "set_text"):
        editor.set_text(value)
    elif hasattr(editor, "setPlainText"):
        editor.setPlainText(value)
    else:
        editor.setText(value)


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    return make_context(store, clock, qapp)


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> MainWindow:
    window = MainWindow(context, Place("clients"), {})
    qtbot.addWidget(window)
    window.resize(1366, 696)
    window.show()
    return window


COUNTIES = {
    "kanta-hame": ("dense", "social-guidance", True),
    "pirkanmaa": ("intensive", "social-work", True),
    "paijat-hame": ("intensive", "other-service", False),
    "etela-pohjanmaa": ("tailored", "social-guidance", True),
    "sosku": ("rehabilitation", "ends", True),
}


@pytest.mark.requirement("I4.1", "P45", "K07")
@pytest.mark.parametrize("county", COUNTIES)
def test_a_whole_period_runs_in_the_countys_way(
    county: str, window: MainWindow, context: Context, clock: Clock, qtbot: QtBot
) -> None:
    tier, outcome, same = COUNTIES[county]
    profile = load_profile(county)
    sit_down(context, county)
    client_id = first_contact(context)
    hand = Worker(window, client_id, clock)
    window.go(Place("client", client_id, "period"))
    assert hand.section.page().next_act is NextAct.BEGIN

    need_and_assessment(hand)
    begin(hand, profile.period.usual)
    assert hand.section.page().next_act is NextAct.ADD_DECISION
    decide(hand)
    assert_phrase(hand)
    plan_of_the_period(hand, context, tier)
    weekly_work(context, client_id, clock)
    hand.later(weeks=1)
    assert hand.section.page().rhythm is not None
    watch = hand.section.page().rhythm
    assert watch is not None and watch.weeks_met == 2

    interim_and_extension(hand)
    pair_ends(hand, profile.work_pair.usual)
    close(hand, outcome, same)
    put_away(window, qtbot)


def sit_down(context: Context, county: str) -> None:
    draft = WorkerDraft(
        first_names="Demo-Kaisa",
        last_name="Ohjaaja",
        title="sosiaaliohjaaja",
        organiser_name="Demolan hyvinvointialue",
        profile=county,
    )
    worker.save_worker(context.store, draft, now=context.now())


def first_contact(context: Context) -> UUID:
    """Outreach comes before the decision: a name is enough."""
    return add_client(
        context.store,
        context.now(),
        start=Start.CONTACT,
        decision_start=None,
        decision_end=None,
        period_start=None,
        period_end=None,
    )


def need_and_assessment(hand: Worker) -> None:
    today = local(hand.clock.now).date()
    hand.write(
        hand.go("assessment"),
        on=today - timedelta(days=4),
        noticed_on=today - timedelta(days=9),
        assessor="Demo-Pekka",
        client_view="Kotona on hiljaista",
        special_support=("no",),
    )


def begin(hand: Worker, months: int) -> None:
    dialog = hand.dialog(hand.section.next_button.click)
    assert dialog.length.selected() == (str(months),)
    dialog.save_button.click()
    page = hand.section.page()
    assert page.client.period is not None and page.client.period.end is not None


def decide(hand: Worker) -> None:
    today = local(hand.clock.now).date()
    hand.write(
        hand.section.next_button.click,
        number="DEMO-2026-7",
        made_on=today - timedelta(days=1),
        given_on=today,
        appeal_until=today + timedelta(days=30),
        decider="Demo-Ritva",
        deciding_unit="Asiakasohjaus",
    )
    decision = hand.section.page().decision
    assert decision is not None and decision.number == "DEMO-2026-7"
    assert hand.section.decision.status.text() == "In force"


def assert_phrase(hand: Worker) -> None:
    hand.section.copy_phrase("decision")
    start = hand.section.page().decision
    assert start is not None and start.start is not None
    copied = QGuiApplication.clipboard().text()
    assert f"{start.start.day}.{start.start.month}.{start.start.year}–" in copied


def plan_of_the_period(hand: Worker, context: Context, tier: str) -> None:
    """Consent, what the period is, goals on a need, and a finished plan."""
    hand.write(hand.act("consent"), client_words="Kokeillaan")
    hand.write(hand.go("period-facts"), tier=(tier,), expectations="Rauhaa", criteria=("everyday",))
    facts = hand.section.page().facts
    assert facts is not None and facts.tier == tier
    now, today = context.now(), context.today()
    goal_id = add_goal(context.store, hand.client_id, now, review_on=None)
    assert goals.load_goal_draft(context.store, goal_id).status is GoalStatus.OPEN
    form = plans.load_plan(context.store, hand.client_id)
    text = replace(form.draft.text, client_view="Kotona on hiljaista")
    plans.finish_plan(
        context.store, replace(form.draft, made_on=today, text=text), now=now, today=today
    )


def weekly_work(context: Context, client_id: UUID, clock: Clock) -> None:
    for _ in range(2):
        clock.forward(weeks=1)
        today = context.today()
        draft = visit(client_id, on=today, form=ContactForm.HOME_VISIT, methods=("coaching",))
        meetings.log_meeting(context.store, draft, now=context.now(), today=today)


def interim_and_extension(hand: Worker) -> None:
    check = hand.section.page().facts
    assert check is not None
    hand.later(days=70)
    hand.write(
        hand.act("interim-check"),
        text="Tavoitteet elävät",
        client_words="Tämä auttaa",
        worker_view="Askel kerrallaan",
        together=True,
    )
    before = hand.section.page().client.period
    assert before is not None and before.end is not None
    new_end = before.end + timedelta(days=60)
    hand.write(hand.act("extension"), until=new_end, text="Askel on kesken")
    page = hand.section.page()
    assert page.client.period is not None and page.client.period.end == new_end
    moved = next(row for row in page.history if row.new_end == new_end)
    assert (moved.old_end, moved.reason) == (before.end, "Askel on kesken")


def pair_ends(hand: Worker, usual: bool) -> None:
    if usual:
        hand.write(hand.act("pair-end"), text="Onnistuttiin", client_words="Kiitos", together=True)


def close(hand: Worker, outcome: str, same: bool) -> None:
    end = hand.section.page().client.period
    assert end is not None and end.end is not None
    hand.later(days=(end.end - local(hand.clock.now).date()).days)
    assert hand.section.page().next_act is NextAct.FINAL
    hand.write(
        hand.section.next_button.click,
        outcome=(outcome,),
        same_worker=same,
        wants_more=("False",),
        text="Arki kantaa",
        client_words="Pärjään",
        worker_view="Tavoite saavutettu",
        together=True,
    )
    page = hand.section.page()
    assert page.final is not None and page.final.outcome == outcome
    assert page.final.client_words == "Pärjään" and page.final.wants_more is False
    assert (page.client.ended_on is not None) == (outcome == "ends" or not same)
    assert page.client.period is not None and page.client.period.ended_on is not None
