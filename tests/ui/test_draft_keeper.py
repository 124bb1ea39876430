"""The keeper writes a form into the drafts by itself, and tries again when it cannot."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.goals import GoalDraft
from app.services import drafts
from app.services.vault import Store
from tests.ui.casework import add_client, goal_draft, make_context
from ui.pages.draft_keeper import RETRY_AFTER_MS, SAVE_AFTER_MS, DraftKeeper


@contextmanager
def nothing_can_be_written(store: Store) -> Iterator[None]:
    for connection in store._connections:
        connection.execute("PRAGMA query_only = 1")
    yield
    for connection in store._connections:
        connection.execute("PRAGMA query_only = 0")


class Form:
    """A goal's form of which only the title matters here."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self.draft = goal_draft(add_client(store, clock()))
        self.owner = QObject()
        self.keeper = DraftKeeper(
            make_context(store, clock, self.owner), "goal", lambda: self.draft, self.owner
        )
        self.states: list[tuple[str, bool]] = []
        self.keeper.state_changed.connect(lambda text, safe: self.states.append((text, safe)))

    def type(self, title: str) -> None:
        self.draft = replace(self.draft, title=title)
        self.keeper.touch()

    def kept_title(self, store: Store) -> str | None:
        kept = drafts.load_draft(store, "goal", self.draft.id)
        return kept.draft.title if kept and isinstance(kept.draft, GoalDraft) else None


@pytest.fixture
def form(store: Store, clock: Callable[[], datetime], qtbot: QtBot) -> Form:
    return Form(store, clock)


@pytest.mark.requirement("A2")
def test_what_is_typed_is_kept_a_second_after_the_last_key(form: Form, store: Store) -> None:
    form.type("Lähden")
    form.type("Lähden kotoa")
    assert form.kept_title(store) is None
    assert form.keeper.timer.isActive() and form.keeper.timer.interval() == SAVE_AFTER_MS == 1000
    form.keeper.timer.timeout.emit()
    assert form.kept_title(store) == "Lähden kotoa"
    assert form.states == [("Draft on this device 9.30.00", True)]
    assert not form.keeper.is_dirty


@pytest.mark.requirement("A2")
def test_what_cannot_be_written_is_said_and_tried_again(form: Form, store: Store) -> None:
    form.type("Lähden kotoa")
    with nothing_can_be_written(store):
        assert not form.keeper.save_now()
    assert form.states == [("Not stored. Trying again…", False)]
    assert form.keeper.timer.isActive() and form.keeper.timer.interval() == RETRY_AFTER_MS == 5000
    form.keeper.timer.timeout.emit()
    assert form.kept_title(store) == "Lähden kotoa"
    assert form.states[-1][1]


@pytest.mark.requirement("A2")
def test_nothing_is_written_once_the_form_is_saved(form: Form, store: Store) -> None:
    form.type("Lähden kotoa")
    form.keeper.stop()
    form.type("Lähden kotoa kerran")
    assert not form.keeper.timer.isActive()
    assert form.keeper.save_now()
    assert form.kept_title(store) is None


@pytest.mark.requirement("A2")
def test_an_untouched_form_leaves_no_draft(form: Form, store: Store) -> None:
    assert form.keeper.save_now()
    assert form.kept_title(store) is None
    form.type("Lähden")
    form.keeper.forget()
    assert form.keeper.save_now() and form.kept_title(store) is None
