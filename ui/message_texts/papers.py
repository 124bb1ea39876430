"""Words for papers that cannot be made or printed (R-05xx)."""

from PySide6.QtCore import QCoreApplication

from ui.message_texts.words import Words


def paper_words() -> dict[str, Words]:
    """Give the words of what stops a paper."""
    translate = QCoreApplication.translate
    return {
        "no-printer": Words(
            translate("errors", "No printer took the pages."),
            translate("errors", "Nothing was printed, and the paper is still here."),
            translate("errors", "Check the printer, or keep the paper as a protected file."),
            "R-0501",
        ),
        "font-missing": Words(
            translate("errors", "A typeface of the papers is missing: {file}."),
            translate("errors", "Everything saved is safe; only papers cannot be made."),
            translate("errors", "Install Rinnalla again."),
            "R-0502",
        ),
        "logo-refused": Words(
            translate("errors", "This file cannot be the logo: {reason}."),
            translate("errors", "Papers look as before."),
            translate("errors", "Take a PNG or JPEG picture of at most 40 megapixels and 8 MB."),
            "R-0503",
        ),
    }
