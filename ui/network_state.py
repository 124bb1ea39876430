"""What the system knows of the network; a hint only, never a reason to refuse anything."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkInformation


def is_metered() -> bool:
    """Whether the system says that this network costs by what goes over it; False if unknown."""
    known = _information()
    return known is not None and known.supports(type(known).Feature.Metered) and known.isMetered()


class NetworkWatch(QObject):
    """Hears of the network from the moment on at which something waits for it.

    Signals:
        came_back: the system can reach more than a moment ago, or the portal's page is behind it.
    """

    came_back = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reached = 0
        self._known: QNetworkInformation | None = None

    def begin(self) -> None:
        """Listen, if the system tells; once is enough."""
        if self._known is not None:
            return
        self._known = _information()
        if self._known is None:
            return
        self._reached = self._known.reachability().value
        self._known.reachabilityChanged.connect(self._changed)
        self._known.isBehindCaptivePortalChanged.connect(self._portal_changed)

    def end(self) -> None:
        """Listen no more: the store is being locked."""
        if self._known is not None:
            self._known.reachabilityChanged.disconnect(self._changed)
            self._known.isBehindCaptivePortalChanged.disconnect(self._portal_changed)
        self._known = None

    def _changed(self, reach: "QNetworkInformation.Reachability") -> None:
        before, self._reached = self._reached, reach.value
        if is_more(before, self._reached):
            self.came_back.emit()

    def _portal_changed(self, behind: bool) -> None:
        if not behind:
            self.came_back.emit()


def is_more(before: int, now: int) -> bool:
    """Whether more can be reached: unknown (0), nothing (1), the machine's net, the site, all.

    A server of the house may stand in the site's network: whatever is more than before counts.
    """
    return now > max(before, 1)


def _information() -> "QNetworkInformation | None":
    # Loaded when something waits: it brings Qt's network library, which nothing else needs.
    from PySide6.QtNetwork import QNetworkInformation

    feature = QNetworkInformation.Feature
    if cast("QNetworkInformation | None", QNetworkInformation.instance()) is None:
        whole = QNetworkInformation.loadBackendByFeatures(feature.Reachability | feature.Metered)
        if not whole:  # macOS tells of reachability only
            QNetworkInformation.loadBackendByFeatures(feature.Reachability)
    return cast("QNetworkInformation | None", QNetworkInformation.instance())
