"""The secret input: bytes in NFC, no traces, dots, no way out by copying."""

import gc
import unicodedata

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.secret_buffer import CAPACITY
from ui.widgets.secret_edit import SecretEdit

KEY = Qt.Key
WORDS = "kettu vadelma"


@pytest.fixture
def edit(qapp: QApplication, qtbot: QtBot) -> SecretEdit:
    theme.install(qapp, "light")
    made = SecretEdit("Salalause")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


@pytest.mark.requirement("S2.4")
def test_what_is_typed_comes_out_as_utf8_bytes_once(edit: SecretEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(edit, WORDS)

    assert edit.length() == len(WORDS)
    assert edit.take() == bytearray(WORDS.encode())
    assert edit.length() == 0
    assert edit.take() == bytearray()


@pytest.mark.requirement("S2.4")
def test_after_take_no_byte_of_it_is_left_in_the_widget(edit: SecretEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(edit, WORDS)
    place = edit._buffer._bytes

    edit.take()

    assert place == bytearray(CAPACITY)
    assert len(place) == CAPACITY


@pytest.mark.requirement("S2.4")
def test_the_whole_is_never_a_string_among_the_objects(edit: SecretEdit, qtbot: QtBot) -> None:
    secret = "".join(["salai", "nen lau", "se 27"])
    for letter in secret:
        qtbot.keyClicks(edit, letter)
    edit.grab()

    gc.collect()
    held = [
        value
        for thing in (edit, edit._buffer)
        for value in vars(thing).values()
        if isinstance(value, str) and len(value) > 3 and value in secret
    ]
    assert held == []
    for text in (
        edit.accessibleName(),
        edit.accessibleDescription(),
        edit.toolTip(),
        edit.windowTitle(),
    ):
        assert secret[:5] not in text


@pytest.mark.requirement("S2.4")
def test_backspace_takes_one_character_and_overwrites_it(edit: SecretEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(edit, "ab")
    edit._type("👩‍🌾")
    assert edit.length() == 3

    qtbot.keyClick(edit, KEY.Key_Backspace)

    assert bytes(edit.view()) == b"ab"
    assert not any(edit._buffer._bytes[2:])


@pytest.mark.requirement("S2.4")
def test_a_letter_and_its_dots_become_one_letter(edit: SecretEdit) -> None:
    for character in unicodedata.normalize("NFD", "yötä"):
        edit._type(character)

    assert edit.length() == 4
    assert bytes(edit.view()) == unicodedata.normalize("NFC", "yötä").encode()


@pytest.mark.requirement("S2.4")
def test_an_input_method_types_too(edit: SecretEdit) -> None:
    event = QInputMethodEvent()
    event.setCommitString("ŋäö")

    QCoreApplication.sendEvent(edit, event)

    assert bytes(edit.view()) == "ŋäö".encode()


@pytest.mark.requirement("S2.4")
def test_pasting_adds_the_bytes_without_line_ends(edit: SecretEdit) -> None:
    data = QByteArray("kettu kävelee\r\n\t".encode())

    edit.add_bytes(data)

    assert bytes(edit.view()) == "kettu kävelee".encode()
    assert set(bytes(data.data())) == {0}


@pytest.mark.requirement("S2.4")
def test_ctrl_v_pastes_and_ctrl_c_copies_nothing(edit: SecretEdit, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    given = QMimeData()
    given.setText("avain 7")
    clipboard.setMimeData(given)

    qtbot.keyClick(edit, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert bytes(edit.view()) == b"avain 7"
    clipboard.clear()
    qtbot.keyClick(edit, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(edit, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert clipboard.text() == ""
    assert edit.length() == 7


@pytest.mark.requirement("S2.4")
def test_choosing_all_and_typing_begins_anew(edit: SecretEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(edit, "vanha")
    qtbot.keyClick(edit, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(edit, "uusi")
    assert bytes(edit.view()) == b"uusi"

    qtbot.keyClick(edit, KEY.Key_Delete)

    assert edit.length() == 0


@pytest.mark.requirement("S2.4")
def test_more_than_the_buffer_holds_is_left_out_and_never_resized(edit: SecretEdit) -> None:
    edit.add_bytes(QByteArray(b"a" * 100_000))

    assert edit.length() == CAPACITY
    assert len(edit._buffer._bytes) == CAPACITY


@pytest.mark.requirement("S2.4")
def test_the_text_shows_only_while_the_eye_is_held(edit: SecretEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(edit, "salaisuus")
    dots = edit.grab().toImage()

    qtbot.mousePress(edit._eye, Qt.MouseButton.LeftButton)
    assert edit.is_revealed()
    assert edit.grab().toImage() != dots
    qtbot.mouseRelease(edit._eye, Qt.MouseButton.LeftButton)

    assert not edit.is_revealed()


@pytest.mark.requirement("S2.4")
def test_dots_tell_nothing_of_the_letters(edit: SecretEdit, qtbot: QtBot) -> None:
    edit._blink.stop()
    edit._type("mmm")
    wide = edit.grab().toImage()
    edit.clear()
    edit._type("iii")

    assert edit.grab().toImage() == wide


@pytest.mark.requirement("I2.3", "A7")
def test_caps_lock_is_told_from_a_capital_without_shift(edit: SecretEdit, qtbot: QtBot) -> None:
    low = edit.height()
    with qtbot.waitSignal(edit.caps_lock_changed) as told:
        QCoreApplication.sendEvent(edit, _key("A", Qt.KeyboardModifier.NoModifier))
    assert told.args == [True]
    assert edit.height() > low

    QCoreApplication.sendEvent(edit, _key("a", Qt.KeyboardModifier.NoModifier))

    assert edit.height() == low


def _key(text: str, modifiers: Qt.KeyboardModifier) -> QKeyEvent:
    return QKeyEvent(QKeyEvent.Type.KeyPress, KEY.Key_A, modifiers, text)


@pytest.mark.requirement("I2.2")
def test_enter_submits(edit: SecretEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(edit.submitted):
        qtbot.keyClick(edit, KEY.Key_Return)


@pytest.mark.requirement("A7")
def test_screen_readers_meet_a_named_password_field_without_its_text(
    edit: SecretEdit, qtbot: QtBot
) -> None:
    qtbot.keyClicks(edit, "salaisuus")

    interface = QAccessible.queryAccessibleInterface(edit)

    assert interface.role() == QAccessible.Role.EditableText
    assert interface.state().passwordEdit
    assert interface.text(QAccessible.Text.Name) == "Salalause"
    assert interface.text(QAccessible.Text.Value) == ""


@pytest.mark.requirement("S2.4")
def test_two_fields_are_compared_without_taking_them(qapp: QApplication, qtbot: QtBot) -> None:
    one, other = SecretEdit("a"), SecretEdit("b")
    qtbot.addWidget(one)
    qtbot.addWidget(other)
    one._type("sama")
    other._type("sama")
    assert one.matches(other)

    other._type("!")

    assert not one.matches(other)
    assert one.length() == 4


@pytest.mark.requirement("S2.4")
def test_a_field_that_is_off_takes_nothing(edit: SecretEdit, qtbot: QtBot) -> None:
    edit.setEnabled(False)
    QCoreApplication.sendEvent(edit, _key("a", Qt.KeyboardModifier.NoModifier))

    assert edit.length() == 0
