"""What the meeting form shows around its draft: last time, goals, who may be there (07)."""

from dataclasses import dataclass

from app.domain.clients import ClientRow
from app.domain.goals import GoalRow
from app.domain.meetings import AgreedMatter, ContactForm, MeetingDraft, Participant


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingForm:
    """A draft with its surroundings.

    `last_*` are told, never chosen beforehand: that would record work that wasn't done (finding 8).
    `aim` is the goal worked towards (E36), `number` which meeting this will be, `network_roles`
    the people of *Minun tiimini* by role or alias, `known_people` whose names for the record are
    known (Sosmeta 19005, finding 7), `open_agreed` what is still to be done from earlier visits.
    `resumed`: the draft was kept from before; `kept_text` is a kept draft that can no longer be
    read. `new` is False for a logged meeting, whose change asks for a reason.
    """

    draft: MeetingDraft
    client: ClientRow
    new: bool = True
    resumed: bool = False
    kept_text: str = ""
    from_booking: bool = False
    last_methods: tuple[str, ...] = ()
    last_places: tuple[str, ...] = ()
    last_form: ContactForm | None = None
    goals: tuple[GoalRow, ...] = ()
    aim: str = ""
    number: int = 1
    network_roles: tuple[str, ...] = ()
    known_people: tuple[Participant, ...] = ()
    work_pair: str = ""
    interpreter_language: str = ""
    remote_note: str = ""
    open_agreed: tuple[AgreedMatter, ...] = ()
