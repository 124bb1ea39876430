"""Words for the file of the anonymous answers (R-09xx)."""

from PySide6.QtCore import QCoreApplication

from ui.message_texts.words import Words


def feedback_words() -> dict[str, Words]:
    """Give the words of what can go wrong with the ballot box."""
    translate = QCoreApplication.translate
    safe = translate("errors", "Nothing of your clients is in it.")
    return {
        "ballot-damaged": Words(
            translate("errors", "The file of the anonymous answers is damaged."),
            safe,
            translate("errors", "Begin a new one on the page Feedback."),
            "R-0901",
        ),
        "ballot-box-full": Words(
            translate("errors", "Too many sealed answers wait for the organisation."),
            safe,
            translate("errors", "Write them to a file on the page Feedback and hand it over."),
            "R-0902",
        ),
    }
