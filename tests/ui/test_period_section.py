"""Päätökset ja jakso (27) and the errands: what is shown, what can be done, what is kept."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.clients import Start
from app.domain.period_acts import ActKind, PeriodActDraft
from app.services import drafts, errands, period_acts, periods
from app.services.client_records import list_records
from app.services.vault import Store
from tests.casework import TODAY, events, log, visit
from tests.conftest import Clock
from tests.ui.casework import add_client, add_worker, make_context
from ui.context import Context
from ui.dialogs.record_dialog import RecordDialog
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.client_section import ClientSection
from ui.pages.errands_section import ErrandsSection
from ui.pages.period_section import PeriodSection
from ui.pages.records_section import RecordsSection
from ui.widgets.after_paint import fill_all
from ui.windows.registry import dialogs


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    return add_client(context.store, context.now(), decision_number="DEMO-1")


def shown(qtbot: QtBot, section: ClientSection) -> Any:
    qtbot.addWidget(section)
    section.set_layout_class(LayoutClass.WIDE)
    section.resize(1010, 560)
    fill_all(section)
    section.show()
    return section


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What dialogs lie over; it lives as long as the test."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 696)
    window.show()
    return window


def open_dialog(window: QWidget, context: Context, place: Place) -> Any:
    dialog = dialogs()[place.page](context, place, window)
    dialog.open()
    return dialog


def texts(widget: QWidget) -> str:
    return " | ".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)
    )


@pytest.mark.requirement("H20", "R25", screen="27")
def test_the_decision_the_bar_and_what_comes_next_stand_in_sight(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    section: PeriodSection = shown(qtbot, PeriodSection(context, aino))
    assert "DEMO-1" in texts(section.decision) and section.decision.status.text() == "In force"
    assert section.period.bar.isVisible() and section.period.bar.accessibleName()
    assert section.next_button.text() == "Book the interim review"
    places: list[Place] = []
    section.navigate.connect(places.append)
    section.next_button.click()
    assert places == [Place("booking", aino, "interim-check")]
    assert ("opened", "period") in events(context.store)


@pytest.mark.requirement("S03", "R22", screen="27")
def test_a_first_contact_has_no_period_and_is_not_scolded(context: Context, qtbot: QtBot) -> None:
    nobody = add_client(
        context.store, context.now(), start=Start.CONTACT, decision_start=None, decision_end=None,
        period_start=None, period_end=None,
    )  # fmt: skip
    section: PeriodSection = shown(qtbot, PeriodSection(context, nobody))
    assert section.period.empty.isVisible() and not section.period.bar.isVisible()
    assert section.next_button.text() == "Begin a period"
    assert [action.text() for action in section.menus.more_menu.actions()] == ["Begin a period"]


@pytest.mark.requirement("P28", "E64", screen="27")
def test_rhythm_and_elements_are_told_in_words(context: Context, aino: UUID, qtbot: QtBot) -> None:
    log(
        context.store,
        visit(
            aino,
            on=TODAY - timedelta(days=2),
            methods=("household-work",),
            core_elements=("planning",),
        ),
    )
    section: PeriodSection = shown(qtbot, PeriodSection(context, aino))
    assert "once a week" in texts(section.rhythm) and "1 of" in texts(section.rhythm)
    assert section.elements.meta_label.text() == "2/9"
    button = section.elements.findChild(QPushButton, "mark-group")
    assert button is not None
    button.click()
    assert section.elements.meta_label.text() == "3/9"


@pytest.mark.requirement("P72", screen="27")
def test_the_phrase_is_copied_with_the_clients_dates(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    section: PeriodSection = shown(qtbot, PeriodSection(context, aino))
    with qtbot.waitSignal(section.notified):
        section.copy_phrase("decision")
    assert "31.8.2026–28.2.2027" in QGuiApplication.clipboard().text()


@pytest.mark.requirement("K05", "I4.1", screen="27")
def test_a_tier_of_another_profile_is_told_by_name_and_kept_by_saving(
    context: Context, aino: UUID, qtbot: QtBot, window: QWidget
) -> None:
    store, now = context.store, context.now()
    facts = periods.load_facts(store, aino)
    periods.save_facts(
        store, replace(facts, tier="dense", pathways=("a-word-of-tomorrow",)), now=now
    )
    add_worker(store, now, profile="pirkanmaa")
    section: PeriodSection = shown(qtbot, PeriodSection(context, aino))
    assert section.subtitle.text().endswith("· Dense support"), "Kanta-Häme's tier"
    dialog: RecordDialog = open_dialog(window, context, Place("period-facts", aino))
    offered = [option.label for option in dialog.form.editors["tier"].options()]
    assert offered == ["Intensive individual work", "Dense support"]
    dialog.form.editors["pilot"].setText("Kokeilu")
    dialog.save()
    kept = periods.load_facts(store, aino)
    assert (kept.tier, kept.pathways) == ("dense", ("a-word-of-tomorrow",))


@pytest.mark.requirement("P17", "P20")
def test_an_extension_without_a_reason_is_explained_at_its_field_and_undone_by_the_toast(
    context: Context, aino: UUID, qtbot: QtBot, window: QWidget
) -> None:
    place = Place("period-act", aino, "extension")
    dialog: RecordDialog = open_dialog(window, context, place)
    told: list[Any] = []
    dialog.notified.connect(lambda words, undo: told.append((words, undo)))
    dialog.save()
    assert dialog.form.fields["text"].error() and dialog.isVisible()
    dialog.form.editors["text"].setPlainText("Askel on kesken")
    dialog.save()
    section: PeriodSection = shown(qtbot, PeriodSection(context, aino))
    assert "28.2.2027 → 31.5.2027" in texts(section.history)
    told[0][1]()
    section.refresh()
    assert "31.5.2027" not in texts(section.history)


@pytest.mark.requirement("A2", "I4.4")
def test_what_is_typed_is_kept_and_gone_on_with(
    context: Context, aino: UUID, qtbot: QtBot, window: QWidget
) -> None:
    dialog: RecordDialog = open_dialog(window, context, Place("period-act", aino, "interim-check"))
    dialog.form.editors["text"].setPlainText("Tavoitteet katsottu")
    dialog.save_draft()
    dialog.reject()
    (kept,) = drafts.list_drafts(context.store)
    again: RecordDialog = open_dialog(
        window, context, Place(kept.kind, aino, "draft", kept.target_id)
    )
    draft = again.draft()
    assert isinstance(draft, PeriodActDraft)
    assert (draft.text, draft.kind) == ("Tavoitteet katsottu", ActKind.INTERIM)
    again.save()
    assert drafts.list_drafts(context.store) == []


@pytest.mark.requirement("R03")
def test_a_place_name_is_asked_about_when_places_are_protected(
    context: Context, qtbot: QtBot, window: QWidget
) -> None:
    hidden = add_client(context.store, context.now(), protected=True, municipality="Mallila")
    dialog: RecordDialog = open_dialog(window, context, Place("errand", hidden))
    dialog.form.editors["title"].setText("Velkaneuvonta Mallila")
    dialog.save()
    assert dialog.warning.isVisible() and errands.list_errands(context.store, hidden) == []
    dialog.warning.remove_button.click()
    dialog.save()
    (row,) = errands.list_errands(context.store, hidden)
    assert row.errand.title == "Velkaneuvonta"


@pytest.mark.requirement("E32", "E46")
def test_an_errand_shows_its_chain_who_is_next_and_how_long_one_may_appeal(
    context: Context, aino: UUID, qtbot: QtBot, window: QWidget
) -> None:
    section: ErrandsSection = shown(qtbot, ErrandsSection(context, aino))
    assert section.empty.isVisible()
    dialog: RecordDialog = open_dialog(window, context, Place("errand", aino))
    for name, value in (("title", "Asumistuki"), ("next_step", "Liitteet"), ("next_who", "Aino")):
        dialog.form.editors[name].setText(value)
    dialog.form.editors["appeal_until"].set_date(TODAY + timedelta(days=9))
    dialog.save()
    section.refresh()
    (card,) = section.cards
    assert card.next_step.text() == "Next: Liitteet · Aino"
    assert card.appeal.text().startswith("9 day") and "Asumistuki" in card.accessibleName()
    event = open_dialog(
        window, context, Place("errand-event", aino, "done", record_id=card.row.errand.id)
    )
    event.words.setText("Päätös oli oikea")
    event.save()
    section.refresh()
    assert "Settled 11.11." in texts(section.cards[0])
    assert section.meta.text() == "0 open, 1 settled"


@pytest.mark.requirement("P87", "P88", screen="27")
def test_the_division_of_labour_begins_with_the_countys_topics(
    context: Context, aino: UUID, qtbot: QtBot, window: QWidget
) -> None:
    dialog = open_dialog(window, context, Place("work-division", aino))
    assert dialog.rows[0][0].text() == "Meetings with the client"
    dialog.save()
    assert dialog.problem.isVisible()
    dialog.rows[0][1].setText("Kaisa")
    dialog.save()
    section: PeriodSection = shown(qtbot, PeriodSection(context, aino))
    assert "Kaisa: meetings with the client" in section.division.words.text()


@pytest.mark.requirement("R12", "R13")
def test_other_facts_are_added_from_their_card(
    context: Context, aino: UUID, qtbot: QtBot, window: QWidget
) -> None:
    section: RecordsSection = shown(qtbot, RecordsSection(context, aino))
    dialog: RecordDialog = open_dialog(window, context, Place("contact-record", aino))
    dialog.form.editors["text"].setPlainText("Neuvottiin hakemuksessa")
    dialog.save()
    section = shown(qtbot, RecordsSection(context, aino))
    assert "Neuvottiin hakemuksessa" in texts(section.cards["contact-record"])
    assert list_records(context.store, aino, logged=False).contacts[0].on == date(2026, 11, 11)


@pytest.mark.requirement("I4.4", screen="27")
def test_a_pause_is_shown_and_offers_to_go_on(context: Context, aino: UUID, qtbot: QtBot) -> None:
    store, today = context.store, context.today()
    draft = period_acts.new_act(store, aino, ActKind.PAUSE, today=today)
    values = {name: getattr(draft, name) for name in draft.__dataclass_fields__}
    draft = PeriodActDraft(**values | {"text": "Osastolla"})
    period_acts.record_act(store, draft, now=context.now(), today=today)
    section: PeriodSection = shown(qtbot, PeriodSection(context, aino))
    assert section.period.pause.isVisible()
    offered = [action.text() for action in section.menus.more_menu.actions()]
    assert "Go on after the pause" in offered and "Pause" not in offered
    assert periods.load_facts(store, aino).end == date(2027, 2, 28)


@pytest.mark.requirement("R43")
def test_room_for_a_new_client_is_told_without_names(
    context: Context, aino: UUID, qtbot: QtBot, window: QWidget
) -> None:
    dialog = open_dialog(window, context, Place("capacity"))
    assert "Aino" not in dialog.words() and "free" in dialog.words()
    dialog.hours.set_number(1)
    dialog.hours.editingFinished.emit()
    assert "no room" in dialog.words() and "a place is free 1.3.2027" in dialog.words()


@pytest.mark.requirement("R15")
def test_a_note_of_ones_own_work_is_written_and_shown(
    context: Context, qtbot: QtBot, window: QWidget
) -> None:
    dialog = open_dialog(window, context, Place("reflection"))
    dialog.save()
    assert dialog.field.error()
    dialog.note.setPlainText("Kuuntelin enemmän.")
    dialog.save()
    qtbot.waitUntil(lambda: "Kuuntelin enemmän." in texts(dialog.kept))
    assert "deleted 9.2.2027" in texts(dialog.kept)


@pytest.mark.requirement("R12", "K27")
def test_a_minors_own_view_is_asked_for(context: Context, qtbot: QtBot, window: QWidget) -> None:
    child = add_client(context.store, context.now(), born=date(2011, 5, 4))
    dialog = open_dialog(window, context, Place("edit-client", child))
    field = dialog.form._fields["child_view"]
    assert field.isVisibleTo(dialog)
    dialog.form.child_view.setText("Haluan käydä koulua.")
    assert dialog.form.draft().child_view == "Haluan käydä koulua."
    grown = open_dialog(window, context, Place("edit-client", add_client(
        context.store, context.now(), born=date(1990, 5, 4))))  # fmt: skip
    assert not grown.form._fields["child_view"].isVisibleTo(grown)


@pytest.mark.requirement("A4", "K10", screen="27")
def test_a_reminders_link_opens_what_takes_care_of_it(
    context: Context, aino: UUID, qtbot: QtBot
) -> None:
    section: PeriodSection = shown(qtbot, PeriodSection(context, aino))
    places: list[Place] = []
    section.navigate.connect(places.append)
    for code in ("consent-missing", "no-assessment"):
        link = section.reminders.findChild(QPushButton, f"reminder-{code}")
        assert link is not None
        link.click()
    assert places == [Place("period-act", aino, "consent"), Place("assessment", aino)]
