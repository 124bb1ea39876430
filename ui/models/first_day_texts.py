"""What the steps of the guided first day say, and where each is done."""

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.services.first_day import CLIENT, FirstDayStep
from ui.navigation import Place

PLACES: Final = {
    FirstDayStep.SEARCH: Place("search"),
    FirstDayStep.MEETING: Place("meeting", CLIENT),
    FirstDayStep.STEP: Place("client", CLIENT, "plan"),
    FirstDayStep.PAPER: Place("print", CLIENT),
    FirstDayStep.SHIELD: Place("today"),
    FirstDayStep.LOCK: Place("today"),
    FirstDayStep.RESTORE: Place("first-day"),
}


class StepWords(NamedTuple):
    """What a step is, and what to do for it."""

    title: str
    meaning: str


def step_words(step: FirstDayStep) -> StepWords:
    """Give the words of a step in the language of now."""
    translate = QCoreApplication.translate
    return {
        FirstDayStep.SEARCH: StepWords(
            translate("FirstDay", "Find a client"),
            translate("FirstDay", "Press Ctrl+K, type ain and open Demo-Aino."),
        ),
        FirstDayStep.MEETING: StepWords(
            translate("FirstDay", "Log a meeting"),
            translate("FirstDay", "Choose what was done, write a sentence and save."),
        ),
        FirstDayStep.STEP: StepWords(
            translate("FirstDay", "Mark a small step"),
            translate("FirstDay", "In Aino's plan: mark the next step of a goal as done."),
        ),
        FirstDayStep.PAPER: StepWords(
            translate("FirstDay", "Look at the plan on paper"),
            translate("FirstDay", "You see each paper before it leaves. Here all are watermarked."),
        ),
        FirstDayStep.SHIELD: StepWords(
            translate("FirstDay", "Shield the screen"),
            translate("FirstDay", "Ctrl+Shift+S hides all others when the client looks on."),
        ),
        FirstDayStep.LOCK: StepWords(
            translate("FirstDay", "Lock and open again"),
            translate(
                "FirstDay", "Ctrl+L locks and keeps your drafts. The passphrase is on the window."
            ),
        ),
        FirstDayStep.RESTORE: StepWords(
            translate("FirstDay", "Try a restore"),
            translate("FirstDay", "So you know that what is lost comes back."),
        ),
    }[step]


def count_words(done: int) -> str:
    """Give how far the day has come."""
    told = QCoreApplication.translate("FirstDay", "First day · {done}/{all}")
    return told.format(done=done, all=len(FirstDayStep))
