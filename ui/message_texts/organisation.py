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


def escrow_words() -> dict[str, Words]:
    """Give the words of the organisation's way into a store."""
    translate = QCoreApplication.translate
    nothing = translate("errors", "Nothing was changed.")
    return {
        "no-organisation-key": Words(
            translate("errors", "There is no key of an organisation on this device."),
            nothing,
            translate("errors", "Ask your IT support for your organisation's settings."),
            "R-0806",
        ),
        "no-escrow": Words(
            translate("errors", "No organisation can open this store."),
            nothing,
            translate("errors", "Use the passphrase or the recovery code."),
            "R-0807",
        ),
        "opening-foreign": Words(
            translate("errors", "The file that your organisation opened is of another store."),
            nothing,
            translate("errors", "Ask for the file of this store."),
            "R-0808",
        ),
    }


def policy_words() -> dict[str, Words]:
    """Give the words of what the organisation's policies forbid, and of who may sign them."""
    translate = QCoreApplication.translate
    nothing = translate("errors", "Nothing was changed.")
    policy = translate("errors", "Ask your IT support if this hinders your work.")
    return {
        "keyring-required": Words(
            translate("errors", "Your organisation wants a device secret in the keyring."),
            nothing,
            translate("errors", "Ask your IT support for a device with a keyring."),
            "R-0809",
        ),
        "pin-not-allowed": Words(
            translate("errors", "Your organisation allows no PIN."), nothing, policy, "R-0810"
        ),
        "channel-decided": Words(
            translate("errors", "Your organisation has set the ways out."),
            nothing,
            policy,
            "R-0820",
        ),
        "no-new-signer": Words(
            translate("errors", "There are no settings by the key that was compared."),
            translate("errors", "The settings that hold now stay in force."),
            translate("errors", "Ask your administrator which key is right, and compare it again."),
            "R-0816",
        ),
        "prints-refused": Words(
            translate(
                "errors",
                "Your organisation lets no papers leave this device, printed or as a file.",
            ),
            nothing,
            policy,
            "R-0815",
        ),
    }


def sealed_log_words() -> dict[str, Words]:
    """Give the words of logs that go to their controller, and of the receipts that come back."""
    translate = QCoreApplication.translate
    nothing = translate("errors", "Nothing was changed.")
    return {
        "log-refused": Words(
            translate("errors", "The file is not an exported log."),
            nothing,
            translate("errors", "Ask for the file anew."),
            "R-0811",
        ),
        "answers-refused": Words(
            translate("errors", "The file holds no sealed answers."),
            nothing,
            translate("errors", "Ask for the file anew."),
            "R-0814",
        ),
        "receipt-refused": Words(
            translate("errors", "This is no receipt of your organisation for this store."),
            nothing,
            translate("errors", "Ask for the receipt anew. A newer one may be here already."),
            "R-0812",
        ),
        "receipt-does-not-fit": Words(
            translate("errors", "Your organisation has acknowledged another log than this one."),
            translate("errors", "The receipt is kept, and the use log tells of it."),
            translate("errors", "Tell the data protection officer."),
            "R-0813",
        ),
    }


def sealed_folder_words() -> dict[str, Words]:
    """Give the words of entries that lie sealed in a folder until the organisation has them."""
    translate = QCoreApplication.translate
    nothing = translate("errors", "Nothing was changed.")
    return {
        "awaiting-receipt": Words(
            translate("errors", "The entry lies sealed in the folder and waits for its receipt."),
            translate("errors", "It stays saved on this device."),
            translate("errors", "Nothing needs to be done: the receipt is looked for by itself."),
            "R-0817",
        ),
        "transfer-package-refused": Words(
            translate("errors", "The package is cut off, changed or too large."),
            nothing,
            translate("errors", "Ask for the file anew."),
            "R-0818",
        ),
        "transfer-receipt-refused": Words(
            translate("errors", "This is no receipt that your organisation has signed."),
            nothing,
            translate("errors", "Ask for the receipt anew. A newer one may be here already."),
            "R-0819",
        ),
    }
