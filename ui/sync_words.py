"""What the pill in the top bar says of handing over: words, colour and icon together."""

from PySide6.QtCore import QCoreApplication

from app.domain.exchange import Outage, SyncState
from ui.widgets.tag import Status


def sync_words(state: SyncState) -> tuple[str, Status, str]:
    """Give text, status and icon; refused things come first, then an outage, then what waits."""
    translate = QCoreApplication.translate
    if state.attention:
        text = translate("sync", "Needs attention · {count}").format(count=state.attention)
        return text, "bad", "cloud-alert"
    if state.outage is not None and state.waiting:
        if state.outage is Outage.OFFLINE:
            text = translate("sync", "No network · {count} waiting").format(count=state.waiting)
        else:
            text = translate("sync", "{count} waiting").format(count=state.waiting)
        return text, "warn", "cloud-off"
    if state.waiting:
        text = translate("sync", "{count} waiting").format(count=state.waiting)
        return text, "info", "cloud-upload"
    if not state.channel_ready:
        return "", "info", "cloud-off"
    return translate("sync", "Up to date"), "ok", "cloud-check"
