"""What the system knows of the network; a hint only, never a reason to refuse anything."""

from typing import cast


def is_metered() -> bool:
    """Whether the system says that this network costs by what goes over it; False if unknown."""
    # Loaded when something waits: it brings Qt's network library, which nothing else needs.
    from PySide6.QtNetwork import QNetworkInformation

    wanted = QNetworkInformation.Feature.Metered
    if cast("QNetworkInformation | None", QNetworkInformation.instance()) is None:
        QNetworkInformation.loadBackendByFeatures(wanted)
    known = cast("QNetworkInformation | None", QNetworkInformation.instance())
    return known is not None and known.supports(wanted) and known.isMetered()
