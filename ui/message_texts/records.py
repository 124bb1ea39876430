"""Words for records and drafts that cannot be saved as they are (R-00xx, R-03xx)."""

from PySide6.QtCore import QCoreApplication

from ui.message_texts.words import Words


def record_words() -> dict[str, Words]:
    """Give the words of conditions of single records."""
    translate = QCoreApplication.translate
    kept = translate("errors", "What you typed is kept as a draft.")
    return {
        "unknown": Words(
            translate("errors", "This did not work."),
            translate("errors", "Everything saved so far is safe."),
            translate("errors", "Try again."),
            "R-0002",
        ),
        "invalid-input": Words(
            translate("errors", "Something is still missing or not right."),
            kept,
            translate("errors", "Look at the marked fields."),
            "R-0301",
        ),
        "not-found": Words(
            translate("errors", "This is no longer in the store."),
            translate("errors", "Nothing was changed."),
            translate("errors", "Go back and open it again."),
            "R-0302",
        ),
        "place-in-use": Words(
            translate("errors", "Something is planned at this place."),
            translate("errors", "The place and its distances are as they were."),
            translate("errors", "Choose another place there first, or rename this one."),
            "R-0309",
        ),
        "changed-elsewhere": Words(
            translate("errors", "This was changed elsewhere while you had it open."),
            kept,
            translate("errors", "Open it again, compare and save."),
            "R-0303",
        ),
    }


def fixed_words() -> dict[str, Words]:
    """Give the words of what is closed or finished and stays as it is."""
    translate = QCoreApplication.translate
    kept = translate("errors", "What you typed is kept as a draft.")
    return {
        "goal-closed": Words(
            translate("errors", "This goal is closed."),
            kept,
            translate("errors", "Open the goal again before you change it."),
            "R-0304",
        ),
        "already-member": Words(
            translate("errors", "This client belongs to the group already."),
            kept,
            translate("errors", "Open the membership that there is."),
            "R-0307",
        ),
        "plan-finished": Words(
            translate("errors", "This plan is finished and stays as it is."),
            kept,
            translate("errors", "Make a new version of the plan."),
            "R-0306",
        ),
        "measure-locked": Words(
            translate("errors", "A plan that tells of this filling has been handed over."),
            kept,
            translate("errors", "Fill the measure in anew if something has changed."),
            "R-0308",
        ),
        "scale-locked": Words(
            translate("errors", "The goal's scale has been used, so its levels stay as they are."),
            kept,
            translate("errors", "Make a new goal if the levels have to be others."),
            "R-0305",
        ),
    }


def practice_words() -> dict[str, Words]:
    """Give the words of what the practice store does not take."""
    translate = QCoreApplication.translate
    return {
        "practice-real-person": Words(
            translate("errors", "This may be a real person's identity code."),
            translate("errors", "It was not stored: all people of the practice are invented."),
            translate("errors", "Take it out, or write one with the individual number 900–999."),
            "R-0116",
        ),
    }


def fault_words() -> Words:
    """Give the words for a bug of ours."""
    translate = QCoreApplication.translate
    return Words(
        translate("errors", "Rinnalla made a mistake."),
        translate("errors", "Everything saved so far is safe, and drafts are kept."),
        translate("errors", "Try again. If it happens again, restart Rinnalla."),
        "R-0001",
    )
