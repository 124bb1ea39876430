"""A logged meeting opened to be read, with its versions."""

from dataclasses import dataclass

from app.domain.goals import RevisionRow
from app.domain.meetings import MeetingRow


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingReading:
    """The whole entry and who changed it when and why, the newest version first."""

    meeting: MeetingRow
    revisions: tuple[RevisionRow, ...]
