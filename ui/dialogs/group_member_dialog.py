"""A client in a group: own goal in the client's words, agreement, the way there (E38–E42)."""

from collections.abc import Iterable
from uuid import UUID

from typing_extensions import override

from app.domain.groups import MemberDraft, Transport
from app.services import groups
from ui.dialogs.record_dialog import RecordDialog
from ui.models.group_texts import transport_words
from ui.pages.record_form import Ask


class GroupMemberDialog(RecordDialog):
    """`place.section` is the group of a new membership; `place.record_id` one to be changed."""

    kind = "group-member"

    @override
    def load(self) -> MemberDraft:
        store = self.context.store
        if self.place.record_id is not None:
            return groups.load_member(store, self.place.record_id)
        group_id = UUID(self.place.section)
        return groups.new_member(store, group_id, self.client_id, today=self.context.today())

    @override
    def title(self, draft: MemberDraft) -> str:
        return self.tr("Own goal and agreement in the group")

    @override
    def asks(self, draft: MemberDraft) -> Iterable[Ask]:
        ways = [(way.value, words) for way, words in transport_words().items()]
        return (
            Ask(
                name="client_words",
                label=self.tr("What I want to practise in the group"),
                kind="words",
                hint=self.tr("In the client's own words"),
            ),
            Ask(name="own_goal", label=self.tr("Own goal in the group"), kind="text"),
            Ask(name="agreed_on", label=self.tr("Agreement made"), kind="date", optional=True),
            Ask(
                name="agreement_at",
                label=self.tr("Where the signed paper is"),
                beside=True,
                optional=True,
            ),
            Ask(
                name="transport",
                label=self.tr("The way there"),
                kind="one",
                choices=ways,
                make=Transport,
            ),
            Ask(name="barrier", label=self.tr("What makes the way hard"), optional=True),
            Ask(name="called", label=self.tr("Name used in the group"), optional=True),
            Ask(
                name="visit_weeks",
                label=self.tr("I visit in the group every … weeks"),
                kind="number",
                beside=True,
                optional=True,
            ),
            *self._time_asks(),
        )

    def _time_asks(self) -> Iterable[Ask]:
        return (
            Ask(name="joined_on", label=self.tr("Joined"), kind="date"),
            Ask(name="left_on", label=self.tr("Left"), kind="date", beside=True, optional=True),
            Ask(name="left_note", label=self.tr("How it ended"), optional=True),
        )

    @override
    def store(self, draft: MemberDraft) -> str:
        context = self.context
        groups.save_member(context.store, draft, now=context.now(), today=context.today())
        return self.tr("Membership stored")
