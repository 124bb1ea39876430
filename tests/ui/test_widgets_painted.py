"""Painted widgets: what they mark, their keyboard, their readings, painting again."""

from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.day_timeline import DayTimeline, TimelineMark
from ui.widgets.history_curve import HistoryCurve, HistoryData, HistoryPoint
from ui.widgets.label import Label
from ui.widgets.period_bar import PeriodBar
from ui.widgets.period_data import PeriodBarData, PeriodMark, month_starts
from ui.widgets.rail import Rail
from ui.widgets.steps import Steps, StepsData
from ui.widgets.strength_bar import StrengthBar
from ui.widgets.top_bar import TopBar
from ui.widgets.week_ribbon import WeekCell, WeekRibbon
from ui.widgets.week_strip import StripDay, WeekStrip

KEY = Qt.Key
START = date(2026, 8, 31)


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> theme.Theme:
    return theme.install(qapp, "light")


def count(image: QImage, color: QColor) -> int:
    """How many pixels have exactly this colour."""
    return sum(
        image.pixelColor(x, y).rgb() == color.rgb()
        for x in range(image.width())
        for y in range(image.height())
    )


def period(**changes: object) -> PeriodBarData:
    values: dict[str, object] = {
        "start": START,
        "end": date(2027, 2, 28),
        "today": date(2026, 11, 11),
        "start_text": "Alku 31.8.",
        "end_text": "Päätös päättyy 28.2.2027",
        "today_text": "Tänään",
        "marks": [
            PeriodMark("a", START + timedelta(days=9), "met", "9.9. kotikäynti, 60 min"),
            PeriodMark("b", START + timedelta(days=30), "contact", "30.9. puhelu"),
            PeriodMark("c", START + timedelta(days=50), "cancelled", "20.10. peruuntui"),
        ],
        "description": "viikko 11/26",
    }
    return PeriodBarData(**(values | changes))  # type: ignore[arg-type]


@pytest.fixture
def bar(qtbot: QtBot) -> PeriodBar:
    made = PeriodBar(period())
    qtbot.addWidget(made)
    made.resize(1200, made.sizeHint().height())
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.mark.requirement("A7", "P17")
def test_the_marks_of_a_period_are_walked_by_arrows_and_opened_by_enter(
    bar: PeriodBar, qtbot: QtBot
) -> None:
    bar.setFocus()
    qtbot.keyClick(bar, KEY.Key_Right)
    qtbot.keyClick(bar, KEY.Key_Right)

    assert bar.accessibleDescription() == "30.9. puhelu"
    with qtbot.waitSignal(bar.mark_activated) as opened:
        qtbot.keyClick(bar, KEY.Key_Return)
    assert opened.args == ["b"]
    qtbot.keyClick(bar, KEY.Key_End)
    with qtbot.waitSignal(bar.mark_activated) as opened:
        qtbot.keyClick(bar, KEY.Key_Return)
    assert opened.args == ["c"]


@pytest.mark.requirement("I2.3")
def test_a_click_on_a_mark_opens_it(bar: PeriodBar, qtbot: QtBot) -> None:
    place = bar.mark_position("a").toPoint()

    with qtbot.waitSignal(bar.mark_activated) as opened:
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=place)

    assert opened.args == ["a"]


@pytest.mark.requirement("I2.3")
def test_an_ended_period_is_grey_and_has_no_today(bar: PeriodBar, look: theme.Theme) -> None:
    running = bar.grab().toImage()
    assert count(running, look.color("primary")) > 500
    assert count(running, look.color("today")) > 20

    bar.set_data(period(ended=True, today=date(2027, 3, 15)))

    ended = bar.grab().toImage()
    assert count(ended, look.color("primary")) == 0
    assert count(ended, look.color("today")) == 0


@pytest.mark.requirement("I2.3")
def test_months_are_named_from_the_start_on() -> None:
    assert month_starts(date(2026, 8, 10), date(2026, 10, 2)) == [
        date(2026, 8, 10),
        date(2026, 9, 1),
        date(2026, 10, 1),
    ]
    assert month_starts(START, date(2026, 10, 2)) == [date(2026, 9, 1), date(2026, 10, 1)]


@pytest.mark.requirement("R19")
def test_only_meetings_fill_a_week(look: theme.Theme) -> None:
    def filled(cell: WeekCell) -> int:
        image = QImage(20, 40, QImage.Format.Format_ARGB32)
        image.fill(look.color("surface"))
        painter = QPainter(image)
        WeekRibbon.paint(painter, QRectF(0, 0, 20, 40), [cell])
        painter.end()
        return count(image, look.color("primary"))

    met = filled(WeekCell("met"))
    called = filled(WeekCell("without", contact=True))

    assert met > 300
    assert 0 < called < met / 3


@pytest.mark.requirement("P12")
def test_steps_done_out_of_order_leave_the_first_open_one_as_now() -> None:
    data = StepsData(4, 2, done_places=frozenset({0, 2}))

    assert [data.is_done(place) for place in range(4)] == [True, False, True, False]
    assert data.current() == 1
    assert StepsData(3, 3).current() is None
    assert StepsData(3, 1, has_current=False).current() is None


@pytest.mark.requirement("A7", "P12")
def test_painted_widgets_paint_again_in_the_dark(look: theme.Theme, qtbot: QtBot) -> None:
    steps = Steps(StepsData(5, 2), 9)
    qtbot.addWidget(steps)
    steps.resize(steps.sizeHint())
    steps.show()
    bright = steps.grab().toImage()

    look.set_mode("dark")

    dark = steps.grab().toImage()
    assert count(bright, QColor(theme.tokens()["light"]["primary"])) > 20
    assert count(dark, QColor(theme.tokens()["dark"]["primary"])) > 20
    look.set_mode("light")


@pytest.mark.requirement("A7")
def test_a_goals_curve_has_its_points_as_rows(qtbot: QtBot) -> None:
    curve = HistoryCurve(
        HistoryData(
            [
                HistoryPoint(date(2026, 8, 31), -2),
                HistoryPoint(date(2026, 10, 28), -1, "Kaupan pihaan asti"),
            ]
        ),
        lambda day: f"{day.day}.{day.month}.",
    )
    qtbot.addWidget(curve)

    assert curve.rows() == [("31.8.", "−2", ""), ("28.10.", "−1", "Kaupan pihaan asti")]
    assert "Kaupan pihaan asti" in curve.accessibleName()
    curve.grab()


@pytest.mark.requirement("I2.3")
def test_an_empty_history_and_a_single_point_can_be_painted(qtbot: QtBot) -> None:
    curve = HistoryCurve(HistoryData([]), str)
    qtbot.addWidget(curve)
    curve.resize(500, 200)
    curve.grab()
    curve.set_data(HistoryData([HistoryPoint(START, 0)]))

    assert not curve.grab().isNull()


@pytest.mark.requirement("I2.3", "A7")
@pytest.mark.parametrize("size", [(1366, 696), (1024, 640)])
def test_the_rail_fits_every_window_at_every_text_size(
    look: theme.Theme, qtbot: QtBot, size: tuple[int, int]
) -> None:
    rail = Rail("Paikat")
    qtbot.addWidget(rail)
    buttons = [rail.add(name, "sun") for name in "abcdefghi"]
    rail.add_gap()
    for scale in theme.TEXT_SCALES:
        look.set_scale(scale)
        rail.resize(rail.width(), size[1])
        rail.show()
        QApplication.sendPostedEvents()

        assert rail.minimumSizeHint().height() <= size[1]
        last = buttons[-1].geometry()
        assert last.bottom() <= size[1]
        assert min(button.height() for button in buttons) >= 40
    assert rail.is_narrow()
    assert buttons[0].toolTip() == "a"
    look.set_scale(1.0)


@pytest.mark.requirement("I2.3")
def test_the_badge_of_a_place_is_said_too(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    button = rail.add("Siirrot", "send")

    button.set_badge(3, "3 odottaa")

    assert button.badge() == 3
    assert button.accessibleDescription() == "3 odottaa"


@pytest.mark.requirement("I2.3")
@pytest.mark.parametrize(("width", "scale", "wide"), [(1366, 1.0, True), (1366, 1.3, False)])
def test_the_top_bar_collapses_to_icons(
    look: theme.Theme, qtbot: QtBot, width: int, scale: float, wide: bool
) -> None:
    look.set_scale(scale)
    bar = TopBar("Hae", "Suojaa näyttö", "Lukitse")
    qtbot.addWidget(bar)
    bar.resize(width, bar.height())
    bar.show()

    assert bar.lock.isVisible() is wide
    assert bar.lock_icon.isVisible() is not wide
    assert bar.lock_icon.accessibleName() == "Lukitse"
    shown = bar.lock if wide else bar.lock_icon
    with qtbot.waitSignal(bar.lock_pressed):
        qtbot.mouseClick(shown, Qt.MouseButton.LeftButton)
    look.set_scale(1.0)


@pytest.mark.requirement("I2.3")
def test_the_days_line_is_spruce_as_far_as_the_day_has_come(
    look: theme.Theme, qtbot: QtBot
) -> None:
    line = DayTimeline()
    line.add_meeting("8.30", "20 min", "done", partial(Label, "a"))
    line.add_travel("34 km")
    line.add_meeting("10.15", "60 min", "next", partial(Label, "b"))
    line.finish()
    qtbot.addWidget(line)
    line.resize(600, 240)
    line.show()

    marks = line.findChildren(TimelineMark)
    images = [mark.grab().toImage() for mark in marks]

    assert len(marks) == 3
    assert count(images[0], look.color("primary")) > 50
    assert count(images[2], look.color("primary")) == 0
    assert count(images[2], look.color("today")) > 20


@pytest.mark.requirement("I2.3", "A7")
@pytest.mark.parametrize(
    "make",
    [
        lambda: WeekStrip([StripDay("Ma", 2, 1, is_today=True)], "Viikko 46"),
        lambda: WeekRibbon([WeekCell("met")], "Viikko 46"),
        lambda: Steps(StepsData(3, 1), description="Viikko 46"),
        lambda: PeriodBar(period(description="Viikko 46")),
    ],
)
def test_painted_widgets_say_what_they_show(make: object, qtbot: QtBot) -> None:
    assert callable(make)
    widget = make()
    assert isinstance(widget, QWidget)
    qtbot.addWidget(widget)

    assert widget.accessibleName() == "Viikko 46"
    assert not widget.grab().isNull()


@pytest.mark.requirement("I2.2")
def test_the_strength_bar_says_its_words(qtbot: QtBot) -> None:
    bar = StrengthBar()
    qtbot.addWidget(bar)

    bar.set_level(9, "Vahva: 4 sanaa")

    assert bar.level() == StrengthBar.PARTS
    assert bar.accessibleName() == "Vahva: 4 sanaa"
