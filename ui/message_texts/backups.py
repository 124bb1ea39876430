"""Words for backups, restoring, and removing what the device no longer needs (R-07xx)."""

from PySide6.QtCore import QCoreApplication

from ui.message_texts.words import Words


def backup_words() -> dict[str, Words]:
    """Give the words of making and bringing back backups."""
    translate = QCoreApplication.translate
    return {
        "backup-practice": Words(
            translate("errors", "The practice store has no backups: it is made anew each day."),
            translate("errors", "Nothing was changed."),
            translate("errors", "Open your own store to make one."),
            "R-0701",
        ),
        "backup-missing": Words(
            translate("errors", "There is no backup of Rinnalla in this folder."),
            translate("errors", "Nothing was changed."),
            translate("errors", "Choose the folder where backups are kept, or one of them."),
            "R-0702",
        ),
        "purge-not-ready": Words(
            translate("errors", "One of these cases cannot be removed now."),
            translate("errors", "Nothing was removed."),
            translate("errors", "Close this, look at the list again, and try once more."),
            "R-0703",
        ),
    }
