"""Ryhmät (12): the roll, the entry with own lines, goals and history, the forms."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.services import groups as groups_service
from app.services.practice_story import practice_id
from tests.practice_stage import practice_context
from tests.screenshots import Stage, scene
from ui.navigation import Place
from ui.pages.groups_page import GroupsPage
from ui.windows.main_window import MainWindow

_GROUP = practice_id("group", "everyday")


def _window(stage: Stage, mode: str = "roll") -> MainWindow:
    window = MainWindow(practice_context(stage), Place("groups", record_id=_GROUP), {})
    page = window.page
    assert isinstance(page, GroupsPage)
    page.head.mode.set_selected(mode)
    page.head.mode_changed.emit()
    return window


def _today(stage: Stage) -> UUID:
    context = practice_context(stage)
    page = groups_service.load_group(context.store, _GROUP, today=context.today(), logged=False)
    assert page.session is not None
    return page.session.draft.id


def _over(stage: Stage, page: str, **more: object) -> QWidget:
    window = _window(stage)
    window.show()
    window.go(Place(page, **more))  # type: ignore[arg-type]
    return window


@scene("12-groups")
def groups(stage: Stage) -> QWidget:
    window = _window(stage)
    page = window.page
    assert isinstance(page, GroupsPage)
    rows = list(page.sheet.rows.values())
    rows[0].choose("present")
    rows[1].choose("remote")
    rows[2].choose("absent")
    rows[2].choose_reason("weather")
    page.keeper.forget()
    return window


@scene("12-groups-entry")
def entry(stage: Stage) -> QWidget:
    return _window(stage, "notes")


@scene("12-groups-goals")
def goals(stage: Stage) -> QWidget:
    return _window(stage, "goals")


@scene("12-groups-client")
def of_a_client(stage: Stage) -> QWidget:
    place = Place("client", practice_id("leena"), "groups")
    return MainWindow(practice_context(stage), place, {})


@scene("05-summary-group")
def summary_with_group(stage: Stage) -> QWidget:
    return MainWindow(practice_context(stage), Place("client", practice_id("leena")), {})


@scene("12-groups-member")
def member(stage: Stage) -> QWidget:
    leena = practice_id("leena")
    member_id = practice_id(_GROUP, "leena")
    return _over(stage, "group-member", client_id=leena, record_id=member_id)


@scene("12-groups-new")
def new_group(stage: Stage) -> QWidget:
    return _over(stage, "group")


@scene("12-groups-session")
def session(stage: Stage) -> QWidget:
    return _over(stage, "group-session", record_id=_today(stage))


@scene("12-groups-not-held")
def not_held(stage: Stage) -> QWidget:
    return _over(stage, "group-not-held", record_id=_today(stage))
