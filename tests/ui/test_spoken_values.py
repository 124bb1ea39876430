"""What a painted part holds is a value for screen readers: where it stands, between what."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.fields import Field
from ui.widgets.gas_scale import GasData, GasScale
from ui.widgets.history_curve import HistoryCurve, HistoryData, HistoryPoint
from ui.widgets.level_cells import LevelCells
from ui.widgets.measure_curve import CurveData, MeasureCurve
from ui.widgets.period_bar import PeriodBar, PeriodBarData
from ui.widgets.run_curve import RunCurve
from ui.widgets.setting_row import SettingRow
from ui.widgets.spoken_role import listen
from ui.widgets.steps import Steps, StepsData
from ui.widgets.strength_bar import StrengthBar
from ui.widgets.switch import Switch
from ui.widgets.text_inputs import LineEdit
from ui.widgets.week_ribbon import WeekCell, WeekRibbon

WORDS = {None: "not said", 0: "none", 1: "a little", 2: "some", 3: "a lot"}
DAY = date(2026, 11, 11)


def _bar() -> PeriodBar:
    return PeriodBar(
        PeriodBarData(
            start=date(2026, 9, 1), end=date(2027, 2, 28), today=DAY,
            start_text="1.9.", end_text="28.2.", today_text="today", description="week 11 of 26",
        )
    )  # fmt: skip


def _level(*, editable: bool = False) -> LevelCells:
    cells = LevelCells("Money", WORDS, editable=editable)
    cells.set_level(2)
    return cells


def _strength() -> StrengthBar:
    bar = StrengthBar()
    bar.set_level(4, "Strong")
    return bar


HELD: dict[str, tuple[Callable[[], QWidget], tuple[float, float, float]]] = {
    "goal": (lambda: GasScale(GasData(1, -1)), (-2, 1, 2)),
    "history": (
        lambda: HistoryCurve(HistoryData([HistoryPoint(DAY, -1), HistoryPoint(DAY, 2)]), str),
        (-2, 2, 2),
    ),
    "level": (_level, (0, 2, 3)),
    "level to set": (lambda: _level(editable=True), (0, 2, 3)),
    "measure": (
        lambda: MeasureCurve(CurveData([(DAY, 3.0), (DAY, 6.5)]), str, str, "6.5"), (0, 6.5, 10),
    ),
    "period": (_bar, (0, 71, 180)),
    "runs": (lambda: RunCurve([(8, 5), (7, 3)], "tension", "7, then 3"), (0, 3, 10)),
    "steps": (lambda: Steps(StepsData(5, 2)), (0, 2, 5)),
    "strength": (_strength, (0, 4, 5)),
    "weeks": (
        lambda: WeekRibbon([WeekCell("met"), WeekCell("met", is_now=True), WeekCell("to-come")]),
        (1, 2, 3),
    ),
}  # fmt: skip


@pytest.fixture(autouse=True)
def heard(qapp: QWidget) -> None:
    theme.install(qapp, "light")  # type: ignore[arg-type]
    listen()


@pytest.mark.requirement("I9.3", "A7")
@pytest.mark.parametrize("name", HELD)
def test_values_of_painted_widgets(qtbot: QtBot, name: str) -> None:
    make, (least, now, most) = HELD[name]
    part = make()
    qtbot.addWidget(part)
    spoken = QAccessible.queryAccessibleInterface(part)
    value = spoken.valueInterface()
    assert value is not None
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (least, now, most)
    assert spoken.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client)


@pytest.mark.requirement("I9.3")
def test_what_was_not_assessed_yet_has_no_value(qtbot: QtBot) -> None:
    for part in (GasScale(GasData(None)), LevelCells("Money", WORDS), WeekRibbon(())):
        qtbot.addWidget(part)
        assert QAccessible.queryAccessibleInterface(part).valueInterface() is None


@pytest.mark.requirement("I9.3", "A7")
def test_a_screen_reader_can_set_a_level_and_no_other_than_there_is(qtbot: QtBot) -> None:
    cells = _level(editable=True)
    qtbot.addWidget(cells)
    spoken = QAccessible.queryAccessibleInterface(cells)
    value = spoken.valueInterface()
    assert value is not None
    with qtbot.waitSignal(cells.changed):
        value.setCurrentValue(9)
    assert cells.level() == 3
    assert spoken.role() == QAccessible.Role.Slider
    assert spoken.actionInterface().actionNames() == ["Set Focus"]
    read = _level()
    qtbot.addWidget(read)
    QAccessible.queryAccessibleInterface(read).valueInterface().setCurrentValue(0)
    assert read.level() == 2, "one that is only read"


@pytest.mark.requirement("I9.3", "A7")
def test_relations_tell_which_words_belong_to_a_control(qtbot: QtBot) -> None:
    switch, field = Switch(), LineEdit()
    row, form = SettingRow("Lock when the lid is closed", "Sleep locks too", switch), QWidget()
    Field("Title", field, parent=form)
    for part, name in ((row, "Lock when the lid is closed"), (form, "Title")):
        qtbot.addWidget(part)
        control = switch if part is row else field
        asked = QAccessible.queryAccessibleInterface(control)
        told = [
            other for other, kind in asked.relations() if kind == QAccessible.RelationFlag.Label
        ]
        assert [other.text(QAccessible.Text.Name) for other in told] == [name]
