"""An idea for individual or group work: what, with whom it came up, what was seen of it."""

from collections.abc import Iterable

from typing_extensions import override

from app.domain.ideas import IdeaDraft, IdeaState, IdeaWork
from app.services import ideas
from ui.dialogs.record_dialog import RecordDialog
from ui.models.idea_texts import state_words, work_words
from ui.pages.record_form import Ask


class IdeaDialog(RecordDialog):
    """Writes an idea down (no `place.record_id`) or changes one."""

    kind = ideas.KIND
    wide = 600
    of_client = False

    @override
    def load(self) -> IdeaDraft:
        if self.place.record_id is not None:
            return ideas.load_idea(self.context.store, self.place.record_id)
        return ideas.new_idea(today=self.context.today())

    @override
    def title(self, draft: IdeaDraft) -> str:
        return self.tr("Idea") if draft.version else self.tr("New idea")

    @override
    def lead(self, draft: IdeaDraft) -> str:
        return self.tr("Of the work, for everybody. Write nothing of any client.")

    @override
    def asks(self, draft: IdeaDraft) -> Iterable[Ask]:
        return (
            Ask(name="text", label=self.tr("What could be done otherwise"), kind="text"),
            Ask(
                name="work",
                label=self.tr("For what"),
                kind="choice",
                choices=[(one.value, words) for one, words in work_words().items()],
                make=IdeaWork,
            ),
            Ask(
                name="state",
                label=self.tr("How far"),
                kind="choice",
                choices=[(one.value, words) for one, words in state_words().items()],
                make=IdeaState,
                beside=True,
            ),
            Ask(name="on", label=self.tr("Day"), kind="date", beside=True),
            Ask(name="together", label=self.tr("Came up together with clients"), kind="check"),
            Ask(
                name="seen",
                label=self.tr("What was seen when it was tried"),
                kind="text",
                optional=True,
            ),
        )

    @override
    def store(self, draft: IdeaDraft) -> str:
        context = self.context
        ideas.save_idea(context.store, draft, now=context.now(), today=context.today())
        return self.tr("Idea stored")
