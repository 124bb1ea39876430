"""Plan and goals: a goal with its steps, the texts, the dialogs of a goal."""

from PySide6.QtWidgets import QWidget

from app.services.practice_story import practice_id
from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from ui.dialogs.goal_dialog import GoalDialog
from ui.navigation import Place
from ui.pages.client_page import ClientPage
from ui.pages.plan_section import TEXTS, PlanSection
from ui.widgets.scroll import Scroll
from ui.windows.main_window import MainWindow


def _section(stage: Stage, client: str = "aino") -> tuple[MainWindow, PlanSection]:
    place = Place("client", practice_id(client), "plan")
    window = MainWindow(practice_context(stage), place, {})
    page = window.page
    assert isinstance(page, ClientPage)
    section = page.section
    assert isinstance(section, PlanSection)
    return window, section


@scene("06-plan")
def plan(stage: Stage) -> QWidget:
    return _section(stage)[0]


def _at_history(window: MainWindow, section: PlanSection) -> Picture:
    scroll = section.findChild(Scroll, "goal-scroll")
    assert scroll is not None

    def scrolled() -> bool:
        bar = scroll.verticalScrollBar()
        bar.setValue(bar.maximum())
        return bar.maximum() > 0

    return Picture(window, ready=scrolled)


@scene("06-plan-history")
def plan_history(stage: Stage) -> Picture:
    return _at_history(*_section(stage))


@scene("06-plan-table")
def plan_table(stage: Stage) -> Picture:
    window, section = _section(stage)
    section.goal.history.twin_button.click()
    return _at_history(window, section)


@scene("06-plan-empty")
def plan_empty(stage: Stage) -> QWidget:
    return _section(stage, "kalle")[0]


@scene("06-texts")
def texts(stage: Stage) -> QWidget:
    window, section = _section(stage)
    section.show_part(TEXTS)
    return window


@scene("06-texts-services")
def texts_services(stage: Stage) -> Picture:
    window, section = _section(stage)
    section.show_part(TEXTS)
    window.show()

    def scrolled() -> bool:
        section.texts.go_to("necessary_services")
        return True

    return Picture(window, ready=scrolled)


@scene("06-texts-missing")
def texts_missing(stage: Stage) -> QWidget:
    window, section = _section(stage, "kalle")
    section.show_part(TEXTS)
    return window


def _over(stage: Stage, page: str, client: str = "aino", *, section: str = "") -> QWidget:
    """The plan with one of its dialogs over it; the goal is the first one."""
    window, plan = _section(stage, client)
    goal_id = plan.goals.cards[0].goal.id if page != "finish-plan" and section != "new" else None
    window.show()
    window.go(Place(page, practice_id(client), "" if section == "new" else section, goal_id))
    return window


@scene("06-goal-change")
def goal_change(stage: Stage) -> QWidget:
    return _over(stage, "goal")


@scene("06-goal-new")
def goal_new(stage: Stage) -> QWidget:
    return _over(stage, "goal", section="new")


@scene("06-goal-scale")
def goal_scale(stage: Stage) -> Picture:
    window = _over(stage, "goal", section="new")

    def scrolled() -> bool:
        dialog = window.findChild(GoalDialog)
        assert dialog is not None
        bar = dialog.findChildren(Scroll)[0].verticalScrollBar()
        bar.setValue(bar.maximum())
        return bar.maximum() > 0

    return Picture(window, ready=scrolled)


@scene("06-score")
def score(stage: Stage) -> QWidget:
    return _over(stage, "score-goal")


@scene("06-close-goal")
def close_goal(stage: Stage) -> QWidget:
    return _over(stage, "close-goal")


@scene("06-finish")
def finish(stage: Stage) -> QWidget:
    return _over(stage, "finish-plan", "kalle")


@scene("06-plan-paused")
def plan_paused(stage: Stage) -> QWidget:
    return _section(stage, "eero")[0]


@scene("06-pause")
def pause(stage: Stage) -> QWidget:
    return _over(stage, "pause-goals")


@scene("06-evaluation")
def evaluation(stage: Stage) -> Picture:
    window, section = _section(stage)
    section.show_part(TEXTS)
    window.show()

    def scrolled() -> bool:
        section.texts.go_to("evaluation")
        return True

    return Picture(window, ready=scrolled)
