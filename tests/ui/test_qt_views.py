"""Python's views of Qt's classes: made in the windows' thread only, and all before a window."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui import qt_views
from ui.qt_views import QtViews


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The thread of each view that was made."""
    found: list[int] = []
    usual = qt_views._views

    def watched() -> Iterator[object]:
        for view in usual():
            found.append(threading.get_ident())
            yield view

    monkeypatch.setattr(qt_views, "_views", watched)
    return found


@pytest.mark.requirement("I9.8")
def test_they_are_made_in_the_turns_of_the_loop_and_told_once(
    qtbot: QtBot, asked: list[int]
) -> None:
    views = QtViews()
    told: list[bool] = []
    views.made.connect(lambda: told.append(True))
    views.start()
    qtbot.waitUntil(lambda: bool(told))
    assert len(asked) > 500
    assert set(asked) == {threading.get_ident()}
    views.finish()
    assert told == [True]


@pytest.mark.requirement("I9.8", "I3.1")
def test_who_unlocks_at_once_has_the_rest_made_before_the_window(
    qtbot: QtBot, asked: list[int]
) -> None:
    views = QtViews()
    views.start()
    with qtbot.waitSignal(views.made):
        views.finish()
    whole = len(asked)
    qtbot.waitUntil(lambda: not views._timer.isActive())
    assert whole == len(asked) > 500
