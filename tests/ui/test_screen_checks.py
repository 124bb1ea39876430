"""The checks that `python -m tests.screenshots --check` makes can fail; each scene begins alike."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.services.settings import save_setting
from app.services.vault import Store
from tests.conftest import Clock
from tests.practice_stage import PracticeStore, practice_context
from tests.screen_faults import too_wide_parts
from tests.screen_rings import missing_rings
from tests.screen_words import english_in, untranslated
from tests.screenshots import NOW, RINGS, Stage, all_scenes, take
from tests.ui.casework import make_context
from ui import theme
from ui.translation import Translation
from ui.widgets.buttons import Button
from ui.widgets.gas_scale import GasEditor
from ui.widgets.scroll import Scroll
from ui.widgets.section_list import SectionEntry, SectionList
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.text_inputs import LineEdit

LONG = "Words of a language that needs twice as much room for what it says"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    theme.install(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(QSize(1366, 696), "light", "fi", tmp_path, {})


class Deaf(QWidget):
    """Takes the focus and looks the same."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), "red")
        painter.end()


@pytest.mark.requirement("I9.3", "A7")
def test_focus_is_always_visible_on_every_kind_of_part(qapp: QApplication, stage: Stage) -> None:
    """The sheet holds each part that takes the focus; all screens: `--check rings`."""
    theme.install(qapp, "light")
    _, wrong = take(all_scenes()["22-components"], stage, (RINGS,))
    assert wrong == []


@pytest.mark.requirement("I9.3")
def test_a_part_without_a_ring_is_told_and_a_cursor_is_no_ring(
    window: QWidget, qtbot: QtBot
) -> None:
    column = QVBoxLayout(window)
    deaf, field, button = Deaf(window), LineEdit("Name"), Button("Save")
    bare = LineEdit("Bare")
    bare.setStyleSheet("QLineEdit, QLineEdit:focus { border: 1px solid black }")
    deaf.setFocusPolicy(deaf.focusPolicy().StrongFocus)
    for part in (deaf, field, button, bare):
        part.setObjectName(type(part).__name__ if part is not bare else "bare")
        part.setMinimumHeight(44)
        column.addWidget(part)
    window.resize(300, 260)
    window.show()
    qtbot.waitUntil(window.isVisible)
    assert missing_rings([window]) == ["no ring: Deaf Deaf", "no ring: LineEdit bare"]


@pytest.fixture
def finnish(qapp: QApplication) -> Iterator[None]:
    translation = Translation(qapp)
    translation.use("fi")
    yield
    translation.use("en")


@pytest.mark.requirement("I9.5")
@pytest.mark.usefixtures("finnish")
def test_no_source_text_is_left_and_one_that_is_would_be_told(window: QWidget) -> None:
    column = QVBoxLayout(window)
    for words in ("Save", "Tallenna", "Demo-Aino"):
        column.addWidget(QLabel(words))
    window.setToolTip("Remove this line")
    window.show()
    assert [told.partition(" on ")[0] for told in untranslated([window], "fi")] == [
        "English: “Remove this line”",
        "English: “Save”",
    ]
    assert english_in("Aino A. · Not agreed yet", "fi") == "Not agreed yet"
    assert english_in("Last check 3.11.2026.", "sv") == "Last check 3.11.2026."
    assert not english_in("Plan", "sv"), "a Swedish word too"


@pytest.mark.requirement("I9.3")
def test_each_scene_begins_from_the_same_state(
    practice_store: Store, clock: Clock, qapp: QApplication, stage: Stage
) -> None:
    clock.now = NOW
    given = replace(make_context(practice_store, clock, qapp), practice=False)
    own = replace(stage, _kept={"practice": PracticeStore(stage.folder, given)})
    first = practice_context(own)
    first.shield.toggle()
    first.settings.theme = "dark"
    assert practice_context(own) is first, "one scene"
    own.begin()
    second = practice_context(own)
    assert not second.shield.is_on
    assert second.settings.theme != "dark"
    assert second.store is practice_store, "somebody else's is never made anew"


@pytest.mark.requirement("I9.3")
@pytest.mark.usefixtures("qapp")
def test_what_a_scene_wrote_is_gone_in_the_next(practice_template: Path, stage: Stage) -> None:
    made = stage.keep("practice", lambda folder: PracticeStore.of(practice_template, folder))
    first = made.context("fi").store
    assert made.context("fi").store is first, "nothing was written"
    save_setting(first, "news-seen", "99")
    second = made.context("fi").store
    assert second is not first
    assert not first.is_open
    second.close()


@pytest.mark.requirement("I9.3", "A7")
@pytest.mark.parametrize(
    "part",
    [
        pytest.param(lambda: Button(LONG, "check"), id="button"),
        pytest.param(lambda: SectionList("", [SectionEntry("a", LONG, icon="send")]), id="section"),
        pytest.param(
            lambda: Segment([SegmentOption("a", LONG), SegmentOption("b", LONG)]), id="segment"
        ),
        pytest.param(lambda: GasEditor({0: LONG * 3}), id="gas"),
    ],
)
def test_words_break_where_a_column_is_narrow(window: QWidget, qtbot: QtBot, part: object) -> None:
    """At 200 % and in a long language nothing is cut, and what is under it is not pushed out."""
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    scroll = Scroll()
    column.addWidget(scroll)
    made = part()  # type: ignore[operator]
    scroll.body.addWidget(made)
    scroll.body.addWidget(Button("Under it"))
    scroll.body.addStretch()
    window.resize(320, 600)
    window.show()
    qtbot.waitUntil(lambda: made.height() > 56)
    assert list(too_wide_parts(window)) == []
    assert made.width() <= 320
    window.resize(2400, 600)
    qtbot.waitUntil(lambda: isinstance(made, SectionList | GasEditor) or made.height() < 44)
