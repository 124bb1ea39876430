"""Words for what the organisation seals, signs and decides (R-08xx)."""

from PySide6.QtCore import QCoreApplication

from ui.message_texts.words import Words


def organisation_words() -> dict[str, Words]:
    """Give the words of the organisation's keys."""
    translate = QCoreApplication.translate
    nothing = translate("errors", "Nothing was changed.")
    return {
        "seal-broken": Words(
            translate("errors", "This key does not open the sealed file."),
            nothing,
            translate("errors", "Use the key to which it was sealed, or ask for the file anew."),
            "R-0801",
        ),
        "seal-key-unfit": Words(
            translate("errors", "The organisation's public key is not right."),
            nothing,
            translate("errors", "Ask your organisation for its settings file anew."),
            "R-0802",
        ),
    }
