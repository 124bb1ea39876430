"""Mittarit (11): small curves with a table twin, filled in together, T only behind a link."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.domain.measures import MeasureDraft, Point
from app.reference.instruments import GAS, InstrumentRefused
from app.services import drafts, goals, measures
from app.services.vault import Store
from tests.casework import events
from tests.conftest import Clock
from tests.ui.casework import (
    RecordedPrompts,
    add_client,
    add_goal,
    add_worker,
    make_context,
    stop_keepers,
    type_into,
)
from tests.unit.test_instruments import file
from ui.context import Context
from ui.dialogs.measure_dialog import MeasureDialog
from ui.navigation import Place
from ui.pages.measures_section import TABLE, MeasuresSection
from ui.widgets.after_paint import fill_all
from ui.widgets.measure_curve import MeasureCurve
from ui.widgets.segment import Segment


class FilePrompts(RecordedPrompts):
    """Gives the file that a test has written, where one is asked for."""

    path: Path

    def ask_open_path(self, *args: Any) -> None:
        args[-1](self.path)


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    add_worker(store, clock())
    return make_context(store, clock, qapp)


@pytest.fixture
def aino(context: Context) -> UUID:
    return add_client(context.store, context.now())


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.show()
    yield window
    stop_keepers(window)


def fill(context: Context, client: UUID, on: date, **more: Any) -> None:
    values = more.pop("values", {"money": 1})
    draft = MeasureDraft(
        id=uuid4(), client_id=client, instrument="own-rating", on=on, values=values, **more
    )
    measures.save_measure(context.store, draft, now=context.now(), today=context.today())


def open_section(context: Context, client: UUID, window: QWidget) -> MeasuresSection:
    section = MeasuresSection(context, client, window)
    section.resize(1000, 640)
    fill_all(section)
    section.show()
    return section


def table(section: MeasuresSection) -> list[list[str]]:
    model = section.board.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(5)]
        for row in range(model.rowCount())
    ]


@pytest.mark.requirement("I4.6", "H24", "R28", screen="11")
def test_curves_and_their_table_tell_the_same_and_nothing_is_averaged(
    context: Context, aino: UUID, window: QWidget, qtbot: QtBot
) -> None:
    fill(context, aino, date(2026, 8, 31), point=Point.START, client_words="Laskut pelottavat.")
    fill(context, aino, date(2026, 11, 9), values={"money": 6}, client_words="Uskallan avata.")

    section = open_section(context, aino, window)

    (card,) = section.board.cards
    curve = card.findChild(MeasureCurve)
    assert curve is not None and curve.accessibleName() == "Money: 31.8. 1, 9.11. 6"
    assert (card.title_label.text(), card.meta_label.text()) == ("Money", "+5")
    assert [voice.text() for voice in section.board.voices] == [
        "Uskallan avata.", "Laskut pelottavat.",
    ]  # fmt: skip
    qtbot.mouseClick(section.segment.button(TABLE), Qt.MouseButton.LeftButton)
    assert section.board.table.isVisible() and not section.board.curves.isVisible()
    assert ["Money", "1", "", "6", "+5"] in table(section)
    assert "free to use" in section.licence.text()


@pytest.mark.requirement("I4.6", "R05", screen="11")
def test_fill_in_together_is_the_primary_action_and_saves_numbers_and_words(
    context: Context, aino: UUID, window: QWidget, qtbot: QtBot
) -> None:
    section = open_section(context, aino, window)
    assert section.board.nothing.isVisible() and section.primary_action is section.fill_button
    context.shield.arrive(aino)
    went: list[Place] = []
    section.navigate.connect(went.append)
    section.fill_button.click()
    assert went == [Place("measure", aino, "own-rating")] and context.shield.is_on

    dialog = MeasureDialog(context, went[0], window)
    dialog.open()
    dialog.save()
    assert dialog.form.problem.text() == "Answer at least one question."
    item = dialog.form.items["money"]
    assert isinstance(item, Segment)
    qtbot.mouseClick(item.button("3"), Qt.MouseButton.LeftButton)
    type_into(dialog.form.client_words.editor, "Laskupino on pienempi")
    dialog.save_draft()
    assert drafts.list_drafts(context.store)[0].kind == "measure"
    dialog.save()

    (row,) = measures.load_measures(context.store, aino, today=context.today(), logged=False).rows[
        "own-rating"
    ]
    assert (row.values, row.client_words) == ({"money": 3}, "Laskupino on pienempi")
    assert row.point is Point.START
    assert drafts.list_drafts(context.store) == []


@pytest.mark.requirement("I4.6", "I4.3", screen="11")
def test_t_stands_only_behind_a_link_and_says_when_it_cannot_be(
    context: Context, aino: UUID, window: QWidget
) -> None:
    goal_id = add_goal(context.store, aino, context.now())
    section = open_section(context, aino, window)
    assert section.list.t_value.isHidden()
    section.list.more_button.click()
    assert section.list.t_value.text() == "No T yet: 0 of 1 goals have been assessed."

    for level in (-2, 0):
        goals.score_goal(
            context.store, goal_id, level, "", now=context.now(), today=context.today()
        )
    section.refresh()
    assert section.list.t_value.text() == "T now 50,0 · start 30,0, change +20,0"
    section.choose(GAS)
    assert section.fill_button.isHidden()
    (card,) = section.board.cards
    assert card.meta_label.text() == "+2"


@pytest.mark.requirement("I4.6", screen="11")
def test_a_file_of_the_organisation_is_taken_after_its_licence_was_shown(
    context: Context, aino: UUID, window: QWidget, tmp_path: Path
) -> None:
    prompts = context.prompts
    assert isinstance(prompts, RecordedPrompts)
    prompts.__class__ = FilePrompts
    assert isinstance(prompts, FilePrompts)
    prompts.path = tmp_path / "oma.toml"
    prompts.path.write_bytes(file(("total", "sum(a, b, c)")))
    section = open_section(context, aino, window)
    section.open_menu()
    menu = section.findChild(QMenu)
    assert menu is not None
    assert menu.actions()[0].text().startswith("Quality of life")
    menu.actions()[-1].trigger()
    menu.close()
    assert prompts.questions == ["Take “Measure” into use?"]
    assert "own-file" in section.list.ids() and section.title.text() == "Measure"
    assert section.licence.text() == "E: Permission"

    prompts.path.write_bytes(file(("total", "a / b")))
    failed: list[Exception] = []
    section.failed.connect(failed.append)
    section._ask_file()
    assert isinstance(failed[0], InstrumentRefused)
    assert failed[0].values["reason"] == "divides-by-zero"


@pytest.mark.requirement("I4.6", screen="11")
def test_numbers_only_where_the_text_may_not_be_shipped(
    context: Context, aino: UUID, window: QWidget
) -> None:
    dialog = MeasureDialog(context, Place("measure", aino, "quality-of-life"), window)
    dialog.open()
    assert dialog.form.fields["q1"].label() == "Item 1"
    for number in range(1, 9):
        item = dialog.form.items[f"q{number}"]
        assert isinstance(item, Segment)
        item.set_selected("4")
    dialog.save()
    (row,) = measures.load_measures(context.store, aino, today=context.today(), logged=False).rows[
        "quality-of-life"
    ]
    assert row.scores == {"mean": 4}


@pytest.mark.requirement("A5", "I4.6", screen="11")
def test_opening_measures_is_one_view(
    context: Context, aino: UUID, window: QWidget, store: Store
) -> None:
    section = open_section(context, aino, window)
    section.refresh()
    assert events(store).count(("opened", "measures")) == 1
