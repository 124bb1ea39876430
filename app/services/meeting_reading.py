"""Opening one logged meeting to read it: a document of its own in the use log (A5)."""

from uuid import UUID

from app.domain.meeting_reading import MeetingReading
from app.errors import NotFound
from app.services.meeting_rows import meeting_rows
from app.services.revisions import list_revisions
from app.services.use_events import section_opened, viewing
from app.storage.schema.meeting import Meeting
from app.storage.store import Store

__all__ = ["MeetingReading", "open_meeting"]


def open_meeting(
    store: Store, client_id: UUID, meeting_id: UUID, *, logged: bool = True
) -> MeetingReading:
    """Give one entry of a client with its versions; `logged=False` only to read it again.

    Raises:
        NotFound: the client has no such meeting, or it was withdrawn.
    """
    event = section_opened("meeting", client_id, meeting_id)
    with viewing(store, event, logged=logged) as session:
        where = (Meeting.id == meeting_id) & (Meeting.client_id == client_id)
        found = meeting_rows(session, where)
        if not found:
            raise NotFound(kind="meeting")
        revisions = list_revisions(session, "meeting", meeting_id)
    return MeetingReading(meeting=found[0], revisions=tuple(revisions))
