"""Words of the disclosure log (703/2023 10 §): to whom, and by which legal provision or permit."""

from enum import StrEnum
from typing import Final

CLIENT: Final = "client"
SYSTEM: Final = "client-information-system"
CONTROLLER: Final = "controller"


class Ground(StrEnum):
    """By which right client data left. `OWN_REGISTER`: it stays with the same controller (13 §).

    `CLIENT_CONSENT`: the client consented to the network meeting and to who takes part.
    """

    OWN_REGISTER = "own-register"
    NOT_TOLD = "not-told"
    CLIENT_CONSENT = "client-consent"
