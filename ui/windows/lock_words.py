"""Why it is locked, in one or two sentences of the unlock window; names nobody."""

from PySide6.QtCore import QCoreApplication

from ui.lock_reason import LockCause, LockReason
from ui.translation import current_language


def lock_words(reason: LockReason | None) -> str:
    """Say when and why it was locked and that the draft is safe; before that, what protects it."""
    translate = QCoreApplication.translate
    if reason is None:
        return translate(
            "UnlockForm", "Client data is encrypted on this device. Only your passphrase opens it."
        )
    if reason.cause is LockCause.ANEW:
        return _why(reason)  # nothing of it is kept: she was asked
    return f"{_why(reason)} {_kept(reason)}"


def _why(reason: LockReason) -> str:
    from app.text import clock, local  # a start tells no time

    translate = QCoreApplication.translate
    time = clock(local(reason.at), current_language())
    if reason.cause is LockCause.IDLE:
        count = reason.minutes
        told = translate("UnlockForm", "Locked {time}: not used for %n minute(s).", "", count)
        return told.format(time=time)
    told = {
        LockCause.WORKER: translate("UnlockForm", "You locked it {time}."),
        LockCause.SLEEP: translate("UnlockForm", "Locked {time}: the device went to sleep."),
        LockCause.LID: translate("UnlockForm", "Locked {time}: the lid was closed."),
        LockCause.SCREEN: translate("UnlockForm", "Locked {time} together with the screen."),
        LockCause.ANEW: translate("UnlockForm", "Locked {time}: the practice begins anew."),
        LockCause.SWITCH: translate("UnlockForm", "Locked {time}: the user of the device changed."),
    }[reason.cause]
    return told.format(time=time)


def _kept(reason: LockReason) -> str:
    translate = QCoreApplication.translate
    if reason.drafts_kept:
        return translate("UnlockForm", "Whatever you were writing is kept.")
    return translate("UnlockForm", "Your last words could not be saved: look at the draft first.")
