"""The words of the first start: its steps, and the title of each."""

from PySide6.QtCore import QCoreApplication


def steps() -> tuple[tuple[str, str], ...]:
    """Give the steps with a word of what each is for."""
    translate = QCoreApplication.translate
    return (
        (
            translate("FirstStartWindow", "You"),
            translate("FirstStartWindow", "Name and place of work"),
        ),
        (
            translate("FirstStartWindow", "Passphrase"),
            translate("FirstStartWindow", "Opens the data on this device"),
        ),
        (
            translate("FirstStartWindow", "Recovery code"),
            translate("FirstStartWindow", "If you forget the passphrase"),
        ),
        (
            translate("FirstStartWindow", "Backup"),
            translate("FirstStartWindow", "Made, and its restore tried"),
        ),
    )


def step_words(step: int) -> tuple[str, str]:
    """Give the title of a step and what stands below it."""
    translate = QCoreApplication.translate
    return {
        1: (
            translate("FirstStartWindow", "Welcome to Rinnalla"),
            translate(
                "FirstStartWindow",
                "Your name and place of work stand on the papers that you make.",
            ),
        ),
        2: (
            translate("FirstStartWindow", "Choose a passphrase"),
            translate(
                "FirstStartWindow",
                "Client data is encrypted on this device. Without the passphrase or the "
                "recovery code nobody can read it.",
            ),
        ),
        3: (
            translate("FirstStartWindow", "Take the recovery code with you"),
            translate(
                "FirstStartWindow",
                "With it you get in if you forget the passphrase. It is shown only once.",
            ),
        ),
        4: (
            translate("FirstStartWindow", "Your backup is tried"),
            translate(
                "FirstStartWindow",
                "A backup helps only if it can be brought back. Rinnalla tries it now, with your "
                "recovery code.",
            ),
        ),
    }[step]
