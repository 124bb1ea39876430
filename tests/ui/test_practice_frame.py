"""The practice store has a frame of its own colour around everything (I9.7)."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.windows.practice_frame import PracticeFrame


@pytest.fixture
def look(qapp: QApplication) -> Iterator[theme.Theme]:
    installed = theme.install(qapp, "light")
    yield installed
    installed.set_mode("light")


@pytest.mark.requirement("I9.7")
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_practice_has_its_own_frame_colour_to_the_pixel_and_real_work_none(
    qtbot: QtBot, look: theme.Theme, mode: theme.Mode
) -> None:
    look.set_mode(mode)
    edges = []
    for practice in (True, False):
        frame = PracticeFrame(QWidget(), practice=practice)
        qtbot.addWidget(frame)
        frame.resize(120, 80)
        frame.show()
        picture = frame.grab().toImage()
        corners = ((0, 0), (119, 0), (0, 79), (119, 79), (60, 2), (2, 40))
        edges.append({picture.pixelColor(*spot).name() for spot in corners})
    badge = look.color("badge").name()
    assert edges[0] == {badge}, "all around, in the one colour"
    assert badge not in edges[1]
