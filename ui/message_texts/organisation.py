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
        "organisation-config-refused": Words(
            translate("errors", "Your organisation's settings file is not taken."),
            translate("errors", "The settings that hold now stay in force."),
            translate("errors", "Tell your IT support."),
            "R-0803",
        ),
        "organisation-key-damaged": Words(
            translate("errors", "The file is not a whole key of the organisation."),
            nothing,
            translate("errors", "Use the key of the right purpose."),
            "R-0804",
        ),
        "shares-do-not-fit": Words(
            translate("errors", "The shares of the key are too few or of different keys."),
            nothing,
            translate("errors", "Gather the shares of one key and try again."),
            "R-0805",
        ),
    }
