"""Words for packages between colleagues (R-10xx)."""

from PySide6.QtCore import QCoreApplication

from ui.message_texts.words import Words


def package_words() -> dict[str, Words]:
    """Give the words of a package that does not open."""
    translate = QCoreApplication.translate
    nothing = translate("errors", "Nothing of it was taken in.")
    new = translate("errors", "Ask your colleague to make a new package.")
    return {
        "package-damaged": Words(
            translate("errors", "The package is cut off or was changed on the way."),
            nothing,
            new,
            "R-1001",
        ),
        "package-too-new": Words(
            translate("errors", "A newer version of Rinnalla made this package."),
            nothing,
            translate("errors", "Update Rinnalla here, then open the package again."),
            "R-1002",
        ),
        "package-for-another": Words(
            translate("errors", "This package is locked for somebody else."),
            nothing,
            translate("errors", "Give your own card to your colleague and ask for a package."),
            "R-1003",
        ),
        "package-code-wrong": Words(
            translate("errors", "The words do not open this package."),
            nothing,
            translate("errors", "Ask your colleague to read the six words once more."),
            "R-1004",
        ),
    } | _closed_words(nothing, new)


def _closed_words(nothing: str, new: str) -> dict[str, Words]:
    translate = QCoreApplication.translate
    return {
        "package-code-needed": Words(
            translate("errors", "This package is locked with six words."),
            nothing,
            translate("errors", "Ask your colleague for them on the phone."),
            "R-1005",
        ),
        "package-expired": Words(
            translate("errors", "The end date of this package has passed."),
            translate("errors", "It does not open any more."),
            new,
            "R-1006",
        ),
    }


def package_state_words() -> dict[str, Words]:
    """Give the words of a package that is known, or does not belong here."""
    translate = QCoreApplication.translate
    nothing = translate("errors", "Nothing was changed.")
    return {
        "package-taken": Words(
            translate("errors", "This package was opened here before."),
            nothing,
            translate("errors", "You find it in the list of packages."),
            "R-1007",
        ),
        "package-own": Words(
            translate("errors", "You made this package yourself: your colleague opens it."),
            nothing,
            translate("errors", "Open the answer that comes back instead."),
            "R-1008",
        ),
        "package-unasked": Words(
            translate("errors", "This answers a package that was not made here."),
            nothing,
            translate("errors", "Ask your colleague for whom it is."),
            "R-1009",
        ),
        "package-other-kind": Words(
            translate("errors", "The practice store and your own store do not exchange packages."),
            nothing,
            translate("errors", "Open it in the store that it was made for."),
            "R-1010",
        ),
    }


def colleague_words() -> dict[str, Words]:
    """Give the words of a client who may be here already, and of a card."""
    translate = QCoreApplication.translate
    nothing = translate("errors", "Nothing was changed.")
    return {
        "client-undecided": Words(
            translate("errors", "Somebody here may be the same person."),
            nothing,
            translate("errors", "Say first whether it is the same person."),
            "R-1011",
        ),
        "colleagues-entry": Words(
            translate("errors", "Your colleague wrote this entry: it stays under their name."),
            nothing,
            translate("errors", "Write your own entry beside it."),
            "R-1014",
        ),
        "card-unreadable": Words(
            translate("errors", "This is not a colleague’s card."),
            nothing,
            translate("errors", "Ask for the card as a file, or copy its whole line."),
            "R-1012",
        ),
        "card-own": Words(
            translate("errors", "This is your own card."),
            nothing,
            translate("errors", "Take your colleague’s card."),
            "R-1013",
        ),
    }
