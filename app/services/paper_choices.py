"""What can be printed of a client, by name; and what of it stays off the paper, and why."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from app.domain.plan_paper import PaperOptions
from app.reference.paper_words import paper_words
from app.services.client_papers import KINDS, Reader
from app.services.instruments import list_instruments
from app.services.plans import list_plans
from app.storage.store import Store
from app.text import Language

PLAN: Final = "client-plan"
_WITH_SUBJECT: Final = frozenset({"statement-request", "network-invitation"})
_WITH_IDENTITY: Final = frozenset({"statement-request"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperChoice:
    """One paper of the list. `plan_id` None is the plan that is being written.

    `subject` says which measure a questionnaire holds.
    """

    code: str
    name: str
    reader: Reader
    plan_id: UUID | None = None
    subject: str = ""

    @property
    def is_plan(self) -> bool:
        """The client plan has choices of its own: scale, phone, contact address."""
        return self.code == PLAN

    @property
    def asks_subject(self) -> bool:
        """She writes what is asked or talked about."""
        return self.code in _WITH_SUBJECT

    @property
    def may_be_booklet(self) -> bool:
        """It can be printed on small pages to fold."""
        kind = KINDS.get(self.code)
        return kind is not None and kind.compose_small is not None

    @property
    def may_have_map(self) -> bool:
        """The network map can be attached to it."""
        kind = KINDS.get(self.code)
        return self.is_plan or (kind is not None and kind.may_have_map)

    @property
    def may_have_identity(self) -> bool:
        """The identity code may stand on it."""
        return self.reader is Reader.SYSTEM or self.code in _WITH_IDENTITY


def paper_choices(store: Store, client_id: UUID, language: Language) -> tuple[PaperChoice, ...]:
    """Give every paper: the plan's versions, the newest first, then the others in their order."""
    words = paper_words(PLAN, language)
    choices = [
        PaperChoice(
            code=PLAN,
            name=words("version" if plan.finished else "open_version", number=plan.number),
            reader=Reader.SYSTEM,
            plan_id=plan.id if plan.finished else None,
        )
        for plan in list_plans(store, client_id)
    ] or [PaperChoice(code=PLAN, name=words("name"), reader=Reader.SYSTEM)]
    for code, kind in KINDS.items():
        if code != "questionnaire":
            name = paper_words(code, language)("name")
            choices.append(PaperChoice(code=code, name=name, reader=kind.reader))
    name = paper_words("questionnaire", language)("name")
    choices += [
        PaperChoice(
            code="questionnaire",
            name=f"{name}: {instrument.name.label(language)}",
            reader=Reader.NOBODY,
            subject=instrument.id,
        )
        for instrument in list_instruments(store)
        if not instrument.numbers_only
    ]
    return tuple(choices)


def left_out(choice: PaperChoice, options: PaperOptions) -> tuple[str, ...]:
    """Give codes of what stays off this paper: `address`, `identifiers`, `identity`, `phone`,
    `scale`, `views`.

    What a non-disclosure order leaves out is told by its own notice.
    """
    if choice.reader is Reader.NOBODY:
        return ()
    found = []
    if choice.reader is Reader.OTHERS:
        found.append("views")
    if choice.reader is Reader.CLIENT:
        found.append("identifiers")
    elif not choice.is_plan or options.for_client:
        found.append("address")
    has_identity = options.with_identity or not options.for_client
    if choice.may_have_identity and not has_identity:
        found.append("identity")
    if choice.is_plan and not (options.with_phone and options.with_contact_address):
        found.append("phone")
    if choice.is_plan and not options.with_scale:
        found.append("scale")
    return tuple(found)
