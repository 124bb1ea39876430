"""Words for the store, its keys and the disk (R-01xx, R-02xx)."""

from PySide6.QtCore import QCoreApplication

from ui.message_texts.words import Words


def disk_words() -> dict[str, Words]:
    """Give the words of what can go wrong with the disk."""
    translate = QCoreApplication.translate
    saved = translate("errors", "Everything saved so far is safe.")
    return {
        "disk-full": Words(
            translate("errors", "The disk is full."),
            saved,
            translate("errors", "Free some space and try again."),
            "R-0107",
        ),
        "disk-read-only": Words(
            translate("errors", "This place cannot be written to."),
            saved,
            translate("errors", "Choose another place, or ask for permission to write there."),
            "R-0108",
        ),
        "disk-failed": Words(
            translate("errors", "The disk reports an error."),
            saved,
            translate("errors", "Ask your IT support to check the device before you go on."),
            "R-0109",
        ),
        "cannot-open": Words(
            translate("errors", "The file or folder cannot be opened."),
            translate("errors", "Nothing was changed."),
            translate("errors", "Check that it is still there and try again."),
            "R-0110",
        ),
    }


def store_words() -> dict[str, Words]:
    """Give the words of a store that cannot be opened as it is."""
    translate = QCoreApplication.translate
    untouched = translate("errors", "The file has not been touched.")
    return {
        "store-damaged": Words(
            translate("errors", "The store cannot be opened: the file is damaged."),
            untouched,
            translate("errors", "Bring back a backup. Your passphrase is not the reason."),
            "R-0101",
        ),
        "store-part-damaged": Words(
            translate("errors", "A part of the store is damaged and cannot be read."),
            translate("errors", "The rest stays as it is; nothing more is written over it."),
            translate(
                "errors",
                "Lock, and then bring back a backup or read what is left. Your backups are not "
                "changed.",
            ),
            "R-0113",
        ),
        "store-newer": Words(
            translate("errors", "This store was written by a newer version of Rinnalla."),
            untouched,
            translate("errors", "Install the newest version and open the store with it."),
            "R-0102",
        ),
        "store-foreign": Words(
            translate("errors", "The store and its key file do not belong together."),
            untouched,
            translate("errors", "Put back the two files that were made together."),
            "R-0103",
        ),
    }


def held_words() -> dict[str, Words]:
    """Give the words of a store that is held by something else, or not where it was."""
    translate = QCoreApplication.translate
    untouched = translate("errors", "The file has not been touched.")
    return {
        "store-busy": Words(
            translate("errors", "The store is busy with other work."),
            translate("errors", "Nothing was lost."),
            translate("errors", "Wait a moment and try again."),
            "R-0104",
        ),
        "store-in-use": Words(
            translate("errors", "Rinnalla is open already, and it holds the store."),
            translate("errors", "Nothing was changed."),
            translate("errors", "Go on in the open window, or close it first."),
            "R-0105",
        ),
        "store-missing": Words(
            translate("errors", "The key file is here, but the store itself is not."),
            untouched,
            translate("errors", "Put the store back beside its key file, or bring back a backup."),
            "R-0111",
        ),
        "store-kind": Words(
            translate("errors", "A practice store and a real store have changed places."),
            untouched,
            translate("errors", "Put the files back where they were."),
            "R-0112",
        ),
        "store-exists": Words(
            translate("errors", "There is a store here already."),
            untouched,
            translate("errors", "Start Rinnalla again and open it with its passphrase."),
            "R-0106",
        ),
    }


def place_words() -> dict[str, Words]:
    """Give the words of a folder in which a store must not be."""
    translate = QCoreApplication.translate
    return {
        "store-on-network": Words(
            translate("errors", "The store lies on a network drive, where it would be damaged."),
            translate("errors", "Nothing was changed."),
            translate(
                "errors", "Move its folder to the disk of this device, or ask your IT support."
            ),
            "R-0114",
        ),
    }


def key_words() -> dict[str, Words]:
    """Give the words of passphrases, recovery codes and key files."""
    translate = QCoreApplication.translate
    return {
        "wrong-passphrase": Words(
            translate("errors", "The passphrase does not fit."),
            "",
            translate("errors", "Try again."),
            "R-0201",
        ),
        "wrong-recovery-code": Words(
            translate("errors", "The recovery code does not fit."),
            "",
            translate("errors", "Check it group by group and try again."),
            "R-0202",
        ),
        "recovery-code-mistyped": Words(
            translate("errors", "The recovery code is not complete or has a typing mistake."),
            "",
            translate("errors", "Check it group by group: eight groups of four characters."),
            "R-0207",
        ),
    }


def change_words() -> dict[str, Words]:
    """Give the words of a change of the keys of which the disk does not say how it ended."""
    translate = QCoreApplication.translate
    safe = translate("errors", "Your data is safe.")
    return {
        "key-file-unsure": Words(
            translate(
                "errors", "The change was made and holds now, but the disk reported an error."
            ),
            safe,
            translate(
                "errors",
                "Make the change once more. If the power fails before that, the earlier one may "
                "open again. Ask your IT support to check the device.",
            ),
            "R-0216",
        ),
        "key-file-unknown": Words(
            translate("errors", "The disk does not tell whether the change was made."),
            safe,
            translate(
                "errors",
                "Try the new one first when you unlock, then the earlier one. Ask your IT support "
                "to check the device.",
            ),
            "R-0217",
        ),
    }


def pin_words() -> dict[str, Words]:
    """Give the words of the PIN for the short re-lock."""
    translate = QCoreApplication.translate
    return {
        "wrong-pin": Words(
            translate("errors", "The PIN does not fit."),
            "",
            translate("errors", "Try again, or use the passphrase."),
            "R-0213",
        ),
        "pin-spent": Words(
            translate("errors", "The PIN no longer opens this."),
            translate("errors", "Everything saved so far is safe."),
            translate("errors", "Type the passphrase. After it the PIN works again."),
            "R-0214",
        ),
        "pin-unfit": Words(
            translate("errors", "This PIN is not taken."),
            "",
            translate("errors", "Choose six to twelve digits that are not in a row."),
            "R-0215",
        ),
    }


def key_file_words() -> dict[str, Words]:
    """Give the words of the key file itself."""
    translate = QCoreApplication.translate
    untouched = translate("errors", "The file has not been touched.")
    return {
        "key-file-missing": Words(
            translate("errors", "The key file is missing, and nothing opens the store without it."),
            translate("errors", "The store itself has not been touched."),
            translate("errors", "Bring back the key file from a backup."),
            "R-0208",
        ),
        "key-file-damaged": Words(
            translate("errors", "The key file is damaged."),
            translate("errors", "The store itself has not been touched."),
            translate("errors", "Bring back the key file from a backup."),
            "R-0203",
        ),
        "key-file-newer": Words(
            translate("errors", "The key file was written by a newer version of Rinnalla."),
            untouched,
            translate("errors", "Install the newest version and open the store with it."),
            "R-0204",
        ),
        "passphrase-too-weak": Words(
            translate("errors", "This passphrase is too easy to guess."),
            "",
            translate("errors", "Take at least five words that do not belong together."),
            "R-0205",
        ),
        "wait": Words(
            translate("errors", "After wrong tries there is a short wait."),
            translate("errors", "Nothing is erased, however many tries there are."),
            translate("errors", "Try again in {seconds} s."),
            "R-0206",
        ),
    }


def keyring_words() -> dict[str, Words]:
    """Give the words of the device secret and the keyring of the system that holds it."""
    translate = QCoreApplication.translate
    safe = translate("errors", "The store itself has not been touched.")
    code = translate("errors", "Use the recovery code and choose a new passphrase.")
    return {
        "keyring-absent": Words(
            translate("errors", "The keyring of this device does not answer."),
            safe,
            code,
            "R-0209",
        ),
        "keyring-changed": Words(
            translate("errors", "This device has another keyring than before ({was}, now {now})."),
            safe,
            code,
            "R-0210",
        ),
        "keyring-locked": Words(
            translate("errors", "The keyring of this device is locked."),
            safe,
            translate("errors", "Open the keyring and try again, or use the recovery code."),
            "R-0211",
        ),
        "device-secret-lost": Words(
            translate("errors", "The keyring of this device does not hold the key of this store."),
            safe,
            code,
            "R-0212",
        ),
    }
