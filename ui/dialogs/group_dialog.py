"""A group: own or outside, its common goal, day and time (E48, E49)."""

from collections.abc import Iterable
from uuid import UUID

from typing_extensions import override

from app import text
from app.domain.groups import GroupDraft
from app.reference.vocabularies import Vocabulary, entries
from app.services import distances, groups
from ui.dialogs.record_dialog import RecordDialog
from ui.models.travel_texts import place_choices
from ui.pages.record_form import Ask
from ui.translation import current_language


class GroupDialog(RecordDialog):
    """Begins a group (no `place.record_id`) or changes one."""

    kind = "group"
    of_client = False

    @override
    def load(self) -> GroupDraft:
        if self.place.record_id is not None:
            return groups.load_group_form(self.context.store, self.place.record_id)
        return groups.new_group(today=self.context.today())

    @override
    def title(self, draft: GroupDraft) -> str:
        return self.tr("Group") if draft.version else self.tr("New group")

    @override
    def asks(self, draft: GroupDraft) -> Iterable[Ask]:
        language = current_language()
        kinds = [(one.id, one.label(language)) for one in entries(Vocabulary.GROUP_KINDS)]
        days = [("", self.tr("No fixed day"))] + [
            (str(day), text.weekday_name_of(day, language)) for day in range(7)
        ]
        return (
            Ask(name="name", label=self.tr("Name")),
            Ask(name="kind", label=self.tr("Kind"), kind="one", choices=kinds),
            Ask(
                name="aim",
                label=self.tr("The group's common goal"),
                kind="text",
                optional=True,
            ),
            Ask(name="weekday", label=self.tr("Day"), kind="choice", choices=days, make=int),
            Ask(name="at", label=self.tr("Time"), kind="time", beside=True, optional=True),
            Ask(name="minutes", label=self.tr("Length"), kind="number", unit="min", beside=True),
            Ask(name="most", label=self.tr("Places"), kind="number", beside=True),
            *self._more_asks(),
        )

    def _more_asks(self) -> Iterable[Ask]:
        language = current_language()
        places = [("", "–")] + [(one.id, one.label(language)) for one in entries(Vocabulary.PLACES)]
        return (
            Ask(name="place", label=self.tr("Where"), kind="choice", choices=places),
            Ask(
                name="place_id",
                label=self.tr("In the distance table"),
                kind="choice",
                choices=place_choices(distances.places_of_nobody(self.context.store)),
                beside=True,
                make=UUID,
            ),
            Ask(name="leaders", label=self.tr("Led by"), beside=True, optional=True),
            Ask(name="kilometres", label=self.tr("The way there"), kind="number", unit="km"),
            Ask(
                name="drive_minutes",
                label=self.tr("Driving"),
                kind="number",
                unit="min",
                beside=True,
            ),
            Ask(
                name="outside",
                label=self.tr("Somebody else's group: I visit clients there"),
                kind="check",
            ),
            Ask(name="organiser", label=self.tr("Who holds it"), optional=True),
            Ask(name="started_on", label=self.tr("Began"), kind="date", optional=True),
            Ask(name="ended_on", label=self.tr("Ended"), kind="date", beside=True, optional=True),
        )

    @override
    def store(self, draft: GroupDraft) -> str:
        context = self.context
        groups.save_group(context.store, draft, now=context.now(), today=context.today())
        return self.tr("Group stored")
