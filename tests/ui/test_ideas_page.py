"""Ideat: what was thought up with clients, for individual and group work, and how far it is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from app.domain.ideas import IdeaState, IdeaWork
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.services import ideas
from app.services.vault import Store
from tests.casework import NOW, TODAY, events
from tests.conftest import Clock
from tests.ui.casework import add_worker, make_context, put_away
from ui.dialogs.idea_dialog import IdeaDialog
from ui.navigation import Place
from ui.pages.ideas_page import IdeasPage
from ui.windows.main_window import MainWindow


def add(store: Store, text: str, **more: object) -> None:
    draft = replace(ideas.new_idea(today=TODAY), text=text, **more)  # type: ignore[arg-type]
    ideas.save_idea(store, draft, now=NOW, today=TODAY)


@pytest.mark.requirement("S08")
def test_new_ways_for_individual_and_group_work_are_developed_together_with_clients(
    store: Store, clock: Clock, qapp: QObject, qtbot: QtBot
) -> None:
    add_worker(store, clock())
    add(store, "Kävellen", work=IdeaWork.INDIVIDUAL, together=False)
    add(store, "Reseptit kotiin", work=IdeaWork.GROUP, state=IdeaState.IN_USE, seen="Toimii.")
    add(store, "Etäkahvit", work=IdeaWork.BOTH)
    window = MainWindow(make_context(store, clock, qapp), Place("ideas", section="group"), {})
    qtbot.addWidget(window, before_close_func=lambda _: put_away(window, qtbot))
    window.resize(1366, 696)
    window.show()
    page = window.page
    assert isinstance(page, IdeasPage)

    def shown() -> set[str]:
        return {card.idea.text for card in page.cards}

    assert shown() == {"Reseptit kotiin", "Etäkahvit"}
    page.work.set_selected("individual")
    page.work.changed.emit()
    assert shown() == {"Kävellen", "Etäkahvit"}
    page.work.set_selected("all")
    page.work.changed.emit()
    names = [card.accessibleName() for card in page.cards]
    assert "Reseptit kotiin, In use, Groups · together with clients · 11.11.2026" in names
    qtbot.keyClick(page.new_button, Qt.Key.Key_Space)
    dialog = window.findChild(IdeaDialog)
    assert dialog is not None
    dialog.form.editors["text"].setPlainText("Työpaja yhdessä")
    dialog.save()
    qtbot.waitUntil(lambda: "Työpaja yhdessä" in shown())
    told: list[object] = []
    page.notified.connect(lambda words, undo: told.append(undo))
    next(card for card in page.cards if card.idea.text == "Kävellen").remove_button.click()
    assert "Kävellen" not in shown()
    told.pop()()  # type: ignore[operator]
    page.refresh()
    assert "Kävellen" in shown()
    assert ("record-removed", "idea") in events(store)


@pytest.mark.requirement("S08")
def test_an_idea_is_saved_once_and_not_without_words(store: Store) -> None:
    draft = replace(ideas.new_idea(today=TODAY), text=" Kävellen ")
    ideas.save_idea(store, draft, now=NOW, today=TODAY)
    assert ideas.save_idea(store, draft, now=NOW, today=TODAY) == draft.id
    assert [one.text for one in ideas.list_ideas(store)] == ["Kävellen"]
    with pytest.raises(ChangedElsewhere):
        ideas.save_idea(store, replace(draft, text="Juosten"), now=NOW, today=TODAY)
    for wrong in (replace(draft, text=" "), replace(draft, on=None)):
        with pytest.raises(InvalidInput):
            ideas.save_idea(store, wrong, now=NOW, today=TODAY)
    ideas.remove_idea(store, draft.id)
    for act in (ideas.load_idea, ideas.remove_idea):
        with pytest.raises(NotFound):
            act(store, draft.id)
