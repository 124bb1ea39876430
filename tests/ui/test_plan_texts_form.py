"""The plan's texts: what the law asks for, two voices, drafts, and a plan that is finished."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.exchange import UnitState
from app.domain.plans import PlanDraft, PlanForm
from app.services import drafts, exchange, plans
from app.services.vault import Store
from tests.snapshots import plan_snapshot
from tests.ui.casework import (
    add_client,
    add_goal,
    add_worker,
    make_context,
    stop_keepers,
    type_into,
)
from ui.dialogs.finish_plan_dialog import FinishPlanDialog
from ui.models.plan_items import missing_fields
from ui.navigation import Place
from ui.pages.plan_section import TEXTS, PlanSection
from ui.widgets.voice_block import WorkerBlock


class Desk:
    """A client without a plan, and the plan's texts on the screen."""

    def __init__(self, store: Store, clock: Callable[[], datetime], qtbot: QtBot) -> None:
        self.store, self.clock, self.qtbot = store, clock, qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1100, 700)
        self.window.show()
        add_worker(store, clock())
        self.client_id = add_client(store, clock())
        self.context = make_context(store, clock, self.window)
        self.places: list[Place] = []
        self.errors: list[Exception] = []

    def open(self) -> PlanSection:
        section = PlanSection(self.context, self.client_id, self.window)
        section.navigate.connect(self.places.append)
        section.failed.connect(self.errors.append)
        section.resize(1000, 640)
        section.show()
        section.show_part(TEXTS)
        return section

    def form(self) -> PlanForm:
        return plans.load_plan(self.store, self.client_id, logged=False)

    def finish(self, draft: PlanDraft) -> None:
        plans.finish_plan(self.store, draft, now=self.clock(), today=self.clock().date())

    def dialog(self) -> FinishPlanDialog:
        place = Place("finish-plan", self.client_id)
        dialog = FinishPlanDialog(self.context, place, self.window)
        self.qtbot.addWidget(dialog)
        dialog.failed.connect(self.errors.append)
        dialog.open()
        return dialog


@pytest.fixture
def desk(store: Store, clock: Callable[[], datetime], qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(store, clock, qtbot)
    yield desk
    stop_keepers(desk.window)


@pytest.mark.requirement("R02", "R11")
def test_each_item_of_the_law_is_named_and_told_while_it_is_missing(desk: Desk) -> None:
    section = desk.open()
    part = section.texts.parts["own_worker_meetings"]
    assert part.law.text() == "Social Welfare Act s. 39(4)"
    assert part.missing.isVisible() and part.missing.status() == "info"
    wanted = [link.objectName() for link in section.contents.links]
    assert wanted == [f"missing-{field}" for field in section.texts.missing()]
    assert "missing-own_worker_meetings" in wanted and len(wanted) == 12
    edit = section.texts.editors.texts["own_worker_meetings"]
    link = next(one for one in section.contents.links if one.objectName() == wanted[4])
    assert link.text() == "Meetings with the own worker"
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    link.click()
    assert edit.hasFocus()
    type_into(edit, "Kuuden viikon välein, kotona.")
    assert not part.missing.isVisible()
    assert len(section.contents.links) == 11
    assert part.accessibleDescription() == ""


@pytest.mark.requirement("K01", "R02")
def test_a_missing_goal_is_told_and_its_link_leads_to_the_goals(desk: Desk) -> None:
    section = desk.open()
    link = next(one for one in section.contents.links if one.objectName() == "missing-goals")
    link.click()
    assert section.goals.isVisible() and not section.texts.isVisible()
    add_goal(desk.store, desk.client_id, desk.clock())
    section.refresh()
    assert "goals" not in section.texts.missing()
    assert section.texts.goal_words.text().startswith("1 goal")


@pytest.mark.requirement("R02", "P67")
def test_the_form_has_every_text_of_the_plan_and_gives_it_back(desk: Desk) -> None:
    given = replace(
        plan_snapshot().text,
        client_opinion="Hyvä, että askeleet on pieniä.",
        dissent_worker="Sovitaan väliarvioinnissa.",
        partners="Talous- ja velkaneuvonta",
        private_persons="Sisko",
        team="Sisko, naapuri",
        next_steps="Soitto Kelaan",
        negotiation_people="Aino ja Kaisa",
        consents=("Saa kertoa siskolle: tapaamisajat.",),
    )
    editors = desk.open().texts.editors
    editors.load(given)
    assert editors.apply(given) == given
    assert "Saa kertoa siskolle: tapaamisajat." in editors.consents.text()
    assert missing_fields(given, goal_count=1) == ()


@pytest.mark.requirement("R32")
def test_two_voices_never_share_a_field(desk: Desk) -> None:
    blocks = desk.open().texts.editors.blocks
    worker = {name for name, block in blocks.items() if isinstance(block, WorkerBlock)}
    assert worker == {"worker_view", "dissent_worker"}
    assert {blocks[name].objectName() for name in worker} == {"worker"}
    assert {blocks[name].objectName() for name in set(blocks) - worker} == {"voice"}


@pytest.mark.requirement("P12", "S20")
def test_strengths_come_first(desk: Desk) -> None:
    form = desk.open().texts
    tops = {name: part.y() for name, part in form.parts.items()}
    assert min(tops, key=lambda name: tops[name]) == "strengths"
    table = form.editors.tables["strengths"]
    type_into(table.lines[0].cells[0], "Käden taidot")
    type_into(table.lines[1].cells[0], "Pitää ajoista kiinni")
    assert form.draft().text.strengths == ("Käden taidot", "Pitää ajoista kiinni")
    table.lines[0].remove.click()
    assert form.draft().text.strengths == ("Pitää ajoista kiinni",)


@pytest.mark.requirement("P86", "P87", "P89")
def test_services_say_who_does_what_how_often_and_which_service_it_is(desk: Desk) -> None:
    section = desk.open()
    form = section.texts
    line = form.editors.tables["services"].lines[0]
    assert not line.cells[1].isVisible()
    what, who, often, service, method = line.cells
    type_into(what, "Tehostettu yksilötyö")
    type_into(who, "Demo-Kaisa")
    type_into(often, "noin kerran viikossa")
    service.set_selected("social-rehabilitation")  # type: ignore[union-attr]
    method.set_selected("doing-together")  # type: ignore[union-attr]
    section.save_draft()
    (stored,) = desk.form().draft.text.services
    assert (stored.what, stored.who, stored.how_often, stored.service) == (
        "Tehostettu yksilötyö",
        "Demo-Kaisa",
        "noin kerran viikossa",
        "social-rehabilitation",
    )
    assert stored.methods == ("doing-together",)
    words = {label.text() for label in form.parts["services"].findChildren(QLabel)}
    assert any("work pair" in one and "own worker" in one for one in words)


@pytest.mark.requirement("A2")
def test_texts_keep_themselves_and_go_into_the_plan_when_left(desk: Desk) -> None:
    section = desk.open()
    form = section.texts
    type_into(form.editors.blocks["client_view"].editor, "Laskupino ahdistaa.")
    form.keeper.timer.timeout.emit()
    assert form.state.text().startswith("Draft on this device")
    plan_id = form.draft().id
    assert drafts.load_draft(desk.store, "plan", plan_id) is not None
    assert desk.form().draft.version == 0
    again = desk.open()  # as after a power cut
    assert again.texts.editors.blocks["client_view"].text() == "Laskupino ahdistaa."
    again.save_draft()
    assert desk.form().draft.text.client_view == "Laskupino ahdistaa."
    assert drafts.load_draft(desk.store, "plan", plan_id) is None
    type_into(again.texts.editors.blocks["client_view"].editor, "Kissa auttaa. ")
    again.segment.button("goals").click()
    assert "Kissa auttaa. " in desk.form().draft.text.client_view
    assert not desk.errors


@pytest.mark.requirement("A2")
def test_what_she_types_stays_when_the_page_reads_the_store_again(desk: Desk) -> None:
    section = desk.open()
    type_into(section.texts.editors.texts["situation"], "Asun yksin.")
    section.refresh()
    assert section.texts.draft().text.situation == "Asun yksin."


@pytest.mark.requirement("R02", "P45")
def test_missing_items_warn_and_never_keep_a_plan_from_being_finished(desk: Desk) -> None:
    section = desk.open()
    type_into(section.texts.editors.texts["duration"], "Puoli vuotta.")
    section.texts.finish_button.click()
    assert desk.places == [Place("finish-plan", desk.client_id)]
    dialog = desk.dialog()
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert "Meetings with the own worker" in shown and "duration" not in dialog.missing
    assert not dialog.fields["reason"].isVisible()
    said: list[str] = []
    dialog.notified.connect(lambda words, _: said.append(words))
    dialog.together.click()
    desk.qtbot.mouseClick(dialog.finish_button, Qt.MouseButton.LeftButton)
    assert said == ["Plan 1 is finished · waits to be handed over"]
    (row,) = desk.form().finished
    assert (row.made_on, row.made_together) == (date(2026, 11, 11), False)
    (unit,) = exchange.list_outbox(desk.store)
    assert (unit.record_id, unit.state) == (row.id, UnitState.QUEUED)
    section.refresh()  # as the window does when a dialog closes
    assert section.finished.text() == "Plan 1 is finished and waits to be handed over."
    section.finished.action_button.click()
    assert desk.places[-1] == Place("print", desk.client_id, "", row.id)


@pytest.mark.requirement("E50", "P91")
def test_a_later_plan_says_why_it_is_made(desk: Desk) -> None:
    desk.finish(replace(desk.form().draft, made_on=date(2026, 10, 12)))
    dialog = desk.dialog()
    assert dialog.fields["reason"].isVisible()
    dialog.finish()
    assert dialog.fields["reason"].error() == "Say in a few words why this changes."
    dialog.reason.setText("Väliarviointi")
    dialog.day.setText("12.11.2026")
    dialog.finish()
    assert dialog.fields["made_on"].error() == "This date is still to come."
    dialog.day.setText("11.11.2026")
    dialog.finish()
    assert [(row.number, row.reason) for row in desk.form().finished] == [
        (2, "Väliarviointi"),
        (1, ""),
    ]


@pytest.mark.requirement("R03")
def test_place_names_of_a_protected_client_are_asked_about_before_finishing(desk: Desk) -> None:
    desk.client_id = add_client(
        desk.store, desk.clock(), last_name="Suojattu", protected=True, city="Mallila"
    )
    section = desk.open()
    form = section.texts
    type_into(form.editors.blocks["worker_view"].editor, "Käytiin Mallilan kaupassa.")
    type_into(form.editors.tables["strengths"].lines[0].cells[0], "Tuttu Mallilassa")
    form.finish_button.click()
    assert form.warning.isVisible() and desk.places == []
    form.warning.remove_button.click()
    assert form.draft().text.worker_view == "Käytiin kaupassa."
    assert form.draft().text.strengths == ("Tuttu",)
    form.finish_button.click()
    assert desk.places == [Place("finish-plan", desk.client_id)]
    assert desk.form().draft.text.worker_view == "Käytiin kaupassa."


@pytest.mark.requirement("A2")
def test_texts_that_cannot_go_into_the_plan_stay_as_a_draft(desk: Desk) -> None:
    section = desk.open()
    type_into(section.texts.editors.texts["situation"], "Asun yksin.")
    other = desk.form().draft
    plans.save_plan_text(
        desk.store,
        replace(other, text=replace(other.text, situation="Toisaalla kirjoitettu.")),
        now=desk.clock(),
    )
    section.save_draft()
    assert len(desk.errors) == 1
    kept = drafts.load_draft(desk.store, "plan", other.id)
    assert kept is not None and isinstance(kept.draft, PlanDraft)
    assert kept.draft.text.situation == "Asun yksin."


@pytest.mark.requirement("R32")
def test_the_worker_is_shown_how_to_write_plainly(desk: Desk) -> None:
    parts = desk.open().texts.parts
    said = " ".join(label.text() for part in parts.values() for label in part.findChildren(QLabel))
    for example in ("The worker assesses that", "about once a week, 60 minutes", "every meeting"):
        assert example in said
