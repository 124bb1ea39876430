"""All that the log form (07) shows besides the draft itself."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.clients import ClientRow
from app.domain.goals import GoalRow
from app.domain.meetings import MeetingDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingForm:
    """A prefilled draft and what helps to fill it.

    `last_methods` and `last_places` were chosen last time and are only told, never chosen (R08);
    `network_roles` are the people of the team who may have taken part; `aim` is what is aimed at
    (E36); `number` the running number of the meeting; `draft_saved_at` is set when the draft
    comes from the store's drafts.
    """

    client: ClientRow
    draft: MeetingDraft
    goals: tuple[GoalRow, ...]
    last_methods: tuple[str, ...] = ()
    last_places: tuple[str, ...] = ()
    network_roles: tuple[str, ...] = ()
    aim: str = ""
    number: int = 1
    draft_saved_at: datetime | None = None
