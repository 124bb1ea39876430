"""Chips, segments, goal scale, switches: chosen by keyboard as well as by mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.checks import CheckBox, RadioButton
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.gas_scale import GasData, GasEditor, GasScale
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.switch import Switch

KEY = Qt.Key
PARTS = [
    SegmentOption("back", "Takapakkia", "undo-2"),
    SegmentOption("same", "Ennallaan", "equal"),
    SegmentOption("forward", "Eteen", "footprints"),
]


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> theme.Theme:
    return theme.install(qapp, "light")


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """Show widgets in an active window and wait for it."""
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)

    def keep(_widget: QWidget) -> None:
        window.isVisible()  # pytest-qt holds widgets weakly; this closure holds it for the test

    qtbot.addWidget(window, before_close_func=keep)
    window.resize(900, 400)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def chips(*, multi: bool = True, visible_count: int | None = None) -> ChipGroup:
    group = ChipGroup("Muoto", multi=multi, visible_count=visible_count)
    group.set_options(
        [
            ChipOption("home", "Kotikäynti", "house"),
            ChipOption("office", "Toimisto"),
            ChipOption("walk", "Kävely", hint_dotted=True),
            ChipOption("shop", "Kauppa"),
        ]
    )
    return group


@pytest.mark.requirement("A7", "I2.4")
def test_arrows_move_inside_a_chip_group_and_space_chooses(qtbot: QtBot) -> None:
    group = chips()
    shown(qtbot, group)
    group.chip("home").setFocus(Qt.FocusReason.TabFocusReason)

    with qtbot.waitSignal(group.changed):
        qtbot.keyClick(group.chip("home"), KEY.Key_Space)
    qtbot.keyClick(group.chip("home"), KEY.Key_Right)
    qtbot.keyClick(group.chip("office"), KEY.Key_Right)
    qtbot.keyClick(group.chip("walk"), KEY.Key_Space)

    assert group.chip("walk").hasFocus()
    assert group.selected() == ("home", "walk")
    qtbot.keyClick(group.chip("walk"), KEY.Key_End)
    assert group.chip("shop").hasFocus()
    qtbot.keyClick(group.chip("shop"), KEY.Key_Right)
    assert group.chip("home").hasFocus()


@pytest.mark.requirement("A7")
def test_a_chip_group_is_one_tab_stop(qtbot: QtBot) -> None:
    before, group, after = CheckBox("a"), chips(), CheckBox("b")
    shown(qtbot, before, group, after)
    before.setFocus()

    qtbot.keyClick(before, KEY.Key_Tab)
    inside = QApplication.focusWidget()
    assert inside is group.chip("home")
    qtbot.keyClick(inside, KEY.Key_Tab)

    assert after.hasFocus()


@pytest.mark.requirement("R08")
def test_last_times_choice_is_dotted_and_not_chosen(qtbot: QtBot) -> None:
    group = chips()
    shown(qtbot, group)

    assert group.selected() == ()
    assert group.chip("walk").property("hint") == "true"
    assert group.chip("walk").accessibleDescription()
    assert group.chip("home").property("hint") != "true"


@pytest.mark.requirement("I2.4")
def test_single_chips_give_way_to_each_other(qtbot: QtBot) -> None:
    group = chips(multi=False)
    shown(qtbot, group)

    qtbot.mouseClick(group.chip("home"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(group.chip("shop"), Qt.MouseButton.LeftButton)

    assert group.selected() == ("shop",)


@pytest.mark.requirement("I2.4")
def test_more_unfolds_and_a_chosen_option_is_never_folded(qtbot: QtBot) -> None:
    group = chips(visible_count=2)
    shown(qtbot, group)
    group.set_selected(["shop"])
    assert [group.chip(key).isVisible() for key in ("office", "walk", "shop")] == [
        True,
        False,
        True,
    ]

    group.unfold()

    assert group.chip("walk").isVisible()
    assert group.selected() == ("shop",)


@pytest.mark.requirement("I2.4")
def test_setting_the_choice_by_program_says_nothing(qtbot: QtBot) -> None:
    group, segment, editor = chips(), Segment(PARTS), GasEditor({})
    shown(qtbot, group, segment, editor)

    with (
        qtbot.assertNotEmitted(group.changed),
        qtbot.assertNotEmitted(segment.changed),
        qtbot.assertNotEmitted(editor.changed),
    ):
        group.set_selected(["home"])
        segment.set_selected("same")
        editor.set_selected(1)
    assert (group.selected(), segment.selected(), editor.selected()) == (("home",), "same", 1)


@pytest.mark.requirement("A7", "I2.4")
def test_a_segment_starts_with_nothing_chosen_and_takes_arrows(qtbot: QtBot) -> None:
    segment = Segment(PARTS, "Lähden kotoa")
    shown(qtbot, segment)
    assert segment.selected() is None
    segment.button("back").setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(segment.button("back"), KEY.Key_Space)
    assert segment.selected() == "back"
    with qtbot.waitSignal(segment.changed):
        qtbot.keyClick(segment.button("back"), KEY.Key_Left)

    assert segment.selected() == "forward"
    qtbot.mouseClick(segment.button("forward"), Qt.MouseButton.LeftButton)
    assert segment.selected() == "forward"


@pytest.mark.requirement("I2.4")
def test_pressing_again_clears_a_segment_that_may_be_empty(qtbot: QtBot) -> None:
    segment = Segment(PARTS, may_be_empty=True)
    shown(qtbot, segment)

    for _ in range(2):
        qtbot.mouseClick(segment.button("same"), Qt.MouseButton.LeftButton)

    assert segment.selected() is None


@pytest.mark.requirement("I2.3")
def test_icon_only_keeps_the_words_for_tooltips_and_screen_readers(qtbot: QtBot) -> None:
    segment = Segment(PARTS)
    shown(qtbot, segment)
    wide = segment.sizeHint().width()

    segment.set_icon_only(True)

    assert segment.sizeHint().width() < wide
    assert segment.button("same").toolTip() == "Ennallaan"
    assert segment.button("same").accessibleName() == "Ennallaan"


@pytest.mark.requirement("A7", "R27")
def test_the_goal_scale_is_chosen_by_arrows_like_radio_buttons(qtbot: QtBot) -> None:
    editor = GasEditor({level: f"taso {level}" for level in range(-2, 3)})
    shown(qtbot, editor)
    editor.set_selected(-1)
    editor.row(-1).setFocus(Qt.FocusReason.TabFocusReason)

    with qtbot.waitSignal(editor.changed):
        qtbot.keyClick(editor.row(-1), KEY.Key_Up)
    qtbot.keyClick(editor.row(0), KEY.Key_Up)
    qtbot.keyClick(editor.row(1), KEY.Key_Up)
    qtbot.keyClick(editor.row(2), KEY.Key_Up)

    assert editor.selected() == 2
    assert [level for level in range(-2, 3) if editor.row(level).isChecked()] == [2]


@pytest.mark.requirement("A7")
def test_a_read_only_goal_scale_keeps_its_level(qtbot: QtBot) -> None:
    editor = GasEditor({})
    shown(qtbot, editor)
    editor.set_selected(0)
    editor.set_read_only(True)

    place = editor.row(2).geometry().center()
    target = editor.childAt(place) or editor
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.rect().center())
    assert editor.selected() == 0

    editor.set_selected(1)
    assert {editor.row(level).focusPolicy() for level in range(-2, 3)} == {Qt.FocusPolicy.NoFocus}


@pytest.mark.requirement("A7")
def test_the_goal_scale_reads_its_levels_aloud(qtbot: QtBot) -> None:
    scale = GasScale(GasData(-1, -2))
    qtbot.addWidget(scale)

    assert "−1" in scale.accessibleName()
    assert "−2" in scale.accessibleName()


@pytest.mark.requirement("A7")
@pytest.mark.parametrize("kind", [CheckBox, RadioButton, Switch])
def test_the_whole_row_is_the_target_and_space_turns_it(
    qtbot: QtBot, kind: type[CheckBox | RadioButton | Switch]
) -> None:
    button = kind("Arvioitiin yhdessä asiakkaan kanssa")
    shown(qtbot, button)
    button.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
    assert button.isChecked()
    assert button.height() >= 40
    if kind is not RadioButton:
        qtbot.keyClick(button, KEY.Key_Space)
        assert not button.isChecked()


@pytest.mark.requirement("A7")
def test_long_words_beside_a_check_box_wrap(qtbot: QtBot) -> None:
    box = CheckBox("Asiakas haluaa jatkaa työskentelyä sosiaaliohjaajan kanssa syksyllä")

    assert box.heightForWidth(200) > box.heightForWidth(2000)


@pytest.mark.requirement("A7", "E32")
def test_words_of_three_lines_beside_a_check_box_are_not_cut(qtbot: QtBot) -> None:
    box = CheckBox("Kokeillaan yhdessä kauppaa hiljaisena aikana (Aino, Kaisa, ke 11.11.)")
    window = shown(qtbot, box)

    window.resize(200, 400)
    qtbot.waitUntil(lambda: box.width() < 200)

    assert box.height() >= box.heightForWidth(box.width()) > 40
