"""Words for what keeps a draft from being saved, by the code of `app.domain.problems.Problem`."""

from PySide6.QtCore import QCoreApplication


def general_problems() -> dict[str, str]:
    """Give the words of problems that any form can have."""
    translate = QCoreApplication.translate
    return {
        "required": translate("problems", "Fill this in."),
        "too-long": translate("problems", "This is too long: at most {most} characters fit."),
        "out-of-range": translate("problems", "Give a number from {least} to {most}."),
        "date-missing": translate("problems", "Give a date that is in the calendar."),
        "time-missing": translate("problems", "Give a time, for example 13.00."),
        "date-in-future": translate("problems", "This date is still to come."),
        "date-past": translate("problems", "This day is over already."),
        "days-off-long": translate("problems", "Days off are a year at most."),
        "end-before-start": translate("problems", "The end is before the start."),
        "same-place": translate("problems", "Choose two different places."),
        "address-of-protected": translate(
            "problems", "Name the place otherwise: this tells where somebody lives."
        ),
        "reason-missing": translate("problems", "Say in a few words why this changes."),
        "package-end": translate(
            "problems", "A package ends today at the earliest, in a year at the latest."
        ),
        "agreed-here": translate(
            "problems",
            "An agreement is here already, and it stays. Agree anew with the client where needed.",
        ),
        "period-not-here": translate(
            "problems", "This belongs to a service period that is not here. Begin the period first."
        ),
        "change-gone": translate(
            "problems", "What would change is not here any more. Nothing was changed."
        ),
        "errand-not-here": translate("problems", "Take the errand itself in first."),
        "reminder-too-late": translate("problems", "Three months at most: {last}."),
        "not-an-oid": translate(
            "problems", "An organisation id has numbers and dots, for example 1.2.246.10."
        ),
    }


def goal_problems() -> dict[str, str]:
    """Give the words of problems of goals, needs and measures."""
    translate = QCoreApplication.translate
    return {
        "next-before-this": translate(
            "problems", "The next time is after this one, which is on {on}."
        ),
        "needs-empty": translate(
            "problems", "Set one level at least, or write a few words or a strength."
        ),
        "requested-by-missing": translate(
            "problems", "Say who asked for it, or tick that it came unasked."
        ),
        "nothing-answered": translate("problems", "Answer at least one question."),
        "item-unknown": translate("problems", "The instrument has changed. Fill it in anew."),
        "review-after-due": translate(
            "problems", "The review comes after the goal is to be reached, {due}."
        ),
        "review-past": translate("problems", "Give a day that is still to come."),
        "too-many": translate("problems", "At most {most} fit here."),
        "no-goal-chosen": translate("problems", "Choose at least one goal."),
        "scale-incomplete": translate(
            "problems", "Give all five levels and where the goal starts."
        ),
        "due-after-period": translate("problems", "The period ends before this, on {end}."),
    }


def casework_problems() -> dict[str, str]:
    """Give the words of problems of clients, goals, meetings and network persons."""
    translate = QCoreApplication.translate
    return {
        "hetu": translate(
            "problems", "This is not a valid personal identity code. Check every character."
        ),
        "hetu-real-in-practice": translate(
            "problems",
            "This may be a real person's code. The practice store takes only practice codes "
            "(individual number 900–999).",
        ),
        "hetu-other-birth-date": translate(
            "problems", "The date of birth is not the one in the personal identity code."
        ),
        "birth-date": translate("problems", "This cannot be a date of birth."),
        "held-in-future": translate("problems", "A meeting that was held cannot be in the future."),
        "outcome-reason-missing": translate("problems", "Say why the meeting was not held."),
        "note-missing": translate("problems", "Write a few words about the meeting."),
        "consent-after-period": translate(
            "problems", "The consent lasts at most until the period ends, {end}."
        ),
    }


def period_problems() -> dict[str, str]:
    """Give the words of problems of periods, decisions and errands."""
    translate = QCoreApplication.translate
    return {
        "before-decision": translate("problems", "This is before the decision was made."),
        "after-assessment": translate("problems", "This is after the assessment."),
        "outside-period": translate("problems", "This is outside the period, which ends {end}."),
        "not-after-end": translate("problems", "The period already lasts until {end}."),
        "before-period": translate("problems", "The period begins only on {start}."),
        "period-runs": translate("problems", "End the running period before a new one begins."),
        "who-missing": translate("problems", "Agree who does the next step."),
        "nobody-marked": translate("problems", "Mark at least one participant."),
        "name-in-group-text": translate(
            "problems",
            "A participant's name would get into the files of others: {words}. "
            "Write it on that participant's own line.",
        ),
    }
