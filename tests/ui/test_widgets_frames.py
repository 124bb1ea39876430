"""Fields, cards, dialogs, toasts, tables: errors, focus, keys, room."""

from datetime import date, time

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QStandardItem, QStandardItemModel, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import gallery
from ui import theme
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.dialog import SheetDialog
from ui.widgets.fields import ComboBox, DateEdit, Field, LineEdit, TextEdit, TimeEdit
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.table import Table
from ui.widgets.tag import Tag
from ui.widgets.toast import Toast
from ui.widgets.voice_block import VoiceBlock, WorkerBlock

KEY = Qt.Key


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> theme.Theme:
    return theme.install(qapp, "light")


def parse_date(text: str) -> date | None:
    parts = text.rstrip(".").split(".")
    try:
        return date(2026 if len(parts) < 3 else int(parts[2]), int(parts[1]), int(parts[0]))
    except (ValueError, IndexError):
        return None


def write_date(value: date) -> str:
    return f"{value.day}.{value.month}.{value.year}"


def parse_time(text: str) -> time | None:
    hours, _, minutes = text.partition(".")
    return time(int(hours), int(minutes or 0)) if hours.isdigit() else None


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 640)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.mark.requirement("A7", "I2.3")
def test_an_error_is_shown_and_read_and_goes_again(qtbot: QtBot) -> None:
    field = Field("Päivä", LineEdit(), hint="Muodossa 11.11.")
    qtbot.addWidget(field)
    field.show()
    assert field.editor.accessibleName() == "Päivä"
    assert field.editor.accessibleDescription() == "Muodossa 11.11."

    field.set_error("Päivää ei ole olemassa")
    assert field.editor.accessibleDescription() == "Päivää ei ole olemassa"
    assert field.editor.property("error") == "true"
    field.set_error("")

    assert field.editor.accessibleDescription() == "Muodossa 11.11."
    assert field.editor.property("error") == "false"


@pytest.mark.requirement("I2.4")
def test_a_typed_date_is_tidied_and_told_once(qtbot: QtBot) -> None:
    edit = DateEdit(parse_date, write_date)
    qtbot.addWidget(edit)
    told: list[date | None] = []
    edit.date_changed.connect(lambda: told.append(edit.date()))

    edit.setText("11.11")
    edit.editingFinished.emit()
    assert edit.text() == "11.11.2026"
    edit.setText("31.2.2026")

    assert edit.has_error()
    assert edit.date() is None
    assert told == [date(2026, 11, 11), None]


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
@pytest.mark.requirement("I2.4", "A7")
def test_the_calendar_opens_without_blocking_and_gives_a_date(
    qtbot: QtBot, window: QWidget
) -> None:
    from PySide6.QtCore import QDate
    from PySide6.QtWidgets import QCalendarWidget

    edit = DateEdit(parse_date, write_date, parent=window)
    edit.set_date(date(2026, 11, 11))
    edit.show()
    edit.open_calendar()
    calendar = edit.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 11, 11)

    calendar.clicked.emit(QDate(2026, 11, 18))

    assert edit.date() == date(2026, 11, 18)


@pytest.mark.requirement("I2.4")
def test_arrows_move_a_time_by_five_minutes(qtbot: QtBot) -> None:
    edit = TimeEdit(parse_time, lambda value: f"{value.hour}.{value.minute:02}")
    qtbot.addWidget(edit)
    edit.show()
    edit.set_time(time(13, 58))

    qtbot.keyClick(edit, KEY.Key_Up)

    assert edit.time() == time(14, 3)


@pytest.mark.requirement("I2.4")
def test_pasting_into_a_note_drops_the_styling_and_tab_goes_on(qtbot: QtBot) -> None:
    edit = TextEdit()
    qtbot.addWidget(edit)
    styled = QMimeData()
    styled.setHtml("<b>kauppa</b>")
    styled.setText("kauppa <b>")

    edit.insertFromMimeData(styled)

    assert edit.toPlainText() == "kauppa <b>"
    assert edit.tabChangesFocus()


@pytest.mark.requirement("I2.3")
def test_a_note_grows_with_its_text_up_to_its_limit(qtbot: QtBot) -> None:
    edit = TextEdit(lines=2, max_lines=4)
    qtbot.addWidget(edit)
    edit.resize(400, 80)
    edit.show()
    low = edit.height()

    edit.setPlainText("\n".join("abcd"))
    high = edit.height()
    edit.setPlainText("\n".join("abcdefghijkl"))

    assert high > low
    assert edit.height() == high


@pytest.mark.requirement("I2.4")
def test_the_wheel_over_a_choice_never_changes_it(qtbot: QtBot) -> None:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QWheelEvent

    combo = ComboBox()
    qtbot.addWidget(combo)
    combo.add_choice("car", "Auto")
    combo.add_choice("bus", "Bussi")
    combo.show()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(combo, wheel)

    assert combo.selected() == "car"
    combo.set_selected("bus")
    assert combo.selected() == "bus"


@pytest.mark.requirement("A7")
def test_the_focus_ring_shows_for_the_keyboard_and_not_for_the_mouse(
    qtbot: QtBot, window: QWidget
) -> None:
    button = Button("Tallenna", kind="primary", parent=window)
    button.show()

    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not button.shows_focus_ring()
    plain = button.grab().toImage()
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)

    assert button.shows_focus_ring()
    assert button.grab().toImage() != plain


@pytest.mark.requirement("A7")
def test_an_icon_button_has_a_name_and_a_target_of_40(qtbot: QtBot) -> None:
    button = IconButton("lock", "Lukitse")
    qtbot.addWidget(button)
    button.show()

    assert button.accessibleName() == button.toolTip() == "Lukitse"
    assert min(button.width(), button.height()) >= 40


@pytest.mark.requirement("I2.4")
def test_a_busy_button_says_so_and_gets_its_verb_back(qtbot: QtBot) -> None:
    button = Button("Tallenna", kind="primary")
    qtbot.addWidget(button)

    button.set_busy("Tallennetaan…")
    assert (button.text(), button.isEnabled()) == ("Tallennetaan…", False)
    button.set_busy(None)

    assert (button.text(), button.isEnabled()) == ("Tallenna", True)


@pytest.mark.requirement("I2.3")
def test_markup_in_a_clients_words_stays_text(qtbot: QtBot) -> None:
    label = Label("<b>Älä</b> & muuta")
    qtbot.addWidget(label)

    assert label.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.requirement("I2.3")
def test_a_cut_line_has_its_whole_text_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("Sosiaalisen <b>kuntoutuksen</b> tehostettu yksilötyö")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()

    assert label.text().endswith("…")
    assert QTextDocumentFragment.fromHtml(label.toolTip()).toPlainText() == label.whole_text()
    label.resize(900, 20)
    assert label.toolTip() == ""


@pytest.mark.requirement("A7")
def test_a_pressable_card_is_pressed_by_enter_and_by_mouse(qtbot: QtBot, window: QWidget) -> None:
    card = Card("Laskut", pressable=True, parent=window)
    card.show()

    with qtbot.waitSignal(card.pressed):
        qtbot.keyClick(card, KEY.Key_Return)
    with qtbot.waitSignal(card.pressed):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)


@pytest.mark.requirement("I2.3")
def test_choosing_a_card_moves_nothing(qtbot: QtBot) -> None:
    card = Card("Laskut")
    card.body.addWidget(Label("teksti"))
    qtbot.addWidget(card)
    card.show()
    before = card.sizeHint()

    card.set_state("selected")

    assert card.state() == "selected"
    assert card.sizeHint() == before


@pytest.mark.requirement("I2.5", "S01")
def test_the_two_voices_look_different_and_keep_their_words(
    look: theme.Theme, qtbot: QtBot
) -> None:
    voice = VoiceBlock("Asiakkaan sanoin", "”Voisin yrittää.”", editable=True)
    worker = WorkerBlock("Työntekijän arvio", "Reitti auttoi.")
    grounds = []
    for block in (voice, worker):
        qtbot.addWidget(block)
        block.resize(300, 90)
        block.show()
        grounds.append(block.grab().toImage().pixelColor(1, 40).name().upper())

    assert grounds == [look.colors()["voice"], look.colors()["primary"]]
    voice.editor.setPlainText("uusi")
    assert voice.text() == "uusi"
    assert worker.text() == "Reitti auttoi."


@pytest.mark.requirement("I2.3")
def test_a_banner_has_one_action_and_can_be_dismissed(qtbot: QtBot) -> None:
    banner = Banner("Ei verkkoyhteyttä.", "warn", "Yritä uudelleen", dismissible=True)
    qtbot.addWidget(banner)
    banner.show()

    with qtbot.waitSignal(banner.action_pressed):
        qtbot.mouseClick(banner.action_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(banner.dismissed):
        banner._close.click()

    assert banner.isHidden()
    banner.show_message("Hylätty", "bad")
    assert (banner.status(), banner.accessibleName()) == ("bad", "Hylätty")
    assert banner.action_button.isHidden()


@pytest.mark.requirement("I2.4")
def test_undo_is_offered_and_the_pointer_stops_the_clock(qtbot: QtBot, window: QWidget) -> None:
    toast = Toast(window)
    undone: list[str] = []
    toast.show_message("Kirjaus tallennettu", lambda: undone.append("x"))
    assert toast.is_counting()

    spot = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(spot, spot, spot))
    assert not toast.is_counting()
    qtbot.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)

    assert undone == ["x"]
    assert toast.isHidden()


@pytest.mark.requirement("I2.4")
def test_a_toast_goes_by_itself_and_stays_inside_its_window(qtbot: QtBot, window: QWidget) -> None:
    toast = Toast(window, shown_for=1)
    with qtbot.waitSignal(toast.closed):
        toast.show_message("Luonnos tallessa laitteella")
        assert window.rect().contains(toast.geometry())

    assert toast.isHidden()


@pytest.mark.requirement("A7", "I2.3")
def test_escape_is_the_safe_way_and_danger_is_never_the_default(
    qtbot: QtBot, window: QWidget
) -> None:
    dialog = SheetDialog("Poistetaanko askel?", window)
    results: list[int] = []
    dialog.finished.connect(results.append)
    danger = dialog.add_button("Poista askel", "danger", pressed=dialog.accept, is_default=True)
    dialog.open()
    assert not danger.isDefault()

    qtbot.keyClick(dialog, KEY.Key_Escape)

    assert results == [SheetDialog.DialogCode.Rejected]


@pytest.mark.requirement("I2.3")
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_dialog_scrolls_inside_the_smallest_window(
    look: theme.Theme, qtbot: QtBot, window: QWidget, scale: float
) -> None:
    look.set_scale(scale)
    dialog = SheetDialog("Uusi asiakas", window, 720)
    for place in range(30):
        dialog.body.addWidget(Field(f"Kenttä {place}", LineEdit()))
    save = dialog.add_button("Lisää asiakas", "primary", pressed=dialog.accept)
    dialog.open()
    QApplication.sendPostedEvents()

    assert dialog.sheet.height() <= 640
    assert dialog.sheet.width() <= 1024
    corner = save.mapTo(dialog, save.rect().bottomRight())
    assert dialog.rect().contains(corner)
    dialog.reject()
    look.set_scale(1.0)


@pytest.mark.requirement("A7")
def test_a_table_row_is_opened_by_enter(qtbot: QtBot, window: QWidget) -> None:
    table = Table("Asiakkaat")
    table.setParent(window)
    model = QStandardItemModel(2, 2, table)
    for row in range(2):
        model.setItem(row, 0, QStandardItem(f"rivi {row}"))
    table.setModel(model)
    table.show()
    table.selectRow(0)
    table.setFocus()

    qtbot.keyClick(table, KEY.Key_Down)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, KEY.Key_Return)

    assert opened.args is not None
    assert opened.args[0].row() == 1


@pytest.mark.requirement("I2.3")
def test_a_tag_keeps_its_size_in_a_wide_row(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QHBoxLayout

    row = QWidget()
    qtbot.addWidget(row)
    tag = Tag("Kirjattu", "ok", "check")
    QHBoxLayout(row).addWidget(tag)
    row.resize(900, 200)
    row.show()

    assert tag.size() == tag.sizeHint().expandedTo(tag.minimumSize())
    assert tag.height() == 24


@pytest.mark.requirement("I2.3", "A7")
@pytest.mark.parametrize("mode", theme.MODES)
def test_the_gallery_paints_in_every_look_without_a_warning(
    look: theme.Theme, qtbot: QtBot, mode: theme.Mode
) -> None:
    look.set_mode(mode)
    page = gallery.build_gallery()
    qtbot.addWidget(page)
    page.resize(1366, 1500)
    page.show()

    assert not page.grab().isNull()
    look.set_mode("light")
