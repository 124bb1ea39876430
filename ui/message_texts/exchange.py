"""Words for handing over and for files from outside (R-04xx, R-06xx)."""

from PySide6.QtCore import QCoreApplication

from ui.message_texts.words import Words


def exchange_words() -> dict[str, Words]:
    """Give the words of what can go wrong on the way to the client information system."""
    translate = QCoreApplication.translate
    waits = translate("errors", "Everything waits safely on this device.")
    return {
        "channel-down": Words(
            translate("errors", "The other system cannot be reached now."),
            waits,
            translate("errors", "It goes by itself when the connection is back."),
            "R-0401",
        ),
        "channel-unfit": Words(
            translate("errors", "The other system does not take these documents."),
            waits,
            translate("errors", "Check the address or the folder in the settings."),
            "R-0402",
        ),
        "login-failed": Words(
            translate("errors", "The login to the server was not finished."),
            waits,
            translate("errors", "Try again in Settings, Transfers. If it goes on, tell support."),
            "R-0411",
        ),
        "unit-refused": Words(
            translate("errors", "The other system refused this document."),
            waits,
            translate("errors", "Open it in Transfers, mend what is missing and send again."),
            "R-0403",
        ),
    }


def unit_words() -> dict[str, Words]:
    """Give the words of a document whose way is not clear."""
    translate = QCoreApplication.translate
    waits = translate("errors", "Everything waits safely on this device.")
    return {
        "unit-conflict": Words(
            translate("errors", "The other system has different facts under this entry."),
            translate("errors", "Both entries stay under their authors' names."),
            translate("errors", "Open it in Transfers and look at what is different."),
            "R-0404",
        ),
        "answer-unclear": Words(
            translate("errors", "It is not known yet whether this arrived."),
            waits,
            translate("errors", "It is asked before anything is sent again."),
            "R-0405",
        ),
        "cannot-ask": Words(
            translate("errors", "The other system does not tell whether this arrived."),
            waits,
            translate("errors", "Look there yourself, then choose in Transfers."),
            "R-0406",
        ),
        "import-in-use": Words(
            translate("errors", "The import cannot be taken back."),
            translate(
                "errors", "Work has been written of {count} of its clients. Nothing was changed."
            ),
            translate("errors", "Close the cases that are not yours one by one."),
            "R-0408",
        ),
    }


def search_words() -> dict[str, Words]:
    """Give the words of looking for people on the server."""
    translate = QCoreApplication.translate
    return {
        "too-many-found": Words(
            translate("errors", "The server knows more than {most} such people; none is shown."),
            translate("errors", "Nothing was changed."),
            translate("errors", "Add the identity code, the birth date or the whole name."),
            "R-0412",
        ),
        "search-not-offered": Words(
            translate("errors", "The server does not offer such a search."),
            translate("errors", "Nothing was changed."),
            translate("errors", "Ask for a file instead, or add the client yourself."),
            "R-0413",
        ),
    }


def left_words() -> dict[str, Words]:
    """Give the words of what can't be decided any more about a document that has left."""
    translate = QCoreApplication.translate
    return {
        "no-conflict": Words(
            translate("errors", "There is no other entry beside this one any more."),
            translate("errors", "Nothing was changed."),
            translate("errors", "Open Transfers again."),
            "R-0409",
        ),
        "not-taken-back": Words(
            translate("errors", "This cannot be marked as an error from here."),
            translate("errors", "Nothing was changed."),
            translate("errors", "What was carried over by hand is mended there by hand."),
            "R-0410",
        ),
        "already-left": Words(
            translate("errors", "This has left already and cannot be taken back."),
            translate("errors", "Nothing was changed."),
            translate("errors", "Correct it instead, with a reason."),
            "R-0407",
        ),
    }


def file_reasons() -> dict[str, str]:
    """Give what is wrong with a file, for the value `reason` of what refused it."""
    translate = QCoreApplication.translate
    return {
        "not-readable": translate("errors", "it cannot be opened"),
        "too-large": translate("errors", "it is too large"),
        "too-small": translate("errors", "it is too small"),
        "not-a-picture": translate("errors", "it is no PNG or JPEG picture, or it is damaged"),
        "not-toml": translate("errors", "it is not TOML"),
        "missing": translate("errors", "{field} is missing"),
        "unknown-field": translate("errors", "{field} is not known"),
        "wrong-value": translate("errors", "{field} has a wrong value"),
        "unknown-id": translate("errors", "{field} names something that is not there"),
        "id-taken": translate("errors", "{field} is taken already"),
        "left-out": translate("errors", "{field} has no place in it"),
        "circular": translate("errors", "{field} refers in a circle"),
        "not-optional": translate("errors", "{field} may not be left out"),
        "not-safe": translate("errors", "others than your IT support could have changed it"),
        "divides-by-zero": translate("errors", "{field} could divide by zero"),
        "not-a-formula": translate("errors", "{field} is not a formula of numbers and names"),
    }


def _read_words() -> dict[str, Words]:
    """Clients, her other calendar, and the organisation's order of the copy desk."""
    translate = QCoreApplication.translate
    unchanged = translate("errors", "Nothing was changed.")
    return {
        "import-refused": Words(
            translate("errors", "No clients can be read from this file."),
            unchanged,
            translate("errors", "Take a FHIR file (JSON) with a patient in it."),
            "R-0601",
        ),
        "calendar-refused": Words(
            translate("errors", "No calendar can be read from this file."),
            unchanged,
            translate("errors", "Take a calendar file (.ics) of your own calendar."),
            "R-0608",
        ),
        "desk-layout-refused": Words(
            translate(
                "errors", "The order of the copy desk {file} is not right: line {line}, {reason}."
            ),
            translate("errors", "The order that was read last stays in use."),
            translate("errors", "Tell whoever made the file."),
            "R-0610",
        ),
    }


def file_words() -> dict[str, Words]:
    """Give the words of files that are not taken."""
    translate = QCoreApplication.translate
    return {
        **_read_words(),
        "profile-refused": Words(
            translate("errors", "The profile file {file} is not right: line {line}, {reason}."),
            translate("errors", "The profile in use stays in force."),
            translate("errors", "Tell whoever made the file."),
            "R-0602",
        ),
        "templates-refused": Words(
            translate("errors", "The template file {file} is not right: line {line}, {reason}."),
            translate("errors", "The papers in use stay as they are."),
            translate("errors", "Tell whoever made the file."),
            "R-0609",
        ),
        "instrument-refused": Words(
            translate("errors", "The instrument file {file} is not right: line {line}, {reason}."),
            translate("errors", "The instruments in use stay as they are."),
            translate("errors", "Tell whoever made the file."),
            "R-0607",
        ),
        "profile-unknown": Words(
            translate("errors", "The county profile {profile} is not on this device."),
            translate("errors", "The common profile of THL is used instead."),
            translate("errors", "Choose a profile in the settings."),
            "R-0603",
        ),
        "code-file-refused": Words(
            translate("errors", "The code file {file} is not right: line {line}, {reason}."),
            translate("errors", "Missing codes are marked, none are invented."),
            translate("errors", "Tell whoever made the file."),
            "R-0604",
        ),
    }
