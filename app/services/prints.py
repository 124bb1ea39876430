"""Whether papers may leave this device: the organisation's word holds for every way out (10.3).

A paper is what people read outside Rinnalla, printed or as a file: plan, slips, the report of
*Seuranta*, the travel sheet, the calendar for another calendar, a client's log report in clear
text. Not refused, each for its reason: what goes to the
client information system, or sealed to the log's controller (the organisation's own ways); the log
that a purge writes (without it nothing may be erased); the export of the whole log (703/2023 10 §:
its controller has to get it); and the recovery card. That one names nobody and holds no data of a
client, and where it may not be printed she writes the code by hand, worse to read on the day when
everything hangs on it.
"""

from app.errors import UserError
from app.services.organisation import policies_of
from app.storage.store import Store


class PrintsRefused(UserError):
    """The organisation lets no paper leave this device, neither printed nor as a file."""

    code = "prints-refused"


def prints_allowed(store: Store) -> bool:
    """Whether papers may be printed or saved here."""
    return policies_of(store).prints_allowed


def check_prints(store: Store) -> None:
    """Let pass where papers may leave.

    Raises:
        PrintsRefused.
    """
    if not prints_allowed(store):
        raise PrintsRefused
