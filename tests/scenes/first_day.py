"""Practice mode: its first day, its settings, and what is new after an update (I9.7)."""

from dataclasses import replace

from app.services.first_day import FirstDayStep, begin_first_day, note_tried
from app.services.settings import save_setting
from tests.practice_stage import practice_context
from tests.screenshots import Picture, Stage, scene
from ui.context import Context
from ui.navigation import Place
from ui.pages.first_day_page import FirstDayPage
from ui.windows.main_window import MainWindow


def _practising(stage: Stage) -> Context:
    context = replace(practice_context(stage), practice=True)
    begin_first_day(context.store)
    for step in (FirstDayStep.SEARCH, FirstDayStep.MEETING):
        note_tried(context.store, step)
    return context


@scene("47-first-day")
def first_day(stage: Stage) -> Picture:
    return Picture(MainWindow(_practising(stage), Place("first-day"), {}))


@scene("47b-first-day-line")
def first_day_line(stage: Stage) -> Picture:
    return Picture(MainWindow(_practising(stage), Place("today"), {}))


@scene("47c-first-day-trial")
def trial(stage: Stage) -> Picture:
    window = MainWindow(_practising(stage), Place("first-day"), {})
    page = window.page
    assert isinstance(page, FirstDayPage)
    page.lines[FirstDayStep.RESTORE].button.click()
    return Picture(window, ready=lambda: page.trial.trial is not None)


@scene("47d-practice-settings")
def practice_settings(stage: Stage) -> Picture:
    return Picture(MainWindow(_practising(stage), Place("settings", section="practice"), {}))


@scene("47e-what-is-new")
def what_is_new(stage: Stage) -> Picture:
    context = practice_context(stage)
    save_setting(context.store, "news-seen", "0.0.9")
    window = MainWindow(context, Place("today"), {})
    save_setting(context.store, "news-seen", "99")
    return Picture(window)
